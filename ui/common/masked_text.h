// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Personal values as the window shows them until a person asks to see them. Pure functions.
#pragma once

#include <QString>

namespace convey::ui {

/// Enough of a value to recognise its kind, not its owner: the first letter and the domain of an e-mail
/// address ("a•••@example.com"), the last four digits of a number of at least eight ("••• 2671"), the first
/// letter of anything else ("L•••"). Empty stays empty. White space around the value is dropped.
[[nodiscard]] QString maskedText(const QString& value);

/// Text of any kind with the e-mail addresses in it masked ("ask a•••@example.com"), all else as it is.
[[nodiscard]] QString maskedAddresses(const QString& text);

} // namespace convey::ui
