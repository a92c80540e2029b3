// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What `check` says: as JSON and for people. Reads cells back from the file where they are shown; blocking.
#pragma once

#include "cli/input_file.h"
#include "cli/only_option.h"
#include "cli/output.h"

#include <cstddef>
#include <string>

namespace convey::cli {

/// The document of `--json`, with at most `maxFindings` findings and rows left out by hand.
[[nodiscard]] std::string checkJson(
    const CheckedUpload& checked, const ListedCheck& listed, std::size_t maxFindings);

/// Counts, money, causes, the clock, then the findings line by line.
void printCheck(
    const CheckedUpload& checked, const ListedCheck& listed, bool hasRecipe, const Output& output);

} // namespace convey::cli
