// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The table of the Preview with its tools: what it is filtered by, how many rows that is, the eye that shows
/// personal values, the switch of the row panel. GUI thread only.
#pragma once

#include "preview/checked_rows.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QModelIndex;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace convey::ui {

class CheckedModel;
class EmptyState;
class FilterStrip;
class TableHabits;

class RowsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RowsPane(QWidget* parent);

    void showUnchecked(const std::shared_ptr<const Table>& table, const FieldColumns& columns);
    void showCountedRows();
    /// Keeps the current row where the list still has it, else stands on the one that took its place.
    void showChecked(
        const std::shared_ptr<const CheckedRows>& rows, RowList list, const PreviewFilter& filter);

    [[nodiscard]] QTableView* view() const { return m_view; }
    [[nodiscard]] const CheckedModel& model() const { return *m_model; }
    [[nodiscard]] const RowQuery& query() const { return m_query; }

    /// The row of the file that is current.
    [[nodiscard]] std::optional<std::uint64_t> currentRow() const;
    /// Makes this place of the list current, with the cell of `column` (a column of the file; kNoColumn: the
    /// state) in sight.
    void goTo(std::uint64_t place, std::int32_t column);
    /// The column of the file that is current, or kNoColumn.
    [[nodiscard]] std::int32_t currentColumn() const;
    /// The rows of the file that are selected, ascending.
    [[nodiscard]] std::vector<std::uint64_t> selectedRows() const;

    /// Words, filters and order are let go; says nothing.
    void forgetQuery();
    /// In a small window the filters stand in two rows.
    void setNarrow(bool narrow);

    /// `canClose`: the panel may be shown and hidden; else it is always there.
    void setPanelShown(bool shown, bool canClose);
    [[nodiscard]] bool isPersonalShown() const;

Q_SIGNALS:
    /// Another row, or none, is current; also when the list is new.
    void currentRowChanged();
    /// Enter or a double click: the person wants to see the row wholly.
    void rowWanted();
    void panelWanted(bool wanted);
    void personalShownChanged(bool shown);
    /// The person wants all rows again.
    void showAllWanted();
    /// The person looks for words, for one kind of event, or wants another order.
    void queryWanted(const convey::RowQuery& query);
    void readFailed(const convey::Error& error);
    // From the menu of a row.
    void leaveOutWanted();
    void leaveOutWithReasonWanted();
    void takeBackWanted();
    void replaceWanted();
    /// The person wants to see what this column is taken for.
    void columnWanted(const QString& name);
    /// The conversion of this row of the file is wanted on the clipboard.
    void eventCopyWanted(quint64 row);
    /// A cell was edited in place: row and column of the file.
    void cellEdited(quint64 row, quint32 column, const QString& text);

private:
    void makeTools();
    void makeQuery();
    void ask();
    void sortBy(int column);
    void showFilterCount();
    void fillMenu(QMenu& menu, const QModelIndex& at);
    void makeView();
    void setWidths();
    void showFilter(const PreviewFilter& filter, const CheckedRows& rows);
    void showEmpty(const PreviewFilter& filter, const CheckedRows& rows);

    CheckedModel* m_model;
    QTableView* m_view;
    TableHabits* m_habits = nullptr;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QLineEdit* m_find;
    QToolButton* m_filterSwitch;
    FilterStrip* m_filters;
    QTimer m_typing{}; ///< a search begins when a person pauses
    RowQuery m_query{};
    QLabel* m_count;
    QToolButton* m_chip;
    QToolButton* m_eye;
    QToolButton* m_panelSwitch;
    std::vector<std::string> m_widthsFor{}; ///< the columns that widths were set for
};

} // namespace convey::ui
