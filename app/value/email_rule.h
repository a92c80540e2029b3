// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The syntax of an e-mail address behind sealEmail(). Not for other rooms: they have value/identity.h and
/// value/email.h. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <optional>
#include <string_view>

namespace convey {

/// What keeps `address` (trimmed, any bytes, any case) from being one e-mail address; nullopt: nothing does.
/// Rules and faults: see sealEmail() in value/identity.h. Cost: one pass; no allocation.
[[nodiscard]] std::optional<ValueFault> emailFault(std::string_view address);

} // namespace convey
