// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The data behind countryByName(): nobody else needs it. Constant data; safe on any thread.
#pragma once

#include <span>
#include <string_view>

namespace convey {

struct CountryNames
{
    std::string_view alpha2;
    std::string_view names; ///< UTF-8, with | between them
};

/// What countries are called in other languages, a line each, sorted by code. Source and date: in the .cpp.
[[nodiscard]] std::span<const CountryNames> foreignCountryNames();

} // namespace convey
