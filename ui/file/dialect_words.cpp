// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/dialect_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace convey::ui {

namespace {

struct DialectWords
{
    Q_DECLARE_TR_FUNCTIONS(DialectWords)
};

constexpr int kDoubtfulPercent = 75; // below it the sniffer had more than one reading that made sense
constexpr std::size_t kMostNamesTold = 3;

QString sureText(int percent)
{
    return DialectWords::tr("found, %1 % sure").arg(QLocale().toString(percent));
}

/// A name inside a sentence keeps its own direction.
QString quotedColumn(std::string_view name)
{
    return DialectWords::tr("“%1”", "a name in a sentence")
        .arg(QChar(0x2068) + toQString(name).simplified().left(60) + QChar(0x2069));
}

QString listedColumns(std::vector<QString> names)
{
    QStringList parts;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNamesTold); ++i)
        parts.append(std::move(names[i]));
    const QString told = QLocale().createSeparatedList(parts);
    if (names.size() <= kMostNamesTold)
        return told;
    return DialectWords::tr(
        "%1 and %n more", "a list of names", static_cast<int>(names.size() - kMostNamesTold))
        .arg(parts.join(DialectWords::tr(", ", "between names in a list")));
}

/// For the middle of a sentence. Only sniffed separators can fit better than a person's.
QString separatorWord(char separator)
{
    switch (separator) {
    case ',':
        return DialectWords::tr("comma");
    case ';':
        return DialectWords::tr("semicolon");
    case '\t':
        return DialectWords::tr("tab");
    case '^':
        return DialectWords::tr("caret");
    case ':':
        return DialectWords::tr("colon");
    case '\x01':
    case '\x1F':
        return DialectWords::tr("a control character");
    default:
        return DialectWords::tr("vertical bar");
    }
}

} // namespace

QString separatorName(char separator)
{
    switch (separator) {
    case ',':
        return DialectWords::tr("Comma ,");
    case ';':
        return DialectWords::tr("Semicolon ;");
    case '\t':
        return DialectWords::tr("Tab");
    case '|':
        return DialectWords::tr("Vertical bar |");
    case '^':
        return DialectWords::tr("Caret ^");
    case ' ':
        return DialectWords::tr("Space");
    default:
        return QString(QLatin1Char(separator));
    }
}

FactNote separatorNote(const SniffReport& report)
{
    FactNote note;
    const auto chosen =
        std::ranges::find(report.separators, report.dialect.separator, &SeparatorEvidence::separator);
    if (chosen != report.separators.end() && chosen->rows > 0) {
        note.evidence =
            DialectWords::tr("%Ln of the first %1 lines have the same number of cells with it: %2.", nullptr,
                static_cast<int>(chosen->rowsAgreeing))
                .arg(QLocale().toString(static_cast<qulonglong>(chosen->rows)),
                    QLocale().toString(static_cast<qulonglong>(chosen->columns)));
    }
    switch (report.separatorBy) {
    case DecidedBy::Person: {
        const SeparatorEvidence& best = report.separators.front();
        const bool isBetter = chosen != report.separators.end() && best.score > chosen->score;
        note.text = isBetter
            ? DialectWords::tr("you chose; %1 fits better").arg(separatorWord(best.separator))
            : DialectWords::tr("you chose");
        note.doubtful = isBetter;
        break;
    }
    case DecidedBy::Sniffed:
        note.text = sureText(report.separatorConfidence);
        note.doubtful = report.separatorConfidence < kDoubtfulPercent;
        break;
    case DecidedBy::Default:
        note.text = DialectWords::tr("assumed: one column");
        note.doubtful = report.separatorConfidence < kDoubtfulPercent;
        break;
    }
    return note;
}

FactNote quoteNote(const SniffReport& report)
{
    switch (report.quoteBy) {
    case DecidedBy::Person:
        return {.text = DialectWords::tr("you chose")};
    case DecidedBy::Sniffed:
        return {
            .text = sureText(report.quoteConfidence), .doubtful = report.quoteConfidence < kDoubtfulPercent};
    case DecidedBy::Default:
        break;
    }
    return {.text = DialectWords::tr("as usual")};
}

FactNote headerNote(const SniffReport& report)
{
    FactNote note;
    const std::uint64_t votes = report.headerCellsFor + report.headerCellsAgainst;
    if (votes > 0) {
        note.evidence = DialectWords::tr("%Ln cells of the first line read like names, %1 like values.",
            nullptr, static_cast<int>(report.headerCellsFor))
                            .arg(QLocale().toString(static_cast<qulonglong>(report.headerCellsAgainst)));
    }
    switch (report.headerBy) {
    case DecidedBy::Person:
        note.text = DialectWords::tr("you chose");
        break;
    case DecidedBy::Sniffed:
        note.text = sureText(report.headerConfidence);
        note.doubtful = report.headerConfidence < kDoubtfulPercent;
        break;
    case DecidedBy::Default:
        note.text = DialectWords::tr("assumed");
        note.doubtful = true;
        note.evidence = DialectWords::tr("The first line looks like those below it.");
        break;
    }
    return note;
}

QString savedText(const QDateTime& saved, const QDate& today)
{
    const QLocale locale;
    const QString time = locale.toString(saved.time(), QLocale::ShortFormat);
    if (saved.date() == today)
        return DialectWords::tr("saved today %1").arg(time);
    if (saved.date() == today.addDays(-1))
        return DialectWords::tr("saved yesterday %1").arg(time);
    return DialectWords::tr("saved on %1 at %2")
        .arg(locale.toString(saved.date(), QLocale::ShortFormat), time);
}

QString columnNamesNote(std::span<const Column> columns)
{
    std::vector<QString> repeated;
    std::vector<QString> unnamed;
    std::unordered_set<std::string_view> told;
    for (const Column& column : columns) {
        if (!column.named)
            unnamed.push_back(quotedColumn(column.name));
        else if (column.repeated && told.insert(column.name).second)
            repeated.push_back(quotedColumn(column.name));
    }
    QStringList sentences;
    // With no name at all the file has no header, which the facts above say already.
    if (!unnamed.empty() && unnamed.size() < columns.size())
        sentences.append(DialectWords::tr("Columns without a name are called by their place: %1.")
                             .arg(listedColumns(std::move(unnamed))));
    if (!repeated.empty())
        sentences.append(DialectWords::tr(
            "Names that stand over more than one column: %1. Convey reads the first column of "
            "each; to use another, give it a name of its own in the spreadsheet.")
                             .arg(listedColumns(std::move(repeated))));
    return sentences.join(u' ');
}

} // namespace convey::ui
