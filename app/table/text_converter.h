// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns text of any encoding into UTF-8, block by block, and loses no byte.
///
/// A byte that means no character is kept as the surrogate U+DC00 + byte, encoded like any other code point
/// (PEP 383, "surrogateescape"; for UTF-16 a lone surrogate is kept as itself). That is never well-formed
/// UTF-8, whatever stands beside it, so that Cell::isUtf8() finds it, it can't be sent, and the byte can be
/// had back.
///
/// By iconv of the C library (POSIX.1-2017; libiconv elsewhere): it says at which byte it could not go on.
/// QStringDecoder knows the same encodings only where Qt was built with ICU, and tells only that something
/// was wrong. One object, one thread.
#pragma once

#include "base/result.h"
#include "table/encoding.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// Counts the lines of text that comes in pieces: LF, CRLF and a lone CR each end one.
class LineCounter
{
public:
    void feed(std::string_view text);
    /// 1-based line that the next byte stands on.
    [[nodiscard]] std::int64_t line() const { return m_line; }

private:
    std::int64_t m_line = 1;
    bool m_endsWithCr = false;
};

class TextConverter
{
public:
    /// Errors: FileEncodingUnsupported (detail = its name) where the system lacks it.
    [[nodiscard]] static Result<TextConverter> create(const Encoding& encoding);

    /// Appends the UTF-8 of `bytes`, and of what the last call left over, to `out`. A character that `bytes`
    /// cuts is kept for the next call unless `atEnd`.
    void convert(std::string_view bytes, bool atEnd, std::string& out);

    [[nodiscard]] std::uint64_t badBytes() const { return m_badBytes; }
    [[nodiscard]] std::int64_t firstBadLine() const { return m_badLines.empty() ? 0 : m_badLines.front(); }
    /// At most EncodingReport::kMaxBadLines.
    [[nodiscard]] const std::vector<std::int64_t>& badLines() const { return m_badLines; }

private:
    struct Closer
    {
        void operator()(void* descriptor) const;
    };
    TextConverter(void* descriptor, std::uint8_t unitBytes, bool isBigEndian);
    void keepBad(std::string_view unit, std::string& out);
    /// Some encodings hold a character back, since a mark may follow that combines with it.
    void flush(std::string& out);
    void convertWhole(std::string_view bytes, bool atEnd, std::string& out);

    std::unique_ptr<void, Closer> m_descriptor;
    std::size_t m_unitBytes;
    bool m_isBigEndian;
    std::string m_rest;
    LineCounter m_lines;
    std::size_t m_counted = 0; ///< of `out`, in the running call
    std::uint64_t m_badBytes = 0;
    std::vector<std::int64_t> m_badLines;
};

} // namespace convey
