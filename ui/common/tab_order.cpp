// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/tab_order.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace convey::ui {

namespace {

class TabStops
{
public:
    void add(QWidget* widget)
    {
        if (!widget || widget->isWindow() || std::ranges::find(m_seen, widget) != m_seen.end())
            return;
        m_seen.push_back(widget);
        if (widget->isAncestorOf(widget->focusProxy()))
            addLeader(widget);
        else if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            m_stops.push_back(widget);
        addChildren(widget);
    }

    void addChildren(QWidget* widget)
    {
        if (const auto* area = qobject_cast<QScrollArea*>(widget))
            return add(area->widget());
        if (qobject_cast<QAbstractScrollArea*>(widget) && !qobject_cast<QTabWidget*>(widget))
            return; // a table or a text: one stop
        if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
            || qobject_cast<QLineEdit*>(widget))
            return;
        if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(splitter->widget(i));
            return;
        }
        if (const auto* tabs = qobject_cast<QTabWidget*>(widget)) {
            add(tabs->tabBar());
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->widget(i));
            return;
        }
        if (widget->layout())
            add(*widget->layout());
        // What no layout places comes last.
        for (QObject* child : widget->children()) {
            if (child->isWidgetType())
                add(static_cast<QWidget*>(child));
        }
    }

    [[nodiscard]] const std::vector<QWidget*>& stops() const { return m_stops; }

    /// Qt puts a leader before the first widget beside its part each time that it is given the part.
    void placeLeaders() const
    {
        for (QWidget* anchor : m_anchors)
            anchor->setFocusPolicy(Qt::NoFocus);
        for (QWidget* leader : m_leaders)
            leader->setFocusProxy(leader->focusProxy());
    }

private:
    /// What hands the focus on to a part of itself (a form's row to its field, tabs to their bar) takes it
    /// from Tab wherever it stands in the chain, which is where it was made. Its place is that of the widget
    /// that Qt puts it before; one that takes no focus is put in order as if it did.
    void addLeader(QWidget* leader)
    {
        m_leaders.push_back(leader);
        auto* anchor =
            leader->focusProxy()->parentWidget()->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        if (anchor->focusPolicy() != Qt::NoFocus || anchor->focusProxy())
            return;
        anchor->setFocusPolicy(Qt::TabFocus);
        m_anchors.push_back(anchor);
        m_stops.push_back(anchor);
    }

    void add(const QLayout& layout)
    {
        std::vector<std::tuple<int, int, QLayoutItem*>> items; // line, place in it
        const auto* grid = qobject_cast<const QGridLayout*>(&layout);
        const auto* box = qobject_cast<const QBoxLayout*>(&layout);
        const bool isBackwards = box
            && (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop);
        for (int i = 0; i < layout.count(); ++i) {
            int row = isBackwards ? -i : i;
            int column = 0;
            int rows = 0;
            int columns = 0;
            if (grid)
                const_cast<QGridLayout*>(grid)->getItemPosition(i, &row, &column, &rows, &columns);
            items.emplace_back(row, column, layout.itemAt(i));
        }
        std::ranges::stable_sort(
            items, {}, [](const auto& item) { return std::pair(std::get<0>(item), std::get<1>(item)); });
        for (const auto& [row, column, item] : items) {
            if (item->widget())
                add(item->widget());
            else if (item->layout())
                add(*item->layout());
        }
    }

    std::vector<QWidget*> m_seen{};
    std::vector<QWidget*> m_stops{};
    std::vector<QWidget*> m_leaders{};
    std::vector<QWidget*> m_anchors{};
};

/// Qt moves a control together with the line inside it that has the control's focus, and with whatever stands
/// between the two in its chain (seen with 6.4): the chain would fall into two. Brings the line behind its
/// control, as if it were a stop of its own.
void joinParts(QWidget* stop)
{
    for (QObject* child : stop->children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (!part || part->focusProxy() != stop)
            continue;
        part->setFocusProxy(nullptr);
        QWidget::setTabOrder(stop, part);
        part->setFocusProxy(stop);
    }
}

} // namespace

void tabAsSeen(QWidget& root)
{
    TabStops found;
    found.addChildren(&root);
    const std::vector<QWidget*>& stops = found.stops();
    for (QWidget* stop : stops)
        joinParts(stop);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    found.placeLeaders();
}

} // namespace convey::ui
