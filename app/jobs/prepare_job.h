// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the request bodies of an upload without sending them: one a line, in the order of the file.
/// Plain functions; run on any thread and bring their own helpers. The bodies do not depend on how many.
#pragma once

#include "delivery/request_body.h"
#include "jobs/check_job.h"

#include <functional>
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

/// Gets one request body at a time, without a newline, on any thread; an Error ends the work.
using BodySink = std::function<Result<>(std::string_view body)>;

struct PreparedCheck
{
    CheckResult check{};
    PrepareSummary summary{};
};

/// Checks and writes what may be sent in the same pass. Bodies that were handed out before an error are
/// right, but not all. Errors: those of runCheck() and of `sink`. Cost: as runCheck(), and a dozen parts of
/// some thousand events in memory.
[[nodiscard]] Result<PreparedCheck> checkAndPrepare(
    const CheckRequest& request, SendMode mode, const BodySink& sink, const JobControl& control = {});

/// The bodies of a check that was made before; `check` belongs to `request`. Errors: Cancelled, FileChanged,
/// FileReadFailed, and those of `sink`.
[[nodiscard]] Result<PrepareSummary> runPrepare(const CheckRequest& request, const CheckResult& check,
    SendMode mode, const BodySink& sink, const JobControl& control = {});

} // namespace convey
