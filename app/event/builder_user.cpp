// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"
#include "spec/limits.h"
#include "value/email.h"
#include "value/identity.h"
#include "value/name.h"
#include "value/place.h"

#include <algorithm>

namespace convey {

namespace {

/// Shops put an apostrophe before a code or a number so that a spreadsheet keeps its zeroes and its plus:
/// what stands behind it is whole.
std::string_view withoutTextMark(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.size() > 1 && text.front() == '\'')
        text.remove_prefix(1);
    return text;
}

Value<Sealed> sealPostalCodeOfCell(std::string_view cell)
{
    return sealPostalCode(withoutTextMark(cell));
}

Rule hashedRuleOf(ValueFault fault, Rule unreadable)
{
    const bool hashed = fault == ValueFault::OtherHash || fault == ValueFault::Base64Hash;
    return hashed ? Rule::OtherHash : unreadable;
}

Rule ruleOf(ValueFault fault, Rule unreadable)
{
    const bool needsCountry = fault == ValueFault::NoCallingCode || fault == ValueFault::CallingCodeUnclear
        || fault == ValueFault::UnknownCountry;
    if (unreadable == Rule::PhoneUnreadable && needsCountry)
        return Rule::PhoneCountryMissing;
    return hashedRuleOf(fault, unreadable);
}

} // namespace

/// Whether the value was new and there was room: the API takes three a list.
template <typename T>
bool Builder::keepInList(Reading& reading, const InputText& cell, Field field, T value, std::vector<T>& list)
{
    // Marked or not, the same digits are the same value.
    const auto same = [&](const T& kept) { return kept.text() == value.text(); };
    if (std::ranges::any_of(list, same))
        return false;
    if (list.size() == spec::kMaxIdentitiesPerList.value) {
        reading.reportOnce(Rule::ValuesBeyondThree, field, cell.column);
        return false;
    }
    list.push_back(std::move(value));
    return true;
}

void Builder::keepHashed(Reading& reading, const InputText& cell, Rule unreadable, Value<SealedHash> hash,
    std::vector<SealedHash>& list)
{
    const Field field = info(unreadable).field;
    if (!hash) {
        if (hash.error() != ValueFault::Empty)
            reading.report(ruleOf(hash.error(), unreadable), field, cell.column, hash.error());
        return;
    }
    const bool alreadyHashed = hash->alreadyHashed();
    if (keepInList(reading, cell, field, *std::move(hash), list) && alreadyHashed)
        reading.report(Rule::AlreadyHashed, field, cell.column);
}

template <typename Seal>
void Builder::readHashedList(
    Reading& reading, Input input, Rule unreadable, std::vector<SealedHash>& list, Seal seal)
{
    m_recipe.forEachText(input, reading.row, reading.room,
        [&](const InputText& cell) { keepHashed(reading, cell, unreadable, seal(cell), list); });
}

void Builder::readEmails(Reading& reading)
{
    std::vector<SealedHash>& list = reading.built.event.user.emails;
    const auto take = [&](const InputText& cell, RawEmail email) {
        keepHashed(reading, cell, Rule::EmailUnreadable, sealEmail(email, m_hasher), list);
    };
    m_recipe.forEachText(Input::UserEmail, reading.row, reading.room, [&](const InputText& cell) {
        if (cell.part != PartKind::Emails && cell.part != PartKind::Email)
            return take(cell, RawEmail(cell.text));
        int number = 0;
        for (const RawEmail& email : splitEmails(RawEmail(cell.text), NamedAddress::Read)) {
            ++number;
            if (cell.part == PartKind::Emails || cell.number == number)
                take(cell, email);
        }
    });
}

void Builder::readHashed(Reading& reading)
{
    User& user = reading.built.event.user;
    readEmails(reading);
    readHashedList(reading, Input::UserExternalId, Rule::ExternalIdUnreadable, user.externalIds,
        [this](const InputText& cell) { return sealExternalId(RawExternalId(cell.text), m_hasher); });
    const auto name = [this](const InputText& cell) -> Value<SealedHash> {
        if (cell.part == PartKind::Whole)
            return sealName(RawName(cell.text), m_hasher);
        const Value<NameParts> parts = splitName(RawName(cell.text), m_recipe.nameRule());
        if (!parts)
            return faulty(parts.error());
        return sealName(cell.part == PartKind::FirstName ? parts->first : parts->last, m_hasher);
    };
    readHashedList(reading, Input::UserFirstName, Rule::NameUnreadable, user.firstNames, name);
    readHashedList(reading, Input::UserLastName, Rule::NameUnreadable, user.lastNames, name);
}

void Builder::readPhone(Reading& reading)
{
    const PhoneRule rule{std::string(countryOf(trimmed(reading.text(Input::PhoneCountry).text)))};
    readHashedList(reading, Input::UserPhoneNumber, Rule::PhoneUnreadable,
        reading.built.event.user.phoneNumbers, [&](const InputText& cell) {
            return sealPhone(RawPhone(withoutTextMark(cell.text)), rule, m_hasher);
        });
}

std::string_view Builder::countryOf(std::string_view word) const
{
    const std::string* own = m_recipe.meaning(Input::UserCountry, word);
    return own ? std::string_view(*own) : m_recipe.countryMeant(word);
}

void Builder::readPlaces(Reading& reading) const
{
    User& user = reading.built.event.user;
    const auto readList = [&](Input input, Rule unreadable, std::vector<Sealed>& list,
                              Value<Sealed> (*seal)(std::string_view)) {
        m_recipe.forEachText(input, reading.row, reading.room, [&](const InputText& cell) {
            Value<Sealed> value = seal(input == Input::UserCountry ? countryOf(cell.text) : cell.text);
            if (value)
                keepInList(reading, cell, info(unreadable).field, *std::move(value), list);
            else if (value.error() != ValueFault::Empty)
                reading.report(unreadable, cell.column, value.error());
        });
    };
    readList(Input::UserCountry, Rule::CountryUnreadable, user.countries, sealCountry);
    readList(Input::UserRegion, Rule::RegionUnreadable, user.regions, sealRegion);
    readList(Input::UserCity, Rule::CityUnreadable, user.cities, sealCity);
    readList(Input::UserPostalCode, Rule::PostalCodeUnreadable, user.postalCodes, sealPostalCodeOfCell);

    const auto read = [&](Input input, Rule unreadable, Value<Sealed> (*seal)(std::string_view)) {
        const InputText cell = reading.text(input);
        Value<Sealed> value = seal(cell.text);
        std::optional<Sealed> kept;
        if (value)
            kept = *std::move(value);
        else if (value.error() != ValueFault::Empty)
            reading.report(unreadable, cell.column, value.error());
        return kept;
    };
    user.ipAddress = read(Input::UserIpAddress, Rule::IpAddressUnreadable, sealIpAddress);
    user.userAgent = read(Input::UserUserAgent, Rule::UserAgentUnreadable, sealUserAgent);
    user.obref = read(Input::UserObref, Rule::ObrefUnreadable, sealObref);
    user.androidAdvertisingId =
        read(Input::UserAndroidAdvertisingId, Rule::AdvertisingIdUnreadable, sealAdvertisingId);
}

} // namespace convey
