// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A job against a made-up server: the state machine alone, with no clock, no network and no wait.
#pragma once

#include "delivery/send_state.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace convey::test {

inline constexpr EpochMs kNow = 1'795'000'000'000;
inline constexpr EpochMs kWeek = 7LL * 86'400'000;

[[nodiscard]] inline Outcome accepted()
{
    return {.state = OutcomeState::Accepted, .reason = OutcomeReason::None, .status = 200};
}

[[nodiscard]] inline Outcome postponed(int status = 503, std::string retryAfter = {})
{
    return {.state = OutcomeState::Postponed,
        .reason = status == 429 ? OutcomeReason::RateLimited : OutcomeReason::ServerTrouble,
        .retryable = true,
        .status = status,
        .retryAfter = std::move(retryAfter)};
}

[[nodiscard]] inline Outcome lost(OutcomeState state = OutcomeState::Unknown)
{
    return {.state = state, .reason = OutcomeReason::ConnectionLost, .retryable = true, .detail = "cut"};
}

[[nodiscard]] inline Outcome refused(OutcomeReason reason, int status)
{
    Outcome outcome{.state = OutcomeState::Refused, .reason = reason, .status = status};
    outcome.answer.kind = Answer::Kind::Error;
    outcome.answer.code = "invalid_event";
    outcome.answer.message = "not valid";
    return outcome;
}

[[nodiscard]] inline Outcome refusedNaming(
    const std::vector<std::size_t>& indexes, const std::string& code = "invalid_event")
{
    Outcome outcome = refused(OutcomeReason::EventRefused, 400);
    for (const std::size_t index : indexes) {
        outcome.answer.errors.push_back({.param = "events[" + std::to_string(index) + "].data.type",
            .code = code,
            .message = "not this one",
            .eventIndex = index});
    }
    return outcome;
}

[[nodiscard]] inline std::vector<Batch> planOf(
    std::size_t events, std::size_t perBatch, EpochMs oldest = kNow - 1'000'000)
{
    std::vector<PlannedEvent> planned;
    for (std::size_t i = 0; i < events; ++i)
        planned.push_back({i, oldest + static_cast<EpochMs>(i), 100});
    return planBatches(planned, {perBatch, 1'000'000'000});
}

/// Runs a job with a made-up server and keeps what came of each event.
struct Job
{
    using Server = std::function<Outcome(const StartBatch&)>;

    explicit Job(std::vector<Batch> plan, SendOptions options = {})
        : state(std::move(plan), options)
    { }

    /// Goes on until the job has ended; waits pass at once.
    Finished run(const Server& server)
    {
        while (true) {
            const Step step = state.next(now);
            if (const auto* start = std::get_if<StartBatch>(&step)) {
                posted.push_back(*start);
                inFlight.push_back(*start);
            } else if (const auto* wait = std::get_if<WaitUntil>(&step);
                       wait != nullptr && inFlight.empty()) {
                waits.push_back(wait->until - now);
                now = wait->until;
            } else if (!inFlight.empty()) {
                const StartBatch batch = inFlight.front();
                inFlight.erase(inFlight.begin());
                state.report(batch.batch, server(batch), now);
            } else {
                collect();
                return std::get<Finished>(step);
            }
            collect();
        }
    }

    void collect()
    {
        for (const Settled& settled : state.takeSettled()) {
            for (const std::uint64_t unit : settled.units)
                twice = !fates.emplace(unit, settled.fate).second || twice;
            all.push_back(settled);
        }
    }

    [[nodiscard]] std::size_t count(EventFate fate) const
    {
        return static_cast<std::size_t>(std::count_if(
            fates.begin(), fates.end(), [fate](const auto& entry) { return entry.second == fate; }));
    }

    SendState state;
    EpochMs now = kNow;
    std::vector<StartBatch> posted;
    std::vector<StartBatch> inFlight;
    std::vector<EpochMs> waits;
    std::map<std::uint64_t, EventFate> fates;
    std::vector<Settled> all;
    bool twice = false;
};

[[nodiscard]] inline bool holds(const StartBatch& batch, std::uint64_t unit)
{
    return std::find(batch.units.begin(), batch.units.end(), unit) != batch.units.end();
}

[[nodiscard]] inline std::size_t indexOf(const StartBatch& batch, std::uint64_t unit)
{
    return static_cast<std::size_t>(
        std::find(batch.units.begin(), batch.units.end(), unit) - batch.units.begin());
}

} // namespace convey::test
