// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Random tables written in every dialect read back the same, whole and in blocks of every size; and
/// sniffing, asked about them, is never sure of what is wrong. The seed is printed; CONVEY_SEED repeats a
/// run.
#include "file_case.h"
#include "table_text.h"

#include "table/csv_writer.h"

#include <random>

using namespace convey;
using namespace convey::test;

namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Writes as another program would: not our own writer, which knows doubled quotes only.
std::string written(const Cells& rows, const Dialect& dialect, std::string_view lineEnd, std::mt19937& random)
{
    std::string out;
    for (std::uint64_t i = 0; i < dialect.skipLines; ++i)
        out += "above \"the table" + std::string(lineEnd);
    for (const auto& row : rows) {
        if (dialect.comment != '\0' && random() % 4 == 0)
            out +=
                std::string(1, dialect.comment) + " a \"comment" + dialect.separator + std::string(lineEnd);
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += dialect.separator;
            const std::string& cell = row[i];
            // Quoted at random, and where it must be.
            const bool mustQuote = cell.find_first_of("\r\n \t") != std::string::npos
                || cell.find(dialect.separator) != std::string::npos
                || cell.find(dialect.quote) != std::string::npos
                || (i == 0 && (row.size() == 1 || cell.starts_with(dialect.comment)));
            const bool isQuoted = dialect.quote != '\0' && (mustQuote || random() % 3 == 0);
            const bool hasBlanks = dialect.trimsSpaces && dialect.separator != ' ';
            const std::string blanks(hasBlanks ? random() % 3 : 0, ' ');
            out += blanks;
            if (!isQuoted) {
                out += cell + blanks;
                continue;
            }
            out += dialect.quote;
            for (const char c : cell) {
                const bool isEscaped =
                    dialect.escape == QuoteEscape::Backslash && (c == dialect.quote || c == '\\');
                if (isEscaped)
                    out += '\\';
                else if (c == dialect.quote)
                    out += c;
                out += c;
            }
            out += dialect.quote + blanks;
        }
        out += lineEnd;
    }
    return out;
}

std::string randomCell(const Dialect& dialect, std::mt19937& random)
{
    std::string alphabet = "ab1 ,;\t|^#'\\\xC3\xA9";
    if (dialect.quote != '\0')
        alphabet += std::string("\n\r") + dialect.quote + dialect.quote;
    std::string cell;
    for (std::size_t length = random() % 7; length > 0; --length) {
        const char c = alphabet[random() % alphabet.size()];
        // Half of a character is no text; without quotes some characters can't be written at all.
        const bool isWritable = dialect.quote != '\0'
            || (c != dialect.separator && c != dialect.comment && c != ' ' && c != '\t');
        if (c == '\xC3' || c == '\xA9')
            cell += "\xC3\xA9";
        else if (isWritable)
            cell += c;
    }
    return cell;
}

Cells randomTable(const Dialect& dialect, std::mt19937& random)
{
    Cells rows(1 + random() % 6);
    const std::size_t columns = 1 + random() % 5;
    for (auto& row : rows) {
        const std::size_t cells = random() % 5 == 0 ? 1 + random() % 6 : columns;
        for (std::size_t i = 0; i < cells; ++i)
            row.push_back(randomCell(dialect, random));
        if (dialect.quote == '\0' && row.size() == 1)
            row.front() += 'x'; // an empty line is no row
    }
    return rows;
}

DialectHints hintsFor(const Dialect& dialect)
{
    return {.separator = dialect.separator,
        .quote = dialect.quote,
        .hasHeader = false,
        .escape = dialect.escape,
        .comment = dialect.comment,
        .trimsSpaces = dialect.trimsSpaces,
        .skipLines = dialect.skipLines,
        .firstTableOnly = false};
}

Result<Cells> cellsOf(const std::string& path, const DialectHints& hints, std::size_t block)
{
    const auto table = CsvTable::open(path, hints, {.blockBytes = block, .rowBlockBytes = block});
    if (!table)
        return fail(table.error());
    Cells rows;
    const Result<> done = (*table)->scan(0, kAllRows, [&](const RowView& row) {
        auto& cells = rows.emplace_back();
        for (const Cell& cell : row.cells)
            cells.emplace_back(cell.text);
        return true;
    });
    if (!done)
        return fail(done.error());
    return rows;
}

std::vector<Dialect> everyDialect()
{
    std::vector<Dialect> all;
    for (const char separator : {',', ';', '\t', '|', '^', '\x1F', ' ', '~'}) {
        for (const char quote : {'"', '\'', '\0'}) {
            for (const QuoteEscape escape : {QuoteEscape::Doubled, QuoteEscape::Backslash}) {
                for (const char comment : {'\0', '#'}) {
                    for (const bool trims : {false, true}) {
                        for (const std::uint64_t skip : {0U, 2U})
                            all.push_back({.separator = separator,
                                .quote = quote,
                                .hasHeader = false,
                                .escape = escape,
                                .comment = comment,
                                .trimsSpaces = trims,
                                .skipLines = skip});
                    }
                }
            }
        }
    }
    return all;
}

unsigned seed()
{
    bool isGiven = false;
    const unsigned given = qEnvironmentVariable("CONVEY_SEED").toUInt(&isGiven);
    return isGiven ? given : std::random_device{}();
}

} // namespace

class TestCsvProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame();
    void ourOwnWriterReadsBackTheSame();
    void sniffingIsNeverSureAndWrong();
};

void TestCsvProperty::whatIsWrittenReadsBackTheSame()
{
    const unsigned first = seed();
    qInfo("CONVEY_SEED=%u", first);
    std::mt19937 random(first);
    const Files files;
    constexpr std::array<std::string_view, 3> kLineEnds{"\n", "\r\n", "\r"};
    for (const Dialect& dialect : everyDialect()) {
        QVERIFY(isUsable(dialect));
        for (int round = 0; round < 2; ++round) {
            const Cells rows = randomTable(dialect, random);
            const std::string bytes = written(rows, dialect, kLineEnds[random() % 3], random);
            const std::string path = files.write("a.csv", bytes);
            // Every size where a cut falls within a cell, then some.
            for (std::size_t block = 1; block <= bytes.size() + 1; block += block < 16 ? 1 : 13) {
                const auto read = cellsOf(path, hintsFor(dialect), block);
                const bool isEmpty =
                    !read && read.error().code == ErrorCode::FileEmpty && trimmed(bytes).empty();
                if (isEmpty || (read && *read == rows))
                    continue;
                qInfo("separator %s, quote %s, %s, comment %s, trims %d, block %zu: %s",
                    charName(dialect.separator).c_str(), charName(dialect.quote).c_str(),
                    dialect.escape == QuoteEscape::Backslash ? "backslash" : "doubled",
                    charName(dialect.comment).c_str(), dialect.trimsSpaces, block,
                    qPrintable(visible(bytes)));
                QVERIFY(read.has_value());
                QCOMPARE(*read, rows);
            }
        }
    }
}

void TestCsvProperty::ourOwnWriterReadsBackTheSame()
{
    const unsigned first = seed();
    qInfo("CONVEY_SEED=%u", first);
    std::mt19937 random(first);
    const Files files;
    for (int round = 0; round < 200; ++round) {
        const Dialect dialect{
            .separator = kSniffedSeparators[random() % kSniffedSeparators.size()], .hasHeader = false};
        const Cells rows = randomTable(dialect, random);
        std::string bytes;
        CsvWriter writer(bytes, dialect, FormulaGuard::Off);
        for (const auto& row : rows) {
            for (const std::string& cell : row)
                writer.cell(cell);
            writer.endRow();
        }
        const auto read = cellsOf(files.write("a.csv", bytes), hintsFor(dialect), 64);
        QVERIFY(read.has_value());
        QCOMPARE(*read, rows);
    }
}

void TestCsvProperty::sniffingIsNeverSureAndWrong()
{
    const unsigned first = seed();
    qInfo("CONVEY_SEED=%u", first);
    std::mt19937 random(first);
    SniffScore score;
    const std::vector<std::string> words{"Anna", "Mug, blue", "x; y", "a|b", "O'Hara", "Frankfurt",
        "5\" pipe", "say \"hi\"", "C:\\temp\\", "10:15", "Jos\xC3\xA9", "note: fine", "", "#1", "=A1"};
    for (int round = 0; round < 600; ++round) {
        const Dialect dialect{.separator = kSniffedSeparators[random() % kSniffedSeparators.size()],
            .quote = random() % 4 == 0 ? '\'' : '"'};
        // A column of numbers, one of dates, one of free text, and amounts with either decimal sign.
        const char decimal = random() % 2 == 0 ? '.' : ',';
        Cells rows{{"id", "paid_at", "note", "total"}};
        for (std::size_t row = 4 + random() % 20; row > 0; --row) {
            rows.push_back({std::to_string(1000 + random() % 9000),
                "2026-11-" + std::to_string(10 + random() % 20), words[random() % words.size()],
                std::to_string(random() % 1000) + decimal + std::to_string(10 + random() % 90)});
        }
        const std::string bytes = written(rows, dialect, "\n", random);
        score.judge("round " + std::to_string(round), sniffDialect(bytes, {}, true),
            {{"separator", charName(dialect.separator)}, {"quote", charName(dialect.quote)},
                {"header", "yes"}, {"escape", "doubled"}, {"comment", "none"}, {"trims_spaces", "no"},
                {"skip_lines", "0"}});
    }
    score.print("random orders");
    QVERIFY(score.percentRight() >= 98.0);
    QCOMPARE(score.wrongAndSure(), 0);
}

QTEST_GUILESS_MAIN(TestCsvProperty)
#include "tst_csv_property.moc"
