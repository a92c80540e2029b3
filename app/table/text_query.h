// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words that are looked for in cells. A value; const methods are safe on any thread.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace convey {

class TextQuery
{
public:
    /// `text` is UTF-8. Case makes no difference; everything else does, blanks included. Empty text is in no
    /// cell.
    explicit TextQuery(std::string_view text);

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    /// Whether the text stands anywhere in a cell. Cost: one pass over the cell; without an allocation where
    /// both are ASCII, which most cells are.
    [[nodiscard]] bool isIn(std::string_view cell) const;

private:
    std::string m_text; ///< in lower case where it is ASCII
    QString m_folded{}; ///< only where it is not
};

} // namespace convey
