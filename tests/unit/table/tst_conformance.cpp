// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Three public collections of CSV files, read by us: csv-parse (node-csv), Apache Commons CSV, rust-csv. The
/// folder is not part of the tree: CMake registers this test only where it is told where the folder is
/// (CONVEY_CONFORMANCE). What is not ours to read, or read otherwise on purpose, is listed with its reason.
#include "file_case.h"
#include "table_text.h"

#include <QRegularExpression>

using namespace convey;
using namespace convey::test;

namespace {

using Cells = std::vector<std::vector<std::string>>;

constexpr DialectHints kPlain{.separator = ',',
    .quote = '"',
    .hasHeader = false,
    .escape = QuoteEscape::Doubled,
    .comment = '\0',
    .trimsSpaces = false,
    .skipLines = 0,
    .firstTableOnly = false};

/// Cases of csv-parse that we read otherwise on purpose, by number.
const std::map<int, const char*> kReadOtherwise{
    {27, "a blank line is a line, not a row"},
    {34, "a byte order mark is never part of a cell"},
    {35, "a byte order mark is never part of a cell"},
    {37, "a byte order mark is never part of a cell"},
    {183, "of two quotes the second closes, and what stands behind it is kept"},
};

QByteArray bytesOf(const QJsonObject& test)
{
    if (test.contains(u"input_base64"))
        return QByteArray::fromBase64(test.value(u"input_base64").toString().toLatin1());
    return test.value(u"input").toString().toUtf8();
}

QString folder()
{
    return qEnvironmentVariable("CONVEY_CONFORMANCE");
}

QByteArray contentOf(const QString& file)
{
    QFile in(folder() + u'/' + file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file));
    return in.readAll();
}

QString asText(const Cells& rows)
{
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (const std::string& cell : row)
            line += QLatin1Char('[') + visible(cell) + QLatin1Char(']');
        lines << line;
    }
    return lines.join(u'\n');
}

struct ReadFile
{
    Cells rows{};
    RowFlags flags{};
    bool isRagged = false;
    std::optional<ErrorCode> error{};
};

ReadFile readBytes(const QByteArray& bytes, const DialectHints& hints)
{
    const Files files;
    ReadFile read;
    const auto table = CsvTable::open(files.write("a.csv", bytes.toStdString()), hints);
    if (!table) {
        read.error = table.error().code;
        return read;
    }
    const Result<> done = (*table)->scan(0, kAllRows, [&](const RowView& row) {
        auto& cells = read.rows.emplace_back();
        for (const Cell& cell : row.cells)
            cells.emplace_back(cell.text);
        read.flags.bits = static_cast<std::uint8_t>(read.flags.bits | row.flags.bits);
        read.isRagged = read.isRagged || cells.size() != read.rows.front().size();
        return true;
    });
    if (!done)
        read.error = done.error().code;
    return read;
}

/// One case of csv-parse as we would read it.
class ParseCase
{
public:
    explicit ParseCase(const QJsonObject& test)
        : m_test(test)
        , m_options(test.value(u"options").toObject())
        , m_bytes(bytesOf(test))
        , m_number(test.value(u"id").toString().mid(9).toInt())
    {
        readOptions();
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Why the case is not ours; empty when it is.
    [[nodiscard]] const QString& notOurs() const { return m_notOurs; }
    [[nodiscard]] const DialectHints& hints() const { return m_hints; }
    [[nodiscard]] const QJsonValue expected() const { return m_test.value(u"expected"); }
    [[nodiscard]] bool hasHeader() const
    {
        return m_options.value(u"columns").isBool() && m_options.value(u"columns").toBool();
    }

    /// The rows that csv-parse answers, the header first where it takes one.
    [[nodiscard]] Cells expectedRows() const
    {
        Cells rows;
        QStringList names;
        const QJsonArray answer = expected().toArray();
        if (const QJsonValue columns = m_options.value(u"columns"); columns.isArray()) {
            for (const auto& name : columns.toArray())
                names << name.toString();
        } else if (hasHeader() && !answer.isEmpty()) {
            // Objects have no order; the names come from the file, which is simple where names are taken.
            names = headerNames();
            rows.push_back({});
            for (const QString& name : names)
                rows.back().push_back(toUtf8(name));
        }
        for (QJsonValue row : answer) {
            if (row.isObject() && row.toObject().contains(u"record"))
                row = row.toObject().value(u"record");
            auto& cells = rows.emplace_back();
            for (const auto& cell : row.toArray())
                cells.push_back(toUtf8(cell.toString()));
            for (const QString& name : names) {
                if (row.isObject() && row.toObject().contains(name))
                    cells.push_back(toUtf8(row.toObject().value(name).toString()));
            }
        }
        return rows;
    }

    /// Columns that csv-parse was told to leave away.
    [[nodiscard]] Cells withoutUnnamed(Cells rows) const
    {
        const QJsonArray columns = m_options.value(u"columns").toArray();
        for (auto& row : rows) {
            for (auto i = static_cast<qsizetype>(row.size()); i-- > 0;) {
                if (i < columns.size() && !columns.at(i).isString())
                    row.erase(row.begin() + i);
            }
        }
        return rows;
    }

private:
    [[nodiscard]] QStringList headerNames() const
    {
        QByteArray text = m_bytes;
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        for (const QByteArray& line : text.split('\n').mid(static_cast<qsizetype>(*m_hints.skipLines))) {
            if (!line.trimmed().isEmpty())
                return QString::fromUtf8(line.trimmed()).split(u',');
        }
        return {};
    }

    void leaveOut(const char* reason)
    {
        if (m_notOurs.isEmpty())
            m_notOurs = QLatin1String(reason);
    }

    [[nodiscard]] std::optional<char> oneCharacter(const QJsonValue& value) const
    {
        QString text = value.toString();
        if (value.isArray() && value.toArray().size() == 1)
            text = value.toArray().first().toString();
        if (text.size() != 1 || text.front().unicode() >= 0x80)
            return std::nullopt;
        return text.front().toLatin1();
    }

    void readOptions()
    {
        const auto has = [&](QStringView name) {
            const QJsonValue value = m_options.value(name);
            return m_options.contains(name) && !value.isNull() && !(value.isBool() && !value.toBool())
                && !(value.isString() && value.toString().isEmpty());
        };
        if (has(u"delimiter_auto") && !m_bytes.isEmpty())
            return leaveOut("guesses any character at all, as the dot of a.b");
        if (has(u"delimiter") || m_options.value(u"delimiter").isArray()) {
            m_hints.separator = oneCharacter(m_options.value(u"delimiter"));
            if (!m_hints.separator)
                return leaveOut("a separator of several characters, or several separators");
        }
        if (has(u"quote")) {
            m_hints.quote = oneCharacter(m_options.value(u"quote"));
            if (!m_hints.quote)
                return leaveOut("a quote of several characters");
        }
        if (has(u"escape")) {
            const auto escape = oneCharacter(m_options.value(u"escape"));
            if (!escape || (*escape != '\\' && *escape != *m_hints.quote))
                return leaveOut("an escape other than the quote and the backslash");
            m_hints.escape = *escape == '\\' ? QuoteEscape::Backslash : QuoteEscape::Doubled;
        }
        if (has(u"comment")) {
            m_hints.comment = oneCharacter(m_options.value(u"comment"));
            bool isInfix = false;
            for (const QByteArray& line : m_bytes.split('\n'))
                isInfix = isInfix || line.indexOf(*m_hints.comment) > 0;
            if (isInfix && !has(u"comment_no_infix"))
                return leaveOut("comments behind the cells of a row");
        }
        if (has(u"record_delimiter") && !lineEndsAreOurs())
            return leaveOut("line ends other than LF, CR and CRLF");
        if (has(u"encoding") && m_options.value(u"encoding").toString() != u"utf8")
            return leaveOut("an encoding that is named: a step before this one");
        if (m_options.contains(u"encoding") && !has(u"encoding"))
            return leaveOut("answers bytes instead of text");
        if (m_bytes.contains("\xEF\xBF\xBD") && m_bytes.contains('\0'))
            return leaveOut("bytes of UTF-16 that were broken on the way into the collection");
        if (m_bytes.isEmpty())
            return;
        if (has(u"trim"))
            m_hints.trimsSpaces = true;
        else if (has(u"ltrim") || has(u"rtrim"))
            return leaveOut("trims one side only");
        if (has(u"from_line"))
            m_hints.skipLines = static_cast<std::uint64_t>(m_options.value(u"from_line").toInt() - 1);
        for (const char* chooses : {"from", "to", "to_line", "max_record_size", "skip_records_with_error",
                 "skip_records_with_empty_values"}) {
            if (has(QString::fromLatin1(chooses)))
                return leaveOut("leaves rows out by number or content");
        }
        for (const char* changes : {"cast", "cast_date", "objname", "group_columns_by_name"}) {
            if (has(QString::fromLatin1(changes)))
                return leaveOut("turns cells or rows into something else");
        }
        if (hasHeader()) {
            QStringList names = headerNames();
            names.removeDuplicates();
            if (names.size() != headerNames().size() || m_options.contains(u"group_columns_by_name"))
                return leaveOut("columns of the same name overwrite each other there");
        }
        QStringList given;
        for (const auto& name : m_options.value(u"columns").toArray())
            given << name.toString();
        given.removeAll(QString());
        if (given.removeDuplicates() > 0)
            return leaveOut("columns of the same name overwrite each other there");
        const bool hasBlank =
            m_bytes.startsWith('\n') || m_bytes.contains("\n\n") || m_bytes.contains("\r\n\r\n");
        if (hasBlank && !has(u"skip_empty_lines") && !m_test.contains(u"expected_error"))
            return leaveOut("blank lines as rows of one empty cell");
        if (m_test.value(u"expected_error").toString() == u"INVALID_OPENING_QUOTE")
            return leaveOut("refuses a quote within a bare cell, which is text here");
        if (has(u"skip_empty_lines") && has(u"trim") && m_bytes.contains("\n\t\n"))
            return leaveOut("blank lines as rows of one empty cell");
        if (has(u"trim")
            && QString::fromUtf8(m_bytes).contains(
                QRegularExpression(QStringLiteral("[\\x0B\\x0C\\x{A0}\\x{3000}]"))))
            return leaveOut("trims more than blanks and tabs");
    }

    [[nodiscard]] bool lineEndsAreOurs() const
    {
        QJsonArray ends = m_options.value(u"record_delimiter").toArray();
        if (m_options.value(u"record_delimiter").isString())
            ends = {m_options.value(u"record_delimiter")};
        return std::ranges::all_of(ends, [&](const QJsonValue& value) {
            const QByteArray end = value.toString().toUtf8();
            return end == "\n" || end == "\r" || end == "\r\n" || end.isEmpty() || !m_bytes.contains(end);
        });
    }

    QJsonObject m_test;
    QJsonObject m_options;
    QByteArray m_bytes;
    int m_number;
    DialectHints m_hints = kPlain;
    QString m_notOurs;
};

std::vector<ParseCase> parseCases()
{
    std::vector<ParseCase> cases;
    for (const auto& test :
        QJsonDocument::fromJson(contentOf(QStringLiteral("csv-parse/cases.json"))).array())
        cases.emplace_back(test.toObject());
    return cases;
}

/// Whether we read what csv-parse reads, or tell what it refuses.
bool agrees(const ParseCase& test, QString& found)
{
    const ReadFile read = readBytes(test.bytes(), test.hints());
    found = read.error ? text(errorCodeName(*read.error)) : asText(read.rows);
    if (test.expected().isUndefined())
        return read.isRagged || read.flags.has(RowFlag::UnclosedQuote)
            || read.flags.has(RowFlag::TextAfterQuote);
    const Cells expected = test.expectedRows();
    if (expected.empty())
        return read.error == ErrorCode::FileEmpty || read.error == ErrorCode::FileNoRows;
    return test.withoutUnnamed(read.rows) == expected;
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvParse();
    void commonsCsvControlFiles_data();
    void commonsCsvControlFiles();
    void commonsCsvFiles_data();
    void commonsCsvFiles();
    void whatIsNoTextIsRefused();
    void rustCsvFiles_data();
    void rustCsvFiles();
    void sniffingIsRightOrNotSure();
};

void TestConformance::csvParse()
{
    std::map<QString, int> reasons;
    int asked = 0;
    int right = 0;
    int unlisted = 0;
    for (const ParseCase& test : parseCases()) {
        if (!test.notOurs().isEmpty()) {
            ++reasons[test.notOurs()];
            continue;
        }
        ++asked;
        QString found;
        if (agrees(test, found)) {
            ++right;
            continue;
        }
        const auto known = kReadOtherwise.find(test.number());
        qInfo("  case %d reads otherwise: %s", test.number(),
            known == kReadOtherwise.end() ? qPrintable(found) : known->second);
        unlisted += known == kReadOtherwise.end() ? 1 : 0;
    }
    for (const auto& [reason, count] : reasons)
        qInfo("  not ours: %s (%d)", qPrintable(reason), count);
    qInfo("csv-parse: %d of %d applicable cases (%.1f %%)", right, asked, 100.0 * right / asked);
    QVERIFY(asked >= 140);
    QVERIFY(right * 100 >= asked * 95);
    QCOMPARE(unlisted, 0);
}

void TestConformance::commonsCsvControlFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"test_default", "test_default_comment", "test_rfc4180", "test_rfc4180_trim",
             "testCSV85_default", "testCSV85_ignoreEmpty", "testCSV246_checkWithNoComment"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestConformance::commonsCsvControlFiles()
{
    QFETCH(QString, file);
    const QString base = QStringLiteral("commons-csv/raw/CSVFileParser/");
    QStringList lines = QString::fromUtf8(contentOf(base + file + QStringLiteral(".txt"))).split(u'\n');
    const QStringList control = lines.takeFirst().split(u' ');
    DialectHints hints = kPlain;
    hints.trimsSpaces = control.contains(u"IgnoreSpaces=true");
    hints.comment = control.contains(u"CommentStart=#") ? '#' : '\0';
    QStringList expected;
    for (QString line : lines.mid(1)) {
        // Comments are not handed on, and a blank line ("1:[]") is no row here.
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u"1:[]"))
            continue;
        expected << line.left(line.lastIndexOf(u']') + 1);
    }
    QStringList found;
    for (const auto& row : readBytes(contentOf(base + control.first()), hints).rows) {
        QStringList cells;
        for (const std::string& cell : row)
            cells << text(cell);
        found << QString::number(row.size()) + u":[" + cells.join(u", ") + u']';
    }
    QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
}

void TestConformance::commonsCsvFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("comment");
    QTest::addColumn<QString>("rows"); // the first ones
    QTest::addColumn<int>("count");

    const auto row = [](const char* file, char separator, char comment, const char* rows, int count) {
        QTest::newRow(file) << QString::fromLatin1(file) << separator << comment << QString::fromUtf8(rows)
                            << count;
    };
    row("CSV-141/csv-141.csv", ',', '\0',
        "[1414770317901][android.widget.EditText][pass sem1 _84*|*][0][pass sem1 _8]\n"
        "[1414770318470][android.widget.EditText][pass sem1 _84:|][0][pass sem1 _84:\\]\n"
        "[1414770318327][android.widget.EditText][\"pass sem1]\n",
        4);
    row("CSV-196/emoji.csv", ',', '\0', "[id][val1]", 5);
    row("CSV-196/japanese.csv", ',', '\0', "[id][date][val1]", 4);
    row("CSV-213/999751170.patch.csv", ';', '\0', "[CHANELID][ADDRESS]\n[27][]", 2);
    row("CSV-254/csv-254.csv", ',', '\0', "[AA][33][]\n[AA][][]\n[][33][CC]", 3);
    row("CSV-259/sample.txt", ',', '\0', "[x][y][z]", 1);
    row("CSV-290/psql.csv", ',', '\0', "[1][abc][test line 1\\ntest line 2][][]\n", 3);
    row("csv-167/sample1.csv", ',', '#',
        "[author][title][publishDate]\n[Dan Simmons][Hyperion][1989]\n"
        "[Douglas Adams][The Hitchhiker's \\\"Guide\\\" to the Galaxy][1979]\n",
        4);
    row("CSVFileParser/bom.csv", ',', '\0',
        "[Date][ Open][ High][ Low][ Close][ Volume]\n[14-Mar-14][223.80]", 252);
    // Not ours: CSV-290/psql.tsv has no quoting at all and C escapes (\n, \N) inside bare cells.
}

void TestConformance::commonsCsvFiles()
{
    QFETCH(QString, file);
    QFETCH(char, separator);
    QFETCH(char, comment);
    QFETCH(QString, rows);
    QFETCH(int, count);
    DialectHints hints = kPlain;
    hints.separator = separator;
    hints.comment = comment;
    const ReadFile read = readBytes(contentOf(QStringLiteral("commons-csv/raw/") + file), hints);
    QVERIFY(!read.error);
    QCOMPARE(asText(read.rows).left(rows.size()), rows);
    QCOMPARE(static_cast<int>(read.rows.size()), count);
}

void TestConformance::whatIsNoTextIsRefused()
{
    const auto refusal = [](const char* file) {
        const auto error = readBytes(contentOf(QLatin1String(file)), {}).error;
        return error ? text(errorCodeName(*error)) : QString();
    };
    QCOMPARE(refusal("commons-csv/raw/empty.txt"), QStringLiteral("file_empty"));
    QCOMPARE(refusal("commons-csv/raw/CSV-248/csvRecord.bin"), QStringLiteral("file_not_text"));
}

void TestConformance::rustCsvFiles_data()
{
    QTest::addColumn<char>("separator");
    for (const char* file :
        {"smallpop.csv", "smallpop-no-headers.csv", "uspop.csv", "uspop-null.csv", "uspop-latin1.csv"})
        QTest::newRow(file) << ',';
    QTest::newRow("smallpop-colon.csv") << ':';
    QTest::newRow("strange.csv") << ';';
}

void TestConformance::rustCsvFiles()
{
    QFETCH(char, separator);
    const QString file = QStringLiteral("rust-csv/raw/") + QLatin1String(QTest::currentDataTag());
    const QByteArray bytes = contentOf(file);
    DialectHints hints = kPlain;
    hints.separator = separator;
    Cells expected;
    if (separator == ';') {
        hints.escape = QuoteEscape::Backslash;
        hints.comment = '#';
        expected = {{"\"Hacksaw\" Jim Duggan", "1987"}, {"Bret \"Hit Man\" Hart", "1984"},
            {"Rafael Halperin"}, {"\"Big Cat\" Ernie Ladd", "1964"}, {"\"Macho Man\" Randy Savage", "1985"},
            {"Jake \"The Snake\" Roberts", "1986"}};
    } else {
        // None of these has a quote, so that splitting is all there is.
        QVERIFY(!bytes.contains('"'));
        for (const QByteArray& line : bytes.split('\n')) {
            if (line.isEmpty())
                continue;
            auto& cells = expected.emplace_back();
            const bool isLatin = file.endsWith(QLatin1String("latin1.csv"));
            for (const QByteArray& cell : line.split(separator))
                cells.push_back(isLatin ? toUtf8(QString::fromLatin1(cell)) : cell.toStdString());
        }
    }
    QCOMPARE(asText(readBytes(bytes, hints).rows), asText(expected));
}

void TestConformance::sniffingIsRightOrNotSure()
{
    SniffScore score;
    const auto judge = [&](const std::string& name, const QByteArray& bytes, DialectFacts expected) {
        std::string_view head(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (head.starts_with("\xEF\xBB\xBF"))
            head.remove_prefix(3);
        score.judge(name, sniffDialect(head, {}, true), expected);
    };
    for (const ParseCase& test : parseCases()) {
        if (!test.notOurs().isEmpty() || test.bytes().isEmpty() || test.expected().isUndefined())
            continue;
        // A fact that changes nothing in what is read is not asked for.
        const Cells right = readBytes(test.bytes(), test.hints()).rows;
        DialectFacts facts;
        const DialectFacts all = factsOf({.separator = *test.hints().separator,
            .quote = *test.hints().quote,
            .escape = *test.hints().escape,
            .comment = *test.hints().comment,
            .trimsSpaces = *test.hints().trimsSpaces});
        const auto matters = [&](DialectHints other) { return readBytes(test.bytes(), other).rows != right; };
        DialectHints other = test.hints();
        other.separator = '\x02';
        if (matters(other))
            facts["separator"] = all.at("separator");
        other = test.hints();
        other.quote = '\0';
        if (matters(other))
            facts["quote"] = all.at("quote");
        other = test.hints();
        other.escape = other.escape == QuoteEscape::Doubled ? QuoteEscape::Backslash : QuoteEscape::Doubled;
        if (matters(other))
            facts["escape"] = all.at("escape");
        if (test.hasHeader())
            facts["header"] = "yes";
        judge("csv-parse " + std::to_string(test.number()), test.bytes(), facts);
    }
    const auto file = [&](const char* name, DialectFacts expected) {
        judge(name, contentOf(QLatin1String(name)), std::move(expected));
    };
    const DialectFacts comma{
        {"separator", ","}, {"escape", "doubled"}, {"header", "yes"}, {"comment", "none"}};
    const auto with = [&](std::map<std::string, std::string> facts) {
        facts.insert(comma.begin(), comma.end());
        return facts;
    };
    file("commons-csv/raw/CSV-141/csv-141.csv", with({{"header", "no"}}));
    file("commons-csv/raw/CSV-196/emoji.csv", comma);
    file("commons-csv/raw/CSV-196/japanese.csv", comma);
    file("commons-csv/raw/CSV-213/999751170.patch.csv", with({{"separator", ";"}}));
    file("commons-csv/raw/CSV-254/csv-254.csv", with({{"header", "no"}}));
    file("commons-csv/raw/CSV-259/sample.txt", {{"separator", ","}});
    file("commons-csv/raw/CSV-290/psql.csv", with({{"header", "no"}}));
    file("commons-csv/raw/CSV-290/psql.tsv", {{"separator", charName('\t')}, {"header", "no"}});
    file("commons-csv/raw/csv-167/sample1.csv", with({{"comment", "#"}}));
    file("commons-csv/raw/CSVFileParser/bom.csv", comma);
    file("commons-csv/raw/CSVFileParser/test.csv", {{"separator", ","}});
    file("commons-csv/raw/CSVFileParser/testCSV85.csv", {{"separator", ","}, {"comment", "#"}});
    file("commons-csv/raw/CSVFileParser/testCSV246.csv", {{"separator", ","}, {"comment", "#"}});
    for (const char* name : {"smallpop.csv", "uspop.csv", "uspop-null.csv", "uspop-latin1.csv"})
        file((std::string("rust-csv/raw/") + name).c_str(), comma);
    file("rust-csv/raw/smallpop-no-headers.csv", with({{"header", "no"}}));
    file("rust-csv/raw/smallpop-colon.csv", with({{"separator", ":"}}));
    file("rust-csv/raw/strange.csv", {{"separator", ";"}, {"escape", "backslash"}, {"comment", "#"}});
    score.print("public files");
    QVERIFY(score.percentRight() >= 95.0);
    QCOMPARE(score.wrongAndSure(), 0);
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
