// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/cell_parts.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

std::string_view valueBehindKey(std::string_view cell, std::string_view key)
{
    key = trimmed(key);
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of("\r\n;"), cell.size());
        const std::string_view line = trimmed(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
        if (line.size() <= key.size() || !equalsIgnoringAsciiCase(line.substr(0, key.size()), key))
            continue;
        const std::string_view rest = trimmed(line.substr(key.size()));
        if (rest.starts_with(':') || rest.starts_with('='))
            return trimmed(rest.substr(1));
    }
    return {};
}

std::string_view partOf(std::string_view cell, const ColumnPart& part)
{
    switch (part.kind) {
    case PartKind::Whole:
    case PartKind::FirstName:
    case PartKind::LastName:
    case PartKind::Emails:
    case PartKind::Email:
        return cell;
    case PartKind::Value:
        return valueBehindKey(cell, part.key);
    }
    return {};
}

} // namespace convey
