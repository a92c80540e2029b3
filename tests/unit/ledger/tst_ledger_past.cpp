// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the ledger keeps of a job that is over, and how it forgets.
#include "sample_plan.h"
#include "support/test_text.h"

#include "ledger/ledger.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace convey;
using namespace convey::test;

class TestLedgerPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileOfSchema4IsBroughtUpAndTellsWhatItKnew();
    void moneyIsKeptByBatch();
    void moneyAddsUpExactly();
    void moneyIsReadBackOrNotAtAll_data();
    void moneyIsReadBackOrNotAtAll();
    void ticksAreKeptUntilTheyAreTakenAway();
    void aMovedFileIsKnownByItsNewPlace();
    void oldJobsAreForgottenAndTheRestStays();
    void aWipedLedgerHoldsNothing();
    void aJobThatIsBeingSentIsNotWiped();

private:
    /// Is this anywhere in the ledger's files, the log and the copies beside it included?
    [[nodiscard]] bool isOnTheDisk(const QByteArray& bytes) const;
    [[nodiscard]] std::string doneJob(Ledger& ledger, EpochMs at, std::uint64_t offset) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::string m_path;
};

namespace {

constexpr EpochMs kDayMs = 24LL * 60 * 60 * 1000;

QByteArray bytesOf(const EventPrint& print)
{
    return {reinterpret_cast<const char*>(print.data()), static_cast<qsizetype>(print.size())};
}

} // namespace

void TestLedgerPast::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("history.sqlite"));
    m_path = toUtf8(m_file);
}

bool TestLedgerPast::isOnTheDisk(const QByteArray& bytes) const
{
    const QDir folder(m_folder->path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

std::string TestLedgerPast::doneJob(Ledger& ledger, EpochMs at, std::uint64_t offset) const
{
    JobPlan plan = samplePlan(ledger.printer(), 2, 50);
    plan.header.createdMs = at;
    plan.header.source.path = "orders-" + std::to_string(offset) + "-marked.csv";
    for (BatchPlan& batch : plan.batches) {
        for (EventPrint& print : batch.prints)
            print = ledger.printer().print("px", "order_created", std::to_string(offset++), "{}");
    }
    const std::string id = ledger.beginJob(plan).value();
    for (const std::int64_t batch : {0, 1}) {
        if (!ledger.markInFlight(id, batch, 1, at)
            || !ledger.recordOutcome(id, batch, 1, {.state = BatchState::Accepted, .httpStatus = 200}, at))
            return {};
    }
    return ledger.closeJob(id, JobState::Done, at) ? id : std::string();
}

void TestLedgerPast::aFileOfSchema4IsBroughtUpAndTellsWhatItKnew()
{
    // Written by Convey as it was before schema 5; only the place of its file was made up.
    const QString kept = text(dataFile("ledger/schema-4.sqlite"));
    QVERIFY(QFile::copy(kept, m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    auto ledger = Ledger::open(m_path, kNow);
    QVERIFY2(ledger.has_value(), ledger ? "" : ledger.error().detail.c_str());
    QVERIFY(ledger->opening().setAside.empty());
    const auto jobs = ledger->jobs();
    QVERIFY(jobs.has_value());
    QCOMPARE(jobs->size(), std::size_t{2});
    QCOMPARE(jobs->front().header.mode, JobMode::Live);
    QCOMPARE(jobs->front().progress, (JobProgress{.accepted = 5}));
    QCOMPARE(jobs->front().header.counts.blocked, 1);
    QVERIFY2(jobs->front().header.money.isEmpty(), "what it did not keep is not made up");
    const auto batches = ledger->batches(jobs->front().id);
    QCOMPARE(batches->size(), std::size_t{1});
    QCOMPARE(batches->front().sentMs, EpochMs{0});
    const EventKey key = ledger->printer().key("practice-pixel", "order_created", "A-2");
    const auto plan = ledger->batchPlan(jobs->front().id, 0);
    QVERIFY2(std::ranges::any_of(plan->prints, [&](const EventPrint& one) { return keyOf(one) == key; }),
        "its key still hashes the same");
    QVERIFY(ledger->setTick(jobs->front().id, "event_exists", kNow).has_value());
    QVERIFY(ledger->integrityCheck().has_value());
    QFile copy(m_file + QStringLiteral(".schema-4"));
    QVERIFY(copy.exists());
    QVERIFY(!(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestLedgerPast::moneyIsKeptByBatch()
{
    auto ledger = Ledger::open(m_path, kNow);
    JobPlan plan = samplePlan(ledger->printer(), 2, 3);
    plan.header.money.add("EUR", 900);
    const std::string id = ledger->beginJob(plan).value();
    MoneyByCurrency money;
    money.add("EUR", 300);
    money.add("USD", 5);
    QVERIFY(ledger->markInFlight(id, 1, 1, kNow + 7, money).has_value());
    QCOMPARE(ledger->job(id)->header.money, plan.header.money);
    const auto batches = ledger->batches(id);
    QVERIFY(batches->at(0).money.isEmpty());
    QCOMPARE(batches->at(0).sentMs, EpochMs{0});
    QCOMPARE(batches->at(1).money, money);
    QCOMPARE(batches->at(1).sentMs, kNow + 7);
}

void TestLedgerPast::moneyAddsUpExactly()
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    MoneyByCurrency money;
    money.add("USD", 5);
    money.add("EUR", kMost);
    money.add("USD", -7);
    QCOMPARE(text(money.toText()), QStringLiteral("EUR %1 1,USD -2 2").arg(kMost));
    MoneyByCurrency more;
    more.add("EUR", 1);
    more.add("JPY", 3);
    money.merge(more);
    QCOMPARE(text(money.toText()), QStringLiteral("EUR - 2,JPY 3 1,USD -2 2"));
    QVERIFY(money.totals().front().tooLarge);
    more.merge(money);
    QVERIFY2(more.totals().front().tooLarge, "what was too large once stays so");
}

void TestLedgerPast::moneyIsReadBackOrNotAtAll_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isMoney");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("one") << QStringLiteral("EUR 1250 3") << true;
    QTest::newRow("several") << QStringLiteral("EUR -1250 3,JPY - 2,USD 0 1") << true;
    QTest::newRow("no count") << QStringLiteral("EUR 1250") << false;
    QTest::newRow("no number") << QStringLiteral("EUR 12.50 3") << false;
    QTest::newRow("no code") << QStringLiteral("EURO 1250 3") << false;
    QTest::newRow("fewer than none") << QStringLiteral("EUR 1250 -3") << false;
    QTest::newRow("an end that is none") << QStringLiteral("EUR 1250 3 4") << false;
    QTest::newRow("too large a number") << QStringLiteral("EUR 99999999999999999999 3") << false;
}

void TestLedgerPast::moneyIsReadBackOrNotAtAll()
{
    QFETCH(QString, kept);
    QFETCH(bool, isMoney);
    const auto money = MoneyByCurrency::fromText(toUtf8(kept));
    QCOMPARE(money.has_value(), isMoney);
    if (isMoney)
        QCOMPARE(text(money->toText()), kept);
}

void TestLedgerPast::ticksAreKeptUntilTheyAreTakenAway()
{
    auto ledger = Ledger::open(m_path, kNow);
    const std::string id = ledger->beginJob(samplePlan(ledger->printer(), 1, 2)).value();
    QVERIFY(ledger->ticks(id)->empty());
    QVERIFY(ledger->setTick(id, "a", kNow).has_value());
    QVERIFY(ledger->setTick(id, "b", kNow + 1).has_value());
    QVERIFY(ledger->setTick(id, "a", std::nullopt).has_value());
    const auto again = Ledger::open(m_path, kNow);
    QCOMPARE(*again->ticks(id), (std::map<std::string, EpochMs>{{"b", kNow + 1}}));
    QCOMPARE(ledger->setTick("j-no", "a", kNow).error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger->ticks("j-no").error().code, ErrorCode::JobUnknown);
}

void TestLedgerPast::aMovedFileIsKnownByItsNewPlace()
{
    auto ledger = Ledger::open(m_path, kNow);
    const std::string id = doneJob(*ledger, kNow, 0);
    QVERIFY(ledger->sourceMoved(id, "/done/orders.csv").has_value());
    QCOMPARE(text(ledger->job(id)->header.source.path), QStringLiteral("/done/orders.csv"));
    QCOMPARE(ledger->sourceMoved("j-no", "/x").error().code, ErrorCode::JobUnknown);
}

void TestLedgerPast::oldJobsAreForgottenAndTheRestStays()
{
    auto ledger = Ledger::open(m_path, kNow);
    const std::string old = doneJob(*ledger, kNow - 40 * kDayMs, 1'000);
    const std::string recent = doneJob(*ledger, kNow - 2 * kDayMs, 5'000);
    const QByteArray mark = bytesOf(ledger->batchPlan(old, 0)->prints.at(7));
    QVERIFY(isOnTheDisk(mark));
    // A copy that a migration made holds the old job, however new the copy is.
    QVERIFY(QFile::copy(m_file, m_file + QStringLiteral(".schema-4")));
    const auto forgotten = ledger->forgetBefore(kNow - 30 * kDayMs, kNow);
    QVERIFY2(forgotten.has_value(), forgotten ? "" : forgotten.error().detail.c_str());
    QCOMPARE(*forgotten, 1);
    QCOMPARE(ledger->job(old).error().code, ErrorCode::JobUnknown);
    QCOMPARE(ledger->job(recent)->progress.accepted, 100);
    QVERIFY(!isOnTheDisk(mark));
    QVERIFY(!isOnTheDisk("orders-1000-marked.csv"));
    QVERIFY(isOnTheDisk("orders-5000-marked.csv"));
    QCOMPARE(*ledger->forgetBefore(kNow - 30 * kDayMs, kNow), 0);
    QVERIFY(ledger->integrityCheck().has_value());
}

void TestLedgerPast::aWipedLedgerHoldsNothing()
{
    auto ledger = Ledger::open(m_path, kNow);
    const std::string id = doneJob(*ledger, kNow, 1'000);
    const QByteArray mark = bytesOf(ledger->batchPlan(id, 1)->prints.at(3));
    const EventKey before = ledger->printer().key("px", "order_created", "1003");
    QVERIFY(ledger->rememberByteLimit("https://marked.example.com", 5'000, kNow).has_value());
    for (const char* aside : {".schema-4", ".damaged-1", ".damaged-1-wal"})
        QVERIFY(QFile::copy(m_file, m_file + QLatin1String(aside)));
    const auto other = QString(m_file).replace(QStringLiteral("history"), QStringLiteral("other"));
    QVERIFY(QFile(other).open(QIODevice::WriteOnly));
    const auto wiped = ledger->wipe(kNow);
    QVERIFY2(wiped.has_value(), wiped ? "" : wiped.error().detail.c_str());
    QCOMPARE(*wiped, 1);
    QVERIFY(ledger->jobs()->empty());
    for (const QByteArray& bytes :
        {mark, QByteArray("marked"), QByteArray(id.c_str()), QByteArray("px_shop")})
        QVERIFY2(!isOnTheDisk(bytes), bytes.constData());
    QVERIFY(QFile::exists(other));
    QVERIFY2(ledger->printer().key("px", "order_created", "1003") != before, "the key went too");
    const auto again = Ledger::open(m_path, kNow);
    QCOMPARE(again->printer().key("px", "order_created", "1003"),
        ledger->printer().key("px", "order_created", "1003"));
    QVERIFY(!doneJob(*ledger, kNow, 1'000).empty());
    QVERIFY(ledger->integrityCheck().has_value());
}

void TestLedgerPast::aJobThatIsBeingSentIsNotWiped()
{
    auto sending = Ledger::open(m_path, kNow);
    const std::string id = sending->beginJob(samplePlan(sending->printer(), 1, 2)).value();
    auto other = Ledger::open(m_path, kNow);
    const auto wiped = other->wipe(kNow);
    QVERIFY(!wiped.has_value());
    QCOMPARE(wiped.error().code, ErrorCode::LedgerBusy);
    QCOMPARE(wiped.error().subject, id);
    QCOMPARE(*other->forgetBefore(kNow + kDayMs, kNow), 0);
    QCOMPARE(other->jobs()->size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestLedgerPast)
#include "tst_ledger_past.moc"
