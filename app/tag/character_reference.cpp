// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/character_reference.h"

#include "base/text.h"
#include "tag/mapped_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace convey {

namespace {

// What pages of the nineties meant by 128 to 159: windows-1252; 0 = as it is.
constexpr std::array<char32_t, 32> kControls{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};
constexpr std::uint64_t kFirstControl = 0x80;

CharacterReference numericReference(std::string_view at)
{
    std::size_t digits = 2;
    int base = 10;
    if (at.size() > digits && asciiLower(at[digits]) == 'x') {
        base = 16;
        ++digits;
    }
    std::uint64_t value = 0;
    const auto [end, fault] = std::from_chars(at.data() + digits, at.data() + at.size(), value, base);
    if (end == at.data() + digits)
        return {};
    CharacterReference reference;
    reference.size = static_cast<std::size_t>(end - at.data());
    if (reference.size < at.size() && at[reference.size] == ';')
        ++reference.size;
    if (const std::uint64_t control = value - kFirstControl;
        control < kControls.size() && kControls[control] != 0)
        value = kControls[control];
    const bool isCharacter =
        fault == std::errc() && value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    appendUtf8(reference.text, isCharacter ? static_cast<char32_t>(value) : U'\uFFFD');
    return reference;
}

} // namespace

CharacterReference characterReferenceAt(std::string_view at)
{
    if (at.size() > 2 && at[1] == '#')
        return numericReference(at);
    const auto isNameByte = [](char c) { return isAsciiAlpha(c) || isAsciiDigit(c); };
    const auto nameEnd = std::find_if_not(at.begin() + 1, at.end(), isNameByte);
    const std::string_view name(at.begin() + 1, nameEnd);
    if (name.empty())
        return {};
    const bool hasSemicolon = nameEnd != at.end() && *nameEnd == ';';
    const std::span<const NamedCharacter> known = namedCharacters();
    const auto found = std::ranges::lower_bound(known, name, {}, &NamedCharacter::name);
    if (found == known.end() || found->name != name)
        return {{}, 0, hasSemicolon};
    const bool isBeforeEquals = nameEnd != at.end() && *nameEnd == '=';
    if (!hasSemicolon && (!found->worksBare || isBeforeEquals))
        return {};
    CharacterReference reference{{}, name.size() + (hasSemicolon ? 2U : 1U), false};
    appendUtf8(reference.text, found->first);
    if (found->second != 0)
        appendUtf8(reference.text, found->second);
    return reference;
}

} // namespace convey
