// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The jobs of the history that a person wants to hear of before anything is sent: those that were broken
/// off, and those of the same file. Plain functions that open the ledger; any thread.
#pragma once

#include "ledger/ledger.h"
#include "table/table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// Jobs for real that were broken off, that nobody works on and that have something left which no other job
/// has sent, newest first. None without a ledger, and none is made. Errors: those of the ledger.
[[nodiscard]] Result<std::vector<JobRecord>> unfinishedSends(
    const std::string& ledgerPath, const std::string& editsFolder, EpochMs now);

/// Jobs for real that sent something of these very files, newest first; of what is no file nothing is known.
/// None without a ledger, and none is made. Errors: those of the ledger and of sourceFactsOf().
[[nodiscard]] Result<std::vector<JobRecord>> earlierSends(
    const std::string& ledgerPath, std::span<const Source> sources, EpochMs now);

/// The newest job for this very file where it lies now, in this mode and to this place; one that a person
/// gave up or that another program works on is none. None without a ledger, and none is made. Errors: those
/// of the ledger and of sourceFactsOf().
[[nodiscard]] Result<std::optional<JobRecord>> jobOfFile(
    const std::string& ledgerPath, const std::string& file, const JobHeader& wanted, EpochMs now);

/// A person does not want the rest of a job sent: it is not offered any more. What was sent stays sent.
/// Errors: those of the ledger, JobUnknown, LedgerBusy (it is being sent), NothingToResume (it is over).
[[nodiscard]] Result<> giveUpJob(const std::string& ledgerPath, std::string_view jobId, EpochMs now);

} // namespace convey
