// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Several files of one shape as one table: row numbers run through, lines and sources are each file's own.
#include "table_text.h"

#include "table/edits.h"
#include "table/multi_table.h"

using namespace convey;
using namespace convey::test;

class TestMultiTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKnowTheirFileAndLine();
    void everyRowIsFoundAndEveryScanAgrees();
    void filesOfDifferentKindsMix();
    void filesThatDifferAreRefused_data();
    void filesThatDifferAreRefused();
    void oneFileIsItself();
    void aFileThatCantBeOpenedIsNamed();
    void countsAreHonestUntilComplete();
    void aChangeInAnyFileIsNoticed();
    void editsAreLaidOverAll();
    void aScanEndsWhenToldTo();
};

namespace {

std::string numbered(int first, int rows)
{
    std::string bytes = "number,filler\n";
    for (int i = first; i < first + rows; ++i)
        bytes += std::to_string(i) + ",\"a filler with, a comma\"\n";
    return bytes;
}

QString describeWithSource(const RowView& row)
{
    return QStringLiteral("%1: %2 line %3 %4").arg(row.row).arg(row.source).arg(row.line).arg(describe(row));
}

} // namespace

void TestMultiTable::rowsKnowTheirFileAndLine()
{
    const Files files;
    const std::vector<std::string> paths{files.write("a.csv", "id,city\n1,Rome\n2,\"two\nlines\"\n3,Oslo\n"),
        files.write("b.csv", "\n\nid;city\n4;Bern\n"), files.write("c.csv", "id,city\r\n5,Lima\r\n")};
    const auto open = openFiles(paths);
    QVERIFY(open.has_value());
    QCOMPARE(scanned(*open->table, describeWithSource),
        QStringLiteral("0: 0 line 2 [1][Rome] / 1: 0 line 3 [2][two\\nlines] / 2: 0 line 5 [3][Oslo] / "
                       "3: 1 line 4 [4][Bern] / 4: 2 line 2 [5][Lima]"));
    QCOMPARE(open->table->rowCount(), (RowCount{.rows = 5, .complete = true}));
    QCOMPARE(open->table->sources().size(), std::size_t{3});
    QCOMPARE(text(open->table->sources()[1].path), text(paths[1]));
    QCOMPARE(open->table->columnCount(), std::size_t{2});
}

void TestMultiTable::everyRowIsFoundAndEveryScanAgrees()
{
    const Files files;
    const std::vector<std::string> paths{files.write("a.csv", numbered(0, 17)),
        files.write("b.csv", numbered(17, 1)), files.write("c.csv", numbered(18, 40))};
    const auto open = openFiles(paths);
    QVERIFY(open.has_value());
    for (std::uint64_t row = 0; row < 58; ++row) {
        const auto found = open->table->row(row);
        QVERIFY(found.has_value());
        QCOMPARE(found->row(), row);
        QCOMPARE(text(found->text(0)), QString::number(row));
        QCOMPARE(found->view().source, row < 17 ? 0U : row < 18 ? 1U : 2U);
    }
    for (std::uint64_t first = 0; first < 60; first += 7) {
        for (const std::uint64_t count : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{20}, kAllRows}) {
            std::uint64_t expected = first;
            const auto done = open->table->scan(first, count, [&](const RowView& row) {
                return row.row == expected++ && text(row.text(0)) == QString::number(row.row);
            });
            QVERIFY(done.has_value());
            const std::uint64_t end = first >= 58 ? first : first + std::min(count, 58 - first);
            QCOMPARE(expected, end);
        }
    }
    const auto beyond = open->table->row(58);
    QCOMPARE(text(errorCodeName(beyond.error().code)), QStringLiteral("file_read_failed"));
    QCOMPARE(beyond.error().expected, std::int64_t{58});
    QCOMPARE(beyond.error().found, std::int64_t{58});
}

void TestMultiTable::filesOfDifferentKindsMix()
{
    // A month from the shop as UTF-8, one that Excel saved, one as a workbook.
    const Files files;
    const std::vector<std::string> paths{files.write("a.csv", "order_id,total\n1000,1.50\n"),
        files.write("b.csv", {"o\0r\0d\0e\0r\0_\0i\0d\0\t\0t\0o\0t\0a\0l\0\n\0007\0\t\0008\0\n\0", 38}),
        dataFile("files/sheets/strict.xlsx")};
    const auto open = openFiles(paths);
    QVERIFY2(open.has_value(), open ? "" : open.error().detail.c_str());
    QCOMPARE(scanned(*open->table, describe),
        QStringLiteral("[1000][1.50] / [7][8] / [1001][12.50] / [1002][8.00]"));
}

void TestMultiTable::filesThatDifferAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("column");
    QTest::newRow("another name") << QByteArray("id,town,total\n4,Bern,1\n")
                                  << QStringLiteral("Column 2 is \"town\", in %1 it is \"city\".") << 2;
    QTest::newRow("another order") << QByteArray("city,id,total\nBern,4,1\n")
                                   << QStringLiteral("Column 1 is \"city\", in %1 it is \"id\".") << 1;
    QTest::newRow("one less") << QByteArray("id,city\n4,Bern\n")
                              << QStringLiteral("It lacks \"total\" (column 3).") << 3;
    QTest::newRow("two more") << QByteArray("id,city,total,tax,note\n4,Bern,1,2,x\n")
                              << QStringLiteral("It has 2 more, from column 4, \"tax\", on.") << 4;
    QTest::newRow("no header") << QByteArray("4,Bern,1.50\n5,Lima,2.50\n6,Kiel,3.50\n")
                               << QStringLiteral("It has no header, %1 has one.") << 0;
}

void TestMultiTable::filesThatDifferAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    QFETCH(int, column);
    const Files files;
    const std::vector<std::string> paths{files.write("a.csv", "id,city,total\n1,Rome,2\n2,Oslo,3\n"),
        files.write("b.csv", "id,city,total\n3,Rome,4\n"), files.write("c.csv", bytes.toStdString())};
    const auto open = openFiles(paths);
    QVERIFY(!open.has_value());
    QCOMPARE(text(errorCodeName(open.error().code)), QStringLiteral("file_columns_differ"));
    QCOMPARE(text(open.error().subject), text(paths[2]));
    QCOMPARE(text(open.error().detail),
        detail.contains(QLatin1String("%1")) ? detail.arg(text(paths[0])) : detail);
    QCOMPARE(open.error().column, std::int64_t{column});
}

void TestMultiTable::oneFileIsItself()
{
    const Files files;
    const std::vector<std::string> paths{files.write("a.csv", numbered(0, 3))};
    const auto open = openFiles(paths);
    QCOMPARE(open->table.get(), static_cast<const Table*>(open->files.front().get()));
}

void TestMultiTable::aFileThatCantBeOpenedIsNamed()
{
    const Files files;
    const std::vector<std::string> paths{files.write("a.csv", numbered(0, 3)), files.path("gone.csv")};
    const auto open = openFiles(paths);
    QCOMPARE(text(errorCodeName(open.error().code)), QStringLiteral("file_missing"));
    QCOMPARE(text(open.error().subject), text(paths[1]));
}

void TestMultiTable::countsAreHonestUntilComplete()
{
    const Files files;
    const std::string large = files.write("a.csv", numbered(0, 40'000));
    const std::string small = files.write("b.csv", numbered(40'000, 5));
    const std::vector<std::string> paths{large, small};
    const auto open = openFiles(paths);
    const RowCount before = open->table->rowCount();
    QVERIFY(!before.complete);
    QVERIFY(
        before.rows > 0 && before.rows < 40'000); // nothing of the second file: its rows have no number yet
    for (const auto& file : open->files)
        QVERIFY(file->index().has_value());
    QCOMPARE(open->table->rowCount(), (RowCount{.rows = 40'005, .complete = true}));
    QCOMPARE(text(open->table->row(40'004)->text(0)), QStringLiteral("40004"));
}

void TestMultiTable::aChangeInAnyFileIsNoticed()
{
    const Files files;
    const std::vector<std::string> paths{
        files.write("a.csv", numbered(0, 3)), files.write("b.csv", numbered(3, 3))};
    const auto open = openFiles(paths);
    QVERIFY(open->table->stillTheSame().has_value());
    files.write("b.csv", numbered(3, 2));
    const auto same = open->table->stillTheSame();
    QCOMPARE(text(errorCodeName(same.error().code)), QStringLiteral("file_changed"));
    QCOMPARE(text(same.error().subject), text(paths[1]));
    QVERIFY(open->table->row(1).has_value());
    QCOMPARE(text(errorCodeName(open->table->row(4).error().code)), QStringLiteral("file_changed"));
}

void TestMultiTable::editsAreLaidOverAll()
{
    const Files files;
    const std::vector<std::string> paths{
        files.write("a.csv", numbered(0, 3)), files.write("b.csv", numbered(3, 3))};
    const auto open = openFiles(paths);
    auto edits = std::make_shared<Edits>();
    edits->setCell(4, 1, "edited");
    const EditedTable table(open->table, edits);
    const auto row = table.row(4);
    QCOMPARE(text(row->text(1)), QStringLiteral("edited"));
    QCOMPARE(row->view().source, 1U);
    QCOMPARE(row->line(), std::int64_t{3});
    QCOMPARE(table.sources().size(), std::size_t{2});
}

void TestMultiTable::aScanEndsWhenToldTo()
{
    const Files files;
    const std::vector<std::string> paths{
        files.write("a.csv", numbered(0, 3)), files.write("b.csv", numbered(3, 3))};
    const auto open = openFiles(paths);
    int seen = 0;
    QVERIFY(open->table->scan(0, kAllRows, [&](const RowView&) { return ++seen < 3; }).has_value());
    QCOMPARE(seen, 3);
}

QTEST_GUILESS_MAIN(TestMultiTable)
#include "tst_multi_table.moc"
