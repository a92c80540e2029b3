// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/cell_parts.h"

#include "base/text.h"
#include "event/cell_emails.h"

#include <algorithm>

namespace convey {

namespace {

struct NameParts
{
    std::string_view first;
    std::string_view last;
};

NameParts partsOfName(std::string_view name)
{
    name = trimmed(name);
    if (const std::size_t comma = name.find(','); comma != std::string_view::npos)
        return {trimmed(name.substr(comma + 1)), trimmed(name.substr(0, comma))};
    const std::size_t blank = name.find_last_of(' ');
    if (blank == std::string_view::npos)
        return {name, {}};
    return {trimmed(name.substr(0, blank)), name.substr(blank + 1)};
}

} // namespace

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

std::string_view partOf(std::string_view cell, const ColumnPart& part, TextRoom& room)
{
    static_cast<void>(room);
    switch (part.kind) {
    case PartKind::Whole:
        return cell;
    case PartKind::FirstName:
        return partsOfName(cell).first;
    case PartKind::LastName:
        return partsOfName(cell).last;
    case PartKind::Emails:
    case PartKind::Email: {
        std::string_view found;
        int number = part.kind == PartKind::Emails ? 1 : part.number;
        forEachEmail(cell, [&](std::string_view email) {
            found = --number == 0 ? email : found;
            return number > 0;
        });
        return found;
    }
    case PartKind::Value:
        return valueBehindKey(cell, part.key);
    }
    return {};
}

} // namespace convey
