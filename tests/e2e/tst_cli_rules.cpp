// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Two opinions on one event: what `check` blocks because the API would refuse it, the sandbox, which shares
/// no rule with it, refuses at the same place.
#include "e2e/cli_process.h"
#include "e2e/refused_rules.h"
#include "support/test_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace convey;
using namespace convey::test;

class TestCliRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodOrderIsTaken();
    void everyRefusedRuleHasACase();
    void whatStaysHereIsNoProblemToMend();
    void checkAndApiAgree_data();
    void checkAndApiAgree();

private:
    [[nodiscard]] CliRun check(const Cells& changes) const;

    CliHome m_home;
    sandbox::test::Practice m_practice;
};

namespace {

/// Each input from the column that bears its name; the recipe leaves nothing to guess.
const QByteArray kRecipe = R"({"schema":1,"name":"plain","bindings":{
    "id":{"column":"id"}, "type":{"column":"type"}, "timestamp_ms":{"column":"timestamp_ms"},
    "custom_event_name":{"column":"custom_event_name"}, "action_source":{"column":"action_source"},
    "source_url":{"column":"source_url"}, "oppref":{"column":"oppref"}, "opt_out":{"column":"opt_out"},
    "data.amount":{"column":"amount"}, "data.currency":{"column":"currency"},
    "data.contents[].id":{"column":"item_id"}, "data.contents[].quantity":{"column":"item_quantity"},
    "data.contents[].amount":{"column":"item_amount"}, "data.contents[].currency":{"column":"item_currency"}}})";

/// "data.contents[].amount" as the only event's "events[0].data.contents[3].amount".
QRegularExpression placeOf(Field field)
{
    QString pattern = QRegularExpression::escape(text(info(field).path));
    pattern.replace(QStringLiteral("\\[\\]"), QStringLiteral("\\[\\d+\\]"));
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QStringLiteral("events\\[0\\]\\.") + pattern));
}

} // namespace

CliRun TestCliRules::check(const Cells& changes) const
{
    Cells cells = goodCells();
    for (const auto& [column, cell] : changes)
        std::ranges::find(cells, column, &Cells::value_type::first)->second = cell;
    QByteArray header;
    QByteArray row;
    for (const auto& [column, cell] : cells) {
        header += (header.isEmpty() ? "" : ",") + QByteArray::fromStdString(column);
        row += (header == QByteArray::fromStdString(column) ? "" : ",") + QByteArray::fromStdString(cell);
    }
    const QString file = m_home.write(QStringLiteral("order.csv"), header + '\n' + row + '\n');
    const QString recipe = m_home.write(QStringLiteral("plain.json"), kRecipe);
    return runCli(m_home,
        {QStringLiteral("check"), file, QStringLiteral("--recipe"), recipe, QStringLiteral("--now"),
            QString::number(sandbox::test::kNow), QStringLiteral("--json")});
}

void TestCliRules::goodOrderIsTaken()
{
    const CliRun run = check({});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.json()[QLatin1String("ready")].toInteger(), 1);
    QCOMPARE(run.json()[QLatin1String("causes")].toArray(), QJsonArray());
    const httplib::Result answer =
        sandbox::test::post(*m_practice.client, sandbox::test::body({goodEvent()}));
    QVERIFY(answer);
    QVERIFY2(answer->status == 200, answer->body.c_str());
    QCOMPARE(m_practice.server->totals().ignoredEntries, 0);
}

void TestCliRules::everyRefusedRuleHasACase()
{
    std::map<Rule, int> cases;
    for (const RefusedRule& refused : refusedRules())
        ++cases[refused.rule];
    for (const spec::RuleInfo& row : spec::rules()) {
        const int wanted = row.basis == spec::RuleBasis::ApiRefuses ? 1 : 0;
        QVERIFY2(cases[row.rule] == wanted, row.name.data());
        if (wanted == 1)
            QVERIFY2(row.severity == Severity::Blocked, row.name.data());
    }
}

void TestCliRules::whatStaysHereIsNoProblemToMend()
{
    const QString file = m_home.write(QStringLiteral("mixed.csv"),
        "order_id,event,date,email,url\n"
        "NW-1,purchase,2026-11-10T10:00:00Z,ada@example.com,https://shop.example.com/\n"
        ",purchase,2026-11-10T10:00:00Z,ada@example.com,https://shop.example.com/\n"
        ",purchase,2026-11-20T10:00:00Z,ada@example.com,https://shop.example.com/\n"
        "NW-2,purchase,2026-11-20T10:00:00Z,ada@example.com,https://shop.example.com/\n"
        "NW-2,purchase,2026-11-20T10:00:00Z,ada,https://shop.example.com/\n");
    const QStringList check{
        QStringLiteral("check"), file, QStringLiteral("--now"), QStringLiteral("2026-11-21T12:00:00Z")};
    const CliRun run = runCli(m_home, check);
    QVERIFY2(run.exitCode == 1, run.told().constData());
    QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(),
        QStringLiteral("5 conversions from 5 lines: 1 ready + 0 needs a look + 1 blocked + 2 older than 7 "
                       "days + 1 left out"));
    QCOMPARE(lines.mid(0, 3),
        (QStringList{QStringLiteral("  1 x blocked: id_missing"),
            QStringLiteral("  2 x older than 7 days: timestamp_too_old"),
            QStringLiteral("  1 x left out: repeated_in_file_differs")}));
    // The line to mend comes first.
    QStringList told;
    for (const QString& line : lines.mid(3)) {
        if (line.startsWith(QStringLiteral("line "))) // not that of the clock
            told << line.section(u':', 0, 0) + line.section(u' ', -1);
    }
    QCOMPARE(told,
        (QStringList{QStringLiteral("line 4[id_missing]"), QStringLiteral("line 2[timestamp_too_old]"),
            QStringLiteral("line 3[timestamp_too_old]"),
            QStringLiteral("line 6[repeated_in_file_differs]")}));

    // The document counts all findings, and says of each cause what it makes of a line and where it is moot.
    QStringList causes;
    const QJsonObject json = runCli(m_home, check + QStringList{QStringLiteral("--json")}).json();
    for (const QJsonValue& cause : json[QLatin1String("causes")].toArray())
        causes << QStringLiteral("%1 %2 %3 %4 %5")
                      .arg(cause[QLatin1String("code")].toString(),
                          cause[QLatin1String("severity")].toString(),
                          cause[QLatin1String("verdict")].toString())
                      .arg(cause[QLatin1String("count")].toInteger())
                      .arg(cause[QLatin1String("moot")].toInteger());
    QCOMPARE(causes,
        (QStringList{QStringLiteral("id_missing blocked blocked 2 1"),
            QStringLiteral("identity_missing warning warned 1 1"),
            QStringLiteral("email_unreadable warning warned 1 1"),
            QStringLiteral("timestamp_too_old blocked outside 2 0"),
            QStringLiteral("repeated_in_file_differs warning left_out 1 0")}));
}

void TestCliRules::checkAndApiAgree_data()
{
    QTest::addColumn<int>("index");
    const std::vector<RefusedRule> all = refusedRules();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(info(all[i].rule).name.data()) << static_cast<int>(i);
}

void TestCliRules::checkAndApiAgree()
{
    QFETCH(int, index);
    const RefusedRule refused = refusedRules().at(static_cast<std::size_t>(index));
    const spec::RuleInfo& row = info(refused.rule);

    const CliRun run = check(refused.cells);
    QVERIFY2(run.exitCode == 1, run.told().constData());
    const QJsonObject json = run.json();
    const char* verdict = refused.rule == Rule::TimestampTooOld ? "outside" : "blocked";
    QCOMPARE(json[QLatin1String(verdict)].toInteger(), 1);
    const QJsonObject cause{{QStringLiteral("code"), text(row.name)},
        {QStringLiteral("severity"), QStringLiteral("blocked")},
        {QStringLiteral("verdict"), QLatin1String(verdict)}, {QStringLiteral("count"), 1},
        {QStringLiteral("moot"), 0}};
    const QJsonArray causes = json[QLatin1String("causes")].toArray();
    QCOMPARE(causes.size(), 1);
    QJsonObject only = causes.first().toObject();
    only.remove(QLatin1String("money")); // of the case's own amount
    QCOMPARE(only, cause);
    const QJsonObject finding = json[QLatin1String("findings")].toArray().at(0).toObject();
    QCOMPARE(finding[QLatin1String("field")].toString(), text(info(row.field).path));

    const std::int64_t acceptedBefore = m_practice.server->totals().accepted;
    const httplib::Result answer =
        sandbox::test::post(*m_practice.client, sandbox::test::body({refused.event}));
    QVERIFY(answer);
    QVERIFY2(answer->status == 400 || answer->status == 422, answer->body.c_str());
    const QJsonObject error = sandbox::test::json(answer->body)[QLatin1String("error")].toObject();
    const QJsonArray named = error[QLatin1String("errors")].toArray();
    QCOMPARE(named.size(), 1);
    const QString param = named[0].toObject()[QLatin1String("param")].toString();
    QVERIFY2(placeOf(row.field).match(param).hasMatch(), qPrintable(param));
    QCOMPARE(m_practice.server->totals().accepted, acceptedBefore);
}

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_cli_rules.moc"
