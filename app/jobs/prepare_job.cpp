// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/prepare_job.h"

#include "delivery/plan.h"
#include "event/builder.h"
#include "event/event_json.h"
#include "jobs/check_merge.h"
#include "jobs/ordered_parts.h"
#include "spec/limits.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::uint64_t kPreparedRowsOfPart = 4'096;
// A whole body of a thousand events would push all else out of a core's cache.
constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;

/// Fills bodies event by event and hands them over as they grow.
class Bodies
{
public:
    Bodies(SendMode mode, const TextSink& sink)
        : m_mode(mode)
        , m_sink(sink)
        , m_body(mode)
    { }

    Result<> add(std::string_view json, EpochMs timestamp)
    {
        constexpr PlanLimits kLimits{};
        const auto size = static_cast<std::int64_t>(json.size());
        if (m_body.eventCount() == kLimits.maxEvents || (m_bytes > 0 && m_bytes + size > kLimits.maxBytes)) {
            if (const Result<> flushed = flush(); !flushed)
                return flushed;
        }
        m_body.add(json);
        m_bytes += size;
        if (m_body.text().size() >= kPieceBytes) {
            if (Result<> written = m_sink(m_body.text()); !written)
                return written;
            m_body.dropText();
        }
        const EpochMs expires = timestamp + spec::kOldestMs.value;
        m_summary.expiresAtMs = std::min(m_summary.expiresAtMs.value_or(expires), expires);
        return {};
    }

    Result<> flush()
    {
        if (m_body.eventCount() == 0)
            return {};
        ++m_summary.requests;
        m_summary.events += m_body.eventCount();
        m_bytes = 0;
        Result<> written = m_sink(m_body.close()).and_then([this] { return m_sink("\n"); });
        m_body.reopen(m_mode);
        return written;
    }

    [[nodiscard]] const PrepareSummary& summary() const { return m_summary; }

private:
    SendMode m_mode;
    const TextSink& m_sink;
    RequestBody m_body;
    std::int64_t m_bytes = 0;
    PrepareSummary m_summary{};
};

/// The texts of the events of some rows.
struct PreparedPart
{
    struct Text
    {
        std::size_t end = 0; ///< in `json`
        EpochMs timestamp = 0;
    };

    std::vector<Text> events{};
    std::string json{};
    std::optional<Error> error{};
};

class Preparer
{
public:
    Preparer(const CheckRequest& request, const CheckResult& check)
        : m_request(request)
        , m_check(check)
        , m_builder(request.recipe)
    { }

    PreparedPart work(std::uint64_t index)
    {
        PreparedPart part;
        const auto add = [&](std::span<const RowView> rows) {
            if (!isSent(m_check.verdicts[static_cast<std::size_t>(rows.front().row)]))
                return true;
            m_builder.build(rows, m_built);
            appendEventJson(part.json, m_built.event);
            part.events.push_back({.end = part.json.size(), .timestamp = *m_built.event.timestampMs});
            return true;
        };
        const Result<> scanned = scanEvents(
            *m_request.table, m_check.groups.get(), index * kPreparedRowsOfPart, kPreparedRowsOfPart, add);
        if (!scanned)
            part.error = scanned.error();
        return part;
    }

private:
    const CheckRequest& m_request;
    const CheckResult& m_check;
    Builder m_builder;
    BuiltEvent m_built{};
};

} // namespace

Result<PreparedCheck> checkAndPrepare(
    const CheckRequest& request, SendMode mode, const TextSink& sink, const JobControl& control)
{
    Bodies bodies(mode, sink);
    Result<CheckResult> check = checkInParts(
        request,
        [&](const JudgedPart& part, std::size_t event) {
            return bodies.add(part.jsonOf(event), part.events[event].timestamp);
        },
        control);
    if (!check)
        return fail(check.error());
    if (const Result<> flushed = bodies.flush(); !flushed)
        return fail(flushed.error());
    return PreparedCheck{.check = *std::move(check), .summary = bodies.summary()};
}

Result<PrepareSummary> runPrepare(const CheckRequest& request, const CheckResult& check, SendMode mode,
    const TextSink& sink, const JobControl& control)
{
    Bodies bodies(mode, sink);
    std::optional<Error> error;
    const auto take = [&](const PreparedPart& part) {
        std::size_t begin = 0;
        for (const PreparedPart::Text& event : part.events) {
            const auto json = std::string_view(part.json).substr(begin, event.end - begin);
            begin = event.end;
            if (const Result<> added = bodies.add(json, event.timestamp); !added) {
                error = added.error();
                return false;
            }
        }
        control.report(bodies.summary().events, check.summary.sendable());
        error = control.isStopped() ? std::optional(Error{.code = ErrorCode::Cancelled}) : part.error;
        return !error;
    };
    const std::uint64_t rows = check.verdicts.size();
    workInOrder((rows + kPreparedRowsOfPart - 1) / kPreparedRowsOfPart, request.threads,
        [&] { return Preparer(request, check); }, take);
    if (error)
        return fail(*error);
    if (const Result<> flushed = bodies.flush(); !flushed)
        return fail(flushed.error());
    return bodies.summary();
}

} // namespace convey
