// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tables of the Send page: small, read-only, whole rows, one height, as tall as what they hold up to a
/// limit. What they show is their model's. GUI thread only.
#pragma once

#include <QTableView>

namespace convey::ui {

class TableHabits;

/// How a table is called, and how much of it is in sight.
struct SmallTableWords
{
    QString name;
    QString help;
    const char* objectName;
    int shownRows = 8; ///< without scrolling
    int stretched = -1; ///< the column that takes what is left; -1: the last one
};

class SmallTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive the table.
    SmallTable(const SmallTableWords& words, QAbstractItemModel& model, QWidget* parent);

    [[nodiscard]] TableHabits* habits() const { return m_habits; }
    /// Columns as wide as what they hold now, or as a person has arranged them.
    void fitColumns();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void squeeze();

    int m_shownRows;
    int m_stretched;
    TableHabits* m_habits;
};

} // namespace convey::ui
