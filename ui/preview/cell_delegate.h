// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the cells of the Preview: states as icon and word, cells with a finding with tint, edge, icon and
/// text (or "empty"), all others as text. GUI thread only.
#pragma once

#include <QStyledItemDelegate>

namespace convey::ui {

struct StateLook;

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `view` gives font and size, and owns the delegate.
    explicit CellDelegate(QWidget* view);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void paintEditedDot(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const StateLook* look, bool isMarked) const;

    QWidget* m_view;
};

} // namespace convey::ui
