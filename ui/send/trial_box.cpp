// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/trial_box.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/words_box.h"
#include "send/send_words.h"

#include "base/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

TrialBox::TrialBox(QWidget* parent)
    : Panel(parent)
    , m_try(new QPushButton(icon(QStringLiteral("test"), Token::Accent), tr("&Try it"), this))
    , m_result(new IconLabel(this, QPalette::WindowText))
    , m_words(new WordsBox(this))
{
    m_try->setObjectName(QStringLiteral("tryKey"));
    m_try->setAccessibleName(tr("Try it with one test event"));
    m_try->setWhatsThis(tr("Sends one made-up purchase as a test. Nothing is recorded."));
    m_try->setMinimumHeight(em(this, kControlHeight));
    m_try->setAutoDefault(false);
    m_result->setObjectName(QStringLiteral("trial"));
    connect(m_try, &QPushButton::clicked, this, &TrialBox::tryWanted);

    auto* title = new QLabel(tr("Try it with one test event"), this);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    auto* hint = new QLabel(tr("One made-up purchase, sent as a test. Nothing is recorded."), this);
    hint->setFont(scaledFont(this, kNoteType));
    hint->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {title, hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(title);
    words->addWidget(hint);
    auto* line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(m_try);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(em(this, kGapS));
    column->addLayout(line);
    column->addWidget(m_result);
    column->addWidget(m_words);
}

void TrialBox::setCanTry(bool can)
{
    m_try->setEnabled(can);
}

void TrialBox::showRunning()
{
    clear();
    m_result->show(tr("Trying it…"), QStringLiteral("waiting"), Token::Muted);
}

void TrialBox::showOutcome(const Outcome& outcome)
{
    clear();
    if (outcome.state == OutcomeState::Accepted) {
        m_result->tellDone(tr("It works: OpenAI accepted the test. Nothing is recorded."));
    } else {
        m_result->show(sendWords(outcome), QStringLiteral("refused"), Token::RefusedMark);
        m_words->setWords(toQString(outcome.answer.message));
    }
    m_outcome = m_result->text();
}

void TrialBox::clear()
{
    m_outcome.clear();
    m_result->clear();
    m_words->setWords({});
}

} // namespace convey::ui
