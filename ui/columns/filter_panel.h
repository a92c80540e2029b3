// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What decides which lines are left out, with what each costs: ticked = it is at work. It changes nothing
/// itself. GUI thread only.
#pragma once

#include "common/panel.h"

#include "jobs/filter_list.h"

#include <vector>

class QLabel;
class QListWidget;
class QToolButton;

namespace convey::ui {

class FilterPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent);

    /// `isCounted`: there is a check, the numbers are its.
    void setFilters(const std::vector<ListedFilter>& filters, bool isCounted);

Q_SIGNALS:
    /// The filter at this place of the list is to be at work, or not any more.
    void switched(std::size_t place, bool on);
    void changeAsked(std::size_t place);
    void addAsked();

private:
    [[nodiscard]] QToolButton* makeButton(const char* name, const char* iconName, const QString& words);
    void askToChange();

    QLabel* m_count;
    QListWidget* m_list;
    QToolButton* m_change;
    QToolButton* m_add;
    std::vector<ListedFilter> m_filters{};
};

} // namespace convey::ui
