// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/template_text.h"

#include "base/text.h"
#include "recipe/cell_part.h"

#include <algorithm>

namespace convey {

std::optional<std::vector<TemplatePiece>> templatePieces(std::string_view text)
{
    if (text.size() > kMaxTemplateBytes)
        return std::nullopt;
    std::vector<TemplatePiece> pieces;
    const auto addText = [&](char c) {
        if (pieces.empty() || pieces.back().isColumn)
            pieces.push_back({});
        pieces.back().text += c;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '{' && c != '}') {
            addText(c);
        } else if (i + 1 < text.size() && text[i + 1] == c) {
            addText(c);
            ++i;
        } else {
            const std::size_t close = c == '{' ? text.find('}', i) : std::string_view::npos;
            if (close == std::string_view::npos)
                return std::nullopt;
            const std::string_view name = trimmed(text.substr(i + 1, close - i - 1));
            if (name.empty() || name.find('{') != std::string_view::npos)
                return std::nullopt;
            pieces.push_back({.isColumn = true, .text = std::string(name)});
            i = close;
        }
    }
    const auto columns = std::ranges::count_if(pieces, &TemplatePiece::isColumn);
    if (columns == 0 || static_cast<std::size_t>(columns) > kMaxBindingColumns)
        return std::nullopt;
    return pieces;
}

} // namespace convey
