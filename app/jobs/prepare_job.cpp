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
#include <utility>

namespace convey {

namespace {

constexpr std::uint64_t kPreparedRowsOfPart = 4'096;
// A run of events this long leaves as it lies; shorter ones are worth a copy to be written together.
constexpr std::size_t kAloneBytes = std::size_t{8} * 1024;
// A whole body of a thousand events would push all else out of a core's cache.
constexpr std::size_t kPieceBytes = std::size_t{64} * 1024;

/// Puts the texts of events into bodies. What lies together in memory is handed over without being copied.
class Bodies
{
public:
    Bodies(SendMode mode, const TextSink& sink)
        : m_mode(mode)
        , m_sink(sink)
    { }

    /// `json` has a comma behind it and stays where it is until settle().
    Result<> add(std::string_view json, EpochMs timestamp)
    {
        constexpr PlanLimits kLimits{};
        const auto size = static_cast<std::int64_t>(json.size()) - 1;
        if (m_events == kLimits.maxEvents || (m_bytes > 0 && m_bytes + size > kLimits.maxBytes)) {
            if (const Result<> closed = close(); !closed)
                return closed;
        }
        if (!m_run.empty() && m_run.data() + m_run.size() + 1 == json.data()) {
            m_run = {m_run.data(), m_run.size() + json.size()};
        } else {
            if (const Result<> settled = settle(); !settled)
                return settled;
            m_text += m_events == 0 ? requestBodyBegin(m_mode) : ",";
            m_run = json.substr(0, json.size() - 1);
        }
        ++m_events;
        m_bytes += size;
        const EpochMs expires = timestamp + spec::kOldestMs.value;
        m_summary.expiresAtMs = std::min(m_summary.expiresAtMs.value_or(expires), expires);
        return {};
    }

    /// Nothing that was added is looked at any more.
    Result<> settle()
    {
        const std::string_view run = std::exchange(m_run, {});
        if (run.size() >= kAloneBytes)
            return write().and_then([&] { return m_sink(run); });
        m_text += run;
        return m_text.size() < kPieceBytes ? Result<>() : write();
    }

    Result<> finish()
    {
        return close().and_then([this] { return write(); });
    }

    [[nodiscard]] const PrepareSummary& summary() const { return m_summary; }

private:
    Result<> close()
    {
        if (m_events == 0)
            return {};
        ++m_summary.requests;
        m_summary.events += std::exchange(m_events, 0);
        m_bytes = 0;
        Result<> settled = settle();
        m_text.append(requestBodyEnd()).append(1, '\n');
        return settled;
    }

    Result<> write()
    {
        if (m_text.empty())
            return {};
        Result<> written = m_sink(m_text);
        m_text.clear();
        return written;
    }

    SendMode m_mode;
    const TextSink& m_sink;
    std::string_view m_run{}; ///< events that lie one behind the other, without the last comma; after m_text
    std::string m_text{}; ///< copied, and not yet handed over
    std::size_t m_events = 0; ///< of the body at hand
    std::int64_t m_bytes = 0; ///< of their texts
    PrepareSummary m_summary{};
};

/// The texts of the events of some rows.
struct PreparedPart
{
    struct Text
    {
        std::size_t end = 0; ///< in `json`, behind its comma
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
            part.json += ',';
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
        [&](const JudgedPart& part, std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) {
                if (const Result<> added = bodies.add(part.jsonOf(i), part.events[i].timestamp); !added)
                    return added;
            }
            return bodies.settle();
        },
        control);
    if (!check)
        return fail(check.error());
    if (const Result<> finished = bodies.finish(); !finished)
        return fail(finished.error());
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
        if (const Result<> settled = bodies.settle(); !settled) {
            error = settled.error();
            return false;
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
    if (const Result<> finished = bodies.finish(); !finished)
        return fail(finished.error());
    return bodies.summary();
}

} // namespace convey
