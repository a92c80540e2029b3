// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/line_evidence.h"

#include "base/text.h"
#include "value/sketch.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace convey {

namespace {

constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15ULL;

/// Never 0, which stands for none. The order of what is added counts.
std::uint64_t withHash(std::uint64_t sum, std::string_view text)
{
    const std::uint64_t mixed = (sum ^ sketchHash(text)) * kMix;
    return (mixed ^ (mixed >> 32U)) | 1U;
}

std::uint32_t cellHash(std::string_view text)
{
    return static_cast<std::uint32_t>(sketchHash(text) >> 32U) | 1U;
}

} // namespace

LineEvidence::LineEvidence(LinePlan plan, std::size_t maxOrders)
    : m_plan(std::move(plan))
    , m_maxOrders(maxOrders)
    , m_highest(std::numeric_limits<std::uint64_t>::max())
{ }

void LineEvidence::Order::join(const Order& behind)
{
    if (rows > 0 && secondLine == 0)
        secondLine = behind.firstLine;
    else if (rows == 0)
        secondLine = behind.secondLine;
    if (rows == 0)
        firstLine = behind.firstLine;
    rows += behind.rows;
    agrees = agrees && behind.agrees;
    cells.resize(std::max(cells.size(), behind.cells.size()));
    for (std::size_t i = 0; i < behind.cells.size(); ++i) {
        agrees = agrees && (cells[i] == 0 || behind.cells[i] == 0 || cells[i] == behind.cells[i]);
        cells[i] = cells[i] == 0 ? behind.cells[i] : cells[i];
    }
}

void LineEvidence::add(std::span<const std::string_view> cells, std::int64_t line, const BlankWords& blanks)
{
    const auto cellOf = [&](std::size_t column) {
        const std::string_view text = column < cells.size() ? trimmed(cells[column]) : std::string_view();
        return blanks.isBlank(text) ? std::string_view() : text;
    };
    std::uint64_t rowHash = kMix;
    for (const std::string_view cell : cells)
        rowHash = withHash(rowHash, cell);
    std::uint64_t key = kMix;
    bool hasKey = false;
    for (const std::size_t column : m_plan.key) {
        key = withHash(key, cellOf(column));
        hasKey = hasKey || !cellOf(column).empty();
    }
    if (rowHash == m_lastRow)
        (hasKey || m_key != 0 ? m_identical : m_leadingIdentical).add(line);
    m_lastRow = rowHash;
    if (m_firstRow == 0) {
        m_firstRow = rowHash;
        m_firstRowLine = line;
    }
    if (hasKey)
        m_key = key;
    if (m_key > m_highest)
        return;

    Order row{.rows = 1, .firstLine = line};
    row.cells.reserve(m_plan.order.size());
    for (const std::size_t column : m_plan.order) {
        const std::string_view text = cellOf(column);
        row.cells.push_back(text.empty() ? 0 : cellHash(text));
    }
    if (m_key == 0)
        m_leading.join(row);
    else
        addTo(m_key, row);
}

void LineEvidence::addTo(std::uint64_t key, const Order& row)
{
    if (key > m_highest)
        return;
    m_orders[key].join(row);
    if (m_orders.size() > 2 * m_maxOrders)
        followUpTo(highestOfMost());
}

std::uint64_t LineEvidence::highestOfMost() const
{
    if (m_orders.size() <= m_maxOrders)
        return m_highest;
    std::vector<std::uint64_t> keys;
    keys.reserve(m_orders.size());
    for (const auto& order : m_orders)
        keys.push_back(order.first);
    const auto last = keys.begin() + static_cast<std::ptrdiff_t>(m_maxOrders - 1);
    std::ranges::nth_element(keys, last);
    return *last;
}

void LineEvidence::followUpTo(std::uint64_t highest)
{
    m_highest = std::min(m_highest, highest);
    std::erase_if(m_orders, [&](const auto& order) { return order.first > m_highest; });
}

void LineEvidence::merge(const LineEvidence& behind)
{
    if (behind.m_firstRow == 0)
        return;
    if (m_firstRow == 0) {
        *this = behind;
        return;
    }
    followUpTo(behind.m_highest);
    // Rows without a key at the begin of that part belong to the last order of this one.
    if (m_key == 0)
        m_leading.join(behind.m_leading);
    else if (behind.m_leading.rows > 0)
        addTo(m_key, behind.m_leading);
    for (const auto& [key, order] : behind.m_orders)
        addTo(key, order);

    if (m_key == 0) {
        m_leadingIdentical.merge(behind.m_leadingIdentical);
    } else {
        m_identical.merge(behind.m_leadingIdentical);
    }
    if (behind.m_firstRow == m_lastRow)
        (m_key == 0 ? m_leadingIdentical : m_identical).add(behind.m_firstRowLine);
    m_identical.merge(behind.m_identical);
    m_lastRow = behind.m_lastRow;
    m_key = behind.m_key == 0 ? m_key : behind.m_key;
}

FoldEvidence LineEvidence::found() const
{
    const std::uint64_t highest = highestOfMost();
    FoldEvidence evidence{.identical = m_identical.count, .firstIdentical = m_identical.firstLine};
    for (const auto& [key, order] : m_orders) {
        if (key > highest)
            continue;
        evidence.repeats += order.rows - 1;
        evidence.ordersAgree = evidence.ordersAgree && order.agrees;
        const bool isFirst = evidence.firstRepeat == 0 || order.secondLine < evidence.firstRepeat;
        if (order.secondLine != 0 && isFirst)
            evidence.firstRepeat = order.secondLine;
    }
    return evidence;
}

} // namespace convey
