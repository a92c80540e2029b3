// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyone/focus.h"

#include "everyone/shown_widgets.h"

#include <QApplication>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>

namespace convey::ui::test {

namespace {

bool isTabStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

/// One of a group has the stop of all, arrows do the rest.
bool isInGroup(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->isCheckable() && (button->group() || button->autoExclusive());
}

QString step(const QWidget* from, const QWidget* to)
{
    return called(from) + QStringLiteral(" -> ") + called(to);
}

} // namespace

QList<QWidget*> walkByTab(QWidget* window)
{
    QList<QWidget*> walk;
    constexpr int kMost = 400;
    constexpr int kMostLinks = 5;
    int links = 0;
    for (int i = 0; i < kMost; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (!at || at->window() != window->window() || (!walk.isEmpty() && at == walk.constFirst()))
            break;
        if (!walk.isEmpty() && at == walk.constLast()) {
            // The links in a text are stops of their own.
            if (!qobject_cast<QLabel*>(at) || ++links > kMostLinks)
                break; // it does not lead on
        } else {
            links = 0;
            walk.append(at);
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return walk;
}

QStringList unreachedControls(QWidget* window, const QList<QWidget*>& walk)
{
    QStringList faults;
    QWidget* now = QApplication::focusWidget();
    if (!walk.isEmpty() && now == walk.constLast() && walk.size() > 1)
        faults.append(called(now) + QStringLiteral(" keeps the focus"));
    for (QWidget* widget : shownWidgets(window)) {
        if (isTabStop(widget) && !isInGroup(widget) && !walk.contains(widget))
            faults.append(called(widget) + QStringLiteral(" is not reached by Tab"));
    }
    return faults;
}

QStringList stepsBackwards(QWidget* window, const QList<QWidget*>& walk)
{
    QStringList faults;
    const bool isMirrored = window->isRightToLeft();
    for (qsizetype i = 1; i < walk.size(); ++i) {
        // What is scrolled out of sight is still above or below.
        const QRect from = placeOf(walk[i - 1]);
        const QRect to = placeOf(walk[i]);
        const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
        const bool isSameLine = shared > std::min(from.height(), to.height()) / 2;
        const bool isSameColumn = from.left() <= to.right() && to.left() <= from.right();
        const bool isBack = isMirrored ? to.left() >= from.right() : to.right() <= from.left();
        if (isSameLine ? isBack : (isSameColumn && to.bottom() <= from.top()))
            faults.append(step(walk[i - 1], walk[i]));
    }
    return faults;
}

QStringList unseenFocus(QWidget* window, const QList<QWidget*>& walk)
{
    QStringList faults;
    QWidget* elsewhere = nullptr;
    for (QWidget* widget : walk) {
        if (widget->isEnabled())
            elsewhere = widget; // the last one, for the first
    }
    for (QWidget* widget : walk) {
        if (!widget->isVisible() || !widget->isEnabled() || widget == elsewhere)
            continue;
        widget->setFocus(Qt::TabFocusReason);
        for (QWidget* outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(outer))
                area->ensureWidgetVisible(widget);
        }
        constexpr int kAround = 4;
        const QRect place = seenPlaceOf(widget).adjusted(-kAround, -kAround, kAround, kAround);
        const QImage with = window->grab(place).toImage();
        elsewhere->setFocus(Qt::TabFocusReason);
        const QImage without = window->grab(place).toImage();
        if (with == without)
            faults.append(called(widget) + QStringLiteral(" looks the same with the focus"));
        elsewhere = widget;
    }
    return faults;
}

} // namespace convey::ui::test
