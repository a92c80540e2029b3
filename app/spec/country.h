// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// ISO 3166-1: countries with both codes, an English name and the calling code.
/// Constant data; safe on any thread.
/// Source: ISO 3166-1, through Debian's iso-codes 4.15 and compared with java.util.Locale of JDK 17.0.15
/// (same 249 pairs); calling codes of ITU-T E.164 through libphonenumber 8.12.57, which has none for AQ, GS,
/// PN and TF: those four were entered by hand. The names are the usual short English ones. All on 2026-11-21.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace convey {

struct Country
{
    std::array<char, 2> alpha2;
    std::array<char, 3> alpha3;
    std::uint16_t callingCode; ///< 0 = none of its own
    std::string_view name; ///< English, UTF-8

    [[nodiscard]] constexpr std::string_view alpha2Text() const { return {alpha2.data(), alpha2.size()}; }
    [[nodiscard]] constexpr std::string_view alpha3Text() const { return {alpha3.data(), alpha3.size()}; }
};

/// By alpha-2 code, ASCII case ignored, not trimmed. nullptr: not assigned. Cost: O(1).
[[nodiscard]] const Country* countryByAlpha2(std::string_view code);

/// By alpha-3 code, ASCII case ignored, not trimmed. Cost: O(n).
[[nodiscard]] const Country* countryByAlpha3(std::string_view code);

/// By a name, whole, not trimmed: the English one, those of CLDR in the languages of country_names.cpp, and
/// the other ones that exports use and that can mean one country only ("UK", "South Korea", "Deutschland").
/// Case, accents, hyphens, apostrophes and full stops make no difference. Names that fit two countries
/// ("Korea", "Congo") are not known here. Cost: O(log n), and a detour over UTF-16 for what is not ASCII; the
/// first call folds the table.
[[nodiscard]] const Country* countryByName(std::string_view name);

/// The countries that go by that name together ("Korea", "Virgin Islands"), or that it has fallen into
/// ("Czechoslovakia"): alpha-2 codes with blanks between them, in their order, of static storage. Empty: it
/// is no such name. Not trimmed. Cost as countryByName().
[[nodiscard]] std::string_view countriesByAmbiguousName(std::string_view name);
[[nodiscard]] inline bool isAmbiguousCountry(std::string_view name)
{
    return !countriesByAmbiguousName(name).empty();
}

/// By any of the three. nullptr: unknown.
[[nodiscard]] const Country* findCountry(std::string_view text);

/// All, sorted by alpha-2 code.
[[nodiscard]] std::span<const Country> countries();

} // namespace convey
