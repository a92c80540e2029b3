// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/column_evidence.h"

#include "base/text.h"
#include "value/name.h"

#include <algorithm>

namespace convey {

void WordCounts::add(std::string_view word)
{
    add(word, 1);
}

void WordCounts::add(std::string_view word, std::uint64_t count)
{
    if (m_areMany)
        return;
    if (const auto found = m_counts.find(word); found != m_counts.end()) {
        found->second += count;
        return;
    }
    m_areMany = word.size() > kMaxWordBytes || m_counts.size() == kMaxWords;
    if (m_areMany)
        m_counts.clear();
    else
        m_counts.emplace(word, count);
}

void WordCounts::merge(const WordCounts& other)
{
    m_areMany = m_areMany || other.m_areMany;
    if (m_areMany)
        m_counts.clear();
    for (const auto& [word, count] : other.m_counts)
        add(word, count);
}

ColumnEvidence::ColumnEvidence(EvidenceKinds kinds)
{
    if (kinds.times)
        m_times.emplace();
    if (kinds.money)
        m_money.emplace();
    if (kinds.words)
        m_words.emplace();
    if (kinds.ids)
        m_ids.emplace();
    if (kinds.people)
        m_people.emplace();
    if (kinds.fullNames)
        m_middleNames.emplace();
}

void ColumnEvidence::add(std::string_view cell, std::int64_t line, const BlankWords& blanks, std::int64_t row)
{
    if (blanks.isBlank(cell)) {
        ++m_blank;
        if (m_firstBlankLine == 0 || line < m_firstBlankLine)
            m_firstBlankLine = line;
        return;
    }
    ++m_filled;
    if (m_times)
        m_times->add(cell, line);
    if (m_money)
        m_money->add(cell, static_cast<std::uint64_t>(line));
    if (m_words)
        m_words->add(trimmed(cell));
    if (m_ids)
        m_ids->add(cell, row, line);
    if (m_people)
        m_people->add(cell, line);
    if (m_middleNames) {
        const Value<NameParts> parts = splitName(RawName(cell));
        if (!parts && parts.error() == ValueFault::MiddleWords)
            m_middleNames->add(line);
    }
}

void ColumnEvidence::merge(const ColumnEvidence& other)
{
    m_filled += other.m_filled;
    m_blank += other.m_blank;
    const bool isFirst = m_firstBlankLine == 0 || other.m_firstBlankLine < m_firstBlankLine;
    if (other.m_firstBlankLine != 0 && isFirst)
        m_firstBlankLine = other.m_firstBlankLine;
    if (m_times && other.m_times)
        m_times->merge(*other.m_times);
    if (m_money && other.m_money)
        m_money->merge(*other.m_money);
    if (m_words && other.m_words)
        m_words->merge(*other.m_words);
    if (m_ids && other.m_ids)
        m_ids->merge(*other.m_ids);
    if (m_people && other.m_people)
        m_people->merge(*other.m_people);
    if (m_middleNames && other.m_middleNames)
        m_middleNames->merge(*other.m_middleNames);
}

TableEvidence::TableEvidence(const EvidencePlan& plan)
    : m_columns(plan.columns.size())
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (plan.columns[i].any())
            m_columns[i].emplace(plan.columns[i]);
    }
    if (!plan.lines.key.empty())
        m_lines.emplace(plan.lines);
}

void TableEvidence::addRow(
    std::span<const std::string_view> cells, std::int64_t line, std::int64_t row, const BlankWords& blanks)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i])
            m_columns[i]->add(cells[i], line, blanks, row);
    }
    if (m_lines)
        m_lines->add(cells, line, blanks);
}

void TableEvidence::merge(const TableEvidence& behind)
{
    for (std::size_t i = 0; i < std::min(size(), behind.size()); ++i) {
        if (m_columns[i] && behind.m_columns[i])
            m_columns[i]->merge(*behind.m_columns[i]);
    }
    if (m_lines && behind.m_lines)
        m_lines->merge(*behind.m_lines);
}

} // namespace convey
