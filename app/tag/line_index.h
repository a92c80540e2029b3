// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where an offset stands for people: line and column, as editors count them.
/// A value; const methods are safe on any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace convey {

struct TextPlace
{
    std::size_t line = 1; ///< 1-based; lines end with LF, CR or CRLF
    std::size_t column = 1; ///< 1-based, in characters (code points); a byte that is no UTF-8 counts as one

    bool operator==(const TextPlace&) const = default;
};

class LineIndex
{
public:
    /// `text` outlives the index. Cost: one pass, eight bytes a line, and some for each kilobyte of long
    /// lines.
    explicit LineIndex(std::string_view text);

    /// The place of a byte; offsets behind the end are the end. Cost: a search, and at most a kilobyte.
    [[nodiscard]] TextPlace placeOf(std::size_t offset) const;

private:
    /// A place inside a long line.
    struct Mark
    {
        std::size_t offset = 0;
        std::size_t column = 1;
    };
    void markLine(std::size_t begin, std::size_t end);

    std::string_view m_text;
    std::vector<std::size_t> m_begins{}; ///< of lines, ascending
    std::vector<Mark> m_marks{}; ///< ascending
};

} // namespace convey
