// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The phone rules behind sealPhone(), apart because they lean on libphonenumber. Not for other rooms: the
/// digits that come back are personal data. Safe on any thread.
#pragma once

#include "value/fault.h"

#include <string>
#include <string_view>

namespace convey {

/// The digits that are hashed, without "+": 8 to 15. `text` is trimmed and not empty; `country` is a
/// code or a name (spec/country.h: findCountry), or empty. Rules and faults: see sealPhone() in
/// value/identity.h.
[[nodiscard]] Value<std::string> phoneDigits(std::string_view text, std::string_view country);

/// The same for a national number, digits alone, by libphonenumber and no table of ours: what the table is
/// held against in tests.
[[nodiscard]] Value<std::string> nationalDigitsByLibrary(std::string_view digits, std::string_view country);

} // namespace convey
