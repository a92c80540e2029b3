// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The events of some rows, built and judged one by one, before it is known which of them repeat others.
/// Private to jobs/. A PartJudge is for one thread; what it makes is a value.
#pragma once

#include "check/file_evidence.h"
#include "check/finding.h"
#include "check/verdict.h"
#include "event/builder.h"
#include "jobs/check_job.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

inline constexpr std::uint16_t kNoCurrency = 0xFFFF;

struct JudgedEvent
{
    std::uint64_t row = 0; ///< its first one
    std::uint64_t key = 0; ///< of its name and id; 0: it is not sent, whatever comes before it
    std::uint64_t jsonEnd = 0; ///< behind its text and comma in JudgedPart::json
    std::uint64_t idEnd = 0; ///< behind its name and id in JudgedPart::ids
    std::int64_t line = 0; ///< where it begins
    EventFacts facts{};
    EpochMs timestamp = 0; ///< of an event with a key
    std::int64_t amount = 0; ///< with a currency
    std::uint32_t findingsEnd = 0; ///< behind its findings in JudgedPart::findings
    std::uint16_t currency = kNoCurrency; ///< index into JudgedPart::currencies
    Verdict verdict = Verdict::Ready;
};

struct JudgedPart
{
    std::vector<JudgedEvent> events{}; ///< in the order of their first rows
    std::vector<Finding> findings{}; ///< of all of them, one after another
    /// What the history knows of events with a key, at most one of each, in the order of `events`. It counts
    /// only for one that repeats no other of the file.
    std::vector<Finding> sentBefore{};
    std::vector<std::string> currencies{};
    std::string ids{}; ///< nameAndId() of the events with a key, one after another
    std::string json{}; ///< of the events with a key, a comma behind each, where it was asked for
    std::optional<Error> error{}; ///< events before it are right

    /// Empties it and keeps its room.
    void clear();

    [[nodiscard]] std::span<const Finding> findingsOf(std::size_t event) const;
    /// Null: the history knows nothing of it.
    [[nodiscard]] const Finding* sentBeforeOf(std::size_t event) const;
    [[nodiscard]] std::string_view idOf(std::size_t event) const;
    /// With the comma behind it: texts of neighbours are ready to be written in one go.
    [[nodiscard]] std::string_view jsonOf(std::size_t event) const;
};

class PartJudge
{
public:
    /// `request` and `groups` (may be null) outlive it.
    PartJudge(const CheckRequest& request, const RowGroups* groups, bool writesJson);

    /// All events that begin in `count` rows from `first` on. The part takes the place of `room`: fresh
    /// memory for each would cost more than judging some rows.
    [[nodiscard]] JudgedPart judgeRows(std::uint64_t first, std::uint64_t count, JudgedPart room = {});
    /// The events that begin with these rows, in the order given.
    [[nodiscard]] JudgedPart judgeEvents(std::span<const std::uint64_t> firsts);

private:
    void add(std::span<const RowView> rows);

    const CheckRequest& m_request;
    const RowGroups* m_groups;
    bool m_writesJson;
    Builder m_builder;
    BuiltEvent m_built{}; ///< the one at hand
    JudgedPart m_part{};
};

/// An earlier event of the file with the same name and id.
struct Repeat
{
    std::int64_t line = 0; ///< where it begins
    bool isSame = false; ///< all else is the same, too
};

/// Builds single events again, to tell for certain whether one repeats another. One thread.
class EventAgain
{
public:
    /// Both outlive it; `groups` may be null.
    EventAgain(const CheckRequest& request, const RowGroups* groups);

    /// How the event that begins with row `row` repeats the earlier one that begins with row `first`, if that
    /// has its name and id (see JudgedPart::idOf()). Errors as Table::row(). Cost: small reads and two
    /// builds.
    [[nodiscard]] Result<std::optional<Repeat>> repeat(
        std::uint64_t first, std::uint64_t row, std::string_view nameAndId);

private:
    const CheckRequest& m_request;
    const RowGroups* m_groups;
    Builder m_builder;
};

/// The finding of an event that repeats another.
[[nodiscard]] Finding repeatFinding(const JudgedEvent& event, const Repeat& earlier);

} // namespace convey
