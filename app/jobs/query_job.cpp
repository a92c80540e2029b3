// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/query_job.h"

#include "base/text.h"
#include "event/builder.h"
#include "jobs/row_parts.h"
#include "spec/currency.h"
#include "value/money.h"
#include "value/text_case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <compare>
#include <iterator>
#include <limits>
#include <numeric>

namespace convey {

namespace {

constexpr std::uint64_t kMostQueryRows = std::numeric_limits<std::uint32_t>::max() - 1;

constexpr int kAmountDecimals = 4;
static_assert(kAmountUnit == 10'000);

using Rows = std::vector<std::uint32_t>;

/// What a row is sorted by. Rows without it come last whichever way it goes.
struct SortValue
{
    bool isThere = false;
    bool isNumber = false;
    double number = 0;
    std::string text{};
};

std::partial_ordering order(const SortValue& a, const SortValue& b)
{
    if (a.isNumber && b.isNumber)
        return a.number <=> b.number;
    if (a.isNumber != b.isNumber)
        return a.isNumber ? std::partial_ordering::less : std::partial_ordering::greater;
    return a.text.compare(b.text) <=> 0;
}

SortValue valueOfCell(std::string_view cell)
{
    SortValue value;
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return value;
    value.isThere = true;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value.number);
    value.isNumber = error == std::errc() && end == text.data() + text.size();
    if (!value.isNumber)
        value.text = lowered(text);
    return value;
}

SortValue valueOf(const std::optional<std::int64_t>& number)
{
    return {
        .isThere = number.has_value(), .isNumber = true, .number = static_cast<double>(number.value_or(0))};
}

bool isInColumn(const RowQuery& query, const Problem& problem)
{
    return problem.column == *query.faultyColumn
        || (problem.column == kNoColumn && std::ranges::count(query.faultyFields, problem.field) > 0);
}

bool isAskedFor(const RowQuery& query, const Finding& finding)
{
    return (!query.rule || finding.rule() == *query.rule)
        && (!query.severity || finding.severity() == *query.severity)
        && (!query.faultyColumn || isInColumn(query, finding.problem));
}

/// What is known without the rows themselves.
Rows rowsByCheck(const CheckResult& check, const RowQuery& query, const Rows* within)
{
    const std::uint64_t count = std::min<std::uint64_t>(check.verdicts.size(), kMostQueryRows);
    Rows rows;
    const auto keepVerdict = [&](std::uint32_t row) {
        if (!query.verdict || check.verdicts[row] == *query.verdict)
            rows.push_back(row);
    };
    if (within) {
        std::ranges::for_each(*within, keepVerdict);
    } else {
        for (std::uint64_t row = 0; row < count; ++row)
            keepVerdict(static_cast<std::uint32_t>(row));
    }
    if (!query.rule && !query.severity && !query.faultyColumn)
        return rows;
    Rows found;
    auto finding = check.findings.begin();
    for (const std::uint32_t row : rows) {
        while (finding != check.findings.end() && finding->row < row)
            ++finding;
        for (auto of = finding; of != check.findings.end() && of->row == row; ++of) {
            if (isAskedFor(query, *of)) {
                found.push_back(row);
                break;
            }
        }
    }
    return found;
}

/// Blocked first: what has to be mended.
int stateOrder(Verdict verdict)
{
    constexpr std::array kPlaces{2, 1, 0, 3, 4, 5}; // Ready, Warned, Blocked, Outside, LeftOut, Merged
    return kPlaces.at(static_cast<std::size_t>(verdict));
}

/// In units of kAmountUnit: exact below 2^53 of them.
std::optional<double> wholeAmount(const Event& event)
{
    const Currency* currency = event.currency ? findCurrency(event.currency->text()) : nullptr;
    if (!event.amount || !currency)
        return std::nullopt;
    auto amount = static_cast<double>(*event.amount);
    for (int decimals = currency->exponent; decimals < kAmountDecimals; ++decimals)
        amount *= 10;
    return amount;
}

class RowsQuery
{
public:
    RowsQuery(const CheckRequest& request, const CheckResult& check, const RowQuery& query,
        const JobControl& control)
        : m_request(request)
        , m_check(check)
        , m_query(query)
        , m_text(query.text)
        , m_control(control)
    { }

    Result<Rows> run(Rows rows)
    {
        if (m_query.readsRows()) {
            Result<Rows> read = readRows(rows);
            if (!read)
                return read;
            rows = *std::move(read);
        }
        if (m_query.sort == RowSort::State)
            std::ranges::stable_sort(
                rows, {}, [&](std::uint32_t row) { return stateOrder(m_check.verdicts[row]); });
        if (m_query.sort == RowSort::Line || m_query.sort == RowSort::State) {
            if (m_query.descending)
                std::ranges::reverse(rows);
            return rows;
        }
        return sorted(rows);
    }

private:
    struct Part
    {
        Builder builder;
        Rows rows{};
        std::vector<SortValue> values{};
        std::size_t next = 0; ///< of the rows looked at
    };

    [[nodiscard]] bool hasText(const RowView& row) const
    {
        if (m_text.isEmpty())
            return true;
        if (m_query.textColumn)
            return m_text.isIn(row.text(*m_query.textColumn));
        return std::ranges::any_of(row.cells, [&](const Cell& cell) { return m_text.isIn(cell.text); });
    }

    /// The rows of an order as one are read anew: they may stand anywhere.
    [[nodiscard]] BuiltEvent built(Builder& builder, const RowView& row) const
    {
        if (!m_check.groups)
            return builder.build(row);
        Result<EventRows> rows = EventRows::read(*m_request.table, m_check.groups.get(), row.row);
        return rows ? builder.build(rows->views()) : builder.build(row);
    }

    [[nodiscard]] bool fits(const Event& event) const
    {
        if (m_query.type && event.type != m_query.type)
            return false;
        if (!m_query.currency.empty() && (!event.currency || event.currency->text() != m_query.currency))
            return false;
        if (!m_query.leastAmount && !m_query.mostAmount)
            return true;
        const std::optional<double> amount = wholeAmount(event);
        return amount && (!m_query.leastAmount || *amount >= static_cast<double>(*m_query.leastAmount))
            && (!m_query.mostAmount || *amount <= static_cast<double>(*m_query.mostAmount));
    }

    void look(Part& part, const RowView& row) const
    {
        if (!hasText(row))
            return;
        SortValue value;
        if (m_query.readsEvents()) {
            if (m_check.verdicts[row.row] == Verdict::Merged)
                return;
            const Event event = built(part.builder, row).event;
            if (!fits(event))
                return;
            if (m_query.sort == RowSort::Amount)
                value = valueOf(event.amount);
            if (m_query.sort == RowSort::Time)
                value = valueOf(event.timestampMs);
        }
        if (m_query.sort == RowSort::Column)
            value = valueOfCell(row.text(m_query.sortColumn));
        part.rows.push_back(static_cast<std::uint32_t>(row.row));
        if (sortsByValue())
            part.values.push_back(std::move(value));
    }

    [[nodiscard]] bool sortsByValue() const
    {
        return m_query.sort != RowSort::Line && m_query.sort != RowSort::State;
    }

    Result<Rows> readRows(const Rows& wanted)
    {
        Result<std::vector<Part>> parts = scanInParts(
            *m_request.table, m_control, [&] { return Part{.builder = Builder(m_request.recipe)}; },
            [&](Part& part, const RowView& row) {
                if (part.next == 0) {
                    const auto first = std::ranges::lower_bound(wanted, row.row);
                    part.next = static_cast<std::size_t>(first - wanted.begin()) + 1;
                }
                while (part.next <= wanted.size() && wanted[part.next - 1] < row.row)
                    ++part.next;
                if (part.next <= wanted.size() && wanted[part.next - 1] == row.row)
                    look(part, row);
            });
        if (!parts)
            return fail(parts.error());
        Rows rows;
        for (Part& part : *parts) {
            rows.insert(rows.end(), part.rows.begin(), part.rows.end());
            std::ranges::move(part.values, std::back_inserter(m_values));
        }
        return rows;
    }

    [[nodiscard]] Rows sorted(const Rows& rows) const
    {
        Rows places(rows.size());
        std::iota(places.begin(), places.end(), std::uint32_t{0});
        std::ranges::stable_sort(places, [&](std::uint32_t left, std::uint32_t right) {
            const SortValue& a = m_values[left];
            const SortValue& b = m_values[right];
            if (a.isThere != b.isThere)
                return a.isThere;
            return m_query.descending ? order(b, a) < 0 : order(a, b) < 0;
        });
        for (std::uint32_t& place : places)
            place = rows[place];
        return places;
    }

    const CheckRequest& m_request;
    const CheckResult& m_check;
    const RowQuery& m_query;
    const TextQuery m_text;
    const JobControl& m_control;
    std::vector<SortValue> m_values{}; ///< one a row
};

} // namespace

std::optional<std::int64_t> amountBound(std::string_view text)
{
    const std::string_view number = trimmed(text);
    const char sign = number.find(',') == std::string_view::npos ? '.' : ',';
    const Value<std::int64_t> amount =
        parseAmount(number, {.unit = MoneyUnit::Major, .decimalSign = sign}, kAmountDecimals);
    return amount ? std::optional(*amount) : std::nullopt;
}

std::vector<Finding> findingsOfRows(
    const CheckResult& check, const RowQuery& query, std::span<const std::uint32_t> rows)
{
    std::vector<Finding> found;
    for (const std::uint32_t row : rows) {
        const auto theirs = std::ranges::equal_range(check.findings, std::uint64_t{row}, {}, &Finding::row);
        std::ranges::copy_if(theirs, std::back_inserter(found),
            [&](const Finding& finding) { return isAskedFor(query, finding); });
    }
    return found;
}

Result<std::vector<std::uint32_t>> runQuery(const CheckRequest& request, const CheckResult& check,
    const RowQuery& query, const std::vector<std::uint32_t>* within, const JobControl& control)
{
    return RowsQuery(request, check, query, control).run(rowsByCheck(check, query, within));
}

} // namespace convey
