// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Whether a column can be the id of its events: does it repeat, is it but the number of the row, did a
/// spreadsheet damage it? It only counts, so that the evidence of two parts of a file adds up to that of the
/// whole, wherever it was cut and in whatever order. No text is kept. A value of fixed size; one object, one
/// thread.
#pragma once

#include "value/identity_evidence.h"
#include "value/sketch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace convey {

class IdEvidence
{
public:
    /// One cell, the number of its row (0-based, after the header) and its line (1-based). Cost: one pass.
    void add(std::string_view cell, std::int64_t row, std::int64_t line);
    /// Adds what was counted elsewhere in the file.
    void merge(const IdEvidence& other);

    [[nodiscard]] std::uint64_t filled() const { return m_filled; }
    [[nodiscard]] const LineTally& blanks() const { return m_blanks; }
    /// Different ids, about; see value/sketch.h.
    [[nodiscard]] std::uint64_t distinct() const { return m_distinct.count(); }
    /// Fewer than nine different ids to ten cells. That far beyond the sketch's error; single repeats are
    /// found by the check, which looks at every event.
    [[nodiscard]] bool repeats() const;

    /// The constant c, when at least 95 % of the filled cells (and ten) are the whole number row + c, digits
    /// alone: the column counts up with the rows.
    [[nodiscard]] std::optional<std::int64_t> rowOffset() const;
    /// It counts from 0, 1 or 2: the number of a row or line, which another export gives to another order.
    /// With another start it may be a shop's own running number in the order of the file.
    [[nodiscard]] bool isRowNumber() const;

    /// 4.91512E+11: ids in which digits are lost.
    [[nodiscard]] const LineTally& scientific() const { return m_scientific; }
    /// Sixteen digits and more with zeros behind the fifteenth, as a spreadsheet keeps them. One in ten of
    /// the long ids is so by chance; a file in which nearly all are has lost them.
    [[nodiscard]] const LineTally& fifteenDigits() const { return m_zeroEnds; }
    [[nodiscard]] bool lostDigits() const;

    bool operator==(const IdEvidence&) const = default;

private:
    static constexpr std::size_t kOffsetBits = 64;
    static constexpr std::size_t kBuckets = 256;

    LineTally m_blanks;
    LineTally m_scientific;
    LineTally m_zeroEnds;
    std::uint64_t m_longNumbers = 0; ///< of sixteen digits and more
    std::uint64_t m_filled = 0;
    std::uint64_t m_numbers = 0;
    std::array<std::uint64_t, kOffsetBits> m_bits{}; ///< how many offsets have this bit set
    std::array<std::uint64_t, kBuckets> m_buckets{}; ///< how many offsets have this hash
    DistinctSketch m_distinct;
};

} // namespace convey
