// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "settings/recent_tags.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace convey;
using convey::test::text;

class TestRecentTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aMissingFileIsAnEmptyList();
    void tagsReadBackNewestFirst();
    void theSameTagIsKeptOnce();
    void theListHasAnEnd();
    void tooLongAddressesAreNotKept();
    void oneOrAllCanBeForgotten();
    void theFileIsTheOwnersAlone();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();

private:
    [[nodiscard]] std::string path() const
    {
        return toUtf8(m_folder->filePath(QStringLiteral("new/tags.json")));
    }
    [[nodiscard]] RecentTags load() const
    {
        Result<RecentTags> tags = RecentTags::load(path());
        return tags ? *std::move(tags) : RecentTags::load("/nowhere").value();
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

void TestRecentTags::aMissingFileIsAnEmptyList()
{
    QVERIFY(RecentTags::load(path()));
    QVERIFY(load().all().empty());
}

void TestRecentTags::tagsReadBackNewestFirst()
{
    const RecentTag first{
        .address = "https://bzr.openai.com/v1/sdk/events?pid=a", .form = "html", .madeAt = 1};
    const RecentTag second{.address = "https://bzr.openai.com/v1/sdk/events?pid=b",
        .pageValues = {{"event_id", "order.id"}, {"oppref", ""}},
        .form = "jinja",
        .madeAt = 1'795'305'600'000};
    RecentTags tags = load();
    QVERIFY(tags.add(first));
    QVERIFY(tags.add(second));
    QCOMPARE(load().all(), (std::vector<RecentTag>{second, first}));
}

void TestRecentTags::theSameTagIsKeptOnce()
{
    RecentTags tags = load();
    QVERIFY(tags.add({.address = "a", .madeAt = 1}));
    QVERIFY(tags.add({.address = "b", .madeAt = 2}));
    QVERIFY(tags.add({.address = "a", .form = "url", .madeAt = 3}));
    QCOMPARE(tags.all().size(), std::size_t{2});
    QCOMPARE(text(tags.all().front().form), QStringLiteral("url"));
    QVERIFY(tags.add({.address = "a", .pageValues = {{"oppref", ""}}})); // another tag
    QCOMPARE(tags.all().size(), std::size_t{3});
}

void TestRecentTags::theListHasAnEnd()
{
    RecentTags tags = load();
    for (std::size_t i = 0; i < RecentTags::kMost + 5; ++i)
        QVERIFY(tags.add({.address = "a" + std::to_string(i)}));
    QCOMPARE(load().all().size(), RecentTags::kMost);
    QCOMPARE(text(load().all().front().address), QStringLiteral("a34"));
}

void TestRecentTags::tooLongAddressesAreNotKept()
{
    RecentTags tags = load();
    QVERIFY(tags.add({.address = std::string(RecentTags::kMaxTextBytes + 1, 'a')}));
    QVERIFY(tags.all().empty());
}

void TestRecentTags::oneOrAllCanBeForgotten()
{
    RecentTags tags = load();
    QVERIFY(tags.add({.address = "a"}));
    QVERIFY(tags.add({.address = "b"}));
    QVERIFY(tags.remove(7));
    QVERIFY(tags.remove(0));
    QCOMPARE(text(load().all().front().address), QStringLiteral("a"));
    QVERIFY(tags.wipe());
    QVERIFY(tags.all().empty());
    QVERIFY(!QFile::exists(toQString(path())));
    QVERIFY(tags.wipe());
}

void TestRecentTags::theFileIsTheOwnersAlone()
{
    RecentTags tags = load();
    QVERIFY(tags.add({.address = "a"}));
    QCOMPARE(QFileInfo(toQString(path())).permissions()
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void TestRecentTags::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("tags");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a later schema") << QByteArray(R"({"schema":2,"tags":[]})");
    QTest::newRow("no schema") << QByteArray(R"({"tags":[]})");
    QTest::newRow("tags are no list") << QByteArray(R"({"schema":1,"tags":{}})");
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, ' ');
}

void TestRecentTags::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const std::string file = toUtf8(m_folder->filePath(QStringLiteral("tags.json")));
    QVERIFY(writeFileAtomically(file, bytes.toStdString()));
    const Result<RecentTags> tags = RecentTags::load(file);
    QVERIFY(!tags);
    QCOMPARE(tags.error().code, ErrorCode::SettingsUnusable);
}

QTEST_GUILESS_MAIN(TestRecentTags)
#include "tst_recent_tags.moc"
