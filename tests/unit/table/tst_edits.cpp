// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Edits laid over a table, and their file, also one that somebody else wrote.
#include "table_text.h"

#include "base/atomic_file.h"
#include "table/edits.h"

using namespace convey;
using namespace convey::test;

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsAreLaidOverTheRows();
    void editsCanBeTakenBack();
    void leftOutRowsAreASet();
    void aReasonStandsWithItsRows();
    void theJsonIsAsDocumented();
    void editsReadBack();
    void savedEditsAreForTheirOwnerAlone();
    void hostileEditsAreRefused_data();
    void hostileEditsAreRefused();
    void aFileThatCantBeReadIsRefused();
};

namespace {

std::vector<Column> columnsNamed(std::initializer_list<const char*> names)
{
    std::vector<Column> columns;
    for (const char* name : names)
        columns.push_back({.name = name});
    return columns;
}

} // namespace

void TestEdits::editsAreLaidOverTheRows()
{
    const auto file = CsvTable::open(dataFile("table/ragged.csv"));
    QVERIFY(file.has_value());
    Edits edits;
    edits.setCell(0, 1, "mia@example.com");
    edits.setCell(1, 2, "7,00 \"quoted\"");
    edits.setCell(2, 9, "no such column");
    edits.leaveOut(2);
    const EditedTable table(*file, std::make_shared<const Edits>(edits));

    const QString expected =
        QStringLiteral("0 line 2 [1001][mia@example.com]*[12.50] / 1 line 3 [1002][jose@example.com]"
                       "[7,00 \"quoted\"]* / 2 line 4 left out [1003][mia@example.com][7.00][extra]");
    QCOMPARE(scanned(table, describeInFull), expected);
    QStringList rows;
    for (std::uint64_t row = 0; row < 3; ++row)
        rows << describeInFull(table.row(row)->view());
    QCOMPARE(rows.join(QStringLiteral(" / ")), expected);

    QCOMPARE(table.rowCount(), (*file)->rowCount());
    QCOMPARE(table.columnCount(), std::size_t{3});
    QVERIFY(table.stillTheSame().has_value());
    QVERIFY(!table.row(3).has_value());
    // The file's own rows are as they were.
    QCOMPARE(describe((*file)->row(0)->view()), QStringLiteral("[1001][anna@example.com][12.50]"));
}

void TestEdits::editsCanBeTakenBack()
{
    Edits edits;
    QVERIFY(edits.isEmpty());
    edits.setCell(4, 1, "a");
    edits.setCell(4, 1, "b");
    edits.setCell(4, 2, "c");
    QCOMPARE(edits.editsOf(4)->size(), std::size_t{2});
    QCOMPARE(text(edits.editsOf(4)->at(1)), QStringLiteral("b"));
    edits.clearCell(4, 1);
    edits.clearCell(4, 1);
    edits.clearCell(9, 1);
    QCOMPARE(edits.editsOf(4)->size(), std::size_t{1});
    edits.clearCell(4, 2);
    QVERIFY(edits.editsOf(4) == nullptr);
    QVERIFY(edits == Edits());
}

void TestEdits::leftOutRowsAreASet()
{
    Edits edits;
    edits.leaveOut(5);
    edits.leaveOut(std::vector<std::uint64_t>{7, 8});
    edits.leaveOut(std::vector<std::uint64_t>{8, 2, 2, 5});
    edits.takeBack(7);
    edits.takeBack(100);
    const auto rows = edits.leftOut();
    QCOMPARE(std::vector<std::uint64_t>(rows.begin(), rows.end()), (std::vector<std::uint64_t>{2, 5, 8}));
    QVERIFY(edits.isLeftOut(8) && !edits.isLeftOut(7) && !edits.isLeftOut(9));
}

void TestEdits::aReasonStandsWithItsRows()
{
    Edits edits;
    edits.leaveOut(std::vector<std::uint64_t>{3, 5, 9}, "test order");
    edits.leaveOut(7);
    QCOMPARE(text(edits.reasonOf(5)), QStringLiteral("test order"));
    QVERIFY(edits.reasonOf(7).empty() && edits.reasonOf(4).empty());
    edits.leaveOut(5, "our own staff"); // said anew
    QCOMPARE(text(edits.reasonOf(5)), QStringLiteral("our own staff"));
    QCOMPARE(edits.reasons().at("test order"), (std::vector<std::uint64_t>{3, 9}));
    edits.leaveOut(3); // unsaid
    QVERIFY(edits.reasonOf(3).empty() && edits.isLeftOut(3));
    edits.takeBack(std::vector<std::uint64_t>{9, 5, 100});
    QVERIFY(edits.reasons().empty());
    QVERIFY(edits.reasonOf(5).empty() && !edits.isLeftOut(5) && edits.isLeftOut(7));
    Edits plain;
    plain.leaveOut(std::vector<std::uint64_t>{3, 7});
    QVERIFY(edits == plain);
}

void TestEdits::theJsonIsAsDocumented()
{
    Edits edits;
    edits.setCell(12, 0, "a \"b\"\n");
    edits.setCell(12, 2, "second total");
    edits.leaveOut(4);
    edits.leaveOut(3);
    QCOMPARE(text(editsToJson(edits, columnsNamed({"email", "total", "total"}))),
        QStringLiteral(
            "{\"schema\":1,\"edits\":[{\"row\":12,\"column\":\"email\",\"text\":\"a \\\"b\\\"\\n\"},"
            "{\"row\":12,\"column\":\"total\",\"occurrence\":2,\"text\":\"second total\"}],"
            "\"left_out\":[3,4]}"));
    Edits said;
    said.leaveOut(4);
    said.leaveOut(3, "test \"order\"");
    QCOMPARE(text(editsToJson(said, {})),
        QStringLiteral("{\"schema\":1,\"edits\":[],\"left_out\":[3,4],"
                       "\"reasons\":[{\"reason\":\"test \\\"order\\\"\",\"rows\":[3]}]}"));
}

void TestEdits::editsReadBack()
{
    const auto columns = columnsNamed({"email", "total", "total", "Name \"x\""});
    Edits edits;
    edits.setCell(0, 1, "");
    edits.setCell(0, 2, "2");
    edits.setCell(9'007'199'254'740'993, 3, "Jos\xC3\xA9\t\x01");
    edits.leaveOut(std::vector<std::uint64_t>{0, 10'000'000'000});
    edits.leaveOut(4, "Jos\xC3\xA9 returned it");
    const auto read = editsFromJson(editsToJson(edits, columns), columns);
    QVERIFY(read.has_value());
    QVERIFY(*read == edits);
    QVERIFY(*editsFromJson("{\"schema\":1,\"later\":{}}", columns) == Edits());
}

void TestEdits::savedEditsAreForTheirOwnerAlone()
{
    const Files files;
    const auto columns = columnsNamed({"email"});
    Edits edits;
    edits.setCell(3, 0, "anna@example.com");
    const std::string path = files.path("orders.edits.json");
    QVERIFY(saveEdits(path, edits, columns).has_value());
    constexpr QFileDevice::Permissions kOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(text(path)) & kOthers, QFileDevice::Permissions());
    QVERIFY(*loadEdits(path, columns) == edits);
    QVERIFY(!saveEdits(files.path("no/such/folder"), edits, columns).has_value());
}

void TestEdits::hostileEditsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail"); // empty: the parser's own words
    const auto edit = [](const char* one) -> QByteArray {
        return QByteArray("{\"schema\":1,\"edits\":[") + one + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("row,column\n") << "";
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("cut off") << QByteArray("{\"schema\":1,\"edits\":[{\"row\":1") << "";
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << "";
    QTest::newRow("not UTF-8") << QByteArray("{\"schema\":1,\"x\":\"\xFF\"}") << "";
    QTest::newRow("a list") << QByteArray("[]") << "not an object";
    QTest::newRow("no schema") << QByteArray("{\"edits\":[]}") << "schema";
    QTest::newRow("a later schema") << QByteArray("{\"schema\":2,\"edits\":[]}") << "schema";
    QTest::newRow("schema as text") << QByteArray("{\"schema\":\"1\"}") << "schema";
    QTest::newRow("edits is no list") << QByteArray("{\"schema\":1,\"edits\":{}}") << "edits";
    QTest::newRow("left_out is no list") << QByteArray("{\"schema\":1,\"left_out\":7}") << "left_out";
    QTest::newRow("an edit that is no object") << edit("5") << "edits";
    QTest::newRow("no row") << edit("{\"column\":\"email\",\"text\":\"x\"}") << "row";
    QTest::newRow("negative row") << edit("{\"row\":-1,\"column\":\"email\",\"text\":\"x\"}") << "row";
    QTest::newRow("half a row") << edit("{\"row\":1.5,\"column\":\"email\",\"text\":\"x\"}") << "row";
    QTest::newRow("a row too large") << edit("{\"row\":1e300,\"column\":\"email\",\"text\":\"x\"}") << "row";
    QTest::newRow("row as text") << edit("{\"row\":\"1\",\"column\":\"email\",\"text\":\"x\"}") << "row";
    QTest::newRow("column by number") << edit("{\"row\":1,\"column\":0,\"text\":\"x\"}") << "column";
    QTest::newRow("unknown column") << edit("{\"row\":1,\"column\":\"mail\",\"text\":\"x\"}") << "column";
    QTest::newRow("no text") << edit("{\"row\":1,\"column\":\"email\"}") << "text";
    QTest::newRow("text is null") << edit("{\"row\":1,\"column\":\"email\",\"text\":null}") << "text";
    QTest::newRow("zeroth occurrence")
        << edit("{\"row\":1,\"column\":\"email\",\"occurrence\":0,\"text\":\"x\"}") << "occurrence";
    QTest::newRow("an occurrence that is not there")
        << edit("{\"row\":1,\"column\":\"email\",\"occurrence\":2,\"text\":\"x\"}") << "column";
    QTest::newRow("a cell edited twice") << edit("{\"row\":1,\"column\":\"email\",\"text\":\"x\"},"
                                                 "{\"row\":1,\"column\":\"email\",\"text\":\"y\"}")
                                         << "edited twice";
    QTest::newRow("a left-out row that is no number")
        << QByteArray("{\"schema\":1,\"left_out\":[1,\"2\"]}") << "left_out";
    QTest::newRow("a reason that is no text")
        << QByteArray("{\"schema\":1,\"reasons\":[{\"reason\":1,\"rows\":[2]}]}") << "reasons";
    QTest::newRow("a reason of a row that is no number")
        << QByteArray("{\"schema\":1,\"reasons\":[{\"reason\":\"x\",\"rows\":[-2]}]}") << "reasons";
    QTest::newRow("a reason that is no object") << QByteArray("{\"schema\":1,\"reasons\":[7]}") << "reasons";
}

void TestEdits::hostileEditsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto columns = columnsNamed({"email", "total"});
    const auto read = editsFromJson({json.constData(), static_cast<std::size_t>(json.size())}, columns);
    QVERIFY(!read.has_value());
    QCOMPARE(text(errorCodeName(read.error().code)), QStringLiteral("edits_invalid"));
    if (detail.isEmpty())
        QVERIFY(!read.error().detail.empty());
    else
        QCOMPARE(text(read.error().detail), detail);
}

void TestEdits::aFileThatCantBeReadIsRefused()
{
    const Files files;
    const auto codeOf = [](const Result<Edits>& read) { return text(errorCodeName(read.error().code)); };
    QCOMPARE(codeOf(loadEdits(files.path("gone.json"), {})), QStringLiteral("file_missing"));
    const std::string path = files.write("a.json", "{");
    const auto read = loadEdits(path, {});
    QCOMPARE(codeOf(read), QStringLiteral("edits_invalid"));
    QCOMPARE(text(read.error().subject), text(path));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
