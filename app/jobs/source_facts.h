// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// By what a file is known again when a job is resumed: its size, its time, and a hash of its first and last
/// MiB. Plain functions; any thread.
#pragma once

#include "base/result.h"
#include "ledger/job.h"
#include "table/edits.h"

#include <span>
#include <string>
#include <string_view>

namespace convey {

/// Reads at most 2 MiB. Errors: those of SourceFile.
[[nodiscard]] Result<SourceFacts> sourceFactsOf(std::string_view path);

/// Is this the file that the job was planned on? The time alone may differ (a copy, a restored backup).
/// Errors: JobFileChanged (subject = the path).
[[nodiscard]] Result<> requireSameSource(const SourceFacts& planned, const SourceFacts& now);

/// The hash by which a job knows its edits again; empty for none.
[[nodiscard]] std::string editsHashOf(const Edits& edits, std::span<const Column> columns);

} // namespace convey
