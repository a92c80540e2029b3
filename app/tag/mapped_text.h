// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text that was decoded from other text and still knows where each byte came from, so that a fault found two
/// layers down is shown in the text that a person pasted. Internal to tag/. Values; safe on any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

class MappedText
{
public:
    MappedText() = default;

    /// `source` from `begin` to `end`, unchanged.
    MappedText(std::string_view source, std::size_t begin, std::size_t end)
    {
        m_origins.reserve(end - begin);
        append(source.substr(begin, end - begin), begin);
        m_end = end;
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::size_t size() const { return m_text.size(); }

    /// Where the byte `at` came from; for the size, the end of what was decoded.
    [[nodiscard]] std::size_t origin(std::size_t at) const
    {
        return at < m_origins.size() ? m_origins[at] : m_end;
    }

    /// Adds a byte that came from `origin`.
    void append(char c, std::size_t origin)
    {
        m_text += c;
        m_origins.push_back(origin);
    }

    /// Adds bytes that stand one after the other from `origin` on.
    void append(std::string_view bytes, std::size_t origin)
    {
        for (const char c : bytes)
            append(c, origin++);
    }

    /// Adds bytes that all came from one place: what a character reference stands for.
    void appendFrom(std::string_view bytes, std::size_t origin)
    {
        for (const char c : bytes)
            append(c, origin);
    }

    void setEnd(std::size_t end) { m_end = end; }

    [[nodiscard]] MappedText part(std::size_t begin, std::size_t end) const
    {
        MappedText out;
        for (std::size_t i = begin; i < end; ++i)
            out.append(m_text[i], m_origins[i]);
        out.m_end = origin(end);
        return out;
    }

private:
    std::string m_text;
    std::vector<std::size_t> m_origins;
    std::size_t m_end = 0;
};

/// The byte that the three characters at `at` stand for (RFC 3986 section 2.1), or nothing when they are no
/// percent-encoding.
[[nodiscard]] std::optional<char> percentByte(std::string_view text, std::size_t at);

/// Undoes the escapes of a string in a script or in JSON: `\/`, `\"`, `\u0026`, `\x26`, `\n` …; what is none
/// stays as it is. Surrogate halves in pairs become one character, alone U+FFFD.
[[nodiscard]] MappedText scriptUnescaped(const MappedText& in);

/// Appends the UTF-8 of a character.
void appendUtf8(std::string& out, char32_t c);

/// Undoes percent-encoding; broken sequences stay as they are. A `+` becomes a space: servers read a query as
/// form encoding.
[[nodiscard]] MappedText percentDecoded(const MappedText& in);

} // namespace convey
