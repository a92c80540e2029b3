// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/ledger_batches.h"

#include "base/text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace convey {

namespace {

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

bool isWordCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (isAsciiAlpha(text[at]) || isAsciiDigit(text[at]));
}

/// An apostrophe inside a word quotes nothing; what a quote left open begins is left out to the end.
std::string withoutQuotedValues(std::string_view words)
{
    std::string out;
    char open = '\0';
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        if (open == '\0') {
            out += c;
            if (c == '"' || (c == '\'' && (i == 0 || !isWordCharacter(words, i - 1)))) {
                open = c;
                out += "…";
            }
        } else if (c == open && (c == '"' || !isWordCharacter(words, i + 1))) {
            out += c;
            open = '\0';
        }
    }
    return out;
}

/// OpenAI's words without the values that they name, in quotes or bare: one may be a cell of the file.
std::string withoutValues(std::string_view words)
{
    std::string out;
    const std::string unquoted = withoutQuotedValues(words);
    for (std::size_t at = 0; at < unquoted.size();) {
        const std::size_t end = std::min(unquoted.find(' ', at), unquoted.size());
        const std::string_view word = std::string_view(unquoted).substr(at, end - at);
        out += word.find('@') == std::string_view::npos ? word : std::string_view("…");
        if (end < unquoted.size())
            out += ' ';
        at = end + 1;
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

Result<std::vector<EventPrint>> LedgerBatches::take(const StartBatch& start, EpochMs now)
{
    std::optional<Open> found = find(start);
    if (!found)
        return fail({.code = ErrorCode::JobPlanMismatch, .subject = m_jobId});
    Open open = *std::move(found);
    open.mayBeRecorded = start.mayBeRecorded;
    if (open.plan.rows != start.units) {
        Result<Open> part = cutOut(std::move(open), start.units, now);
        if (!part)
            return fail(part.error());
        open = *std::move(part);
    }
    std::vector<EventPrint> prints = open.plan.prints;
    m_open[start.batch] = std::move(open);
    return prints;
}

const BatchPlan* LedgerBatches::planOf(BatchId batch) const
{
    const auto known = m_open.find(batch);
    return known == m_open.end() ? nullptr : &known->second.plan;
}

Result<> LedgerBatches::begin(BatchId batch, const MoneyByCurrency& money, EpochMs now)
{
    const auto known = m_open.find(batch);
    if (known == m_open.end())
        return fail({.code = ErrorCode::JobPlanMismatch, .subject = m_jobId});
    Open& open = known->second;
    ++open.attempts;
    return m_ledger.markInFlight(m_jobId, open.number, open.attempts, now, money);
}

/// Takes out the ledger's batch that holds these events: the course's own, what a split left over, or the
/// whole that the course cuts up before it was ever posted.
std::optional<LedgerBatches::Open> LedgerBatches::find(const StartBatch& start)
{
    if (const auto own = m_open.extract(start.batch))
        return std::move(own.mapped());
    const auto holds = [&](const Open& candidate) {
        return std::ranges::find(candidate.plan.rows, start.units.front()) != candidate.plan.rows.end();
    };
    if (const auto loose = std::ranges::find_if(m_loose, holds); loose != m_loose.end()) {
        Open open = std::move(*loose);
        m_loose.erase(loose);
        return open;
    }
    if (start.parent) {
        if (const auto whole = m_open.extract(*start.parent))
            return std::move(whole.mapped());
    }
    return std::nullopt;
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

    Result<std::vector<std::int64_t>> numbers =
        m_ledger.splitBatch(m_jobId, whole.number, children, stateOfParts(whole), {}, now);
    if (!numbers)
        return fail(numbers.error());
    if (!rest.empty())
        keepLoose(whole, numbers->at(1), rest);
    return Open{
        .number = numbers->at(0), .mayBeRecorded = whole.mayBeRecorded, .plan = partOf(whole.plan, wanted)};
}

BatchState LedgerBatches::stateOfParts(const Open& whole)
{
    return whole.mayBeRecorded ? BatchState::Unknown : BatchState::Planned;
}

void LedgerBatches::keepLoose(const Open& whole, std::int64_t number, std::span<const std::size_t> indexes)
{
    m_loose.push_back(
        {.number = number, .mayBeRecorded = whole.mayBeRecorded, .plan = partOf(whole.plan, indexes)});
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
    std::vector<std::size_t> goesAgain;
    std::vector<std::size_t> notSent; // the job is stopping
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < open.plan.rows.size(); ++i) {
        const auto fate = fates.find(open.plan.rows[i]);
        if (fate == fates.end())
            goesAgain.push_back(i);
        else if (fate->second->fate == EventFate::Unknown)
            unknown.push_back(i);
        else if (fate->second->fate == EventFate::Refused)
            refused.push_back({.index = static_cast<std::int64_t>(i),
                .row = open.plan.rows[i],
                .code = fate->second->words.code.empty()
                    ? std::string(outcomeReasonName(fate->second->reason))
                    : fate->second->words.code,
                .param = fate->second->words.param,
                .message = withoutValues(fate->second->words.message)});
        else if (fate->second->fate != EventFate::Accepted)
            notSent.push_back(i);
    }

    // Refused as a whole, yet not each event of it: what will go again, now or when the job is resumed, and
    // what may have been recorded before leave under new numbers, in one transaction.
    const bool someWereNot = !notSent.empty() || !unknown.empty();
    const bool refusedInPart =
        outcome.state == OutcomeState::Refused && (!goesAgain.empty() || (!refused.empty() && someWereNot));
    if (refusedInPart) {
        std::vector<std::vector<std::size_t>> children;
        for (std::vector<std::size_t>* part : {&goesAgain, &notSent, &unknown}) {
            if (!part->empty())
                children.push_back(std::move(*part));
        }
        const Result<std::vector<std::int64_t>> numbers =
            m_ledger.splitBatch(m_jobId, open.number, children, stateOfParts(open), refused, now);
        if (!numbers)
            return fail(numbers.error());
        for (std::size_t i = 0; i < children.size(); ++i)
            keepLoose(open, numbers->at(i), children[i]);
        m_open.erase(known);
        return {};
    }
    if (!refused.empty()) {
        if (Result<> written = m_ledger.recordRefusedEvents(m_jobId, open.number, refused, now); !written)
            return written;
    }
    const BatchOutcome record{.state = recordedStateOf(outcome.state, !refused.empty(), open.mayBeRecorded),
        .httpStatus = outcome.status,
        .code = outcome.answer.code.empty() ? std::string(outcomeReasonName(outcome.reason))
                                            : outcome.answer.code,
        .message = withoutValues(outcome.answer.message)};
    open.mayBeRecorded = record.state == BatchState::Unknown;
    return m_ledger.recordOutcome(m_jobId, open.number, open.attempts, record, now);
}

} // namespace convey
