// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a send tells the desktop around the window: how far it is, on the program's sign in the task bar, and
/// that it is done, when nobody is looking. Over the session bus, on Linux; elsewhere, and without a bus,
/// nothing happens. Nothing of a file is told but counts. GUI thread only.
#pragma once

#include <QString>

#include <optional>

namespace convey::ui {

/// Of 100; nothing takes the bar away. Source: the LauncherEntry signal of Unity's launcher API, which KDE's
/// and Ubuntu's task bars follow.
void tellTaskBar(const std::optional<int>& percent);

/// Source: Desktop Notifications Specification 1.2.
void tellDesktop(const QString& title, const QString& words);

} // namespace convey::ui
