// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/words_box.h"

#include "common/metrics.h"

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

namespace convey::ui {

WordsBox::WordsBox(QWidget* parent)
    : Panel(parent)
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("openAiWords"));
    auto* title = new QLabel(tr("OpenAI’s answer, word for word"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setFont(scaledFont(this, kNoteType));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setLayoutDirection(Qt::LeftToRight);
    m_words->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setWhatsThis(tr("What the server answered, unchanged. Select it to copy it."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapS));
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(title);
    layout->addWidget(m_words);
    hide();
}

void WordsBox::setWords(const QString& words)
{
    m_words->setText(words);
    m_words->setAccessibleName(tr("OpenAI’s answer: %1").arg(words));
    setVisible(!words.isEmpty());
}

QString WordsBox::words() const
{
    return m_words->text();
}

} // namespace convey::ui
