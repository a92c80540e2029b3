// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sentences of the Preview that carry counts, in the language of the window. GUI thread only.
#pragma once

#include "check/summary.h"

#include <QString>

#include <cstdint>

namespace convey::ui {

/// "861 conversions from 1,204 lines".
[[nodiscard]] QString headlineOf(const Summary& summary);
/// How the lines add up to the conversions.
[[nodiscard]] QString linesNoteOf(const Summary& summary);
/// What the seven days leave; empty when nothing is outside.
[[nodiscard]] QString outsideNoteOf(const Summary& summary);
/// What can be done now, as the page's sentence of purpose.
[[nodiscard]] QString purposeOf(const Summary& summary);
/// Empty without open questions.
[[nodiscard]] QString questionsNoteOf(std::size_t questions);
/// How far the check is; says that the counts are not final.
[[nodiscard]] QString progressNoteOf(std::uint64_t done, std::uint64_t total);

/// "374 conversions can be sent."
[[nodiscard]] QString sendableNoteOf(const Summary& summary);
/// "24 of 861 conversions", or "861 conversions" when all are shown.
[[nodiscard]] QString listedNoteOf(std::uint64_t listed, std::uint64_t all, bool isAll);

/// How many OpenAI refused, and how many of them are changed since.
[[nodiscard]] QString refusedNoteOf(std::uint64_t refused, std::uint64_t mended);

} // namespace convey::ui
