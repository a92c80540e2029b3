// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The words of all rules in the language of the window, for a worker that writes files.
#pragma once

#include "jobs/findings_file.h"

#include <memory>
#include <string_view>
#include <vector>

namespace convey::ui {

/// GUI thread only; what it returns may go to any thread.
[[nodiscard]] std::shared_ptr<const std::vector<FindingWords>> translatedRules();

/// The words of a finding with its values put in. Any thread.
[[nodiscard]] FindingWords wordsOfRule(
    const std::vector<FindingWords>& rules, const Finding& finding, std::string_view column);

} // namespace convey::ui
