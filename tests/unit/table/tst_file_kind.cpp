// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is no table is told by its first bytes, whatever it is called; text that only looks like it opens.
#include "table_text.h"

#include "table/file_kind.h"
#include "table/text_source.h"

#include <algorithm>

using namespace convey;
using namespace convey::test;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoTextIsTold_data();
    void whatIsNoTextIsTold();
    void protectedWorkbooksAreTold_data();
    void protectedWorkbooksAreTold();
    void textThatLooksLikeItOpens_data();
    void textThatLooksLikeItOpens();
    void everyKindHasAFile();
};

namespace {

std::string kindFile(std::string_view name)
{
    return dataFile("files/kinds/" + std::string(name) + ".csv");
}

} // namespace

void TestFileKind::whatIsNoTextIsTold_data()
{
    QTest::addColumn<QString>("kind");
    for (const std::string_view kind : kNotTextKinds) {
        if (kind != "gzip") // only within another gz: see tst_packed_source
            QTest::newRow(std::string(kind).c_str()) << text(kind);
    }
    QTest::newRow("html_table") << "html";
    QTest::newRow("html_for_excel") << "html";
    QTest::newRow("json_list") << "json";
    QTest::newRow("json_lines") << "json";
}

void TestFileKind::whatIsNoTextIsTold()
{
    QFETCH(QString, kind);
    const std::string path = kindFile(QTest::currentDataTag());
    const auto source = TextSource::open(path);
    QVERIFY(!source.has_value());
    QCOMPARE(text(errorCodeName(source.error().code)), QStringLiteral("file_not_text"));
    QCOMPARE(text(source.error().detail), kind);
    QCOMPARE(text(source.error().subject), text(path));
    // A person who knows better about the encoding does not make it text.
    const auto hinted = TextSource::open(path, {.encoding = "windows-1252"});
    QVERIFY(!hinted.has_value());
}

void TestFileKind::protectedWorkbooksAreTold_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("xlsx_protected") << "file_encrypted";
    QTest::newRow("xlsx_protected_far") << "file_encrypted";
    QTest::newRow("zip_without_entries") << "file_not_text";
}

void TestFileKind::protectedWorkbooksAreTold()
{
    QFETCH(QString, code);
    const auto source = TextSource::open(kindFile(QTest::currentDataTag()));
    QVERIFY(!source.has_value());
    QCOMPARE(text(errorCodeName(source.error().code)), code);
}

void TestFileKind::textThatLooksLikeItOpens_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("text_begins_with_pk") << "[1001][12.50]";
    QTest::newRow("text_begins_with_bm") << "[1001][12.50]";
    QTest::newRow("text_begins_with_gif") << "[1001][12.50]";
    QTest::newRow("text_with_json_cells") << "[1001][{\"a\": 1}]";
    QTest::newRow("text_begins_with_brace") << "[1001][12.50]";
    QTest::newRow("text_begins_with_bracket") << "[1001][12.50]";
    QTest::newRow("text_begins_with_tag") << "[1001][12.50]";
    QTest::newRow("text_with_nul") << QStringLiteral("[1001][12%1.50]").arg(QChar(u'\0'));
    QTest::newRow("text_with_escape") << QStringLiteral("[1001][\x1b[1mbold\x1b[0m]");
}

void TestFileKind::textThatLooksLikeItOpens()
{
    QFETCH(QString, row);
    const auto table = CsvTable::open(kindFile(QTest::currentDataTag()), {.hasHeader = true});
    QVERIFY2(table.has_value(), table ? "" : table.error().detail.c_str());
    QCOMPARE(scanned(**table, describe), row);
}

void TestFileKind::everyKindHasAFile()
{
    QVERIFY(std::ranges::is_sorted(kNotTextKinds));
    for (const std::string_view kind : kNotTextKinds)
        QVERIFY2(kind == "gzip" || QFile::exists(text(kindFile(kind))), std::string(kind).c_str());
}

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_file_kind.moc"
