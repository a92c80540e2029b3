// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/key_trial.h"

#include "delivery/request_body.h"
#include "delivery/send_state.h"
#include "event/event_json.h"

#include <memory>
#include <vector>

namespace convey {

namespace {

using namespace std::chrono_literals;

/// A purchase that nobody made: 1.00 EUR on example.com, a minute ago.
Event madeUpPurchase(EpochMs now)
{
    constexpr EpochMs kMinute = 60'000;
    Event event;
    event.id = sealOpen(OpenKind::EventId, "convey-trial-" + std::to_string(now));
    event.type = EventType::OrderCreated;
    event.timestampMs = now - kMinute;
    event.actionSource = ActionSource::Web;
    event.sourceUrl = sealOpen(OpenKind::Url, "https://www.example.com/");
    event.amount = 100;
    event.currency = sealOpen(OpenKind::Currency, "EUR");
    return event;
}

} // namespace

std::string trialBody(EpochMs now)
{
    std::string json;
    appendEventJson(json, madeUpPurchase(now));
    RequestBody body(SendMode::ValidateOnly, 1, json.size());
    body.add(json);
    return body.take();
}

Result<Outcome> tryKey(KeyTrial trial, Secret key, const std::stop_token& stop)
{
    Result<std::unique_ptr<CurlTransport>> transport = CurlTransport::create(std::move(trial.curl));
    if (!transport)
        return fail(transport.error());
    const RequestId id = (*transport)
                             ->post({.url = trial.endpoint.eventsUrl(trial.pixelId),
                                 .body = std::make_shared<const std::string>(trialBody(trial.now)),
                                 .key = std::move(key)});
    for (;;) {
        // The transport ends every post by its own time limits.
        const std::vector<Ended> ended = (*transport)->wait(100ms);
        if (!ended.empty())
            return judge(ended.front(), 1);
        if (stop.stop_requested())
            (*transport)->cancel(id);
    }
}

std::optional<Error> trialError(const Outcome& outcome)
{
    if (outcome.state == OutcomeState::Accepted)
        return std::nullopt;
    // A job would set the event aside; here it is Convey's own.
    const bool isRecipe =
        outcome.reason == OutcomeReason::EventRefused || outcome.reason == OutcomeReason::RequestRefused;
    const StopKind stop = isRecipe ? StopKind::Recipe : stopKindOf(outcome.reason);
    return Error{
        .code = stopError({.stop = stop, .reason = outcome.reason}).value_or(ErrorCode::TransportFailed),
        .detail = outcome.answer.message.empty() ? outcome.detail : outcome.answer.message};
}

} // namespace convey
