// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace convey::ui {

namespace {

constexpr double kSignSize = 1.25; // em

} // namespace

Banner::Banner(QWidget* parent)
    : TintedFrame(Token::WarnedMark, Token::WarnedTint, parent)
    , m_icon(new IconView({}, Token::WarnedMark, kSignSize, this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(inside());
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
    alignLeading(m_text);
}

void Banner::changeEvent(QEvent* event)
{
    TintedFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignLeading(m_text);
}

void Banner::show(const QString& text, Look look)
{
    const bool isDone = look == Look::Done;
    const Token mark = isDone ? Token::ReadyMark : Token::WarnedMark;
    m_icon->setIcon(isDone ? QStringLiteral("ready") : QStringLiteral("warned"), mark);
    m_icon->setAccessibleName(isDone ? QString() : tr("Problem"));
    setTint(mark, isDone ? Token::ReadyTint : Token::WarnedTint);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(true);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace convey::ui
