// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds what matters in CSV text 64 bytes at a time: the separators and line ends outside quotes, and how
/// far the quotes are beyond doubt. It takes every quote as a switch between inside and outside, which is
/// right only while each opens a cell, ends one or is half of a pair; where one does none of this the scan
/// stops, and CsvParser decides. Internal to table/. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace convey {

/// What is looked for, and where.
struct ScanRequest
{
    const char* text = nullptr;
    std::size_t size = 0; ///< at most Structure's capacity
    char separator = ',';
    char quote = '"';
    bool hasQuote = true;
    bool beginsInQuotes = false;
    bool lineEndsOnly = false; ///< separators are not handed out
};

/// Positions in the text, ascending, all before `provenTo`. Room for them is kept from scan to scan.
class Structure
{
public:
    explicit Structure(std::size_t capacity);

    /// Separators and line ends outside quotes; of a CRLF the CR alone.
    [[nodiscard]] std::span<const std::uint32_t> breaks() const { return {m_room.get(), m_breakCount}; }
    /// One for each line end inside quotes: its LF, or the byte behind a lone CR.
    [[nodiscard]] std::span<const std::uint32_t> innerLines() const
    {
        return {m_room.get() + m_stride, m_innerCount};
    }
    /// The second quote of each doubled one.
    [[nodiscard]] std::span<const std::uint32_t> pairs() const
    {
        return {m_room.get() + 2 * m_stride, m_pairCount};
    }
    /// Where a quote first makes no sense; the size of the text if none does.
    [[nodiscard]] std::size_t provenTo() const { return m_provenTo; }

private:
    friend struct StructureWriter;
    std::size_t m_stride; ///< room for one kind
    std::unique_ptr<std::uint32_t[]> m_room; ///< for the three kinds, one behind the other
    std::size_t m_breakCount = 0;
    std::size_t m_innerCount = 0;
    std::size_t m_pairCount = 0;
    std::size_t m_provenTo = 0;
};

/// Fills `found` anew. The text begins where a cell does, or anywhere inside one.
void findStructure(const ScanRequest& request, Structure& found);

/// Whether this processor has the instructions that make it faster than reading byte by byte.
[[nodiscard]] bool hasFastScan();

} // namespace convey
