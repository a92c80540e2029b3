// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/only_option.h"

#include "base/text.h"
#include "jobs/field_columns.h"
#include "jobs/findings_file.h"
#include "value/money.h"

#include <algorithm>
#include <string>
#include <vector>

namespace convey::cli {

namespace {

/// The index from 0 of the one whose name this is.
template <typename Name>
std::optional<std::size_t> indexOf(std::size_t count, std::string_view wanted, Name name)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name(i) == wanted)
            return i;
    }
    return std::nullopt;
}

bool takeVerdict(std::string_view value, RowQuery& query)
{
    const auto found =
        indexOf(kVerdictCount, value, [](std::size_t i) { return verdictName(static_cast<Verdict>(i)); });
    if (found)
        query.verdict = static_cast<Verdict>(*found);
    return found.has_value();
}

bool takeSeverity(std::string_view value, RowQuery& query)
{
    constexpr std::size_t kSeverities = 3;
    const auto found =
        indexOf(kSeverities, value, [](std::size_t i) { return severityName(static_cast<Severity>(i)); });
    if (found)
        query.severity = static_cast<Severity>(*found);
    return found.has_value();
}

bool takeCause(std::string_view value, RowQuery& query)
{
    const auto found = std::ranges::find(spec::rules(), value, &spec::RuleInfo::name);
    if (found != spec::rules().end())
        query.rule = found->rule;
    return found != spec::rules().end();
}

bool takeType(std::string_view value, RowQuery& query)
{
    const auto found = std::ranges::find(spec::kEventTypes, value, &spec::EventTypeInfo::name);
    if (found != spec::kEventTypes.end())
        query.type = found->type;
    return found != spec::kEventTypes.end();
}

bool takeCurrency(std::string_view value, RowQuery& query)
{
    const Value<std::string> code = parseCurrency(value);
    if (code)
        query.currency = *code;
    return code.has_value();
}

bool takeAmount(std::string_view value, RowQuery& query)
{
    constexpr std::string_view kTo = "..";
    const std::size_t to = value.find(kTo);
    if (to == std::string_view::npos || value.size() == kTo.size())
        return false;
    const auto bound = [](std::string_view text, std::optional<std::int64_t>& into) {
        into = amountBound(text);
        return text.empty() || into;
    };
    return bound(value.substr(0, to), query.leastAmount)
        && bound(value.substr(to + kTo.size()), query.mostAmount);
}

bool takeColumn(std::string_view value, const Upload& upload, RowQuery& query)
{
    const std::optional<std::size_t> column = upload.table()->columnNamed(value);
    if (column) {
        query.faultyColumn = static_cast<std::int32_t>(*column);
        query.faultyFields = FieldColumns(upload.recipe(), upload.columns()).fieldsOf(*query.faultyColumn);
    }
    return column.has_value();
}

bool takeOnly(std::string_view text, const Upload& upload, RowQuery& query)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals + 1 == text.size())
        return false;
    const std::string_view key = text.substr(0, equals);
    const std::string_view value = text.substr(equals + 1);
    if (key == "verdict")
        return takeVerdict(value, query);
    if (key == "severity")
        return takeSeverity(value, query);
    if (key == "cause")
        return takeCause(value, query);
    if (key == "type")
        return takeType(value, query);
    if (key == "currency")
        return takeCurrency(value, query);
    if (key == "amount")
        return takeAmount(value, query);
    if (key == "column")
        return takeColumn(value, upload, query);
    if (key != "text")
        return false;
    query.text = value;
    return true;
}

bool takeSort(std::string_view text, const Table& table, RowQuery& query)
{
    constexpr std::string_view kColumn = "column=";
    query.descending = text.starts_with('-');
    const std::string_view by = text.substr(query.descending ? 1 : 0);
    if (by.starts_with(kColumn)) {
        const std::optional<std::size_t> column = table.columnNamed(by.substr(kColumn.size()));
        query.sort = RowSort::Column;
        query.sortColumn = static_cast<std::uint32_t>(column.value_or(0));
        return column.has_value();
    }
    struct NamedSort
    {
        std::string_view name;
        RowSort sort;
    };
    static constexpr std::array kSorts{NamedSort{"line", RowSort::Line}, NamedSort{"state", RowSort::State},
        NamedSort{"amount", RowSort::Amount}, NamedSort{"time", RowSort::Time}};
    const auto found = std::ranges::find(kSorts, by, &NamedSort::name);
    if (found == kSorts.end())
        return false;
    query.sort = found->sort;
    return true;
}

std::shared_ptr<const CheckResult> withFindings(const CheckResult& check, std::vector<Finding> findings)
{
    auto listed = std::make_shared<CheckResult>(check);
    listed->findings = std::move(findings);
    return listed;
}

} // namespace

Result<std::optional<RowQuery>> rowQueryFor(const Arguments& arguments, const Upload& upload)
{
    if (!arguments.has("only") && !arguments.has("sort"))
        return std::nullopt;
    RowQuery query;
    for (const std::string& text : arguments.values("only")) {
        if (!takeOnly(text, upload, query))
            return fail({.code = ErrorCode::UsageBadValue, .subject = "--only", .detail = text});
    }
    if (arguments.has("sort") && !takeSort(arguments.value("sort"), *upload.table(), query))
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = "--sort",
            .detail = std::string(arguments.value("sort"))});
    return query;
}

Result<ListedCheck> listedCheck(
    const CheckedUpload& checked, const std::optional<RowQuery>& query, const JobControl& control)
{
    const Edits& edits = checked.upload.edits();
    if (!query)
        return ListedCheck{.check = checked.result, .rejects = checked.result, .edits = edits};
    const Result<std::vector<std::uint32_t>> rows =
        runQuery(checked.request, *checked.result, *query, nullptr, control);
    if (!rows)
        return fail(rows.error());
    ListedCheck listed{.check = withFindings(*checked.result, findingsOfRows(*checked.result, *query, *rows)),
        .rejects = withFindings(*checked.result, findingsOfRows(*checked.result, {}, *rows)),
        .rows = rows->size()};
    for (const std::uint32_t row : *rows) {
        if (edits.isLeftOut(row))
            listed.edits.leaveOut(row, edits.reasonOf(row));
    }
    return listed;
}

} // namespace convey::cli
