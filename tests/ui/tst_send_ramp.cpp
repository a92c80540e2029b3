// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The way to a send for real through the whole window: the four steps and what skips them, the one question,
/// and what OpenAI refused: found in Preview, mended there, and sent alone.
#include "gui_test.h"
#include "preview/checked_model.h"
#include "preview/fixing.h"
#include "preview/preview_page.h"
#include "preview/rows_pane.h"
#include "send/course_model.h"
#include "send/live_question.h"
#include "send/ramp.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"

#include "delivery/curl_transport.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestSendRamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatAClickSends_data();
    void whatAClickSends();
    void oneThenAllThenTenThenTheRest();
    void aStepThatIsSkippedIsNotDone();
    void aRefusedPilotHoldsTheRestAndSaysSo();
    void theQuestionNamesWhatGoesWhereAndBy();
    void theBatchesTellAttemptsAndAnswers();
    void waitingSaysUntilWhenAndWhy();
    void whatWasRefusedIsMendedInPreviewAndSentAlone();

private:
    [[nodiscard]] bool open(const QString& path);
    [[nodiscard]] bool startServer(sandbox::Options options = {});
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_window->currentTab()->findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// Presses a button that sends, says yes where it is asked, and waits for the result.
    [[nodiscard]] bool send(const char* button) const;
    [[nodiscard]] UploadSession& session() const { return m_window->currentTab()->session(); }
    [[nodiscard]] QString stepState(int number) const;
    /// How many events each request held, and whether it was a test.
    [[nodiscard]] QList<std::pair<int, bool>> requests() const;
    [[nodiscard]] QString orders(int count, int old) const;

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<FixedClock> m_ahead;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr EpochMs kMinute = 60'000;
constexpr EpochMs kDay = 24 * 60 * kMinute;

} // namespace

void TestSendRamp::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestSendRamp::init()
{
    m_window.reset();
    m_server.reset();
    m_home = std::make_unique<Home>();
    m_ahead = std::make_unique<FixedClock>(SystemClock().nowMs() + kDay);
}

bool TestSendRamp::startServer(sandbox::Options options)
{
    m_server = trustedServer(*m_home, std::move(options));
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    Destination shop = shopAt(*m_server);
    shop.consent = "agreed in the cookie banner";
    shop.consentBy = "Ada";
    shop.consentOn = "2026-11-20";
    if (!m_server || !keep(*desk, shop, sandbox::kPracticeKey, KeyPlace::Session))
        return false;
    m_window = std::make_unique<MainWindow>(std::move(desk));
    m_window->resize(1280, 800);
    m_window->show();
    return true;
}

bool TestSendRamp::open(const QString& path)
{
    m_window->open(path);
    m_window->showPage(PageId::Send);
    auto* page = static_cast<SendPage*>(m_window->currentTab()->page(PageId::Send));
    QSignalSpy planned(page, &SendPage::planned);
    return planned.wait(kSettleMs);
}

bool TestSendRamp::send(const char* button) const
{
    auto* page = static_cast<SendPage*>(m_window->currentTab()->page(PageId::Send));
    QSignalSpy settled(page, &SendPage::settled);
    click(button);
    if (auto* question = find<LiveQuestion>("liveQuestion"))
        QTest::mouseClick(
            question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
    return settled.wait(kSettleMs) && session().report();
}

QString TestSendRamp::stepState(int number) const
{
    const auto* state = find<QWidget>(qPrintable(QStringLiteral("stepState%1").arg(number)));
    return allTexts(state).trimmed();
}

QList<std::pair<int, bool>> TestSendRamp::requests() const
{
    QList<std::pair<int, bool>> all;
    for (const sandbox::SeenRequest& request : m_server->journal().requests) {
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        all.append({static_cast<int>(body[QLatin1String("events")].toArray().size()),
            body[QLatin1String("validate_only")].toBool()});
    }
    return all;
}

/// The last `old` of them are so old that a server whose clock is a day ahead refuses them.
QString TestSendRamp::orders(int count, int old) const
{
    std::string csv = "id,type,timestamp_ms,action_source,user.email\n";
    const EpochMs now = SystemClock().nowMs();
    for (int i = 0; i < count; ++i) {
        const EpochMs age = i < count - old ? (i + 1) * kMinute : 7 * kDay - kDay / 2 + i * kMinute;
        csv += "A-" + std::to_string(i) + ",order_created," + std::to_string(now - age)
            + ",phone_call,person-" + std::to_string(i) + "@example.com\n";
    }
    return m_home->write(QStringLiteral("orders.csv"), csv);
}

void TestSendRamp::whatAClickSends_data()
{
    QTest::addColumn<QString>("wanted"); // a letter a step that is ticked
    QTest::addColumn<SendMode>("mode");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("pilot");
    const auto row = [](const char* name, const char* wanted, SendMode mode, quint64 first, quint64 pilot) {
        QTest::newRow(name) << QString::fromLatin1(wanted) << mode << first << pilot;
    };
    row("a test of one, then of all", "1234", SendMode::ValidateOnly, 0, 1);
    row("a test of one alone", "134", SendMode::ValidateOnly, 1, 0);
    row("a test of all at once", "234", SendMode::ValidateOnly, 0, 0);
    row("ten for real, then the rest", "1234", SendMode::Live, 0, 10);
    row("ten for real alone", "123", SendMode::Live, 10, 0);
    row("all for real at once", "124", SendMode::Live, 0, 0);
}

void TestSendRamp::whatAClickSends()
{
    QFETCH(QString, wanted);
    QFETCH(SendMode, mode);
    QFETCH(quint64, first);
    QFETCH(quint64, pilot);
    Ramp ramp;
    for (int i = 0; i < 4; ++i)
        ramp.setWanted(static_cast<RampStep>(i), wanted.contains(QString::number(i + 1)));
    QVERIFY(ramp.pick(mode, 100) == (SendPick{.first = first, .pilot = pilot}));
    QVERIFY(ramp.pick(mode, 1) == SendPick()); // too few for steps
    QCOMPARE(ramp.count(mode, 100), first > 0 ? first : 100U);
}

void TestSendRamp::oneThenAllThenTenThenTheRest()
{
    QVERIFY(startServer());
    QVERIFY(open(sampleFile(*m_home)));
    QCOMPARE(stepState(1), QString());
    QVERIFY(send("test"));
    QCOMPARE(requests(), (QList<std::pair<int, bool>>{{1, true}, {357, true}}));
    QVERIFY2(stepState(1).startsWith(QStringLiteral("Passed")), qPrintable(stepState(1)));
    QVERIFY2(stepState(2).startsWith(QStringLiteral("Passed")), qPrintable(stepState(2)));
    QCOMPARE(stepState(3), QString());
    QVERIFY(find<QWidget>("passed")->isVisible());
    QVERIFY(send("sendForReal"));
    QCOMPARE(requests(), (QList<std::pair<int, bool>>{{1, true}, {357, true}, {10, false}, {348, false}}));
    QVERIFY2(stepState(3).startsWith(QStringLiteral("Passed")), qPrintable(stepState(3)));
    QCOMPARE(m_server->totals().accepted, 358);
    QCOMPARE(m_server->totals().duplicates, 0);
}

void TestSendRamp::aStepThatIsSkippedIsNotDone()
{
    QVERIFY(startServer());
    QVERIFY(open(sampleFile(*m_home)));
    find<QCheckBox>("step4")->click();
    QTRY_VERIFY2(find<QAbstractButton>("sendForReal")->text().contains(QStringLiteral("10")),
        qPrintable(find<QAbstractButton>("sendForReal")->text()));
    QVERIFY(send("sendForReal"));
    QCOMPARE(m_server->totals().accepted, 10);
    QCOMPARE(session().report()->forLater, std::uint64_t{348});
    // The rest stays sendable, and the ledger sees to it that nothing goes twice.
    QSignalSpy planned(
        static_cast<SendPage*>(m_window->currentTab()->page(PageId::Send)), &SendPage::planned);
    click("showPlan");
    QTRY_COMPARE_WITH_TIMEOUT(session().check() ? session().check()->summary.sendable() : std::uint64_t{0},
        std::uint64_t{348}, kSettleMs);
    find<QCheckBox>("step4")->click();
    QTRY_VERIFY(find<QAbstractButton>("sendForReal")->isEnabled());
    QVERIFY(send("sendForReal"));
    QCOMPARE(m_server->totals().accepted, 358);
    QCOMPARE(m_server->totals().duplicates, 0);
    // Neither of the two: then there is nothing that the button could do.
    Ramp none;
    none.setWanted(RampStep::FirstForReal, false);
    none.setWanted(RampStep::RestForReal, false);
    QVERIFY(!none.canSend(SendMode::Live));
}

void TestSendRamp::aRefusedPilotHoldsTheRestAndSaysSo()
{
    QVERIFY(startServer({.clock = m_ahead.get(), .nameEveryBadEvent = true}));
    QVERIFY(open(orders(40, 2)));
    QVERIFY(send("sendForReal"));
    const SendReport& report = *session().report();
    QCOMPARE(report.refused, std::uint64_t{2});
    QCOMPARE(report.accepted, std::uint64_t{8});
    QCOMPARE(report.notSent, std::uint64_t{30});
    QCOMPARE(m_server->totals().accepted, 8);
    QVERIFY2(stepState(3).contains(QStringLiteral("2 refused")), qPrintable(stepState(3)));
    QCOMPARE(stepState(4), QString());
    QVERIFY(allTexts(m_window.get()).contains(QStringLiteral("the rest was not sent")));
    QVERIFY(find<QAbstractButton>("goOn")->isVisible());
}

void TestSendRamp::theQuestionNamesWhatGoesWhereAndBy()
{
    QVERIFY(startServer());
    QVERIFY(open(sampleFile(*m_home)));
    const auto* live = find<QAbstractButton>("sendForReal");
    QVERIFY2(live->toolTip().contains(QStringLiteral("practice-pixel")), qPrintable(live->toolTip()));
    click("sendForReal");
    const auto* question = find<LiveQuestion>("liveQuestion");
    const QString texts = allTexts(question);
    for (const char* words : {"practice-pixel", "First the 10", "agreed in the cookie banner", "Ada",
             "can’t be taken back", "Not all of them are tested"})
        QVERIFY2(texts.contains(QString::fromUtf8(words)), words);
}

void TestSendRamp::theBatchesTellAttemptsAndAnswers()
{
    QVERIFY(startServer({.clock = m_ahead.get(), .nameEveryBadEvent = true}));
    QVERIFY(open(orders(40, 2)));
    find<QCheckBox>("step3")->click();
    QVERIFY(send("sendForReal"));
    const auto* table = find<QTableView>("course");
    QVERIFY(table->isVisible());
    const QAbstractItemModel* course = table->model();
    QCOMPARE(course->rowCount(), 2);
    const auto cell = [&](int row, int column) { return course->index(row, column).data().toString(); };
    QCOMPARE(cell(0, CourseModel::State), QStringLiteral("Refused"));
    QCOMPARE(cell(0, CourseModel::Attempts), QStringLiteral("1"));
    QVERIFY(cell(0, CourseModel::Answer).startsWith(u'4'));
    QCOMPARE(cell(0, CourseModel::Theirs), text(session().report()->refusals.front().message));
    QVERIFY(!cell(0, CourseModel::Ours).isEmpty());
    QCOMPARE(cell(1, CourseModel::Number), QStringLiteral("1 again"));
    QCOMPARE(cell(1, CourseModel::State), QStringLiteral("Accepted"));
    QCOMPARE(cell(1, CourseModel::Conversions), QStringLiteral("38"));
}

void TestSendRamp::waitingSaysUntilWhenAndWhy()
{
    QVERIFY(startServer());
    // A wait may be as good as none; three are not.
    m_server->setFault({.fault = sandbox::Fault::Error429, .times = 3});
    QVERIFY(open(orders(5, 0)));
    QStringList told;
    const auto* status = find<QLabel>("sendStatus");
    connect(&session(), &UploadSession::sendProgressed, this, [&] { told << status->text(); });
    QVERIFY(send("test"));
    const QStringList waits = told.filter(QStringLiteral("Waiting until"));
    QVERIFY2(!waits.isEmpty(), qPrintable(told.join(u'\n')));
    QVERIFY2(waits.first().contains(QStringLiteral("because OpenAI asked")), qPrintable(waits.first()));
}

void TestSendRamp::whatWasRefusedIsMendedInPreviewAndSentAlone()
{
    QVERIFY(startServer({.clock = m_ahead.get(), .nameEveryBadEvent = true}));
    QVERIFY(open(orders(40, 3)));
    find<QCheckBox>("step3")->click();
    QVERIFY(send("sendForReal"));
    QCOMPARE(m_server->totals().accepted, 37);
    QCOMPARE(session().refused()->rows.size(), std::size_t{3});
    QVERIFY(find<QWidget>("againBar")->isVisible());
    QVERIFY(!find<QWidget>("sendMended")->isVisible()); // nothing would go differently

    auto* preview = static_cast<PreviewPage*>(m_window->currentTab()->page(PageId::Preview));
    QSignalSpy shown(preview, &PreviewPage::shown);
    click("mendRefused");
    QCOMPARE(m_window->currentTab()->currentPage(), PageId::Preview);
    const CheckedModel& rows = preview->findChild<RowsPane*>()->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows.rowCount(), 3, kSettleMs);
    QCOMPARE(rows.index(0, CheckedModel::kStateColumn).data().toString(), QStringLiteral("Refused"));
    QTRY_VERIFY(find<QWidget>("refusalCard"));
    const QString words = text(session().refused()->rows.front().message);
    QVERIFY2(allTexts(find<QWidget>("refusalCard")).contains(words), qPrintable(words));
    QVERIFY(allTexts(preview).contains(QStringLiteral("OpenAI refused 3 conversions of this file.")));
    // Its answer is about the time: the way to that cell.
    constexpr int kTimeColumn = 2;
    click("showRefusedCell");
    QCOMPARE(find<QTableView>("rowCells")->currentIndex().row(), kTimeColumn);

    // The same fixes as for any other row: the time of one of them becomes one of today.
    const std::uint64_t row = session().refused()->rows.front().row;
    shown.clear();
    preview->fixing().editCell(row, 2, QString::number(SystemClock().nowMs() - 60 * kMinute));
    QTRY_VERIFY_WITH_TIMEOUT(allTexts(preview).contains(QStringLiteral("1 is changed since.")), kSettleMs);

    m_window->showPage(PageId::Send);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("sendMended")->isVisible(), kSettleMs);
    QTRY_VERIFY(find<QAbstractButton>("sendMended")->isEnabled());
    QVERIFY(send("testMended"));
    QCOMPARE(m_server->totals().accepted, 37);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("sendMended")->isVisible(), kSettleMs);
    QTRY_VERIFY(find<QAbstractButton>("sendMended")->isEnabled());
    QVERIFY(send("sendMended"));
    QCOMPARE(session().report()->accepted, std::uint64_t{1});
    QCOMPARE(m_server->totals().accepted, 38);
    QCOMPARE(m_server->totals().duplicates, 0);
    QCOMPARE(requests().last(), (std::pair<int, bool>{1, false}));
    // The other two are still refused, and still there to be mended.
    QCOMPARE(session().refused()->rows.size(), std::size_t{3});
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("againBar")->isVisible(), kSettleMs);
}

CONVEY_GUI_TEST_MAIN(TestSendRamp)
#include "tst_send_ramp.moc"
