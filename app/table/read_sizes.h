// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sizes and limits of reading a CSV file, in one place. Tests set them small to prove that no result
/// depends on where a block ends. A plain value.
#pragma once

#include "table/table.h"

#include <cstddef>

namespace convey {

struct ReadSizes
{
    /// The sample that the dialect is sniffed from, and the rows that are there before indexing.
    std::size_t headBytes = std::size_t{256} * 1024;
    /// One sequential read: large enough to hide the call, small enough to stay in the processor's cache.
    std::size_t blockBytes = std::size_t{256} * 1024;
    /// Rows are counted, published and reported part by part; a part is what one thread takes at a time.
    std::size_t partBytes = std::size_t{4} * 1024 * 1024;
    /// One read for a single row: a few times the distance between two index entries of ordinary rows.
    std::size_t rowBlockBytes = std::size_t{16} * 1024;
    /// A quoted cell may have this many bytes before its quote is taken as left open.
    std::size_t maxQuotedBytes = std::size_t{16} * 1024 * 1024;
    /// A cell longer than this is cut, and its row flagged (TooLong).
    std::size_t maxCellBytes = std::size_t{16} * 1024 * 1024;
    /// The memory that one row may take.
    std::size_t maxRowBytes = std::size_t{64} * 1024 * 1024;
    std::size_t maxCells = kMaxColumns;
    /// false: every row is read as odd ones are, by CsvParser. The same comes out, more slowly.
    bool scansAhead = true;
};

} // namespace convey
