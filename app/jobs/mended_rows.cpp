// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/mended_rows.h"

#include "event/builder.h"
#include "event/event_json.h"
#include "jobs/send_plan.h"

#include <algorithm>

namespace convey {

std::vector<std::uint64_t> mendedRows(const Table& table, const BoundRecipe& recipe, const CheckResult& check,
    std::span<const RefusedRow> refused)
{
    Builder builder(recipe);
    std::vector<std::uint64_t> mended;
    for (const RefusedRow& before : refused) {
        if (before.content == 0 || before.row >= check.verdicts.size()
            || !isSent(check.verdicts[static_cast<std::size_t>(before.row)]))
            continue;
        Result<EventRows> rows = EventRows::read(table, check.groups.get(), before.row);
        if (!rows)
            continue;
        const Event event = builder.build(rows->views()).event;
        if (!event.id || !event.type || !event.timestampMs)
            continue;
        std::string json;
        appendEventJson(json, event);
        if (contentHashOf(json) != before.content)
            mended.push_back(before.row);
    }
    std::ranges::sort(mended);
    return mended;
}

} // namespace convey
