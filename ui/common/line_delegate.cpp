// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/line_delegate.h"

#include "common/metrics.h"
#include "common/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace convey::ui {

QString LineDelegate::displayText(const QVariant& value, const QLocale& /*locale*/) const
{
    constexpr QChar kLineBreak(0x21B5);
    constexpr QChar kIsolate(0x2068);
    constexpr QChar kEndOfIsolate(0x2069);
    QString text = value.toString();
    text.replace(QStringLiteral("\r\n"), kLineBreak);
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\r')
            c = kLineBreak;
    }
    // Without it "+1 555" would read "555 1+" in a window that runs from right to left.
    if (QGuiApplication::isRightToLeft())
        return kIsolate + text + kEndOfIsolate;
    return text;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (option.widget)
        size.setHeight(em(option.widget, kRowHeight));
    return size;
}

bool LineDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (sizeHint(option, index).width() <= option.rect.width())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view);
    return true;
}

} // namespace convey::ui
