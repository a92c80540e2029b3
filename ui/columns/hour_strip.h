// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// When in the day the conversions of the file happened, in the assumed zone, and three times beside UTC: a
/// wrong zone is seen at a glance. GUI thread only.
#pragma once

#include "common/panel.h"

#include "check/hour_strip.h"

#include <optional>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace convey::ui {

class HourStripView final : public Panel
{
    Q_OBJECT

public:
    explicit HourStripView(QWidget* parent);

    /// `zone` as the recipe writes it. Hidden without times.
    void setHours(std::optional<HourStrip> hours, const QString& zone);

    /// The hours as a table, which a screen reader can read.
    [[nodiscard]] QAbstractItemModel* hours() const;
    /// Three times of the file beside UTC.
    [[nodiscard]] QAbstractItemModel* times() const;

private:
    class Chart;
    class Hours;
    class Times;

    void describe();

    HourStrip m_seen{};
    QString m_zone{};
    Hours* m_hours;
    Times* m_times;
    QLabel* m_title;
    QLabel* m_words;
    Chart* m_chart;
    QTableView* m_hourTable;
    QTableView* m_timeTable;
    QStackedWidget* m_stack;
    QPushButton* m_asTable;
};

} // namespace convey::ui
