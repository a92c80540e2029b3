// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the fields of the Columns page: groups as headings across the table, choosers as combo boxes,
/// values in the fixed font, states with icon, word and colour. Opens one real combo box at a time, its list
/// unfolded, and closes it again when a choice was made or the list was left. GUI thread only.
#pragma once

#include <QStyledItemDelegate>

namespace convey::ui {

class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChoiceDelegate(QObject* parent);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintChooser(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace convey::ui
