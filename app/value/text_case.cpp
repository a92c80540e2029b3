// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/text_case.h"

#include "base/text.h"

#include <QChar>

#include <cstdint>
#include <string>

namespace convey {

namespace {

constexpr char32_t kCapitalSigma = 0x03A3;
constexpr char32_t kFinalSigma = 0x03C2;
constexpr char32_t kDottedCapitalI = 0x0130;

bool isCased(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
        return true;
    default:
        return false;
    }
}

// Unicode's Case_Ignorable: marks, format characters, modifiers and the punctuation inside words.
bool isCaseIgnorable(char32_t c)
{
    switch (c) {
    case '\'':
    case '.':
    case ':':
    case 0xB7:
    case 0x2018:
    case 0x2019:
    case 0x2024:
    case 0x2027:
        return true;
    default:
        break;
    }
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        return false;
    }
}

// The condition Final_Sigma of Unicode 15, table 3-17. QString::toLower() maps without looking at neighbours.
bool isFinal(std::u32string_view text, std::size_t at)
{
    std::size_t before = at;
    while (before > 0 && isCaseIgnorable(text[before - 1]))
        --before;
    if (before == 0 || !isCased(text[before - 1]))
        return false;
    std::size_t after = at + 1;
    while (after < text.size() && isCaseIgnorable(text[after]))
        ++after;
    return after == text.size() || !isCased(text[after]);
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto continuation = [&](unsigned shift) {
        out.push_back(static_cast<char>(0x80U | ((static_cast<std::uint32_t>(c) >> shift) & 0x3FU)));
    };
    if (c < 0x80) {
        out.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        out.push_back(static_cast<char>(0xC0U | (c >> 6U)));
        continuation(0);
    } else if (c < 0x10000) {
        out.push_back(static_cast<char>(0xE0U | (c >> 12U)));
        continuation(6);
        continuation(0);
    } else {
        out.push_back(static_cast<char>(0xF0U | (c >> 18U)));
        continuation(12);
        continuation(6);
        continuation(0);
    }
}

std::string loweredWithSigmas(std::string_view utf8)
{
    std::u32string text;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint c = codePointAt(utf8, at);
        text.push_back(c.value);
        at += c.size;
    }
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at)
        appendLowered(out, text[at] == kCapitalSigma && isFinal(text, at) ? kFinalSigma : text[at]);
    return out;
}

} // namespace

// Qt's table is that of one character each; the one that becomes two by default is U+0130.
void appendLowered(std::string& out, char32_t c)
{
    if (c == kDottedCapitalI) {
        out += "i\xCC\x87";
        return;
    }
    appendUtf8(out, static_cast<char32_t>(QChar::toLower(c)));
}

bool lowerAscii(std::string_view text, std::span<char> out)
{
    if (text.size() > out.size())
        return false;
    unsigned char all = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        all |= static_cast<unsigned char>(text[at]);
        out[at] = asciiLower(text[at]);
    }
    return all < 0x80;
}

std::string lowered(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size() + 4);
    for (std::size_t at = 0; at < utf8.size();) {
        if (static_cast<unsigned char>(utf8[at]) < 0x80) {
            out.push_back(asciiLower(utf8[at++]));
            continue;
        }
        const CodePoint c = codePointAt(utf8, at);
        if (c.value == kCapitalSigma)
            return loweredWithSigmas(utf8);
        appendLowered(out, c.value);
        at += c.size;
    }
    return out;
}

} // namespace convey
