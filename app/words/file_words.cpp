// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include <QtGlobal>

#include <array>

namespace convey {

namespace {

// In the order of the enum.
constexpr std::array kFileWords = std::to_array<Words>({
    {QT_TRANSLATE_NOOP("words",
         "The column {subject} holds numbers in scientific notation, like 1.23457E+12: {found}, the first in "
         "line {line}. A spreadsheet has cut their digits."),
        QT_TRANSLATE_NOOP("words",
            "The digits can't be brought back. Export again and bring the file here without opening it in a "
            "spreadsheet, or import this column there as text.")}, // ScientificNotation
    {QT_TRANSLATE_NOOP("words",
         "The column {subject} holds long numbers that end in zeros: {found}, the first in line {line}. A "
         "spreadsheet keeps fifteen digits and has probably put zeros in place of the rest."),
        QT_TRANSLATE_NOOP("words",
            "Compare one with the shop. If it differs, export again and bring the file here without opening "
            "it in a spreadsheet.")}, // DigitsLost
    {QT_TRANSLATE_NOOP("words",
         "Codes in the column {subject} may have lost the zeros in front: {found} are shorter than the rest, "
         "the first in line {line}."),
        QT_TRANSLATE_NOOP("words",
            "If they are, export again and bring the file here without opening it in a spreadsheet, or "
            "import "
            "this column there as text.")}, // LeadingZerosLost
    {QT_TRANSLATE_NOOP("words",
         "Cells of the column {subject} begin with an apostrophe, which keeps numbers text in a spreadsheet: "
         "{found}, the first in line {line}."),
        QT_TRANSLATE_NOOP(
            "words", "Take the apostrophes off, or export without them: they are not part of the values.")},
    // LeadingApostrophe
    {QT_TRANSLATE_NOOP("words",
         "Cells of the column {subject} are written as a formula, like =\"01067\": {found}, the first in "
         "line "
         "{line}."),
        QT_TRANSLATE_NOOP("words", "Export without formulas, as plain CSV.")}, // TextFormula
    {QT_TRANSLATE_NOOP("words",
         "Cells of the column {subject} hold nothing but ########: {found}, the first in line {line}. Their "
         "column was too narrow when the file was saved."),
        QT_TRANSLATE_NOOP("words",
            "Make the column wider in the spreadsheet and save again, or export again from the shop.")},
    // HashMarks
    {QT_TRANSLATE_NOOP("words",
         "The column {subject} holds day numbers of a spreadsheet where dates should be, like 45980: "
         "{found}, "
         "the first in line {line}."),
        QT_TRANSLATE_NOOP("words",
            "Format the column as date and time in the spreadsheet and save again, or export again from the "
            "shop.")}, // DateSerial
    {QT_TRANSLATE_NOOP("words",
         "Cells of the column {subject} hold the error of a formula, like #N/A: {found}, the first in line "
         "{line}."),
        QT_TRANSLATE_NOOP("words", "Mend the formulas and save again.")}, // FormulaError
    {QT_TRANSLATE_NOOP(
         "words", "Lines that look like totals: {found}, the first is line {line}. They are no conversions."),
        QT_TRANSLATE_NOOP("words", "Leave them out.")}, // TotalRow
    {QT_TRANSLATE_NOOP("words", "Lines below the table that look like notes: {found}, from line {line} on."),
        QT_TRANSLATE_NOOP("words", "Leave these lines out.")}, // FooterRow
    {QT_TRANSLATE_NOOP(
         "words", "The header stands again among the lines: {found} times, first in line {line}."),
        QT_TRANSLATE_NOOP("words", "Leave out the lines with the header.")}, // HeaderAgain
    {QT_TRANSLATE_NOOP(
         "words", "Another table begins in line {line}. Tables in this file beside the first: {found}."),
        QT_TRANSLATE_NOOP("words",
            "Only one table at a time can be sent. Put each into a file of its own, or pass over the lines "
            "above it.")}, // OtherTable
    {QT_TRANSLATE_NOOP("words",
         "Lines with more or fewer cells than the {expected} columns: {found}, the first is line {line}."),
        QT_TRANSLATE_NOOP("words",
            "A separator inside a cell needs quotes around the cell. Export again, or mend these lines.")},
    // RowsRagged
    {QT_TRANSLATE_NOOP(
         "words", "Lines beyond the limits of size: {found}, the first is line {line}. They were cut."),
        QT_TRANSLATE_NOOP("words",
            "A cell may have 16 MB and a line 16,384 cells. Take the long cells out, or look for a missing "
            "quotation mark.")}, // RowsCut
    {QT_TRANSLATE_NOOP("words", "Quotation marks that are never closed: {found}, the first in line {line}."),
        QT_TRANSLATE_NOOP("words", "Add the closing marks, or export again.")}, // QuotesOpen
    {QT_TRANSLATE_NOOP(
         "words", "Lines with NUL bytes, which are no text: {found}, the first is line {line}."),
        QT_TRANSLATE_NOOP("words", "The file may be damaged. Export it again.")}, // NulBytes
    {QT_TRANSLATE_NOOP("words", "The lines of this file end in different ways."),
        QT_TRANSLATE_NOOP("words",
            "It is read all the same. If lines seem broken or joined, export again instead of pasting files "
            "together.")}, // MixedLineEnds
    {QT_TRANSLATE_NOOP("words", "Lines that begin with # were taken for comments and passed over: {found}."),
        QT_TRANSLATE_NOOP("words", "If they are conversions, say that the file has no comments.")},
    // CommentLines
    {QT_TRANSLATE_NOOP("words",
         "Other sheets of this workbook with rows: {found}. The one that looks most like conversions is "
         "read."),
        QT_TRANSLATE_NOOP("words", "If another one is meant, choose its sheet.")}, // OtherSheets
    {QT_TRANSLATE_NOOP("words",
         "The ids in the column {subject} repeat: there are about {expected} different ones in {found} "
         "lines."),
        QT_TRANSLATE_NOOP("words",
            "OpenAI counts an id once. If the lines of an order belong together they are joined; otherwise "
            "choose another column, or an id made of several.")}, // IdRepeats
    {QT_TRANSLATE_NOOP("words",
         "The ids in the column {subject} count the lines of this file. Another export gives them to other "
         "orders."),
        QT_TRANSLATE_NOOP("words", "Choose another column, or an id made of several.")}, // IdCountsRows
    {QT_TRANSLATE_NOOP("words",
         "A spreadsheet has cut the digits of ids in the column {subject}: {found}, the first in line "
         "{line}."),
        QT_TRANSLATE_NOOP("words",
            "Different orders may have got the same id. Export again and bring the file here without opening "
            "it in a spreadsheet.")}, // IdLostDigits
    {QT_TRANSLATE_NOOP("words",
         "The column {subject} is hashed already: {found} values, the first in line {line}. They are sent as "
         "they are."),
        QT_TRANSLATE_NOOP(
            "words", "Make sure that they were trimmed and put in lower case before they were hashed.")},
    // HashedAlready
    {QT_TRANSLATE_NOOP("words",
         "The column {subject} mixes hashed and plain values: {found} are hashed, the first in line {line}."),
        QT_TRANSLATE_NOOP("words",
            "Plain ones are hashed here, hashed ones sent as they are. Look whether both are meant.")},
    // HashesMixed
    {QT_TRANSLATE_NOOP("words",
         "The column {subject} holds hashes of another kind than SHA-256 in hex: {found}, the first in line "
         "{line}. They can't be used."),
        QT_TRANSLATE_NOOP("words", "Export the plain values, or hash them with SHA-256.")}, // HashesOther
    {QT_TRANSLATE_NOOP("words",
         "Addresses in the column {subject} end like a known slip (gmial.com): {found}, the first in line "
         "{line}."),
        QT_TRANSLATE_NOOP(
            "words", "They are sent as they are. Mend them where you know better.")}, // TypoDomains
    {QT_TRANSLATE_NOOP("words", "Exports of this kind have a column {subject}, this file has none."),
        QT_TRANSLATE_NOOP("words",
            "What it says is not sent. Export again with this column, or choose another one for it.")},
    // SourceColumnLacks
    {QT_TRANSLATE_NOOP("words",
         "Words like NULL or N/A in the column {subject} were taken for empty cells: {found}, the first in "
         "line {line}."),
        QT_TRANSLATE_NOOP(
            "words", "If one of them is a value, give your own list of words for nothing (blank_words).")},
    // BlankWords
});
static_assert(kFileWords.size() == static_cast<std::size_t>(FileFindingCode::Count_));

} // namespace

Words wordsFor(FileFindingCode code)
{
    return kFileWords.at(static_cast<std::size_t>(code));
}

} // namespace convey
