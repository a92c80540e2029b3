// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/history.h"

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

std::optional<Finding> findBefore(const History& history, const Event& event)
{
    const std::optional<KnownEvent> known = history.find(event);
    if (!known)
        return std::nullopt;
    return Finding{.problem = {.rule = ruleOfKnown(*known, history.isOfThePixel()),
                       .field = Field::Id,
                       .expected = known->sentMs,
                       .found = static_cast<std::int64_t>(known->handle)}};
}

Verdict verdictAfter(const Finding& before, Verdict verdict)
{
    const Verdict own = verdictOf(before.rule());
    return own == Verdict::Ready ? verdict : own;
}

std::optional<EarlierSend> earlierOf(const Finding& finding, const History* history)
{
    const Rule rule = finding.rule();
    const bool isOfHistory = rule == Rule::AlreadySent || rule == Rule::AlreadySentDiffers
        || rule == Rule::SentUnanswered || rule == Rule::SentBefore;
    if (!history || !isOfHistory)
        return std::nullopt;
    return history->earlier(static_cast<std::uint32_t>(finding.problem.found));
}

} // namespace convey
