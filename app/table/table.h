// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A table as the rest of the program sees it: rows of UTF-8 cells by number, whatever they were read from.
///
/// The number of rows may still grow while a thread counts them; rows already counted never change their
/// number. Rows are 0-based after the header, lines are 1-based in the file that the row came from.
/// Const methods may be called from any thread, also while another one indexes.
#pragma once

#include "base/file_identity.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The most cells a row may have; Excel's own limit.
/// Source: "Excel specifications and limits", Microsoft support, read 2026-11.
inline constexpr std::size_t kMaxColumns = 16'384;

/// What was odd about a row. None of these loses text except TooLong and TooManyCells.
enum class RowFlag : std::uint8_t
{
    UnclosedQuote = 1U << 0U, ///< a quote was left open; it was read as an ordinary character
    TextAfterQuote = 1U << 1U, ///< text stood between a closing quote and the separator; it was kept
    TooLong = 1U << 2U, ///< the row was cut at the size limit of the reader
    TooManyCells = 1U << 3U, ///< cells beyond kMaxColumns were dropped
    LeftOut = 1U << 4U, ///< a person left the row out (see edits.h)
};

struct RowFlags
{
    std::uint8_t bits = 0;

    [[nodiscard]] constexpr bool has(RowFlag flag) const { return (bits & static_cast<unsigned>(flag)) != 0; }
    [[nodiscard]] constexpr bool any() const { return bits != 0; }
    constexpr void set(RowFlag flag) { bits = static_cast<std::uint8_t>(bits | static_cast<unsigned>(flag)); }
    bool operator==(const RowFlags&) const = default;
};

/// One cell: the text without its quotes, doubled quotes made single. Nothing is trimmed or converted.
struct Cell
{
    std::string_view text{};
    bool quoted = false;
    bool edited = false; ///< the text is a person's, not the file's

    /// Bytes that are no UTF-8 are kept as they are and must not be sent. Cost: one pass over the cell.
    [[nodiscard]] bool isUtf8() const;
};

/// A row whose text belongs to someone else: to the Row it was made from, or to the scan that hands it out.
struct RowView
{
    std::uint64_t row = 0; ///< 0-based after the header, over all sources
    std::int64_t line = 0; ///< 1-based physical line, in its source, where the row starts
    std::int64_t unclosedQuoteLine = 0; ///< line of the quote that was left open; 0 = none
    std::uint32_t source = 0; ///< index into Table::sources()
    RowFlags flags{};
    std::span<const Cell> cells{}; ///< may be fewer or more than the table has columns

    /// The text of a column; empty where the row is too short to have it.
    [[nodiscard]] std::string_view text(std::size_t column) const
    {
        return column < cells.size() ? cells[column].text : std::string_view();
    }
};

/// A row that owns its text. One allocation for the text, one for the cells.
class Row
{
public:
    Row() = default;
    explicit Row(const RowView& view);
    Row(const Row& other)
        : Row(other.view())
    { }
    Row(Row&&) noexcept = default;
    Row& operator=(const Row& other);
    Row& operator=(Row&&) noexcept = default;
    ~Row() = default;

    /// Valid while this Row lives and is not assigned to.
    [[nodiscard]] RowView view() const;

    [[nodiscard]] std::uint64_t row() const { return m_head.row; }
    [[nodiscard]] std::int64_t line() const { return m_head.line; }
    [[nodiscard]] RowFlags flags() const { return m_head.flags; }
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }
    /// As RowView::text().
    [[nodiscard]] std::string_view text(std::size_t column) const { return view().text(column); }

private:
    RowView m_head; ///< all but the cells
    std::vector<char> m_text; ///< a vector keeps its address when moved; a short std::string would not
    std::vector<Cell> m_cells;
};

struct Column
{
    std::string name; ///< trimmed, valid UTF-8, never empty: "Column 3" where the file gives none
    bool named = true; ///< the name is the file's own
    bool repeated = false; ///< an earlier column has the same name

    bool operator==(const Column&) const = default;
};

struct RowCount
{
    std::uint64_t rows = 0;
    bool complete = false; ///< false: more may be found

    bool operator==(const RowCount&) const = default;
};

/// Which file it was: two reads with the same identity saw the same content, as far as the system tells.
enum class SourceKind : std::uint8_t
{
    File,
    StandardInput,
    Pasted, ///< from the clipboard
};

/// One of the files that a table was read from.
struct Source
{
    std::string path; ///< UTF-8, as it was given; a name to show where it is no file
    FileIdentity identity{}; ///< of the file itself, also where its text was converted first
    SourceKind kind = SourceKind::File;
};

/// Gets the rows of a scan in order; false ends the scan. The view is valid during the call only.
using RowVisitor = std::function<bool(const RowView&)>;

class Table
{
public:
    Table() = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    virtual ~Table() = default;

    [[nodiscard]] virtual std::span<const Column> columns() const = 0;
    [[nodiscard]] virtual std::span<const Source> sources() const = 0;
    /// Grows until it is complete. Lock-free.
    [[nodiscard]] virtual RowCount rowCount() const = 0;

    /// One row. Precondition: `row` < rowCount().rows; a number beyond is answered with FileReadFailed
    /// (expected = rows known, found = the number).
    /// Errors: FileChanged (the file is shorter or newer than when it was opened), FileReadFailed.
    /// Cost: one small read, at most some tens of rows walked over; blocks on the disk.
    [[nodiscard]] virtual Result<Row> row(std::uint64_t row) const = 0;

    /// Hands `count` rows from `first` on to `visit`, as far as they are counted when the scan begins.
    /// Success also when `visit` ended it. No allocation a row or cell. Errors as row(); rows handed out
    /// before an error were right.
    [[nodiscard]] virtual Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const = 0;

    /// Whether the paths of the sources still lead to the files that were opened, unchanged. Asks the disk.
    /// Errors: FileMissing, FileChanged (expected and found are sizes), FileNoPermission, FileReadFailed;
    /// subject is the path.
    [[nodiscard]] virtual Result<> stillTheSame() const = 0;

    [[nodiscard]] std::size_t columnCount() const { return columns().size(); }
    /// The names of columns(), copied.
    [[nodiscard]] std::vector<std::string> columnNames() const;
    /// The first column of exactly this name.
    [[nodiscard]] std::optional<std::size_t> columnNamed(std::string_view name) const;
};

} // namespace convey
