// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Five amounts of the file, what is sent of each, and the file's total in both units: a factor of 100 is
/// seen at a glance. GUI thread only.
#pragma once

#include "common/panel.h"

#include "check/money_microscope.h"

#include <optional>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace convey::ui {

class MoneyMicroscopeView final : public Panel
{
    Q_OBJECT

public:
    explicit MoneyMicroscopeView(QWidget* parent);

    /// Hidden without amounts.
    void setMicroscope(std::optional<MoneyMicroscope> seen);

    [[nodiscard]] QAbstractItemModel* model() const;

private:
    class Model;

    Model* m_model;
    QLabel* m_title;
    QTableView* m_table;
    QLabel* m_total;
};

} // namespace convey::ui
