// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The main job, whole: a file is checked and sent for real over TLS, and what the endpoint has afterwards is
/// what `check` had called ready or warned.
///
/// When CONVEY_BENCH names a folder with make_csv.py (a generator of faulty exports that also writes down
/// what it planted), its file is sent too, as a row of its own.
#include "e2e/order_file.h"
#include "e2e/practice_endpoint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#include <utility>

using namespace convey;
using namespace convey::test;

class TestCliSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedIsWhatCheckPromised_data();
    void acceptedIsWhatCheckPromised();
    void checkFindsEveryPlantedFault();
    void sentKeysAreTheSendableOnes();

private:
    /// Makes the file of a row and returns its path, or nothing when it can't be made.
    [[nodiscard]] static QString makeFile(const CliHome& home, const QString& kind);
};

namespace {

constexpr int kRows = 20'000;
const QStringList kConsent{QStringLiteral("--bind"), QStringLiteral("consent=consent")};

QString generator()
{
    const QString folder = qEnvironmentVariable("CONVEY_BENCH");
    const QString script = folder + QStringLiteral("/make_csv.py");
    const bool usable = !folder.isEmpty() && QFile::exists(script)
        && !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty();
    return usable ? script : QString();
}

std::int64_t number(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toInteger(-1);
}

std::map<QString, std::int64_t> causesOf(const QJsonObject& check)
{
    std::map<QString, std::int64_t> causes;
    for (const QJsonValue& cause : check[QLatin1String("causes")].toArray())
        causes[cause[QLatin1String("code")].toString()] = cause[QLatin1String("count")].toInteger();
    return causes;
}

/// The generator counts a phone number "n/a" as a fault; without this it would be nothing at all.
const QStringList kNoBlankWords{QStringLiteral("--set"), QStringLiteral("blank_words=")};

QStringList bindingsFor(const QString& kind)
{
    return kind == QStringLiteral("sample") ? QStringList() : kConsent + kNoBlankWords;
}

/// The ids in the first column of a file of rejects. The other columns may hold line ends, but no line of
/// theirs begins like an id.
std::set<std::string> rejectedIds(const QByteArray& csv)
{
    std::set<std::string> ids;
    for (const QByteArray& line : csv.split('\n')) {
        const QByteArray first = line.left(line.indexOf(','));
        if (first.startsWith("NW-") || first.startsWith("ORD-"))
            ids.insert(first.toStdString());
    }
    return ids;
}

/// What the generator wrote down beside its file, in our words: rule code -> rows that break it. Empty for
/// other files.
std::map<QString, std::int64_t> plantedByGenerator(const CliHome& home)
{
    const std::pair<const char*, const char*> kMeanings[] = {{"missing_id", "id_missing"},
        {"unknown_event", "type_unknown"}, {"bad_timestamp", "timestamp_unreadable"},
        {"too_old", "timestamp_too_old"}, {"too_far_ahead", "timestamp_too_far_ahead"},
        {"missing_timestamp", "timestamp_missing"}, {"bad_amount", "amount_unreadable"},
        {"too_many_decimals", "amount_too_many_decimals"}, {"amount_no_currency", "amount_without_currency"},
        {"bad_currency", "currency_unknown"}, {"bad_quantity", "item_quantity_unreadable"},
        {"bad_url", "source_url_invalid"}, {"missing_url", "source_url_missing"},
        {"bad_ip", "ip_address_unreadable"}, {"bad_email", "email_unreadable"},
        {"bad_phone", "phone_number_unreadable"}, {"duplicate_id", "repeated_in_file_differs"},
        {"extra_field", "row_too_many_cells"}, {"short_row", "row_too_few_cells"}};
    const QJsonObject sidecar =
        QJsonDocument::fromJson(home.read(QStringLiteral("orders.csv.json"))).object();
    const QJsonObject faults = sidecar[QLatin1String("faults")].toObject();
    std::map<QString, std::int64_t> planted;
    for (const auto& [kind, code] : kMeanings) {
        if (faults.contains(QLatin1String(kind)))
            planted[QString::fromLatin1(code)] = number(faults, kind);
    }
    return planted;
}

} // namespace

QString TestCliSend::makeFile(const CliHome& home, const QString& kind)
{
    const EpochMs now = SystemClock().nowMs();
    const QString file = home.path(QStringLiteral("orders.csv"));
    if (kind == QStringLiteral("sample"))
        return runCli(home, {QStringLiteral("sample"), file}).exitCode == 0 ? file : QString();
    if (kind == QStringLiteral("made here"))
        return home.write(QStringLiteral("orders.csv"), makeOrders(kRows, now, 40).csv);
    const int made = QProcess::execute(QStringLiteral("python3"),
        {generator(), QStringLiteral("--rows"), QString::number(kRows), QStringLiteral("--now"),
            QString::number(now), QStringLiteral("--out"), file});
    return made == 0 ? file : QString();
}

void TestCliSend::acceptedIsWhatCheckPromised_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("rows");
    QTest::newRow("the sample") << QStringLiteral("sample") << 400;
    QTest::newRow("20,000 orders made here") << QStringLiteral("made here") << kRows;
    if (!generator().isEmpty())
        QTest::newRow("20,000 orders of the generator") << QStringLiteral("generated") << kRows;
}

void TestCliSend::acceptedIsWhatCheckPromised()
{
    QFETCH(QString, kind);
    QFETCH(int, rows);
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const QString file = makeFile(home, kind);
    QVERIFY(!file.isEmpty());

    const CliRun checked = runCli(home,
        QStringList{QStringLiteral("check"), file, QStringLiteral("--json"), QStringLiteral("--max-findings"),
            QStringLiteral("0"), QStringLiteral("--rejects"), home.path(QStringLiteral("rejects.csv"))}
            + bindingsFor(kind));
    QVERIFY2(checked.exitCode == 1, checked.told().constData());
    const QJsonObject check = checked.json();
    const CliRun sent =
        runCli(home, endpoint.send(file, bindingsFor(kind)) + QStringList{QStringLiteral("--live")});
    QVERIFY2(sent.exitCode == 1, sent.told().constData());
    const QJsonObject send = sent.json();

    const std::int64_t promised = number(check, "ready") + number(check, "warned");
    QVERIFY(promised > 0);
    QCOMPARE(number(check, "rows"), rows);
    QCOMPARE(number(send, "accepted"), promised);
    for (const char* same : {"events", "blocked", "outside", "left_out"})
        QCOMPARE(number(send, same), number(check, same));
    for (const char* none : {"refused", "unknown", "not_sent"})
        QCOMPARE(number(send, none), 0);
    QCOMPARE(number(send, "accepted") + number(send, "blocked") + number(send, "outside")
            + number(send, "left_out"),
        number(send, "events"));

    const sandbox::Totals totals = endpoint.server().totals();
    QCOMPARE(totals.accepted, promised);
    QCOMPARE(totals.eventsReceived, promised);
    QCOMPARE(totals.duplicates, 0);
    QCOMPARE(totals.refused, 0);
    QCOMPARE(totals.ignoredEntries, 0);
    QCOMPARE(totals.strayRequests, 0);
    QCOMPARE(totals.requests, number(send, "requests"));

    std::map<QString, std::int64_t> causes = causesOf(check);
    const std::map<QString, std::int64_t> planted = plantedByGenerator(home);
    QCOMPARE(planted.size(), kind == QStringLiteral("generated") ? std::size_t{19} : std::size_t{0});
    for (const auto& [code, count] : planted)
        QVERIFY2(causes[code] == count, qPrintable(code));

    // Nothing blocked was ever sent.
    const std::set<std::string> rejected = rejectedIds(home.read(QStringLiteral("rejects.csv")));
    QVERIFY(rejected.size() > 5);
    const std::set<sandbox::EventKey> keys = endpoint.keys();
    QCOMPARE(keys.size(), static_cast<std::size_t>(promised));
    for (const sandbox::EventKey& key : keys)
        QVERIFY2(!rejected.contains(key.id), key.id.c_str());
}

void TestCliSend::checkFindsEveryPlantedFault()
{
    const CliHome home;
    const OrderFile orders = makeOrders(2'000, SystemClock().nowMs(), 7);
    const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
    const CliRun run =
        runCli(home, QStringList{QStringLiteral("check"), file, QStringLiteral("--json")} + kConsent);
    QVERIFY2(run.exitCode == 1, run.told().constData());
    std::map<QString, std::int64_t> causes = causesOf(run.json());
    for (const auto& [code, count] : orders.planted)
        QVERIFY2(causes[QString::fromStdString(code)] == count, code.c_str());
    QCOMPARE(number(run.json(), "blocked"), orders.blocked);
    QCOMPARE(number(run.json(), "outside"), orders.outside);
    QCOMPARE(number(run.json(), "left_out"), orders.leftOut);
}

void TestCliSend::sentKeysAreTheSendableOnes()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const OrderFile orders = makeOrders(2'000, SystemClock().nowMs(), 7);
    const QString file = home.write(QStringLiteral("orders.csv"), orders.csv);
    const CliRun run = runCli(home, endpoint.send(file, kConsent) + QStringList{QStringLiteral("--live")});
    QVERIFY2(run.exitCode == 1, run.told().constData());
    QVERIFY(endpoint.keys() == orders.sendable);
    // From a computer that knows nothing of it the same events go again: the endpoint knows them all.
    const QStringList again{
        QStringLiteral("--live"), QStringLiteral("--ledger"), home.path(QStringLiteral("other.sqlite"))};
    QCOMPARE(runCli(home, endpoint.send(file, kConsent) + again).exitCode, 1);
    QVERIFY(endpoint.keys() == orders.sendable);
    QCOMPARE(endpoint.server().totals().duplicates, static_cast<std::int64_t>(orders.sendable.size()));
}

QTEST_GUILESS_MAIN(TestCliSend)
#include "tst_cli_send.moc"
