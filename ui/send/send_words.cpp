// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_words.h"

#include "common/translated.h"

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

/// What to do about it here; empty where the table's own remedy fits.
QString remedyHere(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeyMissing:
    case ErrorCode::VaultEntryMissing:
        return SendText::tr("Paste the key of this destination under Edit.");
    case ErrorCode::PixelMissing:
    case ErrorCode::PixelInvalid:
        return SendText::tr("Copy the pixel ID from the Conversions tab of Ads Manager.");
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultDenied:
    case ErrorCode::VaultUnavailable:
        return SendText::tr("Unlock it, or use the key for this session only.");
    case ErrorCode::TlsFailed:
        return SendText::tr("If your company checks traffic with its own certificate, its administrator can "
                            "add that certificate to Convey's preferences.");
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ProxyFailed:
        return SendText::tr(
            "Check the connection, then send again: the event IDs stay the same, so nothing counts twice.");
    case ErrorCode::LedgerUnusable:
        return SendText::tr("Nothing is sent without a sending history. Check the folder and the disk.");
    default:
        return {};
    }
}

} // namespace

QString sendWords(const Error& error)
{
    const QString remedy = remedyHere(error.code);
    if (remedy.isEmpty())
        return translated(error);
    return withRemedy(translated(wordsFor(error.code).sentence, valuesOf(error)), remedy);
}

QString sendWords(const Outcome& outcome)
{
    if (outcome.state == OutcomeState::Accepted)
        return {};
    const Words words = wordsFor(outcome.reason);
    switch (outcome.reason) {
    case OutcomeReason::TlsFailed:
        return withRemedy(translated(words.sentence), remedyHere(ErrorCode::TlsFailed));
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
