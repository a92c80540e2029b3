// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What one right answer needs: how names are spelt, what decimals say, and what a person is asked where
/// there is none. Internal to tag/. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/mend.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// Letters and digits alone, in lower case: what is left when two people spell the same name.
[[nodiscard]] std::string spellingOf(std::string_view name);

/// `25.99` in minor units of a currency with two decimals: only where the decimals are exactly as many as the
/// currency has, and can't be thousands.
[[nodiscard]] std::optional<std::int64_t> minorUnits(std::string_view text, std::string_view currencyCode);

/// What has to be decided where a finding has no edits.
[[nodiscard]] TagDecision decisionOf(const TagFinding& finding);

} // namespace convey
