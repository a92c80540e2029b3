// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Takes the parts out of cells that recipe/cell_part.h names. Pure functions; safe on any thread.
#pragma once

#include "recipe/cell_part.h"

#include <deque>
#include <string>
#include <string_view>

namespace convey {

/// Room for the texts that are made of a row's cells; views into it live until clear(). Once it has grown to
/// what a row takes it allocates no more. One thread.
class TextRoom
{
public:
    /// An empty text to write to.
    [[nodiscard]] std::string& next()
    {
        if (m_used == m_texts.size())
            m_texts.emplace_back();
        std::string& text = m_texts[m_used++];
        text.clear();
        return text;
    }
    void clear() { m_used = 0; }

private:
    std::deque<std::string> m_texts; // keeps addresses
    std::size_t m_used = 0;
};

/// What stands behind `key` and a colon or an equals sign in a cell of such lines (or of parts between
/// semicolons), trimmed; the first one counts, case of the key does not. Empty: there is none. Cost: one
/// pass.
[[nodiscard]] std::string_view valueBehindKey(std::string_view cell, std::string_view key);

/// The part of a cell. Names and addresses are given whole: they are cut where they are sealed (value/name.h,
/// value/email.h). A view of `cell`.
[[nodiscard]] std::string_view partOf(std::string_view cell, const ColumnPart& part);

} // namespace convey
