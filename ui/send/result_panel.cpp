// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/result_panel.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/outcome_look.h"
#include "common/panel.h"
#include "common/tile_sum.h"
#include "common/words_box.h"
#include "send/send_words.h"

#include "base/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace convey::ui {

namespace {

/// `ahead` in ms, of this computer's clock.
QString clockWords(EpochMs ahead)
{
    constexpr EpochMs kMinute = 60'000;
    const int minutes = pluralOf(static_cast<std::uint64_t>(std::abs(ahead) / kMinute));
    return ahead > 0
        ? ResultPanel::tr(
            "This computer’s clock is %Ln minutes ahead of the server’s. Set it: OpenAI judges the "
            "seven days by its own.",
            nullptr, minutes)
        : ResultPanel::tr(
            "This computer’s clock is %Ln minutes behind the server’s. Set it: OpenAI judges the "
            "seven days by its own.",
            nullptr, minutes);
}

bool isWhole(const SendReport& report)
{
    return report.refused == 0 && report.unknown == 0 && report.notSent == 0;
}

} // namespace

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconView({}, Token::Text, 1.6, this))
    , m_headline(new QLabel(this))
    , m_note(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
    , m_words(new WordsBox(this))
{
    setObjectName(QStringLiteral("resultPanel"));
    m_headline->setObjectName(QStringLiteral("resultHeadline"));
    m_headline->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_note->setObjectName(QStringLiteral("resultNote"));
    for (QLabel* label : {m_headline, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* frame = new Panel(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(m_headline);
    words->addWidget(m_note);
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapS));
    line->setSpacing(em(this, kGapM));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);

    m_layout->setContentsMargins({});
    m_layout->setSpacing(em(this, kGapM));
    m_layout->addWidget(frame);
    m_layout->addWidget(m_words);
}

void ResultPanel::showReport(const SendReport& report, bool practice)
{
    showWords(report, practice);
    showTiles(report);
    m_words->setWords(isOpenAiSpeaking(report) ? toQString(report.end.detail) : QString());
    QAccessibleEvent alert(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultPanel::showWords(const SendReport& report, bool practice)
{
    const bool live = report.mode == SendMode::Live;
    const int requests = pluralOf(report.requests);
    StateLook look = lookOf(SendOutcome::Accepted);
    if (report.unknown > 0)
        look = lookOf(SendOutcome::NoAnswer);
    if (report.refused > 0)
        look = lookOf(SendOutcome::Refused);
    QString headline;
    if (report.jobId.empty() && report.sentBefore > 0)
        headline = tr("Everything was sent before; nothing was sent again.");
    else if (report.jobId.empty())
        headline = tr("There was nothing to send.");
    else if (report.end.stop != StopKind::None)
        headline = tr("Stopped after %Ln requests.", nullptr, requests);
    else if (practice)
        headline = live ? tr("Sent in practice mode, in %Ln requests.", nullptr, requests)
                        : tr("Tested in practice mode, in %Ln requests.", nullptr, requests);
    else
        headline = live ? tr("Sent for real, in %Ln requests.", nullptr, requests)
                        : tr("Tested with OpenAI, in %Ln requests.", nullptr, requests);

    QString note;
    if (!isWhole(report) && live && report.refused == 0)
        note = tr("Sending again is safe: the event IDs stay the same, so nothing counts twice.");
    else if (!live)
        note = isWhole(report) ? tr("Passed the test. Nothing is recorded yet.")
                               : tr("Not all passed the test. Nothing is recorded.");
    else if (practice)
        note = tr("A stand-in on this computer answered. Nothing reached OpenAI, nothing counts.");
    else
        note =
            tr("Accepted means: OpenAI has taken the conversion in. Whether it counts for an ad is decided "
               "later, in Ads Manager.");
    if (report.jobId.empty())
        note.clear();
    if (!report.ledgerSetAside.empty())
        note += u'\n' + setAsideWords(report.ledgerSetAside);
    if (report.clockSkewMs)
        note += u'\n' + clockWords(*report.clockSkewMs);
    m_icon->setIcon(report.end.stop == StopKind::None ? look.icon : QStringLiteral("stop"), look.mark);
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
    m_note->setText(note);
}

void ResultPanel::showTiles(const SendReport& report)
{
    QList<StateLook> looks{lookOf(SendOutcome::Accepted), lookOf(SendOutcome::Refused),
        lookOf(SendOutcome::NoAnswer), lookOf(Verdict::Blocked), lookOf(Verdict::Outside),
        lookOf(Verdict::LeftOut)};
    std::vector<std::uint64_t> counts{
        report.accepted, report.refused, report.unknown, report.blocked, report.outside, report.leftOut};
    if (report.notSent > 0) {
        looks.append(lookOf(SendOutcome::NotSent));
        counts.push_back(report.notSent);
    }
    delete m_tiles;
    m_tiles = new TileSum(looks, tr("Conversions"), false, this);
    m_tiles->setObjectName(QStringLiteral("resultTiles"));
    m_layout->insertWidget(1, m_tiles);
    m_tiles->setCounts(counts, report.events());
    const QString none = tr("none", "no conversion");
    m_tiles->setNotes(
        0, {report.mode == SendMode::ValidateOnly ? tr("not recorded") : tr("taken in", "OpenAI took them")});
    m_tiles->setNotes(1, {report.refused == 0 ? none : tr("listed below")});
    m_tiles->setNotes(2, {report.unknown == 0 ? none : tr("repeating is safe")});
    for (int tile = 3; tile < looks.size(); ++tile)
        m_tiles->setNotes(tile, {tr("stay here")});
}

QString ResultPanel::note() const
{
    return m_note->text();
}

} // namespace convey::ui
