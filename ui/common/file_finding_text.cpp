// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/file_finding_text.h"

#include "common/translated.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace convey::ui {

namespace {

QString findingText(const char* words, const FileFinding& finding, std::string_view columnName,
    std::span<const Source> sources)
{
    const std::string line = toUtf8(findingLineText(finding, sources));
    WordValues values = valuesOf(finding, columnName);
    values.lineText = line;
    return translated(words, values);
}

} // namespace

QString findingLineText(const FileFinding& finding, std::span<const Source> sources)
{
    if (finding.line <= 0)
        return {};
    const QString line = QLocale().toString(qlonglong{finding.line});
    if (sources.size() < 2)
        return line;
    return QCoreApplication::translate(
        "convey::ui::FileFinding", "%1 of %2", "the number of a line, and its file")
        .arg(line, QFileInfo(toQString(sources[finding.source].path)).fileName());
}

QString findingSentence(
    const FileFinding& finding, std::string_view columnName, std::span<const Source> sources)
{
    return findingText(wordsFor(finding.code).sentence, finding, columnName, sources);
}

QString findingRemedy(
    const FileFinding& finding, std::string_view columnName, std::span<const Source> sources)
{
    return findingText(wordsFor(finding.code).remedy, finding, columnName, sources);
}

} // namespace convey::ui
