// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/text_case.h"

#include "base/text.h"

#include <QString>

#include <algorithm>
#include <string>

namespace convey {

namespace {

constexpr char32_t kCapitalSigma = 0x03A3;
constexpr char32_t kFinalSigma = 0x03C2;

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

QString withFinalSigmas(const QString& text)
{
    const std::u32string original = text.toStdU32String();
    std::u32string changed = original;
    for (std::size_t at = 0; at < original.size(); ++at) {
        if (original[at] == kCapitalSigma && isFinal(original, at))
            changed[at] = kFinalSigma;
    }
    return QString::fromStdU32String(changed);
}

} // namespace

std::string lowered(std::string_view utf8)
{
    const bool ascii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii)
        return asciiLowered(utf8);
    QString text = toQString(utf8);
    if (text.contains(QChar(kCapitalSigma)))
        text = withFinalSigmas(text);
    return toUtf8(text.toLower());
}

} // namespace convey
