// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text is UTF-8 in `std::string_view` until a widget paints it; these are the few operations all rooms
/// share. Pure functions; safe on any thread.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

/// QString to UTF-8 and back, for the edges (paths, Qt APIs, widgets).
[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
[[nodiscard]] inline std::string toUtf8(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAsciiAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] constexpr char asciiUpper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
/// A character that RFC 3986 section 2.3 calls unreserved: it means itself in every part of an address.
[[nodiscard]] constexpr bool isUnreserved(char c)
{
    return isAsciiAlpha(c) || isAsciiDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}
[[nodiscard]] std::string asciiLowered(std::string_view text);
[[nodiscard]] bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b);

/// One code point read at `at` of valid or invalid UTF-8. A byte that starts nothing valid (overlong forms
/// and surrogates included) comes back as U+FFFD with size 1, so a loop always advances.
struct CodePoint
{
    char32_t value = 0;
    std::uint8_t size = 0; ///< bytes taken, 1 to 4
    bool valid = false;
};
[[nodiscard]] CodePoint codePointAt(std::string_view utf8, std::size_t at);

/// The offset of the first byte that is not part of well-formed UTF-8 (RFC 3629), or npos. Cost: one pass,
/// eight ASCII bytes at a time.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view bytes);

/// For one line of a terminal or a window: control characters (C0, DEL, C1) and those that change the
/// direction of what follows (U+202A to U+202E, U+2066 to U+2069) become spaces, so that a file can't write
/// over what stands around its text.
[[nodiscard]] std::string withoutControls(std::string_view utf8);

/// Percent-encodes every byte but letters, digits and `-._~`, with upper-case digits; a space becomes %20,
/// never `+`. Source: RFC 3986 sections 2.1 and 2.3.
[[nodiscard]] std::string percentEncoded(std::string_view bytes);

/// White space by Unicode's White_Space property (PropList 15.0), U+FEFF and U+200B added: exports carry both
/// at the ends of cells and no value means them.
[[nodiscard]] bool isWhiteSpace(char32_t c);

/// What trimmed() does where it has to decode.
[[nodiscard]] std::string_view cutWhiteSpace(std::string_view text);

/// Cuts white space (see isWhiteSpace) off both ends. The result points into `text`.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    // Nearly all cells: no white space at either end, and nothing there that needs decoding.
    const auto isInk = [](char c) { return c > ' ' && c <= '~'; };
    return !text.empty() && isInk(text.front()) && isInk(text.back()) ? text : cutWhiteSpace(text);
}

} // namespace convey
