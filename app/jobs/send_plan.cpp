// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/send_plan.h"

#include "event/event_json.h"
#include "spec/limits.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace convey {

namespace {

constexpr std::uint64_t kPlanRowsBetweenReports = 5'000;

} // namespace

EventSource::EventSource(std::shared_ptr<const Table> table, BoundRecipe recipe, std::string pixelId,
    EventPrinter printer, std::shared_ptr<const RowGroups> groups)
    : m_table(std::move(table))
    , m_builder(std::move(recipe))
    , m_pixelId(std::move(pixelId))
    , m_printer(std::move(printer))
    , m_groups(std::move(groups))
{ }

ReadyEvent EventSource::event(std::span<const RowView> rows, const std::function<void(const Event&)>& look)
{
    const BuiltEvent built = m_builder.build(rows);
    ReadyEvent ready{.json = {}, .timestampMs = built.event.timestampMs.value_or(0)};
    const bool isWhole = built.event.id && built.event.type && built.event.timestampMs;
    if (!isWhole)
        return ready;
    if (look)
        look(built.event);
    if (built.event.amount && built.event.currency) {
        ready.amount = built.event.amount;
        ready.currency = built.event.currency->text();
    }
    appendEventJson(ready.json, built.event);
    ready.print = m_printer.print(m_pixelId, eventName(built.event), built.event.id->text(), ready.json);
    return ready;
}

EventSource::Shown EventSource::shown(std::uint64_t row)
{
    Result<EventRows> rows = EventRows::read(*m_table, m_groups.get(), row);
    Shown shown;
    if (!rows)
        return shown;
    const ReadyEvent built =
        event(rows->views(), [&](const Event& event) { shown.id = std::string(event.id->text()); });
    if (!built.json.empty())
        shown.content = contentHashOf(built.json);
    return shown;
}

std::uint64_t contentHashOf(std::string_view json)
{
    return std::max<std::uint64_t>(std::hash<std::string_view>()(json), 1);
}

Result<std::vector<ReadyEvent>> EventSource::events(
    std::span<const std::uint64_t> rows, std::span<const EventPrint> prints)
{
    std::vector<ReadyEvent> events;
    events.reserve(rows.size());
    const std::uint64_t rowCount = m_table->rowCount().rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] >= rowCount)
            return fail({.code = ErrorCode::JobPlanMismatch, .found = static_cast<std::int64_t>(rows[i])});
        Result<EventRows> read = EventRows::read(*m_table, m_groups.get(), rows[i]);
        if (!read)
            return fail(read.error());
        events.push_back(event(read->views()));
        if (events.back().json.empty() || events.back().print != prints[i])
            return fail({.code = ErrorCode::JobPlanMismatch,
                .line = read->front().line(),
                .found = static_cast<std::int64_t>(rows[i])});
    }
    return events;
}

PlanLimits planLimits(
    std::int64_t largestBody, std::optional<std::int64_t> byteLimit, EpochMs now, std::uint64_t pilot)
{
    constexpr EpochMs kUrgentMs = 60 * 60'000;
    return {.maxBytes = std::min(byteLimit.value_or(largestBody), largestBody),
        .urgentBefore = now - spec::kOldestMs.value + kUrgentMs,
        .pilot = static_cast<std::size_t>(pilot)};
}

namespace {

/// Takes out all but the `first` oldest; both lists stay in step and in their order.
void keepOldest(std::uint64_t first, std::vector<PlannedEvent>& planned, std::vector<EventPrint>& prints)
{
    std::vector<std::size_t> order(planned.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return planned[at].timestamp; });
    order.resize(static_cast<std::size_t>(first));
    std::ranges::sort(order);
    std::vector<PlannedEvent> keptEvents;
    std::vector<EventPrint> keptPrints;
    for (const std::size_t at : order) {
        keptEvents.push_back(planned[at]);
        keptPrints.push_back(prints[at]);
    }
    planned = std::move(keptEvents);
    prints = std::move(keptPrints);
}

} // namespace

Result<SendPlan> planSend(EventSource& source, std::span<const Verdict> verdicts, const History* history,
    const PlanLimits& limits, const JobControl& control, const PlanPick& pick)
{
    std::uint64_t sentBefore = 0;
    std::uint64_t forLater = 0;
    std::vector<PlannedEvent> planned;
    MoneyByCurrency money;
    std::vector<EventPrint> prints; // beside `planned`, whose units ascend with the rows
    bool stopped = false;
    std::uint64_t nextReport = 0;
    const auto add = [&](std::span<const RowView> rows) {
        const std::uint64_t first = rows.front().row;
        if (first >= nextReport) {
            nextReport = first + kPlanRowsBetweenReports;
            stopped = control.isStopped();
            control.report(first, verdicts.size());
        }
        if (!isSent(verdicts[static_cast<std::size_t>(first)]))
            return !stopped;
        bool isKnown = false;
        const ReadyEvent ready = source.event(rows, [&](const Event& event) {
            const std::optional<KnownEvent> known = history ? history->find(event) : std::nullopt;
            isKnown = known && known->isAnswered;
        });
        if (isKnown) {
            ++sentBefore;
            return !stopped;
        }
        if (pick.refused) {
            const auto before = pick.refused->find(first);
            if (before == pick.refused->end() || before->second == ready.print) {
                ++forLater;
                return !stopped;
            }
        }
        planned.push_back({.unit = first,
            .timestamp = ready.timestampMs,
            .jsonBytes = static_cast<std::uint32_t>(ready.json.size())});
        prints.push_back(ready.print);
        ready.addTo(money);
        return !stopped;
    };
    const Result<> scanned = scanEvents(source.table(), source.groups(), 0, verdicts.size(), add);
    if (!scanned)
        return fail(scanned.error());
    if (stopped)
        return fail({.code = ErrorCode::Cancelled});

    const bool isCut = pick.first > 0 && pick.first < planned.size();
    if (isCut) {
        forLater += planned.size() - pick.first;
        keepOldest(pick.first, planned, prints);
    }
    SendPlan plan{.batches = planBatches(planned, limits),
        .records = {},
        .sentBefore = sentBefore,
        .forLater = forLater,
        .money = std::move(money)};
    for (const Batch& batch : plan.batches) {
        BatchPlan& record = plan.records.emplace_back();
        for (const PlannedEvent& event : batch.events) {
            const auto at = std::ranges::lower_bound(planned, event.unit, {}, &PlannedEvent::unit);
            record.rows.push_back(event.unit);
            record.facts.push_back({.timestampMs = event.timestamp, .jsonBytes = event.jsonBytes});
            record.prints.push_back(prints[static_cast<std::size_t>(at - planned.begin())]);
        }
    }
    if (isCut) { // the sum held what was cut off, too
        plan.money = {};
        for (const BatchPlan& record : plan.records) {
            const Result<std::vector<ReadyEvent>> events = source.events(record.rows, record.prints);
            if (!events)
                return fail(events.error());
            for (const ReadyEvent& event : *events)
                event.addTo(plan.money);
        }
    }
    return plan;
}

} // namespace convey
