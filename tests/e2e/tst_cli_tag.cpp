// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// `tag check` as a step of a build that looks at a site's templates, and `tag bulk`.
#include "e2e/cli_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

using namespace convey::test;

namespace {

const QByteArray kAddress =
    "https://bzr.openai.com/v1/sdk/events?pid=px_1&amp;event=page_viewed&amp;data[type]=contents";
const QByteArray kGood = "<html>\n<body>\n<img src=\"" + kAddress + "\" alt=\"\">\n</body>\n</html>\n";
const QByteArray kBad =
    "<p>caf\xC3\xA9</p>\r\n  <img loading=\"lazy\" src=\"" + kAddress + "&utm_source=x\">\r\n";
const QByteArray kMended = "<p>caf\xC3\xA9</p>\r\n  <img src=\"" + kAddress + "\">\r\n";
const QByteArray kWarned =
    "<style>a{background:url(" + QByteArray(kAddress).replace("&amp;", "&") + ")}</style>";

const QByteArray kOrders = "id,type,user.email,opt_out,data.amount,data.currency\n"
                           "evt_qa,order_created,ada@example.com,,12.50,EUR\n"
                           "=evt_qb,order_created,,,3.00,EUR\n"
                           "evt_qc,order_created,,true,3.00,EUR\n"
                           "evt_qd,order_created,,,abc,EUR\n";

QString write(const CliHome& home, const char* name, const QByteArray& bytes)
{
    const QString path = home.path(QString::fromLatin1(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file can't be written");
    return path;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QStringList check(const QStringList& words)
{
    return QStringList{QStringLiteral("tag"), QStringLiteral("check")} + words;
}

} // namespace

class TestCliTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsLooked();
    void whatIsPassedOverIsCounted();
    void utf16IsRead_data();
    void utf16IsRead();
    void exitCodes_data();
    void exitCodes();
    void jsonTellsPlaceAndMending();
    void aTextIsExplained();
    void standardInputIsRead();
    void mendedTextGoesWhereItIsAsked();
    void mendingRefuses_data();
    void mendingRefuses();
    void aRecordingIsSearched();
    void requestsOfThePixelAreTold();
    void sentencesAreWhole_data();
    void sentencesAreWhole();
    void argumentsAreUtf8_data();
    void argumentsAreUtf8();
    void aPageForTheDeveloperIsWritten();
    void personalDataIsNotPrinted_data();
    void personalDataIsNotPrinted();
    void aFileThatIsTooLargeDoesNotEndAFolder();
    void repeatedParametersAreListed();
    void bulkWritesAllForms();
    void bulkToStandardOutput();
    void bulkRefuses_data();
    void bulkRefuses();
};

void TestCliTag::aFolderIsLooked()
{
    const CliHome home;
    write(home, "site/a.html", kGood);
    const QString bad = write(home, "site/sub/b.liquid", kBad);
    write(home, "site/.git/c.html", kBad);
    write(home, "site/node_modules/d.html", kBad);
    write(home, "site/e.png", QByteArray("\x89PNG\0", 5) + kBad);
    write(home, "site/empty.txt", {});
    const CliRun run = runCli(home, check({home.path(QStringLiteral("site"))}));
    QCOMPARE(run.exitCode, 1);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(QByteArray(bad.toUtf8() + ":2:3: warning: lazy_loading: ")),
        run.told().constData());
    QVERIFY2(lines[1].startsWith(QByteArray(bad.toUtf8() + ":2:")), run.told().constData());
    QVERIFY2(lines[2].contains(": blocked: parameter_unknown: "), run.told().constData());
    QVERIFY2(run.err.contains("2 tags in 3 files: 1 blocked, 1 warning, 1 note."), run.told().constData());
    QVERIFY2(
        run.err.contains("Passed over: 1 hidden, 1 node_modules, 1 without text."), run.told().constData());
}

void TestCliTag::whatIsPassedOverIsCounted()
{
    const CliHome home;
    write(home, "site/a.html", kGood);
    write(home, "site/.env", kBad);
    write(home, "site/.git/c.html", kBad);
    write(home, "site/sub/node_modules/d.html", kBad);
    write(home, "site/e.png", QByteArray("\x89PNG\0", 5) + kBad);
    QVERIFY(QFile::link(home.path(QStringLiteral("site/a.html")), home.path(QStringLiteral("site/l.html"))));
    QVERIFY(QFile::link(home.path(QStringLiteral("site/sub")), home.path(QStringLiteral("site/round"))));
    const CliRun run = runCli(home, check({home.path(QStringLiteral("site")), QStringLiteral("--json")}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[QLatin1String("files")].toInt(), 1);
    QCOMPARE(run.json()[QLatin1String("skipped")].toObject(),
        (QJsonObject{{QStringLiteral("hidden"), 2}, {QStringLiteral("node_modules"), 1},
            {QStringLiteral("link"), 2}, {QStringLiteral("no_text"), 1}, {QStringLiteral("too_large"), 0}}));
}

void TestCliTag::utf16IsRead_data()
{
    QTest::addColumn<bool>("isLittle");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("little end first, with a mark") << true << true;
    QTest::newRow("big end first, with a mark") << false << true;
    QTest::newRow("little end first") << true << false;
    QTest::newRow("big end first") << false << false;
}

void TestCliTag::utf16IsRead()
{
    QFETCH(bool, isLittle);
    QFETCH(bool, hasMark);
    const auto encoded = [&](const QByteArray& utf8) {
        QStringEncoder encoder(isLittle ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE,
            hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
        return QByteArray(encoder(QString::fromUtf8(utf8)));
    };
    const CliHome home;
    const QString page = write(home, "site/a.html", encoded(kBad));
    const CliRun run = runCli(home, check({home.path(QStringLiteral("site"))}));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains(QByteArray(page.toUtf8() + ":2:3: warning: lazy_loading: ")),
        run.told().constData());
    // What is mended stays in the encoding of the page.
    const CliRun mended = runCli(home,
        check({home.path(QStringLiteral("site")), QStringLiteral("--mend"), QStringLiteral("--in-place")}));
    QVERIFY2(mended.exitCode == 0, mended.told().constData());
    QCOMPARE(read(page), encoded(kMended));
}

void TestCliTag::exitCodes_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QStringList strict{QStringLiteral("--strict")};
    QTest::newRow("all fine") << kGood << QStringList() << 0;
    QTest::newRow("no tag at all") << QByteArray("<p>") << strict << 0;
    QTest::newRow("blocked") << kBad << QStringList() << 1;
    QTest::newRow("warnings") << kWarned << QStringList() << 0;
    QTest::newRow("warnings that count") << kWarned << strict << 1;
}

void TestCliTag::exitCodes()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, options);
    const CliHome home;
    const CliRun run = runCli(home, check(QStringList{write(home, "a.html", page)} + options));
    QTEST(run.exitCode, "exitCode");
}

void TestCliTag::jsonTellsPlaceAndMending()
{
    const CliHome home;
    const QString good = write(home, "a.html", kGood);
    const QString bad = write(home, "b.html", kBad);
    const CliRun run = runCli(home, check({good, bad, QStringLiteral("--json")}));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[QLatin1String("files")].toInt(), 2);
    QCOMPARE(run.json()[QLatin1String("blocked")].toInt(), 1);
    const QJsonArray tags = run.json()[QLatin1String("tags")].toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[0].toObject()[QLatin1String("findings")].toArray().size(), 0);
    QCOMPARE(tags[0].toObject()[QLatin1String("line")].toInt(), 3);
    const QJsonObject tag = tags[1].toObject();
    QCOMPARE(shapeFault(tag,
                 {{"file", JsonKind::Text}, {"line", JsonKind::Number}, {"column", JsonKind::Number},
                     {"place", JsonKind::Text}, {"url", JsonKind::Text}, {"parameters", JsonKind::Object},
                     {"findings", JsonKind::List}, {"characters", JsonKind::Number},
                     {"limits_passed", JsonKind::List}}),
        QString());
    QCOMPARE(tag[QLatin1String("file")].toString(), bad);
    for (const QJsonValue& finding : tag[QLatin1String("findings")].toArray()) {
        QCOMPARE(shapeFault(finding.toObject(),
                     {{"code", JsonKind::Text}, {"severity", JsonKind::Text}, {"position", JsonKind::Number},
                         {"line", JsonKind::Number}, {"column", JsonKind::Number},
                         {"message", JsonKind::Text}, {"fix", JsonKind::Text}, {"mendable", JsonKind::Bool}}),
            QString());
        QCOMPARE(finding.toObject()[QLatin1String("mendable")].toBool(), true);
    }
}

void TestCliTag::aTextIsExplained()
{
    const CliHome home;
    const CliRun run = runCli(home,
        check({QStringLiteral("bzr.openai.com/v1/sdk/events?pid=px_1&event=page_viewed&"
                              "data[type]=contents&oppref=a+b")}));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("\n  pid = px_1  (The Pixel ID"), run.told().constData());
    QVERIFY2(run.out.contains("text:1:1: warning: scheme_missing"), run.told().constData());
    QVERIFY2(run.out.contains(": warning: plus_sign"), run.told().constData());
    const CliRun none = runCli(home, check({QStringLiteral("<p>no tag</p>")}));
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.out.contains("tag_missing"), none.told().constData());
}

void TestCliTag::standardInputIsRead()
{
    const CliHome home;
    const CliRun run = runCli(home, check({QStringLiteral("-")}), kBad);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("\n-:2:3: warning: lazy_loading"), run.told().constData());
}

void TestCliTag::mendedTextGoesWhereItIsAsked()
{
    const CliHome home;
    const QString bad = write(home, "a.html", kBad);
    const CliRun shown = runCli(home, check({bad, QStringLiteral("--mend")}));
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.out, kMended);
    QCOMPARE(read(bad), kBad);

    const QString out = home.path(QStringLiteral("out.html"));
    QCOMPARE(runCli(home, check({bad, QStringLiteral("--mend"), QStringLiteral("--out"), out})).exitCode, 0);
    QCOMPARE(read(out), kMended);
    QCOMPARE(read(bad), kBad);

    const CliRun json = runCli(home, check({bad, QStringLiteral("--mend"), QStringLiteral("--json")}));
    QCOMPARE(json.json()[QLatin1String("text")].toString().toUtf8(), kMended);
    QCOMPARE(json.json()[QLatin1String("blocked")].toInt(), 0);
    QVERIFY(json.json()[QLatin1String("mended")].toInt() >= 3);

    const QString good = write(home, "site/good.html", kGood);
    const QString other = write(home, "site/other.html", kBad);
    const CliRun inPlace = runCli(home,
        check({home.path(QStringLiteral("site")), QStringLiteral("--mend"), QStringLiteral("--in-place")}));
    QVERIFY2(inPlace.exitCode == 0, inPlace.told().constData());
    QCOMPARE(read(good), kGood);
    QCOMPARE(read(other), kMended);
}

void TestCliTag::mendingRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const QString& words, int exitCode = 2) {
        QTest::newRow(name) << words.split(u' ') << exitCode;
    };
    row("two files without a place", QStringLiteral("a.html b.html --mend"));
    row("a place without mending", QStringLiteral("a.html --out c.html"));
    row("two places", QStringLiteral("a.html --mend --in-place --out c.html"));
    row("the file that is read", QStringLiteral("a.html --mend --out a.html"));
    row("standard input in its place", QStringLiteral("- --mend --in-place"));
    row("a recording", QStringLiteral("a.har --mend"));
    row("no such file", QStringLiteral("none.html"), 3);
    row("nothing to check", QStringLiteral("--json"));
}

void TestCliTag::mendingRefuses()
{
    QFETCH(QStringList, words);
    const CliHome home;
    write(home, "a.html", kBad);
    write(home, "b.html", kBad);
    write(home, "a.har", "{\"log\":{\"entries\":[]}}");
    for (QString& word : words) {
        if (word.contains(u'.'))
            word = home.path(word);
    }
    const CliRun run = runCli(home, check(words), kBad);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(read(home.path(QStringLiteral("a.html"))), kBad);
}

void TestCliTag::aRecordingIsSearched()
{
    const CliHome home;
    const QString har = write(home, "a.har",
        "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://bzr.openai.com/v1/sdk/"
        "events?pid=px_1&"
        "event=page_viewed&data%5Btype%5D=contents&id=x\"},\"response\":{\"status\":400,\"content\":{}}}]}}");
    const CliRun run = runCli(home, check({har, QStringLiteral("--json")}));
    QCOMPARE(run.exitCode, 1);
    const QJsonObject tag = run.json()[QLatin1String("tags")].toArray()[0].toObject();
    QCOMPARE(tag[QLatin1String("file")].toString(), har + QStringLiteral("#1 (request)"));
    QCOMPARE(tag[QLatin1String("status")].toInt(), 400);
    QCOMPARE(run.json()[QLatin1String("pixel_requests")].toInt(), 0);
    const CliRun mended = runCli(home, check({har, QStringLiteral("--mend")}));
    QCOMPARE(mended.exitCode, 2);
    QVERIFY2(
        mended.err.contains("--mend and a recording (HAR) exclude each other."), mended.told().constData());
}

void TestCliTag::requestsOfThePixelAreTold()
{
    const CliHome home;
    const QByteArray entry = "{\"request\":{\"method\":\"POST\",\"url\":\"https://bzr.openai.com/v1/sdk/"
                             "events?pid=px_1&st=oaiq-web\"},\"response\":{\"status\":200,\"content\":{}}}";
    const QString har =
        write(home, "a.har", "{\"log\":{\"entries\":[" + entry + ',' + entry + ',' + entry + "]}}");
    const CliRun run = runCli(home, check({har}));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.err.contains("3 requests of the JavaScript pixel were seen; they are no image tags."),
        run.told().constData());
    QCOMPARE(
        runCli(home, check({har, QStringLiteral("--json")})).json()[QLatin1String("pixel_requests")].toInt(),
        3);
}

void TestCliTag::sentencesAreWhole_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QStringList& words, const char* said) {
        QTest::newRow(name) << (QStringList{QStringLiteral("tag")} + words) << QByteArray(said);
    };
    const QStringList build{QStringLiteral("build"), QStringLiteral("--event"), QStringLiteral("page_viewed"),
        QStringLiteral("--pixel"), QStringLiteral("px_1")};
    const QString tag =
        QStringLiteral("https://bzr.openai.com/v1/sdk/events?pid=px_1&event=page_viewed&data[type]=contents");
    row("a time that is none", build + QStringList{QStringLiteral("--now"), QStringLiteral("nonsense")},
        "--now has a value that can't be used. It is a time with its zone, such as ");
    row("a pixel ID that is none",
        {QStringLiteral("build"), QStringLiteral("--event"), QStringLiteral("page_viewed"),
            QStringLiteral("--pixel"), QStringLiteral("bad!")},
        "This is no pixel ID (characters).");
    row("an option without a value", build + QStringList{QStringLiteral("--event-id"), QString()},
        "--event-id has a value that can't be used. It is empty: ");
    row("a referer that is no page",
        {QStringLiteral("try"), tag, QStringLiteral("--referer"), QStringLiteral("x")},
        "--referer has a value that can't be used. It is the address of a page, such as ");
    row("two tags to try", {QStringLiteral("try"), tag + u'\n' + tag}, ": There is more than one image tag");
    row("a placeholder to try", {QStringLiteral("try"), tag + QStringLiteral("&oppref=[OPPREF]")},
        ": A placeholder or a template's code is still in it, so nothing was sent.");
    row("standard input to be mended in its place",
        {QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--mend"),
            QStringLiteral("--in-place")},
        "--in-place and standard input exclude each other.");
}

void TestCliTag::sentencesAreWhole()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    const CliHome home;
    const CliRun run = runCli(home, words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(said), run.told().constData());
}

void TestCliTag::argumentsAreUtf8_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("UTF-8") << QByteArray("evt_caf\xC3\xA9") << 0;
    QTest::newRow("Latin-1") << QByteArray("evt_caf\xE9") << 2;
    QTest::newRow("half a character") << QByteArray("evt_\xE2\x82") << 2;
}

void TestCliTag::argumentsAreUtf8()
{
    QFETCH(QByteArray, word);
    const CliHome home;
    // Through a shell: QProcess has arguments of characters, not of bytes.
    const QString script = home.write(QStringLiteral("run.sh"),
        "exec \"$1\" tag build --event page_viewed --pixel px_1 --event-id '" + word + "'\n");
    QProcess shell;
    shell.setProcessEnvironment(home.environment());
    shell.start(QStringLiteral("sh"),
        {script, qEnvironmentVariable("CONVEY_TEST_PROGRAM", QStringLiteral(CONVEY_CLI_PROGRAM))});
    QVERIFY(shell.waitForFinished(kRunMs));
    QTEST(shell.exitCode(), "exitCode");
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(
        shell.exitCode() == 0 || said.contains("Argument 8 has a value that can't be used. It is not UTF-8"),
        said.constData());
    QVERIFY(!shell.readAllStandardOutput().contains("%EF%BF%BD"));
}

void TestCliTag::aPageForTheDeveloperIsWritten()
{
    const CliHome home;
    const QString out = home.path(QStringLiteral("page.html"));
    const QStringList build{QStringLiteral("tag"), QStringLiteral("build"), QStringLiteral("--event"),
        QStringLiteral("page_viewed"), QStringLiteral("--pixel"), QStringLiteral("px_1"),
        QStringLiteral("--out-page"), out};
    const CliRun run = runCli(home, build);
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.out, QByteArray());
    const QByteArray page = read(out);
    QVERIFY2(page.contains("Shopify Liquid") && page.contains("&lt;img src="), page.constData());
    QVERIFY(!page.contains("<img") && !page.contains("<script"));
    // A tag that must not be used gets none.
    QVERIFY(QFile::remove(out));
    QCOMPARE(
        runCli(home, build + QStringList{QStringLiteral("--event-id"), QStringLiteral("ada@example.com")})
            .exitCode,
        1);
    QVERIFY(!QFile::exists(out));
}

void TestCliTag::personalDataIsNotPrinted_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto more = [](const char* parameter) {
        return QByteArray(kGood).replace("px_1", QByteArray(QByteArray("px_1&amp;") + parameter));
    };
    QTest::newRow("in a value") << more("event_id=ada@example.com");
    QTest::newRow("in a name") << more("ada@example.com=1");
    QTest::newRow("beside a template's code") << more("event_id={{ x }}ada@example.com");
    QTest::newRow("in the fragment") << QByteArray(kGood).replace("=contents", "=contents#ada@example.com");
    QTest::newRow("before the host") << QByteArray(kGood).replace("//bzr", "//ada@example.com:geheim@bzr");
    QTest::newRow("in the path") << QByteArray(kGood).replace("/events", "/events/ada@example.com");
    QTest::newRow("in a comment") << "<!-- " + more("event_id=ada@example.com") + " -->";
}

void TestCliTag::personalDataIsNotPrinted()
{
    QFETCH(QByteArray, page);
    const CliHome home;
    const QString path = write(home, "a.html", page);
    for (const char* option : {"--json", "--explain"}) {
        const CliRun run = runCli(home, check({path, QString::fromLatin1(option)}));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains("email_in_tag"), run.told().constData());
        QVERIFY2(!run.out.contains("ada") && !run.err.contains("ada"), run.told().constData());
    }
}

void TestCliTag::aFileThatIsTooLargeDoesNotEndAFolder()
{
    const CliHome home;
    const QString large = write(home, "site/a.html", QByteArray(9'000, ' '));
    QVERIFY(QFile::resize(large, (qint64{1} << 30) + 1));
    write(home, "site/b.html", kBad);
    const CliRun run = runCli(home, check({home.path(QStringLiteral("site")), QStringLiteral("--json")}));
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = run.json();
    QCOMPARE(json[QLatin1String("tags")].toArray().size(), 1);
    const QJsonArray unread = json[QLatin1String("unread")].toArray();
    QCOMPARE(unread.size(), 1);
    QCOMPARE(unread[0][QLatin1String("subject")].toString(), large);
    QCOMPARE(json[QLatin1String("skipped")].toObject()[QLatin1String("too_large")].toInt(), 1);
    QVERIFY2(run.err.contains("a.html"), run.told().constData());
}

void TestCliTag::repeatedParametersAreListed()
{
    const CliHome home;
    const QString path =
        write(home, "a.html", QByteArray(kGood).replace("px_1", "px_1&amp;event_id=a&amp;event_id=b"));
    const QJsonObject parameters = runCli(home, check({path, QStringLiteral("--json")}))
                                       .json()[QLatin1String("tags")]
                                       .toArray()
                                       .at(0)[QLatin1String("parameters")]
                                       .toObject();
    QCOMPARE(parameters[QLatin1String("event_id")].toArray(),
        (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(parameters[QLatin1String("pid")].toString(), QStringLiteral("px_1"));
}

void TestCliTag::bulkWritesAllForms()
{
    const CliHome home;
    const QString orders = write(home, "orders.csv", kOrders);
    const auto path = [&](const char* name) { return home.path(QString::fromLatin1(name)); };
    const CliRun run = runCli(home,
        {QStringLiteral("tag"), QStringLiteral("bulk"), orders, QStringLiteral("--pixel"),
            QStringLiteral("px_1"), QStringLiteral("--out"), path("tags.csv"), QStringLiteral("--out-folder"),
            path("tags"), QStringLiteral("--out-page"), path("tags.html"), QStringLiteral("--rejects"),
            path("bad.csv"), QStringLiteral("--accept-guesses"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json[QLatin1String("rows")].toInt(), 4);
    QCOMPARE(json[QLatin1String("tags")].toInt(), 2);
    QCOMPARE(json[QLatin1String("blocked")].toInt(), 2);
    const QJsonArray why = json[QLatin1String("blocked_by")].toArray();
    QCOMPARE(why.size(), 2);
    for (const QJsonValue& reason : why) {
        QCOMPARE(reason[QLatin1String("count")].toInt(), 1);
        QVERIFY(reason[QLatin1String("first_line")].toInt() >= 4);
        QVERIFY(!reason[QLatin1String("first_message")].toString().isEmpty());
    }
    QVERIFY(json[QLatin1String("left_out_by")].toArray().isEmpty());
    QVERIFY(json[QLatin1String("causes")].toArray().isEmpty());
    QCOMPARE(json[QLatin1String("not_carried")].toObject()[QLatin1String("user")].toInt(), 1);

    const QByteArray csv = read(path("tags.csv"));
    QVERIFY2(csv.startsWith(
                 "line,event,event_id,tag,address,characters,notes\r\n2,order_created,evt_qa,\"<img src="),
        csv.constData());
    QVERIFY2(csv.contains("\r\n3,order_created,'=evt_qb,"), csv.constData());
    QVERIFY(!csv.contains("ada@"));
    QCOMPARE(QDir(path("tags")).entryList(QDir::Files),
        (QStringList{QStringLiteral("tag-00002.html"), QStringLiteral("tag-00003.html")}));
    const QByteArray page = read(path("tags.html"));
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(page.contains("&lt;img src="));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.endsWith("</html>\n"));
    const QByteArray rejects = read(path("bad.csv"));
    QVERIFY2(rejects.contains(",4,opted_out,"), rejects.constData());
    QVERIFY2(rejects.contains(",5,amount_unreadable,"), rejects.constData());
}

void TestCliTag::bulkToStandardOutput()
{
    const CliHome home;
    const QString orders = write(home, "orders.csv", kOrders);
    const CliRun run = runCli(home,
        {QStringLiteral("tag"), QStringLiteral("bulk"), orders, QStringLiteral("--pixel"),
            QStringLiteral("px_1"), QStringLiteral("--out"), QStringLiteral("-"), QStringLiteral("--flavour"),
            QStringLiteral("url"), QStringLiteral("--accept-guesses")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains("2,order_created,evt_qa,https://bzr.openai.com/"), run.told().constData());
    QCOMPARE(run.out.count("\r\n"), 3);
    QVERIFY2(run.err.contains("2 tags from 4 lines: 2 blocked, 0 left out"), run.told().constData());
    QVERIFY2(run.err.contains("1 × blocked: opted_out, first in line 4: "), run.told().constData());
    QVERIFY2(run.err.contains("1 × blocked: amount_unreadable, first in line 5: "), run.told().constData());
    QVERIFY2(run.err.contains("Not in 1 tag: people's data"), run.told().constData());
}

void TestCliTag::bulkRefuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no pixel") << "orders.csv --out t.csv" << 2;
    QTest::newRow("nowhere to write") << "orders.csv --pixel px_1" << 2;
    QTest::newRow("the file that is read")
        << "orders.csv --pixel px_1 --accept-guesses --out orders.csv" << 2;
    QTest::newRow("all flavours in one column") << "orders.csv --pixel px_1 --flavour all --out t.csv" << 2;
    QTest::newRow("a flavour that is none") << "orders.csv --pixel px_1 --flavour nosuch --out t.csv" << 2;
    QTest::newRow("a form that is no tag") << "orders.csv --pixel px_1 --flavour capi-json --out t.csv" << 2;
    QTest::newRow("two outputs of one name") << "orders.csv --pixel px_1 --out t.csv --rejects t.csv" << 2;
    QTest::newRow("two names of one output") << "orders.csv --pixel px_1 --out t.csv --rejects ./t.csv" << 2;
    QTest::newRow("no such file") << "none.csv --pixel px_1 --out t.csv" << 3;
    QTest::newRow("data and a document on standard output") << "orders.csv --pixel px_1 --out - --json" << 2;
}

void TestCliTag::bulkRefuses()
{
    QFETCH(QString, words);
    const CliHome home;
    write(home, "orders.csv", kOrders);
    QStringList arguments{QStringLiteral("tag"), QStringLiteral("bulk")};
    for (const QString& word : words.split(u' '))
        arguments += word.contains(u'.') ? home.path(word) : word;
    const CliRun run = runCli(home, arguments);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(read(home.path(QStringLiteral("orders.csv"))), kOrders);
    QVERIFY(!QFile::exists(home.path(QStringLiteral("t.csv"))));
}

QTEST_GUILESS_MAIN(TestCliTag)
#include "tst_cli_tag.moc"
