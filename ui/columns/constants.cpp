// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/constants.h"

#include "base/text.h"
#include "recipe/constant.h"
#include "recipe/event_words.h"
#include "spec/country.h"
#include "spec/currency.h"
#include "spec/event_type.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <span>

namespace convey::ui {

namespace {

struct NamedConstant
{
    std::string_view text;
    const char* name;
};

constexpr std::array kEventNames = std::to_array<NamedConstant>({
    {"order_created", QT_TRANSLATE_NOOP("convey::ui::Constants", "Purchase")},
    {"lead_created", QT_TRANSLATE_NOOP("convey::ui::Constants", "Lead")},
    {"registration_completed", QT_TRANSLATE_NOOP("convey::ui::Constants", "Registration")},
    {"appointment_scheduled", QT_TRANSLATE_NOOP("convey::ui::Constants", "Appointment")},
    {"subscription_created", QT_TRANSLATE_NOOP("convey::ui::Constants", "Subscription")},
    {"trial_started", QT_TRANSLATE_NOOP("convey::ui::Constants", "Trial")},
    {"checkout_started", QT_TRANSLATE_NOOP("convey::ui::Constants", "Checkout started")},
    {"items_added", QT_TRANSLATE_NOOP("convey::ui::Constants", "Added to the cart")},
    {"contents_viewed", QT_TRANSLATE_NOOP("convey::ui::Constants", "Product viewed")},
    {"page_viewed", QT_TRANSLATE_NOOP("convey::ui::Constants", "Page viewed")},
    {"app_installed", QT_TRANSLATE_NOOP("convey::ui::Constants", "App installed")},
    {"app_opened", QT_TRANSLATE_NOOP("convey::ui::Constants", "App opened")},
    {"custom", QT_TRANSLATE_NOOP("convey::ui::Constants", "Custom event")},
});
static_assert(kEventNames.size() == spec::kEventTypes.size());

constexpr std::array kPlaces = std::to_array<NamedConstant>({
    {"web", QT_TRANSLATE_NOOP("convey::ui::Constants", "Website")},
    {"mobile_app", QT_TRANSLATE_NOOP("convey::ui::Constants", "Mobile app")},
    {"physical_store", QT_TRANSLATE_NOOP("convey::ui::Constants", "Shop or branch")},
    {"phone_call", QT_TRANSLATE_NOOP("convey::ui::Constants", "Phone call")},
    {"email", QT_TRANSLATE_NOOP("convey::ui::Constants", "E-mail")},
    {"offline", QT_TRANSLATE_NOOP("convey::ui::Constants", "Offline")},
    {"other", QT_TRANSLATE_NOOP("convey::ui::Constants", "Somewhere else")},
});

constexpr std::array kDateOrders = std::to_array<NamedConstant>({
    {"mdy", QT_TRANSLATE_NOOP("convey::ui::Constants", "Month first: 03/04 is 4 March")},
    {"dmy", QT_TRANSLATE_NOOP("convey::ui::Constants", "Day first: 03/04 is 3 April")},
    {"ymd", QT_TRANSLATE_NOOP("convey::ui::Constants", "Year first: 2026/04/03 is 3 April")},
});

constexpr std::array kMoneyUnits = std::to_array<NamedConstant>({
    {"major", QT_TRANSLATE_NOOP("convey::ui::Constants", "Whole units: 129 is 129.00")},
    {"minor", QT_TRANSLATE_NOOP("convey::ui::Constants", "Smallest units: 12900 is 129.00")},
});

constexpr std::array kDecimalSigns = std::to_array<NamedConstant>({
    {".", QT_TRANSLATE_NOOP("convey::ui::Constants", "A point: 129.99")},
    {",", QT_TRANSLATE_NOOP("convey::ui::Constants", "A comma: 129,99")},
});

constexpr std::array kOptOuts = std::to_array<NamedConstant>({
    {"false", QT_TRANSLATE_NOOP("convey::ui::Constants", "No opt-out")},
    {"true", QT_TRANSLATE_NOOP("convey::ui::Constants", "Opt-out")},
});

constexpr std::array kQueries = std::to_array<NamedConstant>({
    {"false", QT_TRANSLATE_NOOP("convey::ui::Constants", "Cut it off")},
    {"true", QT_TRANSLATE_NOOP("convey::ui::Constants", "Send it")},
});

constexpr std::array kConsentMeaningNames = std::to_array<NamedConstant>({
    {"opt_out", QT_TRANSLATE_NOOP("convey::ui::Constants", "Send with an opt-out")},
    {"send", QT_TRANSLATE_NOOP("convey::ui::Constants", "Send")},
    {"leave_out", QT_TRANSLATE_NOOP("convey::ui::Constants", "Leave out")},
});

constexpr std::array kMiddleNames = std::to_array<NamedConstant>({
    {"first", QT_TRANSLATE_NOOP("convey::ui::Constants", "The first name: Mary Jane Watson")},
    {"last", QT_TRANSLATE_NOOP("convey::ui::Constants", "The last name: Maria García López")},
});

constexpr std::array kNameOrders = std::to_array<NamedConstant>({
    {"given_first", QT_TRANSLATE_NOOP("convey::ui::Constants", "The first name comes first")},
    {"family_first", QT_TRANSLATE_NOOP("convey::ui::Constants", "The last name comes first")},
});

std::span<const NamedConstant> closedList(Input input)
{
    switch (input) {
    case Input::Type:
        return kEventNames;
    case Input::ActionSource:
        return kPlaces;
    case Input::DateFormat:
        return kDateOrders;
    case Input::MoneyUnit:
        return kMoneyUnits;
    case Input::DecimalSign:
        return kDecimalSigns;
    case Input::OptOut:
        return kOptOuts;
    case Input::KeepQuery:
        return kQueries;
    case Input::ConsentBlank:
        return kConsentMeaningNames;
    case Input::MiddleNames:
        return kMiddleNames;
    case Input::NameOrder:
        return kNameOrders;
    default:
        return {};
    }
}

QString constantWords(const char* text)
{
    return QCoreApplication::translate("convey::ui::Constants", text);
}

ConstantChoice named(std::string text)
{
    QString name = toQString(text);
    return {std::move(text), std::move(name)};
}

std::vector<ConstantChoice> zones()
{
    const QByteArray own = QTimeZone::systemTimeZoneId();
    std::vector<ConstantChoice> choices{named(own.toStdString())};
    if (own != "UTC")
        choices.push_back(named("UTC"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        // Qt adds offsets of its own ("UTC+01:00") to the names of the IANA database.
        if (id != own && !id.startsWith("UTC"))
            choices.push_back(named(id.toStdString()));
    }
    return choices;
}

QString countryName(const Country& country)
{
    return QCoreApplication::translate("convey::ui::Constants", "%1 (%2)", "country and its code")
        .arg(toQString(country.name), toQString(country.alpha2Text()));
}

QString noCountryName()
{
    return QCoreApplication::translate("convey::ui::Constants", "None of them");
}

} // namespace

std::vector<ConstantChoice> closedChoices(Input input)
{
    std::vector<ConstantChoice> choices;
    for (const NamedConstant& constant : closedList(input))
        choices.push_back({std::string(constant.text), constantWords(constant.name)});
    return choices;
}

std::vector<ConstantChoice> suggestedChoices(Input input)
{
    std::vector<ConstantChoice> choices;
    switch (input) {
    case Input::TimeZone:
        return zones();
    case Input::DataCurrency:
    case Input::ItemCurrency:
        for (const Currency& currency : currencies()) {
            if (currency.isUsable())
                choices.push_back(named(std::string(currency.codeText())));
        }
        break;
    case Input::UserCountry:
    case Input::PhoneCountry:
    case Input::CountryNames:
        for (const Country& country : countries())
            choices.push_back({std::string(country.alpha2Text()), countryName(country)});
        std::ranges::sort(choices, [](const ConstantChoice& a, const ConstantChoice& b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        break;
    default:
        break;
    }
    if (input == Input::CountryNames)
        choices.insert(choices.begin(), {std::string(kNoCountry), noCountryName()});
    return choices;
}

QString constantName(Input input, std::string_view text)
{
    std::string_view known = text;
    if (input == Input::Type) {
        const auto meaning = meaningOfEventWord(text);
        if (meaning && meaning->customName.empty())
            known = info(meaning->type).name;
    }
    const auto list = closedList(input);
    const auto found = std::ranges::find(list, known, &NamedConstant::text);
    if (found != list.end())
        return constantWords(found->name);
    if (input == Input::CountryNames && text == kNoCountry)
        return noCountryName();
    if (input == Input::UserCountry || input == Input::PhoneCountry || input == Input::CountryNames) {
        if (const Country* country = findCountry(text))
            return countryName(*country);
    }
    return toQString(text);
}

} // namespace convey::ui
