// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/clipboard_actions.h"

#include "common/table_habits.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace convey::ui {

namespace {

const TableHabits* habitsOf(const QWidget* place)
{
    return place ? place->findChild<TableHabits*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

/// Fields and lists know by themselves what their keys mean.
void pressWithControl(QWidget* place, int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::ControlModifier);
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
    if (const TableHabits* habits = habitsOf(place))
        habits->copy(false);
    else if (canCopy(place))
        pressWithControl(place, Qt::Key_C);
}

bool canCopyWithHeaders(const QWidget* place)
{
    return habitsOf(place);
}

void copyWithHeadersIn(QWidget* place)
{
    if (const TableHabits* habits = habitsOf(place))
        habits->copy(true);
}

void selectAllIn(QWidget* place)
{
    if (canCopy(place))
        pressWithControl(place, Qt::Key_A);
}

} // namespace convey::ui
