// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/preamble.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kParameters = "parameters:";

std::string_view withoutQuotes(std::string_view line)
{
    line = trimmed(line);
    if (line.starts_with('"')) {
        line.remove_prefix(1);
        line = line.substr(0, line.rfind('"'));
    }
    return line;
}

bool startsWith(std::string_view text, std::string_view lowered)
{
    return text.size() >= lowered.size() && equalsIgnoringAsciiCase(text.substr(0, lowered.size()), lowered);
}

} // namespace

std::optional<char> separatorNamedBy(std::string_view line)
{
    constexpr std::string_view kSep = "sep=";
    // Not trimmed behind the sign: a tab is a separator.
    while (line.ends_with('\r') || line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.size() >= 2 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    if (line.size() != kSep.size() + 1 || !startsWith(line, kSep))
        return std::nullopt;
    const char separator = line.back();
    const bool isPlain =
        static_cast<unsigned char>(separator) < 0x80 && separator != '\0' && separator != '"';
    return isPlain ? std::optional(separator) : std::nullopt;
}

bool isParametersLine(std::string_view line)
{
    return startsWith(withoutQuotes(line), kParameters);
}

std::string_view timeZoneIn(std::string_view parametersLine)
{
    std::string_view rest = withoutQuotes(parametersLine);
    rest.remove_prefix(std::min(rest.size(), kParameters.size()));
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find_first_of(";,|\t\""));
        const std::size_t sign = part.find('=');
        if (sign != std::string_view::npos
            && equalsIgnoringAsciiCase(trimmed(part.substr(0, sign)), "timezone"))
            return trimmed(part.substr(sign + 1));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    return {};
}

} // namespace convey
