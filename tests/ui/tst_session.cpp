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

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;
using convey::test::text;

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
    void aSecondStartHandsItsFilesOver();
    void aSocketThatWasLeftBehindIsInNobodysWay();
    void othersMayNotUseTheSocket();
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

void TestSession::aSecondStartHandsItsFilesOver()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QVERIFY(!SingleInstance::handOver({}));
    SingleInstance first;
    QVERIFY(first.listen());
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QProcess second;
    second.start(QStringLiteral(CONVEY_PROGRAM), {m_bench->sample()});
    QVERIFY(handed.wait(20'000));
    QCOMPARE(
        handed.front().front().toStringList(), QStringList{m_bench->path(QStringLiteral("shop orders.csv"))});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    // Another home is another Convey.
    const QString place = SingleInstance::place();
    const HabitsBench other;
    QVERIFY(SingleInstance::place() != place);
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(SingleInstance::place().isEmpty());
    QVERIFY(!SingleInstance::handOver({}));
}

void TestSession::aSocketThatWasLeftBehindIsInNobodysWay()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QFile left(SingleInstance::place());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!SingleInstance::handOver({}));
    SingleInstance instance;
    QVERIFY(instance.listen());
    // What is no list of files is nothing to open, and does no harm.
    QSignalSpy handed(&instance, &SingleInstance::handedOver);
    QLocalSocket socket;
    socket.connectToServer(SingleInstance::place());
    QVERIFY(socket.waitForConnected());
    socket.write("[\"relative.csv\", 7, {\"a\": 1}]\n");
    QVERIFY(handed.wait());
    QVERIFY(handed.front().front().toStringList().isEmpty());
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestSession::othersMayNotUseTheSocket()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    SingleInstance instance;
    QVERIFY(instance.listen());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(SingleInstance::place()).permissions() & others));
    qunsetenv("XDG_RUNTIME_DIR");
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
