// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the request bodies of an upload without sending them: one a line, in the order of the file.
/// A plain function; runs on any thread.
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

/// Gets one request body at a time, without a newline; an Error ends the work.
using BodySink = std::function<Result<>(std::string_view body)>;

/// `check` belongs to `request`. Errors: Cancelled, FileChanged, FileReadFailed, and those of `sink`.
[[nodiscard]] Result<PrepareSummary> runPrepare(const CheckRequest& request, const CheckResult& check,
    SendMode mode, const BodySink& sink, const JobControl& control = {});

} // namespace convey
