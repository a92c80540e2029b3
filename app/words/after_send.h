// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a person does after sending: what to look at in Ads Manager, which Convey can't see, and what can and
/// can't be done when something wrong was sent. Source texts for the translator (context "words"). Tables;
/// safe on any thread.
#pragma once

#include "base/clock.h"

#include <span>
#include <string_view>

namespace convey {

/// One thing to look at; its name is what the ledger ticks.
struct LookPoint
{
    std::string_view name;
    const char* title = "";
    const char* text = "";
    EpochMs afterMs = 0; ///< how long after the send it is worth looking
};

/// In the order of the looking. Source of the facts: an event counts once a conversion event of its type and
/// source exists and is attached to a campaign; the event stream may lag some minutes; accepted is queued,
/// not attributed (conversion-tracking and conversion-setup pages, collected 2026-11-21). When a report has
/// them is published nowhere: the day is ours.
[[nodiscard]] std::span<const LookPoint> lookPoints();

struct Advice
{
    const char* title = "";
    const char* text = "";
};

/// What can and can't be done about conversions that should not have been sent. Source of the facts: the
/// first of pixel, event name and id counts, later ones are ignored even if they hold more (conversions-api
/// page, collected 2026-11-21); no page names a call that changes or deletes a conversion.
[[nodiscard]] std::span<const Advice> sentWrongAdvice();

} // namespace convey
