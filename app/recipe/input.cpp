// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/input.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::array kInputs = std::to_array<InputInfo>({
    {Input::Id, "id", Field::Id, true, false},
    {Input::Type, "type", Field::Type, true, true},
    {Input::TimestampMs, "timestamp_ms", Field::TimestampMs, true, false},
    {Input::CustomEventName, "custom_event_name", Field::CustomEventName, true, true},
    {Input::ActionSource, "action_source", Field::ActionSource, true, true},
    {Input::SourceUrl, "source_url", Field::SourceUrl, true, true},
    {Input::Oppref, "oppref", Field::Oppref, true, false},
    {Input::OptOut, "opt_out", Field::OptOut, true, true},
    {Input::UserEmail, "user.email", Field::UserEmails, true, false},
    {Input::UserPhoneNumber, "user.phone_number", Field::UserPhoneNumbers, true, false},
    {Input::UserExternalId, "user.external_id", Field::UserExternalIds, true, false},
    {Input::UserFirstName, "user.first_name", Field::UserFirstNames, true, false},
    {Input::UserLastName, "user.last_name", Field::UserLastNames, true, false},
    {Input::UserCountry, "user.country", Field::UserCountries, true, true},
    {Input::UserRegion, "user.region", Field::UserRegions, true, true},
    {Input::UserCity, "user.city", Field::UserCities, true, true},
    {Input::UserPostalCode, "user.postal_code", Field::UserPostalCodes, true, true},
    {Input::UserIpAddress, "user.ip_address", Field::UserIpAddress, true, false},
    {Input::UserUserAgent, "user.user_agent", Field::UserUserAgent, true, false},
    {Input::UserObref, "user.obref", Field::UserObref, true, false},
    {Input::UserAndroidAdvertisingId, "user.android_advertising_id", Field::UserAndroidAdvertisingId, true,
        false},
    {Input::DataAmount, "data.amount", Field::DataAmount, true, true},
    {Input::DataCurrency, "data.currency", Field::DataCurrency, true, true},
    {Input::DataPlanId, "data.plan_id", Field::DataPlanId, true, true},
    {Input::DataFree, "data.", Field::DataCustom, true, true},
    {Input::ItemId, "data.contents[].id", Field::ItemId, true, true},
    {Input::ItemName, "data.contents[].name", Field::ItemName, true, true},
    {Input::ItemContentType, "data.contents[].content_type", Field::ItemContentType, true, true},
    {Input::ItemQuantity, "data.contents[].quantity", Field::ItemQuantity, true, true},
    {Input::ItemAmount, "data.contents[].amount", Field::ItemAmount, true, true},
    {Input::ItemCurrency, "data.contents[].currency", Field::ItemCurrency, true, true},
    {Input::ItemGroupId, "data.contents[].group_id", Field::ItemGroupId, true, true},
    {Input::PhoneCountry, "phone_country", std::nullopt, true, true},
    {Input::TimeZone, "time_zone", std::nullopt, true, true},
    {Input::DateFormat, "date_format", std::nullopt, false, true},
    {Input::MoneyUnit, "money_unit", std::nullopt, false, true},
    {Input::DecimalSign, "decimal_sign", std::nullopt, false, true},
    {Input::Consent, "consent", std::nullopt, true, false},
    {Input::Contents, "data.contents", Field::DataContents, true, false},
    {Input::TimeOfDay, "time_of_day", std::nullopt, true, false},
    {Input::Site, "site", std::nullopt, false, true},
    {Input::KeepQuery, "keep_query", std::nullopt, false, true},
    {Input::ConsentBlank, "consent_blank", std::nullopt, false, true},
    {Input::BlankWords, "blank_words", std::nullopt, false, true},
    {Input::DateOnlyTime, "date_only_time", std::nullopt, false, true},
    {Input::TwoDigitYears, "two_digit_years", std::nullopt, false, true},
    {Input::DateSerials, "date_serials", std::nullopt, false, true},
    {Input::FoldBy, "fold_by", std::nullopt, true, false},
    {Input::FoldRepeats, "fold_repeats", std::nullopt, false, true},
    {Input::AmountLess, "amount_less", std::nullopt, true, false},
    {Input::MiddleNames, "middle_names", std::nullopt, false, true},
    {Input::NameOrder, "name_order", std::nullopt, false, true},
    {Input::CountryNames, "country_names", std::nullopt, false, true},
});

consteval bool tableFollowsTheEnum()
{
    for (std::size_t i = 0; i < kInputs.size(); ++i) {
        if (static_cast<std::size_t>(kInputs[i].input) != i)
            return false;
    }
    return kInputs.size() == kInputCount;
}
static_assert(tableFollowsTheEnum());

constexpr std::string_view kDataPrefix = "data.";

} // namespace

std::span<const InputInfo> inputs()
{
    return kInputs;
}

const InputInfo& info(Input input)
{
    return kInputs.at(static_cast<std::size_t>(input));
}

std::optional<InputName> parseInputName(std::string_view name)
{
    const auto known = std::ranges::find(kInputs, name, &InputInfo::name);
    if (known != kInputs.end() && known->input != Input::DataFree)
        return InputName{known->input};
    if (!name.starts_with(kDataPrefix))
        return std::nullopt;
    const std::string_view key = name.substr(kDataPrefix.size());
    // `data.type` and `data.contents` are the API's own names: a free key may not take their place.
    if (key.empty() || key == "type" || key.starts_with("contents"))
        return std::nullopt;
    return InputName{Input::DataFree, key};
}

} // namespace convey
