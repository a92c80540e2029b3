// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/verdict.h"

#include "check/finding.h"

#include <algorithm>
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

std::optional<Rule> decidingRule(Verdict verdict, std::span<const Finding> findings)
{
    if (verdict == Verdict::Ready || verdict == Verdict::Merged)
        return std::nullopt;
    const auto found = std::ranges::find(
        findings, verdict, [](const Finding& finding) { return verdictOf(finding.rule()); });
    return found == findings.end() ? std::nullopt : std::optional(found->rule());
}

} // namespace convey
