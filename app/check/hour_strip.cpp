// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/hour_strip.h"

#include "value/time.h"

#include <algorithm>
#include <numeric>

namespace convey {

namespace {

constexpr std::int64_t kMsPerHour = 3'600'000;
constexpr std::int64_t kMsPerSecond = 1'000;
constexpr std::size_t kFirstMorningHour = 5;

} // namespace

void HourStrip::add(std::int64_t line, EpochMs utc, std::int32_t offsetSeconds)
{
    const std::int64_t local = utc + offsetSeconds * kMsPerSecond;
    const auto hour = static_cast<std::size_t>(local / kMsPerHour % static_cast<std::int64_t>(kHours));
    ++m_counts.at(hour);
    addRow({.line = line, .utc = utc, .offsetSeconds = offsetSeconds});
}

void HourStrip::addRow(const LocalTime& row)
{
    if (m_rows.size() == kMaxRows && m_rows.back().line < row.line)
        return;
    const auto place = std::ranges::lower_bound(m_rows, row.line, {}, &LocalTime::line);
    m_rows.insert(place, row);
    if (m_rows.size() > kMaxRows)
        m_rows.pop_back();
}

void HourStrip::merge(const HourStrip& other)
{
    for (std::size_t hour = 0; hour < kHours; ++hour)
        m_counts[hour] += other.m_counts[hour];
    m_unread += other.m_unread;
    for (const LocalTime& row : other.m_rows)
        addRow(row);
}

std::uint64_t HourStrip::times() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
}

double HourStrip::nightShare() const
{
    const std::uint64_t all = times();
    const std::uint64_t night =
        std::accumulate(m_counts.begin(), m_counts.begin() + kFirstMorningHour, std::uint64_t{0});
    return all == 0 ? 0.0 : static_cast<double>(night) / static_cast<double>(all);
}

std::string localText(const HourStrip::LocalTime& time)
{
    constexpr std::size_t kToSeconds = 19;
    std::string text = formatIso(time.utc + time.offsetSeconds * kMsPerSecond).substr(0, kToSeconds);
    text[10] = ' ';
    return text;
}

} // namespace convey
