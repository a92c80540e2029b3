// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The edits that unfinished jobs were planned with: kept in a folder of their own under the hash by which a
/// job knows them, for their owner alone, since they hold raw personal data; gone when the last job that
/// needs them is done. Plain functions; any thread.
#pragma once

#include "base/result.h"
#include "table/edits.h"

#include <span>
#include <string>
#include <string_view>

namespace convey {

class Ledger;

/// Where edits of this hash lie; empty for an empty hash, or without a folder: then none are kept.
[[nodiscard]] std::string jobEditsPath(std::string_view folder, std::string_view hash);

/// Writes the edits (mode 0600; the folder 0700) and returns their hash, empty for no edits.
/// Errors: SettingsUnusable (the folder), those of AtomicFile.
[[nodiscard]] Result<std::string> keepJobEdits(
    const std::string& folder, const Edits& edits, std::span<const Column> columns);

/// Deletes the edits of this hash unless an unfinished job in `ledger` still needs them. What can't be
/// deleted stays for the next time.
void forgetJobEdits(std::string_view folder, std::string_view hash, const Ledger& ledger);

} // namespace convey
