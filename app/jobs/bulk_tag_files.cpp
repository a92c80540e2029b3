// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/bulk_tag_files.h"

#include "base/text.h"
#include "tag/build.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace convey {

namespace {

constexpr std::size_t kBulkPieceBytes = std::size_t{64} * 1024;

} // namespace

std::string notesOf(const BulkTag& made, const BulkTagWords& words)
{
    std::string notes;
    for (const TagFinding& finding : made.findings) {
        if (finding.severity != Severity::Note)
            notes += (notes.empty() ? "" : " ") + words.finding(finding);
    }
    if (made.isRepeat)
        notes += (notes.empty() ? "" : " ") + words.repeat;
    return notes;
}

BulkTagCsv::BulkTagCsv(const Table& table, BulkTagWords words, TextSink sink)
    : m_table(table)
    , m_words(std::move(words))
    , m_sink(std::move(sink))
    , m_csv(m_text)
{ }

void BulkTagCsv::writeHead()
{
    if (std::exchange(m_hasHead, true))
        return;
    if (m_table.sources().size() > 1)
        m_csv.cell("file");
    for (const std::string_view name : kBulkTagColumns)
        m_csv.cell(name);
    m_csv.endRow();
}

Result<> BulkTagCsv::add(const BulkTag& made)
{
    writeHead();
    if (made.state != BulkState::Made)
        return {};
    if (m_table.sources().size() > 1)
        m_csv.cell(toUtf8(QFileInfo(toQString(m_table.sources()[made.source].path)).fileName()));
    m_csv.cell(std::to_string(made.line))
        .cell(eventNameOf(made.tag))
        .cell(made.tag.eventId)
        .cell(made.text)
        .cell(tagUrl(made.tag))
        .cell(std::to_string(made.address))
        .cell(notesOf(made, m_words))
        .endRow();
    return flush(kBulkPieceBytes);
}

Result<> BulkTagCsv::finish()
{
    writeHead();
    return flush(0);
}

Result<> BulkTagCsv::flush(std::size_t least)
{
    if (m_text.size() <= least)
        return {};
    Result<> written = m_sink(m_text);
    m_text.clear();
    return written;
}

BulkTagRejects::BulkTagRejects(const Table& table, BulkTagWords words, TextSink sink)
    : m_table(table)
    , m_words(std::move(words))
    , m_sink(std::move(sink))
    , m_lines(table)
    , m_csv(m_text)
{ }

void BulkTagRejects::writeHead()
{
    if (!std::exchange(m_hasHead, true))
        m_lines.writeHead(m_csv);
}

Result<> BulkTagRejects::add(const BulkTag& made)
{
    writeHead();
    if (made.state != BulkState::Blocked)
        return {};
    const std::string reason = m_words.reason(*made.reason);
    for (const std::uint64_t number : made.rows) {
        const Result<Row> row = m_table.row(number);
        if (!row)
            return fail(row.error());
        m_lines.write(m_csv, row->view(), {.code = noTagCode(*made.reason), .message = reason});
    }
    Result<> written = m_sink(m_text);
    m_text.clear();
    return written;
}

Result<> BulkTagRejects::finish()
{
    writeHead();
    Result<> written = m_sink(m_text);
    m_text.clear();
    return written;
}

BulkTagFolder::BulkTagFolder(const Table& table, std::string_view folder, std::string_view extension)
    : m_table(table)
    , m_folder(folder)
    , m_extension(extension)
{ }

Result<> BulkTagFolder::add(const BulkTag& made)
{
    if (!std::exchange(m_isThere, true) && !QDir().mkpath(toQString(m_folder)))
        return fail({.code = ErrorCode::WriteNoPermission, .subject = m_folder});
    if (made.state != BulkState::Made)
        return {};
    constexpr int kDigits = 5;
    const QString source = m_table.sources().size() > 1 ? QString::number(made.source + 1) + u'-' : QString();
    const QString name = QStringLiteral("tag-%1%2.%3")
                             .arg(source)
                             .arg(made.line, kDigits, 10, QLatin1Char('0'))
                             .arg(toQString(m_extension));
    QFile file(QDir(toQString(m_folder)).filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        const bool isDenied = file.error() == QFileDevice::OpenError;
        return fail({.code = isDenied ? ErrorCode::WriteNoPermission : ErrorCode::WriteFailed,
            .subject = toUtf8(file.fileName()),
            .detail = toUtf8(file.errorString())});
    }
    const std::string text = made.text + '\n';
    const auto size = static_cast<qint64>(text.size());
    if (file.write(text.data(), size) != size || !file.flush())
        return fail({.code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                        : ErrorCode::WriteFailed,
            .subject = toUtf8(file.fileName()),
            .detail = toUtf8(file.errorString())});
    return {};
}

} // namespace convey
