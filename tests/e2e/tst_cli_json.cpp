// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What `--json` promises: one document on standard output, its keys and their kinds, and counts that add up.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convey;
using namespace convey::test;

class TestCliJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectTellsTheFile();
    void inspectTellsWhoDecided();
    void inspectTellsWhatIsOdd();
    void inspectPrintsRowsOnRequest_data();
    void inspectPrintsRowsOnRequest();
    void checkAddsUpAndExplains();
    void checkListsAtMostSoMany();
    void checkWritesRejects();
    void checkPrintsNoPersonalCell();
    void preparePrintsOneBodyALine_data();
    void preparePrintsOneBodyALine();
    void sendAddsUp_data();
    void sendAddsUp();
    void sendNamesWhatTheApiRefused();
    void recipeCommandsPrintRecipes();
    void tagBuildPrintsEveryFlavour();
    void tagBuildReadsMoney_data();
    void tagBuildReadsMoney();
    void tagBuildPrintsOneFormToPaste();
    void tagCheckTellsTheParts();
    void sampleNamesItsFile();

private:
    [[nodiscard]] CliRun check(const QStringList& more = {}) const;

    CliHome m_home;
    QString m_sample;
};

namespace {

std::int64_t number(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInteger(-1);
}

std::int64_t sum(const QJsonObject& object, std::initializer_list<const char*> keys)
{
    std::int64_t total = 0;
    for (const char* key : keys)
        total += number(object, key);
    return total;
}

} // namespace

void TestCliJson::initTestCase()
{
    m_sample = m_home.path(QStringLiteral("sample.csv"));
    const CliRun run = runCli(m_home, {QStringLiteral("sample"), m_sample});
    QVERIFY2(run.exitCode == 0, run.told().constData());
}

CliRun TestCliJson::check(const QStringList& more) const
{
    return runCli(m_home, QStringList{QStringLiteral("check"), m_sample, QStringLiteral("--json")} + more);
}

void TestCliJson::inspectTellsTheFile()
{
    const CliRun run = runCli(m_home, {QStringLiteral("inspect"), m_sample, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonObject json = run.json();
    QCOMPARE(shapeFault(json,
                 {{"encoding", JsonKind::Text}, {"delimiter", JsonKind::Text}, {"header", JsonKind::Bool},
                     {"columns", JsonKind::List}, {"row_count", JsonKind::Number},
                     {"source", JsonKind::ObjectOrNull}, {"questions", JsonKind::List},
                     {"findings", JsonKind::List}}),
        QString());
    QVERIFY(!json.contains(QLatin1String("rows")));
    QCOMPARE(number(json, "row_count"), 400);
    const QJsonArray columns = json[QLatin1String("columns")].toArray();
    QVERIFY(!columns.isEmpty());
    for (const QJsonValue& column : columns) {
        QCOMPARE(
            shapeFault(column.toObject(),
                {{"name", JsonKind::Text}, {"samples", JsonKind::List}, {"guess", JsonKind::ObjectOrNull}}),
            QString());
        const QJsonValue guess = column.toObject()[QLatin1String("guess")];
        if (guess.isObject())
            QCOMPARE(
                shapeFault(guess.toObject(),
                    {{"field", JsonKind::Text}, {"confidence", JsonKind::Text}, {"reason", JsonKind::Text}}),
                QString());
    }
}

void TestCliJson::inspectTellsWhoDecided()
{
    const QString file = m_home.write(QStringLiteral("dialect.csv"),
        "Parameters:TimeZone=Europe/Berlin\nid;paid at;total\n1;2026-11-20 10:00:00;2\n2;2026-11-20 "
        "11:00:00;3\n");
    const auto dialectWith = [&](const QStringList& more) {
        const CliRun run =
            runCli(m_home, QStringList{QStringLiteral("inspect"), file, QStringLiteral("--json")} + more);
        return run.json()[QLatin1String("dialect")].toObject();
    };
    const auto told = [](const QJsonObject& dialect, const char* option) {
        const QJsonObject fact = dialect[QLatin1String(option)].toObject();
        return QString(fact[QLatin1String("value")].toString() + u' ' + fact[QLatin1String("by")].toString());
    };
    const QJsonObject own = dialectWith({});
    QCOMPARE(told(own, "separator"), QStringLiteral("; sniffed"));
    QCOMPARE(told(own, "skip_lines"), QStringLiteral("1 sniffed"));
    QCOMPARE(told(own, "quote"), QStringLiteral("\" default"));
    QCOMPARE(own[QLatin1String("preamble")].toObject()[QLatin1String("time_zone")].toString(),
        QStringLiteral("Europe/Berlin"));
    QCOMPARE(own[QLatin1String("header_line")].toInt(), 2);

    const QJsonObject byHand = dialectWith({QStringLiteral("--separator"), QStringLiteral("tab"),
        QStringLiteral("--skip-lines"), QStringLiteral("0"), QStringLiteral("--quote"),
        QStringLiteral("none"), QStringLiteral("--escape"), QStringLiteral("backslash"),
        QStringLiteral("--comment"), QStringLiteral("#"), QStringLiteral("--no-header"),
        QStringLiteral("--trim-spaces"), QStringLiteral("--whole-file")});
    QCOMPARE(told(byHand, "separator"), QStringLiteral("tab person"));
    QCOMPARE(told(byHand, "skip_lines"), QStringLiteral("0 person"));
    QCOMPARE(told(byHand, "quote"), QStringLiteral("none person"));
    QCOMPARE(told(byHand, "escape"), QStringLiteral("backslash person"));
    QCOMPARE(told(byHand, "comment"), QStringLiteral("# person"));
    QCOMPARE(told(byHand, "header"), QStringLiteral("no person"));
    QCOMPARE(told(byHand, "trim_spaces"), QStringLiteral("yes person"));

    // The zone that the file names is an answer: nobody is asked for it.
    const CliRun check = runCli(m_home, {QStringLiteral("check"), file, QStringLiteral("--json")});
    for (const QJsonValue& question : check.json()[QLatin1String("questions")].toArray())
        QVERIFY(question.toObject()[QLatin1String("code")].toString() != u"time_zone");
}

void TestCliJson::inspectTellsWhatIsOdd()
{
    const QString file = m_home.write(QStringLiteral("odd.csv"),
        "order_id,phone,total\n1,4.91512E+11,2.50\n2,4.91513E+11,3.00\nTotal,,5.50\n");
    const CliRun run = runCli(m_home, {QStringLiteral("inspect"), file, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonArray findings = run.json()[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(shapeFault(findings[0].toObject(),
                 {{"code", JsonKind::Text}, {"line", JsonKind::Number}, {"column", JsonKind::Text},
                     {"count", JsonKind::Number}, {"message", JsonKind::Text}, {"fix", JsonKind::Text}}),
        QString());
    QCOMPARE(findings[0].toObject()[QLatin1String("code")].toString(), QStringLiteral("scientific_notation"));
    QCOMPARE(findings[1].toObject()[QLatin1String("code")].toString(), QStringLiteral("total_row"));
    QCOMPARE(run.json()[QLatin1String("proposed_left_out")].toArray(), QJsonArray{2});
    const CliRun text = runCli(m_home, {QStringLiteral("inspect"), file});
    QVERIFY2(
        text.out.contains("scientific notation") && text.out.contains("line 4"), text.told().constData());
}

void TestCliJson::inspectPrintsRowsOnRequest_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("printed");
    QTest::newRow("five") << QStringLiteral("5") << 5;
    QTest::newRow("all") << QStringLiteral("all") << 400;
    QTest::newRow("more than there are") << QStringLiteral("10000") << 400;
}

void TestCliJson::inspectPrintsRowsOnRequest()
{
    QFETCH(QString, asked);
    QFETCH(int, printed);
    const CliRun run = runCli(m_home,
        {QStringLiteral("inspect"), m_sample, QStringLiteral("--json"), QStringLiteral("--rows"), asked});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.json()[QLatin1String("rows")].toArray().size(), printed);
}

void TestCliJson::checkAddsUpAndExplains()
{
    const CliRun run = check();
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonObject json = run.json();
    QCOMPARE(
        shapeFault(json,
            {{"rows", JsonKind::Number}, {"events", JsonKind::Number}, {"ready", JsonKind::Number},
                {"warned", JsonKind::Number}, {"blocked", JsonKind::Number}, {"outside", JsonKind::Number},
                {"left_out", JsonKind::Number}, {"merged", JsonKind::Number}, {"money", JsonKind::List},
                {"causes", JsonKind::List}, {"questions", JsonKind::List}, {"findings", JsonKind::List}}),
        QString());
    QCOMPARE(number(json, "rows"), 400);
    QCOMPARE(
        sum(json, {"ready", "warned", "blocked", "outside", "left_out", "merged"}), number(json, "rows"));
    QCOMPARE(number(json, "events") + number(json, "merged"), number(json, "rows"));
    const QJsonArray money = json[QLatin1String("money")].toArray();
    QVERIFY(!money.isEmpty());
    for (const QJsonValue& worth : money) {
        QCOMPARE(shapeFault(worth.toObject(),
                     {{"currency", JsonKind::Text}, {"minor_units", JsonKind::Number},
                         {"events", JsonKind::Number}}),
            QString());
        QVERIFY(number(worth.toObject(), "events") <= number(json, "ready") + number(json, "warned"));
    }

    std::int64_t caused = 0;
    for (const QJsonValue& cause : json[QLatin1String("causes")].toArray()) {
        QCOMPARE(shapeFault(cause.toObject(),
                     {{"code", JsonKind::Text}, {"severity", JsonKind::Text}, {"verdict", JsonKind::Text},
                         {"count", JsonKind::Number}, {"moot", JsonKind::Number}}),
            QString());
        caused += number(cause.toObject(), "count");
    }
    const QJsonArray findings = json[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), caused);
    for (const QJsonValue& value : findings) {
        const QJsonObject finding = value.toObject();
        QCOMPARE(shapeFault(finding,
                     {{"code", JsonKind::Text}, {"severity", JsonKind::Text}, {"line", JsonKind::Number},
                         {"row", JsonKind::Number}, {"column", JsonKind::TextOrNull},
                         {"field", JsonKind::Text}, {"message", JsonKind::Text}, {"fix", JsonKind::Text}}),
            QString());
        QVERIFY(!finding[QLatin1String("message")].toString().isEmpty());
        QVERIFY(!finding[QLatin1String("message")].toString().contains(u'{'));
        QVERIFY(!finding[QLatin1String("fix")].toString().contains(u'{'));
    }
}

void TestCliJson::checkListsAtMostSoMany()
{
    const QJsonObject json = check({QStringLiteral("--max-findings"), QStringLiteral("0")}).json();
    QVERIFY(json[QLatin1String("findings")].toArray().isEmpty());
    QVERIFY(!json[QLatin1String("causes")].toArray().isEmpty());
    const QJsonObject three = check({QStringLiteral("--max-findings"), QStringLiteral("3")}).json();
    QCOMPARE(three[QLatin1String("findings")].toArray().size(), 3);
    QCOMPARE(three[QLatin1String("causes")], json[QLatin1String("causes")]);
}

void TestCliJson::checkWritesRejects()
{
    const QString rejects = m_home.path(QStringLiteral("rejects.csv"));
    const CliRun run = check({QStringLiteral("--rejects"), rejects});
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const CliRun inspect = runCli(m_home, {QStringLiteral("inspect"), rejects, QStringLiteral("--json")});
    QVERIFY2(inspect.exitCode == 0, inspect.told().constData());
    QCOMPARE(number(inspect.json(), "row_count"), number(run.json(), "blocked"));
    QVERIFY(m_home.read(QStringLiteral("rejects.csv")).contains("convey_code"));
}

void TestCliJson::checkPrintsNoPersonalCell()
{
    // Every cell that a finding is about, and its neighbours, carry a word that must not come out.
    const QByteArray header =
        "order_id,event,created_at,email,phone,first_name,last_name,city,zip,customer_id,ip,"
        "user_agent,landing_url,amount,currency\n";
    const QByteArray now = QByteArray::number(SystemClock().nowMs() - 3'600'000);
    const QByteArray personal = ",canary-mail,canary-phone,canary-first,canary-last,canary-city,canary-zip,"
                                "canary-customer,canary-ip,canary-agent,";
    const QByteArray csv = header + "NW-1,Purchase," + now + personal + "https://shop.example.com/,1.00,USD\n"
        + "canary.id@example.com,Purchase," + now + personal + "https://shop.example.com/,1.00,USD\n"
        + "NW-3,Purchase," + now + personal + "https://shop.example.com/canary.path@example.com,visible,USD\n"
        + "NW-4,Purchase," + now + personal + "https://shop.example.com/,1.00,USD,canary-surplus\n";
    const QString file = m_home.write(QStringLiteral("canaries.csv"), csv);
    const CliRun run = runCli(m_home, {QStringLiteral("check"), file, QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 1, run.told().constData());
    // The findings are there, and one that may be shown is.
    QVERIFY2(run.out.contains("email_unreadable"), run.told().constData());
    QVERIFY2(run.out.contains("id_looks_personal"), run.told().constData());
    QVERIFY2(run.out.contains("source_url_looks_personal"), run.told().constData());
    QVERIFY2(run.out.contains("row_too_many_cells"), run.told().constData());
    QVERIFY2(run.out.contains("\"value\":\"visible\""), run.told().constData());
    QVERIFY2(!run.out.contains("canary"), run.told().constData());
    QVERIFY2(!run.err.contains("canary"), run.told().constData());

    const CliRun words = runCli(m_home, {QStringLiteral("check"), file});
    QVERIFY2(!words.out.contains("canary-") && !words.out.contains("canary."), words.told().constData());
}

void TestCliJson::preparePrintsOneBodyALine_data()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("a test unless asked") << false;
    QTest::newRow("for real") << true;
}

void TestCliJson::preparePrintsOneBodyALine()
{
    QFETCH(bool, live);
    QStringList arguments{QStringLiteral("prepare"), m_sample, QStringLiteral("--out"),
        m_home.path(QStringLiteral("bodies.ndjson")), QStringLiteral("--json")};
    if (live)
        arguments << QStringLiteral("--live");
    const CliRun run = runCli(m_home, arguments);
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonObject summary = run.json();
    QCOMPARE(shapeFault(summary,
                 {{"requests", JsonKind::Number}, {"events", JsonKind::Number},
                     {"expires_at", JsonKind::TextOrNull}}),
        QString());

    std::int64_t events = 0;
    QByteArrayList bodies = m_home.read(QStringLiteral("bodies.ndjson")).split('\n');
    QCOMPARE(bodies.takeLast(), QByteArray());
    for (const QByteArray& body : bodies) {
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        QCOMPARE(json[QLatin1String("validate_only")].toBool(!live), !live);
        events += json[QLatin1String("events")].toArray().size();
    }
    QCOMPARE(bodies.size(), number(summary, "requests"));
    QCOMPARE(events, number(summary, "events"));
    const QJsonObject checked = check().json();
    QCOMPARE(events, sum(checked, {"ready", "warned"}));
    QVERIFY(!m_home.read(QStringLiteral("bodies.ndjson")).contains("@example.com"));
}

void TestCliJson::sendAddsUp_data()
{
    QTest::addColumn<bool>("live");
    QTest::newRow("a test unless asked") << false;
    QTest::newRow("for real") << true;
}

void TestCliJson::sendAddsUp()
{
    QFETCH(bool, live);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const CliRun run =
        runCli(home, endpoint.send(m_sample, live ? QStringList{QStringLiteral("--live")} : QStringList()));
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonObject json = run.json();
    QCOMPARE(
        shapeFault(json,
            {{"job", JsonKind::Text}, {"mode", JsonKind::Text}, {"events", JsonKind::Number},
                {"accepted", JsonKind::Number}, {"refused", JsonKind::Number}, {"unknown", JsonKind::Number},
                {"blocked", JsonKind::Number}, {"outside", JsonKind::Number}, {"left_out", JsonKind::Number},
                {"not_sent", JsonKind::Number}, {"requests", JsonKind::Number},
                {"refusals", JsonKind::List}}),
        QString());
    QCOMPARE(json[QLatin1String("mode")].toString(),
        live ? QStringLiteral("live") : QStringLiteral("validate_only"));
    QCOMPARE(number(json, "events"), 400);
    QCOMPARE(
        sum(json, {"accepted", "refused", "unknown", "blocked", "outside", "left_out", "not_sent"}), 400);
    QCOMPARE(number(json, "accepted"), sum(check().json(), {"ready", "warned"}));

    const sandbox::Totals totals = endpoint.server().totals();
    QCOMPARE(totals.requests, number(json, "requests"));
    QCOMPARE(live ? totals.liveRequests : totals.testRequests, totals.requests);
    QCOMPARE(totals.accepted, live ? number(json, "accepted") : 0);

    const CliRun resumed = runCli(home, endpoint.resume());
    QCOMPARE(resumed.exitCode, 2);
    QCOMPARE(resumed.errorCode(), QStringLiteral("nothing_to_resume"));
}

void TestCliJson::sendNamesWhatTheApiRefused()
{
    // The file is judged as of three days ago: what was fresh then the endpoint's own clock finds too old.
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const EpochMs now = SystemClock().nowMs();
    constexpr EpochMs kDay = 86'400'000;
    const QByteArray csv = "order_id,event,created_at,email,amount,currency,landing_url\n"
                           "NW-1,Purchase,"
        + QByteArray::number(now - 4 * kDay)
        + ",a@example.com,1.00,USD,https://shop.example.com/\nNW-2,Purchase,"
        + QByteArray::number(now - 9 * kDay) + ",b@example.com,1.00,USD,https://shop.example.com/\n";
    const QString file = home.write(QStringLiteral("a.csv"), csv);
    const CliRun run = runCli(home,
        endpoint.send(
            file, {QStringLiteral("--live"), QStringLiteral("--now"), QString::number(now - 3 * kDay)}));
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonObject json = run.json();
    QCOMPARE(number(json, "accepted"), 1);
    QCOMPARE(number(json, "refused"), 1);
    const QJsonArray refusals = json[QLatin1String("refusals")].toArray();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(shapeFault(refusals[0].toObject(),
                 {{"line", JsonKind::Number}, {"id", JsonKind::Text}, {"param", JsonKind::Text},
                     {"code", JsonKind::Text}, {"message", JsonKind::Text}}),
        QString());
    QCOMPARE(number(refusals[0].toObject(), "line"), 3);
    QCOMPARE(refusals[0].toObject()[QLatin1String("id")].toString(), QStringLiteral("NW-2"));
}

void TestCliJson::recipeCommandsPrintRecipes()
{
    const CliHome home;
    const CliRun none =
        runCli(home, {QStringLiteral("recipe"), QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(shapeFault(none.json(), {{"recipes", JsonKind::List}}), QString());

    const CliRun guess =
        runCli(home, {QStringLiteral("recipe"), QStringLiteral("guess"), m_sample, QStringLiteral("--json")});
    QVERIFY2(guess.exitCode == 0, guess.told().constData());
    QCOMPARE(
        shapeFault(guess.json(), {{"schema", JsonKind::Number}, {"bindings", JsonKind::Object}}), QString());

    QVERIFY(QDir(home.path(QStringLiteral("home"))).mkpath(QStringLiteral("config/recipes")));
    const QString saved = home.path(QStringLiteral("home/config/recipes/weekly.json"));
    const CliRun save = runCli(home,
        {QStringLiteral("recipe"), QStringLiteral("guess"), m_sample, QStringLiteral("--out"), saved,
            QStringLiteral("--json")});
    QVERIFY2(save.exitCode == 0, save.told().constData());
    QCOMPARE(save.json()[QLatin1String("file")].toString(), saved);

    const CliRun list =
        runCli(home, {QStringLiteral("recipe"), QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(list.json()[QLatin1String("recipes")].toArray(), QJsonArray{QStringLiteral("weekly")});
    const CliRun show = runCli(home,
        {QStringLiteral("recipe"), QStringLiteral("show"), QStringLiteral("weekly"),
            QStringLiteral("--json")});
    QCOMPARE(show.exitCode, 0);
    QCOMPARE(show.json()[QLatin1String("bindings")], guess.json()[QLatin1String("bindings")]);

    const CliRun used = runCli(home,
        {QStringLiteral("check"), m_sample, QStringLiteral("--recipe"), QStringLiteral("weekly"),
            QStringLiteral("--json"), QStringLiteral("--max-findings"), QStringLiteral("0")});
    QCOMPARE(used.exitCode, 1);
    QCOMPARE(used.json()[QLatin1String("causes")], check().json()[QLatin1String("causes")]);
}

void TestCliJson::tagBuildPrintsEveryFlavour()
{
    const CliRun run = runCli(m_home,
        {QStringLiteral("tag"), QStringLiteral("build"), QStringLiteral("--event"),
            QStringLiteral("order_created"), QStringLiteral("--pixel"), QStringLiteral("px_1"),
            QStringLiteral("--amount"), QStringLiteral("129.99"), QStringLiteral("--currency"),
            QStringLiteral("EUR"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(shapeFault(run.json(),
                 {{"url", JsonKind::Text}, {"html", JsonKind::Text}, {"noscript", JsonKind::Text},
                     {"findings", JsonKind::List}}),
        QString());
    QVERIFY(run.json()[QLatin1String("url")].toString().contains(QLatin1String("12999")));

    const CliRun list =
        runCli(m_home, {QStringLiteral("tag"), QStringLiteral("flavours"), QStringLiteral("--json")});
    QCOMPARE(list.exitCode, 0);
    const QJsonArray flavours = list.json()[QLatin1String("flavours")].toArray();
    QVERIFY(flavours.size() > 15);
    for (const QJsonValue& flavour : flavours) {
        QCOMPARE(
            shapeFault(flavour.toObject(),
                {{"name", JsonKind::Text}, {"title", JsonKind::Text}, {"paste", JsonKind::Text},
                    {"layers", JsonKind::Text}, {"extension", JsonKind::Text}, {"notes", JsonKind::List}}),
            QString());
        const QString name = flavour[QLatin1String("name")].toString();
        QVERIFY2(!run.json()[name].toString().isEmpty(), qPrintable(name));
    }
}

void TestCliJson::tagBuildReadsMoney_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("sent"); // empty: refused
    const auto row = [](const char* amount, const char* currency, const char* sent) {
        QTest::addRow("%s %s", amount, currency)
            << QString::fromLatin1(amount) << QString::fromLatin1(currency) << QString::fromLatin1(sent);
    };
    row("129.99", "EUR", "12999");
    row("129,99", "EUR", "12999");
    row("12.500", "KWD", "12500");
    row("1,234", "KWD", "");
    row("1.234", "EUR", "");
    row("500", "JPY", "500");
    row("1.5", "JPY", "");
}

void TestCliJson::tagBuildReadsMoney()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(QString, sent);
    const CliRun run = runCli(m_home,
        {QStringLiteral("tag"), QStringLiteral("build"), QStringLiteral("--event"),
            QStringLiteral("order_created"), QStringLiteral("--pixel"), QStringLiteral("px_1"),
            QStringLiteral("--amount"), amount, QStringLiteral("--currency"), currency,
            QStringLiteral("--json")});
    QCOMPARE(run.exitCode, sent.isEmpty() ? 2 : 0);
    const QString parameter = QStringLiteral("amount%5D=") + sent + u'&';
    QVERIFY2(sent.isEmpty() || run.json()[QLatin1String("url")].toString().contains(parameter),
        run.told().constData());
}

void TestCliJson::tagBuildPrintsOneFormToPaste()
{
    const QStringList build{QStringLiteral("tag"), QStringLiteral("build"), QStringLiteral("--event"),
        QStringLiteral("page_viewed"), QStringLiteral("--pixel"), QStringLiteral("px_1"),
        QStringLiteral("--dynamic"), QStringLiteral("event-id=order.token"), QStringLiteral("--flavour")};
    const CliRun liquid = runCli(m_home, build + QStringList{QStringLiteral("liquid")});
    QVERIFY2(liquid.exitCode == 0, liquid.told().constData());
    QCOMPARE(liquid.out,
        QByteArray(
            "<img src=\"https://bzr.openai.com/v1/sdk/events?pid=px_1&amp;event=page_viewed&amp;event_id={{ "
            "order.token | url_encode | replace: '+', '%20' }}&amp;data%5Btype%5D=contents\" width=\"1\" "
            "height=\"1\" style=\"display:none\" alt=\"\">\n"));
    QVERIFY2(liquid.err.contains("Shopify Liquid: Into"), liquid.err.constData());

    // What a form can't hold is told, and the others are there.
    const CliRun all = runCli(m_home, build + QStringList{QStringLiteral("all"), QStringLiteral("--json")});
    QVERIFY2(all.exitCode == 0, all.told().constData());
    QVERIFY(all.json()[QLatin1String("html")].isNull());
    QVERIFY(!all.json()[QLatin1String("not_written")]
                 .toObject()[QLatin1String("html")]
                 .toObject()[QLatin1String("message")]
                 .toString()
                 .isEmpty());
    QVERIFY(all.json()[QLatin1String("erb")].toString().contains(
        QLatin1String("url_encode((order.token).to_s)")));

    const QString file = m_home.write(QStringLiteral("mine.flavour"),
        "name: mine\norder: 1\ntitle: Mine\npaste: Here.\nlayers: None.\nextension: txt\npage-value: "
        "[[@@code@@]]\n"
        "never: ]]\n---\n@@url@@\n");
    const CliRun own = runCli(m_home, build + QStringList{file});
    QVERIFY2(own.exitCode == 0, own.told().constData());
    QVERIFY2(own.out.contains("&event_id=[[order.token]]&"), own.out.constData());
    const QString broken = m_home.write(QStringLiteral("broken.flavour"), "name: mine\norder: first\n");
    const CliRun refused = runCli(m_home, build + QStringList{broken});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("Line 2 of the flavour file: order is not a whole number."),
        refused.err.constData());
}

void TestCliJson::tagCheckTellsTheParts()
{
    const CliRun run = runCli(m_home,
        {QStringLiteral("tag"), QStringLiteral("check"),
            QStringLiteral("<img src=\"https://bzr.openai.com/v1/sdk/events?pid=px_1&event=purchase\">"),
            QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonArray tags = run.json()[QLatin1String("tags")].toArray();
    QCOMPARE(tags.size(), 1);
    const QJsonObject tag = tags[0].toObject();
    QCOMPARE(shapeFault(tag,
                 {{"url", JsonKind::Text}, {"parameters", JsonKind::Object}, {"findings", JsonKind::List}}),
        QString());
    QCOMPARE(tag[QLatin1String("parameters")].toObject()[QLatin1String("event")].toString(),
        QStringLiteral("purchase"));
    const QJsonArray findings = tag[QLatin1String("findings")].toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue& finding : findings) {
        QCOMPARE(shapeFault(finding.toObject(),
                     {{"code", JsonKind::Text}, {"severity", JsonKind::Text}, {"position", JsonKind::Number},
                         {"message", JsonKind::Text}, {"fix", JsonKind::Text}}),
            QString());
        QVERIFY(!finding.toObject()[QLatin1String("fix")].toString().isEmpty());
    }
}

void TestCliJson::sampleNamesItsFile()
{
    const QString file = m_home.path(QStringLiteral("another.csv"));
    const CliRun run = runCli(m_home, {QStringLiteral("sample"), file, QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()[QLatin1String("file")].toString(), file);
    QCOMPARE(run.err, QByteArray());
    const CliRun plain = runCli(m_home, {QStringLiteral("sample")});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.out.startsWith("Order ID,"));
}

QTEST_GUILESS_MAIN(TestCliJson)
#include "tst_cli_json.moc"
