// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/setup_banner.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace convey::ui {

namespace {

constexpr double kBannerIcon = 1.6; // em

struct BannerTokens
{
    Token mark;
    Token tint;
};

BannerTokens tokensOf(SetupBanner::Look look)
{
    switch (look) {
    case SetupBanner::Look::Fits:
        return {Token::ReadyMark, Token::ReadyTint};
    case SetupBanner::Look::Info:
        break;
    case SetupBanner::Look::Asks:
        return {Token::WarnedMark, Token::WarnedTint};
    }
    return {Token::LeftOutMark, Token::LeftOutTint};
}

QString iconOf(SetupBanner::Look look)
{
    switch (look) {
    case SetupBanner::Look::Fits:
        return QStringLiteral("recipe");
    case SetupBanner::Look::Info:
        break;
    case SetupBanner::Look::Asks:
        return QStringLiteral("warned");
    }
    return QStringLiteral("info");
}

} // namespace

SetupBanner::SetupBanner(QWidget* parent)
    : TintedFrame(Token::LeftOutMark, Token::LeftOutTint, parent)
    , m_icon(new IconView(QStringLiteral("info"), Token::Muted, kBannerIcon, this))
    , m_text(new QLabel(this))
    , m_note(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("setupBanner"));
    m_text->setObjectName(QStringLiteral("setupText"));
    m_note->setObjectName(QStringLiteral("setupNote"));
    m_first->setObjectName(QStringLiteral("setupFirst"));
    m_second->setObjectName(QStringLiteral("setupSecond"));
    for (QLabel* label : {m_text, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_note->setFont(scaledFont(this, kNoteType));
    for (QPushButton* button : {m_first, m_second}) {
        button->setMinimumHeight(em(this, kControlHeight));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("A choice for this file"));
        button->setWhatsThis(button->accessibleName());
    }

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(inside());
    layout->setHorizontalSpacing(em(this, kGapM));
    layout->setVerticalSpacing(em(this, kGapXS));
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_note, 1, 1);
    layout->addWidget(m_first, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_second, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    connect(m_first, &QPushButton::clicked, this, &SetupBanner::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &SetupBanner::secondChosen);
    hide();
}

void SetupBanner::showButton(QPushButton* button, const QString& text)
{
    button->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    button->setText(text);
    button->setMinimumWidth(0);
    button->setMinimumWidth(button->sizeHint().width() + em(this, kGapM)); // or the words touch its edge
    button->setAccessibleName(plainWords(text));
    button->setWhatsThis(m_text->text());
}

void SetupBanner::show(Look look, const QString& sentence, const QString& note, const QString& firstButton,
    const QString& secondButton)
{
    const bool isNew = sentence != m_text->text();
    const BannerTokens tokens = tokensOf(look);
    m_icon->setIcon(iconOf(look), tokens.mark);
    setTint(tokens.mark, tokens.tint);
    m_text->setText(sentence);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showButton(m_first, firstButton);
    showButton(m_second, secondButton);
    setAccessibleName(sentence);
    setAccessibleDescription(note);
    setVisible(!sentence.isEmpty());
    if (isNew && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString SetupBanner::text() const
{
    return m_text->text();
}

QString SetupBanner::note() const
{
    return m_note->text();
}

} // namespace convey::ui
