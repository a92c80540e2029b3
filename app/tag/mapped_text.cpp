// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/mapped_text.h"

#include "base/text.h"

namespace convey {

namespace {

/// -1 when `c` is no hexadecimal digit.
int hexValue(char c)
{
    if (isAsciiDigit(c))
        return c - '0';
    const char lower = asciiLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<char> percentByte(std::string_view text, std::size_t at)
{
    if (text.size() - at < 3 || text[at] != '%')
        return std::nullopt;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    if (high < 0 || low < 0)
        return std::nullopt;
    return static_cast<char>(static_cast<unsigned char>(high * 16 + low));
}

MappedText percentDecoded(const MappedText& in)
{
    MappedText out;
    for (std::size_t at = 0; at < in.size();) {
        if (const auto byte = percentByte(in.text(), at)) {
            out.append(*byte, in.origin(at));
            at += 3;
            continue;
        }
        out.append(in.text()[at] == '+' ? ' ' : in.text()[at], in.origin(at));
        ++at;
    }
    out.setEnd(in.origin(in.size()));
    return out;
}

} // namespace convey
