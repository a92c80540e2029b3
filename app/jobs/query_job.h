// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which rows of a checked file to show, and in which order: filters and sorts as numbers of rows, made by a
/// job, so that a table of millions only looks them up. What the check knows costs a pass over bytes; what
/// stands in the rows (text, money, the kind of event) costs a pass over the file on all cores.
/// A plain function; runs on any thread.
#pragma once

#include "jobs/check_job.h"
#include "jobs/control.h"
#include "spec/event_type.h"
#include "table/text_query.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class RowSort : std::uint8_t
{
    Line, ///< as the file has them
    State, ///< blocked first, then those to look at, ready, outside, left out, joined
    Column, ///< by the cells of a column: as numbers where both are, else as text without regard to case
    Amount, ///< of the conversion, in minor units
    Time, ///< of the conversion: the oldest leaves the seven days first
};

/// No currency has more decimals than these four, so that a bound is exact in each.
inline constexpr std::int64_t kAmountUnit = 10'000;

struct RowQuery
{
    // All that are set must fit.
    std::optional<Verdict> verdict{};
    std::optional<Rule> rule{}; ///< a finding of this rule, whatever else there is
    std::optional<Severity> severity{}; ///< a finding that weighs this much
    std::optional<std::int32_t> faultyColumn{}; ///< a finding about this column, 0-based
    std::vector<Field> faultyFields{}; ///< with it: also one about these, without a column (FieldColumns)
    std::string text{}; ///< UTF-8, in any cell, or in that of `textColumn`; case makes no difference
    std::optional<std::uint32_t> textColumn{};
    std::optional<EventType> type{};
    std::string currency{}; ///< of the conversion: an ISO 4217 code; empty: any
    /// In ten-thousandths of a whole unit (kAmountUnit) of whatever currency the conversion has.
    std::optional<std::int64_t> leastAmount{};
    std::optional<std::int64_t> mostAmount{};

    RowSort sort = RowSort::Line;
    std::uint32_t sortColumn = 0; ///< for RowSort::Column
    bool descending = false;

    /// Does an answer need the rows themselves?
    [[nodiscard]] bool readsRows() const { return !text.empty() || readsEvents() || sort == RowSort::Column; }
    /// Must events be built? Then joined lines do not fit: they have none of their own.
    [[nodiscard]] bool readsEvents() const
    {
        return type || !currency.empty() || leastAmount || mostAmount || sort == RowSort::Amount
            || sort == RowSort::Time;
    }

    bool operator==(const RowQuery&) const = default;
};

/// A bound for RowQuery from what a person writes: digits, with a point or a comma before at most four
/// decimals, a minus in front. None: it is something else.
[[nodiscard]] std::optional<std::int64_t> amountBound(std::string_view text);

/// The findings of these rows, in their order, that are those asked for: of the rule, the severity and the
/// column of `query`, where it names any. `check` lists all its findings. Cost: O(rows log findings).
[[nodiscard]] std::vector<Finding> findingsOfRows(
    const CheckResult& check, const RowQuery& query, std::span<const std::uint32_t> rows);

/// The rows that fit, 0-based; ascending unless sorted, and rows that are alike stay in the order of the
/// file. `within` (ascending) are the rows to look at; null: all. Rows above 2^32 - 2 are never among them. A
/// conversion without what it is sorted by comes last. Errors: Cancelled, those of Table::scan().
[[nodiscard]] Result<std::vector<std::uint32_t>> runQuery(const CheckRequest& request,
    const CheckResult& check, const RowQuery& query, const std::vector<std::uint32_t>* within = nullptr,
    const JobControl& control = {});

} // namespace convey
