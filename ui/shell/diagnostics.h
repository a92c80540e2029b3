// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a report of a fault needs to know of this program and this computer, as text to paste: versions, the
/// system, settings that are no text of a person. No key, no pixel, no path, no address, no name. GUI thread
/// only.
#pragma once

#include <QString>

#include <cstddef>

namespace convey {
class Preferences;
}

namespace convey::ui {

/// `preferences` may be null. In English whatever the window speaks, for who reads reports.
[[nodiscard]] QString diagnostics(const Preferences* preferences, std::size_t destinations);

} // namespace convey::ui
