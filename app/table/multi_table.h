// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Several files of the same shape as one table: the rows of the first, then those of the second, and so on.
/// A row knows its source and its line there; row numbers run through.
#pragma once

#include "table/csv_table.h"
#include "table/table.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace convey {

/// What a person said about how files are read.
struct OpenOptions
{
    DialectHints dialect{};
    TextOptions text{};

    bool operator==(const OpenOptions&) const = default;
};

class MultiTable final : public Table
{
public:
    /// The first file says which columns there are; all others must have the same names in the same order, or
    /// none of them a header. At least one; none may be null.
    /// Errors: FileColumnsDiffer (subject = the path of the file that differs, detail says how, column =
    /// 1-based where it does).
    [[nodiscard]] static Result<std::shared_ptr<MultiTable>> create(
        std::vector<std::shared_ptr<CsvTable>> files);

    [[nodiscard]] std::span<const Column> columns() const override { return m_files.front()->columns(); }
    [[nodiscard]] std::span<const Source> sources() const override { return m_sources; }
    /// The rows of a file count only when those of all before it are counted.
    [[nodiscard]] RowCount rowCount() const override;
    [[nodiscard]] Result<Row> row(std::uint64_t row) const override;
    [[nodiscard]] Result<> scan(
        std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const override;
    /// The first file that is not.
    [[nodiscard]] Result<> stillTheSame() const override;

private:
    explicit MultiTable(std::vector<std::shared_ptr<CsvTable>> files);

    std::vector<std::shared_ptr<CsvTable>> m_files;
    std::vector<Source> m_sources;
};

/// Files that were opened together.
struct OpenFiles
{
    std::vector<std::shared_ptr<CsvTable>> files; ///< never empty, none is null
    std::shared_ptr<const Table> table; ///< of all rows: the file itself, or a MultiTable
};

/// Opens each of `paths` (at least one; kStandardInput at most once) with the same options.
/// Errors: those of TextSource::open(), CsvTable::open() and MultiTable::create().
[[nodiscard]] Result<OpenFiles> openFiles(
    std::span<const std::string> paths, const OpenOptions& options = {}, const ReadProgress& progress = {});

} // namespace convey
