// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the request bodies of an upload without sending them: one a line, in the order of the file.
/// Plain functions; run on any thread and bring their own helpers. The bodies do not depend on how many.
#pragma once

#include "delivery/request_body.h"
#include "jobs/check_job.h"
#include "jobs/text_sink.h"

#include <optional>
#include <string_view>

namespace convey {

struct PrepareSummary
{
    std::uint64_t requests = 0;
    std::uint64_t events = 0;
    /// When the oldest event leaves the seven days: after it, its body would be refused.
    std::optional<EpochMs> expiresAtMs{};
};

struct PreparedCheck
{
    CheckResult check{};
    PrepareSummary summary{};
};

/// Checks and writes what may be sent in the same pass: `sink` gets the bodies piece by piece, each with a
/// newline behind it, on any thread, one piece at a time. What it got before an error is right, but not all.
/// Errors: those of runCheck() and of `sink`. Cost: as runCheck(), and a dozen parts of some thousand events
/// in memory.
[[nodiscard]] Result<PreparedCheck> checkAndPrepare(
    const CheckRequest& request, SendMode mode, const TextSink& sink, const JobControl& control = {});

/// The bodies of a check that was made before; `check` belongs to `request`. Errors: Cancelled, FileChanged,
/// FileReadFailed, and those of `sink`.
[[nodiscard]] Result<PrepareSummary> runPrepare(const CheckRequest& request, const CheckResult& check,
    SendMode mode, const TextSink& sink, const JobControl& control = {});

} // namespace convey
