// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A check, made ready to be looked at: findings by row, one cause a row, and lists of rows by filter. Made
/// in a job, then never changed. Values and const functions; safe on any thread.
#pragma once

#include "common/upload_session.h"
#include "preview/preview_filter.h"

#include "event/bound_recipe.h"
#include "jobs/check_job.h"
#include "jobs/field_columns.h"
#include "jobs/query_job.h"
#include "jobs/upload.h"
#include "table/table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace convey::ui {

/// Row numbers, ascending unless they were sorted. The whole file takes no memory.
class RowList
{
public:
    RowList() = default;
    /// All rows from 0 on.
    explicit RowList(std::uint64_t count)
        : m_count(count)
        , m_isWhole(true)
    { }
    explicit RowList(std::vector<std::uint32_t> rows, bool isAscending = true)
        : m_count(rows.size())
        , m_isAscending(isAscending)
        , m_rows(std::move(rows))
    { }

    [[nodiscard]] std::uint64_t size() const { return m_count; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] std::uint64_t at(std::uint64_t place) const { return m_isWhole ? place : m_rows[place]; }
    [[nodiscard]] bool isAscending() const { return m_isAscending; }
    /// The rows themselves; of the whole file they are made.
    [[nodiscard]] std::vector<std::uint32_t> rows() const;
    /// Where the row stands, or would stand: the first place whose row is not smaller, O(log n). In a sorted
    /// list where it stands, or the end; O(n).
    [[nodiscard]] std::uint64_t placeOf(std::uint64_t row) const;

private:
    std::uint64_t m_count = 0;
    bool m_isWhole = false;
    bool m_isAscending = true;
    std::vector<std::uint32_t> m_rows{};
};

/// What the rows were checked with; all of the same revision.
struct CheckedParts
{
    std::shared_ptr<const CheckResult> check; ///< never null
    std::shared_ptr<const Table> table; ///< never null
    std::shared_ptr<const BoundRecipe> recipe; ///< never null
    FieldColumns columns{};
    std::shared_ptr<const Edits> edits = std::make_shared<const Edits>(); ///< never null
    std::shared_ptr<const Table> file{}; ///< without edits; its columns are those that can be edited
    std::shared_ptr<const RefusedRows> refused{}; ///< by OpenAI; null: nothing was
};

/// The parts of an upload as it is. Precondition: its recipe can be bound, else there was no check.
[[nodiscard]] CheckedParts partsOf(const Upload& upload, std::shared_ptr<const CheckResult> check,
    std::shared_ptr<const RefusedRows> refused = {});

class CheckedRows
{
public:
    /// Cost: one pass over the verdicts and the findings; a byte a row, 8 bytes a row with findings and 4
    /// bytes a row with a cause. Rows above 2^32 - 1 are not listed by cause.
    explicit CheckedRows(CheckedParts parts);

    [[nodiscard]] const CheckResult& check() const { return *m_parts.check; }
    [[nodiscard]] const std::shared_ptr<const CheckResult>& sharedCheck() const { return m_parts.check; }
    [[nodiscard]] const std::shared_ptr<const Table>& table() const { return m_parts.table; }
    [[nodiscard]] const BoundRecipe& recipe() const { return *m_parts.recipe; }
    /// The rows without edits; null in tests that have none.
    [[nodiscard]] const std::shared_ptr<const Table>& file() const { return m_parts.file; }
    /// What the rows were checked with, for work on findings.
    [[nodiscard]] CheckRequest request() const
    {
        return {.table = table(), .recipe = recipe(), .now = check().judgedAtMs};
    }
    [[nodiscard]] const FieldColumns& columns() const { return m_parts.columns; }
    /// The columns of the file that findings are shown in, ascending.
    [[nodiscard]] std::span<const std::int32_t> faultyColumns() const { return m_faultyColumns; }

    [[nodiscard]] Verdict verdict(std::uint64_t row) const { return check().verdicts.at(row); }
    [[nodiscard]] CauseId cause(std::uint64_t row) const { return m_causes.at(row); }
    [[nodiscard]] bool isLeftOutByHand(std::uint64_t row) const { return cause(row) == CauseId::ByHand; }
    [[nodiscard]] const Edits& edits() const { return *m_parts.edits; }

    /// What OpenAI said of the conversion that begins with this row; null when it refused none. O(log n).
    [[nodiscard]] const RefusedRow* refusal(std::uint64_t row) const;
    /// It was refused, and would be sent as something else by now.
    [[nodiscard]] bool isMended(std::uint64_t row) const;
    [[nodiscard]] std::uint64_t refusedCount() const;
    [[nodiscard]] std::uint64_t mendedCount() const { return m_mended.size(); }

    /// In the order of the rules' reports; empty for most rows. O(log n).
    [[nodiscard]] std::span<const Finding> findingsOf(std::uint64_t row) const;
    /// The nearest row of `list` after (`direction` 1) or before (-1) the place that has findings, as a place
    /// of the list. The place itself is not looked at; -1 stands before the first one.
    [[nodiscard]] std::optional<std::uint64_t> nextWithFindings(
        const RowList& list, std::int64_t place, int direction) const;

    /// How many conversions have this verdict for this cause. Causes of a verdict add up to it.
    [[nodiscard]] std::uint64_t count(Verdict verdict, CauseId cause) const
    {
        return m_counts[static_cast<std::size_t>(verdict)][static_cast<std::size_t>(cause)];
    }

    /// `kept` (ascending) are rows that stay in view whatever the filter says: those just edited. Cost: a
    /// copy of the rows of a cause, one pass over the verdicts for a state, none for all rows.
    [[nodiscard]] RowList list(const PreviewFilter& filter, std::span<const std::uint64_t> kept = {}) const;

private:
    [[nodiscard]] CauseId causeOfRow(std::uint64_t row, std::span<const Finding> findings) const;

    CheckedParts m_parts;
    std::vector<CauseId> m_causes{}; ///< one a row
    std::vector<std::int32_t> m_faultyColumns{};
    std::vector<std::uint64_t> m_mended{}; ///< ascending
    std::vector<std::uint32_t> m_rowsWithFindings{}; ///< ascending
    std::vector<std::uint32_t> m_firstFinding{}; ///< one for each of these, and the end
    std::array<std::array<std::uint64_t, 256>, kVerdictCount> m_counts{};
    std::map<std::pair<Verdict, CauseId>, std::vector<std::uint32_t>> m_rowsOf{}; ///< without CauseId::None
};

/// A check with the rows of it that a filter lets through.
struct ShownRows
{
    std::shared_ptr<const CheckedRows> rows;
    RowList list;
};
/// What a job makes out of a check. Cost: CheckedRows and its list().
[[nodiscard]] ShownRows shownRows(
    const CheckedParts& parts, const PreviewFilter& filter, std::span<const std::uint64_t> kept = {});

/// The rows that the filter lets through and the query finds, in its order. `kept` stay in view even where
/// the query finds them no more: at the end of a list that is sorted. Errors: those of runQuery(). Cost: as
/// CheckedRows::list() and runQuery().
[[nodiscard]] Result<RowList> foundRows(const CheckedRows& rows, const PreviewFilter& filter,
    std::span<const std::uint64_t> kept, const RowQuery& query, const JobControl& control = {});

} // namespace convey::ui
