// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How the tag commands tell findings. Main thread.
#pragma once

#include "base/json.h"
#include "cli/output.h"
#include "tag/finding.h"

#include <span>

namespace convey::cli {

/// Writes the array of findings: code, severity, position, length, parameter, message, fix.
void writeTagFindings(JsonWriter& json, std::span<const TagFinding> findings);

/// A line a finding on standard error.
void printTagFindings(std::span<const TagFinding> findings, const Output& output);

} // namespace convey::cli
