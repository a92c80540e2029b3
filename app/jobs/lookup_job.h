// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The look-up file of an upload: a second table, joined by a column of keys on each side. Values and plain
/// functions; run on any thread.
#pragma once

#include "base/result.h"
#include "jobs/control.h"
#include "ledger/job.h"
#include "recipe/recipe.h"
#include "table/edits.h"
#include "table/joined_table.h"
#include "table/multi_table.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// How the keys of the file met those of the look-up file. matched + unmatched + blank are all rows.
struct LookupCounts
{
    std::uint64_t matched = 0;
    std::uint64_t unmatched = 0; ///< rows of the file whose key is not there
    std::int64_t firstUnmatchedLine = 0; ///< 1-based; 0 = none
    std::uint64_t blank = 0; ///< rows of the file without a key
    std::int64_t firstBlankLine = 0;

    void merge(const LookupCounts& other);
    bool operator==(const LookupCounts&) const = default;
};

struct Lookup
{
    std::string path;
    LookupKeys keys;
    std::size_t keyColumn = 0; ///< of the file
    std::shared_ptr<const LookupIndex> index; ///< never null
    LookupCounts counts{};
};

/// A table of look-ups that is open, before its keys are chosen: its first rows are there.
[[nodiscard]] Result<std::shared_ptr<CsvTable>> openLookupTable(
    std::string_view path, const JobControl& control = {});

/// Counts the rows of `lookup` and indexes their keys, then counts how the rows of `table` (counted) meet it.
/// Errors: RecipeColumnMissing (subject = the column), LookupTooLarge, Cancelled, those of Table::scan().
/// Cost: one pass over each, on all cores.
[[nodiscard]] Result<Lookup> joinLookup(std::shared_ptr<CsvTable> lookup, const Table& table,
    const LookupKeys& keys, const JobControl& control = {});

/// openLookupTable() and joinLookup().
[[nodiscard]] Result<Lookup> openLookup(
    std::string_view path, const Table& table, const LookupKeys& keys, const JobControl& control = {});

/// The pair of columns whose first cells (some hundred of `table`, some thousand of `lookup`) meet most
/// often; of equal ones the pair of one name. None when nothing meets. Errors: those of Table::scan().
[[nodiscard]] Result<std::optional<LookupKeys>> proposeLookupKeys(const Table& table, const Table& lookup);

/// The rows that events are built from: the edits laid over the table, the look-up file joined to that, and
/// the edits of joined cells laid over it again. `edits` and `lookup` may be null.
[[nodiscard]] std::shared_ptr<const Table> tableOf(
    std::shared_ptr<const Table> source, std::shared_ptr<const Edits> edits, const Lookup* lookup);

/// How many columns `lookup` (may be null) adds.
[[nodiscard]] std::size_t joinedColumnsOf(const Lookup* lookup);

/// What a job remembers of how its files were read (see openOptionsToJson()), with the look-up file by which
/// it is known again.
[[nodiscard]] std::string readingWithLookup(std::string_view readingJson, const SourceFacts& lookup);
/// None when the job has no look-up file.
[[nodiscard]] std::optional<SourceFacts> lookupOfReading(std::string_view readingJson);

} // namespace convey
