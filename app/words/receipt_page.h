// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A receipt as a page to print, to file or to hand on: for people what its JSON is for programs, with the
/// same figures. Pure; safe on any thread.
#pragma once

#include "delivery/receipt.h"
#include "words/xray_page.h"

#include <string>

namespace convey {

/// HTML as xrayHtml() writes it. Times are UTC.
[[nodiscard]] std::string receiptHtml(const Receipt& receipt, const PageTranslator& translator);

/// What a job is, and what became of it: "Sent for real", "stopped". Source texts.
[[nodiscard]] const char* wordsFor(SendMode mode);
[[nodiscard]] const char* wordsForJobState(std::string_view state);

} // namespace convey
