// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tour/tour_bar.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kTourIcon = 1.6; // em

struct TourWords
{
    QString title;
    QString words;
};

TourWords wordsOf(TourStep step)
{
    switch (step) {
    case TourStep::Offer:
        return {TourBar::tr("New here?"),
            TourBar::tr("Practise once with 400 made-up orders. It takes about a minute, needs no key, and "
                        "nothing leaves this computer.")};
    case TourStep::File:
        return {TourBar::tr("Tour, 1 of 5: the file"),
            TourBar::tr("This is the file as Convey reads it. If it looks like your spreadsheet, the blue "
                        "button at the top leads on.")};
    case TourStep::Columns:
        return {TourBar::tr("Tour, 2 of 5: the columns"),
            TourBar::tr("Convey has found out what each column means. In the sample there is nothing to "
                        "change: the blue button leads on.")};
    case TourStep::Preview:
        return {TourBar::tr("Tour, 3 of 5: the preview"),
            TourBar::tr("Every row was looked at. Some are blocked on purpose: choose one to see why and how "
                        "to fix it, or go on without them.")};
    case TourStep::Test:
        return {TourBar::tr("Tour, 4 of 5: the test"),
            TourBar::tr("Press “Test in practice mode”. A stand-in on this computer answers as OpenAI would, "
                        "and nothing is recorded.")};
    case TourStep::Send:
        return {TourBar::tr("Tour, 5 of 5: sending"),
            TourBar::tr("The test has passed. Now send in practice mode: nothing reaches OpenAI, nothing "
                        "counts.")};
    case TourStep::Done:
        return {TourBar::tr("That is the whole job."),
            TourBar::tr(
                "With your own pixel and key it goes the same way. Connecting them takes a minute and "
                "sends nothing.")};
    case TourStep::Elsewhere:
        break;
    }
    return {TourBar::tr("The tour waits."),
        TourBar::tr("Look around; it goes on as soon as you return to the sample.")};
}

} // namespace

TourBar::TourBar(QWidget* parent)
    : QFrame(parent)
    , m_title(new LeadingLabel(this))
    , m_words(new LeadingLabel(this))
    , m_act(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(QStringLiteral("tour"));
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_words->setObjectName(QStringLiteral("tourWords"));
    for (QLabel* label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_act->setObjectName(QStringLiteral("tourAct"));
    m_act->setWhatsThis(
        tr("Opens the sample in practice mode, or at the end of the tour makes a destination."));
    m_leave->setObjectName(QStringLiteral("tourLeave"));
    m_leave->setWhatsThis(tr("Closes the tour. It can be started again from the Help menu."));
    connect(m_leave, &QPushButton::clicked, this, &TourBar::left);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_step == TourStep::Done)
            Q_EMIT connectWanted();
        else
            Q_EMIT practiseWanted();
    });

    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(em(this, kGapL), em(this, kGapS), em(this, kGapL), em(this, kGapS));
    line->setSpacing(em(this, kGapM));
    line->addWidget(
        new IconView(QStringLiteral("practice"), Token::Accent, kTourIcon, this), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    for (QPushButton* button : {m_act, m_leave}) {
        button->setMinimumHeight(em(this, kControlHeight));
        line->addWidget(button);
    }
    hide();
}

void TourBar::showStep(TourStep step)
{
    const bool isNew = step != m_step || !isVisibleTo(parentWidget());
    m_step = step;
    const TourWords words = wordsOf(step);
    m_title->setText(words.title);
    m_words->setText(words.words);
    m_act->setVisible(step == TourStep::Offer || step == TourStep::Done);
    m_act->setText(step == TourStep::Done ? tr("Connect a real pixel…") : tr("Start practising"));
    m_leave->setText(step == TourStep::Offer ? tr("Not now") : tr("Leave the tour"));
    for (QPushButton* button : {m_act, m_leave}) {
        button->setAccessibleName(button->text());
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(button->text()) + em(this, 2.4));
    }
    setAccessibleName(words.title);
    setAccessibleDescription(words.words);
    show();
    if (!isNew)
        return;
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void TourBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::AccentSoft, palette()));
    painter.setPen(token(Token::Line, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace convey::ui
