// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The edits of files, kept in a folder of the program's own (0700, files 0600: they hold raw personal data)
/// until they are undone or wiped. A file is known again by its path, size and time of change: other content
/// never gets another's edits. Blocks on the disk; plain functions; any thread.
#pragma once

#include "base/result.h"
#include "table/edits.h"

#include <cstdint>
#include <span>
#include <string>

namespace convey {

/// Where the edits of these files lie, a digest of what they are; empty where something is no file (standard
/// input, the clipboard): then none are kept.
[[nodiscard]] std::string savedEditsPath(const std::string& folder, std::span<const Source> sources);

/// Writes the edits of `file`, whole or not at all; none are no file. Errors: SettingsUnusable (the folder),
/// those of AtomicFile.
[[nodiscard]] Result<> saveEditsOf(const std::string& folder, const Table& file, const Edits& edits);

/// The edits that were saved for `file`; empty ones where there are none or they can't be read: then the file
/// is shown as it is.
[[nodiscard]] Edits savedEditsOf(const std::string& folder, const Table& file);

/// Of how many files edits are kept.
[[nodiscard]] std::uint64_t countSavedEdits(const std::string& folder);

struct WipedEdits
{
    std::uint64_t files = 0; ///< whose edits are gone
    std::uint64_t left = 0; ///< whose edits could not be deleted
};

/// Wipes the edits of all files.
WipedEdits wipeSavedEdits(const std::string& folder);

} // namespace convey
