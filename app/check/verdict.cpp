// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/verdict.h"

#include <array>

namespace convey {

std::string_view verdictName(Verdict verdict)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"ready", "warned", "blocked", "outside", "left_out", "merged"});
    static_assert(kNames.size() == kVerdictCount);
    return kNames.at(static_cast<std::size_t>(verdict));
}

Verdict verdictOf(Rule rule)
{
    if (rule == Rule::TimestampTooOld)
        return Verdict::Outside;
    if (isFilters(rule) || isRepeat(rule) || rule == Rule::ConsentLeavesOut || rule == Rule::AlreadySent
        || rule == Rule::AlreadySentDiffers)
        return Verdict::LeftOut;
    switch (info(rule).severity) {
    case Severity::Blocked:
        return Verdict::Blocked;
    case Severity::Warning:
        return Verdict::Warned;
    case Severity::Note:
        break;
    }
    return Verdict::Ready;
}

} // namespace convey
