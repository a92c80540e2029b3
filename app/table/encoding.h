// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The text encodings that are read, and what was found out about the one of a file.
/// Pure functions and values; safe on any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// One encoding. `name` is stable: options, JSON and the window know it by this.
struct Encoding
{
    std::string_view name; ///< lower case, as the WHATWG Encoding Standard spells it where it has it
    std::string_view systemName; ///< for iconv_open()
    std::string_view alias; ///< another common name, or empty
    std::uint8_t unitBytes = 1; ///< what is skipped where bytes mean nothing
};

/// All of them, UTF-8 first, then by how common they are in exports.
/// Sources: WHATWG Encoding Standard (2026-11); glibc 2.36 for the system's names. Shift_JIS, EUC-KR and Big5
/// are read with the additions that Windows made to them, since that is what Excel writes.
[[nodiscard]] std::span<const Encoding> encodings();

/// By name, system name or alias; case, `-`, `_` and spaces do not matter. Null when it is not known.
[[nodiscard]] const Encoding* findEncoding(std::string_view name);

enum class EncodingBy : std::uint8_t
{
    ByteOrderMark,
    ValidUtf8, ///< all that was looked at is well-formed UTF-8, or nearly all
    NulPattern, ///< every second byte is NUL where ASCII stands: UTF-16 without a mark
    Guess, ///< not UTF-8; what the bytes look like
    Person,
    Format, ///< the format says so itself (XLSX)
};
[[nodiscard]] std::string_view encodingByName(EncodingBy by);

struct EncodingReport
{
    /// How many bad lines are listed.
    static constexpr std::size_t kMaxBadLines = 100;

    std::string_view name = "utf-8"; ///< of an Encoding
    EncodingBy by = EncodingBy::ValidUtf8;
    int confidence = 100; ///< percent
    bool byteOrderMark = false;
    /// Read as UTF-8, though some bytes are none: the text is as it was, its bad cells answer isUtf8() with
    /// false. Always true for what was converted.
    bool headIsUtf8 = true;
    /// The proof: 1-based line of the first byte that is not UTF-8 (Guess) or of the first character beyond
    /// ASCII (ValidUtf8). 0: none in what was looked at.
    std::int64_t proofLine = 0;
    /// Bytes that mean no character in this encoding. For UTF-8 counted in the head only, for what was
    /// converted in the whole file.
    std::uint64_t badBytes = 0;
    std::int64_t firstBadLine = 0; ///< 1-based; 0 = none
    std::vector<std::int64_t> badLines{}; ///< ascending, the first kMaxBadLines of them
};

} // namespace convey
