// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct KindWords
{
    std::string_view kind;
    Words words;
};

constexpr const char* kUnpack =
    QT_TRANSLATE_NOOP("words", "Unpack it first, then open the CSV file that is in it.");
constexpr const char* kExportCsv =
    QT_TRANSLATE_NOOP("words", "Export the table as CSV from the program that shows it.");
constexpr const char* kNoTableInIt =
    QT_TRANSLATE_NOOP("words", "Go back to where the numbers come from and export them as CSV.");
constexpr const char* kPicture =
    QT_TRANSLATE_NOOP("words", "{subject} is a picture ({detail}), whatever its name says.");

// What it is in words that people know, and the shortest way to a file that opens.
constexpr std::array kKindWords = std::to_array<KindWords>({
    {"7z", {QT_TRANSLATE_NOOP("words", "{subject} is a packed archive (7z)."), kUnpack}},
    {"binary",
        {QT_TRANSLATE_NOOP("words", "{subject} is not text: most of it is no characters."), kExportCsv}},
    {"bmp", {kPicture, kNoTableInIt}},
    {"bzip2", {QT_TRANSLATE_NOOP("words", "{subject} is packed (bzip2)."), kUnpack}},
    {"docx", {QT_TRANSLATE_NOOP("words", "{subject} is a Word document."), kNoTableInIt}},
    {"gif", {kPicture, kNoTableInIt}},
    {"gzip", {QT_TRANSLATE_NOOP("words", "{subject} was packed twice (gz within gz)."), kUnpack}},
    {"heic", {kPicture, kNoTableInIt}},
    {"html",
        {QT_TRANSLATE_NOOP("words", "{subject} is a web page, whatever its name says."),
            QT_TRANSLATE_NOOP("words",
                "Some shops call a web page \"Excel export\": open it in the spreadsheet program and save it "
                "as \"CSV UTF-8\". If it shows a sign-in page, sign in and download it again.")}},
    {"jpeg", {kPicture, kNoTableInIt}},
    {"json",
        {QT_TRANSLATE_NOOP("words", "{subject} is JSON, not a table."),
            QT_TRANSLATE_NOOP("words", "Choose CSV instead of JSON where you export it.")}},
    {"numbers",
        {QT_TRANSLATE_NOOP("words", "{subject} is a Numbers spreadsheet."),
            QT_TRANSLATE_NOOP("words", "In Numbers choose File, Export To, CSV, with the encoding UTF-8.")}},
    {"ods",
        {QT_TRANSLATE_NOOP("words", "{subject} is an OpenDocument spreadsheet."),
            QT_TRANSLATE_NOOP("words",
                "In LibreOffice choose File, Save As, Text CSV (or Excel 2007-365), and open that.")}},
    {"opendocument", {QT_TRANSLATE_NOOP("words", "{subject} is an OpenDocument file."), kNoTableInIt}},
    {"parquet",
        {QT_TRANSLATE_NOOP("words", "{subject} is a Parquet file."),
            QT_TRANSLATE_NOOP("words", "Have the query or program that writes it write CSV instead.")}},
    {"pdf",
        {QT_TRANSLATE_NOOP("words", "{subject} is a PDF."),
            QT_TRANSLATE_NOOP("words",
                "A PDF is made for printing. Look for \"Export\" or \"Download CSV\" where it came from.")}},
    {"png", {kPicture, kNoTableInIt}},
    {"pptx", {QT_TRANSLATE_NOOP("words", "{subject} is a PowerPoint presentation."), kNoTableInIt}},
    {"rar", {QT_TRANSLATE_NOOP("words", "{subject} is a packed archive (RAR)."), kUnpack}},
    {"rtf", {QT_TRANSLATE_NOOP("words", "{subject} is a formatted text document (RTF)."), kNoTableInIt}},
    {"sqlite", {QT_TRANSLATE_NOOP("words", "{subject} is a SQLite database."), kExportCsv}},
    {"sylk",
        {QT_TRANSLATE_NOOP("words", "{subject} is an old spreadsheet (SYLK)."),
            QT_TRANSLATE_NOOP("words", "Open it in the spreadsheet program and save it as \"CSV UTF-8\".")}},
    {"tar", {QT_TRANSLATE_NOOP("words", "{subject} is an archive (tar)."), kUnpack}},
    {"tiff", {kPicture, kNoTableInIt}},
    {"webp", {kPicture, kNoTableInIt}},
    {"xls",
        {QT_TRANSLATE_NOOP("words", "{subject} is a workbook in the old format of Excel (.xls)."),
            QT_TRANSLATE_NOOP("words",
                "In Excel choose File, Save As, \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\", and open "
                "that.")}},
    {"xlsb",
        {QT_TRANSLATE_NOOP("words", "{subject} is a binary workbook of Excel (.xlsb)."),
            QT_TRANSLATE_NOOP("words",
                "In Excel choose File, Save As, \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\", and open "
                "that.")}},
    {"xml",
        {QT_TRANSLATE_NOOP("words", "{subject} is XML, not a table."),
            QT_TRANSLATE_NOOP("words",
                "If the spreadsheet program opens it, save it there as \"CSV UTF-8\"; else choose CSV where "
                "you export it.")}},
    {"xz", {QT_TRANSLATE_NOOP("words", "{subject} is packed (xz)."), kUnpack}},
    {"zip", {QT_TRANSLATE_NOOP("words", "{subject} is a packed archive (ZIP)."), kUnpack}},
    {"zstd", {QT_TRANSLATE_NOOP("words", "{subject} is packed (zstd)."), kUnpack}},
});

} // namespace

Words wordsForFileKind(std::string_view kind)
{
    const auto found = std::ranges::find(kKindWords, kind, &KindWords::kind);
    return found == kKindWords.end() ? Words() : found->words;
}

Words wordsFor(const Error& error)
{
    if (error.code == ErrorCode::FileNotText) {
        const Words words = wordsForFileKind(error.detail);
        if (*words.sentence != '\0')
            return words;
    }
    if (error.code == ErrorCode::FileNoRows && error.found > 1)
        return {wordsFor(error.code).sentence,
            QT_TRANSLATE_NOOP("words",
                "It is a workbook with several sheets. Choose the one with the conversions (--sheet), or "
                "export "
                "it again.")};
    // A folder is no option whose value could be another one.
    if (error.code == ErrorCode::UsageBadValue && error.subject.starts_with('/'))
        return {QT_TRANSLATE_NOOP("words", "{subject} can't be used. {detail}"),
            QT_TRANSLATE_NOOP("words", "Choose another one.")};
    if (error.code == ErrorCode::EndpointInvalid && error.subject.empty())
        return {QT_TRANSLATE_NOOP("words", "This is no endpoint."), wordsFor(error.code).remedy};
    return wordsFor(error.code);
}

} // namespace convey
