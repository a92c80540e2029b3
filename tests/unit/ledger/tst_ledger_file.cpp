// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sample_plan.h"
#include "support/test_text.h"

#include "ledger/ledger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace convey;
using namespace convey::test;

class TestLedgerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewLedgerIsForItsOwnerAlone();
    void aWiderModeIsNarrowed();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damagedFilesAreNumbered();
    void anyFlippedBitIsSurvived();
    void anyCutIsSurvived();
    void whatIsNoLedgerIsLeftAlone_data();
    void whatIsNoLedgerIsLeftAlone();
    void aLaterSchemaIsLeftAlone();
    void anOlderSchemaIsBroughtUp_data();
    void anOlderSchemaIsBroughtUp();
    void anEmptyFileIsFilled();
    void unusablePlacesAreNamed_data();
    void unusablePlacesAreNamed();
    void aFullDiskIsSaidAndSurvived();
    void aFullDiskAtTheStartIsSaid();
    void aLockedFileIsBusy();

private:
    /// Runs statements on the file with a plain connection.
    void alter(const QStringList& statements) const;
    void makeLedgerWithJob() const;
    QByteArray bytesOf(const QString& path) const;
    void overwrite(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::string m_path;
};

void TestLedgerFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("history.sqlite"));
    m_path = toUtf8(m_file);
}

void TestLedgerFile::alter(const QStringList& statements) const
{
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        handle.setDatabaseName(m_file);
        QVERIFY(handle.open());
        for (const QString& statement : statements) {
            QSqlQuery query(handle);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void TestLedgerFile::makeLedgerWithJob() const
{
    auto ledger = Ledger::open(m_path, kNow);
    QVERIFY(ledger->opening().created);
    const std::string id = ledger->beginJob(samplePlan(ledger->printer(), 3, 400)).value();
    QVERIFY(ledger->closeJob(id, JobState::Done, kNow).has_value());
}

QByteArray TestLedgerFile::bytesOf(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLedgerFile::overwrite(const QByteArray& bytes) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestLedgerFile::aNewLedgerIsForItsOwnerAlone()
{
    const QString deep = m_folder->filePath(QStringLiteral("a/b \u00E9/history.sqlite"));
    const auto ledger = Ledger::open(toUtf8(deep), kNow);
    QVERIFY(ledger.has_value());
    QVERIFY(ledger->opening().created);
    QVERIFY(ledger->opening().setAside.empty());
    QCOMPARE(text(ledger->path()), deep);
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(deep).permissions() & kOthers));
    QVERIFY(!(QFileInfo(m_folder->filePath(QStringLiteral("a"))).permissions() & kOthers));
    QVERIFY(!(QFileInfo(QFileInfo(deep).path()).permissions() & kOthers));
}

void TestLedgerFile::aWiderModeIsNarrowed()
{
    makeLedgerWithJob();
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(Ledger::open(m_path, kNow).has_value());
    QVERIFY(!(QFileInfo(m_file).permissions() & QFile::ReadOther));
}

void TestLedgerFile::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QString>("damage");
    for (const char* name : {"text", "zeros", "header overwritten", "half a file", "fifty bytes",
             "middle overwritten", "write version 9", "application id changed", "a table dropped",
             "a trigger added", "the key removed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLedgerFile::aDamagedFileIsSetAside()
{
    QFETCH(QString, damage);
    makeLedgerWithJob();
    QByteArray bytes = bytesOf(m_file);
    const QByteArray whole = bytes;
    if (damage == QLatin1String("text"))
        bytes = "id,amount\n1,2\n";
    else if (damage == QLatin1String("zeros"))
        bytes.fill('\0');
    else if (damage == QLatin1String("header overwritten"))
        bytes.replace(0, 16, QByteArray(16, 'x'));
    else if (damage == QLatin1String("half a file"))
        bytes.truncate(bytes.size() / 2);
    else if (damage == QLatin1String("fifty bytes"))
        bytes.truncate(50);
    else if (damage == QLatin1String("middle overwritten"))
        bytes.replace(4096, 8192, QByteArray(8192, '\xAA'));
    else if (damage == QLatin1String("write version 9"))
        bytes[18] = '\x09';
    else if (damage == QLatin1String("application id changed"))
        bytes[70] = '\0';
    else if (damage == QLatin1String("a table dropped"))
        alter({QStringLiteral("DROP TABLE refused")});
    else if (damage == QLatin1String("a trigger added"))
        alter({QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON batches BEGIN DELETE FROM refused; END")});
    else
        alter({QStringLiteral("DELETE FROM meta")});
    if (bytes != whole)
        overwrite(bytes);
    const QByteArray before = bytesOf(m_file);
    QVERIFY(before != whole);

    {
        auto ledger = Ledger::open(m_path, kNow);
        QVERIFY2(ledger.has_value(), ledger ? "" : ledger.error().detail.c_str());
        QVERIFY(ledger->opening().created);
        QCOMPARE(text(ledger->opening().setAside), m_file + QStringLiteral(".damaged-1"));
        QVERIFY(ledger->jobs()->empty());
        QVERIFY(ledger->beginJob(samplePlan(ledger->printer(), 1, 1)).has_value());
    }
    QCOMPARE(bytesOf(m_file + QStringLiteral(".damaged-1")).size(), before.size());
    QCOMPARE(Ledger::open(m_path, kNow)->jobs()->size(), std::size_t{1});
}

void TestLedgerFile::damagedFilesAreNumbered()
{
    for (int round = 1; round <= 3; ++round) {
        overwrite(QByteArray(200, static_cast<char>('a' + round)));
        const auto ledger = Ledger::open(m_path, kNow);
        QCOMPARE(text(ledger->opening().setAside), m_file + QStringLiteral(".damaged-%1").arg(round));
    }
    QCOMPARE(bytesOf(m_file + QStringLiteral(".damaged-1")), QByteArray(200, 'b'));
}

void TestLedgerFile::anyFlippedBitIsSurvived()
{
    makeLedgerWithJob();
    const QByteArray whole = bytesOf(m_file);
    int setAside = 0;
    // Every byte of the file's header and of the first pages' headers, then strides through the rest.
    for (qsizetype at = 0; at < whole.size(); at += at < 128 ? 1 : 211) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (at % 8)));
        overwrite(bytes);
        auto ledger = Ledger::open(m_path, kNow);
        if (!ledger) {
            // The version's own bits can't be told from a later version; nothing is lost then.
            QVERIFY2(ledger.error().code == ErrorCode::LedgerTooNew, QByteArray::number(at).constData());
            QCOMPARE(bytesOf(m_file), bytes);
            continue;
        }
        const QString aside = text(ledger->opening().setAside);
        setAside += aside.isEmpty() ? 0 : 1;
        QVERIFY(ledger->beginJob(samplePlan(ledger->printer(), 1, 1)).has_value());
        QVERIFY(aside.isEmpty() || QFile::remove(aside));
    }
    QVERIFY(setAside > 20);
}

void TestLedgerFile::anyCutIsSurvived()
{
    makeLedgerWithJob();
    const QByteArray whole = bytesOf(m_file);
    for (qsizetype size = 1; size < whole.size(); size += size < 110 ? 7 : 1999) {
        overwrite(whole.left(size));
        auto ledger = Ledger::open(m_path, kNow);
        QVERIFY2(ledger.has_value(), QByteArray::number(size).constData());
        const QString aside = text(ledger->opening().setAside);
        QVERIFY2(!aside.isEmpty(), QByteArray::number(size).constData());
        QVERIFY(QFile::remove(aside));
    }
}

void TestLedgerFile::whatIsNoLedgerIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDatabase");
    QTest::newRow("a table of orders") << QStringLiteral("orders.csv") << false;
    QTest::newRow("another program's database") << QStringLiteral("places.sqlite") << true;
    QTest::newRow("another program's database by another name") << QStringLiteral("mail.db") << true;
}

void TestLedgerFile::whatIsNoLedgerIsLeftAlone()
{
    QFETCH(QString, name);
    QFETCH(bool, isDatabase);
    m_file = m_folder->filePath(name);
    if (isDatabase)
        alter({QStringLiteral("CREATE TABLE visits(url TEXT)"),
            QStringLiteral("INSERT INTO visits VALUES('https://example.com')")});
    else
        overwrite(QByteArray("id,amount\n").repeated(100));
    const QByteArray before = bytesOf(m_file);
    const auto ledger = Ledger::open(toUtf8(m_file), kNow);
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().code, ErrorCode::LedgerUnusable);
    QCOMPARE(text(ledger.error().subject), m_file);
    QCOMPARE(bytesOf(m_file), before);
}

void TestLedgerFile::aLaterSchemaIsLeftAlone()
{
    makeLedgerWithJob();
    alter({QStringLiteral("CREATE TABLE later(x)"), QStringLiteral("PRAGMA user_version=6")});
    const QByteArray before = bytesOf(m_file);
    const auto ledger = Ledger::open(m_path, kNow);
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().code, ErrorCode::LedgerTooNew);
    QCOMPARE(ledger.error().found, std::int64_t{6});
    QCOMPARE(ledger.error().expected, std::int64_t{5});
    QCOMPARE(bytesOf(m_file), before);
    QVERIFY(!QFile::exists(m_file + QStringLiteral("-wal")));
}

void TestLedgerFile::anOlderSchemaIsBroughtUp_data()
{
    // What that version had written: the tables without what later ones added.
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("back");
    const QStringList to4{QStringLiteral("ALTER TABLE jobs DROP COLUMN money"),
        QStringLiteral("ALTER TABLE batches DROP COLUMN sent_ms"),
        QStringLiteral("ALTER TABLE batches DROP COLUMN money"), QStringLiteral("DROP TABLE ticks")};
    QTest::newRow("4: without money and ticks")
        << 4 << to4 + QStringList{QStringLiteral("PRAGMA user_version=4")};
    const QStringList to3 = to4 + QStringList{QStringLiteral("ALTER TABLE batch_events DROP COLUMN facts")};
    QTest::newRow("3: without the facts of events")
        << 3 << to3 + QStringList{QStringLiteral("PRAGMA user_version=3")};
    const QStringList to2 = to3 + QStringList{QStringLiteral("DROP TABLE endpoint_limits")};
    QTest::newRow("2: without what endpoints take")
        << 2 << to2 + QStringList{QStringLiteral("PRAGMA user_version=2")};
    QTest::newRow("1: without how a file was read") << 1
                                                    << to2
            + QStringList{QStringLiteral("ALTER TABLE jobs DROP COLUMN reading"),
                QStringLiteral("PRAGMA user_version=1")};
}

void TestLedgerFile::anOlderSchemaIsBroughtUp()
{
    QFETCH(int, version);
    QFETCH(QStringList, back);
    makeLedgerWithJob();
    alter(back);
    {
        auto ledger = Ledger::open(m_path, kNow);
        QVERIFY2(ledger.has_value(), ledger ? "" : ledger.error().detail.c_str());
        QVERIFY(ledger->opening().setAside.empty());
        QVERIFY(!ledger->opening().created);
        const auto old = ledger->jobs();
        QCOMPARE(old->size(), std::size_t{1});
        // What that version knew is kept; what it did not is empty.
        const QString reading = version < 2 ? QString() : QStringLiteral(R"({"separator":";"})");
        QCOMPARE(text(old->front().header.readingJson), reading);
        JobPlan plan = samplePlan(ledger->printer(), 1, 10);
        plan.header.readingJson = R"({"separator":";"})";
        const auto begun = ledger->beginJob(plan);
        QVERIFY(begun.has_value());
        QCOMPARE(text(ledger->job(*begun)->header.readingJson), QStringLiteral(R"({"separator":";"})"));
        QVERIFY(ledger->integrityCheck().has_value());
        QVERIFY(ledger->rememberByteLimit("https://a.example.com", 5'000, kNow));
        QCOMPARE(*ledger->byteLimit("https://a.example.com"), std::optional(std::int64_t{5'000}));
        QCOMPARE(*ledger->byteLimit("https://b.example.com"), std::optional<std::int64_t>());
    }
    {
        const auto again = Ledger::open(m_path, kNow);
        QVERIFY(again.has_value());
        QCOMPARE(again->jobs()->size(), std::size_t{2});
    }
    // The file as it was lies beside it, for its owner alone, and is a ledger of its own.
    const QString copy = m_file + QStringLiteral(".schema-%1").arg(version);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const auto old = Ledger::open(toUtf8(copy), kNow);
    QVERIFY2(old.has_value(), old ? "" : old.error().detail.c_str());
    QCOMPARE(old->jobs()->size(), std::size_t{1});
}

void TestLedgerFile::anEmptyFileIsFilled()
{
    overwrite({});
    const auto ledger = Ledger::open(m_path, kNow);
    QVERIFY(ledger.has_value());
    QVERIFY(ledger->opening().created);
    QVERIFY(ledger->opening().setAside.empty());
}

void TestLedgerFile::unusablePlacesAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("below a regular file") << QStringLiteral("%1/plain/history.sqlite");
    QTest::newRow("deep below a regular file") << QStringLiteral("%1/plain/a/b/history.sqlite");
    QTest::newRow("a folder") << QStringLiteral("%1/folder");
    QTest::newRow("where nobody may write") << QStringLiteral("/proc/convey/history.sqlite");
    QTest::newRow("in a file system without files") << QStringLiteral("/proc/history.sqlite");
    QTest::newRow("a device") << QStringLiteral("/dev/null");
}

void TestLedgerFile::unusablePlacesAreNamed()
{
    QFETCH(QString, path);
    QFile plain(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    if (path.contains(QLatin1String("%1")))
        path = path.arg(m_folder->path());
    const auto ledger = Ledger::open(toUtf8(path), kNow);
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().code, ErrorCode::LedgerUnusable);
    QCOMPARE(text(ledger.error().subject), path);
    QVERIFY(!ledger.error().detail.empty());
}

namespace {

/// No file grows beyond `bytes` while this lives: a full disk, without one.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

void TestLedgerFile::aFullDiskIsSaidAndSurvived()
{
    auto ledger = Ledger::open(m_path, kNow);
    const JobPlan plan = samplePlan(ledger->printer(), 4, 500);
    const std::string id = ledger->beginJob(plan).value();
    const auto walSize = QFileInfo(m_file + QStringLiteral("-wal")).size();
    {
        const SmallDisk full(static_cast<rlim_t>(walSize + 100));
        const auto marked = ledger->markInFlight(id, 0, 1, kNow);
        QVERIFY(!marked.has_value());
        QCOMPARE(marked.error().code, ErrorCode::DiskFull);
        QCOMPARE(text(marked.error().subject), m_file);
        QCOMPARE(ledger->beginJob(plan).error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(ledger->jobs()->size(), std::size_t{1});
    QCOMPARE(ledger->job(id)->progress, (JobProgress{.planned = 2000}));
    QVERIFY(ledger->markInFlight(id, 0, 1, kNow).has_value());
    QVERIFY(ledger->integrityCheck().has_value());
}

void TestLedgerFile::aFullDiskAtTheStartIsSaid()
{
    {
        const SmallDisk full(1000);
        const auto ledger = Ledger::open(m_path, kNow);
        QVERIFY(!ledger.has_value());
        QCOMPARE(ledger.error().code, ErrorCode::DiskFull);
    }
    const auto ledger = Ledger::open(m_path, kNow);
    QVERIFY(ledger.has_value());
    QVERIFY(ledger->opening().setAside.empty());
}

void TestLedgerFile::aLockedFileIsBusy()
{
    auto ledger = Ledger::open(m_path, kNow);
    const std::string id = ledger->beginJob(samplePlan(ledger->printer(), 1, 2)).value();
    const QString name = QStringLiteral("holder");
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        holder.setDatabaseName(m_file);
        QVERIFY(holder.open());
        QSqlQuery begin(holder);
        QVERIFY(begin.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto marked = ledger->markInFlight(id, 0, 1, kNow);
        QVERIFY(!marked.has_value());
        QCOMPARE(marked.error().code, ErrorCode::LedgerBusy);
        QCOMPARE(text(marked.error().subject), m_file);
        QVERIFY(ledger->job(id).has_value()); // reading goes on
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(ledger->markInFlight(id, 0, 1, kNow).has_value());
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledger_file.moc"
