// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "settings/paths.h"
#include "settings/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace convey;
using convey::test::text;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTableIsInOrder();
    void defaultsHoldWithoutAFile();
    void everyPreferenceReadsBack();
    void valuesThatDoNotFitAreRefused_data();
    void valuesThatDoNotFitAreRefused();
    void storedNonsenseReadsAsTheDefault_data();
    void storedNonsenseReadsAsTheDefault();
    void unknownKeysAreKept();
    void recentFilesAreFewAndNewestFirst();
    void resettingGivesTheDefault();
    void theFileIsForItsOwnerAlone();
    void unusableFilesAreSaid_data();
    void unusableFilesAreSaid();
    void aFileThatCanNotBeWrittenIsSaid();
    void oneVariableMovesAllPaths();
    void bothProgramsShareTheFolders();

private:
    Preferences openPreferences() const { return std::move(Preferences::open(m_path).value()); }
    void writeFile(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::string m_path;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("config/convey.ini"));
    m_path = toUtf8(m_file);
}

void TestPreferences::writeFile(const QByteArray& bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestPreferences::theTableIsInOrder()
{
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < kPreferences.size(); ++i) {
        const PreferenceRow& row = kPreferences[i];
        QCOMPARE(static_cast<std::size_t>(row.id), i);
        QVERIFY(keys.insert(row.key).second);
        QVERIFY(!row.purpose.empty());
        if (row.type == PreferenceType::Choice)
            QVERIFY(std::find(row.choices.begin(), row.choices.end(), row.fallback) != row.choices.end());
        if (row.type == PreferenceType::Number)
            QVERIFY(row.fallbackNumber >= row.least && row.fallbackNumber <= row.most);
    }
}

void TestPreferences::defaultsHoldWithoutAFile()
{
    const Preferences preferences = openPreferences();
    QCOMPARE(preferences.get<Preference::RequestsInFlight>(), std::int64_t{2});
    QCOMPARE(text(preferences.get<Preference::Theme>()), QStringLiteral("system"));
    QCOMPARE(text(preferences.get<Preference::ProxyMode>()), QStringLiteral("system"));
    QVERIFY(preferences.get<Preference::LedgerPath>().empty());
    QVERIFY(preferences.get<Preference::RecentFiles>().empty());
    QVERIFY(!QFile::exists(m_file)); // reading makes no file
}

void TestPreferences::everyPreferenceReadsBack()
{
    const std::vector<std::string> files{"/data/one, two.csv", "/data/\u00E9 \"x\"; %y.csv", "C:\\a\\b.csv"};
    {
        Preferences preferences = openPreferences();
        QVERIFY(preferences.set<Preference::LedgerPath>("/data/\u00FC/history.sqlite").has_value());
        QVERIFY(preferences.set<Preference::RequestsInFlight>(6).has_value());
        QVERIFY(preferences.set<Preference::RecentFiles>(files).has_value());
        QVERIFY(preferences.set<Preference::Theme>("contrast").has_value());
        QVERIFY(preferences.set<Preference::LastFolder>("/data, with a comma").has_value());
        QVERIFY(preferences.set<Preference::ProxyMode>("manual").has_value());
        QVERIFY(preferences.set<Preference::ProxyAddress>("http://proxy.example.com:3128").has_value());
        QVERIFY(preferences.set<Preference::ExtraCaFile>("/data/ca.pem").has_value());
        QVERIFY(preferences.set<Preference::WindowGeometry>("AdnQ+/Ar==").has_value());
        QVERIFY(preferences.set<Preference::Splitters>({"previewSplitter=AAAA/w==", "other=="}).has_value());
        QVERIFY(preferences.set<Preference::Language>("pt_BR").has_value());
        QVERIFY(preferences.set<Preference::RestoreSession>("always").has_value());
        QVERIFY(
            preferences.set<Preference::Session>({R"({"files":["/a, b.csv"],"page":"send"})"}).has_value());
        QVERIFY(preferences.set<Preference::Notifications>("off").has_value());
        QVERIFY(preferences.set<Preference::Tour>("done").has_value());
        QVERIFY(preferences.set<Preference::PinnedFiles>(files).has_value());
        QVERIFY(!preferences.set<Preference::RestoreSession>("sometimes").has_value());
    }
    const Preferences preferences = openPreferences();
    QCOMPARE(text(preferences.get<Preference::WindowGeometry>()), QStringLiteral("AdnQ+/Ar=="));
    QCOMPARE(text(preferences.get<Preference::Language>()), QStringLiteral("pt_BR"));
    QCOMPARE(text(preferences.get<Preference::RestoreSession>()), QStringLiteral("always"));
    QVERIFY(preferences.get<Preference::Session>()
        == std::vector<std::string>{R"({"files":["/a, b.csv"],"page":"send"})"});
    QCOMPARE(text(preferences.get<Preference::Notifications>()), QStringLiteral("off"));
    QCOMPARE(text(preferences.get<Preference::Tour>()), QStringLiteral("done"));
    QCOMPARE(preferences.get<Preference::PinnedFiles>(), files);
    QVERIFY(preferences.isSet(Preference::Tour));
    QVERIFY(!preferences.isSet(Preference::HistoryDays));
    QCOMPARE(text(preferences.shown(Preference::RequestsInFlight)), QStringLiteral("6"));
    QCOMPARE(text(preferences.shown(Preference::HistoryDays)), QStringLiteral("0"));
    QCOMPARE(text(preferences.shown(Preference::Tour)), QStringLiteral("done"));
    QVERIFY(preferences.shown(Preference::RecentFiles).empty());
    QVERIFY(preferences.get<Preference::Splitters>()
        == (std::vector<std::string>{"previewSplitter=AAAA/w==", "other=="}));
    QCOMPARE(text(preferences.get<Preference::LedgerPath>()), QStringLiteral("/data/\u00FC/history.sqlite"));
    QCOMPARE(preferences.get<Preference::RequestsInFlight>(), std::int64_t{6});
    QCOMPARE(preferences.get<Preference::RecentFiles>(), files);
    QCOMPARE(text(preferences.get<Preference::Theme>()), QStringLiteral("contrast"));
    QCOMPARE(text(preferences.get<Preference::LastFolder>()), QStringLiteral("/data, with a comma"));
    QCOMPARE(text(preferences.get<Preference::ProxyMode>()), QStringLiteral("manual"));
    QCOMPARE(
        text(preferences.get<Preference::ProxyAddress>()), QStringLiteral("http://proxy.example.com:3128"));
    QCOMPARE(text(preferences.get<Preference::ExtraCaFile>()), QStringLiteral("/data/ca.pem"));
}

void TestPreferences::valuesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no request in flight") << "delivery/requests_in_flight"
                                          << "0";
    QTest::newRow("seven requests in flight") << "delivery/requests_in_flight"
                                              << "7";
    QTest::newRow("a theme that is not there") << "appearance/theme"
                                               << "pink";
    QTest::newRow("a proxy with a password") << "proxy/address"
                                             << "http://ada:secret@proxy.example.com";
    QTest::newRow("a path with a line break") << "files/last_folder"
                                              << "/data\n/x";
    QTest::newRow("a path beyond all bounds") << "files/last_folder" << QString(5000, QLatin1Char('a'));
}

void TestPreferences::valuesThatDoNotFitAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Preferences preferences = openPreferences();
    const auto set = [&]() -> Result<> {
        if (key == QLatin1String("delivery/requests_in_flight"))
            return preferences.set<Preference::RequestsInFlight>(value.toLongLong());
        if (key == QLatin1String("appearance/theme"))
            return preferences.set<Preference::Theme>(toUtf8(value));
        if (key == QLatin1String("proxy/address"))
            return preferences.set<Preference::ProxyAddress>(toUtf8(value));
        return preferences.set<Preference::LastFolder>(toUtf8(value));
    }();
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().code, ErrorCode::UsageBadValue);
    QCOMPARE(text(set.error().subject), key);
    QVERIFY(!QFile::exists(m_file));
}

void TestPreferences::storedNonsenseReadsAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a number out of range") << QByteArray("[delivery]\nrequests_in_flight=99\n");
    QTest::newRow("a word for a number") << QByteArray("[delivery]\nrequests_in_flight=many\n");
    QTest::newRow("a fraction") << QByteArray("[delivery]\nrequests_in_flight=2.5\n");
    QTest::newRow("an object of Qt's") << QByteArray("[delivery]\nrequests_in_flight=@Rect(0 0 9 9)\n");
    QTest::newRow("a theme that is not there") << QByteArray("[appearance]\ntheme=pink\n");
    QTest::newRow("a proxy with a password") << QByteArray("[proxy]\naddress=ada:secret@example.com\n");
}

void TestPreferences::storedNonsenseReadsAsTheDefault()
{
    QFETCH(QByteArray, line);
    writeFile(line);
    const Preferences preferences = openPreferences();
    QCOMPARE(preferences.get<Preference::RequestsInFlight>(), std::int64_t{2});
    QCOMPARE(text(preferences.get<Preference::Theme>()), QStringLiteral("system"));
    QVERIFY(preferences.get<Preference::ProxyAddress>().empty());
}

void TestPreferences::unknownKeysAreKept()
{
    writeFile("schema=1\n[appearance]\ntheme=dark\nfont_of_later=Serif\n[window]\nsize=\"800,600\"\n");
    {
        Preferences preferences = openPreferences();
        QVERIFY(preferences.set<Preference::Theme>("light").has_value());
    }
    const QSettings file(m_file, QSettings::IniFormat);
    QCOMPARE(file.value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("light"));
    QCOMPARE(file.value(QStringLiteral("appearance/font_of_later")).toString(), QStringLiteral("Serif"));
    QCOMPARE(file.value(QStringLiteral("window/size")).toString(), QStringLiteral("800,600"));
    QCOMPARE(file.value(QStringLiteral("schema")).toInt(), 1);
}

void TestPreferences::recentFilesAreFewAndNewestFirst()
{
    Preferences preferences = openPreferences();
    for (int i = 0; i < 13; ++i)
        QVERIFY(preferences.addRecentFile("/data/" + std::to_string(i) + ".csv").has_value());
    QVERIFY(preferences.addRecentFile("/data/8.csv").has_value());
    const auto files = preferences.get<Preference::RecentFiles>();
    QCOMPARE(files.size(), std::size_t{10});
    QCOMPARE(text(files.at(0)), QStringLiteral("/data/8.csv"));
    QCOMPARE(text(files.at(1)), QStringLiteral("/data/12.csv"));
    QCOMPARE(text(files.back()), QStringLiteral("/data/3.csv"));
    QCOMPARE(preferences.addRecentFile("").error().code, ErrorCode::UsageBadValue);
}

void TestPreferences::resettingGivesTheDefault()
{
    Preferences preferences = openPreferences();
    QVERIFY(preferences.set<Preference::RequestsInFlight>(5).has_value());
    QVERIFY(preferences.reset(Preference::RequestsInFlight).has_value());
    QCOMPARE(openPreferences().get<Preference::RequestsInFlight>(), std::int64_t{2});
}

void TestPreferences::theFileIsForItsOwnerAlone()
{
    Preferences preferences = openPreferences();
    QVERIFY(preferences.addRecentFile("/data/orders.csv").has_value());
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_file).permissions() & kOthers));
    QVERIFY(!(QFileInfo(QFileInfo(m_file).path()).permissions() & kOthers));
}

void TestPreferences::unusableFilesAreSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("found");
    QTest::newRow("written by a later version") << QByteArray("[General]\nschema=2\n") << 2;
    QTest::newRow("no INI file") << QByteArray("{\"theme\": \"dark\"}\n[unclosed\nx=1\n") << 0;
    QTest::newRow("far too large") << QByteArray("[a]\nb=").append(QByteArray(2 << 20, 'x')) << 0;
}

void TestPreferences::unusableFilesAreSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, found);
    writeFile(bytes);
    const auto opened = Preferences::open(m_path);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::SettingsUnusable);
    QCOMPARE(text(opened.error().subject), m_file);
    QCOMPARE(opened.error().found, std::int64_t{found});
}

void TestPreferences::aFileThatCanNotBeWrittenIsSaid()
{
    QFile plain(m_folder->filePath(QStringLiteral("plain")));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    auto preferences = Preferences::open(toUtf8(plain.fileName()) + "/below/convey.ini");
    QVERIFY(preferences.has_value());
    const auto set = preferences->set<Preference::RequestsInFlight>(4);
    QCOMPARE(set.error().code, ErrorCode::SettingsUnusable);
    QCOMPARE(preferences->get<Preference::RequestsInFlight>(), std::int64_t{4});
    QCOMPARE(Preferences::open(toUtf8(m_folder->path())).error().code, ErrorCode::SettingsUnusable);
}

void TestPreferences::oneVariableMovesAllPaths()
{
    qputenv("CONVEY_HOME", m_folder->path().toLocal8Bit());
    QCOMPARE(text(dataFolder()), m_folder->filePath(QStringLiteral("data")));
    QCOMPARE(text(configFolder()), m_folder->filePath(QStringLiteral("config")));
    QCOMPARE(text(defaultLedgerPath()), m_folder->filePath(QStringLiteral("data/history.sqlite")));
    QCOMPARE(text(defaultPreferencesPath()), m_folder->filePath(QStringLiteral("config/convey.ini")));
    QCOMPARE(text(defaultDestinationsPath()), m_folder->filePath(QStringLiteral("config/destinations.json")));
    qunsetenv("CONVEY_HOME");
}

void TestPreferences::bothProgramsShareTheFolders()
{
    const std::string before = configFolder();
    QVERIFY(text(before).endsWith(QLatin1String("/convey")));
    QCoreApplication::setApplicationName(QStringLiteral("another-name"));
    QCOMPARE(text(configFolder()), text(before));
    QVERIFY(text(defaultLedgerPath()).endsWith(QLatin1String("/convey/history.sqlite")));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
