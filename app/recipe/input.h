// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a column or a constant can be bound to: the raw text that goes in, under the names of the command
/// line
/// (`--bind user.email=Email`), not the names on the wire. Some inputs feed no field but say how others are
/// read. Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/field.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace convey {

enum class Input : std::uint8_t
{
    Id,
    Type,
    TimestampMs,
    CustomEventName,
    ActionSource,
    SourceUrl,
    Oppref,
    OptOut,
    UserEmail,
    UserPhoneNumber,
    UserExternalId,
    UserFirstName,
    UserLastName,
    UserCountry,
    UserRegion,
    UserCity,
    UserPostalCode,
    UserIpAddress,
    UserUserAgent,
    UserObref,
    UserAndroidAdvertisingId,
    DataAmount,
    DataCurrency,
    DataPlanId,
    DataFree, ///< `data.KEY`: a free key of a custom event, the key is part of the name
    ItemId,
    ItemName,
    ItemContentType,
    ItemQuantity,
    ItemAmount,
    ItemCurrency,
    ItemGroupId,
    PhoneCountry, ///< the country of national phone numbers, ISO 3166-1 alpha-2
    TimeZone, ///< the zone of times that name none: IANA name or ±HH:MM, or a column of zones
    DateFormat, ///< `ymd`, `mdy` or `dmy`: the order of dates written with slashes or dots
    MoneyUnit, ///< `major` (129.99) or `minor` (12999)
    DecimalSign, ///< `.` or `,`
    Consent, ///< a column of consent words; "denied" becomes opt_out
    Contents, ///< a column whose cells are JSON: a list of items
    TimeOfDay, ///< the time where `timestamp_ms` holds a date alone
    Site, ///< "https://shop.example.com", put in front of a `source_url` that is a path
    KeepQuery, ///< `true` sends source_url with its query; `false` is assumed
    ConsentBlank, ///< what an empty cell of consent means: `send`, `opt_out` or `leave_out`
    BlankWords, ///< words that mean an empty cell, with commas between them: `NULL,N/A,-`
    DateOnlyTime, ///< the local time of days without one: `12:00`
    TwoDigitYears, ///< the first year of the hundred in which years of two digits lie: `1970`
    DateSerials, ///< from when a spreadsheet's day numbers count: `1900` or `1904`
    FoldBy, ///< the columns by whose cells rows are lines of one order (see Fold)
    FoldRepeats, ///< identical lines of one order: `keep` or `drop`
    AmountLess, ///< an amount that is taken off `data.amount`: what was paid back of it
    MiddleNames, ///< to which name the middle words of a full name belong: `first` or `last`
    NameOrder, ///< which name comes first in a full name: `given_first` or `family_first`
    CountryNames, ///< what names of several countries ("Korea") mean: codes with commas between; `none` sends
                  ///< none
};
inline constexpr std::size_t kInputCount = static_cast<std::size_t>(Input::CountryNames) + 1;

struct InputInfo
{
    Input input;
    std::string_view name; ///< as the command line and the recipe file write it
    std::optional<Field> field; ///< the field it feeds; none = it says how others are read
    bool takesColumn;
    bool takesConstant;
};

/// All inputs, in the order of the enum.
[[nodiscard]] std::span<const InputInfo> inputs();
[[nodiscard]] const InputInfo& info(Input input);

/// An input with the key that `data.KEY` carries.
struct InputName
{
    Input input = Input::Id;
    std::string_view freeKey{}; ///< points into the text that was parsed; only for DataFree
};

/// Reads "user.email", "data.contents[].id" or "data.anything" (any other `data.` name is a free key of
/// custom events). None for unknown names, and for `data.type`, which follows from the event's type.
[[nodiscard]] std::optional<InputName> parseInputName(std::string_view name);

} // namespace convey
