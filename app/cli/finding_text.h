// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How the command line shows counts and findings. A cell is read back from the table when it is shown, and
/// replaced by "redacted" where its field is about a person. Blocking where a cell is read; any thread.
#pragma once

#include "base/json.h"
#include "check/finding.h"
#include "check/money_sums.h"
#include "check/summary.h"
#include "table/table.h"

#include <span>
#include <string>
#include <string_view>

namespace convey::cli {

[[nodiscard]] std::string_view severityName(Severity severity);

/// "861 conversions from 1,204 lines: 800 ready + 38 need a look + …", adding up.
[[nodiscard]] std::string countsLine(const Summary& summary);

/// "worth 1204.50 EUR + 12.00 USD" of what is sendable; empty without amounts.
[[nodiscard]] std::string worthLine(std::span<const CurrencySum> sums);

/// "line 17, Email: This e-mail address can't be read …".
[[nodiscard]] std::string findingLine(const Finding& finding, const Table& table);

/// One entry of "findings": code, severity, line, row, column, field, value or redacted, message, fix.
void writeFinding(JsonWriter& json, const Finding& finding, const Table& table);

} // namespace convey::cli
