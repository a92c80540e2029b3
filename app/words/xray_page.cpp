// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/xray_page.h"

#include "words/page_writer.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

constexpr std::array kFormWords{
    QT_TRANSLATE_NOOP("words", "Stay on this computer"), // Stays
    QT_TRANSLATE_NOOP("words", "Are read, and do not leave"), // Decides
    QT_TRANSLATE_NOOP("words", "Leave hashed"), // Hashed
    QT_TRANSLATE_NOOP("words", "Leave so that they can be read"), // Plain
};

/// What a group of columns means to somebody who has never seen the program.
constexpr std::array kFormNotes{
    QT_TRANSLATE_NOOP("words", "Nothing of these columns is read into a conversion."),
    QT_TRANSLATE_NOOP("words",
        "These columns decide which lines are sent, or how a line is read. Their values stay on this "
        "computer."),
    QT_TRANSLATE_NOOP("words",
        "Only a SHA-256 hash leaves, made on this computer. A hash of a value that is known already can be "
        "recognised."),
    QT_TRANSLATE_NOOP("words", "OpenAI reads these values as they are, or in another form of writing."),
};

std::string inputNames(const ColumnXray& column)
{
    std::string names;
    for (const Input input : column.inputs)
        names.append(names.empty() ? "" : ", ").append(info(input).name);
    return names;
}

void writeForm(PageWriter& writer, const RecipeXray& xray, LeavingForm form)
{
    const std::size_t count = xray.count(form);
    if (count == 0)
        return;
    writer.head(wordsFor(form), count, kFormNotes.at(static_cast<std::size_t>(form)));
    writer.startTable(
        QT_TRANSLATE_NOOP("words", "Column of the file"), QT_TRANSLATE_NOOP("words", "Used for"));
    for (const ColumnXray& column : xray.columns) {
        if (column.form == form)
            writer.row(column.column, inputNames(column));
    }
    writer.endTable();
}

} // namespace

const char* wordsFor(LeavingForm form)
{
    return kFormWords.at(static_cast<std::size_t>(form));
}

const char* wordsForConstants()
{
    return QT_TRANSLATE_NOOP("words", "The same for every line");
}

std::string xrayHtml(const RecipeXray& xray, const XrayPage& page, const PageTranslator& translator)
{
    PageWriter writer(translator);
    writer.mark("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>");
    const char* const title = QT_TRANSLATE_NOOP("words", "What leaves this computer");
    writer.words(title).mark("</title></head><body>\n<h1>").words(title).mark("</h1>\n<p>");
    writer.words(QT_TRANSLATE_NOOP("words", "File")).mark(": ").escaped(page.file).mark("</p>\n<p>");
    writer.words(QT_TRANSLATE_NOOP("words",
        "Every column of the file stands here once, under what happens to it. Conversions go to OpenAI, "
        "encrypted; "
        "nobody else gets anything, and no file name, line number or figure about the sender leaves."));
    writer.mark("</p>\n");
    writeForm(writer, xray, LeavingForm::Plain);
    writeForm(writer, xray, LeavingForm::Hashed);
    if (!xray.constants.empty()) {
        writer.head(wordsForConstants(), xray.constants.size(),
            QT_TRANSLATE_NOOP("words", "These values are the same for every line; no column has them."));
        writer.startTable(QT_TRANSLATE_NOOP("words", "Value"), QT_TRANSLATE_NOOP("words", "Used for"));
        for (const Binding& constant : xray.constants)
            writer.row(constant.text, bindingName(constant));
        writer.endTable();
    }
    writeForm(writer, xray, LeavingForm::Decides);
    writeForm(writer, xray, LeavingForm::Stays);
    if (!page.event.empty()) {
        writer.mark("<h2>").words(QT_TRANSLATE_NOOP("words", "One conversion as it is sent")).mark(": ");
        writer.words(QT_TRANSLATE_NOOP("words", "Line")).mark(" ").escaped(std::to_string(page.line));
        writer.mark("</h2>\n<pre>").escaped(page.event).mark("</pre>\n");
    }
    return writer.mark("</body></html>\n").take();
}

} // namespace convey
