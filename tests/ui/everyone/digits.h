// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds numbers that are written in other digits than those around them. GUI thread only.
#pragma once

#include <QStringList>

class QWidget;

namespace convey::ui::test {

/// The texts below `root`, names for screen readers and tool tips too, that have digits of another system
/// than the locale of the window; a line each. What is isolated as left-to-right is for machines.
[[nodiscard]] QStringList strangeDigits(const QWidget* root);

} // namespace convey::ui::test
