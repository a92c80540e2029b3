// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Tells text from what only bears a text file's name, by its first bytes.
/// Internal to table/. Pure; safe on any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace convey {

enum class FileKind : std::uint8_t
{
    Text,
    UnsupportedText, ///< text in an encoding that is not read
    NotText,
};

struct FileKindGuess
{
    FileKind kind = FileKind::Text;
    /// A short name for what it is: "zip", "xlsx", "pdf", "utf-16le"; empty for Text.
    std::string_view name{};
};

/// `head` is the start of the file; a few hundred bytes are enough for most kinds, UTF-16 without a byte
/// order mark is told by where the NULs stand. Any NUL in UTF-8 or single-byte text makes it "nul": no
/// spreadsheet writes one. Sources: RFC 1952 (gzip), ISO 32000-1 section 7.5.2 (PDF), RFC 2083 (PNG), PKWARE
/// APPNOTE 6.3 section 4.3.7 (zip), MS-CFB section 2.2 (old Excel), Unicode 15.0 section 23.8 (byte order
/// mark).
[[nodiscard]] FileKindGuess guessFileKind(std::string_view head);

/// EF BB BF, the mark that UTF-8 text may begin with.
inline constexpr std::string_view kUtf8ByteOrderMark = "\xEF\xBB\xBF";

} // namespace convey
