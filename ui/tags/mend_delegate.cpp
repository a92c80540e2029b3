// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/mend_delegate.h"

#include "common/metrics.h"
#include "common/painted_icon.h"
#include "common/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr double kMendIcon = 1.15; // em

} // namespace

QRect MendDelegate::buttonPlace(const QStyleOptionViewItem& option, const QString& text)
{
    const int inset = em(option.widget, 0.15);
    const int wanted = option.fontMetrics.horizontalAdvance(text) + em(option.widget, kMendIcon + 2.2);
    const QRect whole =
        option.rect.adjusted(em(option.widget, kGapXS), inset, -em(option.widget, kGapXS), -inset);
    const QRect button(whole.left(), whole.top(), std::min(wanted, whole.width()), whole.height());
    return QStyle::visualRect(option.direction, option.rect, button);
}

void MendDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QString text = frame.text;
    frame.text.clear();
    frame.widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);
    if (text.isEmpty())
        return;
    const QRect place = buttonPlace(frame, text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(token(Token::Outline, frame.palette));
    painter->setBrush(token(Token::Button, frame.palette));
    const qreal radius = em(frame.widget, kRadius);
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int pad = em(frame.widget, kGapS);
    const int side = em(frame.widget, kMendIcon);
    const QRect logicalIcon(option.rect.left() + (place.left() - option.rect.left()) + pad,
        place.center().y() - side / 2, side, side);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect iconPlace =
        isMirrored ? QRect(place.right() - pad - side, logicalIcon.top(), side, side) : logicalIcon;
    paintIcon(*painter, iconPlace, QStringLiteral("fix"), Token::Text, frame.palette);
    const QRect words = isMirrored ? place.adjusted(pad, 0, -pad - side - em(frame.widget, kGapXS), 0)
                                   : place.adjusted(pad + side + em(frame.widget, kGapXS), 0, -pad, 0);
    painter->setPen(token(Token::Text, frame.palette));
    painter->setFont(frame.font);
    painter->drawText(words,
        static_cast<int>(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
        frame.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize MendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + em(option.widget, kMendIcon + 3),
        em(option.widget, 2.15)};
}

bool MendDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QString text = index.data().toString();
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (text.isEmpty() || !buttonPlace(option, text).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT pressed(index.row());
    return true;
}

} // namespace convey::ui
