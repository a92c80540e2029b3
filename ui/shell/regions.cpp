// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/regions.h"

#include "common/page.h"

#include <QAbstractItemView>
#include <QPushButton>

#include <algorithm>
#include <vector>

namespace convey::ui {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

bool holds(const QWidget* region, const QWidget* widget)
{
    return widget && (region == widget || region->isAncestorOf(widget));
}

/// The view with the most room; small lists beside it belong to the page.
QWidget* tableOf(const QWidget* page)
{
    QWidget* largest = nullptr;
    const auto room = [](const QWidget* widget) { return widget->width() * widget->height(); };
    for (QAbstractItemView* view : page->findChildren<QAbstractItemView*>()) {
        if (takesFocus(view) && (!largest || room(view) > room(largest)))
            largest = view;
    }
    return largest;
}

/// Where the work on a page begins: its primary action, else the first widget that takes the focus.
QWidget* startOf(QWidget* page, const QWidget* table)
{
    const auto* made = qobject_cast<const Page*>(page);
    if (made && made->primary() && takesFocus(made->primary()))
        return made->primary();
    for (QWidget* widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        if (page->isAncestorOf(widget) && takesFocus(widget) && !(table && holds(table, widget)))
            return widget;
    }
    return nullptr;
}

} // namespace

QWidget* nextRegion(QWidget* rail, QWidget* page, const QWidget* from, int step)
{
    QWidget* table = page ? tableOf(page) : nullptr;
    std::vector<QWidget*> regions{rail};
    if (QWidget* start = page ? startOf(page, table) : nullptr)
        regions.push_back(start);
    if (table)
        regions.push_back(table);
    const auto count = static_cast<int>(regions.size());
    int at = step > 0 ? -1 : count;
    if (holds(rail, from))
        at = 0;
    else if (table && holds(table, from))
        at = count - 1;
    else if (page && holds(page, from))
        at = std::min(1, count - 1);
    return regions[static_cast<std::size_t>((at + step + count) % count)];
}

} // namespace convey::ui
