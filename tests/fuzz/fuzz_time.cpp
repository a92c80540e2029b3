// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as cells of times, one a line: the parser under every rule, and the evidence of the column. See
/// README.md.
#include "base/text.h"
#include "value/time_evidence.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

// What the cell is under every order, when all else is answered.
bool isReadBySomeRule(std::string_view cell, ZoneCache& zones)
{
    bool read = false;
    for (const SerialSystem serials :
        {SerialSystem::Unknown, SerialSystem::From1900, SerialSystem::From1904}) {
        for (const DateOrder order :
            {DateOrder::Unknown, DateOrder::YearFirst, DateOrder::MonthFirst, DateOrder::DayFirst}) {
            const TimeRule rule{.zone = Zone(),
                .order = order,
                .firstYear = 2000,
                .serials = serials,
                .minuteOfDay = 720,
                .zones = &zones};
            const auto time = parseTime(cell, rule);
            read = read || time.has_value();
            if (time) {
                require(*time >= kMinEpochMs && *time <= kMaxEpochMs, "a time lies in the range");
                require(parseTime(formatIso(*time), {}) == time, "a time survives its own form");
            }
        }
    }
    return read;
}

void checkCell(std::string_view cell, ZoneCache& zones)
{
    TimeEvidence evidence;
    evidence.add(cell, 1);
    const auto is = [&](TimeTrait trait) { return evidence.seen(trait).cells == 1; };
    require(is(TimeTrait::Filled) == !trimmed(cell).empty(), "what is not blank is filled");
    const int told = (is(TimeTrait::Readable) ? 1 : 0) + (is(TimeTrait::Unreadable) ? 1 : 0)
        + (is(TimeTrait::OutOfRange) ? 1 : 0) + (is(TimeTrait::Damaged) ? 1 : 0);
    require(told == (is(TimeTrait::Filled) ? 1 : 0), "a filled cell is told once");
    const bool read = isReadBySomeRule(cell, zones);
    require(
        !read || (is(TimeTrait::Readable) && !is(TimeTrait::TimeOnly)), "what some rule reads is readable");

    // Without a rule nothing is read that a rule could read otherwise.
    const auto plain = parseTime(cell, {.zones = &zones});
    if (plain) {
        for (const DateOrder order : {DateOrder::YearFirst, DateOrder::MonthFirst, DateOrder::DayFirst}) {
            const auto ruled = parseTime(cell,
                {.zone = Zone::fromOffset(3'600),
                    .order = order,
                    .firstYear = 1990,
                    .serials = SerialSystem::From1904,
                    .minuteOfDay = 0,
                    .zones = &zones});
            require(!ruled || *ruled == *plain, "a rule only answers what is open");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static ZoneCache zones;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        cells.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    TimeEvidence whole;
    TimeEvidence odd;
    TimeEvidence even;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        checkCell(cells[i], zones);
        whole.add(cells[i], static_cast<std::int64_t>(i) + 1);
        const std::size_t back = cells.size() - 1 - i;
        (back % 2 == 0 ? even : odd).add(cells[back], static_cast<std::int64_t>(back) + 1);
    }
    odd.merge(even);
    require(odd == whole && odd.infer() == whole.infer(), "parts in any order give the whole");
    const TimeInference inferred = whole.infer();
    require(inferred.sureness != OrderSureness::Proven || inferred.proofLine != TimeCount::kNoLine,
        "a proof has a line");

    const auto cell = [&](std::size_t i) { return i < cells.size() ? cells[i] : std::string_view(); };
    const auto joined = joinTime(cell(0), cell(1), cell(2), {.zone = Zone(), .zones = &zones});
    require(!joined || (*joined >= kMinEpochMs && *joined <= kMaxEpochMs), "a joined time lies in the range");
    return 0;
}
