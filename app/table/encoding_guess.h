// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds out the encoding of text by its bytes. What is certain comes first: a byte order mark, well-formed
/// UTF-8, the NULs of UTF-16. The rest is a guess and says so.
/// Internal to table/. Pure; safe on any thread.
#pragma once

#include "table/encoding.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace convey {

/// By a byte order mark (Unicode 15.0 section 23.8) or the pattern of NULs, which also tells that it is text
/// at all; nothing when `head` (the start of the file) has neither.
[[nodiscard]] std::optional<EncodingReport> wideEncodingOf(std::string_view head);

/// EF BB BF, the mark that UTF-8 text may begin with.
inline constexpr std::string_view kUtf8ByteOrderMark = "\xEF\xBB\xBF";

/// Whether each byte could be part of UTF-8, over pieces of whole lines. A value.
struct Utf8Tally
{
    std::uint64_t characters = 0; ///< well-formed, beyond ASCII
    std::uint64_t badBytes = 0;
    std::string oddLines{}; ///< the lines with bytes beyond ASCII, as far as they are enough for a guess

    void add(std::string_view wholeLines);
    /// Well-formed, or so nearly that the rest is damage: by chance, other text is next to never well-formed.
    [[nodiscard]] bool isUtf8() const { return badBytes * 2 <= characters; }
};

struct EncodingGuess
{
    const Encoding* encoding = nullptr; ///< never null
    int confidence = 0; ///< percent
};

/// The likeliest encoding of lines that are not UTF-8: uchardet's answer, unless it makes nonsense of them
/// (signs within words, scripts mixed within a word, control characters) and another common encoding does
/// not. `oddLines` are lines with bytes beyond ASCII only: plain lines would drown them.
/// Cost: decodes `oddLines` (at most some hundred kB) once for each of a few candidates.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view oddLines);

} // namespace convey
