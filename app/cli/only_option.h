// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// `--only` and `--sort`: which rows `check` lists and writes, and in which order; the filters of the window.
/// Plain functions; run on a worker.
#pragma once

#include "cli/arguments.h"
#include "cli/input_file.h"
#include "jobs/query_job.h"

#include <memory>
#include <optional>

namespace convey::cli {

/// What the options ask for; none: all rows as the file has them. Forms of `--only`: verdict=blocked,
/// cause=amount_unreadable, severity=warning, column=Email (a finding about it), type=order_created,
/// currency=EUR, amount=10..99.50 (either side may be missing), text=WORDS. Forms of `--sort`: line, state,
/// amount, time, column=NAME; a minus in front turns it round. Errors: UsageBadValue.
[[nodiscard]] Result<std::optional<RowQuery>> rowQueryFor(const Arguments& arguments, const Upload& upload);

/// What of a check is listed. The counts stay those of the whole file.
struct ListedCheck
{
    std::shared_ptr<const CheckResult> check; ///< with the findings that were asked for
    std::shared_ptr<const CheckResult> rejects; ///< with all findings of the rows that were asked for
    Edits edits{}; ///< with the rows left out that were asked for
    std::optional<std::uint64_t> rows{}; ///< that fit; none: all were asked for
};

/// `checked` lists all its findings where there is a query. Errors: those of runQuery().
[[nodiscard]] Result<ListedCheck> listedCheck(
    const CheckedUpload& checked, const std::optional<RowQuery>& query, const JobControl& control);

} // namespace convey::cli
