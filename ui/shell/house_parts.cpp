// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/house_parts.h"

#include "common/painted_icon.h"
#include "common/tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kUnderline = 2; // px, as a focus ring

/// What is scrolled has its own ground; the bar stands on the same.
QColor groundOf(const QWidget* bar, const QPalette& colours)
{
    const QWidget* holder = bar ? bar->parentWidget() : nullptr;
    const auto* area = holder ? qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()) : nullptr;
    return colours.color(area ? area->viewport()->backgroundRole() : QPalette::Window);
}

} // namespace

void drawHeaderSection(const QStyleOptionHeader& header, QPainter& painter)
{
    drawHeaderGround(header, painter);
    const QRect& place = header.rect;
    if (header.state.testFlag(QStyle::State_Sunken))
        painter.fillRect(place, token(Token::AccentSoft, header.palette));
    painter.setPen(token(Token::Line, header.palette));
    if (header.orientation == Qt::Vertical)
        return painter.drawLine(place.bottomLeft(), place.bottomRight());
    const int inset = place.height() / 4;
    const int end = header.direction == Qt::RightToLeft ? place.left() : place.right();
    painter.drawLine(end, place.top() + inset, end, place.bottom() - inset);
}

void drawHeaderGround(const QStyleOption& option, QPainter& painter)
{
    const QRect& place = option.rect;
    painter.fillRect(place, token(Token::Head, option.palette));
    painter.setPen(token(Token::Line, option.palette));
    if (option.state.testFlag(QStyle::State_Horizontal))
        return painter.drawLine(place.bottomLeft(), place.bottomRight());
    const int end = option.direction == Qt::RightToLeft ? place.left() : place.right();
    painter.drawLine(end, place.top(), end, place.bottom());
}

void drawTabShape(const QStyleOptionTab& tab, QPainter& painter)
{
    const QRect& place = tab.rect;
    const bool isInFront = tab.state.testFlag(QStyle::State_Selected);
    if (!isInFront && tab.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(place, token(Token::Head, tab.palette));
    if (isInFront)
        painter.fillRect(place.left(), place.bottom() + 1 - kUnderline, place.width(), kUnderline,
            token(Token::Accent, tab.palette));
    else
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, token(Token::Line, tab.palette));
}

void drawTabClose(const QStyleOption& option, QPainter& painter)
{
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isHovered)
        painter.fillRect(option.rect, token(Token::AccentSoft, option.palette));
    paintIcon(painter, option.rect, QStringLiteral("close"), isHovered ? Token::Text : Token::Muted,
        option.palette);
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget)
{
    painter.fillRect(bar.rect, groundOf(widget, bar.palette));
    if (bar.maximum == bar.minimum)
        return;
    const bool isHeld = bar.state.testFlag(QStyle::State_Sunken)
        && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHovered = bar.state.testFlag(QStyle::State_MouseOver);
    const bool isFlat = bar.orientation == Qt::Horizontal;
    QRectF slider = scrollBarPart(bar, QStyle::SC_ScrollBarSlider);
    const qreal thickness = isFlat ? slider.height() : slider.width();
    const qreal inset = thickness / 4;
    slider = isFlat ? slider.adjusted(2, inset, -2, -inset) : slider.adjusted(inset, 2, -inset, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(isHeld || isHovered ? Token::Muted : Token::Outline, bar.palette));
    painter.drawRoundedRect(slider, thickness / 4, thickness / 4);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int room = isFlat ? bar.rect.width() : bar.rect.height();
    const int least = std::min(room, 2 * (isFlat ? bar.rect.height() : bar.rect.width()));
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const int length = range <= 0
        ? room
        : std::clamp(static_cast<int>(qint64{bar.pageStep} * room / (range + bar.pageStep)), least, room);
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const auto from = [&](int at, int extent) {
        const QRect place = isFlat ? QRect(bar.rect.left() + at, bar.rect.top(), extent, bar.rect.height())
                                   : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), extent);
        return QStyle::visualRect(bar.direction, bar.rect, place);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return from(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return from(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return from(start + length, room - start - length);
    default:
        return {};
    }
}

} // namespace convey::ui
