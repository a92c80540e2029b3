// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where the tags of a file go: a CSV with one a row, a folder with a file each, and the rows that can't be
/// tags as CSV with their reasons. What is handed to a developer holds the tags alone, none of the file's own
/// columns: people's data stays in the file. One object, one thread at a time.
#pragma once

#include "jobs/bulk_tags.h"
#include "jobs/rejects.h"
#include "jobs/text_sink.h"
#include "table/csv_writer.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace convey {

/// The words of what a tag's findings say, and of why a row is none; the core has none of its own.
struct BulkTagWords
{
    std::function<std::string(const TagFinding&)> finding;
    std::function<std::string(const NoTagReason&)> reason;
    std::string repeat{}; ///< that an earlier tag has the same event and event ID
};

/// What is to be looked at in a made tag, in one cell: its warnings, and that it is a repeat.
[[nodiscard]] std::string notesOf(const BulkTag& made, const BulkTagWords& words);

/// The columns of the CSV; before them "file", the name without its folder, where there are several files.
inline constexpr std::array kBulkTagColumns =
    std::to_array<std::string_view>({"line", "event", "event_id", "tag", "address", "characters", "notes"});

/// Cells that a spreadsheet would run as a formula are guarded (table/csv_writer.h).
class BulkTagCsv
{
public:
    /// `table` outlives it.
    BulkTagCsv(const Table& table, BulkTagWords words, TextSink sink);

    /// Errors: those of the sink. The head comes with the first call of either.
    [[nodiscard]] Result<> add(const BulkTag& made); ///< passes over what is not made
    [[nodiscard]] Result<> finish();

private:
    void writeHead();
    [[nodiscard]] Result<> flush(std::size_t least);

    const Table& m_table;
    BulkTagWords m_words;
    TextSink m_sink;
    std::string m_text{};
    CsvWriter m_csv;
    bool m_hasHead = false;
};

/// The blocked rows with all their columns, and behind them those of jobs/rejects.h.
class BulkTagRejects
{
public:
    BulkTagRejects(const Table& table, BulkTagWords words, TextSink sink);

    /// Passes over what is not blocked. Errors: those of the sink and of Table::row().
    [[nodiscard]] Result<> add(const BulkTag& made);
    [[nodiscard]] Result<> finish();

private:
    void writeHead();

    const Table& m_table;
    BulkTagWords m_words;
    TextSink m_sink;
    RejectLines m_lines;
    std::string m_text{};
    CsvWriter m_csv;
    bool m_hasHead = false;
};

/// A file a tag: `tag-00012.html` for the conversion that begins in line 12; with several files the number of
/// the file stands before it. Files of these names are replaced, others left alone.
class BulkTagFolder
{
public:
    /// `extension` without its dot. The folder is made if there is none.
    BulkTagFolder(const Table& table, std::string_view folder, std::string_view extension);

    /// Errors: WriteNoPermission, WriteFailed, DiskFull (subject = the path).
    [[nodiscard]] Result<> add(const BulkTag& made);

private:
    const Table& m_table;
    std::string m_folder;
    std::string m_extension;
    bool m_isThere = false;
};

} // namespace convey
