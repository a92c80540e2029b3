// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How the command line shows counts and findings. A cell is read back from the table when it is shown, and
/// replaced by "redacted" where its field is about a person. Blocking where a cell is read; any thread.
#pragma once

#include "base/json.h"
#include "check/finding.h"
#include "check/history.h"
#include "check/money_sums.h"
#include "check/summary.h"
#include "jobs/findings_file.h"
#include "jobs/lookup_job.h"
#include "table/file_finding.h"
#include "table/table.h"

#include <span>
#include <string>
#include <string_view>

namespace convey::cli {

/// "861 conversions from 1,204 lines: 800 ready + 38 need a look + …", adding up.
[[nodiscard]] std::string countsLine(const Summary& summary);

/// "worth 1204.50 EUR + 12.00 USD" of what is sendable; empty without amounts.
[[nodiscard]] std::string worthLine(std::span<const CurrencySum> sums);

/// How the rows met the look-up file: counts and first lines.
[[nodiscard]] std::string lookupLine(const Lookup& lookup);
/// {file, key, lookup_key, columns, rows, matched, unmatched, first_unmatched_line, …}, or null.
void writeLookup(JsonWriter& json, const Lookup* lookup);

/// "line 17, Email: This e-mail address can't be read …". `history` is the check's, or null.
[[nodiscard]] std::string findingLine(
    const Finding& finding, const Table& table, const History* history = nullptr);

/// The sentence and the remedy about a file or one of its columns.
[[nodiscard]] std::string findingLine(
    const FileFinding& finding, std::span<const Column> columns, std::span<const Source> sources);
/// {code, line, column, count, message, fix}.
void writeFinding(JsonWriter& json, const FileFinding& finding, std::span<const Column> columns,
    std::span<const Source> sources);

/// Sentence and remedy, in English.
[[nodiscard]] FindingWords findingWords(const Finding& finding, std::string_view columnName);

} // namespace convey::cli
