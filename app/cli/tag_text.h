// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How the tag commands tell findings. Main thread.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "cli/output.h"
#include "tag/finding.h"
#include "tag/flavour.h"

#include <span>
#include <string_view>
#include <vector>

namespace convey::cli {

/// Writes the members of a finding into an open object: code, severity, position, length, parameter, message,
/// fix.
void writeTagFinding(JsonWriter& json, const TagFinding& finding);
/// Writes the array of findings.
void writeTagFindings(JsonWriter& json, std::span<const TagFinding> findings);

/// What `--json` prints of a severity.
[[nodiscard]] std::string_view severityNameOf(Severity severity);

/// The flavours that `--flavour` asks for: one that comes with the program, `all` of them, or a file of one's
/// own. Errors: UsageBadValue, those of readSmallFile().
[[nodiscard]] Result<std::vector<Flavour>> flavoursFor(std::string_view wanted);

/// A line a finding on standard error.
void printTagFindings(std::span<const TagFinding> findings, const Output& output);

} // namespace convey::cli
