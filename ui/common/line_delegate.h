// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints cells with text of files: each on one line, in its own direction whatever the window's is, in rows
/// of the usual height, the whole text in a tool tip where there is no room. GUI thread only.
#pragma once

#include <QStyledItemDelegate>

namespace convey::ui {

class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Line breaks become a sign, so that a cell never shows half a line.
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The tool tip of the model, or the text where it is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
};

} // namespace convey::ui
