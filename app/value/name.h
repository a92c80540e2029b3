// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A full name in one cell as first and last name. The parts are raw texts again: their one way out is the
/// hash. Pure functions; safe on any thread.
#pragma once

#include "value/fault.h"
#include "value/raw.h"

#include <cstdint>
#include <string_view>

namespace convey {

/// Which part comes first in "Ada Lovelace", where no comma says so.
enum class NameOrder : std::uint8_t
{
    GivenFirst,
    FamilyFirst, ///< as in Hungary, Vietnam and on many lists
};

/// To which name the middle words of three and more belong: "Mary Jane Watson", "Maria García López".
enum class MiddleWords : std::uint8_t
{
    Unknown, ///< refused: nobody said so
    ToFirst,
    ToLast,
};

struct NameRule
{
    NameOrder order = NameOrder::GivenFirst;
    MiddleWords middle = MiddleWords::Unknown;
};

struct NameParts
{
    RawName first; ///< all given names that are known to be such
    RawName last; ///< with its particles: "van der Berg"
};

/// Cuts a full name. The parts point into the cell's text and go to sealName().
///
/// - A comma decides: "Lovelace, Ada". What follows a comma and is a suffix alone ("Ada Lovelace, PhD") goes.
/// - Titles in front ("Dr.", "Frau", "Prof. Dr. med.") and suffixes behind ("Jr.", "III", "MD") are in
/// neither
///   name. Middle initials ("Ada B. Lovelace") neither.
/// - Particles ("van der", "de la", "von", "bin", "al") and all behind them belong to the last name, as long
/// as
///   something stands before them; "Van" behind a Vietnamese family name is no particle (MiddleWords).
/// - Two words left: the rule's order. More: the rule's word on middle words.
/// - Chinese, Japanese and Korean names are family first whatever the rule says, and are cut at a blank or
///   comma only; with a katakana middle dot (foreign names) the given name comes first.
///
/// Faults: Empty; OneWordName; MiddleWords; NameOrderUnknown (no blank in a Chinese, Japanese or Korean name;
/// two commas; particles behind a given name behind a comma); CompanyName (a legal form such as GmbH or Ltd
/// as a word of its own, digits, "&", "/", "@", or two people: "Ada and Charles Lovelace"); BadCharacter (not
/// UTF-8, control characters); SpreadsheetDamage (#N/A); OtherHash and Base64Hash, and a SHA-256, which can't
/// be cut (OtherHash). Cost: some passes over the words; no allocation.
/// Source for the legal forms: the ISO 20275 code list's most used abbreviations, put together by hand
/// 2026-11-21; titles and particles: by hand.
[[nodiscard]] Value<NameParts> splitName(RawName name, const NameRule& rule = {});

/// True when `text` (trimmed UTF-8) looks like a company or two people; see splitName().
[[nodiscard]] bool looksLikeCompany(std::string_view text);

} // namespace convey
