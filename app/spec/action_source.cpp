// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/action_source.h"

#include <algorithm>

namespace convey {

std::string_view actionSourceName(ActionSource source)
{
    return spec::kActionSourceNames.at(static_cast<std::size_t>(source));
}

std::optional<ActionSource> actionSourceByName(std::string_view name)
{
    const auto found = std::ranges::find(spec::kActionSourceNames, name);
    if (found == spec::kActionSourceNames.end())
        return std::nullopt;
    return static_cast<ActionSource>(found - spec::kActionSourceNames.begin());
}

} // namespace convey
