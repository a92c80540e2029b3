// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/xlsx_xml.h"

#include <utility>

namespace convey {

namespace {

/// Workbooks have six or so; a reader keeps what is open in memory.
constexpr int kMaxDepth = 64;

} // namespace

XlsxXml::XlsxXml(const Archive& archive, std::unique_ptr<ArchivePart> part)
    : m_archive(&archive)
    , m_part(std::move(part))
    , m_reader(std::make_unique<QXmlStreamReader>(m_part.get()))
{ }

Result<XlsxXml> XlsxXml::open(const Archive& archive, std::string_view part)
{
    return archive.part(part).map(
        [&](std::unique_ptr<ArchivePart> opened) { return XlsxXml(archive, std::move(opened)); });
}

bool XlsxXml::next()
{
    while (!m_isForbidden && !m_reader->atEnd()) {
        const QXmlStreamReader::TokenType token = m_reader->readNext();
        m_part->mark();
        switch (token) {
        case QXmlStreamReader::StartElement:
            m_isForbidden = ++m_depth > kMaxDepth;
            return !m_isForbidden;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_isForbidden = true;
            return false;
        default:
            break;
        }
    }
    return false;
}

QStringView XlsxXml::attribute(QStringView name) const
{
    // By its own name, whatever its prefix: `r:id` is `id` of another namespace, and in Excel's elements no
    // two attributes differ by that alone.
    const QXmlStreamAttributes attributes = m_reader->attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

Error XlsxXml::damaged(std::string_view detail) const
{
    return {.code = ErrorCode::FileDamaged, .subject = m_archive->subject(), .detail = std::string(detail)};
}

Result<> XlsxXml::outcome() const
{
    if (const auto failure = m_archive->fileFailure())
        return fail(*failure);
    if (m_part->failure())
        return fail(*m_part->failure());
    if (m_isForbidden || m_reader->hasError())
        return fail(damaged("A part of it is no XML that a workbook may have."));
    return {};
}

std::int64_t wholeNumber(QStringView text)
{
    constexpr qsizetype kMaxDigits = 18;
    if (text.isEmpty() || text.size() > kMaxDigits)
        return -1;
    std::int64_t number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true" || text == u"on";
}

} // namespace convey
