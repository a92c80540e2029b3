// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a person changed in a table: the text of cells, and rows left out with the reason they gave. The file
/// is never rewritten; the changes are laid over it (EditedTable) and saved beside it as JSON.
///
/// Edits is a value: copy it to keep an older state. EditedTable's const methods may be called from any
/// thread.
#pragma once

#include "base/result.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

class Edits
{
public:
    /// The new texts of one row, by 0-based column.
    using RowEdits = std::map<std::uint32_t, std::string>;

    /// Row and column are 0-based, `text` is UTF-8. Replaces an earlier edit of the cell. Cost: O(log n).
    void setCell(std::uint64_t row, std::uint32_t column, std::string text);
    /// The cell shows the file's text again.
    void clearCell(std::uint64_t row, std::uint32_t column);

    void leaveOut(std::uint64_t row, std::string_view reason = {}) { leaveOut({&row, 1}, reason); }
    /// Any order, repeats allowed. `reason` is what the person says of it (UTF-8, their own words), empty:
    /// nothing; it takes the place of an earlier one. Cost: O(n + m log m); in ascending order beyond what is
    /// there, without reasons, O(m).
    void leaveOut(std::span<const std::uint64_t> rows, std::string_view reason = {});
    void takeBack(std::uint64_t row) { takeBack({&row, 1}); }
    /// Any order, repeats allowed. Cost: as leaveOut().
    void takeBack(std::span<const std::uint64_t> rows);

    /// Null when no cell of the row is edited. Valid until the edits change.
    [[nodiscard]] const RowEdits* editsOf(std::uint64_t row) const;
    [[nodiscard]] bool isLeftOut(std::uint64_t row) const;
    /// Why a row was left out; empty where nobody said, or it is not. Valid until the edits change. Cost: O(r
    /// log n) for r different reasons.
    [[nodiscard]] std::string_view reasonOf(std::uint64_t row) const;
    [[nodiscard]] bool isEmpty() const { return m_cells.empty() && m_leftOut.empty(); }
    [[nodiscard]] const std::map<std::uint64_t, RowEdits>& cells() const { return m_cells; }
    /// Ascending, each row once.
    [[nodiscard]] std::span<const std::uint64_t> leftOut() const { return m_leftOut; }
    /// The rows of each reason, ascending; none is empty. A row has one reason or none.
    [[nodiscard]] const std::map<std::string, std::vector<std::uint64_t>, std::less<>>& reasons() const
    {
        return m_reasons;
    }

    bool operator==(const Edits&) const = default;

private:
    void dropReasons(std::span<const std::uint64_t> rows);

    std::map<std::uint64_t, RowEdits> m_cells;
    std::vector<std::uint64_t> m_leftOut;
    // Reasons are few and rows may be millions.
    std::map<std::string, std::vector<std::uint64_t>, std::less<>> m_reasons;
};

/// The edits as JSON:
///     {"schema":1,"edits":[{"row":12,"column":"email","text":"…"}],"left_out":[3,4],
///      "reasons":[{"reason":"…","rows":[3]}]}
/// "reasons" only where there are any;
/// rows 0-based after the header. A column whose name an earlier column has too gets "occurrence" (2 = the
/// second one of that name). Edits of columns that the table does not have are not written.
[[nodiscard]] std::string editsToJson(const Edits& edits, std::span<const Column> columns);

/// Reads what editsToJson() wrote; unknown keys are ignored.
/// Errors: EditsInvalid. detail says what is wrong (not JSON, the key that has a wrong value, a cell edited
/// twice); found is the 1-based position in its list, or the byte where the JSON breaks; an unknown schema
/// has expected = 1 and found = the number there; an unknown column is the subject. Nothing is half read.
[[nodiscard]] Result<Edits> editsFromJson(std::string_view json, std::span<const Column> columns);

/// The largest file of edits that is read: some hundred thousand edits.
inline constexpr std::int64_t kMaxEditsBytes = std::int64_t{64} * 1024 * 1024;

/// Writes the edits for their owner alone (mode 0600), whole or not at all: they hold raw personal data.
/// Errors: those of AtomicFile.
[[nodiscard]] Result<> saveEdits(std::string_view path, const Edits& edits, std::span<const Column> columns);

/// Errors: those of readSmallFile() (at most kMaxEditsBytes) and of editsFromJson(), whose subject is the
/// path where it would be empty.
[[nodiscard]] Result<Edits> loadEdits(std::string_view path, std::span<const Column> columns);

/// A table with edits laid over it. Row numbers stay: a row left out is handed out too, with
/// RowFlag::LeftOut, so that counts add up to the file. An edit beyond the end of a short row makes the row
/// longer by empty cells. Holds the edits as they were when it was made; for newer ones make a new
/// EditedTable, which costs nothing.
class EditedTable final : public Table
{
public:
    /// Neither may be null.
    EditedTable(std::shared_ptr<const Table> table, std::shared_ptr<const Edits> edits);

    [[nodiscard]] std::span<const Column> columns() const override { return m_table->columns(); }
    [[nodiscard]] std::span<const Source> sources() const override { return m_table->sources(); }
    [[nodiscard]] RowCount rowCount() const override { return m_table->rowCount(); }
    [[nodiscard]] Result<Row> row(std::uint64_t row) const override;
    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override;
    [[nodiscard]] Result<> stillTheSame() const override { return m_table->stillTheSame(); }

private:
    [[nodiscard]] RowView edited(const RowView& view, std::vector<Cell>& scratch) const;

    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const Edits> m_edits;
};

} // namespace convey
