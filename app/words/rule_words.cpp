// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct RuleWords
{
    Rule rule;
    Words words;
};

constexpr std::array kRuleWords = std::to_array<RuleWords>({
    {Rule::RowTooManyCells,
        {QT_TRANSLATE_NOOP("words", "This line has {found} cells; the header has {expected}."),
            QT_TRANSLATE_NOOP("words",
                "A separator inside a cell needs quotes around the cell. Export the file again, or mend the "
                "line.")}},
    {Rule::RowTooFewCells,
        {QT_TRANSLATE_NOOP("words", "This line has too few cells: {found}; the header has {expected}."),
            QT_TRANSLATE_NOOP("words",
                "Cells are missing, so the others may stand under the wrong header. Mend the line or leave "
                "it out.")}},
    {Rule::RowQuoteOpen,
        {QT_TRANSLATE_NOOP("words", "A quotation mark in this line is never closed."),
            QT_TRANSLATE_NOOP("words", "Add the closing quotation mark, or export the file again.")}},
    {Rule::RowTooLong,
        {QT_TRANSLATE_NOOP("words", "This line is longer than Convey reads, and was cut."),
            QT_TRANSLATE_NOOP("words",
                "A cell may have 16 MB. Look for a missing quotation mark above the line, or take the long "
                "cell out.")}},
    {Rule::CellNotUtf8,
        {QT_TRANSLATE_NOOP("words", "A cell of this line holds bytes that are not UTF-8 text."),
            QT_TRANSLATE_NOOP("words", "Save the file as \"CSV UTF-8\" and open it again.")}},

    {Rule::IdMissing,
        {QT_TRANSLATE_NOOP("words", "This conversion has no id."),
            QT_TRANSLATE_NOOP("words",
                "Every conversion needs its own id, usually the order number. Choose the column that holds "
                "it.")}},
    {Rule::IdLooksPersonal,
        {QT_TRANSLATE_NOOP("words", "The id looks like an e-mail address, a phone number or a card number."),
            QT_TRANSLATE_NOOP(
                "words", "Ids are sent as they are. Choose a column with an order or transaction number.")}},
    {Rule::IdVeryLong,
        {QT_TRANSLATE_NOOP("words", "The id is {found} bytes long; more than {expected} is unusual."),
            QT_TRANSLATE_NOOP("words", "OpenAI publishes no limit. Check that the right column is chosen.")}},
    {Rule::TypeMissing,
        {QT_TRANSLATE_NOOP("words", "This line does not say what kind of event it is."),
            QT_TRANSLATE_NOOP("words", "Fill in the cell, or set one event for the whole file.")}},
    {Rule::TypeUnknown,
        {QT_TRANSLATE_NOOP("words", "This word is none of the events that OpenAI knows."),
            QT_TRANSLATE_NOOP("words",
                "Write one of its events, such as order_created, or say which event the word means.")}},
    {Rule::CustomNameMissing,
        {QT_TRANSLATE_NOOP("words", "A custom event needs a name."),
            QT_TRANSLATE_NOOP("words",
                "Choose the column that holds it (custom_event_name), or set one name for the file.")}},
    {Rule::CustomNameInvalid,
        {QT_TRANSLATE_NOOP("words", "This custom event name is not allowed."),
            QT_TRANSLATE_NOOP(
                "words", "Use 1 to 64 letters, digits, _ or -, and begin and end with a letter or digit.")}},
    {Rule::CustomNameIsStandard,
        {QT_TRANSLATE_NOOP("words", "This custom event has the name of a standard event."),
            QT_TRANSLATE_NOOP("words", "Send it as the standard event, or choose another name.")}},
    {Rule::CustomNameLeftOut,
        {QT_TRANSLATE_NOOP("words", "The custom event name is not sent: this is a standard event."),
            QT_TRANSLATE_NOOP("words", "Nothing needs to be done.")}},

    {Rule::TimestampMissing,
        {QT_TRANSLATE_NOOP("words", "This conversion has no time."),
            QT_TRANSLATE_NOOP(
                "words", "Choose the column with the time of the conversion, or fill in the cell.")}},
    {Rule::TimestampUnreadable,
        {QT_TRANSLATE_NOOP("words", "This time can't be read."),
            QT_TRANSLATE_NOOP("words",
                "Write it like 2026-11-21T14:30:00+01:00, or say how dates are written (date_format).")}},
    {Rule::TimestampZoneMissing,
        {QT_TRANSLATE_NOOP("words", "In which time zone this time is can't be told."),
            QT_TRANSLATE_NOOP("words", "Say which zone the file's times are in (time_zone).")}},
    {Rule::TimestampOrderUnknown,
        {QT_TRANSLATE_NOOP("words", "In this date day and month could be either way round."),
            QT_TRANSLATE_NOOP("words", "Say which of year, month and day comes first (date_format).")}},
    {Rule::TimestampInZoneGap,
        {QT_TRANSLATE_NOOP("words", "This local time did not exist: the clocks were put forward over it."),
            QT_TRANSLATE_NOOP("words", "Check the time zone, or export times with their offset.")}},
    {Rule::TimestampInZoneOverlap,
        {QT_TRANSLATE_NOOP("words", "This local time happened twice: the clocks were put back over it."),
            QT_TRANSLATE_NOOP(
                "words", "Export times with their offset, or write the offset into the cell.")}},
    {Rule::TimestampTooOld,
        {QT_TRANSLATE_NOOP("words",
             "This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it."),
            QT_TRANSLATE_NOOP(
                "words", "It stays here. With an upload at least once a week none grows too old.")}},
    {Rule::TimestampTooFarAhead,
        {QT_TRANSLATE_NOOP("words", "This time is more than 10 minutes in the future."),
            QT_TRANSLATE_NOOP("words",
                "Check the time zone, whether day and month are swapped, and which time of day is taken for "
                "days without one (date_only_time).")}},
    {Rule::TimestampExpiresSoon,
        {QT_TRANSLATE_NOOP("words", "This conversion leaves the 7 days within the hour."),
            QT_TRANSLATE_NOOP("words", "Send it now.")}},

    {Rule::ActionSourceUnknown,
        {QT_TRANSLATE_NOOP("words", "This is none of the places where a conversion can happen."),
            QT_TRANSLATE_NOOP(
                "words", "Use web, mobile_app, offline, physical_store, phone_call, email or other.")}},
    {Rule::ActionSourceNotMobileApp,
        {QT_TRANSLATE_NOOP("words", "App events are taken only with action_source mobile_app."),
            QT_TRANSLATE_NOOP("words", "Set action_source to mobile_app for these conversions.")}},
    {Rule::SourceUrlMissing,
        {QT_TRANSLATE_NOOP("words", "A conversion on the web needs the address of its page."),
            QT_TRANSLATE_NOOP("words",
                "Choose the column with the address, set one address for the file, or say that these did not "
                "happen on the web.")}},
    {Rule::SourceUrlInvalid,
        {QT_TRANSLATE_NOOP("words", "This is no web address that can be sent."),
            QT_TRANSLATE_NOOP("words",
                "It must begin with https:// or http:// and name a host, without a user name or password.")}},
    {Rule::SourceUrlLooksPersonal,
        {QT_TRANSLATE_NOOP("words",
             "The page address holds something like an e-mail address, a phone number or a card number."),
            QT_TRANSLATE_NOOP("words",
                "Addresses are sent as they are. Remove the personal part, or choose another column.")}},

    {Rule::OptOutUnreadable,
        {QT_TRANSLATE_NOOP("words", "This opt-out is neither yes nor no."),
            QT_TRANSLATE_NOOP("words", "Use true or false (yes, no, 1 and 0 are understood).")}},
    {Rule::OptOutAssumed,
        {QT_TRANSLATE_NOOP(
             "words", "The consent of this person is unclear; the conversion is sent with opt_out."),
            QT_TRANSLATE_NOOP("words", "Fill in the cell with granted or denied, or leave the line out.")}},
    {Rule::IdentityMissing,
        {QT_TRANSLATE_NOOP(
             "words", "Nothing identifies the customer. OpenAI can hardly connect this conversion to an ad."),
            QT_TRANSLATE_NOOP("words",
                "Choose a column with a click reference (oppref), an e-mail address, a phone number or a "
                "customer id if the file has one.")}},
    {Rule::EmailUnreadable,
        {QT_TRANSLATE_NOOP("words", "This e-mail address can't be read; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Correct the address.")}},
    {Rule::PhoneUnreadable,
        {QT_TRANSLATE_NOOP("words", "This phone number can't be read; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Write it with its country code, like +44 7700 900123.")}},
    {Rule::PhoneCountryMissing,
        {QT_TRANSLATE_NOOP(
             "words", "This phone number has no country code; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Say which country the numbers are from (phone_country).")}},
    {Rule::ExternalIdUnreadable,
        {QT_TRANSLATE_NOOP("words", "This customer id can't be read; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Correct the cell.")}},
    {Rule::NameUnreadable,
        {QT_TRANSLATE_NOOP("words", "This name can't be read; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Correct the cell.")}},
    {Rule::CountryUnreadable,
        {QT_TRANSLATE_NOOP("words", "This is no country that can be told; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Use the two-letter code, like US or DE.")}},
    {Rule::RegionUnreadable,
        {QT_TRANSLATE_NOOP("words", "This region can't be sent; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Use at most 128 characters.")}},
    {Rule::CityUnreadable,
        {QT_TRANSLATE_NOOP("words", "This city can't be sent; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Use at most 128 characters.")}},
    {Rule::PostalCodeUnreadable,
        {QT_TRANSLATE_NOOP("words", "This postal code can't be sent; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Use letters, digits, spaces and hyphens, at most 32 characters.")}},
    {Rule::IpAddressUnreadable,
        {QT_TRANSLATE_NOOP("words", "This is no IP address; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Use one IPv4 or IPv6 address.")}},
    {Rule::UserAgentUnreadable,
        {QT_TRANSLATE_NOOP("words", "This browser text can't be sent; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Remove the control characters.")}},
    {Rule::ObrefUnreadable,
        {QT_TRANSLATE_NOOP("words", "This obref can't be sent; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words", "Use the value of the __obref cookie as it is.")}},
    {Rule::AdvertisingIdUnreadable,
        {QT_TRANSLATE_NOOP("words", "This is no Android advertising id; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words",
                "Use the id as 8-4-4-4-12 hexadecimal digits; all zeroes means that there is none.")}},
    {Rule::OtherHash,
        {QT_TRANSLATE_NOOP("words",
             "This looks like a hash of another kind (MD5, SHA-1, base64); OpenAI takes SHA-256 in hex "
             "alone. "
             "It is left out of the conversion."),
            QT_TRANSLATE_NOOP(
                "words", "Export the plain value (it is hashed here before it leaves), or a SHA-256 hash.")}},
    {Rule::AlreadyHashed,
        {QT_TRANSLATE_NOOP("words", "This value is hashed already and is sent as it is."),
            QT_TRANSLATE_NOOP(
                "words", "It is of use only if it was trimmed and lower-cased before it was hashed.")}},

    {Rule::AmountUnreadable,
        {QT_TRANSLATE_NOOP("words", "This amount can't be read."),
            QT_TRANSLATE_NOOP(
                "words", "Write it like 129.99, or say that the file uses a comma (decimal_sign).")}},
    {Rule::AmountTooManyDecimals,
        {QT_TRANSLATE_NOOP("words", "This amount has more decimals than its currency."),
            QT_TRANSLATE_NOOP("words",
                "Round it yourself, or check the currency: it decides how many decimals there are.")}},
    {Rule::AmountDecimalSignUnknown,
        {QT_TRANSLATE_NOOP("words", "In this amount the sign could mark thousands or decimals."),
            QT_TRANSLATE_NOOP("words", "Say which one marks decimals (decimal_sign).")}},
    {Rule::AmountWithoutCurrency,
        {QT_TRANSLATE_NOOP("words", "This conversion has an amount but no currency."),
            QT_TRANSLATE_NOOP(
                "words", "Choose the column with the currency, or set one for the file (data.currency).")}},
    {Rule::AmountNegative,
        {QT_TRANSLATE_NOOP("words", "This amount is negative."),
            QT_TRANSLATE_NOOP(
                "words", "Refunds are not conversions; leave the line out unless you mean it.")}},
    {Rule::AmountZero,
        {QT_TRANSLATE_NOOP("words", "This amount is zero."),
            QT_TRANSLATE_NOOP("words", "Check that the right column is chosen.")}},
    {Rule::AmountMissing,
        {QT_TRANSLATE_NOOP(
             "words", "The amount column is empty here; the conversion is sent without a value."),
            QT_TRANSLATE_NOOP("words", "Fill in the cell, or leave the line out.")}},
    {Rule::CurrencyUnknown,
        {QT_TRANSLATE_NOOP("words", "This is no currency code of ISO 4217."),
            QT_TRANSLATE_NOOP("words", "Use three letters, like EUR or USD.")}},
    {Rule::CurrencyWithdrawn,
        {QT_TRANSLATE_NOOP("words", "This currency is no longer in use."),
            QT_TRANSLATE_NOOP("words", "Use the currency that replaced it, and convert the amount.")}},
    {Rule::PlanIdLeftOut,
        {QT_TRANSLATE_NOOP("words", "The plan is not sent: this kind of event takes none."),
            QT_TRANSLATE_NOOP("words", "Nothing needs to be done.")}},
    {Rule::ContentsLeftOut,
        {QT_TRANSLATE_NOOP("words", "The products are not sent: this kind of event takes none."),
            QT_TRANSLATE_NOOP("words", "Nothing needs to be done.")}},
    {Rule::FreeFieldLeftOut,
        {QT_TRANSLATE_NOOP("words", "This field is not sent: only custom events take fields of one's own."),
            QT_TRANSLATE_NOOP("words", "Nothing needs to be done.")}},
    {Rule::FreeFieldLooksPersonal,
        {QT_TRANSLATE_NOOP("words",
             "This looks like an e-mail address, a phone number or a card number, and would be sent as it "
             "is."),
            QT_TRANSLATE_NOOP(
                "words", "Check the column; personal data belongs in the fields that are hashed.")}},
    {Rule::ItemQuantityUnreadable,
        {QT_TRANSLATE_NOOP("words", "This quantity is no whole number."),
            QT_TRANSLATE_NOOP("words", "Write it like 2.")}},
    {Rule::ItemQuantityNotPositive,
        {QT_TRANSLATE_NOOP("words", "This quantity is {found}."),
            QT_TRANSLATE_NOOP("words", "Check the line; a quantity is usually at least 1.")}},
    {Rule::ItemAmountUnreadable,
        {QT_TRANSLATE_NOOP("words", "This item price can't be read."),
            QT_TRANSLATE_NOOP(
                "words", "Write it like 129.99, or say that the file uses a comma (decimal_sign).")}},
    {Rule::ItemAmountWithoutCurrency,
        {QT_TRANSLATE_NOOP(
             "words", "This item has a price, but neither it nor the conversion has a currency."),
            QT_TRANSLATE_NOOP(
                "words", "Choose the column with the currency, or set one for the file (data.currency).")}},
    {Rule::ItemCurrencyUnknown,
        {QT_TRANSLATE_NOOP("words", "This item's currency is no code of ISO 4217."),
            QT_TRANSLATE_NOOP("words", "Use three letters, like EUR or USD.")}},
    {Rule::ItemsVeryMany,
        {QT_TRANSLATE_NOOP("words", "This conversion has {found} items; more than {expected} is unusual."),
            QT_TRANSLATE_NOOP("words", "OpenAI publishes no limit. Check how lines are joined to orders.")}},

    {Rule::ItemNamesCustomer,
        {QT_TRANSLATE_NOOP(
             "words", "The customer's last name is in the name of an item, which is sent as it is."),
            QT_TRANSLATE_NOOP("words",
                "Names must not be sent unhashed. Take the name out of the cell, or send items without their "
                "names.")}},
    {Rule::FreeFieldUnreadable,
        {QT_TRANSLATE_NOOP("words",
             "This field of your own can't be read as what it is sent as; it is left out of the conversion."),
            QT_TRANSLATE_NOOP("words",
                "Numbers are written like 12.5, booleans like true and false; or send the field as text.")}},
    {Rule::ContentsUnreadable,
        {QT_TRANSLATE_NOOP("words", "The items in this cell can't be read; they are left out."),
            QT_TRANSLATE_NOOP("words", "The cell must be a JSON list of objects with id, name, quantity.")}},
    {Rule::ValuesBeyondThree,
        {QT_TRANSLATE_NOOP("words", "There are more than three different values; the first three are sent."),
            QT_TRANSLATE_NOOP("words", "OpenAI takes three a list. Choose the columns that tell most.")}},
    {Rule::ConsentLeavesOut,
        {QT_TRANSLATE_NOOP("words", "The word of consent in this line leaves it out."),
            QT_TRANSLATE_NOOP("words", "Say otherwise in the table of consent words if that is not meant.")}},

    {Rule::RowVoided,
        {QT_TRANSLATE_NOOP("words", "The payment of this line was voided."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowRefunded,
        {QT_TRANSLATE_NOOP("words", "This line was paid back."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowCancelled,
        {QT_TRANSLATE_NOOP("words", "This line was cancelled."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowPending,
        {QT_TRANSLATE_NOOP("words", "This line is not paid or not settled yet."),
            QT_TRANSLATE_NOOP("words", "Export again when it is paid; the same id is sent once.")}},
    {Rule::RowFailed,
        {QT_TRANSLATE_NOOP("words", "This payment failed, was declined or expired."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowTestMode,
        {QT_TRANSLATE_NOOP("words", "This line was made in test mode."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowNotSale,
        {QT_TRANSLATE_NOOP("words", "This line is no sale."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowAdjustment,
        {QT_TRANSLATE_NOOP("words", "This line corrects a conversion that was reported before."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowTotals,
        {QT_TRANSLATE_NOOP("words", "This line sums up others."),
            QT_TRANSLATE_NOOP("words",
                "If it is to be sent all the same, give it an id of its own, or change the filter on column "
                "{subject}.")}},
    {Rule::RowNotWon,
        {QT_TRANSLATE_NOOP("words", "This deal is not won."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowFiltered,
        {QT_TRANSLATE_NOOP("words", "A filter of the saved setup leaves this line out."),
            QT_TRANSLATE_NOOP(
                "words", "If it is to be sent all the same, change the filter on column {subject}.")}},
    {Rule::RowHeaderAgain,
        {QT_TRANSLATE_NOOP("words", "This line repeats the header."),
            QT_TRANSLATE_NOOP("words", "Nothing needs to be done.")}},
    {Rule::OrderTooManyLines,
        {QT_TRANSLATE_NOOP("words", "More than {expected} lines belong to this order."),
            QT_TRANSLATE_NOOP(
                "words", "Check by which column lines are joined to orders (fold_by); this can't be one.")}},
    {Rule::OrderLinesDiffer,
        {QT_TRANSLATE_NOOP("words",
             "Lines {expected} and {found} belong to one order, but differ here; line {expected} is taken."),
            QT_TRANSLATE_NOOP("words",
                "Check whether both lines are one order. If not, join lines by another column (fold_by).")}},
    {Rule::OrderLinesIdentical,
        {QT_TRANSLATE_NOOP("words",
             "Lines {expected} and {found} of this order are the same, cell by cell; both are sent as "
             "items."),
            QT_TRANSLATE_NOOP("words",
                "Say whether such lines are two items (fold_repeats=keep) or a mistake of the export "
                "(fold_repeats=drop).")}},
    {Rule::ItemsSumDiffers,
        {QT_TRANSLATE_NOOP("words",
             "The items cost {found} together, the order {expected}, in the smallest unit of its currency."),
            QT_TRANSLATE_NOOP(
                "words", "Postage, tax or a discount explain it; the order's amount is sent.")}},
    {Rule::ItemsSumFarOff,
        {QT_TRANSLATE_NOOP("words",
             "The items cost {found} together, the order {expected}, in the smallest unit of its currency: "
             "that is far apart."),
            QT_TRANSLATE_NOOP("words",
                "Check the columns of price and quantity, and whether all lines are of this order.")}},

    {Rule::RepeatedInFile,
        {QT_TRANSLATE_NOOP("words",
             "This conversion has the same id as line {expected} and is the same; the first one is sent."),
            QT_TRANSLATE_NOOP("words",
                "OpenAI keeps the first of two conversions with the same id. Nothing needs to be done.")}},
    {Rule::RepeatedInFileDiffers,
        {QT_TRANSLATE_NOOP("words",
             "This conversion has the same id as line {expected}, but differs from it; the first one is "
             "sent."),
            QT_TRANSLATE_NOOP("words",
                "OpenAI keeps the first of two conversions with the same id. If these are two orders, give "
                "each its own id; if they are lines of one, join them (fold_by).")}},

    {Rule::AmountsAllOne,
        {QT_TRANSLATE_NOOP("words", "{found} of {expected} amounts are exactly 1."),
            QT_TRANSLATE_NOOP("words",
                "That looks like a counter and not like money. Choose the column with the value of the "
                "order, "
                "or send no amount.")}},
    {Rule::AmountsFarAboveUsual,
        {QT_TRANSLATE_NOOP("words",
             "The middle amount of this file is {found}, that of the uploads before {expected}, in the "
             "smallest unit of the currency."),
            QT_TRANSLATE_NOOP("words",
                "Check whether amounts are now written in cents instead of whole units (money_unit), and the "
                "decimal sign.")}},
    {Rule::TimesInOneHour,
        {QT_TRANSLATE_NOOP(
             "words", "{found} of {expected} conversions happened in one and the same hour of the day."),
            QT_TRANSLATE_NOOP("words",
                "Check that this is the time of the conversion and not that of the export, and the time "
                "zone.")}},
    {Rule::IdsAreRowNumbers,
        {QT_TRANSLATE_NOOP("words", "{found} of {expected} ids do nothing but count the lines of the file."),
            QT_TRANSLATE_NOOP("words",
                "The next export would count from the beginning, and OpenAI would take its conversions for "
                "these. Choose a column with order numbers, or have ids made.")}},

    {Rule::AlreadySent,
        {QT_TRANSLATE_NOOP(
             "words", "This conversion was sent on {date} just as it is now; it is not sent again."),
            QT_TRANSLATE_NOOP("words", "Nothing to do: OpenAI has it.")}},
    {Rule::AlreadySentDiffers,
        {QT_TRANSLATE_NOOP("words",
             "This conversion was sent on {date} with other values; the first version stays at OpenAI, so it "
             "is not sent again."),
            QT_TRANSLATE_NOOP("words",
                "OpenAI keeps the first of two conversions with the same id. If this is another order, give "
                "it its own id.")}},
    {Rule::SentUnanswered,
        {QT_TRANSLATE_NOOP("words",
             "This conversion was sent on {date} and no answer came back; it is sent again, which is safe."),
            QT_TRANSLATE_NOOP("words",
                "OpenAI drops repeats of the same id. If its values have changed meanwhile, the first "
                "version may be the one that stays.")}},
    {Rule::SentBefore,
        {QT_TRANSLATE_NOOP("words", "This conversion was sent to a pixel of yours on {date}."),
            QT_TRANSLATE_NOOP("words", "Choose the pixel to see what it has already.")}},
});

static_assert(kRuleWords.size() == static_cast<std::size_t>(Rule::Count_));

} // namespace

Words wordsFor(Rule rule)
{
    const auto found = std::ranges::find(kRuleWords, rule, &RuleWords::rule);
    return found == kRuleWords.end() ? Words{} : found->words;
}

} // namespace convey
