// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What people expect of every table: rows are copied with Ctrl+C, with the names of the columns with
/// Ctrl+Shift+C; columns are hidden, moved and resized, and stay so; a menu on a cell and on the head has all
/// of it. One of these is a child of each table or tree. GUI thread only.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QModelIndex;

namespace convey::ui {

class TableHabits final : public QObject
{
    Q_OBJECT

public:
    /// `view` has its model and its object name, and is the parent. `copyRole` is what the model is asked for
    /// the text of a copied cell, where that is another one than what is shown.
    explicit TableHabits(QAbstractItemView& view, int copyRole = Qt::DisplayRole);

    /// What else there is for the cell that the menu is opened on; called each time, with the empty menu.
    using AddMore = std::function<void(QMenu& menu, const QModelIndex& at)>;
    void setMore(AddMore addMore) { m_addMore = std::move(addMore); }

    /// The columns stand as they do by themselves: from here on a person's own arrangement holds, if there is
    /// one. Tables with other columns have another `kind`. To be called again when the columns are others.
    void restoreColumns(const QString& kind = {});
    /// A person's own arrangement of this kind holds: widths are not to be fitted any more.
    [[nodiscard]] bool isArranged(const QString& kind = {}) const;
    /// As they were when restoreColumns() was called.
    void resetColumns();

    void copy(bool isWithNames) const;
    /// The entries of the menu for a cell.
    void fillMenu(QMenu& menu, const QModelIndex& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& at);
    void showColumnsMenu(const QPoint& at);
    void fillColumnsMenu(QMenu& menu);
    void keep();
    void forgetOrder();

    QAbstractItemView& m_view;
    QHeaderView* m_header;
    int m_copyRole;
    AddMore m_addMore{};
    QString m_name{}; ///< under which the arrangement is kept; empty: it is not
    QString m_byItself{}; ///< the arrangement without a person
    bool m_isArranged = false; ///< by a person
};

} // namespace convey::ui
