// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The ledger as a file, before SQLite opens it: its folder, its first bytes, and where it goes when it is
/// damaged. Private to the ledger. Paths are absolute and UTF-8.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace convey {

[[nodiscard]] Error ledgerUnusable(const std::string& path, std::string detail);
[[nodiscard]] Error ledgerDamaged(const std::string& path, std::string detail);
[[nodiscard]] Error ledgerSetAside(const std::string& asidePath);
[[nodiscard]] Error ledgerTooNew(const std::string& path, std::int64_t version);

/// Makes the missing folders above the ledger for the owner alone; those that exist keep their mode.
/// Errors: DiskFull, LedgerUnusable.
[[nodiscard]] Result<> makeLedgerFolder(const std::string& ledgerPath);

/// Makes an empty file of mode 0600. Errors: DiskFull, LedgerUnusable (also when it exists).
[[nodiscard]] Result<> createEmptyFile(const std::string& path);

enum class LedgerHeader
{
    Absent,
    Sound, ///< SQLite has the next word
    Broken,
};

struct JudgedHeader
{
    LedgerHeader header = LedgerHeader::Absent;
    bool mayBeLedger = false; ///< it has our mark, or our kind of name
};

/// Judges the first 100 bytes, so that a file of a later version is not even opened.
/// Errors: LedgerTooNew, LedgerUnusable (no regular file, can't be read).
/// Source: sqlite.org/fileformat.html section 1.3, read 2026-11-21.
[[nodiscard]] Result<JudgedHeader> judgeLedgerHeader(const std::string& path);

/// Renames the file and SQLite's companions of it to `<path>.damaged-<n>`, the first free number; SQLite's
/// own names are kept, so that its recovery tools find all of them. Returns the new path. Errors:
/// LedgerDamaged when it can't be done.
[[nodiscard]] Result<std::string> setLedgerAside(const std::string& path);

/// The newest of the files that setLedgerAside() has made of this one and that are still there, or empty.
[[nodiscard]] std::string lastSetAside(const std::string& path);

} // namespace convey
