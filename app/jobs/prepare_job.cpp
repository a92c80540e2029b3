// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/prepare_job.h"

#include "delivery/plan.h"
#include "event/builder.h"
#include "event/event_json.h"
#include "spec/limits.h"

#include <algorithm>

namespace convey {

Result<PrepareSummary> runPrepare(const CheckRequest& request, const CheckResult& check, SendMode mode,
    const BodySink& sink, const JobControl& control)
{
    constexpr PlanLimits kLimits{};
    Builder builder(request.recipe);
    PrepareSummary summary;
    RequestBody body(mode);
    std::int64_t bodyBytes = 0;
    std::string json;
    std::optional<Error> error;

    const auto flush = [&] {
        if (body.eventCount() == 0)
            return;
        ++summary.requests;
        summary.events += body.eventCount();
        if (const Result<> written = sink(body.take()); !written)
            error = written.error();
        body = RequestBody(mode);
        bodyBytes = 0;
        control.report(summary.events, check.summary.sendable());
        if (control.isStopped())
            error = Error{.code = ErrorCode::Cancelled};
    };

    const auto add = [&](std::span<const RowView> rows) {
        if (!isSent(check.verdicts[static_cast<std::size_t>(rows.front().row)]))
            return true;
        const BuiltEvent built = builder.build(rows);
        json.clear();
        appendEventJson(json, built.event);
        const auto size = static_cast<std::int64_t>(json.size());
        if (body.eventCount() == kLimits.maxEvents || (bodyBytes > 0 && bodyBytes + size > kLimits.maxBytes))
            flush();
        body.add(json);
        bodyBytes += size;
        const EpochMs expires = *built.event.timestampMs + spec::kOldestMs.value;
        summary.expiresAtMs = std::min(summary.expiresAtMs.value_or(expires), expires);
        return !error;
    };
    const Result<> scanned = scanEvents(*request.table, check.groups.get(), 0, check.verdicts.size(), add);
    if (!error && scanned)
        flush();
    if (!scanned)
        return fail(scanned.error());
    if (error)
        return fail(*error);
    return summary;
}

} // namespace convey
