// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/multi_table.h"

#include "table/returned_table.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace convey {

namespace {

std::string quoted(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

Result<> requireSameColumns(const CsvTable& first, const CsvTable& other)
{
    const auto wanted = first.columns();
    const auto found = other.columns();
    const std::string_view firstPath = first.sources().front().path;
    Error error{.code = ErrorCode::FileColumnsDiffer,
        .subject = other.sources().front().path,
        .expected = static_cast<std::int64_t>(wanted.size()),
        .found = static_cast<std::int64_t>(found.size())};
    if (first.dialect().hasHeader != other.dialect().hasHeader) {
        error.detail = other.dialect().hasHeader ? "It has a header, " : "It has no header, ";
        error.detail.append(firstPath).append(other.dialect().hasHeader ? " has none." : " has one.");
        return fail(std::move(error));
    }
    const std::size_t common = std::min(wanted.size(), found.size());
    std::size_t at = 0;
    while (at < common && wanted[at].name == found[at].name)
        ++at;
    if (at == common && wanted.size() == found.size())
        return {};
    error.column = static_cast<std::int64_t>(at) + 1;
    const std::string number = std::to_string(at + 1);
    if (at == common && found.size() > wanted.size())
        error.detail = "It has " + std::to_string(found.size() - common) + " more, from column " + number
            + ", " + quoted(found[at].name) + ", on.";
    else if (at == common)
        error.detail = "It lacks " + quoted(wanted[at].name) + " (column " + number + ").";
    else
        error.detail = "Column " + number + " is " + quoted(found[at].name) + ", in " + std::string(firstPath)
            + " it is " + quoted(wanted[at].name) + ".";
    return fail(std::move(error));
}

} // namespace

MultiTable::MultiTable(std::vector<std::shared_ptr<CsvTable>> files)
    : m_files(std::move(files))
{
    for (const auto& file : m_files)
        m_sources.push_back(file->sources().front());
}

Result<std::shared_ptr<MultiTable>> MultiTable::create(std::vector<std::shared_ptr<CsvTable>> files)
{
    for (const auto& file : files) {
        if (auto same = requireSameColumns(*files.front(), *file); !same)
            return fail(std::move(same.error()));
    }
    return std::shared_ptr<MultiTable>(new MultiTable(std::move(files)));
}

RowCount MultiTable::rowCount() const
{
    RowCount all{.rows = 0, .complete = true};
    for (const auto& file : m_files) {
        const RowCount count = file->rowCount();
        all.rows += count.rows;
        if (!count.complete)
            return {.rows = all.rows, .complete = false};
    }
    return all;
}

Result<Row> MultiTable::row(std::uint64_t row) const
{
    std::optional<Row> found;
    const Result<> done = scan(row, 1, [&](const RowView& view) {
        found.emplace(view);
        return true;
    });
    if (!done)
        return fail(done.error());
    if (!found)
        return fail({.code = ErrorCode::FileReadFailed,
            .subject = m_sources.front().path,
            .expected = static_cast<std::int64_t>(rowCount().rows),
            .found = static_cast<std::int64_t>(row)});
    return *std::move(found);
}

Result<> MultiTable::scan(std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const
{
    const std::uint64_t known = rowCount().rows;
    if (first >= known)
        return {};
    const std::uint64_t end = first + std::min(count, known - first);
    std::uint64_t start = 0; // of the file, in rows of this table
    bool isWanted = true;
    for (std::uint32_t i = 0; i < m_files.size() && start < end && isWanted; ++i) {
        // Taken once: a count that grows meanwhile would shift the rows of the next file.
        const std::uint64_t rows = m_files[i]->rowCount().rows;
        if (first < start + rows) {
            const std::uint64_t from = std::max(first, start) - start;
            const std::uint64_t most = std::min(end - start, rows) - from;
            Result<> scanned = m_files[i]->scan(from, most, [&](const RowView& view) {
                RowView ours = view;
                ours.row += start;
                ours.source = i;
                isWanted = visit(ours);
                return isWanted;
            });
            if (!scanned)
                return scanned;
        }
        start += rows;
    }
    return {};
}

Result<> MultiTable::stillTheSame() const
{
    for (const auto& file : m_files) {
        if (auto same = file->stillTheSame(); !same)
            return same;
    }
    return {};
}

Result<OpenFiles> openFiles(
    std::span<const std::string> paths, const OpenOptions& options, const ReadProgress& progress)
{
    OpenFiles open;
    for (const std::string& path : paths) {
        auto file = TextSource::open(path, options.text, progress).and_then([&](TextSource&& source) {
            return CsvTable::open(std::move(source), options.dialect);
        });
        if (!file)
            return fail(std::move(file.error()));
        open.files.push_back(*std::move(file));
    }
    if (open.files.size() == 1) {
        open.table = withoutGuards(open.files.front());
        return open;
    }
    return MultiTable::create(open.files).map([&](std::shared_ptr<MultiTable> table) {
        open.table = withoutGuards(std::move(table));
        return std::move(open);
    });
}

} // namespace convey
