// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/field_list.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

constexpr const char* kContext = "convey::ui::FieldList";

struct FieldRow
{
    Input input;
    const char* name;
    const char* help;
};

// In the order of the enum Input.
constexpr std::array kFieldRows = std::to_array<FieldRow>({
    {Input::Id, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Event ID"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "What tells one conversion from another, usually the order number. OpenAI counts an ID once.")},
    {Input::Type, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Event"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "What happened: a purchase, a lead, a sign-up and so on.")},
    {Input::TimestampMs, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Time"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "When it happened, date and time of day. OpenAI takes the last 7 days.")},
    {Input::CustomEventName, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Custom name"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The name of a custom event: 1 to 64 letters, digits, _ or -. Other events have none.")},
    {Input::ActionSource, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Where"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Where it happened: on a website, in a shop, on the phone. Conversions on a website need the "
            "page address too.")},
    {Input::SourceUrl, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Page address"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The page on which it happened. Only scheme, host and path are sent; what follows a ? stays "
            "here.")},
    {Input::Oppref, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Click reference"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "What OpenAI put into the address of the page when the ad was clicked. The surest way to connect "
            "a conversion to its ad.")},
    {Input::OptOut, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Opt-out"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Whether the person objects: yes, no, true, false, 1 or 0. Sent only where it says yes.")},
    {Input::UserEmail, QT_TRANSLATE_NOOP("convey::ui::FieldList", "E-mail"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "The customer's e-mail address. It is hashed on this computer.")},
    {Input::UserPhoneNumber, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Phone"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The customer's phone number. It is hashed on this computer. Numbers without a country code need "
            "the country below.")},
    {Input::UserExternalId, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Customer ID"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "Your own number for the customer. It is hashed on this computer.")},
    {Input::UserFirstName, QT_TRANSLATE_NOOP("convey::ui::FieldList", "First name"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "The customer's first name. It is hashed on this computer.")},
    {Input::UserLastName, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Last name"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "The customer's last name. It is hashed on this computer.")},
    {Input::UserCountry, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Country"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The customer's country. It leaves as a code of two capital letters, not hashed.")},
    {Input::UserRegion, QT_TRANSLATE_NOOP("convey::ui::FieldList", "State or region"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "It leaves as it is, not hashed.")},
    {Input::UserCity, QT_TRANSLATE_NOOP("convey::ui::FieldList", "City"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "It leaves as it is, not hashed.")},
    {Input::UserPostalCode, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Postcode"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "It leaves as it is, not hashed.")},
    {Input::UserIpAddress, QT_TRANSLATE_NOOP("convey::ui::FieldList", "IP address"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The address of the customer's device. It leaves as it is, not hashed.")},
    {Input::UserUserAgent, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Browser"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "What the customer's browser calls itself (user agent). It leaves as it is, not hashed.")},
    {Input::UserObref, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Browser reference"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "What OpenAI's pixel keeps in the customer's browser (obref). It leaves as it is.")},
    {Input::UserAndroidAdvertisingId, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Android advertising ID"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "The advertising ID of an Android device. It leaves as it is.")},
    {Input::DataAmount, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Amount"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "What the conversion is worth. It is sent in the currency's smallest unit and needs a "
            "currency.")},
    {Input::DataCurrency, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Currency"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "The currency of the amount as a code of three letters: USD, EUR.")},
    {Input::DataPlanId, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Plan ID"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Which plan was subscribed to. Sent with subscriptions, trials and custom events.")},
    {Input::DataFree, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Own field %1"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "A field of your own. Sent with custom events alone.")},
    {Input::ItemId, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item ID"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "The number of the product or service.")},
    {Input::ItemName, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item name"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "What the product or service is called. Names of people must not be in it.")},
    {Input::ItemContentType, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item kind"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "What kind of product or service it is.")},
    {Input::ItemQuantity, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item quantity"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "How many of it, a whole number.")},
    {Input::ItemAmount, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item price"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The price of the item. It is sent in the currency's smallest unit and needs a currency.")},
    {Input::ItemCurrency, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item currency"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "Where it is not the currency of the amount.")},
    {Input::ItemGroupId, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Item group"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "What ties the variants of an item together.")},
    {Input::PhoneCountry, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Phone country"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Says how phone numbers without a country code are read. It is not sent.")},
    {Input::TimeZone, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Time zone"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "Says which place times belong to that name no zone. It is not sent.")},
    {Input::DateFormat, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Order of dates"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "Says whether 03/04 is 3 April or 4 March. It is not sent.")},
    {Input::MoneyUnit, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Amounts are in"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Says whether 12999 in the file is 12999 dollars or 129.99. It is not sent.")},
    {Input::DecimalSign, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Decimal sign"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Says which sign stands before the decimals in the file. It is not sent.")},
    {Input::Consent, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Consent"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Words like granted and denied. Whoever did not grant it is sent with an opt-out.")},
    {Input::Contents, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Items in one cell"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "A column whose cells are JSON: a list of items.")},
    {Input::TimeOfDay, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Time of day"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "Where the date and the time stand in two columns. It is not sent.")},
    {Input::Site, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Website"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Put in front of page addresses that are only a path, like https://shop.example.com.")},
    {Input::KeepQuery, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Keep what follows the ?"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Sends page addresses with their query, which may hold personal data. It is cut otherwise.")},
    {Input::ConsentBlank, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Empty consent"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "Says what is done with lines whose consent is empty. It is not sent.")},
    {Input::BlankWords, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Words for nothing"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Words that mean an empty cell, with commas between them: NULL,N/A,-. They are not sent.")},
    {Input::DateOnlyTime, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Days without a time"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The time of day, like 12:00, that is taken for days without one. It is not sent.")},
    {Input::TwoDigitYears, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Years of two digits"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The first year of the hundred in which they lie: with 1970, 26 is 2026. It is not sent.")},
    {Input::DateSerials, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Day numbers count from"),
        QT_TRANSLATE_NOOP(
            "convey::ui::FieldList", "1900, or 1904 where the file comes from an old Mac. It is not sent.")},
    {Input::FoldBy, QT_TRANSLATE_NOOP("convey::ui::FieldList", "One order is known by"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "Lines with the same text in this column are joined to one conversion with several items.")},
    {Input::FoldRepeats, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Identical lines of an order"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "keep counts both as items, drop takes the second for a mistake of the export. It is not sent.")},
    {Input::AmountLess, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Paid back"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "A column with what was paid back of an order: the conversion is worth the rest.")},
    {Input::MiddleNames, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Middle names"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "To which name the words in the middle of a full name belong. It is not sent.")},
    {Input::NameOrder, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Order of names"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList", "Which name comes first in a full name. It is not sent.")},
    {Input::CountryNames, QT_TRANSLATE_NOOP("convey::ui::FieldList", "Names of several countries"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "The codes of the countries that names like Korea or Congo mean in this file: KR, CD. It is not "
            "sent.")},
});

consteval bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < kFieldRows.size(); ++i) {
        if (static_cast<std::size_t>(kFieldRows[i].input) != i)
            return false;
    }
    return kFieldRows.size() == kInputCount;
}
static_assert(rowsFollowTheEnum());

constexpr std::array kWhat = std::to_array<Input>({Input::Type, Input::CustomEventName, Input::Id,
    Input::ActionSource, Input::SourceUrl, Input::Oppref, Input::OptOut, Input::Consent, Input::ConsentBlank,
    Input::Site, Input::KeepQuery, Input::BlankWords});
constexpr std::array kWhen = std::to_array<Input>({Input::TimestampMs, Input::TimeOfDay, Input::TimeZone,
    Input::DateFormat, Input::DateOnlyTime, Input::TwoDigitYears, Input::DateSerials});
constexpr std::array kWho = std::to_array<Input>(
    {Input::UserEmail, Input::UserPhoneNumber, Input::PhoneCountry, Input::UserExternalId,
        Input::UserFirstName, Input::UserLastName, Input::MiddleNames, Input::NameOrder, Input::UserCountry,
        Input::CountryNames, Input::UserRegion, Input::UserCity, Input::UserPostalCode, Input::UserIpAddress,
        Input::UserUserAgent, Input::UserObref, Input::UserAndroidAdvertisingId});
constexpr std::array kHowMuch = std::to_array<Input>({Input::DataAmount, Input::AmountLess,
    Input::DataCurrency, Input::MoneyUnit, Input::DecimalSign, Input::ItemId, Input::ItemName,
    Input::ItemQuantity, Input::ItemAmount, Input::ItemCurrency, Input::ItemContentType, Input::ItemGroupId,
    Input::Contents, Input::FoldBy, Input::FoldRepeats, Input::DataPlanId});
// All but DataFree, whose rows the recipe names.
static_assert(kWhat.size() + kWhen.size() + kWho.size() + kHowMuch.size() + 1 == kInputCount);

struct GroupRow
{
    const char* name;
    const char* note;
    const char* icon;
};

constexpr std::array kGroupRows = std::to_array<GroupRow>({
    {QT_TRANSLATE_NOOP("convey::ui::FieldList", "What happened"), "", "what"},
    {QT_TRANSLATE_NOOP("convey::ui::FieldList", "When"), "", "when"},
    {QT_TRANSLATE_NOOP("convey::ui::FieldList", "Who"),
        QT_TRANSLATE_NOOP("convey::ui::FieldList",
            "helps OpenAI recognise the customer; hashed on this computer, the place is not"),
        "who"},
    {QT_TRANSLATE_NOOP("convey::ui::FieldList", "How much"), "", "money"},
});
static_assert(kGroupRows.size() == kFieldGroups);

const FieldRow& rowOf(Input input)
{
    return kFieldRows.at(static_cast<std::size_t>(input));
}

const GroupRow& rowOf(FieldGroup group)
{
    return kGroupRows.at(static_cast<std::size_t>(group));
}

QString fieldWords(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate(kContext, text);
}

} // namespace

std::span<const Input> inputsOf(FieldGroup group)
{
    switch (group) {
    case FieldGroup::What:
        return kWhat;
    case FieldGroup::When:
        return kWhen;
    case FieldGroup::Who:
        return kWho;
    case FieldGroup::HowMuch:
        break;
    }
    return kHowMuch;
}

QString groupName(FieldGroup group)
{
    return fieldWords(rowOf(group).name);
}

QString groupNote(FieldGroup group)
{
    return fieldWords(rowOf(group).note);
}

QString groupIcon(FieldGroup group)
{
    return QLatin1String(rowOf(group).icon);
}

QString fieldName(const FieldKey& key)
{
    const QString name = fieldWords(rowOf(key.input).name);
    return key.input == Input::DataFree ? name.arg(toQString(key.freeKey)) : name;
}

QString apiName(const FieldKey& key)
{
    if (key.input == Input::DataFree)
        return QStringLiteral("data.") + toQString(key.freeKey);
    const InputInfo& input = info(key.input);
    return toQString(input.field ? info(*input.field).path : input.name);
}

QString fieldHelp(const FieldKey& key)
{
    return fieldWords(rowOf(key.input).help);
}

bool isShownMasked(Input input)
{
    const std::optional<Field> field = info(input).field;
    return field && isPersonal(*field) && input != Input::UserCountry;
}

bool runsLeftToRight(Input input)
{
    switch (input) {
    case Input::UserFirstName:
    case Input::UserLastName:
    case Input::UserRegion:
    case Input::UserCity:
    case Input::ItemName:
    case Input::DataFree:
        return false;
    default:
        return true;
    }
}

} // namespace convey::ui
