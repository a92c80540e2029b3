// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds words that are cut off, widgets that lie over each other, and what scrolls sideways. Each answers
/// with what is wrong. GUI thread only.
#pragma once

#include <QStringList>

class QWidget;

namespace convey::ui::test {

/// Labels, buttons, combo boxes, tabs and heads of columns whose words don't fit and are not cut on purpose
/// (with a tool tip), and what stands outside its parent without a way to scroll to it.
[[nodiscard]] QStringList cutWords(const QWidget* root);
/// Labels and controls that share pixels with another one.
[[nodiscard]] QStringList overlaps(const QWidget* root);
/// Views and pages that scroll sideways, but for tables as wide as a person's file, and code.
[[nodiscard]] QStringList sidewaysScrolls(const QWidget* root);

} // namespace convey::ui::test
