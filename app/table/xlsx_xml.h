// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One XML part of a workbook, element by element. Names come without their prefix: strict and transitional
/// workbooks differ in namespaces only. A document type is refused, and with it every entity of its own.
/// Internal to table/. One object, one thread.
#pragma once

#include "table/xlsx_archive.h"

#include <QXmlStreamReader>

#include <memory>
#include <string>
#include <string_view>

namespace convey {

class XlsxXml
{
public:
    /// Errors: those of Archive::part().
    [[nodiscard]] static Result<XlsxXml> open(const Archive& archive, std::string_view part);

    /// Goes to the next start, end or text. False at the end of the part, and where something is wrong:
    /// outcome() tells.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isStart() const { return m_reader->isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_reader->isEndElement(); }
    [[nodiscard]] bool isText() const { return m_reader->isCharacters(); }
    [[nodiscard]] bool isStart(QStringView name) const { return isStart() && m_reader->name() == name; }
    [[nodiscard]] bool isEnd(QStringView name) const { return isEnd() && m_reader->name() == name; }
    [[nodiscard]] QStringView name() const { return m_reader->name(); }
    [[nodiscard]] QStringView text() const { return m_reader->text(); }
    /// Valid until next(). Empty also when there is none.
    [[nodiscard]] QStringView attribute(QStringView name) const;
    [[nodiscard]] std::uint64_t bytesDone() const { return m_part->bytesDone(); }
    [[nodiscard]] std::uint64_t bytesStated() const { return m_part->bytesStated(); }

    /// Errors: FileDamaged, FileUnpacksTooLarge, FileChanged, FileReadFailed.
    [[nodiscard]] Result<> outcome() const;
    /// An error of this workbook.
    [[nodiscard]] Error damaged(std::string_view detail) const;

private:
    XlsxXml(const Archive& archive, std::unique_ptr<ArchivePart> part);

    const Archive* m_archive;
    std::unique_ptr<ArchivePart> m_part;
    std::unique_ptr<QXmlStreamReader> m_reader; ///< can't be moved by itself
    int m_depth = 0;
    bool m_isForbidden = false;
};

/// A number of at most 18 digits; -1 for anything else.
[[nodiscard]] std::int64_t wholeNumber(QStringView text);
/// `1`, `true`, `on`: what XML's booleans may be.
[[nodiscard]] bool isTrue(QStringView text);

} // namespace convey
