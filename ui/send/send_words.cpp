// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_words.h"

#include "common/translated.h"
#include "common/window_words.h"

#include "base/text.h"
#include "delivery/send_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <limits>

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

QString setAsideWords(const std::string& path)
{
    return SendText::tr(
        "The sending history could not be read. Convey set it aside as %1 and started a new one; "
        "nothing was deleted.")
        .arg(isolated(toQString(path)));
}

QString numberText(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

int pluralOf(std::uint64_t number)
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(number, kMost));
}

QString momentText(EpochMs time)
{
    const QString text = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(time), SendText::tr("d MMM HH:mm", "day and time of an order"));
    return u'\u2068' + text + u'\u2069'; // a text of its own inside a sentence, whichever way that runs
}

QString isolated(const QString& text)
{
    return u'\u2066' + text + u'\u2069';
}

} // namespace convey::ui
