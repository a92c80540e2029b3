// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A check of all rows in parts: judged on all cores, added up in the order of the file, where repeats are
/// found. Private to jobs/; shared by runCheck() and runPrepare().
#pragma once

#include "jobs/check_job.h"
#include "jobs/judged_part.h"

#include <cstddef>
#include <functional>

namespace convey {

/// Gets the events that are sent, in the order of the file: those of a part from `first` to before `end`, all
/// of them sent. On any of the threads, one at a time; the part lives as long as the call. An Error ends the
/// check.
using SentEvents = std::function<Result<>(const JudgedPart& part, std::size_t first, std::size_t end)>;

/// As runCheck(); `sent` may be empty. With it parts hold the events' JSON.
[[nodiscard]] Result<CheckResult> checkInParts(
    const CheckRequest& request, const SentEvents& sent, const JobControl& control);

/// Sees to it that CheckResult::clockEdges is not later than the event's next edge after `now`.
void noteClockEdge(CheckResult& result, const JudgedEvent& event, EpochMs now);

/// Counts one event with its findings (those of a repeat too) under `verdict`.
void countEvent(CheckResult& result, const JudgedPart& part, std::size_t event, Verdict verdict,
    std::span<const Finding> findings);
/// Takes back what countEvent() counted of the same event.
void uncountEvent(CheckResult& result, const JudgedPart& part, std::size_t event, Verdict verdict,
    std::span<const Finding> findings);

} // namespace convey
