// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the program is fed with besides one plain file: standard input, other encodings, gz, workbooks,
/// several files at once.
#include "e2e/cli_process.h"
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"
#include "support/test_text.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace convey;
using namespace convey::test;

class TestCliSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectTellsWhatWasFound_data();
    void inspectTellsWhatWasFound();
    void aPersonsEncodingAndSheetAreTaken();
    void theSheetOfConversionsIsRead();
    void whatIsNoConversionIsLeftOut();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void standardInputGivesWhatTheFileGives();
    void aJobFromStandardInputKeepsNothing();
    void keyAndFileCantBothBeStandardInput();
    void severalFilesAreOneTable();
    void aFindingOfSeveralFilesNamesItsFile();
    void aRecipeIsGuessedFromSeveralFiles();
    void noneOfSeveralFilesIsWrittenOver_data();
    void noneOfSeveralFilesIsWrittenOver();
    void filesThatDifferAreRefusedByName();
};

namespace {

QString dataPath(const char* name)
{
    return text(dataFile("files/" + std::string(name)));
}

QByteArray halfOf(const QByteArray& csv, bool first)
{
    const auto middle = csv.indexOf('\n', csv.size() / 2) + 1;
    const auto header = csv.indexOf('\n') + 1;
    return first ? csv.left(middle) : csv.left(header) + csv.mid(middle);
}

const QStringList kConsent{QStringLiteral("--bind"), QStringLiteral("consent=consent")};

} // namespace

void TestCliSources::inspectTellsWhatWasFound_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("decidedBy");
    QTest::addColumn<QString>("container");
    const auto file = [](const char* name, const char* encoding, const char* by, const char* container) {
        QTest::newRow(name) << encoding << by << container;
    };
    file("encodings/utf8.csv", "utf-8", "valid_utf8", "");
    file("encodings/utf8_mark.csv", "utf-8-bom", "byte_order_mark", "");
    file("encodings/utf16le.csv", "utf-16le", "nul_pattern", "");
    file("encodings/windows1251.csv", "windows-1251", "guess", "");
    file("encodings/shift_jis.csv", "shift_jis", "guess", "");
    file("sheets/sheets.xlsx", "utf-8", "format", "xlsx");
}

void TestCliSources::inspectTellsWhatWasFound()
{
    QFETCH(QString, encoding);
    QFETCH(QString, decidedBy);
    QFETCH(QString, container);
    const CliHome home;
    const CliRun run = runCli(
        home, {QStringLiteral("inspect"), dataPath(QTest::currentDataTag()), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[QLatin1String("encoding")].toString(), encoding);
    QCOMPARE(json[QLatin1String("encoding_report")][QLatin1String("decided_by")].toString(), decidedBy);
    QCOMPARE(json[QLatin1String("encoding_report")][QLatin1String("bad_bytes")].toInt(-1), 0);
    QCOMPARE(json[QLatin1String("container")].toString(), container);
    QCOMPARE(json[QLatin1String("workbook")].isObject(), container == QLatin1String("xlsx"));
    QCOMPARE(json[QLatin1String("sources")].toArray().size(), 1);
}

void TestCliSources::aPersonsEncodingAndSheetAreTaken()
{
    const CliHome home;
    const CliRun latin = runCli(home,
        {QStringLiteral("inspect"), dataPath("encodings/windows1250.csv"), QStringLiteral("--json"),
            QStringLiteral("--encoding"), QStringLiteral("latin1")});
    QCOMPARE(latin.json()[QLatin1String("encoding")].toString(), QStringLiteral("iso-8859-1"));
    const CliRun sheet = runCli(home,
        {QStringLiteral("inspect"), dataPath("sheets/sheets.xlsx"), QStringLiteral("--json"),
            QStringLiteral("--sheet"), QStringLiteral("Secret")});
    QCOMPARE(
        sheet.json()[QLatin1String("workbook")][QLatin1String("sheet")].toString(), QStringLiteral("Secret"));
    const CliRun damaged = runCli(home,
        {QStringLiteral("inspect"), dataPath("encodings/windows1252_undefined.csv"), QStringLiteral("--json"),
            QStringLiteral("--encoding"), QStringLiteral("windows-1252")});
    const QJsonObject report = damaged.json()[QLatin1String("encoding_report")].toObject();
    QCOMPARE(report[QLatin1String("bad_bytes")].toInt(), 4);
    QCOMPARE(report[QLatin1String("bad_lines")].toArray(), (QJsonArray{3, 4}));
    QCOMPARE(damaged.json()[QLatin1String("findings")][0][QLatin1String("line")].toInt(), 3);
}

void TestCliSources::theSheetOfConversionsIsRead()
{
    const CliHome home;
    const QString path = dataPath("sheets/cover.xlsx");
    const CliRun run = runCli(home, {QStringLiteral("inspect"), path, QStringLiteral("--json")});
    const QJsonObject json = run.json();
    QCOMPARE(json[QLatin1String("workbook")][QLatin1String("sheet")].toString(), QStringLiteral("Orders"));
    const QJsonArray findings = json[QLatin1String("findings")].toArray();
    QVERIFY(std::ranges::any_of(findings, [](const QJsonValue& finding) {
        return finding[QLatin1String("code")] == QStringLiteral("other_sheets");
    }));
    // A person's choice stands, and the way out of a wrong one is told.
    const CliRun cover =
        runCli(home, {QStringLiteral("check"), path, QStringLiteral("--sheet"), QStringLiteral("Cover")});
    QCOMPARE(cover.exitCode, 3);
    QVERIFY2(cover.err.contains("--sheet"), cover.told().constData());
}

void TestCliSources::whatIsNoConversionIsLeftOut()
{
    const CliHome home;
    const QByteArray header("Order ID,Created at,Email,Total,Currency\n");
    const auto order = [](const char* id) -> QByteArray {
        return id + QByteArray(",2026-11-20T10:00:00Z,ada@example.com,10.00,EUR\n");
    };
    const QString path = home.write(QStringLiteral("joined.csv"),
        header + order("A-1") + order("A-2") + header + order("B-1")
            + "Total,2026-11-20T10:00:00Z,,30.00,EUR\n");
    const CliRun run = runCli(home,
        {QStringLiteral("check"), path, QStringLiteral("--json"), QStringLiteral("--now"),
            QStringLiteral("2026-11-20T12:00:00Z")});
    const QJsonObject counts = run.json();
    QCOMPARE(counts[QLatin1String("ready")].toInt(), 3);
    QCOMPARE(counts[QLatin1String("left_out")].toInt(), 2);
}

void TestCliSources::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("an encoding that is not known")
        << QStringList{QStringLiteral("--encoding"), QStringLiteral("ebcdic")} << "usage_bad_value" << 2;
    QTest::newRow("a sheet that is not there")
        << QStringList{QStringLiteral("--sheet"), QStringLiteral("Orders")} << "file_sheet_missing" << 3;
}

void TestCliSources::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const CliHome home;
    const QStringList command{
        QStringLiteral("check"), dataPath("sheets/sheets.xlsx"), QStringLiteral("--json")};
    const CliRun run = runCli(home, command + options);
    QCOMPARE(run.errorCode(), code);
    QCOMPARE(run.exitCode, exitCode);
}

void TestCliSources::standardInputGivesWhatTheFileGives()
{
    const CliHome home;
    const OrderFile orders = makeOrders(500, SystemClock().nowMs(), 10);
    const QString path = home.write(QStringLiteral("orders.csv"), orders.csv);
    const QStringList rest =
        QStringList{QStringLiteral("--json"), QStringLiteral("--now"), QString::number(SystemClock().nowMs())}
        + kConsent;
    const CliRun byName = runCli(home, QStringList{QStringLiteral("check"), path} + rest);
    const CliRun byInput =
        runCli(home, QStringList{QStringLiteral("check"), QStringLiteral("-")} + rest, orders.csv);
    QVERIFY2(byName.exitCode == 1, byName.told().constData());
    QCOMPARE(byInput.exitCode, 1);
    QCOMPARE(byInput.out, byName.out);
    const CliRun nothing =
        runCli(home, {QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--json")});
    QCOMPARE(nothing.errorCode(), QStringLiteral("file_empty"));
    QCOMPARE(nothing.exitCode, 3);
}

void TestCliSources::aJobFromStandardInputKeepsNothing()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(50, SystemClock().nowMs());
    const CliRun sent = runCli(home,
        endpoint.send(QStringLiteral("-"), QStringList{QStringLiteral("--live")} + kConsent), orders.csv);
    QVERIFY2(sent.exitCode == 0, sent.told().constData());
    QCOMPARE(sent.json()[QLatin1String("accepted")].toInt(), 50);
    // No order of it lies in any file afterwards.
    for (const QString& name : home.files())
        QVERIFY2(!home.read(name).contains("@example.com"), qPrintable(name));
}

void TestCliSources::keyAndFileCantBothBeStandardInput()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const CliRun run = runCli(home,
        endpoint.send(QStringLiteral("-"), {QStringLiteral("--key-file"), QStringLiteral("-")}), "sk-x\n");
    QCOMPARE(run.errorCode(), QStringLiteral("usage_option_conflict"));
    QCOMPARE(run.exitCode, 2);
}

void TestCliSources::aRecipeIsGuessedFromSeveralFiles()
{
    const CliHome home;
    const QByteArray csv = makeOrders(40, SystemClock().nowMs()).csv;
    const QString whole = home.write(QStringLiteral("whole.csv"), csv);
    const QStringList both{home.write(QStringLiteral("first.csv"), halfOf(csv, true)),
        home.write(QStringLiteral("second.csv"), halfOf(csv, false))};
    const QStringList guess{QStringLiteral("recipe"), QStringLiteral("guess")};
    const CliRun ofOne = runCli(home, guess + QStringList(whole) + kConsent);
    const CliRun ofBoth = runCli(home, guess + both + kConsent);
    QVERIFY2(ofBoth.exitCode == 0, ofBoth.told().constData());
    QCOMPARE(ofBoth.out, ofOne.out);
}

void TestCliSources::noneOfSeveralFilesIsWrittenOver_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("option");
    QTest::newRow("rejects of a check") << "check"
                                        << "--rejects";
    QTest::newRow("bodies") << "prepare"
                            << "--out";
    QTest::newRow("a recipe") << "recipe guess"
                              << "--out";
}

void TestCliSources::noneOfSeveralFilesIsWrittenOver()
{
    QFETCH(QString, command);
    QFETCH(QString, option);
    const CliHome home;
    const QByteArray csv = makeOrders(40, SystemClock().nowMs()).csv;
    const QString first = home.write(QStringLiteral("first.csv"), halfOf(csv, true));
    const QString second = home.write(QStringLiteral("second.csv"), halfOf(csv, false));
    const CliRun run = runCli(home,
        command.split(u' ') + QStringList{first, second, option, second, QStringLiteral("--json")}
            + kConsent);
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("usage_would_overwrite"));
    QCOMPARE(home.read(QStringLiteral("second.csv")), halfOf(csv, false));
}

void TestCliSources::severalFilesAreOneTable()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(200, SystemClock().nowMs(), 10);
    const QString whole = home.write(QStringLiteral("whole.csv"), orders.csv);
    const QString first = home.write(QStringLiteral("first.csv"), halfOf(orders.csv, true));
    const QString second = home.write(QStringLiteral("second.csv"), halfOf(orders.csv, false));
    const QStringList rest =
        QStringList{QStringLiteral("--json"), QStringLiteral("--now"), QString::number(SystemClock().nowMs())}
        + kConsent;
    const QJsonObject one = runCli(home, QStringList{QStringLiteral("check"), whole} + rest).json();
    const QString rejects = home.path(QStringLiteral("rejects.csv"));
    const QJsonObject two = runCli(home,
        QStringList{QStringLiteral("check"), first, second, QStringLiteral("--rejects"), rejects} + rest)
                                .json();
    for (const char* key : {"rows", "events", "ready", "blocked", "outside", "left_out", "causes"})
        QCOMPARE(two[QLatin1String(key)], one[QLatin1String(key)]);
    // Each finding names its file, and the line there.
    const QJsonArray findings = two[QLatin1String("findings")].toArray();
    QVERIFY(!findings.isEmpty());
    QSet<QString> named;
    for (const QJsonValue& finding : findings) {
        named.insert(finding[QLatin1String("file")].toString());
        const bool isFirst = finding[QLatin1String("file")].toString() == first;
        const int before = isFirst ? 0 : static_cast<int>(halfOf(orders.csv, true).count('\n')) - 1;
        QCOMPARE(finding[QLatin1String("row")].toInt() + 2 - before, finding[QLatin1String("line")].toInt());
    }
    QCOMPARE(named, (QSet<QString>{first, second}));
    QVERIFY(home.read(QStringLiteral("rejects.csv")).contains("convey_file"));

    const CliRun sent =
        runCli(home, endpoint.send(first, QStringList{second, QStringLiteral("--live")} + kConsent));
    QVERIFY2(sent.exitCode == 1, sent.told().constData());
    QCOMPARE(
        static_cast<std::size_t>(sent.json()[QLatin1String("accepted")].toInt()), orders.sendable.size());
    const CliRun looked = runCli(home, {QStringLiteral("inspect"), first, second, QStringLiteral("--json")});
    QCOMPARE(looked.json()[QLatin1String("row_count")].toInt(), 200);
    QCOMPARE(looked.json()[QLatin1String("sources")].toArray().size(), 2);
}

void TestCliSources::aFindingOfSeveralFilesNamesItsFile()
{
    const CliHome home;
    const QString first = home.write(QStringLiteral("a.csv"),
        "order_id,email,city\n1,ada@example.com,Bonn\n2,ben@example.com,Bonn\n3,cy@example.com,Bonn\n");
    // The line numbers are smaller than those of the first file's rows.
    const QString second = home.write(QStringLiteral("b.csv"),
        "order_id,email,city\n4,ada@example.com,#REF!\n5,dee@gmial.com,Bonn,too "
        "many\n6,eve@gmial.com,Bonn\n");
    const CliRun run = runCli(home, {QStringLiteral("inspect"), first, second, QStringLiteral("--json")});
    QMap<QString, QJsonObject> findings;
    for (const QJsonValue& finding : run.json()[QLatin1String("findings")].toArray())
        findings[finding[QLatin1String("code")].toString()] = finding.toObject();
    const auto place = [&](const char* code) -> QString {
        const QJsonObject& finding = findings[QLatin1String(code)];
        return finding[QLatin1String("file")].toString() + u':'
            + QString::number(finding[QLatin1String("line")].toInt());
    };
    QCOMPARE(place("formula_error"), second + QStringLiteral(":2"));
    QCOMPARE(place("rows_ragged"), second + QStringLiteral(":3"));
    QCOMPARE(place("typo_domains"), second + QStringLiteral(":4"));
    const CliRun told = runCli(home, {QStringLiteral("inspect"), first, second});
    QVERIFY2(told.out.contains(QByteArray("line 3 of " + second.toUtf8())), told.told().constData());
    const CliRun alone = runCli(home, {QStringLiteral("inspect"), second, QStringLiteral("--json")});
    for (const QJsonValue& finding : alone.json()[QLatin1String("findings")].toArray())
        QVERIFY(!finding.toObject().contains(QLatin1String("file")));
}

void TestCliSources::filesThatDifferAreRefusedByName()
{
    const CliHome home;
    const QString first = home.write(QStringLiteral("a.csv"), "order_id,total\n1,2\n");
    const QString second = home.write(QStringLiteral("b.csv"), "order_id,amount\n1,2\n");
    const CliRun run = runCli(home, {QStringLiteral("check"), first, second, QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorCode(), QStringLiteral("file_columns_differ"));
    QVERIFY2(run.err.contains("b.csv") && run.err.contains("\"amount\"") && run.err.contains("\"total\""),
        run.told().constData());
}

QTEST_GUILESS_MAIN(TestCliSources)
#include "tst_cli_sources.moc"
