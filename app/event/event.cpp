// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/event.h"

namespace convey {

namespace {

template <typename Entry>
void emptyOne(std::vector<Entry>& list)
{
    list.clear();
}

template <typename Field>
void emptyOne(std::optional<Field>& field)
{
    field.reset();
}

template <typename... Parts>
void emptyAll(Parts&... parts)
{
    (emptyOne(parts), ...);
}

} // namespace

bool User::isEmpty() const
{
    return emails.empty() && phoneNumbers.empty() && externalIds.empty() && firstNames.empty()
        && lastNames.empty() && countries.empty() && regions.empty() && cities.empty() && postalCodes.empty()
        && !ipAddress && !userAgent && !obref && !androidAdvertisingId;
}

void User::clear()
{
    // Named one by one so that a field that is added does not compile until it is here.
    auto& [emailHashes, phoneHashes, idHashes, firstHashes, lastHashes, alpha2, states, towns, codes, ip,
        agent, reference, device] = *this;
    emptyAll(emailHashes, phoneHashes, idHashes, firstHashes, lastHashes, alpha2, states, towns, codes, ip,
        agent, reference, device);
}

void Event::clear()
{
    auto& [members, itsId, itsType, time, customName, source, url, click, refused, people, sum, money, plan,
        items, free] = *this;
    emptyAll(members, itsId, itsType, time, customName, source, url, click, sum, money, plan, items, free);
    refused = false;
    people.clear();
}

std::string_view eventName(const Event& event)
{
    if (!event.type)
        return {};
    if (*event.type == EventType::Custom && event.customEventName)
        return event.customEventName->text();
    return info(*event.type).name;
}

} // namespace convey
