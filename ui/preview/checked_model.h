// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rows of an upload with what the check says about them: state, line, then the columns of the file. It
/// has read what the view paints and keeps a few screens of it; which rows there are is a list made
/// elsewhere, so a filter over millions costs nothing here. It never waits for the disk longer than a person
/// notices: what is late is shown as being read. Personal cells are hidden until asked for. GUI thread only.
#pragma once

#include "common/table_model.h"
#include "preview/checked_rows.h"

#include "event/builder.h"
#include "jobs/row_reader.h"
#include "table/table.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace convey::ui {

class CheckedModel final : public TableModel
{
    Q_OBJECT

public:
    static constexpr int kStateColumn = 0;
    static constexpr int kLineColumn = 1;
    static constexpr int kFileColumns = 2; ///< where the columns of the file begin

    using TableModel::TableModel;

    /// The rows as far as they are counted; nothing is known about them yet but which columns feed what. Null
    /// shows nothing.
    void showUnchecked(std::shared_ptr<const Table> table, FieldColumns columns);
    /// Takes in the rows that were counted since; only before a check is shown.
    void showCountedRows();
    void showChecked(std::shared_ptr<const CheckedRows> rows, RowList list);
    void setPersonalShown(bool shown);

    [[nodiscard]] const RowList& list() const { return m_list; }
    /// The row of the file, 0-based after the header. Precondition: `row` < rowCount().
    [[nodiscard]] std::uint64_t fileRow(int row) const { return m_list.at(static_cast<std::uint64_t>(row)); }

    /// The columns of the file, or none.
    [[nodiscard]] std::vector<std::string> columnNames() const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Emits cellEdited(); the edit itself is the page's.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person wrote `text` into a cell: row and column of the file, 0-based.
    void cellEdited(quint64 row, quint32 column, const QString& text);
    /// The file could not be read any more where it was shown.
    void readFailed(const convey::Error& error) const;

private:
    [[nodiscard]] std::uint64_t rows() const override;
    [[nodiscard]] std::size_t columns() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant head(int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

    using Block = std::vector<Row>;

    void startReading();
    /// Of the file, whatever the list is.
    [[nodiscard]] RowRange rangeOf(std::uint64_t block) const;
    const Block& keep(std::uint64_t number, RowBlock block) const;
    void showArrived(RowRange range, RowBlock block);
    /// Null while it is being read; `isWaiting`: never.
    [[nodiscard]] const Block* blockOf(int row, bool isWaiting = false) const;
    /// Null also where the file could not be read.
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] QVariant stateData(int row, int role) const;
    [[nodiscard]] QString causeText(std::uint64_t row) const;
    [[nodiscard]] QString reasons(std::uint64_t row) const;
    [[nodiscard]] QVariant lineData(int row, int role) const;
    [[nodiscard]] QVariant cellData(int row, std::size_t column, int role) const;
    [[nodiscard]] QString cellText(int row, std::size_t column) const;
    [[nodiscard]] const Finding* finding(int row, std::int32_t column) const;
    [[nodiscard]] bool isTimeLeft(int column) const;
    [[nodiscard]] QVariant timeLeftData(int row, int role) const;
    [[nodiscard]] bool isEdited(int row, std::size_t column) const;
    [[nodiscard]] QString fileText(int row, std::size_t column) const;
    [[nodiscard]] QString accessibleText(int row, std::size_t column) const;

    std::shared_ptr<const Table> m_table{};
    std::shared_ptr<const CheckedRows> m_checked{};
    FieldColumns m_columns{};
    RowList m_list{};
    bool m_personalShown = false;
    mutable std::optional<Builder> m_times{}; ///< reads the time of a row that is painted
    mutable std::unordered_map<std::uint64_t, Block> m_blocks{}; ///< by number; filled as cells are painted
    std::unique_ptr<RowReader> m_reader{}; ///< null without a table
};

} // namespace convey::ui
