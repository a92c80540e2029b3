// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The list of causes: choosing one filters the rows at once. Up and Down walk the causes (headings are
/// passed over; a click on one filters by its state), Delete shows all. Painted with the counts at the
/// trailing edge. GUI thread only.
#pragma once

#include "preview/preview_filter.h"

#include <QTreeView>

namespace convey::ui {

class CauseModel;

class CauseList final : public QTreeView
{
    Q_OBJECT

public:
    /// `model` must outlive the list.
    CauseList(CauseModel& model, QWidget* parent);

    /// Marks what the rows are filtered by. Does not emit.
    void setChosen(const PreviewFilter& filter);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the person.
    void choose(const convey::ui::PreviewFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QModelIndex nextSelectable(const QModelIndex& from, int direction) const;

    CauseModel& m_causes;
    bool m_isShowing = false; ///< the selection follows the filter, not the person
};

} // namespace convey::ui
