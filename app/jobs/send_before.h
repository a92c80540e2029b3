// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a job that begins must know of those before it: what one of them had refused, and whether the same
/// was tested. Plain functions; the thread of the ledger.
#pragma once

#include "ledger/ledger.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace convey {

/// What an earlier job of this very source had refused: the first row of each event with its print then.
/// Errors: those of the ledger, JobUnknown, JobFileChanged and JobInputGone (it had another file).
[[nodiscard]] Result<std::map<std::uint64_t, EventPrint>> refusedBefore(
    const Ledger& ledger, std::string_view jobId, const SourceFacts& source);

/// Has a test of the very same (files, recipe, edits, destination) taken as many events as `plan` has, and
/// refused none? Of what is no file nothing is known. Errors: those of the ledger.
[[nodiscard]] Result<bool> wasTested(const Ledger& ledger, const JobPlan& plan);

} // namespace convey
