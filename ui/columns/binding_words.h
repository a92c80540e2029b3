// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A binding to columns in the words of the window: "Paid at, else Created at". GUI thread only.
#pragma once

#include "recipe/binding.h"

#include <QString>

namespace convey::ui {

/// Of a binding that takes its text from the row. Names of the file stay as they are.
[[nodiscard]] QString bindingWords(const Binding& binding);

} // namespace convey::ui
