// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// How the facts about a file are shown.
#include "common/elided_label.h"
#include "common/icon_label.h"
#include "common/layout_pause.h"
#include "file/dialect_bar.h"
#include "file/dialect_words.h"
#include "file/fact_choice.h"

#include "base/text.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <vector>

namespace convey::ui {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

using Choices = std::vector<FactChoice::Choice>;

} // namespace

void DialectBar::showFile(const Upload& upload)
{
    const LayoutPause pause(*this);
    const CsvTable& file = *upload.file();
    m_report = file.sniffReport();
    m_options = upload.options();
    const Dialect& dialect = m_report.dialect;
    showSheet(file);
    showSeparator();
    showEncoding(file.encoding());

    const qlonglong line =
        file.headerLine() > 0 ? file.headerLine() : static_cast<qlonglong>(dialect.skipLines) + 1;
    m_header->show(
        Choices{{tr("In line %1").arg(QLocale().toString(line)), true}, {tr("The file has none"), false}},
        dialect.hasHeader, m_report.headerBy == DecidedBy::Person, headerNote(m_report));
    {
        const QSignalBlocker quiet(m_skip);
        m_skip->setValue(static_cast<int>(std::min<std::uint64_t>(dialect.skipLines, kMostSkippedLines)));
    }
    m_skipBack->setVisible(m_report.skipBy == DecidedBy::Person);
    const FactNote skipped = skipNote(m_report);
    m_skipField->setNote(skipped.text, skipped.doubtful, skipped.evidence);
    m_quote->show(Choices{{tr("Double \""), static_cast<int>('"')}, {tr("Single '"), static_cast<int>('\'')},
                      {tr("None"), 0}},
        static_cast<int>(dialect.quote), m_report.quoteBy == DecidedBy::Person, quoteNote(m_report));
    m_escape->show(Choices{{tr("Doubled \"\""), static_cast<int>(QuoteEscape::Doubled)},
                       {tr("Backslash \\\""), static_cast<int>(QuoteEscape::Backslash)}},
        static_cast<int>(dialect.escape), m_report.escapeBy == DecidedBy::Person, escapeNote(m_report));
    Choices signs{{tr("None"), 0}, {tr("Begin with #"), static_cast<int>('#')}};
    if (dialect.comment != '\0' && dialect.comment != '#')
        signs.push_back(
            {tr("Begin with %1").arg(QLatin1Char(dialect.comment)), static_cast<int>(dialect.comment)});
    m_comment->show(signs, static_cast<int>(dialect.comment), m_report.commentBy == DecidedBy::Person,
        commentNote(m_report, file.commentLines()));
    m_spaces->show(Choices{{tr("Belong to cells"), false}, {tr("Taken off"), true}}, dialect.trimsSpaces,
        m_report.spacesBy == DecidedBy::Person, spacesNote(m_report));
    m_tables->show(Choices{{tr("Rows end there"), true}, {tr("Rows go on"), false}}, m_report.firstTableOnly,
        m_report.tableEndBy == DecidedBy::Person, tablesNote(m_report));
    m_rest->show(restOfFacts(file));
    showMore();

    const QString path = toQString(upload.path());
    const auto files = static_cast<int>(upload.files().size());
    QStringList paths;
    for (const Source& source : upload.source()->sources())
        paths.append(toQString(source.path));
    m_name->show(files == 1
            ? QFileInfo(path).fileName()
            : tr("%1 and %n more", "name of the first file", files - 1).arg(QFileInfo(path).fileName()),
        paths.join(u'\n'));
    const bool isFile = file.sources().front().kind == SourceKind::File;
    const QDateTime saved = QDateTime::fromMSecsSinceEpoch(file.identity().modifiedNs / kNsPerMs);
    m_saved->setText(isFile ? savedText(saved, QDate::currentDate()) : QString());
    showCount(upload);
}

void DialectBar::showCount(const Upload& upload)
{
    const RowCount count = upload.source()->rowCount();
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max()); // of plural forms
    const int rows = static_cast<int>(std::min(count.rows, kMost));
    const QLocale locale;
    const QString lines =
        count.complete ? tr("%Ln lines", nullptr, rows) : tr("%Ln lines so far", nullptr, rows);
    const QString columns = tr("%Ln columns", nullptr, static_cast<int>(upload.source()->columnCount()));
    std::uint64_t bytes = 0;
    for (const Source& source : upload.source()->sources())
        bytes += source.identity.size;
    const QString size = locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
    m_counts->setText(tr("%1 · %2 · %3", "lines, columns, size").arg(lines, columns, size));
}

void DialectBar::showSheet(const CsvTable& file)
{
    const WorkbookReport* workbook = file.workbook();
    m_sheet->setVisible(workbook != nullptr);
    // A workbook says itself where its cells begin and how its letters are written.
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_separator, m_encoding, m_quote, m_escape, m_spaces})
        field->setVisible(workbook == nullptr);
    if (!workbook)
        return;
    Choices sheets;
    for (const SheetInfo& sheet : workbook->sheets) {
        const QString name = toQString(sheet.name);
        sheets.push_back({sheet.visible ? name : tr("%1 (hidden)", "a sheet").arg(name), name});
    }
    m_sheet->show(sheets, toQString(workbook->sheets.at(workbook->sheet).name), workbook->sheetByPerson,
        sheetNote(*workbook));
}

void DialectBar::showSeparator()
{
    Choices choices;
    for (const char separator : kSniffedSeparators)
        choices.push_back({separatorName(separator), static_cast<int>(separator)});
    choices.push_back({tr("Other…"), kOtherCharacter});
    const char separator = m_report.dialect.separator;
    const bool isOther = std::ranges::find(kSniffedSeparators, separator) == kSniffedSeparators.end();
    m_separator->show(choices, isOther ? kOtherCharacter : static_cast<int>(separator),
        m_report.separatorBy == DecidedBy::Person, separatorNote(m_report));
    m_other->setVisible(isOther);
    m_other->setText(isOther ? QString(QLatin1Char(separator)) : QString());
}

void DialectBar::showEncoding(const EncodingReport& encoding)
{
    Choices choices;
    for (const Encoding& one : encodings())
        choices.push_back({encodingTitle(one.name), toQString(one.name)});
    m_encoding->show(
        choices, toQString(encoding.name), encoding.by == EncodingBy::Person, encodingNote(encoding));
}

} // namespace convey::ui
