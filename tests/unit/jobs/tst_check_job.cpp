// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "jobs/prepare_job.h"
#include "jobs/rejects.h"
#include "jobs/sample.h"
#include "jobs/upload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fstream>
#include <numeric>
#include <stop_token>
#include <string>
#include <vector>

using namespace convey;
using convey::test::Checked;
using convey::test::checkRequest;
using convey::test::goodOrders;
using convey::test::kDayMs;
using convey::test::kMinuteMs;
using convey::test::kOrderHeader;
using convey::test::orderLine;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000;

/// A folder with one file in it.
class OneFile
{
public:
    explicit OneFile(std::string_view bytes) { replace(bytes); }

    void replace(std::string_view bytes)
    {
        std::ofstream file(path(), std::ios::binary | std::ios::trunc);
        file << bytes;
    }

    [[nodiscard]] std::string path() const { return toUtf8(m_dir.filePath(QStringLiteral("orders.csv"))); }
    [[nodiscard]] Upload open() const { return Upload::open(path()).value(); }
    [[nodiscard]] Checked checked(EpochMs now = kNow) const { return test::checked(open(), now); }

private:
    QTemporaryDir m_dir;
};

QStringList verdictsOf(const CheckResult& result)
{
    QStringList names;
    for (const Verdict verdict : result.verdicts)
        names << text(verdictName(verdict));
    return names;
}

/// "line code" of each finding.
QStringList findingsOf(const CheckResult& result)
{
    QStringList lines;
    for (const Finding& finding : result.findings)
        lines << QString::number(finding.line) + u' ' + text(info(finding.rule()).name);
    return lines;
}

QJsonObject bodyOf(std::string_view body)
{
    return QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size()))).object();
}

} // namespace

class TestCheckJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowHasItsVerdict();
    void repeatsAreLeftOut_data();
    void repeatsAreLeftOut();
    void editsAreCheckedToo();
    void moneyStandsBesideEachCount();
    void judgedRowsAreToldAsTheyCome();
    void findingsBeyondTheLimitAreCounted();
    void aStopEndsTheCheck();
    void aFileThatChangesEndsTheCheck_data();
    void aFileThatChangesEndsTheCheck();
    void revisionsMoveWithEachChange();
    void preparedBodiesHoldAThousandEvents();
    void preparedBodiesSayWhetherTheyAreReal_data();
    void preparedBodiesSayWhetherTheyAreReal();
    void aSinkThatFailsEndsPreparing();
    void nothingToPrepareGivesNoBody();
    void rejectsAreTheBlockedRows();
    void theSampleHasTheSameCountsAtAnyTime_data();
    void theSampleHasTheSameCountsAtAnyTime();
};

void TestCheckJob::eachRowHasItsVerdict()
{
    const OneFile file(kOrderHeader + orderLine("A", kNow - kMinuteMs) + orderLine("", kNow)
        + orderLine("C", kNow - 8 * kDayMs) + orderLine("D", kNow, "-5.00") + "E,too,few\n"
        + orderLine("F", kNow + kDayMs));
    const Checked source = file.checked();
    QCOMPARE(verdictsOf(*source.result),
        (QStringList{QStringLiteral("ready"), QStringLiteral("blocked"), QStringLiteral("outside"),
            QStringLiteral("warned"), QStringLiteral("blocked"), QStringLiteral("blocked")}));
    QCOMPARE(findingsOf(*source.result),
        (QStringList{QStringLiteral("3 id_missing"), QStringLiteral("4 timestamp_too_old"),
            QStringLiteral("5 amount_negative"), QStringLiteral("6 row_too_few_cells"),
            QStringLiteral("7 timestamp_too_far_ahead")}));
    QCOMPARE(source.result->summary.rows(), std::uint64_t{6});
    QCOMPARE(source.result->summary.sendable(), std::uint64_t{2});
    QCOMPARE(source.result->judgedAtMs, kNow);
    QCOMPARE(source.result->revision, source.upload.revision());
    QCOMPARE(source.result->findings.front().row, std::uint64_t{1});
}

void TestCheckJob::repeatsAreLeftOut_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("last"); // verdict of the last line, and the line it repeats
    const auto line = [](const char* id, const char* type, const char* amount = "1.00") {
        return QStringLiteral("%1,%2,%3,other,a@example.com,%4,EUR")
            .arg(QLatin1String(id), QLatin1String(type), QString::number(kNow), QLatin1String(amount));
    };
    const QString first = line("A", "order_created");
    const auto row = [](const char* what, const QStringList& lines, const char* last) {
        QTest::newRow(what) << lines << QString::fromLatin1(last);
    };
    row("the same id", {first, first}, "left_out same 2");
    row("the same id with another amount", {first, line("A", "order_created", "2.00")}, "left_out other 2");
    row("the same id in other words", {first, line(" A ", "Purchase")}, "left_out same 2");
    row("a third time names the first", {first, first, first}, "left_out same 2");
    row("another event may have the same id", {first, line("A", "lead_created")}, "ready");
    row("ids are told apart by case", {first, line("a", "order_created")}, "ready");
    row("a blocked line is no first one", {line("A", "order_created", "many"), first}, "ready");
    row("a blocked line is blocked, not a repeat", {first, line("A", "order_created", "many")}, "blocked");
    row("custom events by their own names", {line("A", "custom:quiz"), line("A", "custom:poll")}, "ready");
    row("custom names in any case", {line("A", "custom:quiz"), line("A", "custom:QUIZ")}, "left_out same 2");
}

void TestCheckJob::repeatsAreLeftOut()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, last);
    const OneFile file(kOrderHeader + toUtf8(lines.join(u'\n')) + '\n');
    const Checked source = file.checked();
    QString found = text(verdictName(source.result->verdicts.back()));
    for (const Finding& finding : source.result->findings) {
        if (isRepeat(finding.rule()) && finding.row == static_cast<std::uint64_t>(lines.size() - 1))
            found += (finding.rule() == Rule::RepeatedInFile ? QStringLiteral(" same ")
                                                             : QStringLiteral(" other "))
                + QString::number(finding.problem.expected);
    }
    QCOMPARE(found, last);
}

void TestCheckJob::moneyStandsBesideEachCount()
{
    const OneFile file(kOrderHeader + orderLine("A", kNow - kMinuteMs, "10.01") + orderLine("", kNow, "2.00")
        + orderLine("C", kNow - 8 * kDayMs, "3.30") + orderLine("D", kNow, "-5.00")
        + orderLine("A", kNow - kMinuteMs, "10.01") + orderLine("F", kNow, "4.00")
        + orderLine("G", kNow, "no amount"));
    Upload upload = file.open();
    Edits edits;
    edits.leaveOut(std::array<std::uint64_t, 1>{5});
    upload.setEdits(std::move(edits));
    const auto result = test::checked(std::move(upload), kNow).result;
    const auto minorOf = [&](Verdict verdict) {
        const std::vector<CurrencySum> sums = result->money.of(verdict);
        return sums.size() == 1 && sums.front().currency == "EUR" ? sums.front().sum.minorUnits : 0;
    };
    QCOMPARE(minorOf(Verdict::Ready), 1'001);
    QCOMPARE(minorOf(Verdict::Warned), -500);
    QCOMPARE(minorOf(Verdict::Blocked), 200); // the other blocked one has no amount
    QCOMPARE(minorOf(Verdict::Outside), 330);
    QCOMPARE(minorOf(Verdict::LeftOut), 1'001 + 400); // a repeat, and one by hand
    QCOMPARE(result->money.sendable().front().sum.events, std::uint64_t{2});
}

void TestCheckJob::judgedRowsAreToldAsTheyCome()
{
    constexpr int kRows = 12'000;
    const OneFile file(goodOrders(kRows, kNow) + orderLine("old", kNow - 8 * kDayMs));
    const Upload upload = file.open();
    const CheckRequest request = checkRequest(upload, kNow);
    const auto progress = std::make_shared<WorkProgress>();
    JobControl control = JobControl::into(progress, {});
    std::vector<std::uint64_t> judged;
    control.progress = [&, tell = control.progress](std::uint64_t done, std::uint64_t total) {
        tell(done, total);
        const VerdictCounts counts = progress->counts();
        judged.push_back(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
        QCOMPARE(judged.back(), done);
    };
    QVERIFY(runCheck(request, control).has_value());
    QVERIFY2(judged.size() > 3, "in several steps");
    QVERIFY(std::ranges::is_sorted(judged));
    QCOMPARE(progress->counts()[static_cast<std::size_t>(Verdict::Ready)], std::uint64_t{kRows});
    QCOMPARE(progress->counts()[static_cast<std::size_t>(Verdict::Outside)], std::uint64_t{1});
}

void TestCheckJob::editsAreCheckedToo()
{
    const OneFile file(kOrderHeader + orderLine("", kNow) + orderLine("B", kNow) + orderLine("B", kNow));
    Upload upload = file.open();
    Edits edits;
    edits.setCell(0, 0, "A");
    edits.leaveOut(1);
    upload.setEdits(edits);
    const Checked source = test::checked(std::move(upload), kNow);
    // The repeat is the first of its kind once the line before it is left out.
    QCOMPARE(verdictsOf(*source.result),
        (QStringList{QStringLiteral("ready"), QStringLiteral("left_out"), QStringLiteral("ready")}));
    QCOMPARE(findingsOf(*source.result), QStringList());
}

void TestCheckJob::findingsBeyondTheLimitAreCounted()
{
    std::string csv = kOrderHeader;
    for (int i = 0; i < 10; ++i)
        csv += orderLine("", kNow);
    const OneFile file(csv);
    CheckRequest request = checkRequest(file.open(), kNow);
    for (const std::size_t limit : {std::size_t{0}, std::size_t{3}, std::size_t{10}, std::size_t{11}}) {
        request.maxFindings = limit;
        const CheckResult result = runCheck(request).value();
        QCOMPARE(result.findings.size(), std::min(limit, std::size_t{10}));
        QCOMPARE(result.findings.size() + result.findingsNotListed, std::uint64_t{10});
        QCOMPARE(result.summary.count(Rule::IdMissing), std::uint64_t{10});
    }
}

void TestCheckJob::aStopEndsTheCheck()
{
    const OneFile file(goodOrders(6'000, kNow));
    const CheckRequest request = checkRequest(file.open(), kNow);
    std::stop_source stop;
    int reports = 0;
    const Result<CheckResult> result = runCheck(request,
        {.progress =
                [&](std::uint64_t, std::uint64_t total) {
                    QCOMPARE(total, std::uint64_t{6'000});
                    ++reports;
                    stop.request_stop();
                },
            .stop = stop.get_token()});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(reports, 1);
}

void TestCheckJob::aFileThatChangesEndsTheCheck_data()
{
    QTest::addColumn<bool>("shrinks");
    QTest::newRow("it shrinks") << true;
    QTest::newRow("it is written anew") << false;
}

void TestCheckJob::aFileThatChangesEndsTheCheck()
{
    QFETCH(bool, shrinks);
    const std::string csv = goodOrders(20'000, kNow);
    OneFile file(csv);
    const CheckRequest request = checkRequest(file.open(), kNow);
    bool changed = false;
    const Result<CheckResult> result = runCheck(request, {.progress = [&](std::uint64_t done, std::uint64_t) {
        if (done < 5'000 || changed)
            return;
        changed = true;
        file.replace(shrinks ? csv.substr(0, 2'000) : csv + orderLine("NEW", kNow));
    }});
    QVERIFY(!result.has_value());
    QCOMPARE(text(errorCodeName(result.error().code)), QStringLiteral("file_changed"));
}

void TestCheckJob::revisionsMoveWithEachChange()
{
    const OneFile file(goodOrders(3, kNow));
    Upload upload = file.open();
    QVERIFY(upload.questions().empty());
    std::uint64_t last = upload.revision();
    const auto moved = [&] { return std::exchange(last, upload.revision()) < upload.revision(); };
    const Binding binding = parseBinding("type=lead_created", BindingKind::Constant).value();
    upload.guessWith({&binding, 1});
    QVERIFY(moved());
    upload.bind({&binding, 1});
    QVERIFY(moved());
    upload.setEdits({});
    QVERIFY(moved());
    Recipe recipe;
    recipe.bind({.input = Input::Id, .text = "no such column"});
    upload.useRecipe(recipe);
    QVERIFY(moved());
    QCOMPARE(upload.boundRecipe().error().code, ErrorCode::RecipeColumnMissing);
}

void TestCheckJob::preparedBodiesHoldAThousandEvents()
{
    const OneFile file(goodOrders(2'100, kNow) + orderLine("", kNow));
    const Checked source = file.checked();
    std::string bodies;
    const Result<PrepareSummary> summary = runPrepare(
        source.request, *source.result, SendMode::ValidateOnly, [&](std::string_view text) -> Result<> {
            bodies += text;
            return {};
        });
    QVERIFY(summary.has_value());
    std::vector<qsizetype> sizes;
    QStringList ids;
    for (std::size_t at = 0; at < bodies.size(); at = bodies.find('\n', at) + 1) {
        const auto body = std::string_view(bodies).substr(at, bodies.find('\n', at) - at);
        const QJsonArray events = bodyOf(body).value(QLatin1String("events")).toArray();
        sizes.push_back(events.size());
        for (const QJsonValue& event : events)
            ids << event.toObject().value(QLatin1String("id")).toString();
    }
    QCOMPARE(sizes, (std::vector<qsizetype>{1'000, 1'000, 100}));
    QCOMPARE(summary->requests, std::uint64_t{3});
    QCOMPARE(summary->events, source.result->summary.sendable());
    QCOMPARE(summary->expiresAtMs.value(), kNow - kMinuteMs - 2'100 * 1'000 + 7 * kDayMs);
    // In the order of the file.
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(ids.at(i), QStringLiteral("A-%1").arg(i));
}

void TestCheckJob::preparedBodiesSayWhetherTheyAreReal_data()
{
    QTest::addColumn<SendMode>("mode");
    QTest::addColumn<bool>("validateOnly");
    QTest::newRow("a test") << SendMode::ValidateOnly << true;
    QTest::newRow("for real") << SendMode::Live << false;
}

void TestCheckJob::preparedBodiesSayWhetherTheyAreReal()
{
    QFETCH(SendMode, mode);
    QFETCH(bool, validateOnly);
    const OneFile file(goodOrders(2, kNow));
    const Checked source = file.checked();
    std::string body;
    QVERIFY(runPrepare(source.request, *source.result, mode, [&](std::string_view text) -> Result<> {
        body += text;
        return {};
    }).has_value());
    QVERIFY(body.ends_with('\n'));
    body.pop_back();
    QCOMPARE(bodyOf(body).value(QLatin1String("validate_only")), QJsonValue(validateOnly));
    QVERIFY(body.find('\n') == std::string::npos);
    QVERIFY(body.find("@example.com") == std::string::npos);
}

void TestCheckJob::aSinkThatFailsEndsPreparing()
{
    const OneFile file(goodOrders(2'500, kNow));
    const Checked source = file.checked();
    int bodies = 0;
    const Result<PrepareSummary> summary =
        runPrepare(source.request, *source.result, SendMode::Live, [&](std::string_view) -> Result<> {
            ++bodies;
            return fail({.code = ErrorCode::DiskFull});
        });
    QVERIFY(!summary.has_value());
    QCOMPARE(summary.error().code, ErrorCode::DiskFull);
    QCOMPARE(bodies, 1);
}

void TestCheckJob::nothingToPrepareGivesNoBody()
{
    const OneFile file(kOrderHeader + orderLine("", kNow));
    const Checked source = file.checked();
    const Result<PrepareSummary> summary = runPrepare(source.request, *source.result, SendMode::Live,
        [](std::string_view) -> Result<> { return fail({.code = ErrorCode::WriteFailed}); });
    QVERIFY(summary.has_value());
    QCOMPARE(summary->requests, std::uint64_t{0});
    QVERIFY(!summary->expiresAtMs.has_value());
}

void TestCheckJob::rejectsAreTheBlockedRows()
{
    const OneFile file("id,type,timestamp_ms,note\n"
                       "A,refund,"
        + std::to_string(kNow)
        + ",=1+1\n"
          "B,order_created,"
        + std::to_string(kNow)
        + ",fine\n"
          ",refund,never,\"a, b\"\n");
    const Checked source = file.checked();
    std::string csv;
    const Result<RejectCounts> counts = writeRejects(
        source.request, *source.result,
        [](const Finding& finding) { return "said " + std::string(info(finding.rule()).name); },
        [&](std::string_view text) -> Result<> {
            csv += text;
            return {};
        });
    QVERIFY(counts.has_value());
    QCOMPARE(counts->rows, std::uint64_t{2});
    QCOMPARE(counts->withFix, std::uint64_t{0});
    const QStringList lines = text(csv).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).endsWith(QLatin1String("convey_line,convey_code,convey_message,convey_fix")));
    QVERIFY(lines.at(1).endsWith(QLatin1String("2,type_unknown,said type_unknown,")));
    // A spreadsheet must not run what stands in a cell.
    QVERIFY(!lines.at(1).contains(QLatin1String(",=1+1")));
    QVERIFY(lines.at(2).contains(QLatin1String("\"a, b\"")));
}

void TestCheckJob::theSampleHasTheSameCountsAtAnyTime_data()
{
    QTest::addColumn<qint64>("now");
    QTest::newRow("a day in November") << qint64{kNow};
    QTest::newRow("a millisecond before a new year") << qint64{1'798'761'599'999};
    QTest::newRow("a leap day") << qint64{1'835'395'200'123};
    QTest::newRow("as the clocks go back in Berlin") << qint64{1'792'890'000'000};
}

void TestCheckJob::theSampleHasTheSameCountsAtAnyTime()
{
    QFETCH(qint64, now);
    const std::string csv = sampleOrders(now);
    QVERIFY(csv.find('{') == std::string::npos);
    const OneFile file(csv);
    const Checked source = file.checked(now);
    QStringList questions;
    for (const Question& question : source.upload.questions())
        questions << text(questionName(question.code));
    QCOMPARE(questions, QStringList());

    const Summary& summary = source.result->summary;
    QStringList counts;
    for (std::size_t i = 0; i < kVerdictCount; ++i)
        counts << text(verdictName(static_cast<Verdict>(i))) + u' '
                + QString::number(summary.count(static_cast<Verdict>(i)));
    QCOMPARE(counts.join(QLatin1String(", ")),
        QStringLiteral("ready 351, warned 7, blocked 15, outside 26, left_out 1, merged 0"));
    QCOMPARE(summary.rows(), std::uint64_t{400});
}

QTEST_GUILESS_MAIN(TestCheckJob)
#include "tst_check_job.moc"
