// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is found out about a file by itself, and that a person's word stands.
#include "support/test_text.h"

#include "table/dialect.h"

#include <QTest>

using namespace convey;
using convey::test::text;

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatorIsSniffed_data();
    void separatorIsSniffed();
    void headerIsSniffed_data();
    void headerIsSniffed();
    void aPersonsWordStands();
    void everyWordOfAPersonStands();
    void whatNobodySaidIsToldWithItsReason();
    void whatMayBeEitherIsNotSure_data();
    void whatMayBeEitherIsNotSure();
    void aCutLastRowIsNotJudged();
    void unusableDialectsAreTold_data();
    void unusableDialectsAreTold();
};

void TestDialect::separatorIsSniffed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<char>("separator");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("sure");

    QTest::newRow("comma") << QByteArray("id,mail,sum\n1,a@example.com,2.50\n2,b@example.com,3\n") << ',' << 3
                           << true;
    QTest::newRow("semicolon with decimal commas")
        << QByteArray("id;sum;tax\n1;2,50;0,10\n2;3,75;0,20\n3;1,00;0,00\n") << ';' << 3 << true;
    QTest::newRow("semicolon, commas in every row and in the header")
        << QByteArray("id;sum, EUR\n1;2,50\n2;3,75\n3;1,00\n") << ';' << 2 << true;
    QTest::newRow("tab with commas in free text")
        << QByteArray("id\tname\n1\tMug, blue\n2\tBag, red\n3\tPen, black\n") << '\t' << 2 << true;
    QTest::newRow("pipe") << QByteArray("id|sum|tax\n1|2.50|0\n2|3|0\n") << '|' << 3 << true;
    QTest::newRow("quoted cells hide other separators")
        << QByteArray("\"id\",\"note\"\n\"1\",\"a;b;c\"\n\"2\",\"d;e;f\"\n") << ',' << 2 << true;
    QTest::newRow("quotes tell the separator apart")
        << QByteArray("\"id\";\"note, long\"\n\"1\";\"a, b\"\n\"2\";\"c, d\"\n") << ';' << 2 << true;
    QTest::newRow("a list with pipes inside a comma file")
        << QByteArray("id,tags,sum\n1,a|b,2\n2,c|d,3\n3,e,4\n") << ',' << 3 << true;
    QTest::newRow("line breaks inside quotes are no rows")
        << QByteArray("id,note,sum\n1,\"x;\n;y;\n;z\",2\n2,\"p\nq\",3\n3,r,4\n") << ',' << 3 << true;
    QTest::newRow("one ragged row among many")
        << QByteArray("a;b;c\n1;2;3\n1;2;3\n1;2\n1;2;3\n1;2;3\n1;2;3\n1;2;3\n") << ';' << 3 << true;
    QTest::newRow("one column is comma by default, and sure where nothing could split")
        << QByteArray("mail\na@example.com\nb@example.com\n") << ',' << 1 << true;
    QTest::newRow("free text in one column is not sure")
        << QByteArray("note\nfirst, second; third\nfourth\nfifth\nsixth\n") << ',' << 1 << false;
    QTest::newRow("lone CR ends rows") << QByteArray("a;b\r1;2\r3;4\r") << ';' << 2 << true;
}

void TestDialect::separatorIsSniffed()
{
    QFETCH(QByteArray, head);
    QFETCH(char, separator);
    QFETCH(int, columns);
    QFETCH(bool, sure);
    const SniffReport report = sniffDialect(head.toStdString(), {}, true);
    QCOMPARE(report.dialect.separator, separator);
    QCOMPARE(static_cast<int>(report.columns), columns);
    QCOMPARE(report.separatorConfidence >= 80, sure);
    QCOMPARE(report.separators.size(), kSniffedSeparators.size());
}

void TestDialect::headerIsSniffed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<int>("decidedBy");

    const int sniffed = static_cast<int>(DecidedBy::Sniffed);
    const int byDefault = static_cast<int>(DecidedBy::Default);
    QTest::newRow("words above numbers") << QByteArray("id,sum\n1001,2.50\n1002,3\n") << true << sniffed;
    QTest::newRow("words above addresses") << QByteArray("mail\na@example.com\n") << true << sniffed;
    QTest::newRow("numbers and an address in the first row")
        << QByteArray("1001,a@example.com,2.50\n1002,b@example.com,3\n") << false << sniffed;
    QTest::newRow("an event name that comes again below")
        << QByteArray("Purchase,a@example.com\nPurchase,b@example.com\n") << false << sniffed;
    QTest::newRow("a single row of values") << QByteArray("1001,a@example.com,2.50\n") << false << sniffed;
    QTest::newRow("a year as the name of a column of numbers")
        << QByteArray("shop,city code,2026\nA1000,10115,12\nA1001,20095,13\n") << true << sniffed;
    QTest::newRow("web addresses are no names")
        << QByteArray("https://example.com/a,x\nhttps://example.com/b,y\n") << false << sniffed;
    QTest::newRow("words above words: the usual case is taken")
        << QByteArray("name,city\nAnna,Berlin\nMia,Paris\n") << true << byDefault;
    QTest::newRow("names of columns that are empty below")
        << QByteArray("id,oppref,sum\n1001,,2.50\n1002,,3\n") << true << sniffed;
    QTest::newRow("two exports joined: the header once more")
        << QByteArray("id,mail,sum\n1001,a@example.com,2.50\nid,mail,sum\n1002,b@example.com,3\n") << true
        << sniffed;
    QTest::newRow("joined with a byte order mark between them")
        << QByteArray("id;sum\n1001;2,50\n\xEF\xBB\xBFid;sum\n1002;3\n") << true << sniffed;
}

void TestDialect::headerIsSniffed()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, hasHeader);
    QFETCH(int, decidedBy);
    const SniffReport report = sniffDialect(head.toStdString(), {}, true);
    QCOMPARE(report.dialect.hasHeader, hasHeader);
    QCOMPARE(static_cast<int>(report.headerBy), decidedBy);
    QVERIFY(report.headerConfidence >= 50 && report.headerConfidence < 100);
}

void TestDialect::aPersonsWordStands()
{
    const std::string head = "id,sum;x\n1,2;y\n2,3;z\n";
    const SniffReport report =
        sniffDialect(head, {.separator = ';', .quote = '\'', .hasHeader = false}, true);
    QCOMPARE(report.dialect, (Dialect{.separator = ';', .quote = '\'', .hasHeader = false}));
    QVERIFY(report.separatorBy == DecidedBy::Person);
    QVERIFY(report.headerBy == DecidedBy::Person);
    QCOMPARE(report.separatorConfidence, 100);
    QCOMPARE(report.headerConfidence, 100);
    QCOMPARE(report.columns, std::uint64_t{2});

    // A separator that is never guessed is weighed all the same.
    const SniffReport tilde = sniffDialect("a~b~c\n1~2~3\n", {.separator = '~'}, true);
    QCOMPARE(tilde.columns, std::uint64_t{3});
    QCOMPARE(tilde.separators.size(), kSniffedSeparators.size() + 1);
}

void TestDialect::everyWordOfAPersonStands()
{
    // Everything here would be sniffed otherwise.
    const std::string head = "sep=;\nid, \"a\\\"b\"\n# note\n1, \"c\\\"d\"\n2, \"e\\\"f\"\n\nx,y,z\n1,2,3\n";
    const DialectHints all{.separator = ',',
        .quote = '"',
        .hasHeader = false,
        .escape = QuoteEscape::Doubled,
        .comment = '\0',
        .trimsSpaces = false,
        .skipLines = 0,
        .firstTableOnly = false};
    const SniffReport report = sniffDialect(head, all, true);
    QCOMPARE(report.dialect, (Dialect{.hasHeader = false}));
    QVERIFY(!report.tableEnd.has_value());
    QCOMPARE(report.personsHints(), all);
    for (const DecidedBy by : {report.separatorBy, report.quoteBy, report.escapeBy, report.commentBy,
             report.spacesBy, report.skipBy, report.headerBy, report.tableEndBy})
        QCOMPARE(text(decidedByName(by)), QStringLiteral("person"));

    const SniffReport own = sniffDialect(head, {}, true);
    QCOMPARE(own.dialect.skipLines, std::uint64_t{1});
    QCOMPARE(own.dialect.separator, ';');
    QCOMPARE(own.personsHints(), DialectHints());
}

void TestDialect::whatNobodySaidIsToldWithItsReason()
{
    const std::string head =
        "# shop\nid,note,sum\r\n1,\"say \\\"a, b\\\"\",2\n# x\n2,\"\\\"c\\\"\",3\n3,d,4\n";
    const SniffReport report = sniffDialect(head, {}, true);
    QCOMPARE(report.dialect, (Dialect{.escape = QuoteEscape::Backslash, .comment = '#', .skipLines = 1}));
    for (const DecidedBy by :
        {report.separatorBy, report.quoteBy, report.escapeBy, report.commentBy, report.skipBy})
        QCOMPARE(text(decidedByName(by)), QStringLiteral("sniffed"));
    QCOMPARE(text(preambleKindName(report.preamble.kind)), QStringLiteral("comments"));
    QCOMPARE(report.commentLines, std::uint64_t{1});
    QVERIFY(report.lineEnds.areMixed());
    QCOMPARE(report.separators.front().quotedCells, std::uint64_t{2});
    QCOMPARE(report.separators.front().oddQuotes, std::uint64_t{0});
}

void TestDialect::whatMayBeEitherIsNotSure_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("two rows") << QByteArray("a;b\n1;2\n");
    QTest::newRow("prose") << QByteArray("We met, and left.\nHe said, she said.\nThen, nothing.\n");
    QTest::newRow("decimals in one column") << QByteArray("12,50\n13,20\n7,00\n1.250,00\n");
    QTest::newRow("two separators alike") << QByteArray("a,b;c\nx,y;z\nu,v;w\np,q;r\n");
    QTest::newRow("colons only") << QByteArray("a:b\nc:d\ne:f\ng:h\n");
}

void TestDialect::whatMayBeEitherIsNotSure()
{
    QFETCH(QByteArray, head);
    const SniffReport report = sniffDialect(head.toStdString(), {}, true);
    if (report.separatorConfidence >= 80)
        QCOMPARE(text({&report.dialect.separator, 1}), QStringLiteral("none is certain"));
}

void TestDialect::aCutLastRowIsNotJudged()
{
    const std::string head = "a,b,c\n1,2,3\n4,";
    QCOMPARE(sniffDialect(head, {}, true).separators.front().rows, std::uint64_t{3});
    QCOMPARE(sniffDialect(head, {}, false).separators.front().rows, std::uint64_t{2});
    QCOMPARE(sniffDialect({}, {}, true).columns, std::uint64_t{0});
}

void TestDialect::unusableDialectsAreTold_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<char>("quote");
    QTest::addColumn<bool>("usable");
    QTest::newRow("comma and double quote") << ',' << '"' << true;
    QTest::newRow("no quote at all") << ',' << '\0' << true;
    QTest::newRow("a letter as separator") << 'x' << '"' << true;
    QTest::newRow("separator and quote alike") << '"' << '"' << false;
    QTest::newRow("line feed as separator") << '\n' << '"' << false;
    QTest::newRow("carriage return as quote") << ',' << '\r' << false;
    QTest::newRow("no separator") << '\0' << '"' << false;
    QTest::newRow("half of a character as separator") << '\xC3' << '"' << false;
}

void TestDialect::unusableDialectsAreTold()
{
    QFETCH(char, separator);
    QFETCH(char, quote);
    QFETCH(bool, usable);
    QCOMPARE(isUsable({.separator = separator, .quote = quote}), usable);
}

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
