// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Names of months and weekdays as exports write them: English, German, French, Spanish, Portuguese, Italian,
/// Dutch, Polish, Turkish, and those of the Nordic languages that differ. For the files of value/ that read
/// times. Pure functions; safe on any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace convey {

/// One word of letters at the beginning of a text, in small letters without accents: "M\xC3\xA4rz" is "marz".
class DateWord
{
public:
    /// `text` is UTF-8. Cost: O(length of the word); no allocation. Words of more than kMost letters are read
    /// to their end and equal nothing.
    explicit DateWord(std::string_view text);

    [[nodiscard]] std::string_view folded() const { return {m_letters, m_tooLong ? 0 : m_count}; }
    /// Bytes of the word in the text; 0: it does not begin with a letter.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// 1 to 12, or 0: none. No short name here means two months.
    [[nodiscard]] int month() const;
    [[nodiscard]] bool isWeekday() const;

private:
    static constexpr std::size_t kMost = 15;

    char m_letters[kMost] = {};
    std::size_t m_count = 0;
    std::size_t m_size = 0;
    bool m_tooLong = false;
};

} // namespace convey
