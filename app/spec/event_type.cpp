// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/event_type.h"

#include <algorithm>

namespace convey {

namespace {

// info() indexes the tables by the enum's value.
consteval bool tablesFollowTheEnums()
{
    for (std::size_t i = 0; i < spec::kEventTypes.size(); ++i) {
        if (static_cast<std::size_t>(spec::kEventTypes[i].type) != i)
            return false;
    }
    for (std::size_t i = 0; i < spec::kDataShapes.size(); ++i) {
        if (static_cast<std::size_t>(spec::kDataShapes[i].shape) != i)
            return false;
    }
    return true;
}
static_assert(tablesFollowTheEnums());

} // namespace

const spec::EventTypeInfo& info(EventType type)
{
    return spec::kEventTypes.at(static_cast<std::size_t>(type));
}

const spec::DataShapeInfo& info(DataShape shape)
{
    return spec::kDataShapes.at(static_cast<std::size_t>(shape));
}

std::optional<EventType> eventTypeByName(std::string_view name)
{
    const auto found = std::ranges::find(spec::kEventTypes, name, &spec::EventTypeInfo::name);
    if (found == spec::kEventTypes.end())
        return std::nullopt;
    return found->type;
}

bool isAppEvent(EventType type)
{
    return type == EventType::AppInstalled || type == EventType::AppOpened;
}

} // namespace convey
