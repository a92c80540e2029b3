// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/checked_rows.h"

#include "jobs/mended_rows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <set>

namespace convey::ui {

namespace {

constexpr std::uint64_t kMostListedRows = std::numeric_limits<std::uint32_t>::max();

/// Both ascend.
std::vector<std::uint32_t> withKept(std::vector<std::uint32_t> rows, std::span<const std::uint64_t> kept)
{
    if (kept.empty())
        return rows;
    std::vector<std::uint32_t> all;
    all.reserve(rows.size() + kept.size());
    std::ranges::set_union(rows, kept, std::back_inserter(all));
    return all;
}

} // namespace

std::vector<std::uint32_t> RowList::rows() const
{
    if (!m_isWhole)
        return m_rows;
    std::vector<std::uint32_t> all(std::min<std::uint64_t>(m_count, kMostListedRows));
    std::iota(all.begin(), all.end(), std::uint32_t{0});
    return all;
}

std::uint64_t RowList::placeOf(std::uint64_t row) const
{
    if (m_isWhole)
        return std::min(row, m_count);
    if (!m_isAscending)
        return static_cast<std::uint64_t>(std::ranges::find(m_rows, row) - m_rows.begin());
    return static_cast<std::uint64_t>(std::ranges::lower_bound(m_rows, row) - m_rows.begin());
}

CheckedParts partsOf(const Upload& upload, std::shared_ptr<const CheckResult> check,
    std::shared_ptr<const RefusedRows> refused)
{
    return {.check = std::move(check),
        .table = upload.table(),
        .recipe = std::make_shared<const BoundRecipe>(upload.boundRecipe().value()),
        .columns = FieldColumns(upload.recipe(), upload.columns()),
        .edits = upload.sharedEdits(),
        .file = upload.source(),
        .refused = std::move(refused)};
}

CheckedRows::CheckedRows(CheckedParts parts)
    : m_parts(std::move(parts))
{
    const std::vector<Finding>& findings = check().findings;
    const std::uint64_t rows = check().verdicts.size();
    m_causes.reserve(rows);
    std::size_t next = 0;
    for (std::uint64_t row = 0; row < rows; ++row) {
        const std::size_t first = next;
        while (next < findings.size() && findings[next].row == row)
            ++next;
        if (next > first && row <= kMostListedRows) {
            m_rowsWithFindings.push_back(static_cast<std::uint32_t>(row));
            m_firstFinding.push_back(static_cast<std::uint32_t>(first));
        }
        const CauseId cause = causeOfRow(row, std::span(findings).subspan(first, next - first));
        m_causes.push_back(cause);
        ++m_counts[static_cast<std::size_t>(verdict(row))][static_cast<std::size_t>(cause)];
        if (cause != CauseId::None && row <= kMostListedRows)
            m_rowsOf[{verdict(row), cause}].push_back(static_cast<std::uint32_t>(row));
    }
    m_firstFinding.push_back(static_cast<std::uint32_t>(next));
    std::set<std::int32_t> faulty;
    for (const Finding& finding : findings)
        faulty.insert(columns().columnOf(finding.problem));
    faulty.erase(kNoColumn);
    m_faultyColumns.assign(faulty.begin(), faulty.end());
    if (m_parts.refused)
        m_mended = mendedRows(*table(), recipe(), check(), m_parts.refused->rows);
}

/// What was left out since, or sent again and accepted, waits for nobody any more.
const RefusedRow* CheckedRows::refusal(std::uint64_t row) const
{
    const bool isSettled = row >= check().verdicts.size() || verdict(row) == Verdict::LeftOut;
    return m_parts.refused && !isSettled ? m_parts.refused->at(row) : nullptr;
}

bool CheckedRows::isMended(std::uint64_t row) const
{
    return std::ranges::binary_search(m_mended, row);
}

std::uint64_t CheckedRows::refusedCount() const
{
    if (!m_parts.refused)
        return 0;
    return static_cast<std::uint64_t>(std::ranges::count_if(
        m_parts.refused->rows, [this](const RefusedRow& row) { return refusal(row.row) != nullptr; }));
}

CauseId CheckedRows::causeOfRow(std::uint64_t row, std::span<const Finding> findings) const
{
    switch (verdict(row)) {
    case Verdict::Outside:
        return causeOf(Rule::TimestampTooOld);
    case Verdict::LeftOut:
        if (edits().isLeftOut(row))
            return CauseId::ByHand;
        break;
    case Verdict::Blocked:
    case Verdict::Warned:
        break;
    case Verdict::Ready:
    case Verdict::Merged:
        return CauseId::None;
    }
    const std::optional<Rule> rule = decidingRule(verdict(row), findings);
    return rule ? causeOf(*rule) : CauseId::NotListed;
}

std::span<const Finding> CheckedRows::findingsOf(std::uint64_t row) const
{
    const auto found = std::ranges::lower_bound(m_rowsWithFindings, row);
    if (found == m_rowsWithFindings.end() || *found != row)
        return {};
    const auto at = static_cast<std::size_t>(found - m_rowsWithFindings.begin());
    return std::span(check().findings)
        .subspan(m_firstFinding[at], m_firstFinding[at + 1] - m_firstFinding[at]);
}

std::optional<std::uint64_t> CheckedRows::nextWithFindings(
    const RowList& list, std::int64_t place, int direction) const
{
    const auto size = static_cast<std::int64_t>(list.size());
    if (!list.isAscending()) {
        for (std::int64_t at = place + direction; at >= 0 && at < size; at += direction) {
            if (!findingsOf(list.at(static_cast<std::uint64_t>(at))).empty())
                return static_cast<std::uint64_t>(at);
        }
        return std::nullopt;
    }
    // Both sides ascend, so each one leaps to where the other stands.
    std::int64_t at = place + direction;
    while (at >= 0 && at < size) {
        const std::uint64_t row = list.at(static_cast<std::uint64_t>(at));
        auto found = std::ranges::lower_bound(m_rowsWithFindings, row);
        if (found != m_rowsWithFindings.end() && *found == row)
            return static_cast<std::uint64_t>(at);
        if (direction > 0) {
            if (found == m_rowsWithFindings.end())
                return std::nullopt;
            at = static_cast<std::int64_t>(list.placeOf(*found));
        } else {
            if (found == m_rowsWithFindings.begin())
                return std::nullopt;
            const std::uint64_t earlier = *std::prev(found);
            const auto leap = static_cast<std::int64_t>(list.placeOf(earlier));
            // The earlier row itself when the list has it, else the one before where it would stand.
            at = leap < at && list.at(static_cast<std::uint64_t>(leap)) == earlier ? leap : leap - 1;
        }
    }
    return std::nullopt;
}

RowList CheckedRows::list(const PreviewFilter& filter, std::span<const std::uint64_t> kept) const
{
    const std::vector<Verdict>& verdicts = check().verdicts;
    if (filter.isAll())
        return RowList(verdicts.size());
    std::vector<std::uint32_t> rows;
    if (filter.isRefused) {
        for (std::size_t i = 0; m_parts.refused && i < m_parts.refused->rows.size(); ++i) {
            if (const std::uint64_t row = m_parts.refused->rows[i].row; refusal(row))
                rows.push_back(static_cast<std::uint32_t>(row));
        }
        return RowList(withKept(std::move(rows), kept));
    }
    if (filter.cause && *filter.cause != CauseId::None) {
        if (const auto found = m_rowsOf.find({*filter.verdict, *filter.cause}); found != m_rowsOf.end())
            rows = found->second;
    } else {
        rows.reserve(check().summary.count(*filter.verdict));
        const std::uint64_t end = std::min<std::uint64_t>(verdicts.size(), kMostListedRows);
        for (std::uint64_t row = 0; row < end; ++row) {
            if (verdicts[row] == *filter.verdict)
                rows.push_back(static_cast<std::uint32_t>(row));
        }
    }
    return RowList(withKept(std::move(rows), kept));
}

ShownRows shownRows(
    const CheckedParts& parts, const PreviewFilter& filter, std::span<const std::uint64_t> kept)
{
    auto rows = std::make_shared<const CheckedRows>(parts);
    RowList list = rows->list(filter, kept);
    return {std::move(rows), std::move(list)};
}

Result<RowList> foundRows(const CheckedRows& rows, const PreviewFilter& filter,
    std::span<const std::uint64_t> kept, const RowQuery& query, const JobControl& control)
{
    RowList list = rows.list(filter, kept);
    if (query == RowQuery())
        return list;
    const std::vector<std::uint32_t> within = list.rows();
    const bool isAscending = query.sort == RowSort::Line && !query.descending;
    return runQuery(rows.request(), rows.check(), query, &within, control)
        .map([&](std::vector<std::uint32_t>&& found) {
            if (isAscending)
                return RowList(withKept(std::move(found), kept));
            if (!kept.empty()) {
                const std::set<std::uint32_t> there(found.begin(), found.end());
                std::ranges::copy_if(kept, std::back_inserter(found),
                    [&](std::uint64_t row) { return !there.contains(static_cast<std::uint32_t>(row)); });
            }
            return RowList(std::move(found), false);
        });
}

} // namespace convey::ui
