// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "rule_cases.h"
#include "support/test_text.h"

#include "sandbox/rules.h"

#include <QDate>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace convey;
using namespace convey::sandbox;
using namespace convey::sandbox::test;
using convey::test::text;
using enum convey::sandbox::RuleId;

namespace {

// The pages that the API's documentation has; a rule or an unknown that names none of them has no source.
constexpr std::array kPages =
    std::to_array<std::string_view>({"conversions-api", "supported-events", "measurement-pixel", "image-tag",
        "multiple-pixels", "conversion-tracking", "api-overview", "api-partner-setup",
        "api-reference/authentication", "api-reference/ad-account", "api-reference/conversion-setup"});

bool hasSource(std::string_view page, std::string_view date)
{
    return std::find(kPages.begin(), kPages.end(), page) != kPages.end()
        && QDate::fromString(text(date), Qt::ISODate).isValid();
}

// What is wrong with a row of the table; empty = nothing.
QString rowProblem(const Rule& row)
{
    if (row.name.empty())
        return QStringLiteral("no name");
    if (row.message.empty())
        return QStringLiteral("no message");
    if (row.status < 400 || row.status > 499)
        return QStringLiteral("not a refusal");
    if (row.param.starts_with("events[i]") && row.code.empty())
        return QStringLiteral("an event's fault without a code");
    if (!hasSource(row.page, row.date))
        return QStringLiteral("no page or no date");
    return {};
}

} // namespace

class TestSandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyRowOfTheTableIsWhole();
    void aRowWithoutAPageIsFound();
    void unknownsNameThePageThatIsSilent();
    void everyRuleIsBrokenBySomeRow();
    void brokenBodiesAreRefused_data();
    void brokenBodiesAreRefused();
    void brokenHeadsAreRefused_data();
    void brokenHeadsAreRefused();
    void brokenTagsAreRefused_data();
    void brokenTagsAreRefused();

private:
    void compareRefusal(const httplib::Result& result, const Rule& row, const QString& param);

    std::unique_ptr<Practice> m_practice;
};

void TestSandboxRules::init()
{
    m_practice = std::make_unique<Practice>();
}

void TestSandboxRules::everyRowOfTheTableIsWhole()
{
    std::set<std::string_view> names;
    for (const Rule& row : rules()) {
        QVERIFY2(rowProblem(row).isEmpty(), qPrintable(text(row.name) + u": " + rowProblem(row)));
        QVERIFY2(names.insert(row.name).second, qPrintable(text(row.name)));
    }
}

void TestSandboxRules::aRowWithoutAPageIsFound()
{
    Rule planted = rule(AmountType);
    planted.page = "";
    QCOMPARE(rowProblem(planted), QStringLiteral("no page or no date"));
    planted = rule(AmountType);
    planted.page = "somebodys-blog";
    QCOMPARE(rowProblem(planted), QStringLiteral("no page or no date"));
    planted = rule(AmountType);
    planted.date = "last week";
    QCOMPARE(rowProblem(planted), QStringLiteral("no page or no date"));
}

void TestSandboxRules::unknownsNameThePageThatIsSilent()
{
    QVERIFY(!unknowns().empty());
    for (const Unknown& row : unknowns()) {
        QVERIFY2(!row.name.empty() && !row.leniency.empty(), qPrintable(text(row.name)));
        QVERIFY2(hasSource(row.page, row.date), qPrintable(text(row.name)));
    }
}

void TestSandboxRules::everyRuleIsBrokenBySomeRow()
{
    std::set<RuleId> covered;
    for (const BodyCase& row : bodyCases())
        covered.insert(row.rule);
    for (const HeadCase& row : headCases())
        covered.insert(row.rule);
    for (const TagCase& row : tagCases())
        covered.insert(row.rule);
    for (const Rule& row : rules())
        QVERIFY2(covered.contains(row.id), qPrintable(text(row.name)));
}

// The answer is the recorded shape; the journal has the refusal and no event.
void TestSandboxRules::compareRefusal(const httplib::Result& result, const Rule& row, const QString& param)
{
    QVERIFY2(result, httplib::to_string(result.error()).c_str());
    QCOMPARE(result->status, row.status);
    const QJsonObject error = json(result->body)[u"error"].toObject();
    QVERIFY(!error[u"message"].toString().isEmpty());
    QVERIFY(!error[u"message"].toString().contains(u"{param}"));
    const QString type =
        row.id == PidUnknown ? QStringLiteral("server_error") : QStringLiteral("invalid_request_error");
    QCOMPARE(error[u"type"].toString(), type);
    const QJsonArray errors = error[u"errors"].toArray();
    if (param.startsWith(u"events[")) {
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0][u"param"].toString(), param);
        QCOMPARE(errors[0][u"code"].toString(), text(row.code));
        QCOMPARE(errors[0][u"message"], error[u"message"]);
    } else {
        QVERIFY(errors.isEmpty());
    }
    if (param.startsWith(u"events[") && row.status == 400) {
        QCOMPARE(error[u"code"].toString(), QStringLiteral("invalid_event"));
        QCOMPARE(error[u"param"].toString(), QStringLiteral("events[1]"));
    } else {
        QCOMPARE(error[u"code"].toString(), text(row.code));
        QCOMPARE(error[u"code"].isNull(), row.code.empty());
        QCOMPARE(error[u"param"].toString(), param);
        QCOMPARE(error[u"param"].isNull(), param.isEmpty());
    }
    const Journal journal = m_practice->server->journal();
    QCOMPARE(journal.totals.refused, 1);
    QCOMPARE(journal.totals.accepted, 0);
    QCOMPARE(journal.refusals.size(), std::size_t{1});
    QCOMPARE(text(journal.refusals[0].rule), text(row.name));
    QCOMPARE(text(journal.refusals[0].param), param);
    QCOMPARE(text(journal.refusals[0].code), text(row.code));
}

void TestSandboxRules::brokenBodiesAreRefused_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    for (const BodyCase& row : bodyCases())
        QTest::newRow(row.name) << static_cast<int>(row.rule) << QByteArray::fromStdString(row.body)
                                << QString::fromLatin1(row.param);
}

void TestSandboxRules::brokenBodiesAreRefused()
{
    QFETCH(int, rule);
    QFETCH(QByteArray, body);
    QFETCH(QString, param);
    compareRefusal(
        post(*m_practice->client, body.toStdString()), sandbox::rule(static_cast<RuleId>(rule)), param);
}

void TestSandboxRules::brokenHeadsAreRefused_data()
{
    QTest::addColumn<int>("index");
    const std::vector<HeadCase> cases = headCases();
    for (std::size_t at = 0; at < cases.size(); ++at)
        QTest::newRow(cases[at].name) << static_cast<int>(at);
}

void TestSandboxRules::brokenHeadsAreRefused()
{
    QFETCH(int, index);
    const std::vector<HeadCase> cases = headCases();
    const HeadCase& row = cases.at(static_cast<std::size_t>(index));
    compareRefusal(m_practice->client->Post(row.target, row.headers, row.body, row.contentType),
        sandbox::rule(row.rule), QString::fromLatin1(row.param));
}

void TestSandboxRules::brokenTagsAreRefused_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("param");
    for (const TagCase& row : tagCases())
        QTest::newRow(row.name) << static_cast<int>(row.rule) << QByteArray::fromStdString(row.query)
                                << QString::fromLatin1(row.param);
}

void TestSandboxRules::brokenTagsAreRefused()
{
    QFETCH(int, rule);
    QFETCH(QByteArray, query);
    QFETCH(QString, param);
    compareRefusal(m_practice->client->Get(kImageTarget + query.toStdString()),
        sandbox::rule(static_cast<RuleId>(rule)), param);
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandbox_rules.moc"
