// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Copy and select all for whatever has the focus, so that a menu can do what the keys do there: fields and
/// lists by their keys, tables by their habits (common/table_habits.h). Plain functions; GUI thread only.
#pragma once

class QWidget;

namespace convey::ui {

/// A field, a text or a table; null has nothing.
[[nodiscard]] bool canCopy(const QWidget* place);
/// As Ctrl+C there.
void copyIn(QWidget* place);
/// A table or tree with habits, whose columns have names to go along.
[[nodiscard]] bool canCopyWithHeaders(const QWidget* place);
/// As Ctrl+Shift+C there.
void copyWithHeadersIn(QWidget* place);
void selectAllIn(QWidget* place);

} // namespace convey::ui
