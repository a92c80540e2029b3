// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Below a table of any size: a line to type words into, and the way to the next and the previous cell that
/// holds them, and how many rows do. The search runs in the background. GUI thread only.
#pragma once

#include "base/result.h"
#include "jobs/find_job.h"
#include "jobs/find_rows.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QLineEdit;
class QTableView;
class QToolButton;

namespace convey::ui {

class IconLabel;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// `view` shows the rows of the table in their order; found cells become its current ones.
    FindBar(QTableView& view, QWidget* parent);
    ~FindBar() override;

    /// Null: there is nothing to search. A search that runs is given up.
    void setTable(std::shared_ptr<const Table> table);
    /// Shows the bar, ready for typing.
    void open();
    void find(FindDirection direction);

Q_SIGNALS:
    /// A search has ended, with a cell or without.
    void ended();
    /// How many rows hold the words is on the screen.
    void counted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(const QString& iconName, const QString& name, const QString& hint);
    void showResult(const QString& text, const Result<std::optional<FoundCell>>& result);
    void count(const QString& text);
    void showPlace();
    void forgetCount();
    void showProgress();
    void stop();
    void close();

    QTableView& m_view;
    QLineEdit* m_text;
    QToolButton* m_next = nullptr;
    QToolButton* m_previous = nullptr;
    IconLabel* m_status;
    std::shared_ptr<const Table> m_table{};
    std::shared_ptr<WorkProgress> m_progress{};
    std::optional<FoundCell> m_found{}; ///< of the search that ended last
    std::shared_ptr<const FoundRows> m_rows{}; ///< that hold m_counted; null while they are counted
    QString m_counted{};
    std::stop_source m_stop{};
    std::stop_source m_stopCount{};
    QTimer m_looking; ///< looks at a search that takes long enough to be watched
};

} // namespace convey::ui
