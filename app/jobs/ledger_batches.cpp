// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/ledger_batches.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace convey {

namespace {

BatchPlan partOf(const BatchPlan& plan, std::span<const std::size_t> indexes)
{
    BatchPlan part;
    for (const std::size_t index : indexes) {
        part.rows.push_back(plan.rows[index]);
        part.prints.push_back(plan.prints[index]);
    }
    return part;
}

/// How the ledger keeps the end of a post. A refusal of the key or the pixel refused no event: nothing was
/// taken, the batch may go again. What may have been recorded once stays unknown until an answer settles it.
BatchState recordedStateOf(OutcomeState state, bool eventsWereRefused, bool mayBeRecorded)
{
    const BatchState notTaken = mayBeRecorded ? BatchState::Unknown : BatchState::NotDelivered;
    switch (state) {
    case OutcomeState::Accepted:
        return BatchState::Accepted;
    case OutcomeState::Refused:
        return eventsWereRefused ? BatchState::Refused : notTaken;
    case OutcomeState::Postponed:
    case OutcomeState::NotDelivered:
        return notTaken;
    case OutcomeState::Unknown:
        break;
    }
    return BatchState::Unknown;
}

/// OpenAI's words without what they quote: a quoted value may be a cell of the file.
std::string withoutQuotedValues(std::string_view words)
{
    std::string out;
    char open = '\0';
    for (const char c : words) {
        const bool isQuote = c == '\'' || c == '"';
        if (open != '\0') {
            if (c != open)
                continue;
            open = '\0';
            out += "…";
        } else if (isQuote) {
            open = c;
        }
        out += c;
    }
    return out;
}

} // namespace

LedgerBatches::LedgerBatches(Ledger& ledger, std::string jobId)
    : m_ledger(ledger)
    , m_jobId(std::move(jobId))
{ }

void LedgerBatches::add(BatchId batch, std::int64_t number, BatchPlan plan, int attemptsBefore)
{
    m_open[batch] = {.number = number, .attempts = attemptsBefore, .plan = std::move(plan)};
}

Result<std::vector<EventPrint>> LedgerBatches::begin(const StartBatch& start, EpochMs now)
{
    Open open;
    if (const auto known = m_open.extract(start.batch)) {
        open = std::move(known.mapped());
    } else {
        const auto loose = std::ranges::find_if(m_loose, [&](const Open& candidate) {
            return std::ranges::find(candidate.plan.rows, start.units.front()) != candidate.plan.rows.end();
        });
        if (loose == m_loose.end())
            return fail({.code = ErrorCode::JobPlanMismatch, .subject = m_jobId});
        open = std::move(*loose);
        m_loose.erase(loose);
    }
    open.mayBeRecorded = start.mayBeRecorded;
    if (open.plan.rows != start.units) {
        Result<Open> part = cutOut(std::move(open), start.units, now);
        if (!part)
            return fail(part.error());
        open = *std::move(part);
    }
    ++open.attempts;
    if (Result<> marked = m_ledger.markInFlight(m_jobId, open.number, open.attempts, now); !marked)
        return fail(marked.error());
    std::vector<EventPrint> prints = open.plan.prints;
    m_open[start.batch] = std::move(open);
    return prints;
}

Result<LedgerBatches::Open> LedgerBatches::cutOut(
    Open whole, std::span<const std::uint64_t> rows, EpochMs now)
{
    std::unordered_map<std::uint64_t, std::size_t> indexOf;
    for (std::size_t i = 0; i < whole.plan.rows.size(); ++i)
        indexOf.emplace(whole.plan.rows[i], i);
    std::vector<std::size_t> wanted;
    for (const std::uint64_t row : rows) {
        const auto found = indexOf.find(row);
        if (found == indexOf.end())
            return fail({.code = ErrorCode::JobPlanMismatch, .subject = m_jobId});
        wanted.push_back(found->second);
        indexOf.erase(found);
    }
    std::vector<std::vector<std::size_t>> children{wanted};
    std::vector<std::size_t> rest;
    for (const auto& [row, index] : indexOf)
        rest.push_back(index);
    std::ranges::sort(rest);
    if (!rest.empty())
        children.push_back(rest);

    Result<std::vector<std::int64_t>> numbers = m_ledger.splitBatch(m_jobId, whole.number, children, {}, now);
    if (!numbers)
        return fail(numbers.error());
    if (!rest.empty()) {
        if (Result<> kept = keepLoose(whole, numbers->at(1), rest, now); !kept)
            return fail(kept.error());
    }
    return Open{
        .number = numbers->at(0), .mayBeRecorded = whole.mayBeRecorded, .plan = partOf(whole.plan, wanted)};
}

Result<> LedgerBatches::split(const Open& whole, const std::vector<std::vector<std::size_t>>& children,
    std::span<const RefusedEvent> refused, EpochMs now)
{
    const Result<std::vector<std::int64_t>> numbers =
        m_ledger.splitBatch(m_jobId, whole.number, children, refused, now);
    if (!numbers)
        return fail(numbers.error());
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (Result<> kept = keepLoose(whole, numbers->at(i), children[i], now); !kept)
            return kept;
    }
    return {};
}

Result<> LedgerBatches::keepLoose(
    const Open& whole, std::int64_t number, std::span<const std::size_t> indexes, EpochMs now)
{
    Open part{.number = number, .mayBeRecorded = whole.mayBeRecorded, .plan = partOf(whole.plan, indexes)};
    if (part.mayBeRecorded) {
        // The ledger calls a new number planned; an end without an answer makes it unknown again.
        part.attempts = 1;
        const Result<> marked = m_ledger.markInFlight(m_jobId, number, part.attempts, now).and_then([&] {
            return m_ledger.recordOutcome(
                m_jobId, number, part.attempts, {.state = BatchState::Unknown}, now);
        });
        if (!marked)
            return marked;
    }
    m_loose.push_back(std::move(part));
    return {};
}

Result<> LedgerBatches::finish(
    BatchId batch, const Outcome& outcome, std::span<const Settled> settled, EpochMs now)
{
    const auto known = m_open.find(batch);
    if (known == m_open.end())
        return fail({.code = ErrorCode::JobPlanMismatch, .subject = m_jobId});
    Open& open = known->second;

    std::unordered_map<std::uint64_t, const Settled*> fates;
    for (const Settled& group : settled) {
        for (const std::uint64_t unit : group.units)
            fates.emplace(unit, &group);
    }
    std::vector<RefusedEvent> refused;
    std::vector<std::size_t> rest;
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < open.plan.rows.size(); ++i) {
        const auto fate = fates.find(open.plan.rows[i]);
        if (fate == fates.end())
            rest.push_back(i);
        else if (fate->second->fate == EventFate::Unknown)
            unknown.push_back(i);
        else if (fate->second->fate == EventFate::Refused)
            refused.push_back({.index = static_cast<std::int64_t>(i),
                .row = open.plan.rows[i],
                .code = fate->second->words.code,
                .param = fate->second->words.param,
                .message = withoutQuotedValues(fate->second->words.message)});
    }

    // Refused as a whole, yet some of it will go again or may have been recorded before: these leave under
    // new numbers, in one transaction.
    const bool refusedInPart =
        outcome.state == OutcomeState::Refused && (!rest.empty() || (!unknown.empty() && !refused.empty()));
    if (refusedInPart) {
        std::vector<std::vector<std::size_t>> children;
        for (std::vector<std::size_t>* part : {&rest, &unknown}) {
            if (!part->empty())
                children.push_back(std::move(*part));
        }
        const Result<> done = split(open, children, refused, now);
        if (done)
            m_open.erase(known);
        return done;
    }
    if (!refused.empty()) {
        if (Result<> written = m_ledger.recordRefusedEvents(m_jobId, open.number, refused, now); !written)
            return written;
    }
    const BatchOutcome record{.state = recordedStateOf(outcome.state, !refused.empty(), open.mayBeRecorded),
        .httpStatus = outcome.status,
        .code = outcome.answer.code.empty() ? std::string(outcomeReasonName(outcome.reason))
                                            : outcome.answer.code,
        .message = withoutQuotedValues(outcome.answer.message)};
    open.mayBeRecorded = record.state == BatchState::Unknown;
    return m_ledger.recordOutcome(m_jobId, open.number, open.attempts, record, now);
}

} // namespace convey
