// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Each column of a file under what a recipe does with it: leaves so that it can be read, hashed, decides,
/// stays. GUI thread only.
#pragma once

#include "recipe/recipe_columns.h"

#include <QTreeWidget>

#include <functional>
#include <string_view>

namespace convey::ui {

class TableHabits;

class XrayTree final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        SentAsColumn,
        ValueColumn, ///< there only after the first showValues()
    };

    explicit XrayTree(QWidget* parent);

    /// Opens every group but that of the columns that stay.
    void showXray(const RecipeXray& xray);
    /// What one line has in each column: `text` is asked by the column's name. `heading` heads them.
    void showValues(const QString& heading, const std::function<QString(std::string_view)>& text);

protected:
    /// A group is a band over all columns.
    void drawRow(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// An address or a number is read from left to right in every language.
    [[nodiscard]] QString asData(const QString& text) const;
    QTreeWidgetItem* addGroup(const QIcon& sign, const QString& text);
    void addColumns(const RecipeXray& xray, LeavingForm form, const QIcon& sign);

    TableHabits* m_habits;
};

} // namespace convey::ui
