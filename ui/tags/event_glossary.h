// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What each event and data type is for, in a sentence for people. GUI thread only (the words are
/// translated).
#pragma once

#include "spec/event_type.h"

#include <QString>

namespace convey::ui {

/// When this event happens. Source: supported-events, 2026-11-21.
[[nodiscard]] QString eventMeaning(EventType type);

/// What goes with events of this data type. Source: supported-events, 2026-11-21.
[[nodiscard]] QString shapeMeaning(DataShape shape);

} // namespace convey::ui
