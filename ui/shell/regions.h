// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The regions that F6 walks: the rail, the page, and the table of the page where it has one (look.md,
/// section 6). Plain functions over what is on the screen. GUI thread only.
#pragma once

class QWidget;

namespace convey::ui {

/// Where the focus goes from `from` (null: from nowhere): the next region that takes it, or with `step` -1
/// the one before; around at the ends. Null when nothing takes the focus.
[[nodiscard]] QWidget* nextRegion(QWidget* rail, QWidget* page, const QWidget* from, int step);

} // namespace convey::ui
