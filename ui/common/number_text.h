// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Numbers and names inside sentences, as every page says them. GUI thread only.
#pragma once

#include <QString>

#include <cstdint>

namespace convey::ui {

/// "4,778".
[[nodiscard]] QString numberText(std::uint64_t number);
/// For plural forms: what does not fit an int has the plural of many.
[[nodiscard]] int pluralOf(std::uint64_t number);
/// Text that runs from left to right whatever stands around it: ids, addresses.
[[nodiscard]] QString isolated(const QString& text);

} // namespace convey::ui
