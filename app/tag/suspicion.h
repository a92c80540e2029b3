// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a value looks like beside what it says: personal data, a key, a placeholder, an order number.
/// Guesses over text, tuned so that opaque ids pass.
/// Internal to tag/. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"

#include <string_view>
#include <vector>

namespace convey {

/// What must not be in any value, of a parameter known or unknown: personal data and keys; the code of
/// templates is passed over, what stands beside it is not. Opaque values
/// (`pid`, `oppref`) are judged for e-mail addresses and keys alone, because their digits mean nothing.
void appendPrivacyFindings(std::vector<TagFinding>& findings, std::string_view value, const TagFinding& place,
    bool isOpaque = false);

/// Text that an instruction asks to replace: `<PIXEL-ID>`, `[EVENT_ID]`, `YOUR_PIXEL_ID`.
[[nodiscard]] bool isPlaceholder(std::string_view value);

/// An order, invoice or running number, not the opaque id that the page asks for: digits, in groups or behind
/// a short prefix (`1042-2026-000123`, `ORD-1001`, `#1001`). UUIDs, hashes and ids with letters inside are
/// not.
[[nodiscard]] bool looksLikeOrderNumber(std::string_view eventId);

} // namespace convey
