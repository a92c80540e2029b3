// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// By what the files of a job are known again when it is resumed: their size, their time, and a hash of their
/// first and last MiB. What was no file (standard input, a pasted block) leaves no hash: it can't be had
/// again. Plain functions; any thread.
#pragma once

#include "base/result.h"
#include "ledger/job.h"
#include "table/edits.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// Reads at most 2 MiB of the file at `path`. Errors: those of SourceFile.
[[nodiscard]] Result<SourceFacts> sourceFactsOf(std::string_view path);

/// Of all sources of a table, as one: sizes added, hashes hashed, paths joined (see pathsOf()). Where one is
/// no file, the hash is empty. Errors: those of SourceFile.
[[nodiscard]] Result<SourceFacts> sourceFactsOf(std::span<const Source> sources);

/// Does the hash of this one file cover all of it? Else its first and last MiB.
[[nodiscard]] bool isHashedWhole(const SourceFacts& facts);

/// The paths that `facts` names, in their order.
[[nodiscard]] std::vector<std::string> pathsOf(const SourceFacts& facts);

/// Is this the file that the job was planned on? The time alone may differ (a copy, a restored backup).
/// Errors: JobFileChanged, JobInputGone (planned on something that was no file); subject = the path.
[[nodiscard]] Result<> requireSameSource(const SourceFacts& planned, const SourceFacts& now);

/// The hash by which a job knows its edits again; empty for none.
[[nodiscard]] std::string editsHashOf(const Edits& edits, std::span<const Column> columns);

} // namespace convey
