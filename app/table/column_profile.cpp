// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/column_profile.h"

#include "base/text.h"
#include "table/file_line.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace convey {

namespace {

constexpr std::size_t kKeptDigits = 15; // what a spreadsheet keeps of a number
constexpr int kFirstSerial = 40'000; // 2009-07-06
constexpr int kLastSerial = 55'000; // 2050-07-31

std::string_view withoutBlanks(std::string_view cell)
{
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    return cell;
}

std::size_t countDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isAsciiDigit) - text.begin());
}

/// 1.23457E+12 or 1,23457E+12, perhaps with a sign; 5E12 and 1e5a are ids of their own.
bool isScientific(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (countDigits(text) != 1)
        return false;
    text.remove_prefix(1);
    if (text.starts_with('.') || text.starts_with(',')) {
        text.remove_prefix(1);
        const std::size_t decimals = countDigits(text);
        if (decimals == 0)
            return false;
        text.remove_prefix(decimals);
    }
    return (text.starts_with("E+") || text.starts_with("e+")) && text.size() >= 4
        && countDigits(text.substr(2)) == text.size() - 2;
}

/// 2026-11-18, 18.11.2026, 11/18/26, whatever time follows.
bool isDate(std::string_view text)
{
    std::size_t parts = 0;
    for (; parts < 3; ++parts) {
        const std::size_t digits = countDigits(text);
        if (digits == 0 || digits > 4)
            return false;
        text.remove_prefix(digits);
        if (parts == 2)
            return text.empty() || text.front() == ' ' || text.front() == 'T' || text.front() == ',';
        if (text.empty() || (text.front() != '-' && text.front() != '/' && text.front() != '.'))
            return false;
        text.remove_prefix(1);
    }
    return false;
}

bool isSerial(std::string_view text)
{
    if (countDigits(text.substr(0, 5)) != 5)
        return false;
    int days = 0;
    for (const char c : text.substr(0, 5))
        days = days * 10 + (c - '0');
    text.remove_prefix(5);
    const bool isWhole = text.empty();
    const bool isBroken = text.size() > 1 && (text.front() == '.' || text.front() == ',')
        && countDigits(text.substr(1)) == text.size() - 1;
    return (isWhole || isBroken) && days >= kFirstSerial && days <= kLastSerial;
}

bool isFormulaError(std::string_view text)
{
    constexpr std::array kErrors = std::to_array<std::string_view>({"#REF!", "#NAME?", "#VALUE!", "#N/A",
        "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#ERROR!", "#BEZUG!", "#WERT!", "#NV", "#ZAHL!"});
    return std::ranges::any_of(
        kErrors, [&](std::string_view error) { return equalsIgnoringAsciiCase(text, error); });
}

bool holdsAny(std::string_view name, std::initializer_list<std::string_view> words)
{
    const std::string lowered = asciiLowered(name);
    return std::ranges::any_of(
        words, [&](std::string_view word) { return lowered.find(word) != std::string::npos; });
}

} // namespace

void ColumnProfile::add(std::string_view cell, std::int64_t line)
{
    const std::string_view text = withoutBlanks(cell);
    if (text.empty())
        return;
    ++m_filled;
    const char first = text.front();
    if (isAsciiDigit(first) || first == '-' || first == '+')
        return addNumber(text, line);
    if (first == '\'' && text.size() > 1 && (isAsciiDigit(text[1]) || text[1] == '+' || text[1] == '='))
        m_apostrophes.add(line);
    else if (first == '=' && text.size() > 2 && text[1] == '"' && text.back() == '"')
        m_textFormulas.add(line);
    else if (first == '#' && text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos)
        m_hashMarks.add(line);
    else if (first == '#' && isFormulaError(text))
        m_errors.add(line);
}

void ColumnProfile::addNumber(std::string_view text, std::int64_t line)
{
    const std::size_t digits = countDigits(text);
    if (digits < text.size()) {
        if (isScientific(text))
            m_scientific.add(line);
        else if (isDate(text))
            ++m_dates;
        else if (isSerial(text))
            m_serials.add(line);
        return;
    }
    if (isSerial(text))
        m_serials.add(line);
    if (digits > kKeptDigits) {
        ++m_longNumbers;
        if (text.find_first_not_of('0', kKeptDigits) == std::string_view::npos) {
            m_zeroEnds.add(line);
            m_threeZeroEnds += digits >= kKeptDigits + 3 ? 1U : 0U;
        }
    }
    const std::size_t width = std::min(digits, kMaxWidth);
    if (text.front() == '0')
        ++m_zeroFirst[width];
    else
        m_byWidth[width].add(line);
}

void ColumnProfile::merge(const ColumnProfile& later)
{
    m_filled += later.m_filled;
    m_scientific.merge(later.m_scientific);
    m_longNumbers += later.m_longNumbers;
    m_zeroEnds.merge(later.m_zeroEnds);
    m_threeZeroEnds += later.m_threeZeroEnds;
    for (std::size_t width = 0; width <= kMaxWidth; ++width) {
        m_byWidth[width].merge(later.m_byWidth[width]);
        m_zeroFirst[width] += later.m_zeroFirst[width];
    }
    m_serials.merge(later.m_serials);
    m_dates += later.m_dates;
    m_apostrophes.merge(later.m_apostrophes);
    m_textFormulas.merge(later.m_textFormulas);
    m_hashMarks.merge(later.m_hashMarks);
    m_errors.merge(later.m_errors);
}

bool ColumnProfile::hasLostDigits() const
{
    // One number in ten ends with a zero by itself; hardly one in a thousand with three.
    const bool isNearlyAll = m_zeroEnds.count * 10 >= m_longNumbers * 9;
    return m_zeroEnds.count > 0 && isNearlyAll && (m_zeroEnds.count >= 3 || m_threeZeroEnds > 0);
}

Sightings ColumnProfile::lostZeros(std::string_view name) const
{
    constexpr std::size_t kLeastWidth = 4;
    constexpr std::size_t kMostWidth = 14;
    const auto at = [&](std::size_t width) { return m_byWidth[width].count + m_zeroFirst[width]; };
    std::size_t widest = kMaxWidth;
    while (widest > 0 && at(widest) == 0)
        --widest;
    if (widest < kLeastWidth || widest > kMostWidth)
        return {};
    std::uint64_t all = 0;
    Sightings shorter;
    for (std::size_t width = 1; width <= widest; ++width) {
        all += at(width);
        if (width == widest)
            continue;
        const Sightings& here = m_byWidth[width];
        if (here.count > 0 && (shorter.count == 0 || here.firstLine < shorter.firstLine))
            shorter.firstLine = here.firstLine;
        shorter.count += here.count;
    }
    const bool isCode = m_zeroFirst[widest] > 0 && at(widest) * 2 >= all;
    const bool isPostal = holdsAny(name, {"zip", "postal", "postcode", "plz", "postleitzahl"})
        && at(widest) * 10 >= all * 6 && m_byWidth[widest - 1].count == shorter.count;
    return isCode || isPostal ? shorter : Sightings();
}

bool ColumnProfile::hasSerials(std::string_view name) const
{
    if (m_serials.count == 0)
        return false;
    if (m_dates > 0)
        return (m_serials.count + m_dates) * 10 >= m_filled * 8;
    const bool isNamed =
        holdsAny(name, {"date", "time", "datum", "fecha", "created", "paid at", "paid_at", "_at"});
    return isNamed && m_serials.count * 2 > m_filled;
}

void ColumnProfile::findings(std::string_view name, std::int32_t column, std::vector<FileFinding>& out) const
{
    const auto tell = [&](FileFindingCode code, const Sightings& seen) {
        if (seen.count > 0)
            out.push_back({.code = code,
                .column = column,
                .line = lineOf(seen.firstLine),
                .source = sourceOf(seen.firstLine),
                .count = seen.count});
    };
    tell(FileFindingCode::ScientificNotation, m_scientific);
    tell(FileFindingCode::DigitsLost, hasLostDigits() ? m_zeroEnds : Sightings());
    tell(FileFindingCode::LeadingZerosLost, lostZeros(name));
    tell(FileFindingCode::LeadingApostrophe, m_apostrophes);
    tell(FileFindingCode::TextFormula, m_textFormulas);
    tell(FileFindingCode::HashMarks, m_hashMarks);
    tell(FileFindingCode::DateSerial, hasSerials(name) ? m_serials : Sightings());
    tell(FileFindingCode::FormulaError, m_errors);
}

} // namespace convey
