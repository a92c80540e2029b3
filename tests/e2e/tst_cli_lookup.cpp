// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Deals that carry no e-mail address, and the contacts who have one: from the two files to the endpoint,
/// also over a kill. And every kind of value that bindings can make is one that the endpoint takes.
#include "e2e/practice_endpoint.h"

#include "base/clock.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace convey;
using namespace convey::test;

namespace {

QStringList words(std::initializer_list<const char*> list)
{
    QStringList all;
    for (const char* word : list)
        all << QString::fromUtf8(word);
    return all;
}

const QStringList kAnswers = words({"--set", "type=order_created", "--set", "action_source=other", "--set",
    "time_zone=UTC", "--set", "data.currency=EUR"});

} // namespace

class TestCliLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectCountsWhatIsFound();
    void checkSaysItInWords();
    void aLookUpNeedsItsKey();
    void whatIsLookedUpIsSent();
    void aKilledSendIsResumedWithItsLookUpFile();
    void anotherLookUpFileIsRefused();
    void aRecipeRemembersTheKeysAlone();
    void everyKindOfValueIsAccepted();
    void doubtfulIdsAndHashesAreTold();

private:
    /// `deals.csv` of so many rows and `contacts.csv`; every tenth deal has no contact.
    void writeFiles(const CliHome& home, int rows);
    [[nodiscard]] QStringList lookup(const CliHome& home) const
    {
        return {QStringLiteral("--lookup"), home.path(QStringLiteral("contacts.csv")),
            QStringLiteral("--lookup-key"), QStringLiteral("Contact ID=Record ID")};
    }
};

void TestCliLookup::writeFiles(const CliHome& home, int rows)
{
    const auto now = static_cast<qlonglong>(SystemClock().nowMs());
    QByteArray deals("Deal ID,Contact ID,timestamp_ms,Amount\n");
    QByteArray contacts("Record ID,Email,Country\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        deals += "d-" + number + ",c-" + number + ',' + QByteArray::number(now - 60'000 - i) + ",12.50\n";
        if (i % 10 != 3)
            contacts += "c-" + number + ",person-" + number + "@example.com,DE\n";
    }
    contacts += "c-0,somebody-else@example.com,DE\n";
    home.write(QStringLiteral("deals.csv"), deals);
    home.write(QStringLiteral("contacts.csv"), contacts);
}

void TestCliLookup::inspectCountsWhatIsFound()
{
    const CliHome home;
    writeFiles(home, 20);
    const CliRun run = runCli(home,
        words({"inspect", "--json"}) + QStringList{home.path(QStringLiteral("deals.csv"))} + lookup(home));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QJsonObject found = run.json()[QLatin1String("lookup")].toObject();
    QCOMPARE(found[QLatin1String("matched")].toInt(), 18);
    QCOMPARE(found[QLatin1String("unmatched")].toInt(), 2);
    QCOMPARE(found[QLatin1String("first_unmatched_line")].toInt(), 5);
    QCOMPARE(found[QLatin1String("without_key")].toInt(), 0);
    QCOMPARE(found[QLatin1String("repeated_keys")].toInt(), 1);
    QCOMPARE(found[QLatin1String("first_repeat_line")].toInt(), 20);
    QStringList guesses;
    for (const QJsonValue& binding : run.json()[QLatin1String("bindings")].toArray())
        guesses << binding[QLatin1String("input")].toString() + u'='
                + binding[QLatin1String("bind")].toString();
    QVERIFY2(guesses.contains(QStringLiteral("user.email=lookup:Email")), run.told().constData());
    QVERIFY2(guesses.contains(QStringLiteral("user.country=lookup:Country")), run.told().constData());
}

void TestCliLookup::checkSaysItInWords()
{
    const CliHome home;
    writeFiles(home, 20);
    const CliRun run = runCli(home,
        words({"check"}) + QStringList{home.path(QStringLiteral("deals.csv"))} + lookup(home) + kAnswers);
    QVERIFY2(run.out.contains("18 of 20 lines found by Contact ID = Record ID; 2 not there, first line 5"),
        run.told().constData());
}

void TestCliLookup::aLookUpNeedsItsKey()
{
    const CliHome home;
    writeFiles(home, 3);
    const QString deals = home.path(QStringLiteral("deals.csv"));
    const CliRun without = runCli(home,
        words({"check", "--json"})
            + QStringList{deals, QStringLiteral("--lookup"), home.path(QStringLiteral("contacts.csv"))});
    QCOMPARE(without.exitCode, 2);
    QCOMPARE(without.errorCode(), QStringLiteral("usage_missing_argument"));
    const CliRun unknown = runCli(home,
        words({"check", "--json", "--lookup-key", "Nobody"})
            + QStringList{deals, QStringLiteral("--lookup"), home.path(QStringLiteral("contacts.csv"))});
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.errorCode(), QStringLiteral("recipe_column_missing"));
}

void TestCliLookup::whatIsLookedUpIsSent()
{
    const CliHome home;
    writeFiles(home, 20);
    PracticeEndpoint endpoint(home);
    const CliRun sent = runCli(home,
        endpoint.send(home.path(QStringLiteral("deals.csv")), lookup(home) + kAnswers + words({"--live"})));
    QVERIFY2(sent.exitCode == 0, sent.told().constData());
    QCOMPARE(sent.json()[QLatin1String("accepted")].toInt(), 20);
    const CliRun bodies = runCli(home,
        words({"prepare", "--out", "-"}) + QStringList{home.path(QStringLiteral("deals.csv"))} + lookup(home)
            + kAnswers);
    // Two deals have no contact, and of the first contact there are two addresses.
    QCOMPARE(bodies.out.count("\"email"), 17);
    QVERIFY(!bodies.out.contains("example.com"));
}

void TestCliLookup::aKilledSendIsResumedWithItsLookUpFile()
{
    constexpr int kRows = 3'000;
    const CliHome home;
    writeFiles(home, kRows);
    PracticeEndpoint endpoint(home);
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 1, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(
        endpoint.send(home.path(QStringLiteral("deals.csv")), lookup(home) + kAnswers + words({"--live"})));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    process.sendSignal(SIGKILL);
    QVERIFY(!process.finish().ended);

    endpoint.server().setFault({});
    const CliRun resumed = runCli(home, endpoint.resume());
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(resumed.json()[QLatin1String("accepted")].toInt(), kRows);
    QCOMPARE(endpoint.keys().size(), static_cast<std::size_t>(kRows));
    QCOMPARE(endpoint.server().totals().refused, 0);
}

void TestCliLookup::anotherLookUpFileIsRefused()
{
    const CliHome home;
    writeFiles(home, 1'500);
    PracticeEndpoint endpoint(home);
    endpoint.server().setFault(
        {.fault = sandbox::Fault::Slow, .after = 0, .times = 1, .delay = std::chrono::seconds(60)});
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.start(
        endpoint.send(home.path(QStringLiteral("deals.csv")), lookup(home) + kAnswers + words({"--live"})));
    QVERIFY(process.waitUntil([&] { return endpoint.server().totals().faults == 1; }));
    process.sendSignal(SIGKILL);
    QVERIFY(!process.finish().ended);
    endpoint.server().setFault({});
    const auto requests = endpoint.server().totals().requests;
    const QByteArray before = home.read(QStringLiteral("contacts.csv"));
    home.write(QStringLiteral("contacts.csv"), before + "c-9999,late@example.com,DE\n");
    const CliRun refused = runCli(home, endpoint.resume());
    QCOMPARE(refused.errorCode(), QStringLiteral("job_file_changed"));
    QCOMPARE(endpoint.server().totals().requests, requests);
    // The same file at another place is the same.
    const QString copy = home.write(QStringLiteral("copy.csv"), before);
    const CliRun resumed = runCli(home, endpoint.resume() + QStringList{QStringLiteral("--lookup"), copy});
    QVERIFY2(resumed.exitCode == 0, resumed.told().constData());
    QCOMPARE(resumed.json()[QLatin1String("accepted")].toInt(), 1'500);
}

void TestCliLookup::aRecipeRemembersTheKeysAlone()
{
    const CliHome home;
    writeFiles(home, 20);
    const QString deals = home.path(QStringLiteral("deals.csv"));
    const QString recipe = home.path(QStringLiteral("deals.json"));
    const CliRun saved = runCli(home,
        words({"recipe", "guess", "--accept-guesses"}) + QStringList{deals, QStringLiteral("--out"), recipe}
            + lookup(home) + kAnswers);
    QVERIFY2(saved.exitCode == 0, saved.told().constData());
    QVERIFY(!home.read(QStringLiteral("deals.json")).contains("contacts.csv"));
    const auto prepare = [&](const QStringList& by) {
        return runCli(home, words({"prepare", "--out", "-"}) + QStringList{deals} + by);
    };
    const CliRun again = prepare({QStringLiteral("--recipe"), recipe, QStringLiteral("--lookup"),
        home.path(QStringLiteral("contacts.csv"))});
    QVERIFY2(again.exitCode == 0, again.told().constData());
    QCOMPARE(again.out, prepare(lookup(home) + kAnswers).out);
    const CliRun without = prepare({QStringLiteral("--recipe"), recipe});
    QCOMPARE(without.exitCode, 2);
    QVERIFY2(without.err.contains("--lookup"), without.told().constData());
}

void TestCliLookup::everyKindOfValueIsAccepted()
{
    const CliHome home;
    const QByteArray now = QByteArray::number(static_cast<qlonglong>(SystemClock().nowMs()) - 60'000);
    const QByteArray head = "Order,When,Total,Mails,Phones,Name,OK,Score,New,Note,Items,Path\n";
    const QString custom = home.write(QStringLiteral("custom.csv"),
        head + "1," + now + ",\"€1.234,50\",\"Ada <a@example.com>; b@example.com, c@example.com\","
            + "+49 151 23456789,Mary Jane Watson,ja,\"4,5\",yes,\"oppref: r-1; x: y\",,/thanks?x=1\n2," + now
            + ",\"€2,50\",d@example.com,,\"Lovelace, Ada\",nein,7,no,,,\n");
    PracticeEndpoint endpoint(home);
    const CliRun sent = runCli(home,
        endpoint.send(custom,
            words({"--live", "--bind", "id=made:Order,Mails", "--bind", "timestamp_ms=When", "--bind",
                "data.amount=Total", "--bind", "user.email=emails:Mails", "--bind",
                "user.phone_number=Phones", "--bind", "user.first_name=first_name:Name", "--bind",
                "user.last_name=last_name:Name", "--set", "middle_names=last", "--bind", "consent=OK",
                "--word", "consent:ja=send", "--word", "consent:nein=opt_out", "--bind",
                "data.score:number=Score", "--bind", "data.first:boolean=New", "--bind", "data.note=Note",
                "--bind", "oppref=value(oppref):Note", "--bind", "source_url=Path", "--set",
                "site=https://shop.example.com", "--set", "action_source=other", "--set", "type=custom",
                "--set", "custom_event_name=loyalty_visit", "--set", "decimal_sign=,", "--set",
                "money_unit=major"})));
    QVERIFY2(sent.exitCode == 0, sent.told().constData());
    QCOMPARE(sent.json()[QLatin1String("accepted")].toInt(), 2);

    const QString orders = home.write(QStringLiteral("orders.csv"),
        head + "1," + now + R"(,12.50 USD,a@example.com,,,,,,,"[{""sku"":""S1"",""qty"":2,""price"":6.25},)"
            + R"({""name"":""Mug"",""qty"":""1""}]",)" + "\n2," + now
            + R"(,3 USD,b@example.com,,,,,,,"{""id"":""S2"",""quantity"":1}",)" + "\n");
    const CliRun items = runCli(home,
        endpoint.send(orders,
            words({"--live", "--bind", "id=template:evt_{Order}", "--bind", "timestamp_ms=When", "--bind",
                "data.amount=Total", "--bind", "user.email=list:Mails,Phones,Name", "--bind",
                "data.contents=Items", "--set", "action_source=other", "--set", "type=order_created", "--set",
                "money_unit=major"})));
    QVERIFY2(items.exitCode == 0, items.told().constData());
    QCOMPARE(items.json()[QLatin1String("accepted")].toInt(), 2);
}

void TestCliLookup::doubtfulIdsAndHashesAreTold()
{
    const CliHome home;
    const auto now = static_cast<qlonglong>(SystemClock().nowMs());
    QByteArray csv("id,timestamp_ms,user.email\n");
    for (int i = 0; i < 20; ++i) {
        csv += QByteArray::number(i + 1) + ',' + QByteArray::number(now - 60'000 - i) + ',';
        csv += i % 2 == 0 ? "person-" + QByteArray::number(i) + "@gmial.com" : QByteArray(64, 'a');
        csv += '\n';
    }
    const QString file = home.write(QStringLiteral("rows.csv"), csv);
    const CliRun inspected = runCli(home, words({"inspect", "--json"}) + QStringList{file});
    QStringList codes;
    for (const QJsonValue& finding : inspected.json()[QLatin1String("findings")].toArray())
        codes << finding[QLatin1String("code")].toString();
    for (const char* code : {"id_counts_rows", "hashes_mixed", "typo_domains"})
        QVERIFY2(codes.contains(QLatin1String(code)), inspected.told().constData());
    QStringList options;
    for (const QJsonValue& question : inspected.json()[QLatin1String("questions")].toArray())
        options << question[QLatin1String("option")].toString();
    QVERIFY2(options.contains(QStringLiteral("--bind id=id")), inspected.told().constData());
    const CliRun checked = runCli(home, words({"check", "--json"}) + QStringList{file});
    QVERIFY2(checked.out.contains("\"id_counts_rows\""), checked.told().constData());
    // A saved recipe asks nothing, and tells it all the same.
    const QString recipe = home.path(QStringLiteral("rows.json"));
    const CliRun saved = runCli(home,
        words({"recipe", "guess", "--accept-guesses"}) + QStringList{file, QStringLiteral("--out"), recipe});
    QVERIFY2(saved.exitCode == 0, saved.told().constData());
    const CliRun again =
        runCli(home, words({"check", "--json"}) + QStringList{file, QStringLiteral("--recipe"), recipe});
    QVERIFY2(again.out.contains("\"ids_are_row_numbers\""), again.told().constData());
}

QTEST_GUILESS_MAIN(TestCliLookup)
#include "tst_cli_lookup.moc"
