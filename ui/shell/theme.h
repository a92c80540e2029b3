// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Light, dark or high contrast: as the system has it, or as a person chose. Widgets follow by the palette
/// alone. GUI thread only.
#pragma once

#include "common/tokens.h"

#include <QString>

class QApplication;

namespace convey::ui {

/// Remembers what the system had, sets our style, and applies `choice`: "system", "light", "dark" or
/// "contrast" (the words of Preference::Theme). May be called again while running.
void applyTheme(QApplication& app, const QString& choice);

} // namespace convey::ui
