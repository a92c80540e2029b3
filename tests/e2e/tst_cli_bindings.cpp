// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// An input fed by more than a column, from the file to the body that the practice endpoint takes.
#include "e2e/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace convey::test;

namespace {

const QByteArray kOrders =
    "Order,Date,Time,Zone,Total,Curr,Email,Second,Full name,Consent,Notes,Items,Path\n"
    "1001,03/04/2026,10:00,Europe/Berlin,\"1.234\",EUR,a@example.com,b@example.com,\"Lovelace, Ada\",ja,"
    "\"oppref: ref-1\",\"[{\"\"sku\"\":\"\"S1\"\",\"\"qty\"\":2}]\",/thanks?x=1\n"
    "1002,23/04/2026,11:00,Europe/Berlin,\"12,50\",EUR,c@example.com,c@example.com,Grace "
    "Hopper,nein,,,/thanks\n"
    "1003,23/04/2026,11:30,Europe/Berlin,5,EUR,d@example.com,,Grace Hopper,,NULL,,\n";

QStringList options(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list << QString::fromUtf8(word);
    return list;
}

const QStringList kAnswers =
    options({"--bind", "id=made:Order,Email", "--bind", "timestamp_ms=Date", "--bind", "time_of_day=Time",
        "--bind", "time_zone=Zone", "--bind", "data.amount=Total", "--bind", "data.currency=Curr", "--bind",
        "user.email=list:Email,Second", "--bind", "user.first_name=first_name:Full name", "--bind",
        "user.last_name=last_name:Full name", "--bind", "oppref=value(oppref):Notes", "--bind",
        "data.contents=Items", "--bind", "source_url=Path", "--set", "site=https://shop.example.com", "--set",
        "action_source=other", "--set", "type=order_created", "--bind", "consent=Consent", "--word",
        "consent:ja=send", "--word", "consent:nein=leave_out", "--set", "consent_blank=opt_out"});

} // namespace

class TestCliBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectProvesWithALine();
    void bodiesHoldWhatWasBound();
    void madeIdsNeedAPixel();
    void aRecipeRemembersTheForms();
    void wordsForNothingAreTold();
    void namesOfSeveralCountriesAreAsked();

private:
    [[nodiscard]] CliRun run(const QStringList& words, const QStringList& more = {}) const
    {
        return runCli(m_home,
            words + kAnswers + QStringList{QStringLiteral("--now"), QStringLiteral("2026-04-24T00:00:00Z")}
                + more);
    }

    CliHome m_home;
    QString m_file{};

private Q_SLOTS:
    void initTestCase() { m_file = m_home.write(QStringLiteral("orders.csv"), kOrders); }
};

void TestCliBindings::inspectProvesWithALine()
{
    const CliRun inspected = runCli(m_home, options({"inspect", "--json"}) + QStringList{m_file} + kAnswers);
    QVERIFY2(inspected.exitCode == 0, inspected.told().constData());
    const QJsonObject json = inspected.json();
    QVERIFY2(json[QLatin1String("questions")].toArray().isEmpty(), inspected.told().constData());
    QString dates;
    for (const QJsonValue& binding : json[QLatin1String("bindings")].toArray()) {
        const QJsonValue because = binding[QLatin1String("because")];
        if (binding[QLatin1String("input")].toString() == QStringLiteral("date_format"))
            dates =
                QStringLiteral("%1 %2 %3")
                    .arg(binding[QLatin1String("set")].toString(), because[QLatin1String("code")].toString(),
                        QString::number(because[QLatin1String("line")].toInt()));
    }
    QCOMPARE(dates, QStringLiteral("dmy day_first 3"));
}

void TestCliBindings::bodiesHoldWhatWasBound()
{
    const QString out = m_home.path(QStringLiteral("bodies.ndjson"));
    const CliRun prepared = run(options({"prepare"}) + QStringList{m_file, QStringLiteral("--out"), out},
        options({"--pixel", "px-1"}));
    QFile file(out);
    QVERIFY2(file.open(QIODevice::ReadOnly), prepared.told().constData());
    const QJsonArray events =
        QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("events")].toArray();
    // Line 2 is too old, line 3 left out by its consent.
    QCOMPARE(events.size(), 1);
    const QJsonObject event = events.first().toObject();
    QVERIFY(event[QLatin1String("id")].toString().startsWith(QStringLiteral("evt_")));
    QCOMPARE(event[QLatin1String("opt_out")].toBool(), true);
    QVERIFY(!event.contains(QLatin1String("oppref")));
    QCOMPARE(event[QLatin1String("timestamp_ms")].toInteger(), 1'776'936'600'000);
    QCOMPARE(event[QLatin1String("data")].toObject()[QLatin1String("amount")].toInt(), 500);
}

void TestCliBindings::madeIdsNeedAPixel()
{
    const CliRun prepared = run(options({"prepare", "--out", "-"}) + QStringList{m_file});
    QCOMPARE(prepared.exitCode, 2);
    QVERIFY2(prepared.err.contains("--pixel"), prepared.told().constData());
}

void TestCliBindings::aRecipeRemembersTheForms()
{
    const QString recipe = m_home.path(QStringLiteral("forms.json"));
    const CliRun guessed = runCli(m_home,
        options({"recipe", "guess"}) + QStringList{m_file, QStringLiteral("--out"), recipe} + kAnswers);
    QVERIFY2(guessed.exitCode == 0, guessed.told().constData());
    const auto bodies = [&](const QStringList& by) {
        return runCli(m_home,
            options({"prepare", "--out", "-", "--pixel", "px-1", "--now", "2026-04-24T00:00:00Z"})
                + QStringList{m_file} + by)
            .out;
    };
    const QByteArray saved = bodies({QStringLiteral("--recipe"), recipe});
    QVERIFY(saved.contains("evt_"));
    QCOMPARE(saved, bodies(kAnswers));
}

void TestCliBindings::wordsForNothingAreTold()
{
    const QString file = m_home.write(QStringLiteral("blanks.csv"),
        "Order ID,Date,Email,City\n"
        "A-1,2026-04-23T10:00:00Z,a@example.com,Berlin\n"
        "A-2,2026-04-23T10:00:00Z,NULL,N/A\n"
        "A-3,2026-04-23T10:00:00Z,,-\n");
    const auto told = [&](const QStringList& words, const QString& list) {
        QStringList found;
        const CliRun run = runCli(m_home, words + QStringList{file, QStringLiteral("--json")});
        for (const QJsonValue& finding : run.json()[list].toArray()) {
            if (finding[QLatin1String("code")] == QLatin1String("blank_words"))
                found << finding[QLatin1String("column")].toString() + u' '
                        + QString::number(finding[QLatin1String("count")].toInt()) + u' '
                        + QString::number(finding[QLatin1String("line")].toInt());
        }
        return found;
    };
    const QStringList both{QStringLiteral("Email 1 3"), QStringLiteral("City 2 3")};
    QCOMPARE(told({QStringLiteral("inspect")}, QStringLiteral("findings")), both);
    QCOMPARE(told({QStringLiteral("check")}, QStringLiteral("column_findings")), both);
    // By a person's own list.
    QCOMPARE(told(options({"check", "--set", "blank_words=-"}), QStringLiteral("column_findings")),
        QStringList{QStringLiteral("City 1 4")});
    const CliRun text = runCli(m_home, {QStringLiteral("check"), file});
    QVERIFY2(text.out.contains("in the column City were taken for empty cells: 2, the first in line 3"),
        text.told().constData());
}

void TestCliBindings::namesOfSeveralCountriesAreAsked()
{
    const QString file = m_home.write(QStringLiteral("countries.csv"),
        "Order ID,Date,Email,Country\n"
        "A-1,2026-04-23T10:00:00Z,a@example.com,Korea\n"
        "A-2,2026-04-23T10:00:00Z,b@example.com,Germany\n");
    const auto asked = [&](const QStringList& more) -> QString {
        const CliRun run = runCli(m_home, options({"inspect", "--json"}) + QStringList{file} + more);
        for (const QJsonValue& question : run.json()[QLatin1String("questions")].toArray()) {
            if (question[QLatin1String("code")] == QLatin1String("country_names"))
                return question[QLatin1String("option")].toString() + u' '
                    + question[QLatin1String("among")].toString();
        }
        return QString();
    };
    QCOMPARE(asked({}), QStringLiteral("--set country_names=none KP KR"));
    QCOMPARE(asked(options({"--set", "country_names=KR"})), QString());
    QCOMPARE(asked(options({"--word", "user.country:Korea=KR"})), QString());
    const auto isRefused = [&](const QStringList& more) {
        return runCli(m_home, options({"check", "--json"}) + QStringList{file} + more)
            .out.contains("\"country_unreadable\"");
    };
    QVERIFY(isRefused({}));
    QVERIFY(isRefused(options({"--set", "country_names=none"})));
    QVERIFY(!isRefused(options({"--set", "country_names=KR"})));
    QCOMPARE(
        runCli(m_home, options({"check", "--set", "country_names=Korea"}) + QStringList{file}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliBindings)
#include "tst_cli_bindings.moc"
