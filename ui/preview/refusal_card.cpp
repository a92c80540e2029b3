// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/refusal_card.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/refusal_words.h"
#include "common/words_box.h"

#include "base/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

RefusalCard::RefusalCard(const RefusedRow& refusal, bool isMended, QWidget* parent)
    : Panel(parent)
{
    setObjectName(QStringLiteral("refusalCard"));
    auto* title = new IconLabel(this, QPalette::WindowText);
    if (isMended)
        title->show(tr("OpenAI refused it. It is changed since and can be sent again, on the Send page."),
            QStringLiteral("ready"), Token::ReadyMark);
    else
        title->show(tr("OpenAI refused it. Change what its words name, then send it again."),
            QStringLiteral("refused"), Token::RefusedMark);
    auto* where = new IconLabel(this);
    where->show(refusalWords(refusal));
    auto* words = new WordsBox(this);
    words->setWords(toQString(refusal.message));
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(title);
    layout->addWidget(where);
    layout->addWidget(words);
}

void RefusalCard::offerCell(const QString& column)
{
    const QString shown = controlText(u'\u2068' + column + u'\u2069'); // of either direction
    auto* button = new QPushButton(tr("Show the cell in “%1”").arg(shown), this);
    button->setObjectName(QStringLiteral("showRefusedCell"));
    button->setWhatsThis(
        tr("Goes to the cell of your row that OpenAI's answer is about, to change it there."));
    button->setMinimumHeight(em(this, kRowHeight));
    connect(button, &QPushButton::clicked, this, &RefusalCard::cellWanted);
    auto* line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

} // namespace convey::ui
