// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Amounts as a person reads them: grouped as the system does it, the currency by its code, which is never
/// ambiguous ("USD 395,150.46"). Pure functions.
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace convey::ui {

/// `minor` is in minor units of `currency` (an ISO 4217 code); a code that is none has two decimals.
[[nodiscard]] QString moneyText(std::int64_t minor, std::string_view currency);

} // namespace convey::ui
