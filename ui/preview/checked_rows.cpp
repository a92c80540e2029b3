// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/checked_rows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace convey::ui {

namespace {

constexpr std::uint64_t kMostListedRows = std::numeric_limits<std::uint32_t>::max();

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

CheckedParts partsOf(const Upload& upload, std::shared_ptr<const CheckResult> check)
{
    const std::span<const std::uint64_t> byHand = upload.edits().leftOut();
    return {.check = std::move(check),
        .table = upload.table(),
        .recipe = std::make_shared<const BoundRecipe>(upload.boundRecipe().value()),
        .columns = FieldColumns(upload.recipe(), upload.columns()),
        .leftOutByHand = {byHand.begin(), byHand.end()},
        .file = upload.source()};
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
    }
    m_firstFinding.push_back(static_cast<std::uint32_t>(next));
}

CauseId CheckedRows::causeOfRow(std::uint64_t row, std::span<const Finding> findings) const
{
    const auto firstOf = [&](Severity severity) {
        const auto found = std::ranges::find(findings, severity, &Finding::severity);
        return found == findings.end() ? CauseId::NotListed : causeOf(found->rule());
    };
    switch (verdict(row)) {
    case Verdict::Blocked:
        return firstOf(Severity::Blocked);
    case Verdict::Warned:
        return firstOf(Severity::Warning);
    case Verdict::Outside:
        return causeOf(Rule::TimestampTooOld);
    case Verdict::LeftOut:
        if (std::ranges::binary_search(m_parts.leftOutByHand, row))
            return CauseId::ByHand;
        for (const Finding& finding : findings) {
            if (verdictOf(finding.rule()) == Verdict::LeftOut)
                return causeOf(finding.rule());
        }
        return CauseId::NotListed;
    case Verdict::Ready:
    case Verdict::Merged:
        break;
    }
    return CauseId::None;
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
    const std::uint64_t end = std::min<std::uint64_t>(verdicts.size(), kMostListedRows);
    std::vector<std::uint32_t> rows;
    rows.reserve(
        filter.cause ? count(*filter.verdict, *filter.cause) : check().summary.count(*filter.verdict));
    for (std::uint64_t row = 0; row < end; ++row) {
        const bool isThrough =
            verdicts[row] == *filter.verdict && (!filter.cause || m_causes[row] == *filter.cause);
        while (!kept.empty() && kept.front() < row)
            kept = kept.subspan(1);
        if (isThrough || (!kept.empty() && kept.front() == row))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return RowList(std::move(rows));
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
        .map([&](std::vector<std::uint32_t>&& found) { return RowList(std::move(found), isAscending); });
}

} // namespace convey::ui
