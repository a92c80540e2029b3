// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_strings.h"

#include "base/text.h"
#include "table/xlsx_xml.h"

namespace convey {

namespace {

/// The character that `_xHHHH_` at the start of `text` stands for, or -1.
int escapedAt(QStringView text)
{
    constexpr qsizetype kLength = 7;
    if (text.size() < kLength || text[0] != u'_' || text[1] != u'x' || text[kLength - 1] != u'_')
        return -1;
    int value = 0;
    for (const QChar c : text.mid(2, 4)) {
        const int digit = c.digitValue();
        const char16_t small = c.toLower().unicode();
        if (c.unicode() < 0x80 && digit >= 0)
            value = value * 16 + digit;
        else if (small >= u'a' && small <= u'f')
            value = value * 16 + (small - u'a' + 10);
        else
            return -1;
    }
    // Half a character is none; XML has a way to write the whole one.
    return QChar::isSurrogate(static_cast<char32_t>(value)) ? -1 : value;
}

} // namespace

void appendXlsxText(std::string& out, QStringView text)
{
    const qsizetype first = text.indexOf(u"_x");
    if (first < 0) {
        out += toUtf8(text);
        return;
    }
    QString plain = text.first(first).toString();
    for (qsizetype i = first; i < text.size();) {
        const int escaped = escapedAt(text.mid(i));
        plain += escaped >= 0 ? QChar(static_cast<char16_t>(escaped)) : text[i];
        i += escaped >= 0 ? 7 : 1;
    }
    out += toUtf8(plain);
}

Result<XlsxStrings> XlsxStrings::read(const Archive& archive, std::string_view part)
{
    auto xml = XlsxXml::open(archive, part);
    if (!xml)
        return fail(std::move(xml.error()));
    XlsxStrings strings;
    bool isInText = false;
    int phonetic = 0; // how a text is spoken is no part of it
    std::size_t start = 0;
    while (xml->next()) {
        if (xml->isStart(u"si"))
            start = strings.m_text.size();
        else if (xml->name() == u"rPh" && (xml->isStart() || xml->isEnd()))
            phonetic += xml->isStart() ? 1 : -1;
        else if (xml->name() == u"t" && (xml->isStart() || xml->isEnd()))
            isInText = xml->isStart();
        else if (xml->isText() && isInText && phonetic == 0)
            appendXlsxText(strings.m_text, xml->text());
        else if (xml->isEnd(u"si"))
            strings.m_ends.push_back(strings.m_text.size());

        if (strings.m_text.size() - start > kMaxXlsxText)
            return fail(xml->damaged("A text in it is too long for a cell."));
        if (strings.m_ends.size() > kMaxStrings)
            return fail({.code = ErrorCode::FileUnpacksTooLarge,
                .subject = archive.subject(),
                .expected = static_cast<std::int64_t>(kMaxStrings),
                .found = static_cast<std::int64_t>(strings.m_ends.size())});
    }
    return xml->outcome().map([&] { return std::move(strings); });
}

std::string_view XlsxStrings::at(std::size_t index) const
{
    const std::uint64_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(start, m_ends[index] - start);
}

} // namespace convey
