// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_sheet.h"

#include "base/text.h"
#include "table/read_sizes.h"

#include <algorithm>

namespace convey {

namespace {

/// "BC12" to 54; -1 where there is no column.
std::int64_t columnOf(QStringView reference)
{
    std::int64_t column = 0;
    qsizetype letters = 0;
    for (const QChar c : reference) {
        const char letter = asciiUpper(c.toLatin1());
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (++letters > 3)
            return static_cast<std::int64_t>(kMaxColumns);
    }
    return column - 1;
}

/// ISO 8601 in a cell of type d: with a space, as all dates here, and without a zone.
std::string isoText(std::string text)
{
    constexpr std::size_t kDayLength = 10;
    if (text.size() > kDayLength && text[kDayLength] == 'T')
        text[kDayLength] = ' ';
    return text;
}

} // namespace

XlsxSheetReader::XlsxSheetReader(
    XlsxXml& xml, const XlsxStrings& strings, std::span<const NumberStyle> styles, bool is1904)
    : m_xml(xml)
    , m_strings(strings)
    , m_styles(styles)
    , m_is1904(is1904)
{ }

Error XlsxSheetReader::damaged(std::string_view detail) const
{
    Error error = m_xml.damaged(detail);
    error.line = m_row;
    return error;
}

Result<bool> XlsxSheetReader::next()
{
    while (m_xml.next()) {
        if (m_xml.isStart(u"row")) {
            auto read = beginRow().and_then([&] { return readRow(); });
            if (!read)
                return fail(std::move(read.error()));
            if (m_used > 0)
                return true;
        } else if (m_xml.isStart(u"mergeCell")) {
            ++m_mergedRanges;
        }
    }
    return m_xml.outcome().map([] { return false; });
}

Result<> XlsxSheetReader::beginRow()
{
    const QStringView number = m_xml.attribute(u"r");
    const std::int64_t row = number.isEmpty() ? m_row + 1 : wholeNumber(number);
    if (row <= m_row || row > kMaxXlsxRows)
        return fail(damaged("Its rows are out of order."));
    m_row = row;
    m_nextColumn = 0;
    m_used = 0;
    m_rowBytes = 0;
    return {};
}

Result<> XlsxSheetReader::readRow()
{
    while (m_xml.next()) {
        if (m_xml.isEnd(u"row"))
            return {};
        if (!m_xml.isStart(u"c"))
            continue;
        if (auto cell = readCell(); !cell)
            return cell;
    }
    return m_xml.outcome();
}

Result<> XlsxSheetReader::readCell()
{
    const QStringView reference = m_xml.attribute(u"r");
    const std::int64_t column = reference.isEmpty() ? m_nextColumn : columnOf(reference);
    if (column < m_nextColumn)
        return fail(damaged("Its cells are out of order."));
    if (column >= static_cast<std::int64_t>(kMaxColumns))
        return fail(damaged("A cell of it stands beyond the last column."));
    m_nextColumn = column + 1;
    const QString type = m_xml.attribute(u"t").toString();
    const std::int64_t style = wholeNumber(m_xml.attribute(u"s"));

    m_value.clear();
    m_hasFormula = false;
    m_hasValue = false;
    bool isText = false;
    int phonetic = 0;
    // The texts of types s, n, b and e are no texts of a person: they have no escapes.
    const bool hasEscapes = type == u"str" || type == u"inlineStr";
    while (m_xml.next() && !m_xml.isEnd(u"c")) {
        const QStringView name = m_xml.name();
        if (m_xml.isText()) {
            if (!isText || phonetic != 0)
                continue;
            if (hasEscapes)
                appendXlsxText(m_value, m_xml.text());
            else
                m_value += toUtf8(m_xml.text());
            if (m_value.size() > kMaxXlsxText)
                return fail(damaged("A text in it is too long for a cell."));
        } else if (name == u"rPh") {
            phonetic += m_xml.isStart() ? 1 : -1;
        } else if (name == u"v" || name == u"t") {
            isText = m_xml.isStart();
            m_hasValue = true;
        } else if (name == u"f") {
            m_hasFormula = true;
        }
    }
    if (auto read = m_xml.outcome(); !read)
        return read;
    return keepCell(static_cast<std::uint32_t>(column), type, style);
}

Result<> XlsxSheetReader::keepCell(std::uint32_t column, QStringView type, std::int64_t style)
{
    if (m_hasFormula && !m_hasValue)
        ++m_formulasWithoutValue;
    if (m_value.empty())
        return {};
    if (m_used == m_cells.size())
        m_cells.emplace_back();
    XlsxCell& cell = m_cells[m_used];
    cell.column = column;
    if (type == u"s") {
        const std::int64_t index = wholeNumber(toQString(trimmed(m_value)));
        if (index < 0 || static_cast<std::size_t>(index) >= m_strings.size())
            return fail(damaged("A cell of it names a text that is not there."));
        cell.text = m_strings.at(static_cast<std::size_t>(index));
    } else if (type == u"b") {
        cell.text = isTrue(toQString(trimmed(m_value))) ? "TRUE" : "FALSE";
    } else if (type == u"d") {
        cell.text = isoText(m_value);
    } else if (type.isEmpty() || type == u"n") {
        const bool isStyled = style >= 0 && static_cast<std::size_t>(style) < m_styles.size();
        cell.text = numberText(
            trimmed(m_value), isStyled ? m_styles[static_cast<std::size_t>(style)] : NumberStyle(), m_is1904);
    } else { // str, inlineStr, e, and whatever will come
        cell.text = m_value;
    }
    m_rowBytes += cell.text.size();
    if (m_rowBytes > ReadSizes().maxRowBytes)
        return fail(damaged("A row of it is too long."));
    if (!cell.text.empty())
        ++m_used;
    return {};
}

} // namespace convey
