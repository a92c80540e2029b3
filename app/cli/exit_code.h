// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The exit codes of the command line: one a kind, so that a schedule can branch on them.
/// Pure; any thread.
#pragma once

#include "base/error.h"
#include "check/summary.h"
#include "jobs/send_job.h"

namespace convey::cli {

enum class ExitCode : int
{
    Fine = 0, ///< all rows fine
    SomeRowsBad = 1, ///< done; some rows blocked, outside or refused
    Usage = 2, ///< wrong use, an open question, or nothing to resume
    BadFile = 3, ///< the file can't be used
    KeyOrPixel = 4, ///< the key or the pixel was refused
    Network = 5, ///< gave up on the network, or outcomes are unknown
    Storage = 6, ///< the ledger or the disk can't be used
    Interrupted = 130, ///< stopped by a signal; resumable
};

[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);
[[nodiscard]] ExitCode exitCodeFor(const Summary& summary);
[[nodiscard]] ExitCode exitCodeFor(const SendReport& report);

} // namespace convey::cli
