// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where the rows of a file start: one entry every kStride rows, so that ten million rows take about ten
/// megabytes. One thread appends; any thread reads what is published, without a lock.
#pragma once

#include "table/table.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace convey {

/// The start of a row: offset in bytes from the start of the file, 1-based line.
struct RowPlace
{
    std::uint64_t offset = 0;
    std::int64_t line = 1;
};

/// A row start relative to another in the same part of a file; parts are far smaller than 4 GiB.
struct RowStep
{
    std::uint32_t offset = 0; ///< bytes
    std::uint32_t line = 0;
};

class RowIndex
{
public:
    /// Rows between two entries: 16 bytes each for 16 rows is one byte a row, and finding a row walks over
    /// eight others on average.
    static constexpr std::uint64_t kStride = 16;

    RowIndex() = default;
    RowIndex(const RowIndex&) = delete;
    RowIndex& operator=(const RowIndex&) = delete;
    ~RowIndex() = default;

    /// The next row starts at `place`. Indexing thread only.
    void append(RowPlace place);
    /// The next rows start `steps` from `origin` on. They are seen all at once. Indexing thread only.
    void append(RowPlace origin, std::span<const RowStep> steps);
    /// No more rows. Indexing thread only.
    void complete() { m_complete.store(true, std::memory_order_release); }

    [[nodiscard]] RowCount count() const;

    /// The nearest entry at or before `row`, which must be counted: walk `row` % kStride rows from there.
    [[nodiscard]] RowPlace placeBefore(std::uint64_t row) const;

private:
    // Chunk c holds kFirstChunk << c entries and never moves once it is there, so that a reader needs no
    // lock.
    static constexpr unsigned kFirstChunkBits = 10;
    static constexpr std::size_t kChunks = 40;

    /// A RowPlace without initial values: a chunk's pages are not touched before they are needed.
    struct Entry
    {
        std::uint64_t offset;
        std::int64_t line;
    };
    struct Slot
    {
        std::size_t chunk;
        std::size_t at;
        std::size_t chunkSize; ///< entries
    };
    [[nodiscard]] static Slot slotOf(std::uint64_t entry);
    void keep(std::uint64_t row, RowPlace place);

    std::array<std::unique_ptr<Entry[]>, kChunks> m_chunks;
    std::atomic<std::uint64_t> m_rows = 0;
    std::atomic<bool> m_complete = false;
};

} // namespace convey
