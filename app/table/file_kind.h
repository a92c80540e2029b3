// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Tells text from what only bears a text file's name, by its first bytes.
/// Internal to table/, but for the names, which words/ puts into words. Pure; safe on any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace convey {

enum class FileKind : std::uint8_t
{
    Text,
    Gzip,
    Zip, ///< a workbook, or another archive: its entries tell (see xlsx_archive.h)
    NotText,
};

struct FileKindGuess
{
    FileKind kind = FileKind::Text;
    /// A short name for what it is: "zip", "xls", "pdf", "html"; empty for Text. words/ has advice for each.
    std::string_view name{};
};

/// Every name that a file that is no text may get, from here or from its archive (see xlsx_archive.h).
inline constexpr std::array kNotTextKinds =
    std::to_array<std::string_view>({"7z", "binary", "bmp", "bzip2", "docx", "gif", "gzip", "heic", "html",
        "jpeg", "json", "numbers", "ods", "opendocument", "parquet", "pdf", "png", "pptx", "rar", "rtf",
        "sqlite", "sylk", "tar", "tiff", "webp", "xls", "xlsb", "xml", "xz", "zip", "zstd"});

/// `head` is the start of the file; some thousand bytes are enough. UTF-16 is text: ask wideEncodingOf()
/// first, since its NULs make it look like binary data here. A few NULs in text are damage and kept; text
/// that is full of control characters is "binary".
/// Sources: RFC 1952 (gzip), ISO 32000-1 section 7.5.2 (PDF), RFC 2083 (PNG), PKWARE APPNOTE 6.3
/// section 4.3.7 (zip), MS-CFB section 2.2 and MS-OFFCRYPTO section 2.3.4.4 (old and protected Excel files),
/// POSIX pax (tar).
[[nodiscard]] FileKindGuess guessFileKind(std::string_view head);

/// Old Excel files and protected new ones are of the same kind; the directory of streams inside tells them
/// apart. `head` begins with the header (MS-CFB section 2.2), 512 bytes at least; anything shorter is at 0.
[[nodiscard]] std::uint64_t placeOfCompoundDirectory(std::string_view head);
/// Whether a directory, or any bytes with one, names the stream that a protected workbook consists of.
[[nodiscard]] bool namesEncryptedPackage(std::string_view bytes);

} // namespace convey
