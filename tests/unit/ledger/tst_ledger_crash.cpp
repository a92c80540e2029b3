// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sample_plan.h"
#include "support/test_text.h"

#include "ledger/ledger.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace convey;
using namespace convey::test;

class TestLedgerCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedAtAnyMoment();
    void aKilledOwnerIsFollowed();
    void twoProgramsShareAFile();
    void twoProgramsMeetADamagedFile();

private:
    void start(QProcess& writer, const QString& mode = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::string m_path;
};

namespace {

constexpr int kPatienceMs = 60'000;

QString nextLine(QProcess& process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(kPatienceMs) && !process.canReadLine())
            return {};
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

void TestLedgerCrash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("history.sqlite"));
    m_path = toUtf8(m_file);
}

void TestLedgerCrash::start(QProcess& writer, const QString& mode) const
{
    QStringList arguments{m_file};
    if (!mode.isEmpty())
        arguments.append(mode);
    writer.start(QStringLiteral(LEDGER_WRITER), arguments);
    QVERIFY(writer.waitForStarted(kPatienceMs));
}

void TestLedgerCrash::killedAtAnyMoment()
{
    constexpr int kRounds = 40;
    QRandomGenerator random(20261121); // the lines are random, the moment between two lines is the machine's
    std::map<QString, QString> lastSaid; // what each job was last heard of
    std::map<QString, int> accepted;
    for (int round = 0; round < kRounds; ++round) {
        QProcess writer;
        start(writer);
        const quint32 lines = random.bounded(30U); // 0: while it opens
        for (quint32 line = 0; line < lines; ++line)
            QVERIFY(writer.waitForReadyRead(kPatienceMs));
        writer.kill();
        QVERIFY(writer.waitForFinished(kPatienceMs));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const QStringList said = QString::fromUtf8(writer.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (const QString& line : said.mid(0, said.size() - 1)) {
            QVERIFY2(!line.startsWith(QLatin1String("failed")), qPrintable(line));
            const QStringList words = line.split(QLatin1Char(' '));
            if (words.size() < 2)
                continue;
            lastSaid[words.at(1)] = words.at(0);
            accepted[words.at(1)] += words.at(0) == QLatin1String("accepted") ? 1 : 0;
        }

        const auto ledger = Ledger::open(m_path, kNow);
        QVERIFY2(ledger.has_value(), ledger ? "" : ledger.error().detail.c_str());
        QVERIFY(ledger->opening().setAside.empty());
        QVERIFY(ledger->integrityCheck().has_value());
        const auto jobs = ledger->jobs().value();
        for (const JobRecord& job : jobs) {
            const JobProgress& progress = job.progress;
            QVERIFY(!job.drivenElsewhere);
            QCOMPARE(progress.inFlight, std::int64_t{0});
            // No half job: every event of its plan is there, in whatever state.
            QCOMPARE(progress.planned + progress.accepted + progress.unknown, std::int64_t{1200});
            QVERIFY(progress.unknown <= 200);
            // What was confirmed is there; at most one step more was done than was said.
            const int said200 = accepted[text(job.id)];
            QVERIFY(progress.accepted == said200 * 200 || progress.accepted == (said200 + 1) * 200);
            if (lastSaid[text(job.id)] == QLatin1String("flight"))
                QVERIFY(progress.unknown == 200 || progress.accepted == (said200 + 1) * 200);
            if (lastSaid[text(job.id)] == QLatin1String("done"))
                QCOMPARE(job.state, JobState::Done);
        }
        for (const auto& [id, word] : lastSaid)
            QVERIFY2(ledger->job(toUtf8(id)).has_value(), qPrintable(id));
    }
    QVERIFY(lastSaid.size() > 10);
}

void TestLedgerCrash::aKilledOwnerIsFollowed()
{
    QProcess writer;
    start(writer, QStringLiteral("hold"));
    QCOMPARE(nextLine(writer), QStringLiteral("opened"));
    const std::string id = toUtf8(nextLine(writer).mid(4));
    QVERIFY(nextLine(writer).startsWith(QLatin1String("flight")));

    auto ledger = Ledger::open(m_path, kNow);
    QCOMPARE(ledger->opening().becameUnknown, std::int64_t{0});
    QVERIFY(ledger->job(id)->drivenElsewhere);
    QCOMPARE(ledger->job(id)->progress.inFlight, std::int64_t{200});
    QCOMPARE(ledger->claim(id, kNow).error().code, ErrorCode::LedgerBusy);

    writer.kill();
    QVERIFY(writer.waitForFinished(kPatienceMs));
    QVERIFY(!ledger->job(id)->drivenElsewhere);
    QCOMPARE(Ledger::open(m_path, kNow)->opening().becameUnknown, std::int64_t{1});
    QCOMPARE(ledger->job(id)->progress.unknown, std::int64_t{200});
    QVERIFY(ledger->claim(id, kNow).has_value());
    QVERIFY(ledger->markInFlight(id, 0, 2, kNow).has_value());
    QCOMPARE(ledger->batchPlan(id, 0)->rows, samplePlan(ledger->printer(), 1, 200).batches[0].rows);
}

void TestLedgerCrash::twoProgramsShareAFile()
{
    QProcess first;
    QProcess second;
    start(first, QStringLiteral("once"));
    start(second, QStringLiteral("once"));
    for (QProcess* writer : {&first, &second}) {
        QVERIFY(writer->state() == QProcess::NotRunning || writer->waitForFinished(kPatienceMs));
        const QByteArray said = writer->readAllStandardOutput();
        QVERIFY2(writer->exitCode() == 0, said.constData());
        QVERIFY(said.contains("done"));
    }
    const auto ledger = Ledger::open(m_path, kNow);
    const auto jobs = ledger->jobs().value();
    QCOMPARE(jobs.size(), std::size_t{2});
    for (const JobRecord& job : jobs)
        QCOMPARE(job.progress, (JobProgress{.accepted = 1200}));
    QVERIFY(ledger->integrityCheck().has_value());
}

void TestLedgerCrash::twoProgramsMeetADamagedFile()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(20'000, 'x')), qint64{20'000});
    file.close();
    QProcess first;
    QProcess second;
    start(first, QStringLiteral("once"));
    start(second, QStringLiteral("once"));
    for (QProcess* writer : {&first, &second}) {
        QVERIFY(writer->state() == QProcess::NotRunning || writer->waitForFinished(kPatienceMs));
        QVERIFY2(writer->exitCode() == 0, writer->readAllStandardOutput().constData());
    }
    // The damaged one was set aside once, and the second program did not take the first one's new file away.
    QVERIFY(QFile::exists(m_file + QStringLiteral(".damaged-1")));
    QVERIFY(!QFile::exists(m_file + QStringLiteral(".damaged-2")));
    QCOMPARE(Ledger::open(m_path, kNow)->jobs()->size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestLedgerCrash)
#include "tst_ledger_crash.moc"
