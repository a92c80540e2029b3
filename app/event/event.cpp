// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/event.h"

namespace convey {

bool User::isEmpty() const
{
    return emails.empty() && phoneNumbers.empty() && externalIds.empty() && firstNames.empty()
        && lastNames.empty() && countries.empty() && regions.empty() && cities.empty() && postalCodes.empty()
        && !ipAddress && !userAgent && !obref && !androidAdvertisingId;
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
