// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds what a screen reader can't name, inputs that don't explain themselves, and text of files that would
/// be taken for rich text. Each answers with what is wrong, a sentence a widget. GUI thread only.
#pragma once

#include <QStringList>

class QWidget;

namespace convey::ui::test {

/// Controls that take the focus and have no name.
[[nodiscard]] QStringList namelessControls(const QWidget* root);
/// Inputs without What's This, or without a label: a buddy, words of their own, or a placeholder.
[[nodiscard]] QStringList unexplainedInputs(const QWidget* root);
/// Labels, tool tips, What's This and cells that would show `mark` (such as "<img") as markup.
[[nodiscard]] QStringList richTextOf(const QWidget* root, const QString& mark);

} // namespace convey::ui::test
