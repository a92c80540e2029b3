// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The findings of a check as CSV or JSON, one after another: nothing is held but the finding at hand. A cell
/// is read back from the table and left out where it is, or looks, personal. A plain function; runs on any
/// thread.
#pragma once

#include "base/json.h"
#include "check/fix.h"
#include "jobs/check_job.h"
#include "jobs/rejects.h"
#include "table/edits.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// The name that `--json` prints: "blocked", "warning", "note".
[[nodiscard]] std::string_view severityName(Severity severity);

/// The words of a finding; the core has none of its own.
struct FindingWords
{
    std::string message{};
    std::string remedy{};
};
using FindingWriter = std::function<FindingWords(const Finding&, std::string_view columnName)>;

/// The name of the finding's column; empty: it is about no column.
[[nodiscard]] std::string columnNameOf(const Finding& finding, const Table& table);
/// The path of the file that the finding's line is in; empty where there is only one.
[[nodiscard]] std::string fileOf(const Finding& finding, const Table& table);
/// The cell that a finding is about; nothing where it is, or looks, personal: a wrong column may be bound to
/// any field.
[[nodiscard]] std::optional<std::string> shownValue(const Finding& finding, const Table& table);
/// The text of a fix, with the same care.
[[nodiscard]] std::optional<std::string> shownFix(const Finding& finding, const CellFix& fix);

/// {code, severity, line, file, row, column, field, value or redacted, message, fix, recipe_input (where the
/// cause lies in the recipe: recipeInputOf()), proposed_fix, earlier {job, pixel, file, row, sent_ms,
/// answered} (where the event was sent before)}. `history` is the check's, or null.
void writeFindingJson(JsonWriter& json, const Finding& finding, const Table& table, const FindingWords& words,
    const std::optional<CellFix>& fix, const History* history);

enum class FindingsForm : std::uint8_t
{
    Csv, ///< guarded against formulas (table/csv_writer.h)
    Json, ///< {"findings":[…]}
};

/// The code by which a row is listed that a person left out; its message is the reason they gave.
inline constexpr std::string_view kLeftOutByHand = "left_out_by_hand";

/// Every finding that the check lists: those about the file as a whole first, then row by row, then the rows
/// that a person left out in `edits`. Returns how many. Errors: Cancelled, those of `sink`.
[[nodiscard]] Result<std::uint64_t> writeFindings(const CheckRequest& request, const CheckResult& check,
    const Edits& edits, FindingsForm form, const FindingWriter& words, const TextSink& sink,
    const JobControl& control = {});

} // namespace convey
