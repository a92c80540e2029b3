// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "jobs/earlier_jobs.h"
#include "jobs/job_counts.h"
#include "jobs/source_facts.h"
#include "table/edits.h"
#include "table/open_options_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <set>
#include <stop_token>
#include <string>

using namespace convey;
using convey::test::Checked;
using convey::test::countsOf;
using convey::test::goodOrders;
using convey::test::kDayMs;
using convey::test::kMinuteMs;
using convey::test::kOrderHeader;
using convey::test::orderLine;
using convey::test::SendBench;
using convey::test::text;
using sandbox::Fault;

namespace {

constexpr EpochMs kHourMs = 60 * kMinuteMs;

/// A job that was stopped before its first request: everything, or so many, is still to be sent. Returns its
/// id.
std::string jobThatIsOpen(const SendBench& bench, const Checked& source, std::uint64_t first = 0)
{
    std::stop_source stop;
    SendOrder order = bench.order(source);
    order.first = first;
    const Result<SendReport> report = runSend(std::move(order), bench.means(),
        [&](const SendProgress&) { stop.request_stop(); }, {.stop = stop.get_token()});
    return report.value().jobId;
}

QString codeOf(const Result<SendReport>& report)
{
    return report ? QStringLiteral("no error") : text(errorCodeName(report.error().code));
}

} // namespace

class TestResumeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedJobGoesOnWhereItWas();
    void stoppingBeforeTheFirstBatchIsAnError();
    void stoppingWhileAnAnswerIsOutIsUnknown();
    void onlyJobsThatAreOpenAreResumed();
    void whatAnotherJobHasSentIsLeftOut();
    void whatAnotherProgramSendsIsWaitedFor();
    void aChangedFileIsNotResumed_data();
    void aChangedFileIsNotResumed();
    void aMovedFileIsResumed();
    void severalFilesAreResumed();
    void aConvertedFileIsResumed();
    void whatWasNoFileIsNotResumed();
    void howTheFileWasReadIsRemembered_data();
    void howTheFileWasReadIsRemembered();
    void editsAreKeptForTheLastJobThatNeedsThem();
    void editsMustBeTheSame_data();
    void editsMustBeTheSame();
    void theClockAloneJudgesAgain_data();
    void theClockAloneJudgesAgain();
    void anEventThatGrewTooOldUnanswered_data();
    void anEventThatGrewTooOldUnanswered();

private:
    CurlLibrary m_curl;
};

void TestResumeJob::aStoppedJobGoesOnWhereItWas()
{
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(4'500, bench.now())));
    std::stop_source stop;
    const Result<SendReport> report = runSend(bench.order(source), bench.means(),
        [&](const SendProgress& progress) {
            if (progress.counts.accepted > 0)
                stop.request_stop();
        },
        {.stop = stop.get_token()});
    QVERIFY(report.has_value());
    QCOMPARE(report->end.stop, StopKind::Cancelled);
    QCOMPARE(report->events(), std::uint64_t{4'500});
    QVERIFY(report->accepted > 0);
    QVERIFY(report->notSent > 0);
    QCOMPARE(bench.job(report->jobId).state, JobState::Stopped);

    const Result<SendReport> resumed = bench.resume(report->jobId);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 4500"));
    const sandbox::Journal journal = bench.server().journal();
    QCOMPARE(journal.keys.size(), std::size_t{4'500});
    QCOMPARE(std::set(journal.keys.begin(), journal.keys.end()).size(), std::size_t{4'500});
    QVERIFY(journal.totals.duplicates <= static_cast<std::int64_t>(report->unknown));
}

void TestResumeJob::stoppingBeforeTheFirstBatchIsAnError()
{
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(10, bench.now())));
    std::stop_source stop;
    stop.request_stop();
    const Result<SendReport> report =
        runSend(bench.order(source), bench.means(), {}, {.stop = stop.get_token()});
    QCOMPARE(codeOf(report), QStringLiteral("cancelled"));
    QCOMPARE(bench.server().totals().requests, std::int64_t{0});
    QCOMPARE(findJobToResume(bench.ledgerPath(), {}, bench.now()).error().code, ErrorCode::NothingToResume);
}

void TestResumeJob::stoppingWhileAnAnswerIsOutIsUnknown()
{
    // The sandbox has the events long before it answers; the job waits two seconds for it and no longer.
    SendBench bench({.fault = Fault::Slow, .times = 1, .delay = std::chrono::minutes(1)});
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(10, bench.now())));
    std::stop_source stop;
    const Result<SendReport> report = runSend(bench.order(source), bench.means(),
        [&](const SendProgress& progress) {
            if (progress.counts.inFlight > 0)
                stop.request_stop();
        },
        {.stop = stop.get_token()});
    QVERIFY(report.has_value());
    QCOMPARE(report->events(), std::uint64_t{10});
    // Stopped before the body had left it is surely not sent; after it nobody can know.
    QVERIFY(report->unknown == 10 || report->notSent == 10);
    QCOMPARE(report->end.stop, StopKind::Cancelled);

    const Result<SendReport> resumed = bench.resume(report->jobId);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 10"));
    QCOMPARE(bench.server().totals().accepted, std::int64_t{10});
}

void TestResumeJob::onlyJobsThatAreOpenAreResumed()
{
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(10, bench.now())));
    QCOMPARE(codeOf(bench.resume("j-20260101-000000-0000")), QStringLiteral("job_unknown"));

    const std::string first = jobThatIsOpen(bench, source);
    const std::string second = jobThatIsOpen(bench, source);
    QVERIFY(first != second);
    QCOMPARE(text(findJobToResume(bench.ledgerPath(), first, bench.now()).value().id), text(first));
    QVERIFY(bench.resume(first).has_value());
    QCOMPARE(codeOf(bench.resume(first)), QStringLiteral("nothing_to_resume"));
    // Both jobs had the same orders to send: nothing is left of the other one.
    QCOMPARE(bench.job(second).state, JobState::Done);
    QVERIFY(unfinishedSends(bench.ledgerPath(), {}, bench.now())->empty());
    QCOMPARE(text(findJobToResume(bench.ledgerPath(), {}, bench.now()).value().id), text(second));
    const Result<SendReport> over = bench.resume(second);
    QVERIFY(over.has_value());
    QCOMPARE(countsOf(*over), QStringLiteral("left out 10"));
    QCOMPARE(over->sentBefore, std::uint64_t{10});
    QCOMPARE(over->requests, std::uint64_t{0});
    QCOMPARE(bench.server().totals().eventsReceived, std::int64_t{10});
}

void TestResumeJob::whatAnotherJobHasSentIsLeftOut()
{
    SendBench bench;
    const Checked ten = bench.open(bench.write("ten.csv", goodOrders(10, bench.now())));
    const std::string stopped = jobThatIsOpen(bench, ten);
    SendOrder part = bench.order(ten);
    part.first = 4;
    const Result<SendReport> sent = runSend(std::move(part), bench.means());
    QVERIFY(sent.has_value());
    QCOMPARE(sent->accepted, std::uint64_t{4});
    const JobRecord left = bench.job(stopped);
    QCOMPARE(left.state, JobState::Stopped);
    QCOMPARE(left.progress, (JobProgress{.planned = 6, .sentElsewhere = 4}));
    QCOMPARE(countsOf(left).events(), std::int64_t{10});
    QCOMPARE(unfinishedSends(bench.ledgerPath(), {}, bench.now())->size(), std::size_t{1});

    const Result<SendReport> resumed = bench.resume(stopped);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 6, left out 4"));
    const sandbox::Totals totals = bench.server().totals();
    QCOMPARE(totals.eventsReceived, std::int64_t{10});
    QCOMPARE(totals.duplicates, std::int64_t{0});
}

void TestResumeJob::whatAnotherProgramSendsIsWaitedFor()
{
    SendBench bench;
    const Checked source = bench.open(bench.write("orders.csv", goodOrders(10, bench.now())));
    const std::string first = jobThatIsOpen(bench, source);
    const std::string second = jobThatIsOpen(bench, source);
    {
        Result<Ledger> other = Ledger::open(bench.ledgerPath(), bench.now());
        QVERIFY(other->claim(second, bench.now()).has_value());
        QCOMPARE(codeOf(bench.resume(first)), QStringLiteral("ledger_busy"));
        QCOMPARE(bench.server().totals().requests, std::int64_t{0});
    }
    QVERIFY(bench.resume(first).has_value());
}

void TestResumeJob::aChangedFileIsNotResumed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("a row more") << QStringLiteral("append") << QStringLiteral("job_file_changed");
    QTest::newRow("one character") << QStringLiteral("replace") << QStringLiteral("job_file_changed");
    QTest::newRow("emptied") << QStringLiteral("empty") << QStringLiteral("job_file_changed");
    QTest::newRow("gone") << QStringLiteral("remove") << QStringLiteral("file_missing");
}

void TestResumeJob::aChangedFileIsNotResumed()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    SendBench bench;
    const std::string good = goodOrders(10, bench.now());
    const std::string path = bench.write("orders.csv", good);
    const std::string job = jobThatIsOpen(bench, bench.open(path));

    std::string changed = good;
    if (change == QLatin1String("append"))
        changed += orderLine("B", bench.now());
    else if (change == QLatin1String("replace"))
        changed.replace(changed.find("12.50"), 5, "12.51");
    else if (change == QLatin1String("empty"))
        changed.clear();
    if (change == QLatin1String("remove"))
        QVERIFY(QFile::remove(text(path)));
    else
        bench.write("orders.csv", changed);

    const std::int64_t before = bench.server().totals().requests;
    QCOMPARE(codeOf(bench.resume(job)), code);
    QCOMPARE(bench.server().totals().requests, before);

    // Put back, the job goes on: it was left open.
    bench.write("orders.csv", good);
    const Result<SendReport> resumed = bench.resume(job);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 10"));
}

void TestResumeJob::aMovedFileIsResumed()
{
    SendBench bench;
    const std::string path = bench.write("orders.csv", goodOrders(10, bench.now()));
    const std::string job = jobThatIsOpen(bench, bench.open(path));
    const std::string moved = bench.path("moved.csv");
    QVERIFY(QFile::rename(text(path), text(moved)));
    QCOMPARE(codeOf(bench.resume(job)), QStringLiteral("file_missing"));
    const Result<SendReport> resumed =
        runResume({.jobId = job, .endpoint = bench.endpoint(), .sourcePath = moved}, bench.means());
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 10"));
}

void TestResumeJob::severalFilesAreResumed()
{
    SendBench bench;
    const std::string orders = goodOrders(10, bench.now());
    const std::size_t half = orders.find("A-5");
    const std::string header = orders.substr(0, orders.find('\n') + 1);
    const std::vector<std::string> paths{bench.write("first.csv", orders.substr(0, half)),
        bench.write("second.csv", header + orders.substr(half))};
    const std::string job = jobThatIsOpen(bench, test::checked(Upload::open(paths).value(), bench.now()));
    QCOMPARE(pathsOf(bench.job(job).header.source), paths);

    // What one of them has become is not the job's any more.
    bench.write("second.csv", header + orders.substr(half) + "\n");
    QCOMPARE(codeOf(bench.resume(job)), QStringLiteral("job_file_changed"));
    bench.write("second.csv", header + orders.substr(half));
    const Result<SendReport> resumed = bench.resume(job);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 10"));
}

void TestResumeJob::aConvertedFileIsResumed()
{
    SendBench bench;
    std::string wide("\xFF\xFE");
    for (const char c : goodOrders(10, bench.now()))
        wide.append(1, c).append(1, '\0');
    const std::string job = jobThatIsOpen(bench, bench.open(bench.write("orders.csv", wide)));
    QCOMPARE(bench.job(job).header.source.sizeBytes, static_cast<std::int64_t>(wide.size()));
    const Result<SendReport> resumed = bench.resume(job);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 10"));
}

void TestResumeJob::whatWasNoFileIsNotResumed()
{
    const Source pasted{.path = "Pasted", .identity = {.size = 10}, .kind = SourceKind::Pasted};
    const SourceFacts facts = sourceFactsOf(std::span(&pasted, 1)).value();
    QVERIFY(facts.contentHash.empty());
    QCOMPARE(facts.sizeBytes, std::int64_t{10});
    QCOMPARE(
        text(errorCodeName(requireSameSource(facts, facts).error().code)), QStringLiteral("job_input_gone"));

    SendBench bench;
    const std::string file = bench.write("orders.csv", goodOrders(2, bench.now()));
    const std::array<Source, 2> mixed{Source{.path = file}, pasted};
    QVERIFY(sourceFactsOf(mixed)->contentHash.empty());
    QCOMPARE(pathsOf(*sourceFactsOf(mixed)), (std::vector<std::string>{file, "Pasted"}));
}

void TestResumeJob::howTheFileWasReadIsRemembered_data()
{
    QTest::addColumn<QByteArray>("json"); // what is remembered
    QTest::newRow("nothing was said") << QByteArray();
    QTest::newRow("a separator that nobody would find") << QByteArray(R"({"separator":"~"})");
    QTest::newRow("a separator and an encoding")
        << QByteArray(R"({"separator":",","encoding":"windows-1252"})");
    QTest::newRow("lines to pass over") << QByteArray(R"({"skip_lines":0,"header":true})");
    QTest::newRow("all that can be said")
        << QByteArray(R"({"separator":"\u001f","quote":"","header":false,"escape":"backslash","comment":"#",)"
                      R"("trim_spaces":true,"skip_lines":3,"first_table_only":false,"encoding":"utf-8",)"
                      R"("sheet":"M\u00e4rz"})");
}

void TestResumeJob::howTheFileWasReadIsRemembered()
{
    QFETCH(QByteArray, json);
    const std::optional<OpenOptions> options = openOptionsFromJson(json.toStdString());
    QVERIFY(options.has_value());
    const std::string written = openOptionsToJson(*options);
    QCOMPARE(openOptionsFromJson(written), options);
    QCOMPARE(laidOver(OpenOptions(), *options), *options);
    QCOMPARE(laidOver(*options, OpenOptions()), *options);
    if (json.contains("first_table_only"))
        return; // written and read back; no file is like that

    SendBench bench;
    std::string csv = goodOrders(10, bench.now());
    if (json.contains('~')) // nobody would find it
        std::ranges::replace(csv, ',', '~');
    Upload upload = Upload::open(bench.write("orders.csv", csv), *options).value();
    const std::string job = jobThatIsOpen(bench, test::checked(std::move(upload), bench.now()));
    QCOMPARE(text(bench.job(job).header.readingJson), text(written));
    const Result<SendReport> resumed = bench.resume(job);
    QCOMPARE(codeOf(resumed), QStringLiteral("no error"));
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 10"));
}

void TestResumeJob::editsAreKeptForTheLastJobThatNeedsThem()
{
    SendBench bench;
    Upload upload = Upload::open(bench.write("orders.csv", goodOrders(10, bench.now()))).value();
    Edits edits;
    edits.leaveOut(5);
    upload.setEdits(edits);
    const Checked source = test::checked(std::move(upload), bench.now());
    const std::string first = jobThatIsOpen(bench, source, 4);
    const std::string second = jobThatIsOpen(bench, source);
    const QDir kept(text(bench.path("edits")));
    QCOMPARE(countsOf(*bench.resume(first)), QStringLiteral("accepted 4, left out 6"));
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    QCOMPARE(countsOf(*bench.resume(second)), QStringLiteral("accepted 5, left out 5"));
    QCOMPARE(kept.entryList(QDir::Files).size(), 0);
}

void TestResumeJob::editsMustBeTheSame_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same") << QStringLiteral("same") << QStringLiteral("no error");
    QTest::newRow("those that the job kept") << QStringLiteral("kept") << QStringLiteral("no error");
    QTest::newRow("those that the job kept, wiped")
        << QStringLiteral("wiped") << QStringLiteral("job_file_changed");
    QTest::newRow("others") << QStringLiteral("other") << QStringLiteral("job_file_changed");
    QTest::newRow("broken ones") << QStringLiteral("broken") << QStringLiteral("edits_invalid");
}

void TestResumeJob::editsMustBeTheSame()
{
    QFETCH(QString, given);
    QFETCH(QString, code);
    SendBench bench;
    Upload upload = Upload::open(bench.write("orders.csv", goodOrders(10, bench.now()))).value();
    Edits edits;
    edits.setCell(2, 0, "EDITED");
    edits.leaveOut(5);
    QVERIFY(saveEdits(bench.path("same"), edits, upload.file()->columns()).has_value());
    upload.setEdits(edits);
    edits.setCell(3, 0, "OTHER");
    QVERIFY(saveEdits(bench.path("other"), edits, upload.file()->columns()).has_value());
    bench.write("broken", "{\"schema\":1,");
    const std::string job = jobThatIsOpen(bench, test::checked(std::move(upload), bench.now()));

    const QDir kept(text(bench.path("edits")));
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    const QString keptFile = kept.filePath(kept.entryList(QDir::Files).constFirst());
    QVERIFY(!(QFileInfo(keptFile).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!(QFileInfo(kept.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    if (given == QLatin1String("wiped"))
        QVERIFY(QFile::remove(keptFile));
    const bool isGiven = given != QLatin1String("kept") && given != QLatin1String("wiped");
    const std::string path = isGiven ? bench.path(toUtf8(given)) : std::string();
    const Result<SendReport> resumed =
        runResume({.jobId = job, .endpoint = bench.endpoint(), .editsPath = path}, bench.means());
    QCOMPARE(codeOf(resumed), code);
    if (!resumed) {
        QCOMPARE(bench.server().totals().accepted, std::int64_t{0});
        return;
    }
    QVERIFY2(kept.entryList(QDir::Files).isEmpty(), "a job that is done leaves nobody's data behind");
    QCOMPARE(countsOf(*resumed), QStringLiteral("accepted 9, left out 1"));
    const sandbox::Journal journal = bench.server().journal();
    const std::set<sandbox::EventKey> keys(journal.keys.begin(), journal.keys.end());
    QVERIFY(keys.contains({"order_created", "EDITED"}));
    QVERIFY(!keys.contains({"order_created", "A-2"}));
    QVERIFY(!keys.contains({"order_created", "A-5"}));
}

void TestResumeJob::theClockAloneJudgesAgain_data()
{
    QTest::addColumn<Fault>("fault"); // of the first run
    QTest::addColumn<qint64>("later"); // hours until resuming
    QTest::addColumn<QString>("counts");
    const auto row = [](const char* what, Fault fault, qint64 later, const char* counts) {
        QTest::newRow(what) << fault << later << QString::fromLatin1(counts);
    };
    row("all in time", Fault::Redirect, 0, "accepted 10");
    row("not sent, some too old by then", Fault::Redirect, 5 * 24, "accepted 7, outside 3");
    row("not sent, all too old by then", Fault::Redirect, 8 * 24, "outside 10");
    row("unanswered, all too old by then", Fault::Html, 8 * 24, "unknown 10");
    row("unanswered, some too old by then", Fault::Html, 5 * 24, "accepted 7, unknown 3");
}

void TestResumeJob::theClockAloneJudgesAgain()
{
    QFETCH(Fault, fault);
    QFETCH(qint64, later);
    QFETCH(QString, counts);
    SendBench bench({.fault = fault, .times = 1});
    const EpochMs now = bench.now();
    const Checked source = bench.open(bench.write("orders.csv",
        goodOrders(7, now) + orderLine("OLD-1", now - 3 * kDayMs) + orderLine("OLD-2", now - 3 * kDayMs)
            + orderLine("OLD-3", now - 4 * kDayMs)));
    const std::string job = bench.send(source).value().jobId;

    bench.clock().shift(later * kHourMs);
    bench.sandboxClock().shift(later * kHourMs);
    const Result<SendReport> resumed = bench.resume(job);
    QVERIFY(resumed.has_value());
    QCOMPARE(countsOf(*resumed), counts);
    QCOMPARE(resumed->events(), std::uint64_t{10});
    QVERIFY(resumed->refusals.empty());
}

void TestResumeJob::anEventThatGrewTooOldUnanswered_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<QString>("counts");
    QTest::newRow("alone in its request") << 0 << QStringLiteral("unknown 1");
    QTest::newRow("among others") << 5 << QStringLiteral("accepted 5, unknown 1");
}

void TestResumeJob::anEventThatGrewTooOldUnanswered()
{
    // The answer to the first try is lost. By the second one the oldest event is too old for the endpoint:
    // the refusal is about now, and the first try may have been in time.
    QFETCH(int, good);
    QFETCH(QString, counts);
    SendBench bench({.fault = Fault::CloseAfterAccept, .times = 1});
    const EpochMs now = bench.now();
    const Checked source = bench.open(bench.write(
        "orders.csv", goodOrders(good, now) + orderLine("OLD", now - 7 * kDayMs + 30 * kMinuteMs)));
    const Result<SendReport> report =
        runSend(bench.order(source), bench.means(), [&](const SendProgress& progress) {
            if (progress.waitingUntilMs)
                bench.sandboxClock().shift(kHourMs);
        });
    QCOMPARE(codeOf(report), QStringLiteral("no error"));
    QCOMPARE(countsOf(*report), counts);
    QCOMPARE(report->events(), static_cast<std::uint64_t>(good + 1));
}

QTEST_GUILESS_MAIN(TestResumeJob)
#include "tst_resume_job.moc"
