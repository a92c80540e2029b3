// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the pages of sending say in numbers, times and outcomes. GUI thread only.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "delivery/outcome.h"
#include "jobs/send_job.h"
#include "settings/destinations.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace convey::ui {

/// What became of a trial, sentence and remedy on two lines; empty for an accepted one.
[[nodiscard]] QString sendWords(const Outcome& outcome);

/// Why a send ended before its time, as an error to show; nothing when it did not, or a person stopped it.
[[nodiscard]] std::optional<Error> endOf(const SendReport& report);
/// Did OpenAI (not the network) say `report.end.detail`?
[[nodiscard]] bool isOpenAiSpeaking(const SendReport& report);

/// Until when a running send waits, and why; empty while it does not.
[[nodiscard]] QString waitingWords(const SendProgress& progress);

/// A history that could not be read was set aside as `path`.
[[nodiscard]] QString setAsideWords(const std::string& path);

/// What was declared about the consent of the people in the files, by whom and when; that nobody has.
[[nodiscard]] QString consentWords(const Destination& destination);

/// Day and time in the person's own zone: "14 Nov 14:31".
[[nodiscard]] QString momentText(EpochMs time);

} // namespace convey::ui
