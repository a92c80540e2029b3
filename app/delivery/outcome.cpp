// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/outcome.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace convey {

namespace {

// In the order of the enums.
constexpr std::array kReasonNames = std::to_array<std::string_view>({
    "none",
    "key_refused",
    "key_scope_missing",
    "pixel_refused",
    "event_refused",
    "request_refused",
    "too_large",
    "rate_limited",
    "server_trouble",
    "not_an_api",
    "count_wrong",
    "answer_unreadable",
    "answer_too_large",
    "connect_failed",
    "tls_failed",
    "proxy_failed",
    "timed_out",
    "connection_lost",
    "cancelled",
});
static_assert(kReasonNames.size() == static_cast<std::size_t>(OutcomeReason::Count_));

constexpr std::array kStateNames =
    std::to_array<std::string_view>({"accepted", "refused", "postponed", "unknown", "not_delivered"});
static_assert(kStateNames.size() == static_cast<std::size_t>(OutcomeState::NotDelivered) + 1);

struct Verdict
{
    OutcomeState state;
    OutcomeReason reason;
    bool retryable;
};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// An end without a whole answer: what counts is only whether the body can have arrived whole.
Verdict judgeFailure(const Ended& ended)
{
    const OutcomeState state = ended.given < ended.size ? OutcomeState::NotDelivered : OutcomeState::Unknown;
    switch (ended.reason) {
    case EndReason::Cancelled:
        return {state, OutcomeReason::Cancelled, false};
    case EndReason::ConnectTimeout:
    case EndReason::TotalTimeout:
    case EndReason::IdleTimeout:
        return {state, OutcomeReason::TimedOut, true};
    case EndReason::ConnectFailed:
        return {state, OutcomeReason::ConnectFailed, true};
    case EndReason::TlsFailed:
        // A certificate does not become right by asking again.
        return {state, OutcomeReason::TlsFailed, false};
    case EndReason::ProxyFailed:
        // 502, 503, 504: the proxy could not reach the endpoint now. A password or a ban won't pass by
        // waiting.
        return {state, OutcomeReason::ProxyFailed, ended.proxyStatus == 0 || ended.proxyStatus >= 500};
    case EndReason::TooLarge:
        return {state, OutcomeReason::AnswerTooLarge, false};
    case EndReason::Finished:
    case EndReason::ResendRefused:
    case EndReason::Other:
        break;
    }
    return {state, OutcomeReason::ConnectionLost, true};
}

Verdict judgeSuccess(const Ended& ended, const Answer& answer, std::int64_t eventsSent)
{
    if (answer.kind == Answer::Kind::Html)
        return {OutcomeState::Unknown, OutcomeReason::NotAnApi, false};
    if (ended.given < ended.size)
        return {OutcomeState::Unknown, OutcomeReason::AnswerUnreadable, true};
    switch (answer.kind) {
    case Answer::Kind::Accepted:
        if (answer.acceptedEvents == eventsSent)
            return {OutcomeState::Accepted, OutcomeReason::None, false};
        return {OutcomeState::Unknown, OutcomeReason::CountWrong, false};
    case Answer::Kind::Error:
    case Answer::Kind::OtherJson:
        // The same request would get the same words; a person decides about a repeat.
        return {OutcomeState::Unknown, OutcomeReason::CountWrong, false};
    case Answer::Kind::Html:
    case Answer::Kind::Empty:
    case Answer::Kind::Unreadable:
        break;
    }
    return {OutcomeState::Unknown, OutcomeReason::AnswerUnreadable, true};
}

/// "403: unknown pid", or a list with 'loc': ('query', 'pid'). An event's own field never has that name.
bool blamesPixel(const Answer& answer)
{
    const std::string message = asciiLowered(answer.message);
    return answer.param == "pid" || contains(message, "unknown pid") || contains(message, "'pid'")
        || contains(message, "\"pid\"") || contains(message, "pixel");
}

bool blamesScope(const Answer& answer)
{
    return contains(asciiLowered(answer.message), "missing scope");
}

OutcomeReason reasonOfBadRequest(const Answer& answer, std::int64_t eventsSent)
{
    const std::vector<AnswerError> named = answer.namedEvents();
    const bool namesOurs = std::any_of(named.begin(), named.end(), [eventsSent](const AnswerError& error) {
        return static_cast<std::int64_t>(*error.eventIndex) < eventsSent;
    });
    if (namesOurs)
        return OutcomeReason::EventRefused;
    return blamesPixel(answer) ? OutcomeReason::PixelRefused : OutcomeReason::RequestRefused;
}

OutcomeReason reasonOfRefusal(int status, const Answer& answer, std::int64_t eventsSent)
{
    if (answer.kind == Answer::Kind::Html)
        return OutcomeReason::NotAnApi;
    if (answer.isApiError() && (status == 400 || status == 422))
        return reasonOfBadRequest(answer, eventsSent);
    if (status == 401)
        return blamesScope(answer) ? OutcomeReason::KeyScopeMissing : OutcomeReason::KeyRefused;
    if (answer.isApiError() && status == 403) {
        if (blamesScope(answer))
            return OutcomeReason::KeyScopeMissing;
        return blamesPixel(answer) ? OutcomeReason::PixelRefused : OutcomeReason::KeyRefused;
    }
    if (answer.isApiError() && status == 404 && blamesPixel(answer))
        return OutcomeReason::PixelRefused;
    return OutcomeReason::NotAnApi;
}

Verdict judgeServerError(const Ended& ended)
{
    // 501 and 505 are no passing trouble, and 511 (RFC 6585 section 6) is the sign-in page of a network.
    if (ended.status == 501 || ended.status == 505 || ended.status == 511)
        return {OutcomeState::Refused, OutcomeReason::NotAnApi, false};
    const bool turnedAway = ended.status == 503 || ended.given < ended.size;
    return {turnedAway ? OutcomeState::Postponed : OutcomeState::Unknown, OutcomeReason::ServerTrouble, true};
}

Verdict judgeStatus(const Ended& ended, const Answer& answer, std::int64_t eventsSent)
{
    const int status = ended.status;
    if (status >= 200 && status < 300)
        return judgeSuccess(ended, answer, eventsSent);
    if (status == 413) // may come from a gateway, as a page
        return {OutcomeState::Refused, OutcomeReason::TooLarge, false};
    if (status == 429)
        return {OutcomeState::Postponed, OutcomeReason::RateLimited, true};
    if (status == 408 || status == 425)
        return {OutcomeState::Postponed, OutcomeReason::ServerTrouble, true};
    if (status >= 500 && status < 600)
        return judgeServerError(ended);
    if (status >= 300 && status < 500)
        return {OutcomeState::Refused, reasonOfRefusal(status, answer, eventsSent), false};
    // 1xx as a last word, or a number outside of HTTP: something else is speaking.
    const OutcomeState state = ended.given < ended.size ? OutcomeState::NotDelivered : OutcomeState::Unknown;
    return {state, OutcomeReason::NotAnApi, false};
}

} // namespace

Outcome judge(const Ended& ended, std::int64_t eventsSent)
{
    Outcome outcome{.status = ended.status,
        .retryAfter = ended.retryAfter,
        .serverDate = ended.date,
        .detail = ended.detail};
    Verdict verdict{};
    if (ended.reason == EndReason::Finished) {
        outcome.answer = parseAnswer(ended.body);
        verdict = judgeStatus(ended, outcome.answer, eventsSent);
    } else {
        // The answer is not read: a cut one may still look whole.
        verdict = judgeFailure(ended);
    }
    outcome.state = verdict.state;
    outcome.reason = verdict.reason;
    outcome.retryable = verdict.retryable;
    return outcome;
}

std::string_view outcomeReasonName(OutcomeReason reason)
{
    return kReasonNames.at(static_cast<std::size_t>(reason));
}

std::string_view outcomeStateName(OutcomeState state)
{
    return kStateNames.at(static_cast<std::size_t>(state));
}

} // namespace convey
