// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/row_lines.h"

#include "jobs/row_groups.h"

#include <algorithm>
#include <utility>

namespace convey::ui {

RowLines::RowLines(std::shared_ptr<const Table> table, const RowGroups* groups, std::uint64_t row)
    : m_table(std::move(table))
    , m_rows{row}
{
    if (!groups)
        return;
    const std::vector<std::uint64_t> joined = groups->rowsOf(groups->firstOf(row));
    m_rows.insert(m_rows.end(), joined.begin(), joined.end());
}

Result<> RowLines::scan(std::uint64_t first, std::uint64_t count, const RowVisitor& visit) const
{
    const std::uint64_t end = first + std::min(count, m_rows.size() - std::min(first, m_rows.size()));
    for (std::uint64_t i = first; i < end; ++i) {
        const Result<Row> read = row(i);
        if (!read)
            return fail(read.error());
        if (!visit(read->view()))
            break;
    }
    return {};
}

} // namespace convey::ui
