// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/filter_list.h"

#include "jobs/check_job.h"
#include "jobs/upload.h"

#include <algorithm>

namespace convey {

namespace {

void countWhatItLeavesOut(ListedFilter& listed, const CheckResult& check)
{
    const Rule rule = ruleOf(listed.filter.reason);
    const std::vector<Cause> causes = check.summary.causes();
    const auto cause = std::ranges::find(causes, rule, &Cause::rule);
    listed.events = cause == causes.end() ? 0 : cause->count - cause->moot;
    listed.money = check.money.decidedBy(rule);
}

} // namespace

std::vector<ListedFilter> listFilters(const Upload& upload, const Recipe* setup, const CheckResult* check)
{
    const std::vector<RowFilter>& inUse = upload.recipe().filters;
    const SourceMatch* source = upload.recognisedSource();
    const Recipe* origin = setup ? setup : source ? &source->recipe : nullptr;
    std::vector<ListedFilter> all;
    const auto isListed = [&](const RowFilter& filter) {
        return std::ranges::any_of(all, [&](const ListedFilter& one) { return one.filter == filter; });
    };
    // Each stays in its place, on or off.
    if (origin) {
        for (const RowFilter& filter : origin->filters) {
            const std::size_t before = all.size();
            for (const RowFilter& other : inUse) {
                if (other.column == filter.column && other.reason == filter.reason && !isListed(other))
                    all.push_back({.filter = other});
            }
            const bool isChanged = std::ranges::any_of(all, [&](const ListedFilter& one) {
                return one.isOn && one.filter.column == filter.column && one.filter.reason == filter.reason;
            });
            if (all.size() == before && !isChanged)
                all.push_back({.filter = filter, .isOn = false});
        }
    }
    for (const RowFilter& filter : inUse) {
        if (!isListed(filter))
            all.push_back({.filter = filter});
    }
    const std::vector<std::string>& names = upload.columnNames();
    const auto works = [&](const ListedFilter& listed) { return listed.isOn && listed.hasColumn; };
    for (ListedFilter& listed : all)
        listed.hasColumn = std::ranges::find(names, listed.filter.column) != names.end();
    for (ListedFilter& listed : all) {
        if (!works(listed))
            continue;
        listed.isShared = std::ranges::count_if(all, [&](const ListedFilter& other) {
            return works(other) && other.filter.reason == listed.filter.reason;
        }) > 1;
        if (check)
            countWhatItLeavesOut(listed, *check);
    }
    return all;
}

std::vector<RowFilter> filtersOn(const std::vector<ListedFilter>& listed, std::string_view column)
{
    std::vector<RowFilter> filters;
    for (const ListedFilter& one : listed) {
        if (one.isOn && one.filter.column == column)
            filters.push_back(one.filter);
    }
    return filters;
}

} // namespace convey
