// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/rule.h"

#include <array>

namespace convey {

namespace {

using spec::kConversionsApi;
using spec::kConvey;
using spec::kIntegrations;
using spec::kSupportedEvents;
using spec::kUnpublished;
using spec::RuleInfo;
using enum spec::RuleBasis;
using enum Severity;

constexpr std::array kRules = std::to_array<RuleInfo>({
    {Rule::RowTooManyCells, "row_too_many_cells", Blocked, NoRightValue, Field::Event, kConvey},
    {Rule::RowTooFewCells, "row_too_few_cells", Blocked, NoRightValue, Field::Event, kConvey},
    {Rule::RowQuoteOpen, "row_quote_open", Blocked, NoRightValue, Field::Event, kConvey},
    {Rule::RowTooLong, "row_too_long", Blocked, NoRightValue, Field::Event, kConvey},
    {Rule::CellNotUtf8, "cell_not_utf8", Blocked, NoRightValue, Field::Event, kConvey},

    {Rule::IdMissing, "id_missing", Blocked, ApiRefuses, Field::Id, kConversionsApi},
    {Rule::IdLooksPersonal, "id_looks_personal", Blocked, Privacy, Field::Id, kConvey},
    {Rule::IdVeryLong, "id_very_long", Warning, ApiUnknown, Field::Id, kUnpublished},
    {Rule::TypeMissing, "type_missing", Blocked, ApiRefuses, Field::Type, kConversionsApi},
    {Rule::TypeUnknown, "type_unknown", Blocked, ApiRefuses, Field::Type, kSupportedEvents},
    {Rule::CustomNameMissing, "custom_event_name_missing", Blocked, ApiRefuses, Field::CustomEventName,
        kSupportedEvents},
    {Rule::CustomNameInvalid, "custom_event_name_invalid", Blocked, ApiRefuses, Field::CustomEventName,
        kSupportedEvents},
    {Rule::CustomNameIsStandard, "custom_event_name_is_standard", Blocked, ApiRefuses, Field::CustomEventName,
        kSupportedEvents},
    {Rule::CustomNameLeftOut, "custom_event_name_left_out", Note, FieldLeftOut, Field::CustomEventName,
        kSupportedEvents},

    {Rule::TimestampMissing, "timestamp_missing", Blocked, ApiRefuses, Field::TimestampMs, kConversionsApi},
    {Rule::TimestampUnreadable, "timestamp_unreadable", Blocked, ApiRefuses, Field::TimestampMs,
        kConversionsApi},
    {Rule::TimestampZoneMissing, "timestamp_zone_missing", Blocked, NoRightValue, Field::TimestampMs,
        kConvey},
    {Rule::TimestampOrderUnknown, "timestamp_order_unknown", Blocked, NoRightValue, Field::TimestampMs,
        kConvey},
    {Rule::TimestampInZoneGap, "timestamp_in_zone_gap", Blocked, NoRightValue, Field::TimestampMs, kConvey},
    {Rule::TimestampInZoneOverlap, "timestamp_in_zone_overlap", Blocked, NoRightValue, Field::TimestampMs,
        kConvey},
    {Rule::TimestampTooOld, "timestamp_too_old", Blocked, ApiRefuses, Field::TimestampMs, kConversionsApi},
    {Rule::TimestampTooFarAhead, "timestamp_too_far_ahead", Blocked, ApiRefuses, Field::TimestampMs,
        kConversionsApi},
    {Rule::TimestampExpiresSoon, "timestamp_expires_soon", Warning, Advice, Field::TimestampMs,
        kConversionsApi},

    {Rule::ActionSourceUnknown, "action_source_unknown", Blocked, ApiRefuses, Field::ActionSource,
        kConversionsApi},
    {Rule::ActionSourceNotMobileApp, "action_source_not_mobile_app", Blocked, ApiRefuses, Field::ActionSource,
        kSupportedEvents},
    {Rule::SourceUrlMissing, "source_url_missing", Blocked, ApiRefuses, Field::SourceUrl, kConversionsApi},
    {Rule::SourceUrlInvalid, "source_url_invalid", Blocked, ApiRefuses, Field::SourceUrl, kConversionsApi},
    {Rule::SourceUrlLooksPersonal, "source_url_looks_personal", Blocked, Privacy, Field::SourceUrl, kConvey},

    {Rule::OptOutUnreadable, "opt_out_unreadable", Blocked, ApiRefuses, Field::OptOut, kConversionsApi},
    {Rule::OptOutAssumed, "opt_out_assumed", Warning, Advice, Field::OptOut, kConvey},
    {Rule::IdentityMissing, "identity_missing", Warning, Advice, Field::Event, kIntegrations},
    {Rule::EmailUnreadable, "email_unreadable", Warning, FieldLeftOut, Field::UserEmails, kConversionsApi},
    {Rule::PhoneUnreadable, "phone_number_unreadable", Warning, FieldLeftOut, Field::UserPhoneNumbers,
        kConversionsApi},
    {Rule::PhoneCountryMissing, "phone_country_missing", Warning, FieldLeftOut, Field::UserPhoneNumbers,
        kConversionsApi},
    {Rule::ExternalIdUnreadable, "external_id_unreadable", Warning, FieldLeftOut, Field::UserExternalIds,
        kConversionsApi},
    {Rule::NameUnreadable, "name_unreadable", Warning, FieldLeftOut, Field::UserFirstNames, kConversionsApi},
    {Rule::CountryUnreadable, "country_unreadable", Warning, FieldLeftOut, Field::UserCountries,
        kConversionsApi},
    {Rule::RegionUnreadable, "region_unreadable", Warning, FieldLeftOut, Field::UserRegions, kConversionsApi},
    {Rule::CityUnreadable, "city_unreadable", Warning, FieldLeftOut, Field::UserCities, kConversionsApi},
    {Rule::PostalCodeUnreadable, "postal_code_unreadable", Warning, FieldLeftOut, Field::UserPostalCodes,
        kConversionsApi},
    {Rule::IpAddressUnreadable, "ip_address_unreadable", Warning, FieldLeftOut, Field::UserIpAddress,
        kConversionsApi},
    {Rule::UserAgentUnreadable, "user_agent_unreadable", Warning, FieldLeftOut, Field::UserUserAgent,
        kConversionsApi},
    {Rule::ObrefUnreadable, "obref_unreadable", Warning, FieldLeftOut, Field::UserObref, kConversionsApi},
    {Rule::AdvertisingIdUnreadable, "android_advertising_id_unreadable", Warning, FieldLeftOut,
        Field::UserAndroidAdvertisingId, kConversionsApi},
    {Rule::OtherHash, "other_hash", Warning, FieldLeftOut, Field::UserEmails, kConversionsApi},
    {Rule::AlreadyHashed, "already_hashed", Note, Advice, Field::UserEmails, kConversionsApi},

    {Rule::AmountUnreadable, "amount_unreadable", Blocked, ApiRefuses, Field::DataAmount, kConversionsApi},
    {Rule::AmountTooManyDecimals, "amount_too_many_decimals", Blocked, NoRightValue, Field::DataAmount,
        kSupportedEvents},
    {Rule::AmountDecimalSignUnknown, "amount_decimal_sign_unknown", Blocked, NoRightValue, Field::DataAmount,
        kConvey},
    {Rule::AmountWithoutCurrency, "amount_without_currency", Blocked, ApiRefuses, Field::DataCurrency,
        kSupportedEvents},
    {Rule::AmountNegative, "amount_negative", Warning, ApiUnknown, Field::DataAmount, kUnpublished},
    {Rule::AmountZero, "amount_zero", Warning, ApiUnknown, Field::DataAmount, kUnpublished},
    {Rule::AmountMissing, "amount_missing", Warning, Advice, Field::DataAmount, kConvey},
    {Rule::CurrencyUnknown, "currency_unknown", Blocked, ApiRefuses, Field::DataCurrency, kSupportedEvents},
    {Rule::CurrencyWithdrawn, "currency_withdrawn", Blocked, ApiRefuses, Field::DataCurrency,
        kSupportedEvents},
    {Rule::PlanIdLeftOut, "plan_id_left_out", Note, FieldLeftOut, Field::DataPlanId, kSupportedEvents},
    {Rule::ContentsLeftOut, "contents_left_out", Note, FieldLeftOut, Field::DataContents, kSupportedEvents},
    {Rule::FreeFieldLeftOut, "free_field_left_out", Note, FieldLeftOut, Field::DataCustom, kSupportedEvents},
    {Rule::FreeFieldLooksPersonal, "free_field_looks_personal", Warning, Privacy, Field::DataCustom, kConvey},
    {Rule::ItemQuantityUnreadable, "item_quantity_unreadable", Blocked, ApiRefuses, Field::ItemQuantity,
        kConversionsApi},
    {Rule::ItemQuantityNotPositive, "item_quantity_not_positive", Warning, ApiUnknown, Field::ItemQuantity,
        kUnpublished},
    {Rule::ItemAmountUnreadable, "item_amount_unreadable", Blocked, ApiRefuses, Field::ItemAmount,
        kConversionsApi},
    {Rule::ItemAmountWithoutCurrency, "item_amount_without_currency", Blocked, ApiRefuses,
        Field::ItemCurrency, kSupportedEvents},
    {Rule::ItemCurrencyUnknown, "item_currency_unknown", Blocked, ApiRefuses, Field::ItemCurrency,
        kSupportedEvents},
    {Rule::ItemsVeryMany, "items_very_many", Warning, ApiUnknown, Field::DataContents, kUnpublished},
    {Rule::ItemNamesCustomer, "item_names_customer", Warning, Privacy, Field::ItemName, kConvey},

    {Rule::FreeFieldUnreadable, "free_field_unreadable", Warning, FieldLeftOut, Field::DataCustom, kConvey},
    {Rule::ContentsUnreadable, "contents_unreadable", Warning, FieldLeftOut, Field::DataContents, kConvey},
    {Rule::ValuesBeyondThree, "values_beyond_three", Warning, FieldLeftOut, Field::UserEmails,
        kConversionsApi},
    {Rule::ConsentLeavesOut, "consent_leaves_out", Note, Chosen, Field::OptOut, kConvey},

    {Rule::RowVoided, "row_voided", Note, Advice, Field::Event, kConvey},
    {Rule::RowRefunded, "row_refunded", Note, Advice, Field::Event, kConvey},
    {Rule::RowCancelled, "row_cancelled", Note, Advice, Field::Event, kConvey},
    {Rule::RowPending, "row_pending", Note, Advice, Field::Event, kConvey},
    {Rule::RowFailed, "row_failed", Note, Advice, Field::Event, kConvey},
    {Rule::RowTestMode, "row_test_mode", Note, Advice, Field::Event, kConvey},
    {Rule::RowNotSale, "row_not_sale", Note, Advice, Field::Event, kConvey},
    {Rule::RowAdjustment, "row_adjustment", Note, Advice, Field::Event, kConvey},
    {Rule::RowTotals, "row_totals", Note, Advice, Field::Event, kConvey},
    {Rule::RowNotWon, "row_not_won", Note, Advice, Field::Event, kConvey},
    {Rule::RowFiltered, "row_filtered", Note, Advice, Field::Event, kConvey},
    {Rule::RowHeaderAgain, "row_header_again", Note, Advice, Field::Event, kConvey},
    {Rule::OrderTooManyLines, "order_too_many_lines", Blocked, NoRightValue, Field::Event, kConvey},
    {Rule::OrderLinesDiffer, "order_lines_differ", Warning, Advice, Field::Event, kConvey},
    {Rule::OrderLinesIdentical, "order_lines_identical", Warning, Advice, Field::DataContents, kConvey},
    {Rule::ItemsSumDiffers, "items_sum_differs", Note, Advice, Field::DataAmount, kConvey},
    {Rule::ItemsSumFarOff, "items_sum_far_off", Warning, Advice, Field::DataAmount, kConvey},

    {Rule::RepeatedInFile, "repeated_in_file", Warning, Advice, Field::Id, kConversionsApi},
    {Rule::RepeatedInFileDiffers, "repeated_in_file_differs", Warning, Advice, Field::Id, kConversionsApi},

    {Rule::AmountsAllOne, "amounts_all_one", Warning, Advice, Field::DataAmount, kConvey},
    {Rule::AmountsFarAboveUsual, "amounts_far_above_usual", Warning, Advice, Field::DataAmount, kConvey},
    {Rule::TimesInOneHour, "times_in_one_hour", Warning, Advice, Field::TimestampMs, kConvey},
    {Rule::IdsAreRowNumbers, "ids_are_row_numbers", Warning, Advice, Field::Id, kConvey},

    {Rule::AlreadySent, "already_sent", Note, Advice, Field::Id, kConversionsApi},
    {Rule::AlreadySentDiffers, "already_sent_differs", Warning, Advice, Field::Id, kConversionsApi},
    {Rule::SentUnanswered, "sent_unanswered", Warning, Advice, Field::Id, kConversionsApi},
    {Rule::SentBefore, "sent_before", Note, Advice, Field::Id, kConvey},
});

consteval bool ruleTableFollowsTheEnum()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<std::size_t>(kRules[i].rule) != i)
            return false;
    }
    return kRules.size() == static_cast<std::size_t>(Rule::Count_);
}
static_assert(ruleTableFollowsTheEnum());

} // namespace

std::span<const spec::RuleInfo> spec::rules()
{
    return kRules;
}

const spec::RuleInfo& info(Rule rule)
{
    return kRules.at(static_cast<std::size_t>(rule));
}

} // namespace convey
