// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a person has arranged the window: its place and size, and where the splitters of the pages stand. Kept
/// in the preferences from one run to the next; what does not fit the screen any more is left to Qt to mend.
/// GUI thread only.
#pragma once

class QMainWindow;
class QWidget;

namespace convey {
class Preferences;
}

namespace convey::ui {

/// False when nothing usable was kept; then the window is as it was.
bool restoreWindow(QMainWindow& window, const Preferences& preferences);
/// A failure to write is no reason to keep the window open.
void keepWindow(const QMainWindow& window, Preferences& preferences);

/// The named splitters below `root`.
void restoreSplitters(QWidget& root, const Preferences& preferences);
void keepSplitters(const QWidget& root, Preferences& preferences);

} // namespace convey::ui
