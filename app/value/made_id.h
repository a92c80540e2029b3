// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Made event ids, for files without an id column. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"

#include <span>
#include <string>
#include <string_view>

namespace convey {

/// "evt_" and 26 characters of Crockford's base32 (upper case; no I, L, O, U): the first 130 bits, highest
/// bit first, of HMAC-SHA-256 (RFC 2104, FIPS 198-1) under `secret`, the UTF-8 bytes of the pixel ID or of a
/// secret of the destination. Same secret and same cells, same id, on every computer and in every version:
/// the form must never change, since repeats are recognised by it.
///
/// The message, for the named columns in the order of the recipe: each cell trimmed (base/text.h: trimmed),
/// its length in bytes as eight bytes, highest first, then its bytes as they stand. With the lengths {"ab",
/// "c"} and {"a", "bc"} differ. Nothing else is done to a cell: no case, no number form and no Unicode
/// normalisation (NFC), so that no table that grows with Unicode can change an id; the file that wrote a name
/// in another form would have to have been written by another program.
///
/// `cells` are UTF-8. Fault: Empty, when all cells are blank or there is none: every such row would have the
/// same id, and all but the first would be taken for repeats. Throws std::runtime_error when OpenSSL has no
/// SHA-256. Cost: some microseconds.
[[nodiscard]] Value<std::string> makeEventId(
    std::string_view secret, std::span<const std::string_view> cells);

/// HMAC-SHA-256 of any bytes under any key, in 64 lower-case hex digits.
[[nodiscard]] std::string hmacSha256Hex(std::string_view key, std::string_view message);

} // namespace convey
