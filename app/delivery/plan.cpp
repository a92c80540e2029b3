// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/plan.h"

#include <algorithm>

namespace convey {

std::vector<Batch> planBatches(std::span<const PlannedEvent> events, const PlanLimits& limits)
{
    std::vector<PlannedEvent> ordered(events.begin(), events.end());
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const PlannedEvent& a, const PlannedEvent& b) { return a.timestamp < b.timestamp; });

    std::vector<Batch> batches;
    for (const PlannedEvent& event : ordered) {
        const auto fits = [&](const Batch& batch) { // it has an event
            const auto commas = static_cast<std::int64_t>(batch.events.size());
            const bool isUrgent = event.timestamp < limits.urgentBefore;
            const bool batchIsUrgent = batch.events.front().timestamp < limits.urgentBefore;
            const bool isPilot = limits.pilot > 0 && batches.size() == 1;
            const std::size_t most = isPilot ? std::min(limits.pilot, limits.maxEvents) : limits.maxEvents;
            return isUrgent == batchIsUrgent && batch.events.size() < most
                && batch.jsonBytes + commas + event.jsonBytes <= limits.maxBytes;
        };
        if (batches.empty() || !fits(batches.back()))
            batches.emplace_back();
        batches.back().events.push_back(event);
        batches.back().jsonBytes += event.jsonBytes;
    }
    return batches;
}

std::vector<std::uint64_t> unitsOf(const Batch& batch)
{
    std::vector<std::uint64_t> units;
    units.reserve(batch.events.size());
    for (const PlannedEvent& event : batch.events)
        units.push_back(event.unit);
    return units;
}

std::int64_t jsonBytesOf(const std::vector<PlannedEvent>& events)
{
    std::int64_t bytes = 0;
    for (const PlannedEvent& event : events)
        bytes += event.jsonBytes;
    return bytes;
}

} // namespace convey
