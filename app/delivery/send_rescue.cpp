// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// The part of SendState that deals with refused requests.
#include "delivery/send_state.h"

#include <algorithm>
#include <utility>

namespace convey {

namespace {

std::string wordsOf(const Outcome& outcome)
{
    return outcome.answer.code + '\n' + outcome.answer.message;
}

/// What stays the same when one fault runs through a file: the code and the place inside the event.
std::string wordsOf(const AnswerError& error)
{
    const std::size_t closing = error.param.find(']');
    const std::string place = closing == std::string::npos ? std::string() : error.param.substr(closing + 1);
    return (error.code.empty() ? error.message : error.code) + '\n' + place;
}

/// The words for a batch that was refused as a whole.
AnswerError wholeRefusal(const Outcome& outcome)
{
    return {.param = outcome.answer.param, .code = outcome.answer.code, .message = outcome.answer.message};
}

} // namespace

/// Sets the events aside that the answer names; the rest goes again at once.
void SendState::rescue(Work work, const Outcome& outcome)
{
    std::vector<PlannedEvent> rest = work.batch.events;
    const std::vector<AnswerError> named = outcome.answer.namedEvents();
    const std::size_t sent = rest.size();
    // From the back, so that the indexes before stay right.
    for (auto error = named.rbegin(); error != named.rend(); ++error) {
        if (*error->eventIndex >= sent)
            continue;
        const auto at = rest.begin() + static_cast<std::ptrdiff_t>(*error->eventIndex);
        // Too old *now* says nothing about an earlier post that may have been in time.
        const bool aboutTime = error->code.find("timestamp") != std::string::npos;
        const EventFate fate =
            work.batch.mayBeRecorded && aboutTime ? EventFate::Unknown : EventFate::Refused;
        settle(work, fate, outcome.reason, {at->unit}, outcome.status, *error);
        rest.erase(at);
    }
    if (rest.size() == sent) {
        refuseWhole(std::move(work), outcome);
        return;
    }
    noteNamedRefusal(named.front(), outcome);
    noteRefusal(outcome);
    if (rest.empty())
        return;
    m_counts.waiting += rest.size();
    Work remainder{.id = m_nextBatch++,
        .parent = work.id,
        .batch = {.events = std::move(rest), .mayBeRecorded = work.batch.mayBeRecorded},
        .lastReason = work.lastReason,
        .lastStatus = work.lastStatus};
    remainder.batch.jsonBytes = jsonBytesOf(remainder.batch.events);
    m_rescued.push_back(std::move(remainder));
}

void SendState::noteRefusal(const Outcome& outcome)
{
    if (m_options.stopAtRefusal)
        stop(StopKind::Refusal, outcome);
}

/// The answer names no event: one alone is the bad one, more are halved.
void SendState::refuseWhole(Work work, const Outcome& outcome)
{
    judgePair(work, wordsOf(outcome));
    if (work.batch.events.size() == 1) {
        settle(work, EventFate::Refused, outcome.reason, unitsOf(work.batch), outcome.status,
            wholeRefusal(outcome));
        noteRefusal(outcome);
    } else {
        // A few neighbours may well be bad together; in a larger batch it takes a fault of the whole file.
        constexpr std::size_t kTellingSplit = 8;
        std::optional<std::uint64_t> pair;
        if (work.batch.events.size() >= kTellingSplit) {
            pair = m_nextPair++;
            m_pairs.emplace(*pair, Pair{});
        }
        halve(std::move(work), pair);
    }
    if (m_options.sameWordsLimit > 0 && m_samePairs >= m_options.sameWordsLimit)
        stop(StopKind::Recipe, outcome);
}

/// A smaller batch may pass; the size is remembered for those that follow.
void SendState::refuseTooLarge(Work work, const Outcome& outcome)
{
    if (work.batch.events.size() == 1) {
        settle(work, EventFate::Refused, outcome.reason, unitsOf(work.batch), outcome.status,
            wholeRefusal(outcome));
        noteRefusal(outcome);
        return;
    }
    const std::int64_t half = work.batch.jsonBytes / 2;
    m_byteLimit = m_byteLimit ? std::min(*m_byteLimit, half) : half;
    halve(std::move(work), std::nullopt);
}

void SendState::halve(Work work, std::optional<std::uint64_t> pair)
{
    std::vector<PlannedEvent>& events = work.batch.events;
    const auto middle = events.begin() + static_cast<std::ptrdiff_t>(events.size() / 2);
    m_counts.waiting += events.size();
    for (auto& half : {std::vector(events.begin(), middle), std::vector(middle, events.end())}) {
        // To the back: both halves are tried before either is halved again.
        m_rescued.push_back({.id = m_nextBatch++,
            .parent = work.id,
            .pair = pair,
            .batch = {.events = half,
                .jsonBytes = jsonBytesOf(half),
                .mayBeRecorded = work.batch.mayBeRecorded},
            .lastReason = work.lastReason,
            .lastStatus = work.lastStatus});
    }
}

/// Cuts a batch that the server would find too large, before it is posted.
void SendState::splitToFit(Work work)
{
    const PlanLimits limits{.maxEvents = work.batch.events.size(), .maxBytes = *m_byteLimit};
    judgePair(work, {});
    std::vector<Batch> parts = planBatches(work.batch.events, limits);
    // Back to front, so that the oldest comes out first.
    const BatchId firstId = m_nextBatch;
    m_nextBatch += parts.size();
    for (std::size_t i = parts.size(); i-- > 0;) {
        parts[i].mayBeRecorded = work.batch.mayBeRecorded;
        m_rescued.push_front({.id = firstId + i,
            .parent = work.id,
            .batch = std::move(parts[i]),
            .lastReason = work.lastReason,
            .lastStatus = work.lastStatus});
    }
}

/// Counts how often running both halves of a batch were refused in the same words. `words` is empty for a
/// half that met any other end.
void SendState::judgePair(const Work& work, std::string_view words)
{
    if (!work.pair)
        return;
    const auto found = m_pairs.find(*work.pair);
    if (found == m_pairs.end())
        return;
    Pair& pair = found->second;
    if (words.empty()) {
        m_pairs.erase(found);
        m_samePairs = 0;
        return;
    }
    if (!pair.firstRefused) {
        pair.firstRefused = true;
        pair.words = words;
        return;
    }
    const bool same = pair.words == words;
    m_pairs.erase(found);
    if (!same) {
        m_samePairs = 0;
        return;
    }
    m_samePairs = m_pairWords == words ? m_samePairs + 1 : 1;
    m_pairWords = words;
}

void SendState::noteNamedRefusal(const AnswerError& words, const Outcome& outcome)
{
    const std::string said = wordsOf(words);
    m_namedRun = m_namedWords == said ? m_namedRun + 1 : 1;
    m_namedWords = said;
    if (m_options.sameRefusalLimit > 0 && m_namedRun >= m_options.sameRefusalLimit)
        stop(StopKind::Recipe, outcome);
}

} // namespace convey
