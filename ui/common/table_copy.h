// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Cells as text for the clipboard. GUI thread only.
#pragma once

#include <QString>

class QAbstractItemView;
class QHeaderView;

namespace convey::ui {

/// The names of the columns of a table or a tree; null where a view has none.
[[nodiscard]] QHeaderView* columnsOf(const QAbstractItemView& view);

/// What is selected, or the current row, as lines of cells with tabs between them, in the order that is seen;
/// hidden columns stay out. A cell that a spreadsheet would run as a formula gets an apostrophe (see
/// table/csv_writer.h): rows are pasted into spreadsheets, and their text comes from anybody. Some hundred
/// thousand cells at most. `role` is what is asked for the text.
[[nodiscard]] QString copiedRows(const QAbstractItemView& view, bool isWithNames, int role = Qt::DisplayRole);

} // namespace convey::ui
