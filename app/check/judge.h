// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rules over one event: what the builder could not read, and what the API would not take.
/// Pure; safe on any thread.
#pragma once

#include "base/clock.h"
#include "check/finding.h"
#include "check/verdict.h"
#include "event/builder.h"

#include <limits>
#include <vector>

namespace convey {

inline constexpr EpochMs kNever = std::numeric_limits<EpochMs>::max();

/// The first moment after `now` at which judge() says something else about an event that happened at `time`;
/// kNever: nothing changes any more.
[[nodiscard]] EpochMs nextClockEdge(EpochMs time, EpochMs now);

/// What `finding`, made by judge() at one moment, says `laterMs` milliseconds later: the same of all that
/// nextClockEdge() lies behind.
void ageFinding(Finding& finding, EpochMs laterMs);

/// Appends every finding of the event to `findings` (row and line stay zero: the caller knows them) and
/// returns the verdict as of `now`. An event that is too old is Outside whatever else is wrong with it:
/// mending it would not help. Cost: one pass over the texts that are sent raw. Source of each rule: its row
/// in spec/rule.h.
[[nodiscard]] Verdict judge(const BuiltEvent& built, EpochMs now, std::vector<Finding>& findings);

} // namespace convey
