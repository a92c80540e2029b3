// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/send_outlook.h"

#include "delivery/plan.h"
#include "delivery/request_body.h"
#include "event/builder.h"
#include "event/event_json.h"
#include "jobs/earlier_jobs.h"
#include "jobs/mended_rows.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::uint64_t kRowsBetweenStops = 2'000; // some milliseconds

BatchOutlook outlookOfBatch(const Batch& batch)
{
    return {.events = batch.events.size(),
        .oldest = batch.events.front().timestamp,
        .newest = batch.events.back().timestamp,
        .bytes = static_cast<std::int64_t>(
            requestBodySize(SendMode::Live, batch.events.size(), static_cast<std::size_t>(batch.jsonBytes)))};
}

} // namespace

Result<SendOutlook> outlookOf(const OutlookRequest& request, const JobControl& control)
{
    SendOutlook outlook{.revision = request.check->revision};
    const std::vector<Verdict>& verdicts = request.check->verdicts;
    std::vector<PlannedEvent> planned;
    Builder builder(request.recipe);
    std::string json;
    bool stopped = false;
    std::uint64_t nextLook = 0;
    const auto add = [&](std::span<const RowView> rows) {
        const std::uint64_t first = rows.front().row;
        if (first >= nextLook) {
            nextLook = first + kRowsBetweenStops;
            stopped = control.isStopped();
        }
        if (!isSent(verdicts[static_cast<std::size_t>(first)]))
            return !stopped;
        const Event event = builder.build(rows).event;
        // The file may have changed since the check; sending will refuse it with words.
        if (!event.id || !event.type || !event.timestampMs)
            return !stopped;
        json.clear();
        appendEventJson(json, event);
        planned.push_back({.unit = first,
            .timestamp = *event.timestampMs,
            .jsonBytes = static_cast<std::uint32_t>(json.size())});
        ++outlook.names[std::string(eventName(event))];
        return !stopped;
    };
    const Result<> scanned = scanEvents(*request.table, request.check->groups.get(), 0, verdicts.size(), add);
    if (!scanned)
        return fail(scanned.error());
    if (stopped)
        return fail({.code = ErrorCode::Cancelled});
    std::ranges::transform(
        planBatches(planned, request.limits), std::back_inserter(outlook.batches), outlookOfBatch);
    outlook.mended = mendedRows(*request.table, request.recipe, *request.check, request.refused);
    // A history that can't be read is told where it is used; here it only hides a hint.
    if (!request.ledgerPath.empty())
        outlook.earlier =
            earlierSends(request.ledgerPath, request.table->sources(), request.now).value_or(outlook.earlier);
    return outlook;
}

} // namespace convey
