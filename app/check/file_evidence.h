// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the events of a file say together: amounts that are all 1, ids that only count the lines, amounts far
/// from the usual ones, times that all fall into one hour. Each event alone is right, so nothing of it ever
/// blocks. Fed event by event in the order of the file; an event can be taken back, so that a check after an
/// edit is exact. One object, one thread.
#pragma once

#include "check/finding.h"
#include "check/time_spread.h"
#include "event/event.h"
#include "recipe/usual_amount.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// What of an event counts for the file as a whole.
struct EventFacts
{
    static constexpr EpochMs kNoTime = std::numeric_limits<EpochMs>::min();
    static constexpr std::int64_t kNoOffset = std::numeric_limits<std::int64_t>::min();

    EpochMs time = kNoTime;
    std::int64_t idOffset = kNoOffset; ///< the number that the id is, less that of its row
    bool hasId = false;

    /// `row` is the event's first one, 0-based.
    [[nodiscard]] static EventFacts of(const Event& event, std::uint64_t row);
};

class FileEvidence
{
public:
    // The thresholds of issue 7: what is below is no pattern but chance.
    static constexpr std::uint64_t kLeastEvents = 10;
    static constexpr std::uint64_t kNearlyAllPercent = 95;
    static constexpr std::uint64_t kInOneHourPercent = 40;
    static constexpr std::int64_t kFarAboveUsual = 50;
    static constexpr EpochMs kLeastSpanMs = 24LL * 60 * 60 * 1'000; ///< an export of one hour lies in one

    /// `now` is the clock of the check. Cost: 50 kB.
    explicit FileEvidence(EpochMs now = 0)
        : m_times(now)
    { }

    /// One event that is not left out. Amortised O(1).
    void add(const EventFacts& facts) { count(facts, 1); }
    /// It has an amount, too.
    void addAmount(std::string_view currency, std::int64_t minorUnits) { count(currency, minorUnits, 1); }
    /// Takes an event back that was added.
    void remove(const EventFacts& facts) { count(facts, -1); }
    void removeAmount(std::string_view currency, std::int64_t minorUnits) { count(currency, minorUnits, -1); }

    /// The findings about the file as a whole (isOfWholeFile()), in the order of the rules; row and line are
    /// 0. `expected` is how many events were looked at and `found` how many of them it is about; of amounts
    /// far above the usual both are medians in minor units. `usual` is what the same recipe had before.
    [[nodiscard]] std::vector<Finding> findings(std::span<const UsualAmount> usual) const;

    /// The medians of the positive amounts; the currency with the most events first. A currency with fewer
    /// than kLeastEvents is not among them.
    [[nodiscard]] std::vector<UsualAmount> usualAmounts() const;

    [[nodiscard]] const TimeSpread& times() const { return m_times; }

private:
    // Eight steps for each doubling.
    static constexpr std::size_t kSteps = 8;
    static constexpr std::size_t kBuckets = 63 * kSteps;
    struct Amounts
    {
        std::string currency{};
        std::uint64_t events = 0;
        std::array<std::uint32_t, kBuckets> counts{};
    };
    /// A difference between an id and its row, with how often it was met.
    struct Offset
    {
        std::int64_t difference = 0;
        std::uint64_t count = 0;
    };

    [[nodiscard]] static std::size_t bucketOf(std::int64_t minorUnits);
    [[nodiscard]] static std::int64_t middleOf(std::size_t bucket);
    [[nodiscard]] Amounts& amountsOf(std::string_view currency);
    void count(const EventFacts& facts, int step);
    void count(std::string_view currency, std::int64_t minorUnits, int step);
    void countOffset(std::int64_t difference, int step);

    TimeSpread m_times;
    std::vector<Amounts> m_amounts{};
    std::uint64_t m_amountCount = 0;
    std::uint64_t m_ones = 0;
    std::uint64_t m_ids = 0;
    /// The first ones that were met: nearly all ids have one of these, or no pattern is there.
    std::vector<Offset> m_offsets{};
};

} // namespace convey
