// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/again_bar.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/plain_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

AgainBar::AgainBar(QWidget* parent)
    : Panel(parent)
    , m_text(new IconLabel(this, QPalette::WindowText))
    , m_show(addButton(tr("&Mend them in Preview"), "mendRefused",
          tr("Shows the refused rows on the Preview page, with OpenAI's own words.")))
    , m_test(addButton(tr("Test &only these"), "testMended",
          tr("Sends only the refused conversions that are changed since, as a test. Nothing is recorded.")))
    , m_send(addButton(tr("&Send only these…"), "sendMended",
          tr("Asks once more, then sends only the refused conversions that are changed since.")))
{
    setObjectName(QStringLiteral("againBar"));
    m_text->setObjectName(QStringLiteral("againText"));
    m_test->setIcon(icon(QStringLiteral("test"), Token::Accent));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(em(this, kGapS));
    for (QPushButton* button : {m_show, m_test, m_send})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapS));
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &AgainBar::rowsWanted);
    connect(m_test, &QPushButton::clicked, this, &AgainBar::testWanted);
    connect(m_send, &QPushButton::clicked, this, &AgainBar::sendWanted);
    hide();
}

QPushButton* AgainBar::addButton(const QString& text, const char* objectName, const QString& help)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(plainWords(text));
    button->setWhatsThis(help);
    button->setMinimumHeight(em(this, kControlHeight));
    return button;
}

void AgainBar::showCounts(std::uint64_t refused, std::uint64_t mended, bool practice, const QString& whyNot)
{
    setVisible(refused > 0);
    const QString what = tr("OpenAI refused %Ln conversions.", nullptr, pluralOf(refused));
    const QString now = mended == 0
        ? tr("Change what its words name; then only these can be sent.")
        : tr("%Ln are changed since and can be sent alone.", nullptr, pluralOf(mended));
    m_text->show(what + u' ' + now, QStringLiteral("refused"), Token::RefusedMark);
    for (QPushButton* button : {m_test, m_send}) {
        button->setVisible(mended > 0);
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
    }
    m_send->setText(practice ? tr("&Send only these in practice mode…") : tr("&Send only these for real…"));
    m_send->setAccessibleName(plainWords(m_send->text()));
}

} // namespace convey::ui
