// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/database.h"
#include "ledger/job_rows.h"
#include "ledger/ledger.h"

#include <algorithm>

namespace convey {

namespace {

std::string batchName(std::int64_t batch)
{
    return "batch " + std::to_string(batch);
}

// The state of a batch, or JobPlanMismatch when there is none of that number.
Result<BatchState> batchState(const LedgerDatabase& database, std::string_view jobId, std::int64_t batch)
{
    const auto state =
        database.number("SELECT state FROM batches WHERE job=? AND number=?", {jobId, batch}, -1);
    if (!state)
        return fail(state.error());
    if (*state < 0)
        return fail(planMismatch(jobId, "there is no " + batchName(batch)));
    return static_cast<BatchState>(*state);
}

Result<std::vector<std::size_t>> refusedPositions(
    const LedgerDatabase& database, std::string_view jobId, std::int64_t batch)
{
    auto query = database.run("SELECT position FROM refused WHERE job=? AND batch=?", {jobId, batch});
    if (!query)
        return fail(query.error());
    std::vector<std::size_t> positions;
    while (true) {
        const auto row = database.next(*query);
        if (!row)
            return fail(row.error());
        if (!*row)
            return positions;
        positions.push_back(static_cast<std::size_t>(query->value(0).toULongLong()));
    }
}

// True when every event of the batch is named once: by one child, or as refused.
bool coversOnce(std::size_t events, std::span<const std::vector<std::size_t>> children,
    std::span<const std::size_t> refused)
{
    std::vector<bool> named(events, false);
    const auto nameAll = [&](std::span<const std::size_t> indexes) {
        return std::all_of(indexes.begin(), indexes.end(), [&](std::size_t index) {
            if (index >= events || named[index])
                return false;
            named[index] = true;
            return true;
        });
    };
    const auto usable = [&](const std::vector<std::size_t>& child) {
        return !child.empty() && nameAll(child);
    };
    return nameAll(refused) && std::all_of(children.begin(), children.end(), usable)
        && std::all_of(named.begin(), named.end(), [](bool isNamed) { return isNamed; });
}

bool mayBeSent(BatchState state)
{
    return state == BatchState::Planned || state == BatchState::Unknown || state == BatchState::NotDelivered;
}

} // namespace

Result<> Ledger::markInFlight(
    std::string_view jobId, std::int64_t batch, int attempt, EpochMs nowMs, const MoneyByCurrency& money)
{
    return m_database->inTransaction([&]() -> Result<> {
        if (auto owned = requireOwnership(jobId, nowMs); !owned)
            return owned;
        const auto marked = m_database->change(
            "UPDATE batches SET state=?, attempt=?, http_status=0, code='', message='', updated_ms=?, "
            "sent_ms=?, money=? "
            "WHERE job=? AND number=? AND attempt<? AND state IN (?, ?, ?)",
            {BatchState::InFlight, attempt, nowMs, nowMs, money.toText(), jobId, batch, attempt,
                BatchState::Planned, BatchState::Unknown, BatchState::NotDelivered});
        if (!marked)
            return fail(marked.error());
        if (*marked != 1)
            return fail(planMismatch(
                jobId, batchName(batch) + " can't be sent as attempt " + std::to_string(attempt)));
        return {};
    });
}

Result<> Ledger::recordOutcome(
    std::string_view jobId, std::int64_t batch, int attempt, const BatchOutcome& outcome, EpochMs nowMs)
{
    const BatchState state = outcome.state;
    if (state != BatchState::Accepted && state != BatchState::Refused && state != BatchState::Unknown
        && state != BatchState::NotDelivered)
        return fail(planMismatch(jobId, "no attempt ends in this state"));
    return m_database->inTransaction([&]() -> Result<> {
        if (auto owned = requireOwnership(jobId, nowMs); !owned)
            return owned;
        const auto recorded =
            m_database->change("UPDATE batches SET state=?, http_status=?, code=?, message=?, updated_ms=? "
                               "WHERE job=? AND number=? AND attempt=? AND state=?",
                {state, outcome.httpStatus, outcome.code, outcome.message, nowMs, jobId, batch, attempt,
                    BatchState::InFlight});
        if (!recorded)
            return fail(recorded.error());
        if (*recorded != 1)
            return fail(planMismatch(
                jobId, batchName(batch) + " is not in flight as attempt " + std::to_string(attempt)));
        if (state != BatchState::Accepted)
            return {};
        const auto dropped =
            m_database->change("DELETE FROM refused WHERE job=? AND batch=?", {jobId, batch});
        if (!dropped)
            return fail(dropped.error());
        return {};
    });
}

Result<> Ledger::writeRefusals(
    std::string_view jobId, const BatchPlan& plan, std::int64_t batch, std::span<const RefusedEvent> refused)
{
    for (const RefusedEvent& event : refused) {
        const auto index = static_cast<std::size_t>(event.index);
        if (event.index < 0 || index >= plan.rows.size() || plan.rows[index] != event.row)
            return fail(planMismatch(
                jobId, batchName(batch) + " has another event at " + std::to_string(event.index)));
        const auto written = m_database->change(
            "INSERT OR REPLACE INTO refused(job, batch, position, row, code, param, message) "
            "VALUES(?, ?, ?, ?, ?, ?, ?)",
            {jobId, batch, event.index, event.row, event.code, event.param, event.message});
        if (!written)
            return fail(written.error());
    }
    return {};
}

Result<> Ledger::recordRefusedEvents(
    std::string_view jobId, std::int64_t batch, std::span<const RefusedEvent> refused, EpochMs nowMs)
{
    return m_database->inTransaction([&]() -> Result<> {
        if (auto owned = requireOwnership(jobId, nowMs); !owned)
            return owned;
        const auto state = batchState(*m_database, jobId, batch);
        if (!state)
            return fail(state.error());
        if (*state == BatchState::Accepted || *state == BatchState::Split)
            return fail(planMismatch(jobId, batchName(batch) + " is settled"));
        const auto plan = batchPlan(jobId, batch);
        if (!plan)
            return fail(plan.error());
        return writeRefusals(jobId, *plan, batch, refused);
    });
}

Result<std::vector<std::int64_t>> Ledger::splitBatch(std::string_view jobId, std::int64_t batch,
    std::span<const std::vector<std::size_t>> children, BatchState childState,
    std::span<const RefusedEvent> refused, EpochMs nowMs)
{
    if (childState != BatchState::Planned && childState != BatchState::Unknown)
        return fail(planMismatch(jobId, "no part of a batch begins in this state"));
    using Numbers = std::vector<std::int64_t>;
    return m_database->inTransaction([&]() -> Result<Numbers> {
        if (const auto owned = requireOwnership(jobId, nowMs); !owned)
            return fail(owned.error());
        const auto state = batchState(*m_database, jobId, batch);
        if (!state)
            return fail(state.error());
        if (*state == BatchState::Accepted || *state == BatchState::Split
            || *state == BatchState::SentElsewhere)
            return fail(planMismatch(jobId, batchName(batch) + " is settled"));
        const auto plan = batchPlan(jobId, batch);
        if (!plan)
            return fail(plan.error());
        if (const auto written = writeRefusals(jobId, *plan, batch, refused); !written)
            return fail(written.error());
        const auto aside = refusedPositions(*m_database, jobId, batch);
        if (!aside)
            return fail(aside.error());
        if (!coversOnce(plan->rows.size(), children, *aside))
            return fail(
                planMismatch(jobId, "the parts of " + batchName(batch) + " do not hold each event once"));

        const auto split = m_database->change("UPDATE batches SET state=?, updated_ms=? "
                                              "WHERE job=? AND number=?",
            {BatchState::Split, nowMs, jobId, batch});
        if (!split)
            return fail(split.error());
        const auto last = m_database->number("SELECT max(number) FROM batches WHERE job=?", {jobId});
        if (!last)
            return fail(last.error());
        Numbers numbers;
        for (const std::vector<std::size_t>& child : children) {
            const std::int64_t number = *last + 1 + static_cast<std::int64_t>(numbers.size());
            if (const auto made =
                    insertBatch(*m_database, jobId, number, batch, childState, partOf(*plan, child), nowMs);
                !made)
                return fail(made.error());
            numbers.push_back(number);
        }
        return numbers;
    });
}

Result<std::int64_t> Ledger::leaveToOthers(
    std::string_view jobId, std::span<const EventKey> accepted, EpochMs nowMs)
{
    return m_database->inTransaction([&]() -> Result<std::int64_t> {
        if (const auto owned = requireOwnership(jobId, nowMs); !owned)
            return fail(owned.error());
        const auto records = batches(jobId);
        if (!records)
            return fail(records.error());
        std::int64_t left = 0;
        for (const BatchRecord& batch : *records) {
            if (!mayBeSent(batch.state))
                continue;
            const auto plan = batchPlan(jobId, batch.number);
            if (!plan)
                return fail(plan.error());
            std::vector<std::vector<std::size_t>> parts(2); // what stays, what is left out
            for (std::size_t i = 0; i < plan->prints.size(); ++i)
                parts[std::ranges::binary_search(accepted, keyOf(plan->prints[i])) ? 1 : 0].push_back(i);
            if (parts[1].empty())
                continue;
            left += static_cast<std::int64_t>(parts[1].size());
            std::int64_t number = batch.number;
            if (!parts[0].empty()) {
                const BatchState stays =
                    batch.state == BatchState::Unknown ? BatchState::Unknown : BatchState::Planned;
                const auto numbers = splitBatch(jobId, batch.number, parts, stays, {}, nowMs);
                if (!numbers)
                    return fail(numbers.error());
                number = numbers->back();
            }
            const auto marked = m_database->change("UPDATE batches SET state=?, updated_ms=? "
                                                   "WHERE job=? AND number=?",
                {BatchState::SentElsewhere, nowMs, jobId, number});
            if (!marked)
                return fail(marked.error());
        }
        return left;
    });
}

} // namespace convey
