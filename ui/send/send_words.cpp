// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_words.h"

#include "common/number_text.h"
#include "common/translated.h"
#include "common/window_words.h"

#include "base/text.h"
#include "delivery/endpoint.h"
#include "delivery/send_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace convey::ui {

namespace {

class SendText
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::SendPage)
};

QString withRemedy(const QString& sentence, const QString& remedy)
{
    return remedy.isEmpty() ? sentence : sentence + u'\n' + remedy;
}

} // namespace

QString sendWords(const Outcome& outcome)
{
    if (outcome.state == OutcomeState::Accepted)
        return {};
    const Words words = windowWords(outcome.reason);
    switch (outcome.reason) {
    case OutcomeReason::RateLimited:
    case OutcomeReason::ServerTrouble:
    case OutcomeReason::ConnectFailed:
        // A trial is one post: nothing goes again by itself.
        return withRemedy(translated(words.sentence), SendText::tr("Try it again in a while."));
    case OutcomeReason::EventRefused:
    case OutcomeReason::RequestRefused:
        return SendText::tr("OpenAI refused the made-up purchase; its own words stand below.");
    default:
        return withRemedy(translated(words.sentence), translated(words.remedy));
    }
}

std::optional<Error> endOf(const SendReport& report)
{
    if (report.failure)
        return report.failure;
    const std::optional<ErrorCode> code = stopError(report.end);
    if (!code && report.unknown > 0 && report.unclear != OutcomeReason::None)
        return Error{.code = ErrorCode::TransportFailed,
            .detail = toUtf8(translated(windowWords(report.unclear).sentence))};
    if (!code || *code == ErrorCode::Cancelled)
        return std::nullopt;
    // OpenAI's words have a field of their own; the network's complete the sentence.
    return Error{.code = *code, .detail = isOpenAiSpeaking(report) ? std::string() : report.end.detail};
}

bool isOpenAiSpeaking(const SendReport& report)
{
    const StopKind stop = report.end.stop;
    return !report.end.detail.empty()
        && (stop == StopKind::Key || stop == StopKind::Pixel || stop == StopKind::Recipe);
}

QString waitingWords(const SendProgress& progress)
{
    if (!progress.waitingUntilMs)
        return {};
    const QString until = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(*progress.waitingUntilMs).time(), QStringLiteral("HH:mm:ss"));
    if (progress.waitWasAsked)
        return SendText::tr(
            "Waiting until %1, because OpenAI asked for it; then the same conversions go again.")
            .arg(until);
    switch (progress.waitingFor) {
    case OutcomeReason::RateLimited:
        return SendText::tr(
            "Waiting until %1, because OpenAI asked to slow down; then the same conversions go again.")
            .arg(until);
    case OutcomeReason::ServerTrouble:
        return SendText::tr(
            "Waiting until %1, because OpenAI has trouble; then the same conversions go again.")
            .arg(until);
    case OutcomeReason::ConnectFailed:
        return SendText::tr("Waiting until %1, because there is no connection; then it goes on by itself.")
            .arg(until);
    case OutcomeReason::TimedOut:
    case OutcomeReason::ConnectionLost:
        return SendText::tr("Waiting until %1, because no answer came back; repeating is safe.").arg(until);
    default:
        return SendText::tr("Waiting until %1; then the same conversions go again.").arg(until);
    }
}

QString setAsideWords(const std::string& path)
{
    return SendText::tr(
        "The sending history could not be read. Convey set it aside as %1 and started a new one; "
        "nothing was deleted.")
        .arg(isolated(toQString(path)));
}

QString consentWords(const Destination& destination)
{
    if (destination.consent.empty())
        return SendText::tr("nobody has declared it yet");
    const QDate day = QDate::fromString(toQString(destination.consentOn), Qt::ISODate);
    const QString when =
        day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : toQString(destination.consentOn);
    return SendText::tr("“%1”, %2, %3", "a statement, who declared it, when")
        .arg(toQString(destination.consent), toQString(destination.consentBy), when);
}

QString momentText(EpochMs time)
{
    const QString text = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(time), SendText::tr("d MMM HH:mm", "day and time of an order"));
    return u'\u2068' + text + u'\u2069'; // a text of its own inside a sentence, whichever way that runs
}

} // namespace convey::ui
