// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the finders of this folder share: which widgets a person meets, and how they are called in a fault.
/// GUI thread only.
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

#include <cstdio>

namespace convey::ui::test {

/// Writes all of them: the message of a test has room for few. True: there are none.
[[nodiscard]] inline bool isFaultless(const QStringList& faults)
{
    for (const QString& fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    return faults.isEmpty();
}

/// "QPushButton copyTag (Copy)".
[[nodiscard]] inline QString called(const QWidget* widget)
{
    QString words = widget->accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && words.isEmpty())
        words = button->text();
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    constexpr qsizetype kEnough = 60;
    return words.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(words.left(kEnough));
}

/// Parts that Qt makes inside a control and that speak and look through it: the field of a combo or spin box,
/// the buttons inside a line, headers and scroll bars of a view.
[[nodiscard]] inline bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QAbstractItemView*>(parent)
        || qobject_cast<const QHeaderView*>(widget) || qobject_cast<const QScrollBar*>(widget)
        || widget->objectName().startsWith(QLatin1String("qt_"));
}

/// What a person types into or chooses from.
[[nodiscard]] inline bool isInput(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTextEdit*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget);
}

/// Every widget of the window of `root` that is shown, parts left out; other windows are not looked into.
[[nodiscard]] inline QList<QWidget*> shownWidgets(const QWidget* root)
{
    QList<QWidget*> shown;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root->window() && !isPart(widget))
            shown.append(widget);
    }
    return shown;
}

/// Its place in the window.
[[nodiscard]] inline QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// The part of it that no view or window cuts off, in the window.
[[nodiscard]] inline QRect seenPlaceOf(const QWidget* widget)
{
    QRect seen = placeOf(widget);
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        seen &= placeOf(above);
        if (above->isWindow())
            break;
    }
    return seen;
}

/// It can be scrolled into sight.
[[nodiscard]] inline bool isInScrollArea(const QWidget* widget)
{
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(above))
            return true;
    }
    return false;
}

} // namespace convey::ui::test
