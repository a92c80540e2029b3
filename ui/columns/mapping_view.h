// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The table of the fields. Up and Down walk the fields; F4, F2, Space or Return open the chooser of the one
/// at hand wherever in its row the cursor is, Delete takes back what was chosen. GUI thread only.
#pragma once

#include "columns/field_list.h"

#include <QTreeView>

namespace convey::ui {

class ColumnsModel;

class MappingView final : public QTreeView
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    MappingView(ColumnsModel* model, QWidget* parent);

    /// Moves to a field and shows it.
    void goToField(const FieldKey& key);
    /// The first field that reads this column; where none does, nothing happens.
    void goToColumn(const std::string& name);
    void openChooser();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clearAsked(const convey::ui::FieldKey& key);
    /// Another field is at hand, or it has new values; may be none.
    void fieldShown(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(
        const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

private:
    void unfoldGroups();

    ColumnsModel* m_model;
};

} // namespace convey::ui
