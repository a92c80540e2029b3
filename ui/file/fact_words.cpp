// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The words of the facts that are rarely looked at, and of the encoding.
#include "common/number_text.h"
#include "file/dialect_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

constexpr int kUnsurePercent = 75; // below it something else made sense too
constexpr int kUnsureEncoding = 60;

struct EncodingTitle
{
    std::string_view name;
    const char* title;
};
constexpr std::array kTitles = std::to_array<EncodingTitle>({
    {"utf-8", QT_TRANSLATE_NOOP("FactWords", "UTF-8")},
    {"windows-1252", QT_TRANSLATE_NOOP("FactWords", "Windows-1252 (Western)")},
    {"utf-16le", QT_TRANSLATE_NOOP("FactWords", "UTF-16 LE (Excel: Unicode text)")},
    {"utf-16be", QT_TRANSLATE_NOOP("FactWords", "UTF-16 BE")},
    {"windows-1250", QT_TRANSLATE_NOOP("FactWords", "Windows-1250 (Central)")},
    {"windows-1251", QT_TRANSLATE_NOOP("FactWords", "Windows-1251 (Cyrillic)")},
    {"windows-1253", QT_TRANSLATE_NOOP("FactWords", "Windows-1253 (Greek)")},
    {"windows-1254", QT_TRANSLATE_NOOP("FactWords", "Windows-1254 (Turkish)")},
    {"windows-1255", QT_TRANSLATE_NOOP("FactWords", "Windows-1255 (Hebrew)")},
    {"windows-1256", QT_TRANSLATE_NOOP("FactWords", "Windows-1256 (Arabic)")},
    {"windows-1257", QT_TRANSLATE_NOOP("FactWords", "Windows-1257 (Baltic)")},
    {"windows-1258", QT_TRANSLATE_NOOP("FactWords", "Windows-1258 (Vietnamese)")},
    {"windows-874", QT_TRANSLATE_NOOP("FactWords", "Windows-874 (Thai)")},
    {"shift_jis", QT_TRANSLATE_NOOP("FactWords", "Shift_JIS (Japanese)")},
    {"euc-jp", QT_TRANSLATE_NOOP("FactWords", "EUC-JP (Japanese)")},
    {"gb18030", QT_TRANSLATE_NOOP("FactWords", "GB18030 (Chinese, simplified)")},
    {"euc-kr", QT_TRANSLATE_NOOP("FactWords", "EUC-KR (Korean)")},
    {"big5", QT_TRANSLATE_NOOP("FactWords", "Big5 (Chinese, traditional)")},
    {"macintosh", QT_TRANSLATE_NOOP("FactWords", "Mac Roman (old Macs)")},
});

QString lineText(std::int64_t line)
{
    return QLocale().toString(qlonglong{line});
}

FactNote plainNote(DecidedBy by, int confidence)
{
    switch (by) {
    case DecidedBy::Person:
        return {.text = FactWords::tr("you chose")};
    case DecidedBy::Sniffed:
        return {.text = FactWords::tr("found, %1 % sure").arg(QLocale().toString(confidence)),
            .doubtful = confidence < kUnsurePercent};
    case DecidedBy::Default:
        break;
    }
    return {.text = FactWords::tr("as usual")};
}

QString howEncodingWasFound(const EncodingReport& encoding)
{
    const QString sure = QLocale().toString(encoding.confidence);
    switch (encoding.by) {
    case EncodingBy::ByteOrderMark:
        return FactWords::tr("found, marked as such");
    case EncodingBy::Guess:
        return FactWords::tr("likely, %1 % sure").arg(sure);
    case EncodingBy::Person:
        return FactWords::tr("you chose");
    case EncodingBy::Format:
        return FactWords::tr("as the format has it");
    case EncodingBy::ValidUtf8:
    case EncodingBy::NulPattern:
        break;
    }
    return FactWords::tr("found");
}

QString encodingProof(const EncodingReport& encoding)
{
    const QString line = lineText(encoding.proofLine);
    switch (encoding.by) {
    case EncodingBy::ByteOrderMark:
        return FactWords::tr("The file begins with the mark of this encoding.");
    case EncodingBy::NulPattern:
        return FactWords::tr("Every second byte is zero, as in this encoding.");
    case EncodingBy::ValidUtf8:
        return encoding.proofLine > 0
            ? FactWords::tr("Line %1 is the first with letters beyond A to Z, and they are well-formed.")
                  .arg(line)
            : FactWords::tr("There is no letter beyond A to Z in what was looked at.");
    case EncodingBy::Guess:
        return encoding.proofLine > 0
            ? FactWords::tr("Line %1 is the first that can't be UTF-8; with this encoding its letters make "
                            "words.")
                  .arg(line)
            : QString();
    case EncodingBy::Person:
    case EncodingBy::Format:
        break;
    }
    return {};
}

QString preambleText(PreambleKind kind)
{
    switch (kind) {
    case PreambleKind::None:
        break;
    case PreambleKind::SeparatorLine:
        return FactWords::tr("The first line names the separator, as Excel writes it.");
    case PreambleKind::Parameters:
        return FactWords::tr("The lines above the table are parameters of a template.");
    case PreambleKind::Comments:
        return FactWords::tr("The lines above the table are comments.");
    case PreambleKind::Text:
        return FactWords::tr("The lines above the table read like a title.");
    }
    return {};
}

} // namespace

FactNote escapeNote(const SniffReport& report)
{
    return plainNote(report.escapeBy, report.escapeConfidence);
}

FactNote commentNote(const SniffReport& report, std::uint64_t passedOver)
{
    FactNote note = plainNote(report.commentBy, report.commentConfidence);
    if (passedOver > 0)
        note.evidence = FactWords::tr("%Ln lines were passed over.", nullptr, pluralOf(passedOver));
    return note;
}

FactNote spacesNote(const SniffReport& report)
{
    return plainNote(report.spacesBy, report.spacesConfidence);
}

FactNote tablesNote(const SniffReport& report)
{
    if (report.otherTables.empty())
        return {.text = report.tableEndBy == DecidedBy::Person ? FactWords::tr("you chose")
                                                               : FactWords::tr("none found")};
    const TableStart& first = report.otherTables.front();
    return {.text = report.tableEndBy == DecidedBy::Person
            ? FactWords::tr("you chose")
            : FactWords::tr("one begins in line %1").arg(lineText(first.line)),
        .doubtful = report.tableEndBy != DecidedBy::Person,
        .evidence = FactWords::tr(
            "%Ln other tables begin in the file.", nullptr, pluralOf(report.otherTables.size()))};
}

FactNote skipNote(const SniffReport& report)
{
    FactNote note = plainNote(report.skipBy, report.skipConfidence);
    if (report.skipBy == DecidedBy::Default)
        note.text = FactWords::tr("above the names");
    note.evidence = preambleText(report.preamble.kind);
    return note;
}

FactNote encodingNote(const EncodingReport& encoding)
{
    if (encoding.badBytes > 0)
        return {.text = FactWords::tr("%Ln unreadable, from line %1 on", nullptr, pluralOf(encoding.badBytes))
                            .arg(lineText(encoding.firstBadLine)),
            .doubtful = true,
            .evidence = FactWords::tr("%1. %2", "how it was found, and the proof")
                            .arg(howEncodingWasFound(encoding), encodingProof(encoding))};
    return {.text = howEncodingWasFound(encoding),
        .doubtful = encoding.by == EncodingBy::Guess && encoding.confidence < kUnsureEncoding,
        .evidence = encodingProof(encoding)};
}

FactNote sheetNote(const WorkbookReport& workbook)
{
    if (workbook.sheetByPerson)
        return {.text = FactWords::tr("you chose")};
    return {.text = workbook.sheets.size() == 1
            ? FactWords::tr("the only one")
            : FactWords::tr("the one of %Ln that looks most like conversions", nullptr,
                pluralOf(workbook.sheets.size()))};
}

QString encodingTitle(std::string_view name)
{
    const auto found = std::ranges::find(kTitles, name, &EncodingTitle::name);
    return found == kTitles.end() ? toQString(name).toUpper()
                                  : QCoreApplication::translate("FactWords", found->title);
}

QString restOfFacts(const CsvTable& file)
{
    const SniffReport& report = file.sniffReport();
    QStringList sentences;
    const std::string& container = file.container();
    if (container.find("xlsx") != std::string::npos)
        sentences.append(FactWords::tr("An Excel workbook."));
    if (container.find("gzip") != std::string::npos)
        sentences.append(FactWords::tr("Packed as gz; Convey has unpacked it."));
    if (const WorkbookReport* workbook = file.workbook()) {
        if (workbook->is1904)
            sentences.append(FactWords::tr("Its days are counted from 1904, as on old Macs."));
        if (workbook->formulasWithoutValue > 0)
            sentences.append(
                FactWords::tr("%Ln formulas have no value: open the workbook in Excel and save it once.",
                    nullptr, pluralOf(workbook->formulasWithoutValue)));
        if (workbook->mergedRanges > 0)
            sentences.append(FactWords::tr("%Ln merged cells: the value stands in the first of them.",
                nullptr, pluralOf(workbook->mergedRanges)));
    } else if (report.lineEnds.areMixed()) {
        sentences.append(FactWords::tr("Its lines end in different ways, which changes nothing."));
    } else if (report.lineEnds.crlf > 0) {
        sentences.append(FactWords::tr("Its lines end as on Windows (CR LF)."));
    } else if (report.lineEnds.cr > 0) {
        sentences.append(FactWords::tr("Its lines end as on old Macs (CR)."));
    } else {
        sentences.append(FactWords::tr("Its lines end as on Linux and Macs (LF)."));
    }
    if (!report.preamble.timeZone.empty())
        sentences.append(
            FactWords::tr("Line %1 names a time zone: %2.")
                .arg(lineText(report.preamble.timeZoneLine), toQString(report.preamble.timeZone)));
    return sentences.join(u' ');
}

} // namespace convey::ui
