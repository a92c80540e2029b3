// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a person arranged the columns of a table: which are hidden, in which order they stand and how wide
/// they are. Written in em, so that it fits other sizes of type; kept in the preferences under the name of
/// the table. GUI thread only.
#pragma once

#include <QString>
#include <QStringList>

class QHeaderView;

namespace convey::ui {

/// "2:12.50,0:8.00h": the columns in the order they are seen, each with its width (0: it
/// takes what is left) and whether it is hidden. Empty: there are too many.
[[nodiscard]] QString arrangementOf(const QHeaderView& header);
/// False, with nothing changed: it is not one of a header with that many columns.
bool arrange(QHeaderView& header, const QString& arrangement);

/// Files with the same columns are of one kind; their names can't be read back from it.
[[nodiscard]] QString kindOfColumns(const QStringList& names);

/// What is kept under a name; empty: nothing. A file that can't be read keeps nothing.
[[nodiscard]] QString keptArrangement(const QString& name);
/// Keeps it as the newest; empty forgets it. A failure to write is no reason to stop.
void keepArrangement(const QString& name, const QString& arrangement);

} // namespace convey::ui
