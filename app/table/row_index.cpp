// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/row_index.h"

#include <bit>

namespace convey {

RowIndex::Slot RowIndex::slotOf(std::uint64_t entry)
{
    // Chunk c begins at entry ((1 << c) - 1) << kFirstChunkBits; shifting the numbers by one first chunk
    // makes the highest bit both the chunk's size and, by its position, its number.
    const std::uint64_t shifted = entry + (std::uint64_t{1} << kFirstChunkBits);
    const std::uint64_t highest = std::bit_floor(shifted);
    return {.chunk = static_cast<unsigned>(std::countr_zero(highest)) - kFirstChunkBits,
        .at = shifted - highest,
        .chunkSize = highest};
}

void RowIndex::keep(std::uint64_t row, RowPlace place)
{
    const Slot slot = slotOf(row / kStride);
    auto& chunk = m_chunks.at(slot.chunk);
    if (!chunk)
        chunk = std::make_unique_for_overwrite<Entry[]>(slot.chunkSize);
    chunk[slot.at] = {.offset = place.offset, .line = place.line};
}

void RowIndex::append(RowPlace place)
{
    const RowStep none;
    append(place, std::span(&none, 1));
}

void RowIndex::append(RowPlace origin, std::span<const RowStep> steps)
{
    const std::uint64_t row = m_rows.load(std::memory_order_relaxed);
    for (std::uint64_t i = (kStride - row % kStride) % kStride; i < steps.size(); i += kStride)
        keep(row + i, {.offset = origin.offset + steps[i].offset, .line = origin.line + steps[i].line});
    // Release: who sees the new count sees the entries too.
    m_rows.store(row + steps.size(), std::memory_order_release);
}

RowCount RowIndex::count() const
{
    // In this order: a count read after "complete" is the last one.
    const bool complete = m_complete.load(std::memory_order_acquire);
    return {.rows = m_rows.load(std::memory_order_acquire), .complete = complete};
}

RowPlace RowIndex::placeBefore(std::uint64_t row) const
{
    const Slot slot = slotOf(row / kStride);
    const Entry& entry = m_chunks.at(slot.chunk)[slot.at];
    return {.offset = entry.offset, .line = entry.line};
}

} // namespace convey
