// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Saved recipes on the command line: kept, known again, passed on, and somebody else's sent by nobody
/// before a yes.
#include "e2e/cli_process.h"
#include "e2e/practice_endpoint.h"

#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace convey::test;

namespace {

QStringList options(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list << QString::fromUtf8(word);
    return list;
}

const QByteArray kRows = "A-1,Purchase,2026-04-23T10:00:00Z,ada@example.com,12.50,EUR,physical_store\n"
                         "A-2,Purchase,2026-04-23T11:00:00Z,bob@example.com,7.00,EUR,physical_store\n";
const QByteArray kOrders = "Order ID,Event,Paid at,Email,Total,Currency,Action source\n" + kRows;
const QByteArray kDrifted = "Order ID,Event,Created at,Email,Total,Currency,Action source\n" + kRows;

/// Twelve orders of today, each of this amount.
QByteArray ordersOf(const char* amount)
{
    QByteArray lines = "Order ID,Event,Paid at,Email,Total,Currency,Action source\n";
    const qint64 now = convey::SystemClock().nowMs();
    for (int i = 1; i <= 12; ++i)
        lines += "B-" + QByteArray::number(i * 37) + ",Purchase," + QByteArray::number(now - i * 3'600'000)
            + ",ada@example.com," + amount + ",EUR,physical_store\n";
    return lines;
}

} // namespace

class TestCliRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSavedRecipeIsUsedByNameAndByItsColumns();
    void withoutTheOptionNoneIsUsed();
    void driftStopsAutoAndIsTold();
    void renameDuplicateDelete();
    void somebodyElsesRecipeSendsNothingBeforeAYes();
    void whatCannotBeSavedIsRefused();
    void amountsFarAboveThoseSentBeforeAreTold();

private:
    [[nodiscard]] CliRun run(const QStringList& words) const { return runCli(*m_home, words); }
    [[nodiscard]] CliRun prepare(const QString& recipe, const QStringList& more = {}) const
    {
        return run(options({"prepare", "--out", "-", "--pixel", "px-1", "--now", "2026-04-24T00:00:00Z"})
            + QStringList{m_file, QStringLiteral("--recipe"), recipe} + more);
    }

    std::unique_ptr<CliHome> m_home;
    QString m_file;
};

void TestCliRecipes::init()
{
    m_home = std::make_unique<CliHome>();
    m_file = m_home->write(QStringLiteral("orders.csv"), kOrders);
    const CliRun saved =
        run(options({"recipe", "save", "Weekly orders", "--bind", "data.amount="}) + QStringList{m_file});
    QVERIFY2(saved.exitCode == 0, saved.told().constData());
}

void TestCliRecipes::aSavedRecipeIsUsedByNameAndByItsColumns()
{
    const CliRun byName = prepare(QStringLiteral("weekly ORDERS"));
    QVERIFY2(byName.exitCode == 0, byName.told().constData());
    QVERIFY(byName.out.contains("A-1") && !byName.out.contains("1250"));
    QCOMPARE(prepare(QStringLiteral("auto")).out, byName.out);
}

void TestCliRecipes::withoutTheOptionNoneIsUsed()
{
    const CliRun checked = run(options({"inspect", "--json"}) + QStringList{m_file});
    const QJsonObject json = checked.json();
    QCOMPARE(json[QLatin1String("saved_recipes")][0][QLatin1String("name")].toString(),
        QStringLiteral("Weekly orders"));
    bool hasAmount = false;
    for (const QJsonValue& binding : json[QLatin1String("bindings")].toArray())
        hasAmount = hasAmount || binding[QLatin1String("input")].toString() == QStringLiteral("data.amount");
    QVERIFY(hasAmount); // guessed: the recipe has none
    const CliRun told = run(options({"check", "--now", "2026-04-24T00:00:00Z"}) + QStringList{m_file});
    QVERIFY2(told.err.contains("Weekly orders fits this file"), told.told().constData());
}

void TestCliRecipes::driftStopsAutoAndIsTold()
{
    m_file = m_home->write(QStringLiteral("next.csv"), kDrifted);
    const CliRun stopped = prepare(QStringLiteral("auto"));
    QCOMPARE(stopped.exitCode, 2);
    QVERIFY2(stopped.err.contains("Paid at"), stopped.told().constData());
    const QJsonObject json = run(options({"inspect", "--json"}) + QStringList{m_file}).json();
    const QJsonValue fitting = json[QLatin1String("saved_recipes")][0];
    QCOMPARE(fitting[QLatin1String("gone")].toArray(), QJsonArray{QStringLiteral("Paid at")});
    QCOMPARE(
        fitting[QLatin1String("renamed")][0][QLatin1String("to")].toString(), QStringLiteral("Created at"));
    m_file = m_home->write(QStringLiteral("other.csv"), "a,b\n1,2\n");
    QCOMPARE(prepare(QStringLiteral("auto")).exitCode, 2);
}

void TestCliRecipes::renameDuplicateDelete()
{
    QCOMPARE(run(options({"recipe", "duplicate", "Weekly orders", "Copy"})).exitCode, 0);
    QCOMPARE(run(options({"recipe", "rename", "Copy", "weekly orders"})).exitCode, 2);
    QCOMPARE(run(options({"recipe", "rename", "Copy", "../Monthly"})).exitCode, 0);
    QCOMPARE(run(options({"recipe", "list", "--json"})).json()[QLatin1String("recipes")].toArray(),
        (QJsonArray{QStringLiteral("../Monthly"), QStringLiteral("Weekly orders")}));
    QCOMPARE(run(options({"recipe", "delete", "../Monthly"})).exitCode, 0);
    QCOMPARE(run(options({"recipe", "delete", "../Monthly"})).exitCode, 2);
    QCOMPARE(run(options({"recipe", "save", "Weekly orders"}) + QStringList{m_file}).exitCode, 2);
    QCOMPARE(
        run(options({"recipe", "save", "Weekly orders", "--replace"}) + QStringList{m_file}).exitCode, 0);
}

void TestCliRecipes::somebodyElsesRecipeSendsNothingBeforeAYes()
{
    const QString file = m_home->path(QStringLiteral("theirs.json"));
    QCOMPARE(run(options({"recipe", "export", "Weekly orders"}) + QStringList{file}).exitCode, 0);
    const CliRun imported = run(options({"recipe", "import", "--name", "Theirs"}) + QStringList{file});
    QVERIFY2(imported.exitCode == 0, imported.told().constData());
    QVERIFY2(imported.err.contains("Leave hashed: Email"), imported.told().constData());
    const CliRun refused = prepare(QStringLiteral("Theirs"));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains("--trust-recipe"), refused.told().constData());
    QCOMPARE(prepare(QStringLiteral("Theirs"), options({"--trust-recipe"})).exitCode, 0);
    QCOMPARE(prepare(QStringLiteral("Theirs")).exitCode, 0); // asked once
}

void TestCliRecipes::whatCannotBeSavedIsRefused()
{
    const QString open =
        m_home->write(QStringLiteral("open.csv"), "Order ID,Event,Paid at\n1,Purchase,2026-01-02 10:00:00\n");
    const CliRun asked = run(options({"recipe", "save", "Open"}) + QStringList{open});
    QCOMPARE(asked.exitCode, 2);
    QVERIFY2(asked.err.contains("time_zone"), asked.told().constData());
    QCOMPARE(run(options({"recipe", "save", "a\nb"}) + QStringList{m_file}).exitCode, 2);
    QCOMPARE(
        run(options({"recipe", "save", "Key", "--set", "data.plan_id=sk-svcacct-1"}) + QStringList{m_file})
            .exitCode,
        2);
    QCOMPARE(QDir(m_home->path(QStringLiteral("home/config/recipes"))).count(), 3U); // ., .. and one recipe
}

/// Cents instead of whole units, the week after.
void TestCliRecipes::amountsFarAboveThoseSentBeforeAreTold()
{
    PracticeEndpoint endpoint(*m_home);
    const QString file = m_home->write(QStringLiteral("week.csv"), ordersOf("12.50"));
    QVERIFY(
        run({QStringLiteral("recipe"), QStringLiteral("save"), QStringLiteral("Shop"), file}).exitCode == 0);
    const QStringList withRecipe{QStringLiteral("--recipe"), QStringLiteral("Shop")};
    const auto causes = [&] {
        const QStringList words{QStringLiteral("check"), QStringLiteral("--json"), file};
        return QString::fromUtf8(QJsonDocument(run(words + withRecipe).json()).toJson());
    };
    m_home->write(QStringLiteral("week.csv"), ordersOf("1250"));
    QVERIFY(!causes().contains(QStringLiteral("amounts_far_above_usual"))); // nothing was sent yet

    m_home->write(QStringLiteral("week.csv"), ordersOf("12.50"));
    QCOMPARE(run(endpoint.send(file, withRecipe)).exitCode, 0); // a test is no upload
    m_home->write(QStringLiteral("week.csv"), ordersOf("1250"));
    QVERIFY(!causes().contains(QStringLiteral("amounts_far_above_usual")));

    m_home->write(QStringLiteral("week.csv"), ordersOf("12.50"));
    QCOMPARE(run(endpoint.send(file, withRecipe) + QStringList{QStringLiteral("--live")}).exitCode, 0);
    QVERIFY(!causes().contains(QStringLiteral("amounts_far_above_usual")));
    m_home->write(QStringLiteral("week.csv"), ordersOf("1250"));
    QVERIFY(causes().contains(QStringLiteral("amounts_far_above_usual")));
}

QTEST_GUILESS_MAIN(TestCliRecipes)
#include "tst_cli_recipes.moc"
