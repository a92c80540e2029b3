// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "start/resume_offer.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "send/send_words.h"

#include "base/text.h"
#include "jobs/job_counts.h"
#include "jobs/source_facts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

QString sourceName(const JobHeader& job)
{
    const QFileInfo first(toQString(pathsOf(job.source).front()));
    return isolated(first.fileName());
}

/// "412 accepted, 3 refused, 1,000 sent without an answer, 448 to go."
QString countsText(const JobCounts& counts)
{
    const auto text = [](std::int64_t count) { return numberText(static_cast<std::uint64_t>(count)); };
    return ResumeOffer::tr("%1 accepted, %2 refused, %3 sent without an answer, %4 to go.")
        .arg(text(counts.accepted), text(counts.refused), text(counts.unknown), text(counts.toGo));
}

} // namespace

ResumeOffer::ResumeOffer(QWidget* parent)
    : TintedFrame(Token::UnknownMark, Token::UnknownTint, parent)
    , m_title(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_continue(new QPushButton(icon(QStringLiteral("send")), tr("&Continue sending"), this))
{
    setObjectName(QStringLiteral("resumeOffer"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setObjectName(QStringLiteral("resumeTitle"));
    m_counts->setObjectName(QStringLiteral("resumeCounts"));
    for (QLabel* label : {m_title, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* giveUp = new QPushButton(tr("Give &it up"), this);
    auto* later = new QPushButton(tr("&Not now"), this);
    m_continue->setObjectName(QStringLiteral("resumeContinue"));
    m_continue->setAccessibleName(tr("Continue sending"));
    m_continue->setWhatsThis(
        tr("Sends what is left and what had no answer, with the same event IDs: nothing counts twice."));
    giveUp->setObjectName(QStringLiteral("resumeGiveUp"));
    giveUp->setAccessibleName(tr("Give it up"));
    giveUp->setWhatsThis(tr("The rest is not offered any more. What was sent stays sent."));
    later->setObjectName(QStringLiteral("resumeLater"));
    later->setAccessibleName(tr("Not now"));
    later->setWhatsThis(tr("Nothing is sent. The question comes again when Convey starts the next time."));
    connect(m_continue, &QPushButton::clicked, this, &ResumeOffer::continueWanted);
    connect(giveUp, &QPushButton::clicked, this, &ResumeOffer::giveUpWanted);
    connect(later, &QPushButton::clicked, this, &ResumeOffer::laterWanted);

    auto* mark = new IconView(QStringLiteral("unknown"), Token::UnknownMark, 1.6, this);
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(m_title);
    words->addWidget(m_counts);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(inside());
    line->setSpacing(em(this, kGapS));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    for (QPushButton* button : {m_continue, giveUp, later}) {
        button->setMinimumHeight(em(this, kControlHeight));
        line->addWidget(button);
    }
    hide();
}

void ResumeOffer::ask(const JobRecord& job, const QString& destination)
{
    m_job = job;
    const JobHeader& header = job.header;
    const QString to = destination.isEmpty() ? tr("pixel %1").arg(isolated(toQString(header.pixelId)))
                                             : isolated(destination);
    m_title->setText(tr("Sending %1 to %2 was broken off on %3. Continue?", "a file, a destination, a time")
                         .arg(sourceName(header), to, momentText(job.updatedMs)));
    // Pasted rows are not kept; the same rows, pasted again, leave out what was accepted.
    const bool isGone = header.source.contentHash.empty();
    QString counts = countsText(countsOf(job));
    if (isGone)
        counts += u'\n'
            + tr("It was no file, and nothing of it was kept: paste or open the same rows again and send "
                 "them. "
                 "What was accepted is left out then.");
    m_counts->setText(counts);
    m_continue->setVisible(!isGone);
    setAccessibleName(m_title->text());
    setAccessibleDescription(counts);
    show();
}

} // namespace convey::ui
