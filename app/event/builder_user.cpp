// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"
#include "spec/country.h"
#include "value/identity.h"
#include "value/place.h"

namespace convey {

namespace {

Rule hashedRuleOf(ValueFault fault, Rule unreadable)
{
    const bool hashed = fault == ValueFault::OtherHash || fault == ValueFault::Base64Hash;
    return hashed ? Rule::OtherHash : unreadable;
}

Rule phoneRuleOf(ValueFault fault)
{
    if (fault == ValueFault::NoCallingCode || fault == ValueFault::CallingCodeUnclear
        || fault == ValueFault::UnknownCountry)
        return Rule::PhoneCountryMissing;
    return hashedRuleOf(fault, Rule::PhoneUnreadable);
}

} // namespace

void Builder::readHashed(Reading& reading)
{
    User& user = reading.built.event.user;
    const auto keep = [&](const InputText& cell, Rule unreadable, Field field, Value<SealedHash> hash,
                          std::vector<SealedHash>& list) {
        if (hash) {
            if (hash->alreadyHashed())
                reading.report(Rule::AlreadyHashed, field, cell.column);
            list.push_back(*std::move(hash));
        } else if (hash.error() != ValueFault::Empty) {
            reading.report(hashedRuleOf(hash.error(), unreadable), field, cell.column, hash.error());
        }
    };

    const InputText email = reading.text(Input::UserEmail);
    keep(email, Rule::EmailUnreadable, Field::UserEmails, sealEmail(RawEmail(email.text), m_hasher),
        user.emails);
    const InputText id = reading.text(Input::UserExternalId);
    keep(id, Rule::ExternalIdUnreadable, Field::UserExternalIds,
        sealExternalId(RawExternalId(id.text), m_hasher), user.externalIds);
    const InputText first = reading.text(Input::UserFirstName);
    keep(first, Rule::NameUnreadable, Field::UserFirstNames, sealName(RawName(first.text), m_hasher),
        user.firstNames);
    const InputText last = reading.text(Input::UserLastName);
    keep(last, Rule::NameUnreadable, Field::UserLastNames, sealName(RawName(last.text), m_hasher),
        user.lastNames);
}

void Builder::readPhone(Reading& reading)
{
    const InputText phone = reading.text(Input::UserPhoneNumber);
    const PhoneRule rule{std::string(trimmed(reading.text(Input::PhoneCountry).text))};
    const Value<SealedHash> hash = sealPhone(RawPhone(phone.text), rule, m_hasher);
    if (hash) {
        if (hash->alreadyHashed())
            reading.report(Rule::AlreadyHashed, Field::UserPhoneNumbers, phone.column);
        reading.built.event.user.phoneNumbers.push_back(*hash);
    } else if (hash.error() != ValueFault::Empty) {
        reading.report(phoneRuleOf(hash.error()), Field::UserPhoneNumbers, phone.column, hash.error());
    }
}

void Builder::readPlaces(Reading& reading) const
{
    User& user = reading.built.event.user;
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
    const auto append = [](std::optional<Sealed> value, std::vector<Sealed>& list) {
        if (value)
            list.push_back(*std::move(value));
    };

    append(read(Input::UserCountry, Rule::CountryUnreadable, sealCountry), user.countries);
    append(read(Input::UserRegion, Rule::RegionUnreadable, sealRegion), user.regions);
    append(read(Input::UserCity, Rule::CityUnreadable, sealCity), user.cities);
    append(read(Input::UserPostalCode, Rule::PostalCodeUnreadable, sealPostalCode), user.postalCodes);
    user.ipAddress = read(Input::UserIpAddress, Rule::IpAddressUnreadable, sealIpAddress);
    user.userAgent = read(Input::UserUserAgent, Rule::UserAgentUnreadable, sealUserAgent);
    user.obref = read(Input::UserObref, Rule::ObrefUnreadable, sealObref);
    user.androidAdvertisingId =
        read(Input::UserAndroidAdvertisingId, Rule::AdvertisingIdUnreadable, sealAdvertisingId);
}

} // namespace convey
