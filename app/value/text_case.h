// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Lower-casing that does not depend on the computer's language. Pure functions; safe on any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace convey {

/// UTF-8 (valid; the caller checks) in lower case by Unicode's default full mapping (Unicode 15,
/// section 3.13): a capital sigma at the end of a word becomes U+03C2, U+0130 becomes "i" and U+0307, "I"
/// becomes "i" everywhere, "ß" stays. This is what Python's lower() and JavaScript's toLowerCase() do, and so
/// the other side of a match. Cost: one pass, one allocation; two more with a capital sigma.
[[nodiscard]] std::string lowered(std::string_view utf8);

/// Appends one code point (no surrogate) in lower case, as lowered() has it but for U+03A3, whose lower case
/// hangs on its neighbours: U+03C3 here.
void appendLowered(std::string& out, char32_t c);

/// Writes ASCII text in lower case to the front of `out`. False when `text` is not ASCII alone or does not
/// fit: then `out` holds nothing of use. Cost: one pass; no allocation.
[[nodiscard]] bool lowerAscii(std::string_view text, std::span<char> out);

} // namespace convey
