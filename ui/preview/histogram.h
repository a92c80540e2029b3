// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A picture of counts: a title, one sentence of what it means, bars, and the same numbers as a table for
/// those who do not see bars. The arrow keys walk the bars. GUI thread only.
#pragma once

#include "common/panel.h"

#include <QString>

#include <cstdint>
#include <vector>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace convey::ui {

class Histogram final : public Panel
{
    Q_OBJECT

public:
    enum class Form : std::uint8_t
    {
        Columns, ///< bars that stand, their labels below
        Shares, ///< bars that lie, each of the same whole, their labels beside
    };

    struct Bar
    {
        QString label{};
        QString value{}; ///< what the table says, and what stands at the bar where there is room
        std::uint64_t count = 0;
        bool isUnusual = false; ///< in the colour of what needs a look; the sentence says why

        bool operator==(const Bar&) const = default;
    };

    /// `name` is its object name, that of its parts begins with it. `what` and `counted` head the table.
    Histogram(Form form, const QString& title, const QString& what, const QString& counted,
        const QString& name, QWidget* parent);

    void setTitle(const QString& title);
    /// A widget beside the title.
    void addTool(QWidget* tool);
    /// `whole` is what a share is of; of columns the fullest one gives the scale.
    void setBars(std::vector<Bar> bars, const QString& sentence, std::uint64_t whole = 0);

    [[nodiscard]] const std::vector<Bar>& bars() const;
    [[nodiscard]] QString sentence() const;
    /// The bars as a table, which a screen reader can read.
    [[nodiscard]] QAbstractItemModel* table() const;

private:
    class Chart;
    class Bars;

    Bars* m_bars;
    QHBoxLayout* m_top;
    QLabel* m_title;
    QLabel* m_sentence;
    Chart* m_chart;
    QStackedWidget* m_stack;
    QPushButton* m_asTable;
};

} // namespace convey::ui
