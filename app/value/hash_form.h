// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Texts that are hashes made elsewhere, told by their form. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <optional>
#include <string_view>

namespace convey {

/// OtherHash: hex digits in the number of MD5, SHA-1, Tiger, SHA-224, SHA-384 or SHA-512 (32, 40, 48, 56, 96,
/// 128). Base64Hash: 32 bytes in base64 or its form for addresses (RFC 4648, 4 and 5), with the "=" at its
/// end. nullopt: neither, or a SHA-256 in hex. `text` is trimmed. Cost: a look at the length for most.
[[nodiscard]] std::optional<ValueFault> otherHashFault(std::string_view text);

/// The SHA-256 of no bytes, in lower-case hex: somebody hashed empty cells.
[[nodiscard]] bool isHashOfNothing(std::string_view hex);

} // namespace convey
