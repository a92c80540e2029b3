// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The words of the facts about a file: names of separators, how a guess came about, dates. Pure functions
/// over the translator and the locale. GUI thread only.
#pragma once

#include "table/csv_table.h"

#include <QDateTime>
#include <QString>

#include <span>
#include <string_view>

namespace convey::ui {

/// "Comma  ,", "Tab", or the character itself.
[[nodiscard]] QString separatorName(char separator);

/// How a fact came about. A doubtful one wants a look at the table.
struct FactNote
{
    QString text;
    bool doubtful = false;
    QString evidence{};
};
[[nodiscard]] FactNote separatorNote(const SniffReport& report);
[[nodiscard]] FactNote quoteNote(const SniffReport& report);
[[nodiscard]] FactNote headerNote(const SniffReport& report);
[[nodiscard]] FactNote escapeNote(const SniffReport& report);
/// `passedOver`: comment lines as far as rows are counted.
[[nodiscard]] FactNote commentNote(const SniffReport& report, std::uint64_t passedOver);
[[nodiscard]] FactNote spacesNote(const SniffReport& report);
[[nodiscard]] FactNote tablesNote(const SniffReport& report);
[[nodiscard]] FactNote skipNote(const SniffReport& report);
[[nodiscard]] FactNote encodingNote(const EncodingReport& encoding);
[[nodiscard]] FactNote sheetNote(const WorkbookReport& workbook);

/// "Windows-1252 (Western)", or the name alone where nothing more helps.
[[nodiscard]] QString encodingTitle(std::string_view name);

/// What can't be changed: how the file is packed, its line ends, the zone that it names. Sentences.
[[nodiscard]] QString restOfFacts(const CsvTable& file);

/// "saved today 13:38".
[[nodiscard]] QString savedText(const QDateTime& saved, const QDate& today);

/// What is odd about the names of the columns, in one sentence or two; empty when nothing is. At most three
/// names are told.
[[nodiscard]] QString columnNamesNote(std::span<const Column> columns);

} // namespace convey::ui
