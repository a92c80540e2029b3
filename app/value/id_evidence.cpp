// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/id_evidence.h"

#include "base/text.h"
#include "value/scan.h"

#include <algorithm>
#include <charconv>

namespace convey {

namespace {

constexpr std::size_t kKeptDigits = 15; // "Excel specifications and limits", Microsoft support, read 2026-11

bool isDigitsAlone(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

std::size_t bucketOf(std::uint64_t offset, std::size_t buckets)
{
    constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15ULL; // Fibonacci hashing: neighbours lie apart
    return static_cast<std::size_t>((offset * kGolden) >> 32U) % buckets;
}

} // namespace

void IdEvidence::add(std::string_view cell, std::int64_t row, std::int64_t line)
{
    const std::string_view text = trimmed(cell);
    if (text.empty()) {
        m_blanks.add(line);
        return;
    }
    ++m_filled;
    m_distinct.add(text);
    if (isScientific(text))
        m_scientific.add(line);
    if (!isDigitsAlone(text))
        return;
    if (text.size() > kKeptDigits) {
        ++m_longNumbers;
        if (text.find_first_not_of('0', kKeptDigits) == std::string_view::npos)
            m_zeroEnds.add(line);
    }
    std::int64_t number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc())
        return;
    ++m_numbers;
    const std::uint64_t offset = static_cast<std::uint64_t>(number) - static_cast<std::uint64_t>(row);
    for (std::size_t bit = 0; bit < kOffsetBits; ++bit)
        m_bits[bit] += (offset >> bit) & 1U;
    ++m_buckets[bucketOf(offset, kBuckets)];
}

void IdEvidence::merge(const IdEvidence& other)
{
    m_blanks.merge(other.m_blanks);
    m_scientific.merge(other.m_scientific);
    m_zeroEnds.merge(other.m_zeroEnds);
    m_longNumbers += other.m_longNumbers;
    m_filled += other.m_filled;
    m_numbers += other.m_numbers;
    for (std::size_t bit = 0; bit < kOffsetBits; ++bit)
        m_bits[bit] += other.m_bits[bit];
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket)
        m_buckets[bucket] += other.m_buckets[bucket];
    m_distinct.merge(other.m_distinct);
}

bool IdEvidence::repeats() const
{
    constexpr std::uint64_t kFewest = 10;
    return m_filled >= kFewest && distinct() * 10 < m_filled * 9;
}

// If nearly all offsets are one number, that number's bits are what nearly all have, bit by bit; and all of
// them lie in its bucket.
std::optional<std::int64_t> IdEvidence::rowOffset() const
{
    constexpr std::uint64_t kFewest = 10;
    if (m_filled < kFewest)
        return std::nullopt;
    const auto isEnough = [&](std::uint64_t count) { return count * 100 >= m_filled * 95; };
    std::uint64_t offset = 0;
    for (std::size_t bit = 0; bit < kOffsetBits; ++bit) {
        const bool isSet = m_bits[bit] * 2 > m_numbers;
        if (!isEnough(isSet ? m_bits[bit] : m_numbers - m_bits[bit]))
            return std::nullopt;
        offset |= isSet ? std::uint64_t{1} << bit : 0;
    }
    if (!isEnough(m_buckets[bucketOf(offset, kBuckets)]))
        return std::nullopt;
    return static_cast<std::int64_t>(offset);
}

bool IdEvidence::isRowNumber() const
{
    const auto offset = rowOffset();
    return offset && *offset >= 0 && *offset <= 2;
}

bool IdEvidence::lostDigits() const
{
    constexpr std::uint64_t kFewest = 5;
    return m_longNumbers >= kFewest && m_zeroEnds.count * 10 >= m_longNumbers * 9;
}

} // namespace convey
