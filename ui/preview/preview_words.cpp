// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/preview_words.h"

#include "common/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace convey::ui {

namespace {

class PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::PreviewPage)
};

QString conversionsText(std::uint64_t count)
{
    return PreviewWords::tr("%Ln conversions", nullptr, pluralOf(count));
}

QString linesText(std::uint64_t count)
{
    return PreviewWords::tr("%Ln lines", nullptr, pluralOf(count));
}

} // namespace

QString headlineOf(const Summary& summary)
{
    return PreviewWords::tr("%1 from %2", "conversions from lines")
        .arg(conversionsText(summary.events()), linesText(summary.rows()));
}

QString linesNoteOf(const Summary& summary)
{
    const std::uint64_t joined = summary.count(Verdict::Merged);
    if (joined == 0)
        return PreviewWords::tr("%1: each is one conversion", "lines").arg(linesText(summary.rows()));
    return PreviewWords::tr("%1: %2 + %3", "lines are conversions and joined lines")
        .arg(linesText(summary.rows()), conversionsText(summary.events()),
            PreviewWords::tr("%Ln lines joined to their order", nullptr, pluralOf(joined)));
}

QString outsideNoteOf(const Summary& summary)
{
    const std::uint64_t old = summary.count(Verdict::Outside);
    if (old == 0)
        return {};
    return PreviewWords::tr(
        "%1 can still be sent; %Ln are older than 7 days, OpenAI does not take them.", nullptr, pluralOf(old))
        .arg(numberText(summary.sendable()));
}

QString purposeOf(const Summary& summary)
{
    if (summary.sendable() == 0)
        return PreviewWords::tr("None of these conversions can be sent. The causes below say why.");
    if (summary.count(Verdict::Blocked) == 0)
        return PreviewWords::tr("Nothing is blocked. %1", "a sentence follows").arg(sendableNoteOf(summary));
    return PreviewWords::tr("Convey has looked at every row. Fix what is blocked, or send without it.");
}

QString questionsNoteOf(std::size_t questions)
{
    if (questions == 0)
        return {};
    return PreviewWords::tr(
        "%Ln questions about this file are open; these counts rest on assumptions. Answer "
        "them on the Columns page before you send.",
        nullptr, pluralOf(questions));
}

QString progressNoteOf(std::uint64_t done, std::uint64_t total)
{
    return PreviewWords::tr(
        "%1 of %Ln lines are looked at; the counts are those so far", nullptr, pluralOf(total))
        .arg(numberText(done));
}

QString refusedNoteOf(std::uint64_t refused, std::uint64_t mended)
{
    const QString note =
        PreviewWords::tr("OpenAI refused %Ln conversions of this file.", nullptr, pluralOf(refused));
    if (mended == 0)
        return note;
    return note + u' ' + PreviewWords::tr("%Ln are changed since.", nullptr, pluralOf(mended));
}

QString sendableNoteOf(const Summary& summary)
{
    return PreviewWords::tr("%Ln conversions can be sent.", nullptr, pluralOf(summary.sendable()));
}

QString listedNoteOf(std::uint64_t listed, std::uint64_t all, bool isAll)
{
    if (isAll)
        return conversionsText(all);
    return PreviewWords::tr("%1 of %2", "some of all conversions")
        .arg(numberText(listed), conversionsText(all));
}

} // namespace convey::ui
