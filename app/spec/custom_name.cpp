// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/custom_name.h"

#include "base/text.h"
#include "spec/event_type.h"
#include "spec/limits.h"

#include <algorithm>

namespace convey::spec {

CustomNameFault checkCustomName(std::string_view name)
{
    const auto alphanumeric = [](char c) { return isAsciiAlpha(c) || isAsciiDigit(c); };
    if (name.empty())
        return CustomNameFault::Empty;
    if (name.size() > kMaxCustomEventName.value)
        return CustomNameFault::TooLong;
    if (!std::ranges::all_of(name, [&](char c) { return alphanumeric(c) || c == '_' || c == '-'; }))
        return CustomNameFault::BadCharacter;
    if (!alphanumeric(name.front()) || !alphanumeric(name.back()))
        return CustomNameFault::BadEnd;
    if (eventTypeByName(asciiLowered(name)))
        return CustomNameFault::StandardName;
    return CustomNameFault::None;
}

} // namespace convey::spec
