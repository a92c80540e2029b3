// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a cell of e-mail addresses may hold beside one address: several of them, names in front, a slip in
/// the domain. Pure functions; safe on any thread.
#pragma once

#include "value/raw.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace convey {

/// What is done with "Ada <ada@example.com>".
enum class NamedAddress : std::uint8_t
{
    Refuse, ///< left as it is, so that sealEmail() refuses it (ValueFault::NamedAddress)
    Read, ///< the text between the angle brackets is the address (RFC 5322, 3.4: name-addr)
};

/// The addresses of a cell that may hold several, in their order: parted by ";", "," and white space, but not
/// inside double quotes or angle brackets. Nothing is judged here: each part goes to sealEmail(), which
/// refuses what is no address. The parts point into the cell's text. No parts for a blank cell. Cost: one
/// pass.
[[nodiscard]] std::vector<RawEmail> splitEmails(RawEmail cell, NamedAddress named = NamedAddress::Refuse);

/// The domain that was probably meant ("gmail.com" for "gmial.com"), or nothing: no slip that is known. A
/// hint for people, never a repair: the wrong domain may be real. The text that comes back is a constant and
/// holds nothing of the cell. `domain` in any case, or a whole address. Cost: O(log n) over some eighty
/// slips.
[[nodiscard]] std::string_view likelyTypoDomain(std::string_view domain);
[[nodiscard]] std::string_view likelyTypoDomain(RawEmail email);

} // namespace convey
