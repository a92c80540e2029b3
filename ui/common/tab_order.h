// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The order of the Tab key. GUI thread only.
#pragma once

class QWidget;

namespace convey::ui {

/// Tab goes through what is below `root` as it is laid out: line by line, panel by panel, whatever was made
/// first. To be called when it is built, and again where widgets were added. Cost: the widgets once.
void tabAsSeen(QWidget& root);

} // namespace convey::ui
