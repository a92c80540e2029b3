// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds letters that would press one of two things. GUI thread only.
#pragma once

#include <QStringList>

class QWidget;

namespace convey::ui::test {

/// The mnemonics of what is shown in the window of `root`, its menu bar included, that two have; a sentence
/// each.
[[nodiscard]] QStringList sharedMnemonics(const QWidget* root);

} // namespace convey::ui::test
