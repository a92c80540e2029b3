// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Every field of an event as the API names it today, and in which form its value leaves this computer.
/// Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/source.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace convey {

enum class Field : std::uint8_t
{
    Event, ///< the event as a whole
    Id,
    Type,
    TimestampMs,
    CustomEventName,
    ActionSource,
    SourceUrl,
    Oppref,
    OptOut,
    UserEmails,
    UserPhoneNumbers,
    UserExternalIds,
    UserFirstNames,
    UserLastNames,
    UserCountries,
    UserRegions,
    UserCities,
    UserPostalCodes,
    UserIpAddress,
    UserUserAgent,
    UserObref,
    UserAndroidAdvertisingId,
    DataAmount,
    DataCurrency,
    DataPlanId,
    DataContents,
    DataCustom, ///< a free key of a custom event
    ItemId,
    ItemName,
    ItemContentType,
    ItemQuantity,
    ItemAmount,
    ItemCurrency,
    ItemGroupId,
};

/// In which form a value leaves.
enum class FieldForm : std::uint8_t
{
    Plain, ///< as it is; must not hold personal data
    PlainPersonal, ///< as it is because the API takes it so, yet about a person (city, IP address): shown
                   ///< redacted
    Hashed, ///< only as SHA-256
    List, ///< a structure of other fields
};

namespace spec {

struct FieldInfo
{
    Field field;
    std::string_view path; ///< as in the API's JSON; "[]" stands for each entry
    FieldForm form;
    Source source;
};

inline constexpr std::array kFields = std::to_array<FieldInfo>({
    {Field::Event, "", FieldForm::List, kConversionsApi},
    {Field::Id, "id", FieldForm::Plain, kConversionsApi},
    {Field::Type, "type", FieldForm::Plain, kSupportedEvents},
    {Field::TimestampMs, "timestamp_ms", FieldForm::Plain, kConversionsApi},
    {Field::CustomEventName, "custom_event_name", FieldForm::Plain, kSupportedEvents},
    {Field::ActionSource, "action_source", FieldForm::Plain, kConversionsApi},
    {Field::SourceUrl, "source_url", FieldForm::Plain, kConversionsApi},
    {Field::Oppref, "oppref", FieldForm::Plain, kConversionsApi},
    {Field::OptOut, "opt_out", FieldForm::Plain, kConversionsApi},
    {Field::UserEmails, "user.emails_sha256", FieldForm::Hashed, kConversionsApi},
    {Field::UserPhoneNumbers, "user.phone_numbers_sha256", FieldForm::Hashed, kConversionsApi},
    {Field::UserExternalIds, "user.external_ids_sha256", FieldForm::Hashed, kConversionsApi},
    {Field::UserFirstNames, "user.first_names_sha256", FieldForm::Hashed, kConversionsApi},
    {Field::UserLastNames, "user.last_names_sha256", FieldForm::Hashed, kConversionsApi},
    {Field::UserCountries, "user.countries", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserRegions, "user.regions", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserCities, "user.cities", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserPostalCodes, "user.postal_codes", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserIpAddress, "user.ip_address", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserUserAgent, "user.user_agent", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserObref, "user.obref", FieldForm::PlainPersonal, kConversionsApi},
    {Field::UserAndroidAdvertisingId, "user.android_advertising_id", FieldForm::PlainPersonal,
        kConversionsApi},
    {Field::DataAmount, "data.amount", FieldForm::Plain, kSupportedEvents},
    {Field::DataCurrency, "data.currency", FieldForm::Plain, kSupportedEvents},
    {Field::DataPlanId, "data.plan_id", FieldForm::Plain, kSupportedEvents},
    {Field::DataContents, "data.contents", FieldForm::List, kSupportedEvents},
    {Field::DataCustom, "data.*", FieldForm::Plain, kSupportedEvents},
    {Field::ItemId, "data.contents[].id", FieldForm::Plain, kSupportedEvents},
    {Field::ItemName, "data.contents[].name", FieldForm::Plain, kSupportedEvents},
    {Field::ItemContentType, "data.contents[].content_type", FieldForm::Plain, kSupportedEvents},
    {Field::ItemQuantity, "data.contents[].quantity", FieldForm::Plain, kSupportedEvents},
    {Field::ItemAmount, "data.contents[].amount", FieldForm::Plain, kSupportedEvents},
    {Field::ItemCurrency, "data.contents[].currency", FieldForm::Plain, kSupportedEvents},
    {Field::ItemGroupId, "data.contents[].group_id", FieldForm::Plain, kSupportedEvents},
});

} // namespace spec

[[nodiscard]] const spec::FieldInfo& info(Field field);

/// The field that a place in the API's JSON names, as its answers write them: "data.amount",
/// "data.contents[2].name", "user.emails_sha256.0". None for one that no field of the event has.
[[nodiscard]] std::optional<Field> fieldAtPath(std::string_view path);

/// May a cell of this field be printed where others can read it (`--json`, logs)? Only plain fields may.
[[nodiscard]] bool isPersonal(Field field);

} // namespace convey
