// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a column of cells says about the spreadsheet that it went through, and what does not mean anything.
#include "table_text.h"

#include "table/column_profile.h"
#include "table/table_profile.h"

using namespace convey;
using namespace convey::test;

class TestTableProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsRecognised_data();
    void damageIsRecognised();
    void rowsThatAreNoConversionsAreProposed_data();
    void rowsThatAreNoConversionsAreProposed();
};

void TestTableProfile::damageIsRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("found"); // "code line count", or nothing

    const auto row = [](const char* what, const char* name, const char* cells, const char* found = "") {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(cells)
                            << QString::fromLatin1(found);
    };
    row("phones as exponents", "phone", "+49151|4.91512E+11|4,9E+11", "scientific_notation 2 2");
    row("small numbers have a negative exponent", "rate", "1.5E-05|2.0E-07");
    row("ids that look like exponents", "id", "5E12|1e5|12E+3a|1E+5");
    row("ids of nineteen digits cut to fifteen", "id", "4711000123456780000|12", "digits_lost 1 1");
    row("one id of sixteen digits may end in a zero", "id", "4711000123456780|4711000123456781|12");
    row("all ids of sixteen digits end in a zero", "id", "4711000123456780|4711000123456790|4711000123456700",
        "digits_lost 1 3");
    row("fifteen digits are kept", "id", "471100012345678|471100012345000");
    row("codes among which some begin with zeros", "sku", "01067|1067|99084|4109", "leading_zeros_lost 2 2");
    row("postal codes that are one digit short", "Billing Zip", "10115|1067|99084|20095",
        "leading_zeros_lost 2 1");
    row("order numbers grow from three to four digits", "order", "998|999|1000|1001");
    row("amounts of all widths", "total", "7|12|120|1250|5");
    row("codes of one width with zeros in front", "zip", "01067|04109|99084");
    row("mixed lengths of phones", "phone", "030123456|0891234|4915112345678");
    row("apostrophe before a number", "zip", "'75008|'01067", "leading_apostrophe 1 2");
    row("apostrophe before a name", "name", "'t Hooft|'quoted'");
    row("formula that keeps zeros", "zip", "=\"01067\"|=\"1\"", "text_formula 1 2");
    row("formula that is none", "note", "=1+1|=\"|=");
    row("column too narrow", "total", "########|12.50", "hash_marks 1 1");
    row("a number sign before a name", "name", "#1001|#|##");
    row("day numbers under the name of a date", "paid_at", "45980|45981.25", "date_serial 1 2");
    row("day numbers among dates", "when", "2026-11-18|45981|18.11.2026 10:00", "date_serial 2 1");
    row("numbers of five digits elsewhere", "stock", "45980|45981");
    row("dates", "date", "2026-11-18|11/18/2026|18.11.2026, 10:00");
    row("years and months", "date", "2026|202611|20261118");
    row("errors of formulas", "name", "#REF!|#n/a|#DIV/0!|#BEZUG!", "formula_error 1 4");
    row("blanks around them", "name", " #REF! |  1.2E+12  ", "scientific_notation 2 1, formula_error 1 1");
    row("nothing at all", "name", "||");
}

void TestTableProfile::damageIsRecognised()
{
    QFETCH(QString, name);
    QFETCH(QString, cells);
    QFETCH(QString, found);
    const QStringList all = cells.split(u'|');
    const auto profileOf = [&](qsizetype first, qsizetype end) {
        ColumnProfile profile;
        for (qsizetype i = first; i < end; ++i)
            profile.add(toUtf8(all[i]), i + 1);
        return profile;
    };
    const ColumnProfile whole = profileOf(0, all.size());
    std::vector<FileFinding> findings;
    whole.findings(toUtf8(name), 4, findings);
    QStringList told;
    for (const FileFinding& finding : findings) {
        QCOMPARE(finding.column, 4);
        told << text(fileFindingName(finding.code)) + u' ' + QString::number(finding.line) + u' '
                + QString::number(finding.count);
    }
    QCOMPARE(told.join(QStringLiteral(", ")), found);
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        ColumnProfile sum = profileOf(0, cut);
        sum.merge(profileOf(cut, all.size()));
        QVERIFY(sum == whole);
    }
}

void TestTableProfile::rowsThatAreNoConversionsAreProposed_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("totals at the end") << QByteArray("1,a,2\n2,b,3\nTotal,,5\n") << "2";
    QTest::newRow("totals first, in the last cell") << QByteArray(",5,Total\n1,a,2\n2,b,3\n") << "0";
    QTest::newRow("grand totals have all cells") << QByteArray("1,a,2\nGrand total,2,5\n") << "1";
    QTest::newRow("a customer called Total") << QByteArray("1,Total,2\n2,Sum,3\n3,x,4\n") << "";
    QTest::newRow("notes below") << QByteArray("1,a,2\n2,b,3\nPrepared by Anna\nCopyright 2026\n") << "2 3";
    QTest::newRow("notes padded by a spreadsheet")
        << QByteArray("1,a,2\n2,b,3\nGenerated on 2026,,\n") << "2";
    QTest::newRow("a note between rows is a broken row")
        << QByteArray("1,a,2\nPrepared by Anna\n2,b,3\n") << "";
    QTest::newRow("a last row cut off after its number") << QByteArray("1,a,2\n2,b,3\n1003\n") << "";
    QTest::newRow("a last row with one cell filled") << QByteArray("1,a,2\n2,b,3\nAnna,,\n") << "";
    QTest::newRow("the header again") << QByteArray("1,a,2\nid,name,sum\n2,b,3\n") << "1";
    QTest::newRow("nothing but notes") << QByteArray("x\ny\nz\n") << "";
}

void TestTableProfile::rowsThatAreNoConversionsAreProposed()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, proposed);
    const Files files;
    const auto table = CsvTable::open(files.write("a.csv", "id,name,sum\n" + rows.toStdString()),
        {.separator = ',', .hasHeader = true, .skipLines = 0});
    QVERIFY(table.has_value());
    TableProfile profile((*table)->columns());
    QVERIFY((*table)
                ->scan(0, kAllRows,
                    [&](const RowView& row) {
                        profile.add(row);
                        return true;
                    })
                .has_value());
    QStringList found;
    for (const std::uint64_t row : profile.proposedLeftOut())
        found << QString::number(row);
    QCOMPARE(found.join(u' '), proposed);
}

QTEST_GUILESS_MAIN(TestTableProfile)
#include "tst_table_profile.moc"
