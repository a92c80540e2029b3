// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Everything an event or a line of the file is judged by: one row a rule, with its severity, the field that
/// it is about and where it comes from. `check/` applies the rules, `words/` has a sentence and a remedy for
/// each.
///
/// A rule blocks only where the API would refuse the event by an official or recorded rule, or where no right
/// value can be made from the file (RuleBasis tells which).
/// Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/field.h"
#include "spec/source.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace convey {

enum class Severity : std::uint8_t
{
    Blocked, ///< is not sent
    Warning, ///< is sent; a person should look
    Note, ///< is sent; good to know
};

enum class Rule : std::uint8_t
{
    // The line itself
    RowTooManyCells,
    RowTooFewCells,
    RowQuoteOpen,
    RowTooLong,
    CellNotUtf8,

    // What
    IdMissing,
    IdLooksPersonal,
    IdVeryLong,
    TypeMissing,
    TypeUnknown,
    CustomNameMissing,
    CustomNameInvalid,
    CustomNameIsStandard,
    CustomNameLeftOut,

    // When
    TimestampMissing,
    TimestampUnreadable,
    TimestampZoneMissing,
    TimestampOrderUnknown,
    TimestampInZoneGap,
    TimestampInZoneOverlap,
    TimestampTooOld,
    TimestampTooFarAhead,
    TimestampExpiresSoon,

    // Where
    ActionSourceUnknown,
    ActionSourceNotMobileApp,
    SourceUrlMissing,
    SourceUrlInvalid,
    SourceUrlLooksPersonal,

    // Who
    OptOutUnreadable,
    OptOutAssumed,
    IdentityMissing,
    EmailUnreadable,
    PhoneUnreadable,
    PhoneCountryMissing,
    ExternalIdUnreadable,
    NameUnreadable,
    CountryUnreadable,
    RegionUnreadable,
    CityUnreadable,
    PostalCodeUnreadable,
    IpAddressUnreadable,
    UserAgentUnreadable,
    ObrefUnreadable,
    AdvertisingIdUnreadable,
    OtherHash,
    AlreadyHashed,

    // How much
    AmountUnreadable,
    AmountTooManyDecimals,
    AmountDecimalSignUnknown,
    AmountWithoutCurrency,
    AmountNegative,
    AmountZero,
    AmountMissing,
    CurrencyUnknown,
    CurrencyWithdrawn,
    PlanIdLeftOut,
    ContentsLeftOut,
    FreeFieldLeftOut,
    FreeFieldLooksPersonal,
    ItemQuantityUnreadable,
    ItemQuantityNotPositive,
    ItemAmountUnreadable,
    ItemAmountWithoutCurrency,
    ItemCurrencyUnknown,
    ItemsVeryMany,
    ItemNamesCustomer,
    FreeFieldUnreadable,
    ContentsUnreadable,
    ValuesBeyondThree,
    ConsentLeavesOut,

    // Rows that a filter of the recipe leaves out, by its reason (recipe/row_filter.h)
    RowVoided,
    RowRefunded,
    RowCancelled,
    RowPending,
    RowFailed,
    RowTestMode,
    RowNotSale,
    RowAdjustment,
    RowTotals,
    RowNotWon,
    RowFiltered,
    RowHeaderAgain, ///< without a filter: the names of the columns once more

    // Lines of one order
    OrderTooManyLines,
    OrderLinesDiffer,
    OrderLinesIdentical,
    ItemsSumDiffers,
    ItemsSumFarOff,

    // Across rows
    RepeatedInFile, ///< with the same content
    RepeatedInFileDiffers,

    // The file as a whole: no row's verdict hangs on them (isOfWholeFile())
    AmountsAllOne,
    AmountsFarAboveUsual,
    TimesInOneHour,
    IdsAreRowNumbers,

    // Across jobs
    AlreadySent,
    AlreadySentDiffers,
    SentUnanswered,
    SentBefore,

    Count_, ///< how many there are; not a rule
};

namespace spec {

/// Why a rule blocks, warns or notes.
enum class RuleBasis : std::uint8_t
{
    ApiRefuses, ///< by an official or recorded rule: the sandbox refuses it too
    NoRightValue, ///< the file holds nothing that could be sent
    ApiUnknown, ///< the API's behaviour is not published
    FieldLeftOut, ///< the event is sent without the field
    Privacy, ///< would send what must not leave in the clear
    Chosen, ///< a person or the recipe leaves the row out
    Advice, ///< the API takes it
};

struct RuleInfo
{
    Rule rule;
    std::string_view name; ///< the code that `--json` prints
    Severity severity;
    RuleBasis basis;
    Field field;
    Source source;
};

/// All rules, in the order of the enum.
[[nodiscard]] std::span<const RuleInfo> rules();

} // namespace spec

[[nodiscard]] const spec::RuleInfo& info(Rule rule);

/// Does the rule say that the row is no conversion, and hence left out? By a filter of the recipe, or by what
/// its cells hold.
[[nodiscard]] constexpr bool isFilters(Rule rule)
{
    return rule >= Rule::RowVoided && rule <= Rule::RowHeaderAgain;
}

/// Does the rule look at the file as a whole? Then its finding counts no row and changes no verdict.
[[nodiscard]] constexpr bool isOfWholeFile(Rule rule)
{
    return rule >= Rule::AmountsAllOne && rule <= Rule::IdsAreRowNumbers;
}

/// Does the rule say that an earlier row has the same name and id?
[[nodiscard]] constexpr bool isRepeat(Rule rule)
{
    return rule == Rule::RepeatedInFile || rule == Rule::RepeatedInFileDiffers;
}

} // namespace convey
