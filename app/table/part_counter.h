// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Counts the rows of a file part by part, in any order and on any number of threads, each with a counter of
/// its own. Internal to table/ and to whoever counts the rows of a CsvTable on several threads.
///
/// A row depends on nothing before it. So a part that was counted before its turn, from a line start that was
/// guessed, is right exactly if the part before ends where it began; CsvTable::Counting looks at that, and
/// counts the part again if not. Quotes, odd ones too, thus cost time at worst.
#pragma once

#include "base/result.h"
#include "table/csv_reader.h"
#include "table/row_index.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace convey {

/// The rows that begin in a part of the file. Lines count from any line: only their differences mean
/// something.
struct CountedPart
{
    RowPlace first{}; ///< where the first row begins; as `next` when there is none
    RowPlace next{}; ///< where the first row behind the part begins; the end of the file when none does
    bool isLast = false; ///< no row is behind it
    std::vector<RowStep> rows{}; ///< from `first`, which is the first of them
    std::uint64_t commentLines = 0; ///< from the place where counting began to `next`

    [[nodiscard]] RowStep stepTo(RowPlace row) const
    {
        return {.offset = static_cast<std::uint32_t>(row.offset - first.offset),
            .line = static_cast<std::uint32_t>(row.line - first.line)};
    }
};

/// Rows of a part whose turn has come.
struct CountedRows
{
    std::uint64_t number = 0; ///< of the first in the table, 0-based
    std::uint64_t count = 0;
    RowPlace first{};
};

class PartCounter
{
public:
    /// `file` must outlive the counter. With `look` rows are read, not only counted, and each is handed to
    /// it: its number counts from the first of its part, which is 0, and its line is not known. Of a part
    /// that is counted again all rows come again.
    PartCounter(const SourceFile& file, const Dialect& dialect, const ReadSizes& sizes,
        std::function<void(const RowView&)> look = {});

    /// The rows from `start`, the start of a line outside quotes, to before `end`. Lines are those of
    /// `start`. Errors: those of SourceFile::readAt().
    [[nodiscard]] Result<CountedPart> count(RowPlace start, std::uint64_t end);

    /// The rows that begin from `begin` to before `end`, from a guessed line start on. Comment lines are
    /// counted from the first row on. Nothing when none was found near `begin`, or no row.
    [[nodiscard]] std::optional<CountedPart> countAhead(std::uint64_t begin, std::uint64_t end);

private:
    const SourceFile* m_file;
    Dialect m_dialect;
    CsvReader m_reader;
    std::function<void(const RowView&)> m_look;
    std::vector<char> m_head; ///< what is looked at for a guess
};

} // namespace convey
