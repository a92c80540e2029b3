// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/empty_state.h"

#include "common/icon.h"
#include "common/metrics.h"
#include "common/plain_words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kEmptyIcon = 3.0; // em
constexpr double kEmptyTitle = 1.2; // of the body

} // namespace

EmptyState::EmptyState(
    const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("empty"));
    m_title->setFont(scaledFont(this, kEmptyTitle, QFont::DemiBold));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_column->setSpacing(em(this, kGapM));
    m_column->addStretch(1);
    for (QLabel* label : {m_icon, m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        m_column->addWidget(label);
    }
    m_column->addStretch(1);
    setTexts(iconName, title, sentence);
}

void EmptyState::setTexts(const QString& iconName, const QString& title, const QString& sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    drawIcon();
}

QPushButton* EmptyState::setAction(const QString& text, const QString& iconName)
{
    if (!m_button) {
        m_button = new QPushButton(this);
        m_button->setObjectName(QStringLiteral("emptyAction"));
        m_button->setMinimumHeight(em(this, kControlHeight));
        m_column->insertWidget(m_column->count() - 1, m_button, 0, Qt::AlignHCenter);
    }
    m_button->setText(text);
    m_button->setAccessibleName(plainWords(text));
    m_button->setWhatsThis(m_button->accessibleName());
    m_button->setIcon(icon(iconName));
    return m_button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    const int size = em(this, kEmptyIcon);
    m_icon->setPixmap(icon(m_iconName, Token::Muted).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace convey::ui
