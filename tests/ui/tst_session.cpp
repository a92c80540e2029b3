// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a run of the program begins and what it leaves for the next, also when it is ended hard.
#include "gui_test.h"
#include "habits_bench.h"
#include "preview/preview_page.h"
#include "shell/diagnostics.h"
#include "shell/session_memory.h"
#include "shell/single_instance.h"
#include "start/session_offer.h"
#include "support/test_text.h"
#include "tour/tour_bar.h"

#include "jobs/saved_edits.h"
#include "settings/paths.h"

#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocalSocket>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;
using convey::test::text;

namespace {

/// The folder of this login, for as long as it is there.
class LoginFolder
{
public:
    LoginFolder() { qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); }
    ~LoginFolder() { qunsetenv("XDG_RUNTIME_DIR"); }
    Q_DISABLE_COPY_MOVE(LoginFolder)

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder{};
};

/// The program as it is installed, until the end of the test.
class Program final : public QProcess
{
public:
    explicit Program(const QStringList& arguments)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(QStringLiteral(CONVEY_PROGRAM), arguments);
    }
    ~Program() override
    {
        kill();
        waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HabitsBench>(); }
    void whatIsRememberedReadsBack();
    void whatCannotBeReadIsPassedOver_data();
    void whatCannotBeReadIsPassedOver();
    void filesAreOfferedAgain();
    void filesAreOpenedAtOnceWhereWanted();
    void nothingIsOfferedWhereUnwanted();
    void anOfferThatIsNotAnsweredStays();
    void aKillLosesNoEditAndNoSession();
    void theTourLeadsThroughThePracticeSend();
    void theTourIsLeftForGood();
    void theTourIsNoOfferToWhoKnowsConvey();
    void aWindowThatStandsApartLeavesTheSessionAlone();
    void aSecondStartHandsItsFilesOver();
    void startsAtTheSameMomentAreOneWindow();
    void aWindowOfItsOwnIsHandedNothing();
    void whoHasGivenUpIsNotOpenedFor();
    void whoeverComesAtTheEndIsTheNextFirst();
    void aKilledFirstIsInNobodysWay();
    void othersMayNotUseTheSocket();
    void aFolderThatOthersCanUseIsNotTrusted_data();
    void aFolderThatOthersCanUseIsNotTrusted();
    void diagnosticsNameNobodyAndNothing();

private:
    [[nodiscard]] static Preferences preferences()
    {
        return std::move(Preferences::open(defaultPreferencesPath()).value());
    }
    /// Opens the sample, goes to the Preview and closes the window.
    [[nodiscard]] bool leaveOneOpen(const QString& path);

    std::unique_ptr<HabitsBench> m_bench;
};

bool TestSession::leaveOneOpen(const QString& path)
{
    const auto window = HabitsBench::window();
    if (!window || !HabitsBench::openAndCheck(*window, path))
        return false;
    window->showPage(PageId::Preview);
    auto* page = qobject_cast<PreviewPage*>(window->currentTab()->page(PageId::Preview));
    page->setFilter({.verdict = Verdict::Blocked});
    return window->close();
}

void TestSession::whatIsRememberedReadsBack()
{
    const std::vector<RememberedUpload> uploads{
        {.paths = {QStringLiteral("/a/ü.csv"), QStringLiteral("/b.csv")}, .page = PageId::Send},
        {.paths = {QStringLiteral("/c \"d\".csv")},
            .page = PageId::Preview,
            .filter = {.verdict = Verdict::Warned}}};
    QVERIFY(rememberedUploads(sessionEntries(uploads)) == uploads);
    // The results were those of a send of that run.
    QCOMPARE(
        rememberedUploads(sessionEntries({{.paths = {QStringLiteral("/a.csv")}, .page = PageId::Results}}))
            .front()
            .page,
        PageId::Preview);
    const QString long1 = u'/' + QString(5'000, u'x');
    QVERIFY(sessionEntries({{.paths = {long1}}}).empty());
}

void TestSession::whatCannotBeReadIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("orders.csv");
    QTest::newRow("no files") << QByteArray(R"({"page":"send"})");
    QTest::newRow("relative to what") << QByteArray(R"({"files":["orders.csv"]})");
    QTest::newRow("numbers") << QByteArray(R"({"files":[7]})");
}

void TestSession::whatCannotBeReadIsPassedOver()
{
    QFETCH(QByteArray, entry);
    QVERIFY(rememberedUploads({entry.toStdString()}).empty());
    QCOMPARE(rememberedUploads({entry.toStdString(), R"({"files":["/a.csv"],"page":"?","show":"?"})"}).size(),
        std::size_t{1});
}

void TestSession::filesAreOfferedAgain()
{
    QVERIFY(leaveOneOpen(m_bench->sample()));
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    QCOMPARE(window->tabCount(), 0);
    auto* offer = window->findChild<SessionOffer*>();
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->accessibleDescription(), QStringLiteral("shop orders.csv"));
    offer->findChild<QPushButton*>(QStringLiteral("openAgain"))->click();
    QVERIFY(!offer->isVisible());
    QCOMPARE(window->tabCount(), 1);
    QVERIFY(HabitsBench::check(*window));
    QCOMPARE(window->currentTab()->currentPage(), PageId::Preview);
    auto* page = qobject_cast<PreviewPage*>(window->currentTab()->page(PageId::Preview));
    QCOMPARE(page->filter().verdict, std::optional(Verdict::Blocked));
    QVERIFY2(!window->currentTab()->session().isSending(), "nothing is sent by it");
}

void TestSession::filesAreOpenedAtOnceWhereWanted()
{
    QVERIFY(leaveOneOpen(m_bench->sample()));
    QVERIFY(preferences().set<Preference::RestoreSession>("always"));
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    QCOMPARE(window->tabCount(), 1);
    QVERIFY(!window->findChild<SessionOffer*>()->isVisible());
    // A file that is gone is told on its page, as any other.
    QVERIFY(HabitsBench::check(*window));
}

void TestSession::nothingIsOfferedWhereUnwanted()
{
    QVERIFY(leaveOneOpen(m_bench->sample()));
    QVERIFY(preferences().set<Preference::RestoreSession>("never"));
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    QCOMPARE(window->tabCount(), 0);
    QVERIFY(!window->findChild<SessionOffer*>()->isVisible());
}

void TestSession::anOfferThatIsNotAnsweredStays()
{
    QVERIFY(leaveOneOpen(m_bench->sample()));
    {
        const auto window = HabitsBench::window();
        QVERIFY(window);
        window->welcome();
        QVERIFY(window->close());
    }
    QCOMPARE(preferences().get<Preference::Session>().size(), std::size_t{1});
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    auto* offer = window->findChild<SessionOffer*>();
    QVERIFY(offer->isVisible());
    offer->findChild<QPushButton*>(QStringLiteral("notAgain"))->click();
    QVERIFY(!offer->isVisible());
    QVERIFY(preferences().get<Preference::Session>().empty());
}

void TestSession::aKillLosesNoEditAndNoSession()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(KILLED_WINDOW), {m_bench->sample()});
    QVERIFY(program.waitForStarted());
    QByteArray said;
    while (!said.contains("edited\n")) {
        QVERIFY2(program.waitForReadyRead(60'000), said.constData());
        said += program.readAllStandardOutput();
    }
    program.kill(); // SIGKILL: nothing is written on the way out
    QVERIFY(program.waitForFinished());

    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    auto* offer = window->findChild<SessionOffer*>();
    QVERIFY(offer->isVisible());
    offer->findChild<QPushButton*>(QStringLiteral("openAgain"))->click();
    QVERIFY(HabitsBench::check(*window));
    const Upload& upload = window->currentTab()->session().upload();
    const Edits::RowEdits* edited = upload.edits().editsOf(3);
    QVERIFY(edited);
    QCOMPARE(text(edited->at(1)), QStringLiteral("written before the end"));
}

void TestSession::theTourLeadsThroughThePracticeSend()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    auto* tour = window->findChild<TourBar*>();
    QVERIFY(tour->isVisible());
    QCOMPARE(tour->step(), TourStep::Offer);
    int clicks = 0;
    const auto press = [&](QPushButton* button) {
        if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 20'000))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        ++clicks;
        return true;
    };
    QVERIFY(press(tour->findChild<QPushButton*>(QStringLiteral("tourAct"))));
    QCOMPARE(tour->step(), TourStep::File);
    QVERIFY(HabitsBench::check(*window));
    UploadTab& tab = *window->currentTab();
    // The blue button leads on, whether there is something to do on Columns or not.
    while (tab.currentPage() != PageId::Send)
        QVERIFY(press(tab.page(tab.currentPage())->primary()));
    QCOMPARE(tour->step(), TourStep::Test);
    QSignalSpy ended(&tab.session(), &UploadSession::sendEnded);
    QVERIFY(press(visible<QPushButton>(tab, "test")));
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE(tour->step(), TourStep::Send);
    QTRY_VERIFY(visible<QPushButton>(tab, "sendForReal"));
    QVERIFY(press(visible<QPushButton>(tab, "sendForReal")));
    QTRY_VERIFY(window->findChild<QDialog*>(QStringLiteral("liveQuestion")));
    QVERIFY(press(window->findChild<QDialog*>(QStringLiteral("liveQuestion"))
                      ->findChild<QPushButton*>(QStringLiteral("confirmSend"))));
    QVERIFY(ended.wait(30'000));
    QTRY_COMPARE(tour->step(), TourStep::Done);
    QVERIFY2(
        clicks <= 7, qPrintable(QString::number(clicks))); // test and send; one of them is a practice send
    QVERIFY(press(tour->findChild<QPushButton*>(QStringLiteral("tourAct"))));
    QTRY_VERIFY(window->findChild<QDialog*>(QStringLiteral("destinationEditor")));
    QVERIFY(!tour->isVisible());
    QCOMPARE(text(preferences().get<Preference::Tour>()), QStringLiteral("done"));
}

void TestSession::theTourIsLeftForGood()
{
    {
        const auto window = HabitsBench::window();
        QVERIFY(window);
        window->welcome();
        auto* tour = window->findChild<TourBar*>();
        QVERIFY(tour->isVisible());
        tour->findChild<QPushButton*>(QStringLiteral("tourLeave"))->click();
        QVERIFY(!tour->isVisible());
    }
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    QVERIFY(!window->findChild<TourBar*>()->isVisible());
    // Whoever wants it can have it again.
    action(*window, "tourAction")->trigger();
    QVERIFY(window->findChild<TourBar*>()->isVisible());
    window->showPage(PageId::History);
    QCOMPARE(window->findChild<TourBar*>()->step(), TourStep::Elsewhere);
}

void TestSession::theTourIsNoOfferToWhoKnowsConvey()
{
    QVERIFY(leaveOneOpen(m_bench->sample()));
    QVERIFY(preferences().reset(Preference::Session));
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->welcome();
    QVERIFY(!window->findChild<TourBar*>()->isVisible());
}

void TestSession::aWindowThatStandsApartLeavesTheSessionAlone()
{
    QVERIFY(leaveOneOpen(m_bench->sample()));
    QVERIFY(preferences().set<Preference::RestoreSession>("always"));
    const std::vector<std::string> before = preferences().get<Preference::Session>();
    QCOMPARE(before.size(), std::size_t{1});
    const auto window = HabitsBench::window();
    QVERIFY(window);
    window->standApart();
    window->welcome();
    QCOMPARE(window->tabCount(), 0);
    QVERIFY(
        HabitsBench::openAndCheck(*window, m_bench->write(QStringLiteral("other.csv"), "id,total\n1,2\n")));
    QVERIFY(window->close());
    QVERIFY(preferences().get<Preference::Session>() == before);
}

void TestSession::aSecondStartHandsItsFilesOver()
{
    const LoginFolder login;
    SingleInstance first;
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    Program second({m_bench->sample()});
    QVERIFY(handed.wait(20'000));
    QCOMPARE(
        handed.front().front().toStringList(), QStringList{m_bench->path(QStringLiteral("shop orders.csv"))});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(handed.size(), 1);
    // Another home is another Convey.
    const QString place = SingleInstance::place();
    const HabitsBench other;
    QVERIFY(SingleInstance::place() != place);
    SingleInstance there;
    QCOMPARE(there.start({}), SingleInstance::Role::First);
}

void TestSession::startsAtTheSameMomentAreOneWindow()
{
    const LoginFolder login;
    QStringList files;
    for (int i = 0; i < 5; ++i)
        files << m_bench->write(QStringLiteral("orders %1.csv").arg(i), "id,total\n1,2\n");
    std::vector<std::unique_ptr<Program>> programs;
    for (const QString& file : files)
        programs.push_back(std::make_unique<Program>(QStringList{file}));
    const auto running = [&] {
        return std::ranges::count_if(
            programs, [](const auto& program) { return program->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60'000);
    // The one has what all of them were given, each once.
    QStringList opened;
    const auto openedNow = [&] {
        opened.clear();
        for (const RememberedUpload& upload : rememberedUploads(preferences().get<Preference::Session>()))
            opened << upload.paths;
        opened.sort();
        return opened;
    };
    QTRY_COMPARE_WITH_TIMEOUT(openedNow(), files, 30'000);
    for (const auto& program : programs) {
        if (program->state() == QProcess::NotRunning)
            QCOMPARE(program->exitCode(), 0);
    }
}

void TestSession::aWindowOfItsOwnIsHandedNothing()
{
    const LoginFolder login;
    SingleInstance first;
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    const QSignalSpy handed(&first, &SingleInstance::handedOver);
    const QString file = m_bench->sample();
    const Program apart({QStringLiteral("--new-window"), file});
    const auto hasOpened = [&] {
        const std::vector<std::string> recent = preferences().get<Preference::RecentFiles>();
        return std::ranges::find(recent, file.toStdString()) != recent.end();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasOpened(), 30'000);
    QCOMPARE(handed.size(), 0);
    SingleInstance other;
    QCOMPARE(other.startApart(), SingleInstance::Role::Apart);
}

void TestSession::whoHasGivenUpIsNotOpenedFor()
{
    const LoginFolder login;
    SingleInstance first;
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    // As a start does that waited too long for a busy window.
    QLocalSocket impatient;
    impatient.connectToServer(SingleInstance::place());
    QVERIFY(impatient.waitForConnected());
    impatient.write("[\"/opened/by-itself.csv\"]\n");
    QVERIFY(impatient.waitForBytesWritten());
    impatient.abort();
    Program second({m_bench->sample()});
    QVERIFY(handed.wait(20'000));
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(handed.size(), 1);
    QCOMPARE(
        handed.front().front().toStringList(), QStringList{m_bench->path(QStringLiteral("shop orders.csv"))});
}

void TestSession::whoeverComesAtTheEndIsTheNextFirst()
{
    const LoginFolder login;
    auto first = std::make_unique<SingleInstance>();
    QCOMPARE(first->start({}), SingleInstance::Role::First);
    const QSignalSpy handed(first.get(), &SingleInstance::handedOver);
    QLocalSocket late;
    late.connectToServer(SingleInstance::place());
    QVERIFY(late.waitForConnected());
    late.write("[\"/late.csv\"]\n");
    QVERIFY(late.waitForBytesWritten());
    first->stopListening();
    QVERIFY(late.waitForDisconnected());
    QVERIFY2(late.readAll().isEmpty(), "it is told that its files were taken");
    QCOMPARE(handed.size(), 0);
    // The next one waits for the end, as long as what was open is still written down.
    SingleInstance next;
    QCOMPARE(next.startApart(), SingleInstance::Role::Apart);
    first.reset();
    QCOMPARE(next.start({QStringLiteral("/late.csv")}), SingleInstance::Role::First);
}

void TestSession::aKilledFirstIsInNobodysWay()
{
    const LoginFolder login;
    {
        Program first({});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(SingleInstance::place()), 20'000);
        first.kill(); // its socket stays
        QVERIFY(first.waitForFinished());
        QVERIFY(QFileInfo::exists(SingleInstance::place()));
    }
    SingleInstance instance;
    QCOMPARE(instance.start({}), SingleInstance::Role::First);
    // What is no list of files is nothing to open, and does no harm.
    QSignalSpy handed(&instance, &SingleInstance::handedOver);
    QLocalSocket socket;
    socket.connectToServer(SingleInstance::place());
    QVERIFY(socket.waitForConnected());
    socket.write("[\"relative.csv\", 7, {\"a\": 1}]\n");
    QVERIFY(handed.wait());
    QVERIFY(handed.front().front().toStringList().isEmpty());
}

void TestSession::othersMayNotUseTheSocket()
{
    const LoginFolder login;
    SingleInstance instance;
    QCOMPARE(instance.start({}), SingleInstance::Role::First);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(SingleInstance::place()).permissions() & others));
}

void TestSession::aFolderThatOthersCanUseIsNotTrusted_data()
{
    QTest::addColumn<int>("mode"); ///< what others may do
    QTest::addColumn<bool>("isLink");
    QTest::newRow("others may look into it") << int(QFile::ReadOther | QFile::ExeOther) << false;
    QTest::newRow("the group may write to it") << int(QFile::WriteGroup) << false;
    QTest::newRow("a link, to wherever it may lead tomorrow") << 0 << true;
}

/// A socket there could be anybody's: nothing is handed over to it, and each start has a window of its own.
void TestSession::aFolderThatOthersCanUseIsNotTrusted()
{
    QFETCH(int, mode);
    QFETCH(bool, isLink);
    const LoginFolder login;
    QVERIFY(!SingleInstance::place().isEmpty());
    QVERIFY(QFile::setPermissions(
        login.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::Permissions(mode)));
    if (isLink) {
        const QString link = m_bench->path(QStringLiteral("login"));
        QVERIFY(QFile::link(login.path(), link));
        qputenv("XDG_RUNTIME_DIR", link.toUtf8());
    }
    QVERIFY(SingleInstance::place().isEmpty());
    SingleInstance first;
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    SingleInstance second;
    QCOMPARE(second.start({QStringLiteral("/orders.csv")}), SingleInstance::Role::Apart);
}

void TestSession::diagnosticsNameNobodyAndNothing()
{
    Preferences kept = preferences();
    QVERIFY(kept.set<Preference::LedgerPath>("/home/ada/secret.sqlite"));
    QVERIFY(kept.set<Preference::RecentFiles>({"/home/ada/orders.csv"}));
    QVERIFY(kept.set<Preference::ProxyAddress>("http://proxy.example.com:3128"));
    QVERIFY(kept.set<Preference::ProxyUser>("ada"));
    QVERIFY(kept.set<Preference::RequestsInFlight>(4));
    const QString told = diagnostics(&kept, 2);
    for (const char* word : {"ada", "home", ".csv", "sqlite", "proxy.example.com"})
        QVERIFY2(!told.contains(QLatin1String(word)), word);
    for (const char* word : {"Qt: ", "System: ", "Destinations: 2", "delivery/requests_in_flight: 4",
             "files/recent: set", "appearance/theme: default"})
        QVERIFY2(told.contains(QLatin1String(word)), word);
    QVERIFY(diagnostics(nullptr, 0).contains(QStringLiteral("can't be used")));
}

CONVEY_GUI_TEST_MAIN(TestSession)
#include "tst_session.moc"
