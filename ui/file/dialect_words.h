// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The words of the facts about a file: names of separators, how a guess came about, dates. Pure functions
/// over the translator and the locale. GUI thread only.
#pragma once

#include "table/dialect.h"
#include "table/table.h"

#include <QDateTime>
#include <QString>

#include <span>

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

/// "saved today 13:38".
[[nodiscard]] QString savedText(const QDateTime& saved, const QDate& today);

/// What is odd about the names of the columns, in one sentence or two; empty when nothing is. At most three
/// names are told.
[[nodiscard]] QString columnNamesNote(std::span<const Column> columns);

} // namespace convey::ui
