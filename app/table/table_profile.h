// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What all rows of a file say about it together: the damage to each column, and the rows that may be no
/// conversions. Made in one pass; the profiles of two parts add up to that of the whole, wherever it was cut.
/// A value; one object, one thread.
#pragma once

#include "table/column_profile.h"
#include "table/file_finding.h"
#include "table/table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace convey {

class CsvTable;

class TableProfile
{
public:
    /// Of a table with these columns and no row yet.
    explicit TableProfile(std::span<const Column> columns);

    /// The next row. Cost: one look at each cell.
    void add(const RowView& row);
    /// Adds the profile of the rows that follow; it has the same columns.
    void merge(const TableProfile& later);

    /// What the rows say, columns first.
    [[nodiscard]] std::vector<FileFinding> findings() const;

    /// Rows (0-based) that look like totals, footers and repeated headers: proposed to be left out, never
    /// dropped. Ascending; at most kMostRowsKept of each kind.
    [[nodiscard]] std::vector<std::uint64_t> proposedLeftOut() const;

    static constexpr std::size_t kMostRowsKept = 64;

private:
    struct RowMark
    {
        std::uint64_t row = 0;
        std::int64_t place = 0; ///< as fileLine()
        bool isShort = false; ///< it has fewer cells than columns
        bool isFooter = false; ///< it could be a line below the table
    };
    struct FirstRow
    {
        std::int64_t place = 0; ///< as fileLine(); 0 = there is no row yet
        bool isOtherHeader = false;
    };

    [[nodiscard]] bool isTotal(const RowView& row) const;
    [[nodiscard]] bool isFooter(const RowView& row) const;
    [[nodiscard]] bool isOtherHeader(const RowView& row) const;
    [[nodiscard]] std::span<const RowMark> footers() const;
    [[nodiscard]] bool isBehindGap(std::int64_t place) const;
    void addToTail(const RowMark& mark);

    std::vector<Column> m_names;
    std::vector<std::string> m_header; ///< as the file has it: empty where a column has no name
    std::vector<ColumnProfile> m_columns;
    Sightings m_ragged;
    Sightings m_cut;
    Sightings m_quotesOpen;
    Sightings m_nuls;
    Sightings m_otherTables;
    Sightings m_totals;
    Sightings m_headers;
    std::vector<RowMark> m_totalRows;
    std::vector<RowMark> m_headerRows;
    std::vector<RowMark> m_tail; ///< the last rows, as many as footers may take
    FirstRow m_first;
    std::int64_t m_nextPlace = 0; ///< the line behind the last row, as fileLine()
};

/// What the profile and the head of `file` say together. `profile` is that of all its rows.
[[nodiscard]] std::vector<FileFinding> findingsOf(const CsvTable& file, const TableProfile& profile);

} // namespace convey
