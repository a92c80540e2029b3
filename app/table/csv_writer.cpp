// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/csv_writer.h"

#include "base/text.h"

namespace convey {

namespace {

bool isFormulaSign(char32_t c)
{
    switch (c) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
    case 0xFF1D:
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    default:
        return false;
    }
}

/// A sign, digits, and single points or commas between digits.
bool isSignedNumber(std::string_view text)
{
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-'))
        return false;
    bool afterDigit = false;
    for (const char c : text.substr(1)) {
        if (!isAsciiDigit(c) && !(afterDigit && (c == '.' || c == ',')))
            return false;
        afterDigit = isAsciiDigit(c);
    }
    return afterDigit;
}

bool beginsLikeFormula(std::string_view text)
{
    return !text.empty() && isFormulaSign(codePointAt(text, 0).value) && !isSignedNumber(text);
}

} // namespace

bool needsFormulaGuard(std::string_view text)
{
    const std::size_t start = text.find_first_not_of('\'');
    return start != std::string_view::npos && beginsLikeFormula(text.substr(start));
}

std::string_view withoutFormulaGuard(std::string_view text)
{
    if (text.starts_with('\'') && needsFormulaGuard(text))
        text.remove_prefix(1);
    return text;
}

CsvWriter::CsvWriter(std::string& out, const Dialect& dialect, FormulaGuard guard)
    : m_out(&out)
    , m_separator(dialect.separator)
    , m_quote(dialect.quote == '\0' ? Dialect{}.quote : dialect.quote)
    , m_guard(guard)
{ }

bool CsvWriter::needsQuotes(std::string_view text) const
{
    for (const char c : text) {
        if (c == m_separator || c == m_quote || c == '\n' || c == '\r')
            return true;
    }
    return trimmed(text).size() != text.size();
}

CsvWriter& CsvWriter::cell(std::string_view text)
{
    if (m_cellsInRow++ > 0) {
        m_out->push_back(m_separator);
        m_rowIsEmpty = false;
    }
    const bool guarded = m_guard == FormulaGuard::On && needsFormulaGuard(text);
    if (text.empty())
        return *this;
    m_rowIsEmpty = false;
    // An apostrophe may itself be the quote or the separator.
    const bool quoted = needsQuotes(text) || (guarded && (m_quote == '\'' || m_separator == '\''));
    if (quoted)
        m_out->push_back(m_quote);
    if (guarded) {
        m_out->push_back('\'');
        if (m_quote == '\'')
            m_out->push_back('\'');
    }
    if (!quoted) {
        m_out->append(text);
    } else {
        for (const char c : text) {
            if (c == m_quote)
                m_out->push_back(m_quote);
            m_out->push_back(c);
        }
        m_out->push_back(m_quote);
    }
    return *this;
}

CsvWriter& CsvWriter::endRow()
{
    if (m_rowIsEmpty)
        m_out->append(2, m_quote);
    m_out->append("\r\n");
    m_cellsInRow = 0;
    m_rowIsEmpty = true;
    return *this;
}

} // namespace convey
