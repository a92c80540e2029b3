// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/history.h"

#include <algorithm>

namespace convey {

namespace {

Rule ruleOfKnown(const KnownEvent& known, bool isOfThePixel)
{
    if (!isOfThePixel)
        return Rule::SentBefore;
    if (!known.isAnswered)
        return Rule::SentUnanswered;
    return known.isSame ? Rule::AlreadySent : Rule::AlreadySentDiffers;
}

} // namespace

Verdict judgeBefore(
    const History& history, const Event& event, Verdict verdict, std::vector<Finding>& findings)
{
    const std::optional<KnownEvent> known = history.find(event);
    if (!known)
        return verdict;
    const Rule rule = ruleOfKnown(*known, history.isOfThePixel());
    findings.push_back({.problem = {.rule = rule,
                            .field = Field::Id,
                            .expected = known->sentMs,
                            .found = static_cast<std::int64_t>(known->handle)}});
    const Verdict own = verdictOf(rule);
    return own == Verdict::Ready ? verdict : own;
}

} // namespace convey
