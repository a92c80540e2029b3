// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What happens when a file can't be read, changes while it is read, or can't be written: words of its own,
/// the promised exit code, and nothing changed.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"
#include "support/bad_input.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

using namespace convey;
using namespace convey::test;

class TestCliBadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unusableFileExitsWithThree_data();
    void unusableFileExitsWithThree();
    void everyImportErrorHasWords_data();
    void everyImportErrorHasWords();
    void noImportErrorIsWithoutARow();
    void fileWithoutPermission_data();
    void fileWithoutPermission();
    void fileThatChangesWhileItIsRead_data();
    void fileThatChangesWhileItIsRead();
    void unusableRecipeOrEdits_data();
    void unusableRecipeOrEdits();
    void outputThatCanNotBeWritten_data();
    void outputThatCanNotBeWritten();
};

namespace {

QByteArray zipHead()
{
    return QByteArray::fromHex("504b0304140000000800") + QByteArray(200, '\x03');
}

QByteArray pngHead()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61");
}

QByteArray noise()
{
    QRandomGenerator generator(20'261'121);
    QByteArray bytes(20'000, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}

QByteArray utf16(const QByteArray& ascii)
{
    QByteArray bytes("\xFF\xFE");
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

void TestCliBadFile::unusableFileExitsWithThree_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto file = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << QStringLiteral("file") << bytes << QString::fromLatin1(code);
    };
    QTest::newRow("no file") << QStringLiteral("none") << QByteArray() << QStringLiteral("file_missing");
    QTest::newRow("a folder") << QStringLiteral("folder") << QByteArray()
                              << QStringLiteral("file_is_directory");
    QTest::newRow("a pipe") << QStringLiteral("pipe") << QByteArray() << QStringLiteral("file_not_regular");
    file("an empty file", "", "file_empty");
    file("a header alone", "order_id,event,created_at\n", "file_no_rows");
    file("a zip archive that is cut", zipHead(), "file_damaged");
    file("a picture", pngHead(), "file_not_text");
    file("noise", noise(), "file_not_text");
    file("a text of zeros", "order_id,event\nNW-1," + QByteArray(40, '\0') + '\n', "file_not_text");
    file("UTF-16 with a header alone", utf16("order_id,event\n"), "file_no_rows");
}

void TestCliBadFile::unusableFileExitsWithThree()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString input = home.path(QStringLiteral("input.csv"));
    if (kind == QStringLiteral("file"))
        home.write(QStringLiteral("input.csv"), bytes);
    else if (kind == QStringLiteral("folder"))
        QVERIFY(QDir().mkdir(input));
    else if (kind == QStringLiteral("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(input).constData(), 0600), 0);
    const QStringList before = home.files();

    const QString out = home.path(QStringLiteral("out.ndjson"));
    const QList<QStringList> commands{{QStringLiteral("inspect"), input, QStringLiteral("--json")},
        {QStringLiteral("check"), input, QStringLiteral("--json")},
        {QStringLiteral("prepare"), input, QStringLiteral("--out"), out, QStringLiteral("--json")},
        {QStringLiteral("recipe"), QStringLiteral("guess"), input, QStringLiteral("--json")},
        endpoint.send(input, {QStringLiteral("--live"), QStringLiteral("--accept-guesses")})};
    for (const QStringList& command : commands) {
        const CliRun run = runCli(home, command);
        QVERIFY2(run.exitCode == 3, QByteArray(command.first().toUtf8() + ": " + run.told()).constData());
        QCOMPARE(run.errorCode(), code);
        QVERIFY2(run.err.startsWith("convey-cli: ") && run.err.contains("input.csv"), run.told().constData());
    }
    QCOMPARE(home.files(), before);
    QCOMPARE(endpoint.server().totals(), sandbox::Totals());
}

void TestCliBadFile::everyImportErrorHasWords_data()
{
    QTest::addColumn<int>("row");
    const std::vector<BadInput> inputs = badInputs();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i].made != BadInputMade::Vanishing) // fileThatChangesWhileItIsRead()
            QTest::newRow(inputs[i].name) << static_cast<int>(i);
    }
}

void TestCliBadFile::everyImportErrorHasWords()
{
    QFETCH(int, row);
    const BadInput input = badInputs()[static_cast<std::size_t>(row)];
    const CliHome home;
    const QStringList paths = makeBadInput(input, QDir(QFileInfo(home.path(QStringLiteral("x"))).path()));
    const QStringList before = home.files();
    CliProcess process(home);
    if (!input.failingCall.isEmpty()) {
        process.setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(CONVEY_FAILING_CALLS));
        process.setVariable(
            QStringLiteral("CONVEY_TEST_FAILING_CALL"), QString::fromLatin1(input.failingCall));
        process.setVariable(QStringLiteral("ASAN_OPTIONS"),
            QStringLiteral("verify_asan_link_order=0:detect_leaks=0:exitcode=99"));
    }
    process.start(QStringList{QStringLiteral("check")} + paths + input.options
        + QStringList{QStringLiteral("--json"), QStringLiteral("--accept-guesses")});
    const CliRun run = process.finish();
    const int exitCode = input.code == ErrorCode::TempNoRoom ? 6 : 3;
    QVERIFY2(run.exitCode == exitCode, run.told().constData());
    QCOMPARE(run.errorCode(), text(errorCodeName(input.code)));
    const QJsonObject error = run.json()[QLatin1String("error")].toObject();
    QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
    QVERIFY(!error[QLatin1String("fix")].toString().isEmpty());
    QVERIFY2(!run.err.contains('{'), "no placeholder is left in the words");
    QCOMPARE(home.files(), before);
}

void TestCliBadFile::noImportErrorIsWithoutARow()
{
    QCOMPARE(importCodesWithoutRow(badInputs()).join(u' '), QString());
    std::vector<BadInput> fewer = badInputs();
    fewer.erase(fewer.begin());
    QCOMPARE(importCodesWithoutRow(fewer).join(u' '), QStringLiteral("file_missing"));
}

void TestCliBadFile::fileWithoutPermission_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a file that may not be read")
        << QStringLiteral("check locked.csv --json") << QStringLiteral("file_no_permission") << 3;
    QTest::newRow("a folder that may not be written")
        << QStringLiteral("prepare open.csv --accept-guesses --json --out locked/out.ndjson")
        << QStringLiteral("write_no_permission") << 6;
    QTest::newRow("rejects into a folder that may not be written")
        << QStringLiteral("check open.csv --json --rejects locked/rejects.csv")
        << QStringLiteral("write_no_permission") << 6;
}

void TestCliBadFile::fileWithoutPermission()
{
    QFETCH(QString, command);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const CliHome home;
    const QByteArray csv = makeOrders(3, SystemClock().nowMs()).csv;
    const QString locked = home.write(QStringLiteral("locked.csv"), csv);
    home.write(QStringLiteral("open.csv"), csv);
    QVERIFY(QFile::setPermissions(locked, {}));
    QVERIFY(QDir().mkdir(home.path(QStringLiteral("locked"))));
    QVERIFY(QFile::setPermissions(home.path(QStringLiteral("locked")), QFile::ReadOwner | QFile::ExeOwner));
    const QStringList before = home.files();

    QStringList arguments = command.split(u' ');
    for (QString& word : arguments) {
        if (word.contains(u'.'))
            word = home.path(word);
    }
    CliProcess process(home);
    process.obeyFileModes();
    process.start(arguments);
    const CliRun run = process.finish();
    QVERIFY(QFile::setPermissions(
        home.path(QStringLiteral("locked")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(run.exitCode == exitCode, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    QCOMPARE(home.files(), before);
}

void TestCliBadFile::fileThatChangesWhileItIsRead_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    for (const char* command : {"check", "prepare", "send"}) {
        const QString name = QString::fromLatin1(command);
        QTest::addRow("%s: it shrinks", command)
            << name << QStringLiteral("shrink") << QStringLiteral("file_changed");
        QTest::addRow("%s: it vanishes", command)
            << name << QStringLiteral("vanish") << QStringLiteral("file_missing");
        QTest::addRow("%s: another takes its place", command)
            << name << QStringLiteral("replace") << QStringLiteral("file_changed");
    }
}

void TestCliBadFile::fileThatChangesWhileItIsRead()
{
    QFETCH(QString, command);
    QFETCH(QString, change);
    QFETCH(QString, code);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QByteArray csv = makeOrders(40'000, SystemClock().nowMs()).csv;
    const QString input = home.write(QStringLiteral("input.csv"), csv);
    const QString other = home.write(QStringLiteral("other.csv"), csv.first(csv.size() / 2));
    const QString out = home.path(QStringLiteral("out.ndjson"));
    QStringList arguments{command, input, QStringLiteral("--json")};
    if (command == QStringLiteral("prepare"))
        arguments << QStringLiteral("--out") << out;
    else if (command == QStringLiteral("send"))
        arguments = endpoint.send(input, {QStringLiteral("--live")});
    arguments << QStringLiteral("--progress") << QStringLiteral("--bind")
              << QStringLiteral("consent=consent");

    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(arguments);
    // The first progress line: the file is open, and most of the work is still to come.
    QVERIFY(process.waitUntil([&] { return process.err().contains('\n'); }));
    if (change == QStringLiteral("shrink"))
        QVERIFY(QFile::resize(input, csv.size() / 2));
    else if (change == QStringLiteral("vanish"))
        QVERIFY(QFile::remove(input));
    else
        QCOMPARE(::rename(QFile::encodeName(other).constData(), QFile::encodeName(input).constData()), 0);
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 3, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(endpoint.server().totals().requests, 0);
}

void TestCliBadFile::unusableRecipeOrEdits_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    const auto recipe = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << QStringLiteral("--recipe") << bytes << QString::fromLatin1(code) << 2;
    };
    const auto edits = [](const char* name, const QByteArray& bytes, const char* code) {
        QTest::newRow(name) << QStringLiteral("--edits") << bytes << QString::fromLatin1(code) << 3;
    };
    recipe("no recipe", QByteArray(), "recipe_missing");
    recipe("a recipe cut off", R"({"schema":1,"bindings":)", "recipe_not_json");
    recipe("a recipe of a later version", R"({"schema":99,"bindings":{}})", "recipe_schema_unknown");
    recipe("a recipe with an input that is none", R"({"schema":1,"bindings":{"shoe":{"column":"id"}}})",
        "recipe_input_unknown");
    recipe("a recipe with a value that is none",
        R"({"schema":1,"bindings":{"money_unit":{"constant":"cents"}}})", "recipe_field_invalid");
    recipe("a recipe for other columns", R"({"schema":1,"bindings":{"id":{"column":"Beleg"}}})",
        "recipe_column_missing");
    recipe("a recipe far too large", QByteArray(2'000'000, ' '), "recipe_unreadable");
    edits("no edits", QByteArray(), "file_missing");
    edits("edits cut off", R"({"schema":1,"edits":[)", "edits_invalid");
    edits("edits of a later version", R"({"schema":99,"edits":[]})", "edits_invalid");
    edits("edits of another file", R"({"schema":1,"edits":[{"row":0,"column":"Beleg","text":"x"}]})",
        "edits_invalid");
}

void TestCliBadFile::unusableRecipeOrEdits()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString input = home.write(QStringLiteral("input.csv"), makeOrders(3, SystemClock().nowMs()).csv);
    const QString file = home.path(QStringLiteral("given.json"));
    if (!bytes.isNull())
        home.write(QStringLiteral("given.json"), bytes);
    const QStringList before = home.files();
    const QStringList more{QStringLiteral("--live"), QStringLiteral("--accept-guesses"), option, file};
    for (const QStringList& command :
        {QStringList{QStringLiteral("check"), input, QStringLiteral("--json"), option, file},
            endpoint.send(input, more)}) {
        const CliRun run = runCli(home, command);
        QVERIFY2(run.exitCode == exitCode, run.told().constData());
        QCOMPARE(run.errorCode(), code);
    }
    QCOMPARE(home.files(), before);
    QCOMPARE(endpoint.server().totals().requests, 0);
}

void TestCliBadFile::outputThatCanNotBeWritten_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("sizeLimit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* command, int sizeLimit, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(command) << sizeLimit << QString::fromLatin1(code);
    };
    row("prepare on a full disk", "prepare input.csv --out out.ndjson", 8'192, "disk_full");
    row("prepare on a disk that is full at once", "prepare input.csv --out out.ndjson", 1, "disk_full");
    row("rejects on a full disk", "check input.csv --rejects out.csv", 1'024, "disk_full");
    row("a sample on a full disk", "sample out.csv", 4'096, "disk_full");
    row("a guessed recipe on a full disk", "recipe guess input.csv --accept-guesses --out out.json", 64,
        "disk_full");
    row("prepare into a folder that is not there", "prepare input.csv --out none/out.ndjson", 0,
        "write_failed");
    row("prepare over a folder", "prepare input.csv --out ./home", 0, "write_failed");
    row("a sample into a folder that is not there", "sample none/out.csv", 0, "write_failed");
}

void TestCliBadFile::outputThatCanNotBeWritten()
{
    QFETCH(QString, command);
    QFETCH(int, sizeLimit);
    QFETCH(QString, code);
    const CliHome home;
    home.write(QStringLiteral("input.csv"), makeOrders(2'000, SystemClock().nowMs(), 20).csv);
    const QStringList before = home.files();
    QStringList arguments = command.split(u' ');
    for (QString& word : arguments) {
        if (word.contains(u'.'))
            word = home.path(word);
    }
    arguments << QStringLiteral("--json");
    if (command.startsWith(QLatin1String("prepare")))
        arguments << QStringLiteral("--accept-guesses");
    CliProcess process(home);
    process.setFileSizeLimit(static_cast<std::uint64_t>(sizeLimit));
    process.start(arguments);
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    QCOMPARE(home.files(), before);
}

QTEST_GUILESS_MAIN(TestCliBadFile)
#include "tst_cli_bad_file.moc"
