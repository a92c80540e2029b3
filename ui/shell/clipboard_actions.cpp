// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/clipboard_actions.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTableView>
#include <QTextEdit>

namespace convey::ui {

namespace {

/// Views and fields know by themselves what their keys mean.
void pressKey(QWidget* place, int key, Qt::KeyboardModifiers modifiers)
{
    // Some have the key as a shortcut, which a single event would pass by.
    for (QShortcut* shortcut : place->findChildren<QShortcut*>(Qt::FindDirectChildrenOnly)) {
        if (shortcut->isEnabled() && shortcut->key() == QKeySequence(modifiers | static_cast<Qt::Key>(key))) {
            QMetaObject::invokeMethod(shortcut, "activated");
            return;
        }
    }
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(place, &press);
}

} // namespace

bool canCopy(const QWidget* place)
{
    return qobject_cast<const QLineEdit*>(place) || qobject_cast<const QPlainTextEdit*>(place)
        || qobject_cast<const QTextEdit*>(place) || qobject_cast<const QAbstractItemView*>(place);
}

void copyIn(QWidget* place)
{
    if (canCopy(place))
        pressKey(place, Qt::Key_C, Qt::ControlModifier);
}

bool canCopyWithHeaders(const QWidget* place)
{
    return qobject_cast<const QTableView*>(place);
}

void copyWithHeadersIn(QWidget* place)
{
    if (canCopyWithHeaders(place))
        pressKey(place, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
}

void selectAllIn(QWidget* place)
{
    if (canCopy(place))
        pressKey(place, Qt::Key_A, Qt::ControlModifier);
}

} // namespace convey::ui
