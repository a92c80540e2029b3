// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Cuts a job into batches before anything is sent. The plan is stored with the job, so that resuming it
/// decides nothing anew. Pure; safe on any thread.
#pragma once

#include "base/clock.h"
#include "spec/limits.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace convey {

/// An event as the sender knows it: its number in the check, when it happened, and how large it is. The text
/// itself is built when its batch starts.
struct PlannedEvent
{
    std::uint64_t unit = 0;
    EpochMs timestamp = 0;
    std::uint32_t jsonBytes = 0;

    bool operator==(const PlannedEvent&) const = default;
};

struct PlanLimits
{
    std::size_t maxEvents = spec::kMaxEventsPerRequest.value;
    std::int64_t maxBytes = spec::kUsualBodyBytes.value; ///< of the event texts with their commas
    /// Events older than this share no batch with younger ones: what they leave the window with, or are
    /// refused for, holds nobody else up. Zero: there are none.
    EpochMs urgentBefore = 0;
    /// The first batch holds no more events than this, so that it can show how the others will fare. Zero: no
    /// such limit.
    std::size_t pilot = 0;
};

struct Batch
{
    std::vector<PlannedEvent> events{}; ///< never empty; oldest first
    std::int64_t jsonBytes = 0; ///< of the event texts, without commas and frame
    /// Set by a caller that resumes: an earlier post of these events ended without an answer, so an event
    /// that fails now is *unknown* rather than *not sent*.
    bool mayBeRecorded = false;

    bool operator==(const Batch&) const = default;
};

/// Oldest event first, equal times in the order given; a batch ends where one more event would pass a limit.
/// An event that alone passes `maxBytes` gets a batch of its own (the API may take it). Every event is in
/// exactly one batch. No event: no batch. Cost: one stable sort.
[[nodiscard]] std::vector<Batch> planBatches(
    std::span<const PlannedEvent> events, const PlanLimits& limits = {});

/// The units of a batch in its order. O(n).
[[nodiscard]] std::vector<std::uint64_t> unitsOf(const Batch& batch);

/// The bytes of the event texts, without commas. O(n).
[[nodiscard]] std::int64_t jsonBytesOf(const std::vector<PlannedEvent>& events);

/// Which times the API takes, as of now; both ends are inside.
struct SendWindow
{
    EpochMs pastMs = spec::kOldestMs.value; ///< how old an event may be
    EpochMs futureMs = spec::kFarthestAheadMs.value; ///< how far ahead of the clock

    [[nodiscard]] constexpr bool contains(EpochMs timestamp, EpochMs now) const
    {
        return timestamp >= now - pastMs && timestamp <= now + futureMs;
    }
};

} // namespace convey
