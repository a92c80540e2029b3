// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What goes wrong when a file is opened: an input for each code of an import error. The tests of both front
/// ends take their rows from here, and fail when a code has none.
#pragma once

#include "support/test_text.h"

#include "base/error.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <map>
#include <sys/stat.h>
#include <vector>

namespace convey::test {

enum class BadInputMade : std::uint8_t
{
    File, ///< with `bytes`
    Nothing,
    Folder,
    Pipe,
    Pair, ///< two files; `bytes` is the second
    Sample, ///< of tests/data/files; `bytes` is its name
    Vanishing, ///< is opened, then changed: each front end has a test of its own for how
};

struct BadInput
{
    const char* name;
    ErrorCode code;
    BadInputMade made;
    QByteArray bytes{};
    QStringList options{}; ///< of the command line
    QByteArray failingCall{}; ///< of the system, for what a healthy one does not do
};

inline QByteArray manyColumns()
{
    return QByteArray("c,").repeated(16'384) + "c\n" + QByteArray("1,").repeated(16'384) + "1\n";
}

[[nodiscard]] inline std::vector<BadInput> badInputs()
{
    using enum BadInputMade;
    const QByteArray rows("id,total\nA-1,2.50\nA-2,3.50\n");
    return {
        {"no file", ErrorCode::FileMissing, Nothing},
        {"a folder", ErrorCode::FileIsDirectory, Folder},
        {"a pipe", ErrorCode::FileNotRegular, Pipe},
        {"a file that may not be read", ErrorCode::FileNoPermission, File, rows, {}, "open"},
        {"an empty file", ErrorCode::FileEmpty, File, ""},
        {"nothing but white space", ErrorCode::FileEmpty, File, "\n \n"},
        {"a header alone", ErrorCode::FileNoRows, File, "order_id,event,created_at\n"},
        {"a PDF", ErrorCode::FileNotText, File, "%PDF-1.7\n"},
        {"letters that this system can't read", ErrorCode::FileEncodingUnsupported, File, "id\ncaf\xE9\n",
            {QStringLiteral("--encoding"), QStringLiteral("windows-1252")}, "iconv_open"},
        {"a file that is changed while it is read", ErrorCode::FileChanged, Vanishing, rows},
        {"a disk that fails", ErrorCode::FileReadFailed, File, rows, {}, "pread"},
        {"more columns than any spreadsheet has", ErrorCode::FileTooManyColumns, File, manyColumns()},
        {"a zip archive that is cut", ErrorCode::FileDamaged, File,
            QByteArray::fromHex("504b0304140000000800") + QByteArray(200, '\x03')},
        {"a workbook with a password", ErrorCode::FileEncrypted, Sample, "kinds/xlsx_protected.csv"},
        {"a workbook that unpacks without end", ErrorCode::FileUnpacksTooLarge, Sample,
            "sheets/bomb_ratio.xlsx"},
        {"a sheet that is not there", ErrorCode::FileSheetMissing, Sample, "sheets/sheets.xlsx",
            {QStringLiteral("--sheet"), QStringLiteral("No such sheet")}},
        {"a second file with other columns", ErrorCode::FileColumnsDiffer, Pair, "id,price\nA-3,4.50\n"},
        {"no room for the copy", ErrorCode::TempNoRoom, File, QByteArray("\xFF\xFEi\0d\0\n\0001\0\n\0", 12),
            {}, "statvfs"},
    };
}

/// Makes the input in `folder` and returns the paths to open.
[[nodiscard]] inline QStringList makeBadInput(const BadInput& input, const QDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("input.csv"));
    const auto write = [](const QString& name, const QByteArray& bytes) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test can't write its file");
    };
    switch (input.made) {
    case BadInputMade::Nothing:
        break;
    case BadInputMade::Folder:
        folder.mkdir(QStringLiteral("input.csv"));
        break;
    case BadInputMade::Pipe:
        if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
            qFatal("the test can't make its pipe");
        break;
    case BadInputMade::File:
    case BadInputMade::Vanishing:
        write(path, input.bytes);
        break;
    case BadInputMade::Sample:
        return {text(dataFile("files/" + input.bytes.toStdString()))};
    case BadInputMade::Pair: {
        const QString second = folder.filePath(QStringLiteral("second.csv"));
        write(path, "id,total\nA-1,2.50\n");
        write(second, input.bytes);
        return {path, second};
    }
    }
    return {path};
}

/// The import codes without a row, by name; empty when each has one.
[[nodiscard]] inline QStringList importCodesWithoutRow(const std::vector<BadInput>& inputs)
{
    std::map<ErrorCode, int> met;
    for (const BadInput& input : inputs)
        ++met[input.code];
    QStringList missing;
    const auto ask = [&](ErrorCode code) {
        if (!met.contains(code))
            missing.append(text(errorCodeName(code)));
    };
    // EditsInvalid is about a file of ours, and the last of its family.
    for (int code = 0; code < static_cast<int>(ErrorCode::EditsInvalid); ++code)
        ask(static_cast<ErrorCode>(code));
    ask(ErrorCode::TempNoRoom);
    return missing;
}

} // namespace convey::test
