// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Lower-casing that does not depend on the computer's language. Pure functions; safe on any thread.
#pragma once

#include <string>
#include <string_view>

namespace convey {

/// UTF-8 (valid; the caller checks) in lower case by Unicode's default full mapping (Unicode 15,
/// section 3.13): a capital sigma at the end of a word becomes U+03C2, U+0130 becomes "i" and U+0307, "I"
/// becomes "i" everywhere, "ß" stays. This is what Python's lower() and JavaScript's toLowerCase() do, and so
/// the other side of a match. Cost: one pass for ASCII; a detour over UTF-16 otherwise.
[[nodiscard]] std::string lowered(std::string_view utf8);

} // namespace convey
