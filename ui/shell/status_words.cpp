// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/status_words.h"

#include "common/number_text.h"
#include "common/upload_session.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace convey::ui {

namespace {

class Status
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::MainWindow)
};

QString countText(Verdict verdict, std::uint64_t count)
{
    const int n = pluralOf(count);
    switch (verdict) {
    case Verdict::Ready:
        return Status::tr("%Ln ready", nullptr, n);
    case Verdict::Warned:
        return Status::tr("%Ln need a look", nullptr, n);
    case Verdict::Blocked:
        return Status::tr("%Ln blocked", nullptr, n);
    case Verdict::Outside:
        return Status::tr("%Ln outside the 7 days", nullptr, n);
    case Verdict::LeftOut:
        return Status::tr("%Ln left out", nullptr, n);
    case Verdict::Merged:
        break;
    }
    return Status::tr("%Ln joined lines", nullptr, n);
}

QString checkText(const UploadSession& session)
{
    const VerdictCounts counts = session.countsSoFar();
    const std::uint64_t done = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    const std::uint64_t rows = session.upload().file()->rowCount().rows;
    if (done == 0 || rows == 0)
        return Status::tr("Convey is looking at every row.");
    QStringList parts;
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        if (counts[i] > 0)
            parts.append(countText(static_cast<Verdict>(i), counts[i]));
    }
    return Status::tr("%1 % of the rows are looked at. So far: %2.", "percent, counts")
        .arg(QLocale().toString(static_cast<int>(std::min<std::uint64_t>(done * 100 / rows, 100))),
            QLocale().createSeparatedList(parts));
}

} // namespace

StatusLook statusOf(const UploadSession* session, const UploadSession* elsewhere)
{
    if (session && session->isSending())
        return {session->sendMode() == SendMode::Live ? Status::tr("Sending…") : Status::tr("Testing…"),
            QStringLiteral("in-flight")};
    if (elsewhere)
        return {elsewhere->sendMode() == SendMode::Live ? Status::tr("Another upload is being sent.")
                                                        : Status::tr("Another upload is being tested."),
            QStringLiteral("in-flight")};
    if (session && session->isChecking())
        return {checkText(*session), QStringLiteral("waiting")};
    if (session && session->report() && session->report()->mode == SendMode::Live)
        return {Status::tr("Sent from this file: see the Send page."), QStringLiteral("send")};
    if (session && session->report())
        return {Status::tr("Tested, nothing is recorded: see the Send page."), QStringLiteral("test")};
    return {
        Status::tr("Nothing leaves this computer until the Send page says so."), QStringLiteral("private")};
}

DesktopNote noteOfSend(const std::optional<SendReport>& report)
{
    if (!report)
        return {Status::tr("Nothing could be sent"), Status::tr("It could not begin. Convey says why.")};
    const bool isWhole = report->unknown == 0 && report->notSent == 0 && !report->failure;
    const bool isTest = report->mode == SendMode::ValidateOnly;
    if (isWhole)
        return {isTest ? Status::tr("The test is done") : Status::tr("Sending is done"),
            Status::tr("Accepted: %1. Refused: %2.")
                .arg(numberText(report->accepted), numberText(report->refused))};
    return {isTest ? Status::tr("The test has stopped before its end")
                   : Status::tr("Sending has stopped before its end"),
        Status::tr("Accepted: %1. Refused: %2. No answer: %3. Not sent: %4.")
            .arg(numberText(report->accepted), numberText(report->refused), numberText(report->unknown),
                numberText(report->notSent))};
}

DesktopNote noteOfCheck(const Summary& summary)
{
    // A line each: no language puts two sentences together as another does.
    QStringList lines{Status::tr("%Ln conversions can be sent", nullptr, pluralOf(summary.sendable()))};
    if (const auto blocked = summary.count(Verdict::Blocked); blocked > 0)
        lines.append(countText(Verdict::Blocked, blocked));
    return {Status::tr("Every row is looked at"), lines.join(u'\n')};
}

} // namespace convey::ui
