// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Many tags on one page that can be opened, printed and mailed: they are shown as text, and the page loads
/// nothing at all, whatever stands in it. Written piece by piece: head, a row a tag, end. Pure functions;
/// safe on any thread.
#pragma once

#include "words/xray_page.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

struct TagSheetHead
{
    std::string_view file{}; ///< what the tags came from, without its folder
    std::string_view flavour{}; ///< the title of their form
    std::string_view paste{}; ///< where they are pasted
};

struct TagSheetRow
{
    std::int64_t line = 0; ///< of the file, 1-based
    std::string_view event{};
    std::string_view eventId{};
    std::string_view tag{};
    std::string_view notes{};
};

/// HTML with a policy of its own that forbids every request. All texts are escaped.
[[nodiscard]] std::string tagSheetHead(const TagSheetHead& head, const PageTranslator& translator);
[[nodiscard]] std::string tagSheetRow(const TagSheetRow& row);
[[nodiscard]] std::string tagSheetEnd();

} // namespace convey
