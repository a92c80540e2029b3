// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Why a text could not be read as a value. A fault holds no text of the file: the row and the column say
/// where the text is, and the caller knows which input was being read. Values only; safe on any thread.
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string_view>

namespace convey {

/// The order is free, the names are not: `--json` prints them.
enum class ValueFault : std::uint8_t
{
    Empty, ///< nothing but white space, or nothing left after normalising
    Unreadable, ///< not of any form this value is written in
    TooShort,
    TooLong,
    BadCharacter, ///< a character the value can't have; also bytes that are not UTF-8
    OutOfRange, ///< well formed, but no such value: month 13, second 60, 19 digits of money
    NotTrueOrFalse,

    DateOnly, ///< a day without a time of day
    NoZone, ///< no zone in the cell and none in the rule
    ZoneUnknown, ///< words that are no zone
    ZoneGap, ///< a local time that the clocks skipped
    ZoneOverlap, ///< a local time that happened twice
    DateOrderUnknown, ///< day and month could be either way round
    TwoDigitYear,
    SpreadsheetSerial, ///< a day count of a spreadsheet (46111.5), and the rule doesn't say from which year

    TooManyDecimals,
    DecimalSignUnknown, ///< "1,234" or "1.234" while nobody said which sign is the decimal one
    OtherCurrency, ///< the cell names a currency that is not the row's
    UnknownCurrency,
    WithdrawnCurrency,

    SpreadsheetDamage, ///< 4.91512E+11, #REF!, a leading apostrophe or ="…"
    NoCallingCode, ///< a phone number that is not international, and no country to read it in
    HasExtension, ///< a phone number with an extension
    HasTrunkZero, ///< "+49 (0)30 …": an international number with a national zero in it
    CallingCodeUnclear, ///< begins like its country's calling code, and may or may not mean it
    OtherHash, ///< as long as an MD5, SHA-1 or SHA-512 in hex: can't be matched as SHA-256
    Base64Hash, ///< 32 bytes in base64: a SHA-256, perhaps, but not in hex
    HashOfNothing, ///< the SHA-256 of no bytes at all: an empty cell was hashed
    SeveralValues, ///< more than one address or number in one cell
    NamedAddress, ///< "Ada <ada@example.com>": an address and more
    CompanyName, ///< no person's name: a legal form, digits, "&"
    OneWordName, ///< a full name of one word: first or last?
    MiddleWords, ///< a full name of three words: first names or last names in the middle?
    NameOrderUnknown, ///< a full name in which the family's part can't be told

    UnknownCountry,
    NotWebAddress, ///< not http or https, or without a host
    HasCredentials, ///< a URL with user:password@
    AllZero, ///< an advertising id of zeroes only: its owner switched tracking off
    ZoneAmbiguous, ///< a zone abbreviation that means several (IST, CST, BST, AST)
    AmbiguousCurrency, ///< "$" or "kr" while nothing tells which currency it is
    AmbiguousCountry, ///< a name that several countries have: "Korea", "Congo"
    Count_, ///< how many there are; not a fault
};

template <typename T = void>
using Value = tl::expected<T, ValueFault>;

/// Returns a fault out of a function that returns Value<anything>.
[[nodiscard]] inline tl::unexpected<ValueFault> faulty(ValueFault fault)
{
    return tl::unexpected<ValueFault>(fault);
}

/// The stable name of a fault as `--json` prints it ("too_many_decimals"). O(1).
[[nodiscard]] std::string_view faultName(ValueFault fault);

} // namespace convey
