// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "settings/destinations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace convey;
using convey::test::text;

Q_DECLARE_METATYPE(convey::Destination)

class TestDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsAnEmptyList();
    void destinationsReadBack();
    void namesAreFoundWithoutRegardToCase();
    void removingTakesOneOut();
    void unknownKeysAreKept();
    void membersThatDoNotFitAreRefused_data();
    void membersThatDoNotFitAreRefused();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aFullDiskKeepsTheOldFile();
    void aFolderThatCanNotBeMadeIsSaid();

private:
    Destinations loadAll() const { return Destinations::load(m_path).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

namespace {

Destination shop()
{
    return {"Shop \u00C4", "px_1", keyReferenceFor("Shop \u00C4"), "https://bzr.openai.com/v1/events", 3};
}

} // namespace

void TestDestinations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = toUtf8(m_folder->filePath(QStringLiteral("config/destinations.json")));
}

void TestDestinations::aMissingFileIsAnEmptyList()
{
    QVERIFY(loadAll().all().empty());
    QVERIFY(loadAll().findDestination("shop") == nullptr);
    QVERIFY(!QFile::exists(toQString(m_path)));
}

void TestDestinations::destinationsReadBack()
{
    const Destination plain{.name = "Blog", .pixelId = "px_2"};
    Destinations all = loadAll();
    QVERIFY(all.put(shop()).has_value());
    QVERIFY(all.put(plain).has_value());
    QCOMPARE(loadAll().all(), (std::vector{shop(), plain}));
    const QFileInfo info(toQString(m_path));
    QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup)));
    QVERIFY(!(QFileInfo(info.path()).permissions() & (QFile::ReadOther | QFile::ExeOther)));
}

void TestDestinations::namesAreFoundWithoutRegardToCase()
{
    Destinations all = loadAll();
    QVERIFY(all.put(shop()).has_value());
    QVERIFY(all.findDestination("sHOP \u00C4") != nullptr);
    QVERIFY(all.findDestination("Shop") == nullptr);
    Destination renamed = shop();
    renamed.name = std::string("SHOP \u00C4");
    renamed.pixelId = std::string("px_9");
    QVERIFY(all.put(renamed).has_value());
    QCOMPARE(loadAll().all(), std::vector{renamed});
}

void TestDestinations::removingTakesOneOut()
{
    Destinations all = loadAll();
    QVERIFY(all.put(shop()).has_value());
    QVERIFY(all.put({.name = "Blog", .pixelId = "px_2"}).has_value());
    QCOMPARE(all.remove("nobody").value(), false);
    QCOMPARE(all.remove("shop \u00C4").value(), true);
    QCOMPARE(loadAll().all().size(), std::size_t{1});
    QCOMPARE(text(loadAll().all().front().name), QStringLiteral("Blog"));
}

void TestDestinations::unknownKeysAreKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(toQString(m_path)).path()));
    QVERIFY(writeFileAtomically(m_path,
        R"({"schema":1,"later":[1,2],"destinations":[{"name":"A","pixel":"p","note":{"x":1}},{"name":"B","pixel":"q"}]})")
                .has_value());
    Destinations all = loadAll();
    QVERIFY(all.put({.name = "a", .pixelId = "p2", .colourIndex = 15}).has_value());
    QVERIFY(all.remove("B").has_value());
    const QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromStdString(readSmallFile(m_path, 10'000).value())).object();
    QCOMPARE(root.value(QLatin1String("later")).toArray().size(), 2);
    const QJsonObject kept = root.value(QLatin1String("destinations")).toArray().at(0).toObject();
    QCOMPARE(kept.value(QLatin1String("note")).toObject().value(QLatin1String("x")).toInt(), 1);
    QCOMPARE(kept.value(QLatin1String("pixel")).toString(), QStringLiteral("p2"));
    QCOMPARE(kept.value(QLatin1String("colour")).toInt(), 15);
}

void TestDestinations::membersThatDoNotFitAreRefused_data()
{
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QString>("member");
    const auto with = [](auto change) {
        Destination destination = shop();
        change(destination);
        return destination;
    };
    QTest::newRow("no name") << with([](Destination& d) { d.name = std::string(" "); }) << "name";
    QTest::newRow("an endless name") << with([](Destination& d) { d.name.assign(101, 'x'); }) << "name";
    QTest::newRow("a name with a line break")
        << with([](Destination& d) { d.name = std::string("a\nb"); }) << "name";
    QTest::newRow("a name that is not UTF-8")
        << with([](Destination& d) { d.name = std::string("a\xFF"); }) << "name";
    QTest::newRow("no pixel") << with([](Destination& d) { d.pixelId.clear(); }) << "pixel";
    QTest::newRow("a key instead of its reference")
        << with([](Destination& d) { d.keyReference = std::string("sk-svcacct-canary"); }) << "key_reference";
    QTest::newRow("a key as the pixel, after a space")
        << with([](Destination& d) { d.pixelId = std::string(" SK-canary"); }) << "pixel";
    QTest::newRow("a colour too many") << with([](Destination& d) { d.colourIndex = 16; }) << "colour";
    QTest::newRow("a colour below zero") << with([](Destination& d) { d.colourIndex = -1; }) << "colour";
}

void TestDestinations::membersThatDoNotFitAreRefused()
{
    QFETCH(Destination, destination);
    QFETCH(QString, member);
    Destinations all = loadAll();
    const auto put = all.put(destination);
    QVERIFY(!put.has_value());
    QCOMPARE(put.error().code, ErrorCode::UsageBadValue);
    QCOMPARE(text(put.error().subject), member);
    QVERIFY(text(put.error().detail).isEmpty()); // nothing of what may be a key
    QVERIFY(all.all().empty());
    QVERIFY(!QFile::exists(toQString(m_path)));
}

void TestDestinations::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const char* place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("empty", "", "illegal value");
    row("not JSON", "name=Shop", "illegal value");
    row("an array", "[]", "not an object");
    row("deep nesting", QByteArray(5000, '['), "too deeply nested document");
    row("no schema", R"({"destinations":[]})", "schema");
    row("a later schema", R"({"schema":2,"destinations":[]})", "schema");
    row("a schema in words", R"({"schema":"1","destinations":[]})", "schema");
    row("no list", R"({"schema":1})", "destinations");
    row("a list that is none", R"({"schema":1,"destinations":{}})", "destinations");
    row("an entry that is none", R"({"schema":1,"destinations":[7]})", "destinations[0]");
    row("a name that is a number", R"({"schema":1,"destinations":[{"name":7,"pixel":"p"}]})",
        "destinations[0].name");
    row("no pixel", R"({"schema":1,"destinations":[{"name":"a"}]})", "destinations[0].pixel");
    row("a colour in between", R"({"schema":1,"destinations":[{"name":"a","pixel":"p","colour":1.5}]})",
        "destinations[0].colour");
    row("a huge colour", R"({"schema":1,"destinations":[{"name":"a","pixel":"p","colour":1e300}]})",
        "destinations[0].colour");
    row("a name twice", R"({"schema":1,"destinations":[{"name":"a","pixel":"p"},{"name":"A","pixel":"p"}]})",
        "destinations[1].name");
    row("a control character", R"({"schema":1,"destinations":[{"name":"a\u001b[2J","pixel":"p"}]})",
        "destinations[0].name");
    row("a key", R"({"schema":1,"destinations":[{"name":"a","pixel":"p","key_reference":"sk-x"}]})",
        "destinations[0].key_reference");
    row("too many",
        QByteArray(R"({"schema":1,"destinations":[0)").append(QByteArray(",0").repeated(1000)).append("]}"),
        "destinations");
    row("too large", QByteArray(2 << 20, ' '), "");
}

void TestDestinations::hostileFilesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QVERIFY(QDir().mkpath(QFileInfo(toQString(m_path)).path()));
    const std::string bytes = json.toStdString();
    QVERIFY(writeFileAtomically(m_path, bytes).has_value());
    const auto loaded = Destinations::load(m_path);
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().code, ErrorCode::SettingsUnusable);
    QCOMPARE(text(loaded.error().subject), text(m_path));
    QCOMPARE(text(loaded.error().detail), place);
    QCOMPARE(text(readSmallFile(m_path, 4 << 20).value()), text(bytes));
}

void TestDestinations::aFullDiskKeepsTheOldFile()
{
    Destinations all = loadAll();
    // Some of them long, so that the file is larger than what is written in one piece.
    for (int i = 0; i < 12; ++i)
        QVERIFY(all.put({.name = std::to_string(i), .pixelId = "p", .endpoint = std::string(2000, 'e')})
                    .has_value());
    const std::vector<Destination> known = all.all();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{64, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto put = all.put({.name = "Blog", .pixelId = "px_2"});
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!put.has_value());
    QCOMPARE(put.error().code, ErrorCode::DiskFull);
    QCOMPARE(all.all(), known);
    QCOMPARE(loadAll().all(), known);
}

void TestDestinations::aFolderThatCanNotBeMadeIsSaid()
{
    QFile plain(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    auto all = Destinations::load(toUtf8(plain.fileName()) + "/destinations.json");
    QVERIFY(all.has_value());
    QCOMPARE(all->put(shop()).error().code, ErrorCode::SettingsUnusable);
    QCOMPARE(Destinations::load(toUtf8(m_folder->path())).error().code, ErrorCode::SettingsUnusable);
}

QTEST_GUILESS_MAIN(TestDestinations)
#include "tst_destinations.moc"
