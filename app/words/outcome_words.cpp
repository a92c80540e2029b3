// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/refusal_words.h"
#include "words/words.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

constexpr std::array kOutcomeWords = std::to_array<Words>({
    {QT_TRANSLATE_NOOP("words", "Accepted."), ""}, // None
    {QT_TRANSLATE_NOOP("words", "The API key was refused."),
        QT_TRANSLATE_NOOP("words", "Make a new Conversions key in Ads Manager.")}, // KeyRefused
    {QT_TRANSLATE_NOOP("words", "The key is of the wrong kind: it may not send conversions."),
        QT_TRANSLATE_NOOP("words", "Make a Conversions key in Ads Manager.")}, // KeyScopeMissing
    {QT_TRANSLATE_NOOP("words", "OpenAI does not know this pixel for this key."),
        QT_TRANSLATE_NOOP(
            "words", "Check the pixel ID, and that the key belongs to the same account.")}, // PixelRefused
    {QT_TRANSLATE_NOOP("words", "OpenAI refused this conversion."),
        QT_TRANSLATE_NOOP(
            "words", "See its own words beside; mend the line and send it again.")}, // EventRefused
    {QT_TRANSLATE_NOOP("words", "OpenAI refused the request without naming a conversion."),
        QT_TRANSLATE_NOOP("words", "The conversions are tried in smaller groups.")}, // RequestRefused
    {QT_TRANSLATE_NOOP("words", "The request was too large."),
        QT_TRANSLATE_NOOP("words", "It is sent in smaller parts.")}, // TooLarge
    {QT_TRANSLATE_NOOP("words", "OpenAI asked to slow down."),
        QT_TRANSLATE_NOOP("words", "The same conversions are sent again after a wait.")}, // RateLimited
    {QT_TRANSLATE_NOOP("words", "OpenAI has trouble."),
        QT_TRANSLATE_NOOP("words", "The same conversions are sent again after a wait.")}, // ServerTrouble
    {QT_TRANSLATE_NOOP("words", "What answered is not OpenAI's API."),
        QT_TRANSLATE_NOOP("words",
            "Check the endpoint and the network: a sign-in page answers like this too.")}, // NotAnApi
    {QT_TRANSLATE_NOOP("words", "OpenAI confirmed another number of conversions than were sent."),
        QT_TRANSLATE_NOOP("words", "It is not known which; repeating is safe.")}, // CountWrong
    {QT_TRANSLATE_NOOP("words", "The answer could not be read."),
        QT_TRANSLATE_NOOP("words", "Sent, no answer came back; repeating is safe.")}, // AnswerUnreadable
    {QT_TRANSLATE_NOOP("words", "The answer was far too large."),
        QT_TRANSLATE_NOOP("words", "Sent, no answer came back; repeating is safe.")}, // AnswerTooLarge
    {QT_TRANSLATE_NOOP("words", "The endpoint could not be reached."),
        QT_TRANSLATE_NOOP("words", "The same conversions are sent again after a wait.")}, // ConnectFailed
    {QT_TRANSLATE_NOOP("words", "The certificate of the endpoint was refused."),
        QT_TRANSLATE_NOOP("words",
            "If your company checks traffic with its own certificate, give it with --ca-file.")}, // TlsFailed
    {QT_TRANSLATE_NOOP("words", "The proxy did not let the connection through."),
        QT_TRANSLATE_NOOP("words", "Check the proxy settings.")}, // ProxyFailed
    {QT_TRANSLATE_NOOP("words", "No answer came in time."),
        QT_TRANSLATE_NOOP("words", "Repeating is safe.")}, // TimedOut
    {QT_TRANSLATE_NOOP("words", "The connection broke off."),
        QT_TRANSLATE_NOOP("words", "Repeating is safe.")}, // ConnectionLost
    {QT_TRANSLATE_NOOP("words", "Stopped before an answer came."),
        QT_TRANSLATE_NOOP("words", "Repeating is safe.")}, // Cancelled
});
static_assert(kOutcomeWords.size() == static_cast<std::size_t>(OutcomeReason::Count_));

constexpr std::array kVerdictWords = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("words", "ready"),
    QT_TRANSLATE_NOOP("words", "needs a look"),
    QT_TRANSLATE_NOOP("words", "blocked"),
    QT_TRANSLATE_NOOP("words", "older than 7 days"),
    QT_TRANSLATE_NOOP("words", "left out"),
    QT_TRANSLATE_NOOP("words", "joined to its order"),
});
static_assert(kVerdictWords.size() == kVerdictCount);

} // namespace

Words wordsFor(OutcomeReason reason)
{
    return kOutcomeWords.at(static_cast<std::size_t>(reason));
}

const char* wordsForRefusal(std::string_view code)
{
    if (code == outcomeReasonName(OutcomeReason::TooLarge))
        return QT_TRANSLATE_NOOP("words",
            "A server on the way answered HTTP 413: this conversion is too large for it, even alone.");
    for (std::size_t i = 1; i < kOutcomeWords.size(); ++i) {
        const auto reason = static_cast<OutcomeReason>(i);
        if (outcomeReasonName(reason) == code)
            return wordsFor(reason).sentence;
    }
    return "";
}

const char* wordsFor(Verdict verdict)
{
    return kVerdictWords.at(static_cast<std::size_t>(verdict));
}

} // namespace convey
