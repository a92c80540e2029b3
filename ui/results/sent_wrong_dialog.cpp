// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "results/sent_wrong_dialog.h"

#include "common/metrics.h"
#include "common/plain_words.h"
#include "common/translated.h"

#include "words/after_send.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kAdviceWidth = 44; // em
constexpr double kAdviceHeight = 40; // em

} // namespace

SentWrongDialog::SentWrongDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("sentWrong"));
    setWindowTitle(tr("I sent something wrong"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new QWidget(this);
    auto* words = new QVBoxLayout(page);
    words->setContentsMargins({});
    words->setSpacing(em(this, kGapXS));
    for (const Advice& advice : sentWrongAdvice()) {
        auto* title = new QLabel(translated(advice.title), page);
        title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
        auto* text = new QLabel(translated(advice.text), page);
        for (QLabel* label : {title, text}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            words->addWidget(label);
        }
        words->addSpacing(em(this, kGapS));
    }
    words->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("advice"));
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    nameByText(buttons->buttons());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(em(this, kAdviceWidth), em(this, kAdviceHeight));
}

} // namespace convey::ui
