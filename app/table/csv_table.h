// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A CSV file as a Table: read in blocks, indexed by row offset, never held in memory and never mapped.
///
/// open() knows the columns and the first rows at once; index() counts the rest, on a thread of the caller's
/// choice, while other threads read. A second thread that calls index() waits for the first and goes on from
/// there.
///
/// How rows are told apart (RFC 4180, October 2005, section 2, and what real files do beyond it):
/// - LF, CRLF and a lone CR each end a row; lines without any byte are no rows, but are counted as lines.
/// - A quote opens a quoted cell only as the first character of a cell; elsewhere it is an ordinary
/// character.
/// - Text between a closing quote and the separator is kept and flagged (TextAfterQuote); blanks alone are no
///   text.
/// - A quote is taken as left open when the file ends first, when 16 MiB pass without its end, or when the
///   quote that would close it stands on a later line where a cell begins and has text behind it, as an
///   opening quote has. The quote is then an ordinary character, its row ends with its own line and is
///   flagged (UnclosedQuote), and the file goes on with the next line.
/// - A UTF-8 byte order mark is skipped. A row longer than 64 MiB, and a cell longer than 16 MiB, is cut and
///   its row flagged (TooLong).
/// - With a backslash escape, a backslash takes the meaning from the quote or backslash behind it, in quoted
///   cells only. With trimmed spaces, blanks around a cell and around its quotes are not part of it.
/// - Lines that begin with the comment character are no rows. Lines above the header (skipLines) are none
///   either, and rows end where another table begins in the head (SniffReport::tableEnd).
#pragma once

#include "table/csv_reader.h"
#include "table/dialect.h"
#include "table/part_counter.h"
#include "table/read_sizes.h"
#include "table/row_index.h"
#include "table/source_file.h"
#include "table/table.h"
#include "table/text_source.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace convey {

class CsvTable final : public Table
{
public:
    /// Bytes read and bytes there are; false ends the work.
    using Progress = std::function<bool(std::uint64_t bytesDone, std::uint64_t bytesTotal)>;

    /// Sniffs what `hints` leave open, and knows the columns and the rows within the first block. `sizes` are
    /// for tests.
    /// Errors: FileEmpty (no bytes, or nothing but white space in the head), FileNoRows (a header alone;
    /// found = the sheets of its workbook), FileTooManyColumns (expected = the limit), FileReadFailed,
    /// FileChanged; UsageBadValue when the hints make no usable dialect. subject is the path. Cost: one or
    /// two blocks read.
    [[nodiscard]] static Result<std::shared_ptr<CsvTable>> open(
        TextSource source, const DialectHints& hints = {}, const ReadSizes& sizes = {});

    /// The same for the file at `path`. Errors: also those of TextSource::open().
    [[nodiscard]] static Result<std::shared_ptr<CsvTable>> open(
        std::string_view path, const DialectHints& hints = {}, const ReadSizes& sizes = {});

    /// Counts the rows that are not known yet, part by part, and calls `progress` (may be empty) once a
    /// part. Errors: Cancelled (`progress` said so; what was counted stays, a later call goes on from there),
    /// FileChanged, FileReadFailed. Returns at once when all is counted.
    [[nodiscard]] Result<> index(const Progress& progress = {});

    /// Counts rows with the help of other threads: index() is its plain use. While one is alive no other
    /// counts the same table. Made and destroyed on one thread; in between any may use it, one at a time.
    class Counting
    {
    public:
        /// Waits until no other is alive. `table` must outlive it.
        explicit Counting(CsvTable& table);

        [[nodiscard]] bool isComplete() const { return m_table->rowCount().complete; }
        /// Up to where in the file rows are counted; never inside a row.
        [[nodiscard]] std::uint64_t offset() const { return m_table->m_next.offset; }

        /// Counts the rows that begin before `end`; they can be read from then on. What was counted `ahead`,
        /// up to there, is taken where it proves right, else `counter` counts them: the result never depends
        /// on it. No rows: the last one counted reaches beyond `end`, or is the file's last. Errors:
        /// FileChanged, FileReadFailed; nothing has changed then.
        [[nodiscard]] Result<CountedRows> countTo(
            std::uint64_t end, PartCounter& counter, std::optional<CountedPart> ahead = {});

    private:
        CsvTable* m_table;
        std::unique_lock<std::mutex> m_lock;
    };

    /// For a thread that counts; `look` as PartCounter has it. This table must outlive it.
    [[nodiscard]] PartCounter partCounter(std::function<void(const RowView&)> look = {}) const
    {
        return {m_file, m_report.dialect, m_sizes, std::move(look)};
    }
    [[nodiscard]] const ReadSizes& sizes() const { return m_sizes; }

    [[nodiscard]] std::span<const Column> columns() const override { return m_columns; }
    [[nodiscard]] std::span<const Source> sources() const override { return {&m_source, 1}; }
    [[nodiscard]] RowCount rowCount() const override { return m_index.count(); }
    [[nodiscard]] Result<Row> row(std::uint64_t row) const override;
    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override;
    [[nodiscard]] Result<> stillTheSame() const override;

    [[nodiscard]] const Dialect& dialect() const { return m_report.dialect; }
    [[nodiscard]] const SniffReport& sniffReport() const { return m_report; }
    [[nodiscard]] const EncodingReport& encoding() const { return m_encoding; }
    /// What the text was packed in: "gzip", "xlsx", "gzip xlsx"; empty = nothing.
    [[nodiscard]] const std::string& container() const { return m_container; }
    /// Null when it was no workbook.
    [[nodiscard]] const WorkbookReport* workbook() const { return m_workbook ? &*m_workbook : nullptr; }
    [[nodiscard]] const FileIdentity& identity() const { return m_source.identity; }
    /// Of the text, which index() counts: a copy's where the file was converted.
    [[nodiscard]] std::uint64_t textBytes() const { return m_file.identity().size; }
    /// The line of the header; 0 when there is none.
    [[nodiscard]] std::int64_t headerLine() const { return m_headerLine; }
    /// Comment lines below the header that were passed over, as far as rows are counted.
    [[nodiscard]] std::uint64_t commentLines() const { return m_commentLines; }

private:
    CsvTable(TextSource source, const ReadSizes& sizes);

    [[nodiscard]] Result<> lookAtHead(const DialectHints& hints);
    [[nodiscard]] Result<> sniffHead(const DialectHints& hints);
    /// Goes over lines above the table; the end of the file is no error.
    [[nodiscard]] Result<> passOver(std::uint64_t lines);
    [[nodiscard]] Result<> readColumns();
    /// Adds columns without a name, or takes empty names off, until the header is as long as most rows.
    void matchUsualColumns();
    [[nodiscard]] Result<> countFirstRows();
    /// How much a reader for the rows from `first` to before `end` is to read at once: no more than they
    /// need, and `most`.
    [[nodiscard]] std::size_t bytesOfRows(std::uint64_t first, std::uint64_t end, std::size_t most) const;
    [[nodiscard]] Result<CsvReader> readerAt(std::uint64_t row, std::size_t blockBytes) const;
    [[nodiscard]] Error failure(ErrorCode code, std::string_view detail = {}) const;
    /// `found` tells how many sheets there are, of a workbook.
    [[nodiscard]] Error noRows() const;

    SourceFile m_file;
    Source m_source;
    ReadSizes m_sizes;
    SniffReport m_report;
    EncodingReport m_encoding;
    std::string m_container;
    std::optional<WorkbookReport> m_workbook;
    std::vector<Column> m_columns;
    std::int64_t m_headerLine = 0;
    std::uint64_t m_tableEnd = std::numeric_limits<std::uint64_t>::max(); ///< offset in the file
    std::atomic<std::uint64_t> m_commentLines = 0;
    RowIndex m_index;
    std::mutex m_counting; ///< held by a Counting
    RowPlace m_next; ///< where counting goes on; guarded by m_counting
};

} // namespace convey
