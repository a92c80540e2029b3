// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cause_title.h"

#include "base/text.h"

#include <QCoreApplication>

#include <array>

namespace convey::ui {

namespace {

/// Plural forms are found in tr() alone, not in translate().
struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(causes)
};

struct RuleTitle
{
    Rule rule;
    const char* title;
};

// clang-format off
constexpr std::array kRuleTitles = std::to_array<RuleTitle>({
    {Rule::RowTooManyCells, QT_TRANSLATE_NOOP("causes", "Line has too many cells")},
    {Rule::RowTooFewCells, QT_TRANSLATE_NOOP("causes", "Line has too few cells")},
    {Rule::RowQuoteOpen, QT_TRANSLATE_NOOP("causes", "Quotation mark never closed")},
    {Rule::RowTooLong, QT_TRANSLATE_NOOP("causes", "Line too long to be read whole")},
    {Rule::CellNotUtf8, QT_TRANSLATE_NOOP("causes", "Text can't be read (encoding)")},
    {Rule::IdMissing, QT_TRANSLATE_NOOP("causes", "Event ID is missing")},
    {Rule::IdLooksPersonal, QT_TRANSLATE_NOOP("causes", "Event ID looks personal")},
    {Rule::IdVeryLong, QT_TRANSLATE_NOOP("causes", "Event ID is very long")},
    {Rule::TypeMissing, QT_TRANSLATE_NOOP("causes", "Kind of event is missing")},
    {Rule::TypeUnknown, QT_TRANSLATE_NOOP("causes", "Kind of event is not known")},
    {Rule::CustomNameMissing, QT_TRANSLATE_NOOP("causes", "Custom event has no name")},
    {Rule::CustomNameInvalid, QT_TRANSLATE_NOOP("causes", "Custom event name not allowed")},
    {Rule::CustomNameIsStandard, QT_TRANSLATE_NOOP("causes", "Custom event has a standard name")},
    {Rule::CustomNameLeftOut, QT_TRANSLATE_NOOP("causes", "Custom event name not sent")},
    {Rule::TimestampMissing, QT_TRANSLATE_NOOP("causes", "Time is missing")},
    {Rule::TimestampUnreadable, QT_TRANSLATE_NOOP("causes", "Time can't be read")},
    {Rule::TimestampZoneMissing, QT_TRANSLATE_NOOP("causes", "Time names no zone")},
    {Rule::TimestampOrderUnknown, QT_TRANSLATE_NOOP("causes", "Day and month unclear")},
    {Rule::TimestampInZoneGap, QT_TRANSLATE_NOOP("causes", "Time skipped by the clocks")},
    {Rule::TimestampInZoneOverlap, QT_TRANSLATE_NOOP("causes", "Time happened twice")},
    {Rule::TimestampTooOld, QT_TRANSLATE_NOOP("causes", "Older than 7 days")},
    {Rule::TimestampTooFarAhead, QT_TRANSLATE_NOOP("causes", "Time is in the future")},
    {Rule::TimestampExpiresSoon, QT_TRANSLATE_NOOP("causes", "Leaves the 7 days within the hour")},
    {Rule::ActionSourceUnknown, QT_TRANSLATE_NOOP("causes", "Place is not known")},
    {Rule::ActionSourceNotMobileApp, QT_TRANSLATE_NOOP("causes", "App event outside the app")},
    {Rule::SourceUrlMissing, QT_TRANSLATE_NOOP("causes", "Page address is missing")},
    {Rule::SourceUrlInvalid, QT_TRANSLATE_NOOP("causes", "Page address can't be sent")},
    {Rule::SourceUrlLooksPersonal, QT_TRANSLATE_NOOP("causes", "Page address looks personal")},
    {Rule::OptOutUnreadable, QT_TRANSLATE_NOOP("causes", "Opt-out can't be read")},
    {Rule::OptOutAssumed, QT_TRANSLATE_NOOP("causes", "Consent is unclear")},
    {Rule::IdentityMissing, QT_TRANSLATE_NOOP("causes", "Nothing identifies the customer")},
    {Rule::EmailUnreadable, QT_TRANSLATE_NOOP("causes", "E-mail address not usable")},
    {Rule::PhoneUnreadable, QT_TRANSLATE_NOOP("causes", "Phone number not usable")},
    {Rule::PhoneCountryMissing, QT_TRANSLATE_NOOP("causes", "Phone number without country")},
    {Rule::ExternalIdUnreadable, QT_TRANSLATE_NOOP("causes", "Customer ID not usable")},
    {Rule::NameUnreadable, QT_TRANSLATE_NOOP("causes", "Name not usable")},
    {Rule::CountryUnreadable, QT_TRANSLATE_NOOP("causes", "Country is not known")},
    {Rule::RegionUnreadable, QT_TRANSLATE_NOOP("causes", "Region not usable")},
    {Rule::CityUnreadable, QT_TRANSLATE_NOOP("causes", "City not usable")},
    {Rule::PostalCodeUnreadable, QT_TRANSLATE_NOOP("causes", "Postal code not usable")},
    {Rule::IpAddressUnreadable, QT_TRANSLATE_NOOP("causes", "IP address not usable")},
    {Rule::UserAgentUnreadable, QT_TRANSLATE_NOOP("causes", "Browser text not usable")},
    {Rule::ObrefUnreadable, QT_TRANSLATE_NOOP("causes", "obref not usable")},
    {Rule::AdvertisingIdUnreadable, QT_TRANSLATE_NOOP("causes", "Advertising ID not usable")},
    {Rule::OtherHash, QT_TRANSLATE_NOOP("causes", "Hash of another kind")},
    {Rule::AlreadyHashed, QT_TRANSLATE_NOOP("causes", "Hashed already")},
    {Rule::AmountUnreadable, QT_TRANSLATE_NOOP("causes", "Amount can't be read")},
    {Rule::AmountTooManyDecimals, QT_TRANSLATE_NOOP("causes", "Amount has too many decimals")},
    {Rule::AmountDecimalSignUnknown, QT_TRANSLATE_NOOP("causes", "Decimal sign unclear")},
    {Rule::AmountWithoutCurrency, QT_TRANSLATE_NOOP("causes", "Currency is missing")},
    {Rule::AmountNegative, QT_TRANSLATE_NOOP("causes", "Amount is negative")},
    {Rule::AmountZero, QT_TRANSLATE_NOOP("causes", "Amount is zero")},
    {Rule::AmountMissing, QT_TRANSLATE_NOOP("causes", "Amount is missing")},
    {Rule::CurrencyUnknown, QT_TRANSLATE_NOOP("causes", "Currency is not known")},
    {Rule::CurrencyWithdrawn, QT_TRANSLATE_NOOP("causes", "Currency no longer in use")},
    {Rule::PlanIdLeftOut, QT_TRANSLATE_NOOP("causes", "Plan not sent")},
    {Rule::ContentsLeftOut, QT_TRANSLATE_NOOP("causes", "Products not sent")},
    {Rule::FreeFieldLeftOut, QT_TRANSLATE_NOOP("causes", "Own field not sent")},
    {Rule::FreeFieldLooksPersonal, QT_TRANSLATE_NOOP("causes", "Text looks personal")},
    {Rule::ItemQuantityUnreadable, QT_TRANSLATE_NOOP("causes", "Quantity can't be read")},
    {Rule::ItemQuantityNotPositive, QT_TRANSLATE_NOOP("causes", "Quantity below 1")},
    {Rule::ItemAmountUnreadable, QT_TRANSLATE_NOOP("causes", "Item price can't be read")},
    {Rule::ItemAmountWithoutCurrency, QT_TRANSLATE_NOOP("causes", "Item price without currency")},
    {Rule::ItemCurrencyUnknown, QT_TRANSLATE_NOOP("causes", "Item currency is not known")},
    {Rule::ItemsVeryMany, QT_TRANSLATE_NOOP("causes", "Very many items")},
    {Rule::ItemNamesCustomer, QT_TRANSLATE_NOOP("causes", "Customer's name in an item's name")},
    {Rule::FreeFieldUnreadable, QT_TRANSLATE_NOOP("causes", "Own field not readable")},
    {Rule::ContentsUnreadable, QT_TRANSLATE_NOOP("causes", "Items not readable")},
    {Rule::ValuesBeyondThree, QT_TRANSLATE_NOOP("causes", "More than three values")},
    {Rule::ConsentLeavesOut, QT_TRANSLATE_NOOP("causes", "Left out for want of consent")},
    {Rule::RowVoided, QT_TRANSLATE_NOOP("causes", "Left out: voided")},
    {Rule::RowRefunded, QT_TRANSLATE_NOOP("causes", "Left out: refunded")},
    {Rule::RowCancelled, QT_TRANSLATE_NOOP("causes", "Left out: cancelled")},
    {Rule::RowPending, QT_TRANSLATE_NOOP("causes", "Left out: not paid yet")},
    {Rule::RowFailed, QT_TRANSLATE_NOOP("causes", "Left out: failed")},
    {Rule::RowTestMode, QT_TRANSLATE_NOOP("causes", "Left out: test mode")},
    {Rule::RowNotSale, QT_TRANSLATE_NOOP("causes", "Left out: not a sale")},
    {Rule::RowAdjustment, QT_TRANSLATE_NOOP("causes", "Left out: adjustment")},
    {Rule::RowTotals, QT_TRANSLATE_NOOP("causes", "Left out: totals")},
    {Rule::RowNotWon, QT_TRANSLATE_NOOP("causes", "Left out: not won")},
    {Rule::RowFiltered, QT_TRANSLATE_NOOP("causes", "Left out by a filter")},
    {Rule::RowHeaderAgain, QT_TRANSLATE_NOOP("causes", "Left out: the header again")},
    {Rule::OrderTooManyLines, QT_TRANSLATE_NOOP("causes", "Too many lines for one order")},
    {Rule::OrderLinesDiffer, QT_TRANSLATE_NOOP("causes", "Lines of one order differ")},
    {Rule::OrderLinesIdentical, QT_TRANSLATE_NOOP("causes", "Line stands twice in an order")},
    {Rule::ItemsSumDiffers, QT_TRANSLATE_NOOP("causes", "Items and total differ")},
    {Rule::ItemsSumFarOff, QT_TRANSLATE_NOOP("causes", "Items and total far apart")},
    {Rule::RepeatedInFile, QT_TRANSLATE_NOOP("causes", "Event ID used twice, same content")},
    {Rule::RepeatedInFileDiffers, QT_TRANSLATE_NOOP("causes", "Event ID used twice, other content")},
    {Rule::AmountsAllOne, QT_TRANSLATE_NOOP("causes", "Nearly all amounts are 1")},
    {Rule::AmountsFarAboveUsual, QT_TRANSLATE_NOOP("causes", "Amounts far above the usual ones")},
    {Rule::TimesInOneHour, QT_TRANSLATE_NOOP("causes", "Most times in one hour of the day")},
    {Rule::IdsAreRowNumbers, QT_TRANSLATE_NOOP("causes", "Event IDs only count the lines")},
    {Rule::AlreadySent, QT_TRANSLATE_NOOP("causes", "Sent before")},
    {Rule::AlreadySentDiffers, QT_TRANSLATE_NOOP("causes", "Sent before with other values")},
    {Rule::SentUnanswered, QT_TRANSLATE_NOOP("causes", "Sent before, no answer came back")},
    {Rule::SentBefore, QT_TRANSLATE_NOOP("causes", "Sent before to a pixel of yours")},
});
// clang-format on

consteval bool titlesFollowTheRules()
{
    for (std::size_t i = 0; i < kRuleTitles.size(); ++i) {
        if (static_cast<std::size_t>(kRuleTitles[i].rule) != i)
            return false;
    }
    return kRuleTitles.size() == static_cast<std::size_t>(Rule::Count_);
}
static_assert(titlesFollowTheRules());

QString causeText(const char* text)
{
    return QCoreApplication::translate("causes", text);
}

} // namespace

QString titleOf(Rule rule)
{
    return causeText(kRuleTitles.at(static_cast<std::size_t>(rule)).title);
}

QString titleOf(CauseId cause)
{
    if (const std::optional<Rule> rule = ruleOf(cause))
        return titleOf(*rule);
    switch (cause) {
    case CauseId::ByHand:
        return causeText(QT_TRANSLATE_NOOP("causes", "Left out by you"));
    case CauseId::NotListed:
        return causeText(QT_TRANSLATE_NOOP("causes", "Counted, but not listed"));
    case CauseId::None:
        break;
    }
    return causeText(QT_TRANSLATE_NOOP("causes", "Nothing to look at"));
}

QString expectedOf(const Problem& problem)
{
    if (problem.rule == Rule::RowTooFewCells || problem.rule == Rule::RowTooManyCells)
        return CauseWords::tr("%Ln cells", nullptr, static_cast<int>(problem.expected));
    switch (problem.field) {
    case Field::Id:
        return causeText(
            QT_TRANSLATE_NOOP("causes", "an ID of its own for each conversion, such as an order number"));
    case Field::Type:
        return causeText(QT_TRANSLATE_NOOP("causes", "a kind of event, such as order_created or Purchase"));
    case Field::CustomEventName:
        return causeText(QT_TRANSLATE_NOOP("causes", "1 to 64 letters, digits, _ or -"));
    case Field::TimestampMs:
        return causeText(QT_TRANSLATE_NOOP("causes", "a time such as 2026-11-21T14:30:00+01:00"));
    case Field::ActionSource:
        return causeText(QT_TRANSLATE_NOOP("causes", "a place such as web, mobile_app or physical_store"));
    case Field::SourceUrl:
        return causeText(QT_TRANSLATE_NOOP("causes", "an address such as https://shop.example.com/thanks"));
    case Field::OptOut:
        return causeText(QT_TRANSLATE_NOOP("causes", "yes or no"));
    case Field::Event:
        return causeText(
            QT_TRANSLATE_NOOP("causes", "an e-mail address, a phone number, a customer ID or oppref"));
    case Field::UserEmails:
        return causeText(QT_TRANSLATE_NOOP("causes", "an address such as anna@example.com"));
    case Field::UserPhoneNumbers:
        return causeText(
            QT_TRANSLATE_NOOP("causes", "a number with its country code, such as +44 7700 900123"));
    case Field::UserCountries:
        return causeText(QT_TRANSLATE_NOOP("causes", "two letters such as US"));
    case Field::UserPostalCodes:
        return causeText(QT_TRANSLATE_NOOP("causes", "at most 32 letters, digits, spaces and hyphens"));
    case Field::UserIpAddress:
        return causeText(QT_TRANSLATE_NOOP("causes", "one IPv4 or IPv6 address"));
    case Field::DataAmount:
    case Field::ItemAmount:
        return causeText(QT_TRANSLATE_NOOP("causes", "a number such as 129.99"));
    case Field::DataCurrency:
    case Field::ItemCurrency:
        return causeText(QT_TRANSLATE_NOOP("causes", "three letters such as EUR"));
    case Field::ItemQuantity:
        return causeText(QT_TRANSLATE_NOOP("causes", "a whole number from 1 on"));
    default:
        return {};
    }
}

QString reasonOf(Rule rule)
{
    switch (info(rule).basis) {
    case spec::RuleBasis::ApiRefuses:
        return causeText(QT_TRANSLATE_NOOP("causes", "OpenAI refuses conversions like this one."));
    case spec::RuleBasis::NoRightValue:
        return causeText(
            QT_TRANSLATE_NOOP("causes", "Nothing here can be sent for certain, and Convey won't guess."));
    case spec::RuleBasis::ApiUnknown:
        return causeText(QT_TRANSLATE_NOOP("causes", "OpenAI does not say how it takes this."));
    case spec::RuleBasis::FieldLeftOut:
        return causeText(QT_TRANSLATE_NOOP("causes", "The conversion is sent without this value."));
    case spec::RuleBasis::Privacy:
        return causeText(QT_TRANSLATE_NOOP("causes", "It would leave this computer unhashed."));
    case spec::RuleBasis::Chosen:
        return causeText(QT_TRANSLATE_NOOP("causes", "You or your saved setup leave it out."));
    case spec::RuleBasis::Advice:
        break;
    }
    return causeText(QT_TRANSLATE_NOOP("causes", "OpenAI takes it; it is worth a look."));
}

QString sourceOf(Rule rule)
{
    const spec::Source& source = info(rule).source;
    const QString page = toQString(source.page);
    const QString day = toQString(source.readOn);
    switch (source.sureness) {
    case spec::Sureness::Official:
        return causeText(QT_TRANSLATE_NOOP("causes", "Rule: OpenAI, page “%1”, read on %2")).arg(page, day);
    case spec::Sureness::Recorded:
        return causeText(QT_TRANSLATE_NOOP("causes", "Rule: a recorded answer of OpenAI (%1), read on %2"))
            .arg(page, day);
    case spec::Sureness::Inferred:
        return causeText(QT_TRANSLATE_NOOP("causes", "Rule: inferred, %1, read on %2")).arg(page, day);
    case spec::Sureness::Unknown:
        return causeText(QT_TRANSLATE_NOOP("causes", "OpenAI has published no rule (looked for on %1)"))
            .arg(day);
    case spec::Sureness::Ours:
        break;
    }
    return causeText(QT_TRANSLATE_NOOP("causes", "Rule: Convey's own, not OpenAI's"));
}

QString sourceAddressOf(Rule rule)
{
    const spec::Source& source = info(rule).source;
    return source.sureness == spec::Sureness::Official
        ? QStringLiteral("https://developers.openai.com/ads/") + toQString(source.page)
        : QString();
}

} // namespace convey::ui
