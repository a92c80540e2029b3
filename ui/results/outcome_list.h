// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What became of the lines of a send, one outcome a row, each with a button that saves its lines with all
/// original columns. GUI thread only.
#pragma once

#include "common/panel.h"

#include "delivery/receipt.h"
#include "jobs/outcome_files.h"

#include <array>

class QLabel;
class QPushButton;

namespace convey::ui {

class IconLabel;

class OutcomeList final : public Panel
{
    Q_OBJECT

public:
    explicit OutcomeList(QWidget* parent);

    void showCounts(const Receipt& receipt);
    /// What came of saving, below the rows.
    [[nodiscard]] IconLabel* said() const { return m_said; }
    /// While lines are being written no other file is begun.
    void setBusy(bool busy);
    [[nodiscard]] QPushButton* button(RowOutcome outcome) const;

Q_SIGNALS:
    void saveWanted(convey::RowOutcome outcome);

private:
    struct Row
    {
        QWidget* line = nullptr;
        QLabel* count = nullptr;
        QPushButton* save = nullptr;
        std::int64_t events = 0;
    };

    [[nodiscard]] Row addRow(RowOutcome outcome);

    std::array<Row, kRowOutcomes> m_rows{};
    IconLabel* m_said;
    bool m_busy = false;
};

} // namespace convey::ui
