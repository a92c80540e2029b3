// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// `tag try`: one request, in practice mode or to a stand-in on this computer; never to OpenAI.
#include "e2e/cli_process.h"
#include "e2e/practice_endpoint.h"

#include <QTest>

using namespace convey;
using namespace convey::test;

namespace {

const QString kTag = QStringLiteral(
    "<img src=\"https://bzr.openai.com/v1/sdk/events?pid=practice-pixel&amp;event=page_viewed&amp;"
    "data%5Btype%5D=contents\">");

QStringList tryTag(const QStringList& words)
{
    return QStringList{QStringLiteral("tag"), QStringLiteral("try")} + words;
}

} // namespace

class TestCliTagTry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceModeAnswers();
    void anEndpointGetsOneRequest();
    void refusals_data();
    void refusals();
};

void TestCliTagTry::practiceModeAnswers()
{
    const CliHome home;
    const CliRun run = runCli(home, tryTag({kTag, QStringLiteral("--json")}));
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json[QLatin1String("mode")].toString(), QStringLiteral("practice"));
    QCOMPARE(json[QLatin1String("status")].toInt(), 200);
    QCOMPARE(json[QLatin1String("content_type")].toString(), QStringLiteral("image/gif"));
    QVERIFY(json[QLatin1String("accepted")].toBool());
}

void TestCliTagTry::anEndpointGetsOneRequest()
{
    const CliHome home;
    PracticeEndpoint endpoint(home);
    const CliRun run = runCli(home,
        tryTag({kTag, QStringLiteral("--endpoint"), endpoint.url(), QStringLiteral("--ca-file"),
            endpoint.caFile(), QStringLiteral("--referer"),
            QStringLiteral("https://shop.example.com/thanks")}));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QVERIFY2(run.out.startsWith("200 image/gif after "), run.told().constData());
    const sandbox::Journal journal = endpoint.server().journal();
    QCOMPARE(journal.totals.imageRequests, std::int64_t{1});
    QCOMPARE(journal.totals.requests, std::int64_t{1});
    bool hasReferer = false;
    for (const auto& [name, value] : journal.requests.front().headers) {
        QVERIFY(name != "Authorization");
        hasReferer = hasReferer || (name == "Referer" && value == "https://shop.example.com/");
    }
    QVERIFY(hasReferer);
}

void TestCliTagTry::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no tag") << QStringList() << 2;
    QTest::newRow("a tag that may not be used") << QStringList{QStringLiteral(
        "<img src=\"https://bzr.openai.com/v1/sdk/events?pid=p&amp;event=app_opened\">")}
                                                << 1;
    const auto with = [](const char* more) {
        return QStringList{QString(kTag).replace(
            QStringLiteral("=contents"), QStringLiteral("=contents&amp;") + QString::fromUtf8(more))};
    };
    QTest::newRow("a template's code is still in it") << with("event_id={{ order.id }}") << 2;
    QTest::newRow("a placeholder is still in it") << with("oppref=[OPPREF]") << 2;
    QTest::newRow("an address that goes on behind a space") << QStringList{QStringLiteral(
        "https://bzr.openai.com/v1/sdk/events?pid=p&event=page_viewed&data[type]="
        "contents&event_id=a b&data[amount]=x")} << 1;
    QTest::newRow("two tags") << QStringList{kTag + kTag} << 2;
    QTest::newRow("a referer that is no page")
        << QStringList{kTag, QStringLiteral("--referer"), QStringLiteral("x")} << 2;
    QTest::newRow("an endpoint that is not on this computer, and nobody said for real")
        << QStringList{kTag, QStringLiteral("--endpoint"), QStringLiteral("https://bzr.openai.com")} << 2;
    QTest::newRow("nobody answers") << QStringList{kTag, QStringLiteral("--endpoint"),
        QStringLiteral("https://127.0.0.1:9")}
                                    << 5;
}

void TestCliTagTry::refusals()
{
    QFETCH(QStringList, words);
    const CliHome home;
    const CliRun run = runCli(home, tryTag(words));
    QVERIFY(run.ended);
    QTEST(run.exitCode, "exitCode");
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliTagTry)
#include "tst_cli_tag_try.moc"
