// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/event_of_row.h"

#include "jobs/row_groups.h"

namespace convey::ui {

Result<BuiltEvent> eventOfRow(const CheckedRows& rows, std::uint64_t row)
{
    const RowGroups* groups = rows.check().groups.get();
    Result<EventRows> all = EventRows::read(*rows.table(), groups, groups ? groups->firstOf(row) : row);
    if (!all)
        return fail(all.error());
    return Builder(rows.recipe()).build(all->views());
}

} // namespace convey::ui
