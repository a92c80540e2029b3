// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/kept_edits.h"

#include <functional>
#include <set>
#include <unordered_map>
#include <vector>

namespace convey {

namespace {

std::uint64_t markOf(const RowView& row)
{
    std::uint64_t mark = row.cells.size();
    for (const Cell& cell : row.cells) // the golden ratio spreads what the hash of short cells leaves close
        mark = (mark ^ std::hash<std::string_view>()(cell.text)) * 0x9E3779B97F4A7C15U + (mark >> 29U);
    return mark;
}

std::set<std::uint64_t> editedRows(const Edits& edits)
{
    std::set<std::uint64_t> rows(edits.leftOut().begin(), edits.leftOut().end());
    for (const auto& [row, cells] : edits.cells())
        rows.insert(row);
    return rows;
}

void carryOver(const Edits& edits, std::uint64_t from, std::uint64_t to, KeptEdits& kept)
{
    if (const Edits::RowEdits* cells = edits.editsOf(from)) {
        for (const auto& [column, text] : *cells)
            kept.edits.setCell(to, column, text);
    }
    if (edits.isLeftOut(from))
        kept.edits.leaveOut(to, edits.reasonOf(from));
}

} // namespace

Result<> markRows(const Table& table, const Edits& edits, RowMarks& marks, const JobControl& control)
{
    for (const std::uint64_t row : editedRows(edits)) {
        if (control.isStopped())
            return fail({.code = ErrorCode::Cancelled});
        if (marks.contains(row))
            continue;
        const Result<Row> read = table.row(row);
        if (!read)
            return fail(read.error());
        marks.emplace(row, markOf(read->view()));
    }
    return {};
}

Result<KeptEdits> keepEdits(
    const Edits& edits, const RowMarks& marks, const Table& table, const JobControl& control)
{
    KeptEdits kept;
    std::unordered_map<std::uint64_t, std::vector<std::uint64_t>> wanted; // by mark: rows, the last one first
    const std::set<std::uint64_t> edited = editedRows(edits);
    std::uint64_t open = edited.size();
    for (auto row = edited.rbegin(); row != edited.rend(); ++row) {
        if (const auto mark = marks.find(*row); mark != marks.end())
            wanted[mark->second].push_back(*row);
    }
    constexpr std::uint64_t kRowsBetweenLooks = 4'096;
    const std::uint64_t rows = table.rowCount().rows;
    const Result<> scanned = table.scan(0, rows, [&](const RowView& row) {
        if (row.row % kRowsBetweenLooks == 0) {
            control.report(row.row, rows);
            if (control.isStopped())
                return false;
        }
        const auto found = wanted.find(markOf(row));
        if (found != wanted.end() && !found->second.empty()) {
            carryOver(edits, found->second.back(), row.row, kept);
            found->second.pop_back();
            --open;
        }
        return open > 0;
    });
    if (!scanned)
        return fail(scanned.error());
    if (control.isStopped())
        return fail({.code = ErrorCode::Cancelled});
    kept.lost = open;
    return kept;
}

} // namespace convey
