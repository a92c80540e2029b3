// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text with columns in it: `evt_{Order ID}`; a brace that is meant is written twice, `{{` or `}}`. It is no
/// expression: columns by name and nothing else. Pure functions; safe on any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct TemplatePiece
{
    bool isColumn = false;
    std::string text{}; ///< the name of the column, or the text itself

    bool operator==(const TemplatePiece&) const = default;
};

inline constexpr std::size_t kMaxTemplateBytes = 4'000;

/// The pieces in order, neighbouring text joined. None: a brace that is not closed or not opened, a column
/// without a name, no column at all, more than kMaxBindingColumns of them, or too long.
[[nodiscard]] std::optional<std::vector<TemplatePiece>> templatePieces(std::string_view text);

} // namespace convey
