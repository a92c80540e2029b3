// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/icon_label.h"

#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/painted_icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace convey::ui {

IconView::IconView(const QString& iconName, Token colour, double ems, QWidget* parent)
    : QWidget(parent)
    , m_name(iconName)
    , m_colour(colour)
    , m_ems(ems)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(const QString& iconName, Token colour)
{
    m_name = iconName;
    m_colour = colour;
    update();
}

QSize IconView::sizeHint() const
{
    const int side = em(this, m_ems);
    return {side, side};
}

void IconView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, m_colour, palette());
}

IconLabel::IconLabel(QWidget* parent, QPalette::ColorRole role)
    : QWidget(parent)
    , m_icon(new IconView({}, Token::Muted, 1.2, this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // Absolute: a label goes by the direction of its text, and the words would leave their icon.
    alignLeading(m_text);
    m_text->setForegroundRole(role);
    m_text->setFont(scaledFont(this, kNoteType));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void IconLabel::show(const QString& text, const QString& iconName, Token colour)
{
    m_text->setText(text);
    m_icon->setIcon(iconName, colour);
    m_icon->setVisible(!iconName.isEmpty());
    setVisible(!text.isEmpty());
}

void IconLabel::tellDone(const QString& text)
{
    tell(text, QStringLiteral("ready"), Token::ReadyMark);
}

void IconLabel::tellWarning(const QString& text)
{
    tell(text, QStringLiteral("warned"), Token::WarnedMark);
}

void IconLabel::tellProblem(const QString& text)
{
    tell(text, QStringLiteral("blocked"), Token::BlockedMark);
}

void IconLabel::tell(const QString& text, const QString& iconName, Token colour)
{
    show(text, iconName, colour);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString IconLabel::text() const
{
    return m_text->text();
}

void IconLabel::setWraps(bool wraps)
{
    m_text->setWordWrap(wraps);
}

} // namespace convey::ui
