// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a conversion happened: the seven values of `action_source`.
/// Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/source.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace convey {

enum class ActionSource : std::uint8_t
{
    Web,
    MobileApp,
    Offline,
    PhysicalStore,
    PhoneCall,
    Email,
    Other
};

namespace spec {

/// In the order of the enum. Source: conversions-api, 2026-11-21.
inline constexpr std::array kActionSourceNames = std::to_array<std::string_view>(
    {"web", "mobile_app", "offline", "physical_store", "phone_call", "email", "other"});

} // namespace spec

[[nodiscard]] std::string_view actionSourceName(ActionSource source);
[[nodiscard]] std::optional<ActionSource> actionSourceByName(std::string_view name);

} // namespace convey
