// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Forgetting what was sent: all of it on a person's word, or what is older than they want it kept. What is
/// forgotten is no longer known when the same conversion is sent again, so that only OpenAI's own rule (the
/// first counts) keeps it from counting twice. Plain functions that open the ledger; any thread.
#pragma once

#include "ledger/ledger.h"

#include <array>
#include <cstdint>
#include <string>

namespace convey {

/// What a person may choose to keep (days); 0 = until it is wiped.
inline constexpr auto kKeepDaysChoices = std::to_array<std::int64_t>({0, 30, 90, 365});

/// Forgets the jobs of more than `keepDays` days ago (0: none), with the edits that only they needed.
/// Returns how many. Errors: those of Ledger::forgetBefore().
[[nodiscard]] Result<std::int64_t> forgetOldJobs(
    Ledger& ledger, const std::string& editsFolder, std::int64_t keepDays, EpochMs now);

/// The same for a ledger that is not open; without a ledger there is nothing to do, and none is made.
[[nodiscard]] Result<std::int64_t> forgetOldJobs(
    const std::string& ledgerPath, const std::string& editsFolder, std::int64_t keepDays, EpochMs now);

/// Forgets everything: jobs, edits of unfinished jobs, copies and damaged files beside the ledger. Returns
/// how many jobs. Errors: those of Ledger::wipe(), SettingsUnusable (an edits file can't be deleted).
[[nodiscard]] Result<std::int64_t> wipeHistory(
    const std::string& ledgerPath, const std::string& editsFolder, EpochMs now);

} // namespace convey
