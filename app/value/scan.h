// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What several readers of this room look for in a cell before they read it. Pure functions; safe on any
/// thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace convey {

/// U+2212, the typographic minus, in UTF-8.
inline constexpr std::string_view kMinusSign = "\xE2\x88\x92";

/// Every byte is 0-9, a-f or A-F. False for empty text.
[[nodiscard]] bool isAllHex(std::string_view text);

enum class TextFlaw
{
    None,
    NotUtf8,
    Control, ///< a control character that is not white space, a bidirectional mark, U+FFFD
    Blank, ///< white space (base/text.h: isWhiteSpace), line breaks and tabs included
};

/// Characters without a shape that no value means and that would silently change its hash: C0 and C1, soft
/// hyphen, bidirectional marks, U+2060 to U+206F; also U+FFFD. U+200C and U+200D, letters' neighbours in
/// Persian and Indic names, are not among them.
[[nodiscard]] bool isInvisible(char32_t c);

/// Nothing but the characters from space to tilde. Cost: one pass, many at a time.
[[nodiscard]] bool isPrintableAscii(std::string_view text);

/// The worst flaw of `text`, in the order of the enum but for None: a caller that allows inner blanks treats
/// Blank as None. U+FFFD counts as Control, since text that holds it was decoded wrongly somewhere.
/// Cost: one pass.
[[nodiscard]] TextFlaw flawOf(std::string_view text);

/// Spreadsheet error values (#N/A, #REF!, …) and ##### of a column that was too narrow.
[[nodiscard]] bool isErrorCell(std::string_view text);

/// A long number as a spreadsheet shows it: 4.91512E+11, 4,9E+11. Digits are lost then.
[[nodiscard]] bool isScientific(std::string_view text);

/// A leading apostrophe or ="…": marks that kept a spreadsheet from changing the cell and were exported with
/// it.
[[nodiscard]] bool hasTextMark(std::string_view text);

/// An IPv4 address: four decimal numbers to 255 without leading zeroes, and dots between them. As inet_pton()
/// has it, which wants a copy with a NUL behind it. Cost: one pass.
[[nodiscard]] bool isIpv4Address(std::string_view text);

/// An IPv6 address in a form of RFC 4291 section 2.2, without a zone; as inet_pton() has it. Cost: one pass.
[[nodiscard]] bool isIpv6Address(std::string_view text);

/// Code points of valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);

} // namespace convey
