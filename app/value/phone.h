// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The phone rules behind sealPhone(), apart because they lean on libphonenumber. Not for other rooms: the
/// digits that come back are personal data. Safe on any thread.
#pragma once

#include "value/fault.h"

#include <string>
#include <string_view>

namespace convey {

/// The digits that are hashed, without "+": 8 to 15. `text` is trimmed and not empty; `country` is ISO 3166-1
/// alpha-2 in any case, or empty. Rules and faults: see sealPhone() in value/identity.h.
[[nodiscard]] Value<std::string> phoneDigits(std::string_view text, std::string_view country);

} // namespace convey
