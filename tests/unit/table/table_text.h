// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Tables as text in the tests of table/: `[cell][cell] / [cell]`, and files of given bytes.
#pragma once

#include "support/test_text.h"

#include "table/csv_table.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <string>
#include <string_view>

namespace convey::test {

inline constexpr std::uint64_t kAllRows = std::numeric_limits<std::uint64_t>::max();

/// What can't be seen made visible: line ends, tabs, bytes that are not UTF-8.
[[nodiscard]] inline QString visible(std::string_view cell)
{
    return text(cell)
        .replace(QLatin1Char('\n'), QStringLiteral("\\n"))
        .replace(QLatin1Char('\r'), QStringLiteral("\\r"))
        .replace(QLatin1Char('\t'), QStringLiteral("\\t"));
}

[[nodiscard]] inline QString describe(const RowView& row)
{
    QString out;
    for (const Cell& cell : row.cells)
        out += QLatin1Char('[') + visible(cell.text) + QLatin1Char(']');
    return out;
}

/// The line and what was odd, in front of the cells.
[[nodiscard]] inline QString describeInFull(const RowView& row)
{
    QString out = QString::number(row.row) + QStringLiteral(" line ") + QString::number(row.line);
    if (row.flags.has(RowFlag::UnclosedQuote))
        out += QStringLiteral(" unclosed@") + QString::number(row.unclosedQuoteLine);
    if (row.flags.has(RowFlag::TextAfterQuote))
        out += QStringLiteral(" text after quote");
    if (row.flags.has(RowFlag::TooLong))
        out += QStringLiteral(" too long");
    if (row.flags.has(RowFlag::TooManyCells))
        out += QStringLiteral(" too many cells");
    if (row.flags.has(RowFlag::LeftOut))
        out += QStringLiteral(" left out");
    out += QLatin1Char(' ');
    for (const Cell& cell : row.cells) {
        out +=
            QLatin1Char(cell.quoted ? '{' : '[') + visible(cell.text) + QLatin1Char(cell.quoted ? '}' : ']');
        if (cell.edited)
            out += QLatin1Char('*');
    }
    return out;
}

template <typename Describe>
[[nodiscard]] QString scanned(const Table& table, Describe describeRow)
{
    QStringList rows;
    const Result<> done = table.scan(0, kAllRows, [&](const RowView& row) {
        rows << describeRow(row);
        return true;
    });
    return done ? rows.join(QStringLiteral(" / ")) : text(errorCodeName(done.error().code));
}

/// A folder of the test's own for files that it writes, changes and removes.
class Files
{
public:
    [[nodiscard]] std::string path(std::string_view name) const { return toUtf8(m_dir.filePath(text(name))); }

    std::string write(std::string_view name, std::string_view bytes) const
    {
        std::string where = path(name);
        QFile file(text(where));
        const auto size = static_cast<qint64>(bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size)
            qFatal("the test can't write its file");
        return where;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace convey::test
