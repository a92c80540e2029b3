// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// An event as the API's JSON. Pure; safe on any thread.
#pragma once

#include "event/event.h"

#include <string>

namespace convey {

/// Appends the event as one compact JSON object, absent fields left out (never null). The same event gives
/// the same bytes, always. The event must have id, type and timestamp; one that check/ let through has.
/// Source of names and shapes: conversions-api and supported-events, 2026-11-21. Cost: appends about 1 kB.
void appendEventJson(std::string& out, const Event& event);

} // namespace convey
