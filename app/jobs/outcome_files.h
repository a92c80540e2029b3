// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What became of each row of a job, as CSV files to work on in a spreadsheet: one file an outcome, each with
/// the original columns and behind them those of the rejects (jobs/rejects.h): convey_line, convey_code,
/// convey_message, convey_fix. Cells that a spreadsheet would run as a formula are guarded. The refused rows
/// can be mended there and opened again. A plain function that blocks; any thread.
#pragma once

#include "jobs/control.h"
#include "jobs/rejects.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace convey {

/// By what became of the conversion that a row is part of.
enum class RowOutcome : std::uint8_t
{
    Accepted,
    Refused, ///< by the API, with its words
    NoAnswer, ///< sent, and no answer came back
    LeftOut, ///< never planned: blocked, outside the seven days, left out, sent before; with the reason
    NotSent, ///< planned, and still to go
    Count_, ///< how many there are; not an outcome
};
inline constexpr std::size_t kRowOutcomes = static_cast<std::size_t>(RowOutcome::Count_);

/// "accepted", "refused", "no_answer", "left_out", "not_sent".
[[nodiscard]] std::string_view rowOutcomeName(RowOutcome outcome);

struct OutcomeOrder
{
    std::string ledgerPath;
    std::string editsFolder{};
    std::string jobId;
    std::string sourcePath{}; ///< where the job's file lies now; empty: where it lay
    std::string lookupPath{}; ///< likewise
    EpochMs now = 0;
    std::uint64_t seed = 0;
    std::function<std::string(std::string_view code)>
        refusalWords{}; ///< where OpenAI gave none; may be empty
};

/// Where the rows of one outcome go.
struct OutcomeSink
{
    RowOutcome outcome = RowOutcome::Accepted;
    TextSink sink;
};

struct OutcomeCounts
{
    std::array<std::uint64_t, kRowOutcomes> events{};
    std::array<std::uint64_t, kRowOutcomes> rows{}; ///< lines; those of the order are counted each
    bool isWithoutEdits = false; ///< what was changed in Convey is gone: the rows are as the file has them
};

/// Goes through the file once and writes each row to the sink of its outcome; rows without a sink are counted
/// alone. A file gets its head in any case. `reason` words why a conversion was never sent. Errors: those of
/// the ledger, JobUnknown, those of reopenSource(), JobPlanMismatch (the file gives other conversions now),
/// Cancelled, those of the sinks. Cost: a pass over the file and a byte a row; a second pass, the check's,
/// when LeftOut is asked for.
[[nodiscard]] Result<OutcomeCounts> writeOutcomeFiles(const OutcomeOrder& order,
    std::span<const OutcomeSink> sinks, const ReasonWriter& reason, const JobControl& control = {});

} // namespace convey
