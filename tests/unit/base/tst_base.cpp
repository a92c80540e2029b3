// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/file_lock.h"
#include "base/json.h"
#include "base/system_file.h"
#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>
#include <span>
#include <sys/resource.h>

using namespace convey;
using convey::test::text;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeHasItsOwnName();
    void invalidUtf8IsFound_data();
    void invalidUtf8IsFound();
    void trimCutsUnicodeWhiteSpace_data();
    void trimCutsUnicodeWhiteSpace();
    void jsonStringsReadBack_data();
    void jsonStringsReadBack();
    void jsonWriterSeparates();
    void atomicFileReplacesWhole();
    void atomicFileKeepsTheOldOneWhenAWriteIsShort();
    void readSmallFileRefusesWhatIsNotAFile();
    void aLockIsHadByOne();
    void aFileWithoutANameIsReadWhileItIsWritten();
    void aFileThatIsWrittenToIsKnown();
};

void TestBase::everyErrorCodeHasItsOwnName()
{
    std::set<std::string_view> names;
    for (int code = 0; code < static_cast<int>(ErrorCode::Count_); ++code)
        QVERIFY(names.insert(errorCodeName(static_cast<ErrorCode>(code))).second);
    QCOMPARE(text(errorCodeName(ErrorCode::FileMissing)), QStringLiteral("file_missing"));
    QCOMPARE(text(errorCodeName(ErrorCode::KeyRefused)), QStringLiteral("key_refused"));
    QCOMPARE(text(errorCodeName(ErrorCode::Cancelled)), QStringLiteral("cancelled"));
}

void TestBase::invalidUtf8IsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("ascii") << QByteArray("plain text over eight bytes") << -1;
    QTest::newRow("two, three and four bytes") << QByteArray("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80") << -1;
    QTest::newRow("latin-1 e acute") << QByteArray("caf\xE9 au lait") << 3;
    QTest::newRow("cut at the end") << QByteArray("12345678\xE2\x82") << 8;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong three bytes") << QByteArray("a\xE0\x80\xAF") << 1;
    QTest::newRow("lone surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("lone continuation") << QByteArray("abc\x80") << 3;
}

void TestBase::invalidUtf8IsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    const auto found = firstInvalidUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QCOMPARE(found == std::string_view::npos ? -1 : static_cast<int>(found), at);
}

void TestBase::trimCutsUnicodeWhiteSpace_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("spaces") << "  a b  "
                            << "a b";
    QTest::newRow("no-break space") << QStringLiteral("\u00A0x\u00A0") << "x";
    QTest::newRow("ideographic space")
        << QStringLiteral("\u3000\u5C71\u7530\u3000") << QStringLiteral("\u5C71\u7530");
    QTest::newRow("byte order mark inside a cell") << QStringLiteral("\uFEFFid") << "id";
    QTest::newRow("only white space") << QStringLiteral(" \t\u2003") << "";
    QTest::newRow("emoji kept") << QStringLiteral(" \U0001F600 ") << QStringLiteral("\U0001F600");
}

void TestBase::trimCutsUnicodeWhiteSpace()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QCOMPARE(text(trimmed(toUtf8(in))), out);
}

void TestBase::jsonStringsReadBack_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("quotes and backslashes") << QStringLiteral("a \"b\" \\ c");
    QTest::newRow("control characters") << QStringLiteral("line\nfeed\ttab\r\x01\x1F\x7F");
    QTest::newRow("not ASCII") << QStringLiteral("Jos\u00E9 \u5C71\u7530 \U0001F600");
    QTest::newRow("empty") << QString();
}

void TestBase::jsonStringsReadBack()
{
    QFETCH(QString, value);
    std::string out = "[";
    appendJsonString(out, toUtf8(value));
    out += "]";
    const QJsonDocument parsed = QJsonDocument::fromJson(QByteArray::fromStdString(out));
    QCOMPARE(parsed.array().at(0).toString(), value);
}

void TestBase::jsonWriterSeparates()
{
    std::string out;
    JsonWriter json(out);
    json.beginObject().key("a").value(1).key("b").beginArray().value("x").value(true).null().endArray();
    json.key("c").beginObject().endObject().key("d").value(std::int64_t{-9007199254740993}).endObject();
    QCOMPARE(text(out), QStringLiteral(R"({"a":1,"b":["x",true,null],"c":{},"d":-9007199254740993})"));
}

void TestBase::atomicFileReplacesWhole()
{
    const QTemporaryDir dir;
    const std::string path = toUtf8(dir.filePath(QStringLiteral("recipe.json")));
    QVERIFY(writeFileAtomically(path, "old").has_value());
    QVERIFY(writeFileAtomically(path, "new and longer", true).has_value());
    QCOMPARE(text(readSmallFile(path, 100).value()), QStringLiteral("new and longer"));
    QCOMPARE(
        QFile::permissions(toQString(path)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const auto nowhere = writeFileAtomically(toUtf8(dir.filePath(QStringLiteral("no/such/folder"))), "x");
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, ErrorCode::WriteFailed);
}

void TestBase::atomicFileKeepsTheOldOneWhenAWriteIsShort()
{
    const QTemporaryDir dir;
    const std::string path = toUtf8(dir.filePath(QStringLiteral("ledger-export.csv")));
    QVERIFY(writeFileAtomically(path, "old").has_value());

    // A file size limit cuts a write short just as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{.rlim_cur = 65'536, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> result = writeFileAtomically(path, std::string(100'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::DiskFull);
    QCOMPARE(text(readSmallFile(path, 100).value()), QStringLiteral("old"));
}

void TestBase::readSmallFileRefusesWhatIsNotAFile()
{
    const QTemporaryDir dir;
    QCOMPARE(readSmallFile(toUtf8(dir.path()), 10).error().code, ErrorCode::FileIsDirectory);
    QCOMPARE(
        readSmallFile(toUtf8(dir.filePath(QStringLiteral("gone"))), 10).error().code, ErrorCode::FileMissing);
    QCOMPARE(readSmallFile("/dev/null", 10).error().code, ErrorCode::FileNotRegular);
    const std::string path = toUtf8(dir.filePath(QStringLiteral("big")));
    QVERIFY(writeFileAtomically(path, "12345678901").has_value());
    QCOMPARE(readSmallFile(path, 10).error().code, ErrorCode::FileReadFailed);
}

void TestBase::aFileWithoutANameIsReadWhileItIsWritten()
{
    const QTemporaryDir dir;
    auto file = SystemFile::createUnnamed(toUtf8(dir.path()));
    QVERIFY(file.has_value());
    QCOMPARE(file->write("first ").value(), std::size_t{6});
    std::string bytes(20, '\0');
    QCOMPARE(file->readAt(0, std::span(bytes).first(6)).value(), std::size_t{6});
    QCOMPARE(file->write("second").value(), std::size_t{6});
    QCOMPARE(file->readAt(0, bytes).value(), std::size_t{12});
    QVERIFY(bytes.starts_with("first second"));
    QCOMPARE(file->readAt(12, bytes).value(), std::size_t{0});
    QCOMPARE(file->status()->identity.size, std::uint64_t{12});
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(!SystemFile::createUnnamed(toUtf8(dir.filePath(QStringLiteral("no such folder")))).has_value());
}

void TestBase::aFileThatIsWrittenToIsKnown()
{
#if !defined(Q_OS_LINUX) && !defined(Q_OS_WIN)
    QSKIP("this system does not tell");
#endif
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("orders.csv")));
    const std::string path = toUtf8(file.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(isOpenForWriting(path));
    file.close();
    QVERIFY(!isOpenForWriting(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(!isOpenForWriting(path), "reading is no writing");
    QVERIFY(!isOpenForWriting(path + ".gone"));
}

void TestBase::aLockIsHadByOne()
{
    const QTemporaryDir dir;
    const std::string path = toUtf8(dir.filePath(QStringLiteral("new folder/one.lock")));
    {
        FileLock first(path);
        QVERIFY(first.tryLock().value());
        QVERIFY2(first.tryLock().value(), "it has it already");
        FileLock second(path);
        QVERIFY(!second.tryLock().value());
    }
    FileLock next(path);
    QVERIFY(next.tryLock().value());
    FileLock nowhere(toUtf8(dir.path()));
    QCOMPARE(nowhere.tryLock().error().code, ErrorCode::SettingsUnusable);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
