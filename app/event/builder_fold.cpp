// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/builder.h"
#include "event/builder_reading.h"

#include <cstdlib>
#include <limits>

namespace convey {

namespace {

// Postage, tax and a discount explain a difference; the wrong unit, or lines of another order, make it as
// large as this.
constexpr std::int64_t kFarOff = 3;

constexpr std::int64_t kMostMinor = std::numeric_limits<std::int64_t>::max() / 2;

/// None beyond 62 bits.
std::optional<std::int64_t> productOf(std::int64_t a, std::int64_t b)
{
    const auto size = [](std::int64_t n) {
        return n < -kMostMinor ? std::numeric_limits<std::int64_t>::max() : std::abs(n);
    };
    if (b != 0 && size(a) > kMostMinor / size(b))
        return std::nullopt;
    return a * b;
}

/// What the items cost together, and in which currency: none = the event's own.
struct ItemSum
{
    std::int64_t minorUnits = 0;
    std::optional<Sealed> currency{};
};

/// Nothing when an item has no price, or not all are in one currency, or the sum is beyond 62 bits.
std::optional<ItemSum> sumOf(const std::vector<Item>& items)
{
    if (items.empty())
        return std::nullopt;
    ItemSum sum{.currency = items.front().currency};
    for (const Item& item : items) {
        if (!item.amount || item.currency != sum.currency)
            return std::nullopt;
        const std::optional<std::int64_t> price = productOf(*item.amount, item.quantity.value_or(1));
        if (!price)
            return std::nullopt;
        sum.minorUnits += *price;
        if (sum.minorUnits > kMostMinor || sum.minorUnits < -kMostMinor)
            return std::nullopt;
    }
    return sum;
}

bool isFarOff(std::int64_t total, std::int64_t items)
{
    const auto isBeyond = [](std::int64_t large, std::int64_t small) {
        return large > 0 && small > 0 && large / kFarOff > small;
    };
    return isBeyond(total, items) || isBeyond(items, total);
}

} // namespace

void Builder::build(std::span<const RowView> rows, BuiltEvent& built)
{
    m_room.clear();
    built.clear();
    Reading reading{.recipe = m_recipe, .row = rows.front(), .room = m_room, .built = built};
    std::vector<std::uint64_t>& members = reading.built.event.rows;
    members.reserve(rows.size());
    for (const RowView& row : rows)
        members.push_back(row.row);
    if (rows.size() > kMaxRowsOfOrder) {
        reading.report(Rule::OrderTooManyLines, kNoColumn);
        reading.built.problems.back().expected = static_cast<std::int64_t>(kMaxRowsOfOrder);
        return;
    }
    bool isUsable = true;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && rows[i].flags.has(RowFlag::LeftOut))
            continue;
        reading.row = rows[i];
        reading.part = static_cast<std::uint32_t>(i);
        isUsable = rowIsUsable(reading) && isUsable;
    }
    if (!isUsable)
        return;
    if (rows.size() == 1) {
        readOrder(reading);
        readItem(reading);
    } else {
        readLines(reading, rows);
    }
    readContents(reading);
    readFreeFields(reading);
    if (m_recipe.folds())
        compareSums(reading);
    lookForAmount(reading);
    // No conversion, so nothing in it is to be mended; what it is worth is counted all the same.
    if (const std::optional<FilterHit> hit = m_recipe.filteredOut(rows)) {
        reading.built.problems.clear();
        reading.report(hit->rule, hit->column);
    }
}

void Builder::readLines(Reading& reading, std::span<const RowView> rows)
{
    m_order.lay(m_recipe, rows);
    reading.part = 0;
    reading.parts = m_order.parts();
    reading.row = m_order.order();
    readOrder(reading);
    if (m_recipe.itemColumns().empty()) {
        readItem(reading);
    } else {
        for (const std::uint32_t line : m_order.lines()) {
            reading.part = line;
            reading.row = m_order.line(line);
            readItem(reading);
        }
    }
    reading.part = 0;
    reading.row = m_order.order();
    const auto report = [&](Rule rule, const OrderConflict& conflict) {
        const auto lineOf = [&](std::uint32_t index) { return rows[index].line; };
        const bool isOfColumn = conflict.column != kNoColumn;
        Problem& problem = reading.built.problems.emplace_back();
        problem.rule = rule;
        problem.field = isOfColumn ? m_recipe.fieldOf(conflict.column) : info(rule).field;
        problem.column = conflict.column;
        problem.expected = lineOf(conflict.rows.first);
        problem.found = lineOf(conflict.rows.other);
        problem.part = conflict.rows.other;
    };
    for (const OrderConflict& conflict : m_order.conflicts())
        report(Rule::OrderLinesDiffer, conflict);
    if (m_recipe.identicalRows() == IdenticalRows::Ask && !reading.built.event.contents.empty()) {
        for (const RowPair& pair : m_order.identical())
            report(Rule::OrderLinesIdentical, {.rows = pair});
    }
}

void Builder::compareSums(Reading& reading) const
{
    Event& event = reading.built.event;
    const auto isUnread = [&](Field field) { return reading.built.hasProblem(field); };
    // Part of the items would be missing in the sum.
    if (isUnread(Field::ItemQuantity) || isUnread(Field::ItemAmount))
        return;
    std::optional<ItemSum> sum = sumOf(event.contents);
    if (!sum || (event.currency && sum->currency))
        return;
    if (event.amount) {
        if (*event.amount == sum->minorUnits)
            return;
        const bool isFar = isFarOff(*event.amount, sum->minorUnits);
        reading.report(isFar ? Rule::ItemsSumFarOff : Rule::ItemsSumDiffers, kNoColumn);
        reading.built.problems.back().expected = *event.amount;
        reading.built.problems.back().found = sum->minorUnits;
        return;
    }
    if (isUnread(Field::DataAmount) || isUnread(Field::DataCurrency))
        return;
    if (sum->currency) {
        event.currency = std::move(sum->currency);
        for (Item& item : event.contents)
            item.currency.reset();
    }
    event.amount = sum->minorUnits;
}

} // namespace convey
