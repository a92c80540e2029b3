// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Help, wrong use, silence on request, and where the key may be seen.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace convey;
using namespace convey::test;

class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesTheCommand_data();
    void helpNamesTheCommand();
    void helpWithoutACommandListsThemAll();
    void wrongUseExitsWithTwo_data();
    void wrongUseExitsWithTwo();
    void openQuestionsStopWhatWouldSend_data();
    void openQuestionsStopWhatWouldSend();
    void acceptGuessesGoesOn();
    void bindToNothingTakesAGuessAway_data();
    void bindToNothingTakesAGuessAway();
    void quietPrintsNothingButErrors();
    void theFileThatIsReadIsNeverWrittenOver_data();
    void theFileThatIsReadIsNeverWrittenOver();
    void onlyAnEarlierSampleIsReplaced();
    void onlyOrdinaryFilesAreReplaced();
    void lostOutputIsAnError_data();
    void lostOutputIsAnError();
    void aTerminalIsNeverSteered();
    void keyIsNotOnTheCommandLine_data();
    void keyIsNotOnTheCommandLine();
};

void TestCliUsage::helpNamesTheCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command :
        {"inspect", "check", "prepare", "send", "resume", "recipe guess", "recipe list", "recipe show",
            "tag build", "tag flavours", "tag check", "tag bulk", "sandbox", "sample"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCliUsage::helpNamesTheCommand()
{
    QFETCH(QString, command);
    const CliHome home;
    const CliRun run = runCli(home, command.split(u' ') + QStringList{QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith(QByteArray("Usage: convey-cli " + command.toUtf8())), run.told().constData());
    QVERIFY2(run.out.contains("--json"), run.told().constData());
    QCOMPARE(run.err, QByteArray());
}

void TestCliUsage::helpWithoutACommandListsThemAll()
{
    const CliHome home;
    const CliRun run = runCli(home, {QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    for (const char* command :
        {"inspect", "check", "prepare", "send", "resume", "recipe guess", "recipe list", "recipe show",
            "tag build", "tag flavours", "tag check", "tag bulk", "sandbox", "sample"})
        QVERIFY2(run.out.contains(QByteArray(QByteArray("\n  ") + command)), command);
    QVERIFY(home.files().isEmpty());
}

void TestCliUsage::wrongUseExitsWithTwo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* words, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(code);
    };
    row("no such command", "frobnicate", "usage_unknown_command");
    row("half a command", "recipe", "usage_unknown_command");
    row("no such option", "check a.csv --frob", "usage_unknown_option");
    row("an option of another command", "inspect a.csv --live", "usage_unknown_option");
    row("an option without its value", "check --json a.csv --recipe", "usage_missing_value");
    row("an option for a value", "check a.csv --rejects --json", "usage_missing_value");
    row("a value for an option without one", "check a.csv --json=yes", "usage_bad_value");
    row("no file", "check", "usage_missing_argument");
    row("two files to write", "sample a.csv b.csv", "usage_too_many_arguments");
    row("a number that is none", "check a.csv --max-findings many", "usage_bad_value");
    row("a time that is none", "check a.csv --now soon", "usage_bad_value");
    row("a separator of two characters", "inspect a.csv --separator xx", "usage_bad_value");
    row("separator and quote alike", "check a.csv --separator x --quote x", "usage_bad_value");
    row("an escape that is none", "check a.csv --escape slash", "usage_bad_value");
    row("lines to pass over that are no number", "check a.csv --skip-lines few", "usage_bad_value");
    row("with and without a header", "check a.csv --header --no-header", "usage_option_conflict");
    row("prepare to nowhere", "prepare a.csv", "usage_missing_argument");
    row("two documents on one output", "prepare a.csv --out -", "usage_option_conflict");
    row("a sample and a document on one output", "sample", "usage_option_conflict");
    row("send without a pixel", "send a.csv", "pixel_missing");
    row("a source id as pixel", "send a.csv --pixel cds_123", "pixel_invalid");
    row("a source id of the other kind", "send a.csv --pixel clidsrc_9", "pixel_invalid");
    row("a pixel with a space", "send a.csv --pixel=%20", "pixel_invalid");
    row("another time for the real endpoint", "send a.csv --pixel px --now 2026-01-01T00:00:00Z",
        "now_needs_loopback");
    row("http to another computer", "send a.csv --pixel px --endpoint http://example.com",
        "endpoint_not_secure");
    row("an endpoint that is none", "send a.csv --pixel px --endpoint ftp://example.com", "endpoint_invalid");
    row("an unknown job", "resume j-1", "job_unknown");
    row("nothing to resume", "resume", "nothing_to_resume");
    row("an unknown recipe", "recipe show weekly", "recipe_missing");
    row("a tag without an event", "tag build --pixel px", "usage_missing_argument");
    row("a form of a tag that there is not", "tag build --event page_viewed --pixel px --flavour smarty",
        "usage_bad_value");
    row("a page that is no address", "tag build --event page_viewed --pixel px --flavour curl --page shop",
        "usage_bad_value");
    row("a value that is given and filled in by the page",
        "tag build --event page_viewed --pixel px --event-id a --dynamic event-id", "usage_option_conflict");
    row("the page fills in what the tag has not", "tag build --event page_viewed --pixel px --dynamic user",
        "usage_bad_value");
    row("the page fills in what decides the rest",
        "tag build --event page_viewed --pixel px --dynamic data[type]=x --flavour liquid",
        "usage_bad_value");
    row("code that ends the template's expression",
        "tag build --event page_viewed --pixel px --dynamic event-id=x}}{{y --flavour liquid",
        "usage_bad_value");
    row("plain HTML has nothing that is filled in",
        "tag build --event page_viewed --pixel px --dynamic event-id --flavour html", "usage_bad_value");
    row("a tag without a pixel", "tag build --event order_created", "usage_missing_argument");
    row("a fault that is none", "sandbox --fault gremlins", "usage_bad_value");
    row("a port that is none", "sandbox --port 99999", "usage_bad_value");
}

void TestCliUsage::wrongUseExitsWithTwo()
{
    QFETCH(QString, words);
    QFETCH(QString, code);
    const CliHome home;
    QStringList arguments = words.split(u' ');
    if (!arguments.contains(QStringLiteral("--json")))
        arguments << QStringLiteral("--json");
    const CliRun run = runCli(home, arguments);
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.errorCode(), code);
    const QJsonObject error = run.json()[QLatin1String("error")].toObject();
    QVERIFY(!error[QLatin1String("message")].toString().isEmpty());
    QVERIFY(!error[QLatin1String("fix")].toString().isEmpty());
    QVERIFY2(run.err.startsWith("convey-cli: "), run.told().constData());
}

void TestCliUsage::openQuestionsStopWhatWouldSend_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("send") << QStringLiteral("send FILE --pixel px");
    QTest::newRow("send for real") << QStringLiteral("send FILE --pixel px --live");
    QTest::newRow("prepare") << QStringLiteral("prepare FILE --out OUT");
    QTest::newRow("a recipe that would ask no more") << QStringLiteral("recipe guess FILE --out OUT");
}

void TestCliUsage::openQuestionsStopWhatWouldSend()
{
    QFETCH(QString, words);
    const CliHome home;
    // Times without a zone, and nothing that says what these are.
    const QString file = home.write(QStringLiteral("a.csv"), "order_id,date\nNW-1,2026-11-20 10:00:00\n");
    QStringList arguments = words.split(u' ') + QStringList{QStringLiteral("--json")};
    arguments.replaceInStrings(QStringLiteral("FILE"), file);
    arguments.replaceInStrings(QStringLiteral("OUT"), home.path(QStringLiteral("out.ndjson")));
    const CliRun run = runCli(home, arguments);
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("questions_open"));
    QCOMPARE(home.files(), QStringList{QStringLiteral("a.csv")});
}

void TestCliUsage::acceptGuessesGoesOn()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("a.csv"),
        makeOrders(5, SystemClock().nowMs()).csv); // the consent column is a question
    const QStringList prepare{QStringLiteral("prepare"), file, QStringLiteral("--out"),
        home.path(QStringLiteral("out.ndjson")), QStringLiteral("--json")};
    QCOMPARE(runCli(home, prepare).errorCode(), QStringLiteral("questions_open"));
    const CliRun run = runCli(home, prepare + QStringList{QStringLiteral("--accept-guesses")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
}

void TestCliUsage::bindToNothingTakesAGuessAway_data()
{
    QTest::addColumn<bool>("savedRecipe");
    QTest::newRow("of a guess") << false;
    QTest::newRow("of a saved recipe") << true;
}

void TestCliUsage::bindToNothingTakesAGuessAway()
{
    QFETCH(bool, savedRecipe);
    const CliHome home;
    const QString file = home.write(QStringLiteral("a.csv"),
        "order_id,event,date,first_name,url\n"
        "NW-1,purchase,2026-11-20T10:00:00Z,Acme Ltd,https://shop.example.com/\n");
    const QString recipe = home.path(QStringLiteral("r.recipe.json"));
    if (savedRecipe)
        QCOMPARE(
            runCli(home,
                {QStringLiteral("recipe"), QStringLiteral("guess"), file, QStringLiteral("--out"), recipe})
                .exitCode,
            0);
    const auto body = [&](const QStringList& more) {
        QStringList arguments{QStringLiteral("prepare"), file, QStringLiteral("--out"), QStringLiteral("-"),
            QStringLiteral("--now"), QStringLiteral("2026-11-20T12:00:00Z")};
        if (savedRecipe)
            arguments << QStringLiteral("--recipe") << recipe;
        const CliRun run = runCli(home, arguments + more);
        return run.exitCode == 0 ? run.out : run.told();
    };
    QVERIFY2(body({}).contains("\"first_names_sha256\""), body({}).constData());
    const QByteArray without = body({QStringLiteral("--bind"), QStringLiteral("user.first_name=")});
    QVERIFY2(without.contains("\"NW-1\""), without.constData());
    QVERIFY2(!without.contains("first_names_sha256"), without.constData());
}

void TestCliUsage::quietPrintsNothingButErrors()
{
    const CliHome home;
    const QString file = home.path(QStringLiteral("sample.csv"));
    const CliRun sample = runCli(home, {QStringLiteral("sample"), file, QStringLiteral("--quiet")});
    QCOMPARE(sample.exitCode, 0);
    QCOMPARE(sample.told(), QByteArray("exit 0\nout: \nerr: "));

    const CliRun check = runCli(home, {QStringLiteral("check"), file, QStringLiteral("--quiet")});
    QVERIFY2(check.told() == "exit 1\nout: \nerr: ", check.told().constData());

    const CliRun missing = runCli(home, {QStringLiteral("check"), file + u'x', QStringLiteral("--quiet")});
    QCOMPARE(missing.exitCode, 3);
    QCOMPARE(missing.out, QByteArray());
    QVERIFY(missing.err.startsWith("convey-cli: There is no file"));
}

void TestCliUsage::theFileThatIsReadIsNeverWrittenOver_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("out");
    for (const char* name : {"a.csv", "link.csv", "./a.csv"}) {
        const QString out = QString::fromLatin1(name);
        QTest::addRow("the rejects: %s", name) << QStringLiteral("check FILE --rejects OUT") << out;
        QTest::addRow("the bodies: %s", name)
            << QStringLiteral("prepare FILE --accept-guesses --out OUT") << out;
        QTest::addRow("the recipe: %s", name)
            << QStringLiteral("recipe guess FILE --accept-guesses --out OUT") << out;
    }
}

void TestCliUsage::theFileThatIsReadIsNeverWrittenOver()
{
    QFETCH(QString, words);
    QFETCH(QString, out);
    const CliHome home;
    const QByteArray orders = makeOrders(5, SystemClock().nowMs()).csv;
    const QString file = home.write(QStringLiteral("a.csv"), orders);
    QVERIFY(QFile::link(file, home.path(QStringLiteral("link.csv"))));
    QStringList arguments = words.split(u' ') + QStringList{QStringLiteral("--json")};
    arguments.replaceInStrings(QStringLiteral("FILE"), file);
    arguments.replaceInStrings(QStringLiteral("OUT"), home.path(out));
    const CliRun run = runCli(home, arguments);
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("usage_would_overwrite"));
    QCOMPARE(home.read(QStringLiteral("a.csv")), orders);
}

void TestCliUsage::onlyAnEarlierSampleIsReplaced()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("orders.csv"), "my,own,orders\n1,2,3\n");
    QCOMPARE(runCli(home, {QStringLiteral("sample"), file, QStringLiteral("--json")}).errorCode(),
        QStringLiteral("usage_would_overwrite"));
    QVERIFY(home.read(QStringLiteral("orders.csv")).startsWith("my,own"));
    const QString sample = home.path(QStringLiteral("sample.csv"));
    QCOMPARE(runCli(home, {QStringLiteral("sample"), sample}).exitCode, 0);
    QCOMPARE(runCli(home, {QStringLiteral("sample"), sample}).exitCode, 0);
}

void TestCliUsage::onlyOrdinaryFilesAreReplaced()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("a.csv"), makeOrders(5, SystemClock().nowMs()).csv);
    const QString pipe = home.path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const CliRun run = runCli(
        home, {QStringLiteral("check"), file, QStringLiteral("--rejects"), pipe, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QCOMPARE(run.errorCode(), QStringLiteral("write_failed"));
    struct stat there = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &there), 0);
    QVERIFY(S_ISFIFO(there.st_mode));
}

void TestCliUsage::lostOutputIsAnError_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a document") << QStringLiteral("check FILE --json");
    QTest::newRow("lines for people") << QStringLiteral("inspect FILE");
    QTest::newRow("a recipe") << QStringLiteral("recipe guess FILE");
    QTest::newRow("help") << QStringLiteral("--help");
}

void TestCliUsage::lostOutputIsAnError()
{
    QFETCH(QString, words);
    const CliHome home;
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(QStringLiteral("FILE"),
        home.write(QStringLiteral("a.csv"), makeOrders(5, SystemClock().nowMs()).csv));
    // A disk that takes one byte of it.
    CliProcess process(home);
    process.setFileSizeLimit(1);
    process.setOutputFile(home.path(QStringLiteral("out.txt")));
    process.start(arguments);
    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QVERIFY2(run.err.contains("standard output"), run.told().constData());
}

void TestCliUsage::aTerminalIsNeverSteered()
{
    const CliHome home;
    const QString file = home.write(QStringLiteral("a.csv"),
        "id,\x1b]0;title\x07 name,\xC2\x9B"
        "5m mark,\xE2\x80\xAE back\n1,\x1b[5m blink,b,c\n");
    for (const QStringList& more :
        {QStringList(), QStringList{QStringLiteral("--rows"), QStringLiteral("all")}}) {
        const CliRun run = runCli(home, QStringList{QStringLiteral("inspect"), file} + more);
        QVERIFY2(run.exitCode == 0, run.told().constData());
        for (const char* bytes : {"\x1b", "\x07", "\xC2\x9B", "\xE2\x80\xAE"})
            QVERIFY2(!run.out.contains(bytes) && !run.err.contains(bytes), run.told().constData());
    }
}

void TestCliUsage::keyIsNotOnTheCommandLine_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("CONVEY_API_KEY") << QStringLiteral("variable");
    QTest::newRow("--key-file FILE") << QStringLiteral("file");
    QTest::newRow("--key-file -") << QStringLiteral("input");
}

void TestCliUsage::keyIsNotOnTheCommandLine()
{
    QFETCH(QString, way);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    // No answer before the test has looked.
    endpoint.server().setFault({.fault = sandbox::Fault::Slow, .delay = std::chrono::hours(1)});
    const QString file = home.write(QStringLiteral("a.csv"), makeOrders(3, SystemClock().nowMs()).csv);
    QStringList arguments = endpoint.send(file, {QStringLiteral("--accept-guesses")});

    CliProcess process(home);
    if (way == QStringLiteral("variable"))
        process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    else if (way == QStringLiteral("file"))
        arguments << QStringLiteral("--key-file")
                  << home.write(QStringLiteral("key"), practiceKey().toUtf8() + '\n');
    else {
        arguments << QStringLiteral("--key-file") << QStringLiteral("-");
        process.setInput(practiceKey().toUtf8() + '\n');
    }
    process.start(arguments);
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().requests > 0; }));
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process.pid()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray seen = commandLine.readAll();
    QVERIFY(seen.contains("--pixel"));
    QVERIFY(!seen.contains(practiceKey().toUtf8()));
    endpoint.server().setFault({});

    const CliRun run = process.finish();
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QVERIFY(!run.out.contains(practiceKey().toUtf8()));
    QVERIFY(!run.err.contains(practiceKey().toUtf8()));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
