// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rules over one event: what the builder could not read, and what the API would not take.
/// Pure; safe on any thread.
#pragma once

#include "base/clock.h"
#include "check/finding.h"
#include "check/verdict.h"
#include "event/builder.h"

#include <vector>

namespace convey {

/// Appends every finding of the event to `findings` (row and line stay zero: the caller knows them) and
/// returns the verdict as of `now`. An event that is too old is Outside whatever else is wrong with it:
/// mending it would not help. Cost: one pass over the texts that are sent raw. Source of each rule: its row
/// in spec/rule.h.
[[nodiscard]] Verdict judge(const BuiltEvent& built, EpochMs now, std::vector<Finding>& findings);

} // namespace convey
