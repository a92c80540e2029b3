// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/column_look.h"

#include "base/text.h"
#include "recipe/event_words.h"
#include "spec/country.h"
#include "spec/currency.h"
#include "value/place.h"
#include "value/scan.h"
#include "value/zone.h"

#include <algorithm>

namespace convey {

namespace {

bool isIpAddress(std::string_view cell)
{
    const bool isShaped = std::ranges::count(cell, '.') == 3 || std::ranges::count(cell, ':') >= 2;
    if (!isShaped || cell.find_first_not_of("0123456789abcdefABCDEF.:") != std::string_view::npos)
        return false;
    return sealIpAddress(cell).has_value();
}

bool isUuid(std::string_view cell)
{
    constexpr std::size_t kLength = 36;
    return cell.size() == kLength && cell[8] == '-' && cell[13] == '-' && cell[18] == '-' && cell[23] == '-'
        && isAllHex(cell.substr(0, 8)) && isAllHex(cell.substr(24));
}

bool isCode(std::string_view cell)
{
    constexpr std::size_t kLeast = 3;
    constexpr std::size_t kMost = 60;
    const bool isWord = std::ranges::all_of(cell, [](char c) {
        return isAsciiDigit(c) || isAsciiAlpha(c) || c == '-' || c == '_' || c == '#' || c == '/' || c == '.';
    });
    return isWord && cell.size() >= kLeast && cell.size() <= kMost && std::ranges::any_of(cell, isAsciiDigit)
        && std::ranges::count(cell, '.') == 0;
}

bool isWholeNumber(std::string_view cell)
{
    constexpr std::size_t kMost = 7;
    std::string_view number = cell.starts_with('-') ? cell.substr(1) : cell;
    for (const std::string_view zeroes : {".0", ".00", ",0", ",00", ".000"}) {
        if (number.ends_with(zeroes))
            number.remove_suffix(zeroes.size());
    }
    return !number.empty() && number.size() <= kMost && std::ranges::all_of(number, isAsciiDigit);
}

bool isClickId(std::string_view cell)
{
    return cell.starts_with("Cj0K") || cell.starts_with("EAIaI") || cell.starts_with("IwAR")
        || cell.starts_with("fb.1.") || cell.starts_with("IwY2");
}

/// An amount with one or two decimals, or a currency beside it; not a date or a version.
bool isMoneyLike(std::string_view cell)
{
    MoneyEvidence one;
    one.add(cell, 1);
    if (one.numbers() == 0)
        return false;
    if (!one.currencies().empty())
        return true;
    const std::size_t sign = cell.find_last_of(".,");
    if (sign == std::string_view::npos)
        return false;
    const std::size_t decimals = cell.size() - sign - 1;
    return decimals == 2 || (one.provesDot().count + one.provesComma().count > 0 && decimals == 1);
}

void addCell(ColumnLook& look, std::string_view cell, ZoneCache& zones)
{
    constexpr std::size_t kLong = 60;
    constexpr std::size_t kCodeLetters = 3;
    const auto count = [](std::size_t& counter, bool is) { counter += is ? 1 : 0; };
    const bool isShort = cell.size() <= kLong;
    if (findCountry(cell) || isAmbiguousCountry(cell)) {
        ++look.countries;
        count(look.countryNames, cell.size() > kCodeLetters);
    }
    const Currency* currency = cell.size() == kCodeLetters ? findCurrency(cell) : nullptr;
    count(look.currencies, currency && currency->isUsable());
    count(look.ips, isIpAddress(cell));
    count(look.urls, cell.starts_with("http://") || cell.starts_with("https://"));
    count(look.paths, cell.starts_with('/') && !cell.starts_with("//"));
    count(look.agents, cell.starts_with("Mozilla/") || cell.find("AppleWebKit") != std::string_view::npos);
    if (isShort && !cell.empty() && !isAsciiDigit(cell.front())) {
        const Value<Zone>& zone = zones.find(cell);
        count(look.zones, zone.has_value() || zone.error() == ValueFault::ZoneAmbiguous);
        count(look.events, meaningOfEventWord(cell).has_value());
        count(look.sources, meaningOfSourceWord(cell).has_value());
    }
    count(look.consents, isShort && meaningOfConsentWord(cell).has_value());
    count(look.uuids, isUuid(cell));
    count(look.wholes, isWholeNumber(cell));
    count(look.decimals, isShort && isMoneyLike(cell));
    count(look.codes, isCode(cell));
    count(look.longCells, !isShort);
    count(look.clickIds, isClickId(cell));
}

Fit shareOf(const ColumnLook& look, std::size_t fitting, std::size_t most = 4, std::size_t of = 5)
{
    if (look.filled == 0)
        return Fit::Untold;
    if (fitting == 0)
        return Fit::None;
    return fitting * of >= look.filled * most ? Fit::Most : Fit::Some;
}

std::size_t emails(const ColumnLook& look)
{
    return look.of(IdentityForm::Email) + look.of(IdentityForm::SeveralEmails)
        + look.of(IdentityForm::NamedEmail);
}

std::size_t hashes(const ColumnLook& look)
{
    return look.of(IdentityForm::Sha256) + look.of(IdentityForm::HashOfNothing);
}

std::size_t phones(const ColumnLook& look)
{
    return look.of(IdentityForm::InternationalPhone) + look.of(IdentityForm::NationalPhone)
        + look.of(IdentityForm::PhoneWithExtension) + look.of(IdentityForm::DigitsAlone)
        + look.of(IdentityForm::ScientificNumber) + look.of(IdentityForm::Damaged);
}

/// With a day: 10.50 alone may be a time of day, but says nothing of when.
std::size_t times(const ColumnLook& look)
{
    const std::size_t readable = look.timesOf(TimeTrait::Readable);
    return readable - std::min(readable, look.timesOf(TimeTrait::TimeOnly));
}

std::size_t words(const ColumnLook& look)
{
    return look.of(IdentityForm::OneWord) + look.of(IdentityForm::TwoWords) + look.of(IdentityForm::MoreWords)
        + look.of(IdentityForm::CommaName) + look.of(IdentityForm::Company);
}

/// Text of any kind, unless it is plainly something else.
Fit fitOfText(const ColumnLook& look, bool isWords)
{
    if (look.filled == 0)
        return Fit::Untold;
    const std::size_t other =
        emails(look) + look.ips + look.urls + look.agents + look.of(IdentityForm::InternationalPhone);
    if (other * 2 >= look.filled)
        return Fit::None;
    if (isWords && (hashes(look) == 0) && words(look) * 2 < look.filled)
        return words(look) == 0 ? Fit::None : Fit::Some;
    return Fit::Any;
}

Fit fitOfId(const ColumnLook& look)
{
    const Fit asText = fitOfText(look, false);
    if (asText != Fit::Any)
        return asText;
    constexpr std::uint64_t kEnough = 3;
    if (look.filled >= kEnough && look.id.distinct() <= 1)
        return Fit::None;
    // Line after line of a file, or a word that says what it is: no id.
    if (look.filled >= kEnough && look.id.isRowNumber())
        return Fit::Some;
    return look.decimals * 2 >= look.filled || look.id.distinct() * 4 < look.filled ? Fit::Some : Fit::Any;
}

} // namespace

ColumnLook lookAt(const TableHead& head, std::size_t column)
{
    ColumnLook look;
    ZoneCache zones;
    const BlankWords blanks;
    for (std::size_t row = 0; row < head.samples.size() && look.filled < kLookedAt; ++row) {
        const auto& cells = head.samples[row];
        const std::string_view cell = column < cells.size() ? trimmed(cells[column]) : std::string_view();
        const auto line = static_cast<std::int64_t>(row) + 2;
        if (cell.empty() || blanks.isBlank(cell)) {
            ++look.blank;
            continue;
        }
        ++look.filled;
        look.identity.add(cell, line);
        look.id.add(cell, static_cast<std::int64_t>(row), line);
        look.times.add(cell, line);
        look.money.add(cell, static_cast<std::uint64_t>(line));
        addCell(look, cell, zones);
    }
    return look;
}

Fit fitOf(const ColumnLook& look, Input input)
{
    switch (input) {
    case Input::Type:
        return shareOf(look, look.events, 1, 2);
    case Input::ActionSource:
        return shareOf(look, look.sources, 1, 2);
    case Input::UserEmail:
        return shareOf(look, emails(look) + hashes(look));
    case Input::UserPhoneNumber:
        return shareOf(look, phones(look) + hashes(look));
    case Input::UserCountry:
    case Input::PhoneCountry:
        return shareOf(look, look.countries);
    case Input::DataCurrency:
    case Input::ItemCurrency:
        return shareOf(look, look.currencies);
    case Input::UserIpAddress:
        return shareOf(look, look.ips);
    case Input::UserUserAgent:
        return shareOf(look, look.agents);
    case Input::SourceUrl:
        return shareOf(look, look.urls + look.paths);
    case Input::TimestampMs:
        return shareOf(look, times(look));
    case Input::TimeOfDay:
        return shareOf(look, look.timesOf(TimeTrait::TimeOnly));
    case Input::TimeZone:
        return shareOf(look, look.zones);
    case Input::DataAmount:
    case Input::ItemAmount: {
        // "+49301234567" is a number, too, but nobody writes an amount like it.
        const auto numbers = static_cast<std::size_t>(look.money.numbers());
        return shareOf(look, numbers - std::min(numbers, look.of(IdentityForm::InternationalPhone)));
    }
    case Input::ItemQuantity:
        return shareOf(look, look.wholes);
    case Input::Id:
        return fitOfId(look);
    case Input::UserFirstName:
    case Input::UserLastName:
    case Input::UserCity:
        return fitOfText(look, true);
    case Input::Oppref:
        return look.filled > 0 && look.clickIds > 0 ? Fit::None : fitOfText(look, false);
    default:
        return fitOfText(look, false);
    }
}

Fit fitOfConsent(const ColumnLook& look)
{
    return shareOf(look, look.consents);
}

Fit fitOfFullName(const ColumnLook& look)
{
    return shareOf(look,
        look.of(IdentityForm::TwoWords) + look.of(IdentityForm::MoreWords) + look.of(IdentityForm::CommaName),
        1, 2);
}

} // namespace convey
