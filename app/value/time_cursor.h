// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads forward over one cell that tells a time. For the files of value/ that read times; a value of its
/// own, cheap to copy, so that a reader can try and go back.
#pragma once

#include "base/text.h"

#include <string_view>

namespace convey {

class TimeCursor
{
public:
    /// `text` outlives the cursor.
    explicit TimeCursor(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return m_at == m_end ? '\0' : *m_at; }
    [[nodiscard]] char peekAt(std::size_t ahead) const { return ahead < size() ? m_at[ahead] : '\0'; }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(m_end - m_at); }
    [[nodiscard]] std::string_view rest() const { return {m_at, size()}; }

    [[nodiscard]] std::size_t digitsAhead() const
    {
        const char* at = m_at;
        while (at != m_end && isAsciiDigit(*at))
            ++at;
        return static_cast<std::size_t>(at - m_at);
    }

    /// The next `count` characters, which the caller knows to be digits; `count` at most 9.
    int takeNumber(std::size_t count)
    {
        int value = 0;
        for (const char* stop = m_at + count; m_at != stop; ++m_at)
            value = value * 10 + (*m_at - '0');
        return value;
    }

    void skip(std::size_t count) { m_at += count; }
    void skipDigits() { m_at += digitsAhead(); }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeText(std::string_view text)
    {
        if (!rest().starts_with(text))
            return false;
        m_at += text.size();
        return true;
    }

    /// `word` is ASCII and not followed by a further ASCII letter; the case of letters counts nothing.
    bool takeWord(std::string_view word)
    {
        if (!equalsIgnoringAsciiCase(rest().substr(0, word.size()), word)
            || isAsciiAlpha(peekAt(word.size())))
            return false;
        m_at += word.size();
        return true;
    }

    /// Any white space: browsers put U+202F before "PM".
    bool skipBlanks()
    {
        const char* const before = m_at;
        while (m_at != m_end) {
            const auto byte = static_cast<unsigned char>(*m_at);
            if (byte == ' ') {
                ++m_at;
                continue;
            }
            if (byte > ' ' && byte < 0x80)
                break;
            const CodePoint c = codePointAt(rest(), 0);
            if (!isWhiteSpace(c.value))
                break;
            m_at += c.size;
        }
        return m_at != before;
    }

private:
    const char* m_at;
    const char* m_end;
};

} // namespace convey
