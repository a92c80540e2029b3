// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the window knows of earlier sends: what went before stays here, what was paused or broken off goes
/// on, and the same file is not sent a second time unawares.
#include "gui_test.h"
#include "preview/finding_card.h"
#include "send/live_question.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "start/resume_offer.h"

#include "delivery/curl_transport.h"
#include "ledger/ledger.h"

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestSendAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatWasSentStaysHere();
    void aChangedOrderIsShownBesideItsFirstVersion();
    void whichDestinationItIsDecides();
    void aPausedSendGoesOn();
    void theSameFileIsPointedOut();
    void aDamagedHistoryIsAskedAbout();
    void aBrokenSendIsOfferedAtTheStart();
    void aBrokenSendCanBePutOffOrGivenUp();

private:
    [[nodiscard]] QString orders(int count, const char* amount = "12.50") const;
    /// Sends all of a file for real; true when that is what happened.
    [[nodiscard]] bool sendWhole(const QString& file) const;
    /// Stops a send for real of 3,500 orders in its midst.
    [[nodiscard]] bool breakOff(sandbox::Server& server, const QString& file) const;

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SendDesk> m_desk;
};

namespace {

constexpr int kMany = 3'500; // four batches

[[nodiscard]] bool confirm(const Bench& bench)
{
    bench.click("sendForReal");
    const auto* question = bench.find<LiveQuestion>("liveQuestion");
    if (!question)
        return false;
    QTest::mouseClick(question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
    return true;
}

[[nodiscard]] std::uint64_t countOf(const Bench& bench, Rule rule)
{
    return bench.session.check()->summary.count(rule);
}

} // namespace

void TestSendAgain::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestSendAgain::init()
{
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    m_server = trustedServer(*m_home);
    QVERIFY(m_server);
    QVERIFY(keep(*m_desk, shopAt(*m_server), sandbox::kPracticeKey, KeyPlace::Session));
}

QString TestSendAgain::orders(int count, const char* amount) const
{
    static const EpochMs now = SystemClock().nowMs(); // the same orders in each file
    std::string csv = "id,type,timestamp_ms,action_source,user.email,data.amount,data.currency\n";
    for (int i = 0; i < count; ++i)
        csv += "A-" + std::to_string(i) + ",order_created," + std::to_string(now - 60'000 - i)
            + ",phone_call,person-" + std::to_string(i) + "@example.com," + (i == 0 ? amount : "12.50")
            + ",EUR\n";
    return m_home->write(QStringLiteral("orders of %1.csv").arg(QLatin1String(amount)), csv);
}

bool TestSendAgain::sendWhole(const QString& file) const
{
    Bench bench(*m_desk);
    QSignalSpy settled(&bench.page, &SendPage::settled);
    return bench.open(file) && confirm(bench) && settled.wait(kSettleMs) && bench.session.report()
        && bench.session.report()->accepted == bench.session.report()->events();
}

bool TestSendAgain::breakOff(sandbox::Server& server, const QString& file) const
{
    Bench bench(*m_desk);
    QSignalSpy settled(&bench.page, &SendPage::settled);
    server.setFault({.fault = sandbox::Fault::Slow, .after = 1, .delay = std::chrono::seconds(60)});
    if (!bench.open(file) || !confirm(bench)
        || !QTest::qWaitFor([&] { return server.totals().faults > 0; }, kSettleMs))
        return false;
    bench.click("stop");
    const bool ended = settled.wait(kSettleMs);
    server.setFault({});
    return ended && bench.session.report()->unknown > 0 && bench.session.report()->notSent > 0;
}

void TestSendAgain::whatWasSentStaysHere()
{
    const QString file = orders(20);
    QVERIFY(sendWhole(file));
    Bench again(*m_desk);
    QVERIFY(again.open(file));
    QCOMPARE(countOf(again, Rule::AlreadySent), std::uint64_t{20});
    QCOMPARE(again.session.check()->summary.sendable(), std::uint64_t{0});
    QVERIFY(
        again.find<TileSum>("tiles")->tile(3)->accessibleName().contains(QStringLiteral("20 sent before")));
    QVERIFY(!again.button("sendForReal")->isEnabled());
    QCOMPARE(m_server->totals().accepted, 20);
}

void TestSendAgain::aChangedOrderIsShownBesideItsFirstVersion()
{
    QVERIFY(sendWhole(orders(20)));
    Bench again(*m_desk);
    QVERIFY(again.open(orders(21, "99.00")));
    QCOMPARE(countOf(again, Rule::AlreadySentDiffers), std::uint64_t{1});
    QCOMPARE(countOf(again, Rule::AlreadySent), std::uint64_t{19});
    QCOMPARE(again.session.check()->summary.sendable(), std::uint64_t{1});
    const CheckResult& check = *again.session.check();
    const auto finding = std::ranges::find(check.findings, Rule::AlreadySentDiffers, &Finding::rule);
    QVERIFY(finding != check.findings.end());
    const std::optional<EarlierSend> earlier = earlierOf(*finding, check.history.get());
    QVERIFY(earlier);
    FindingCard card(*finding, lookOf(Verdict::LeftOut), {}, {}, nullptr);
    card.showEarlier(*earlier, QStringLiteral("Line 2"));
    const QString texts = allTexts(&card);
    const QString date =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(earlier->sentMs), QLocale::ShortFormat);
    for (const QString& words : {QStringLiteral("row 1 of orders of 12.50.csv"), QStringLiteral("Line 2"),
             date, QStringLiteral("practice-pixel")})
        QVERIFY2(texts.contains(words), qPrintable(words + u'\n' + texts));
    QVERIFY(!texts.contains(QStringLiteral("{date}")));
}

void TestSendAgain::whichDestinationItIsDecides()
{
    QVERIFY(sendWhole(orders(20)));
    // Two destinations: a person has to choose, so no pixel is known yet.
    Destination other = shopAt(*m_server);
    other.name = "Another shop";
    other.pixelId = "px-other";
    QVERIFY(keep(*m_desk, other, sandbox::kPracticeKey, KeyPlace::Session));
    Bench again(*m_desk);
    QVERIFY(again.open(orders(20)));
    QVERIFY(!again.page.target());
    QCOMPARE(again.session.check()->summary.sendable(), std::uint64_t{20});
    // With the one chosen that has them, they stay here; with the other one they do not.
    QSignalSpy planned(&again.page, &SendPage::planned);
    again.page.setTarget(SendTarget{.destination = m_desk->destinations().front()});
    QVERIFY(planned.wait(kSettleMs));
    const std::uint64_t first = again.session.check()->summary.sendable();
    again.page.setTarget(SendTarget{.destination = m_desk->destinations().back()});
    QVERIFY(planned.wait(kSettleMs));
    const std::uint64_t second = again.session.check()->summary.sendable();
    QCOMPARE(std::min(first, second), std::uint64_t{0});
    QCOMPARE(std::max(first, second), std::uint64_t{20});
}

void TestSendAgain::aPausedSendGoesOn()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(orders(kMany)));
    m_server->setFault({.fault = sandbox::Fault::Slow, .delay = std::chrono::milliseconds(400)});
    QSignalSpy settled(&bench.page, &SendPage::settled);
    QVERIFY(confirm(bench));
    QVERIFY(QTest::qWaitFor([&] { return m_server->totals().faults > 0; }, kSettleMs));
    QVERIFY(bench.button("pause")->isVisible());
    bench.click("pause");
    QVERIFY(!bench.button("pause")->isEnabled());
    QVERIFY(bench.button("stop")->isEnabled());
    QVERIFY(settled.wait(kSettleMs));
    // What was on its way came to its end.
    QCOMPARE(bench.session.report()->unknown, std::uint64_t{0});
    QVERIFY(bench.session.report()->notSent > 0);
    QVERIFY(bench.session.report()->accepted > 0);
    QVERIFY(bench.button("goOn")->isVisible());
    m_server->setFault({});
    bench.click("goOn");
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(bench.session.report()->accepted, static_cast<std::uint64_t>(kMany));
    QCOMPARE(m_server->totals().accepted, kMany);
    QCOMPARE(m_server->totals().duplicates, 0);
    QVERIFY(!bench.button("goOn")->isVisible());
}

void TestSendAgain::theSameFileIsPointedOut()
{
    const QString file = orders(20);
    {
        Bench first(*m_desk);
        QVERIFY(first.open(file));
        first.click("sendForReal");
        QVERIFY(
            !first.find<LiveQuestion>("liveQuestion")->findChild<QWidget*>(QStringLiteral("sentEarlier")));
    }
    QVERIFY(sendWhole(file));
    Destination other = shopAt(*m_server);
    other.name = "Another shop";
    other.pixelId = "px-other";
    QVERIFY(keep(*m_desk, other, sandbox::kPracticeKey, KeyPlace::Session));
    Bench again(*m_desk);
    QVERIFY(again.open(file));
    again.page.setTarget(SendTarget{.destination = other});
    QTRY_VERIFY(again.button("sendForReal")->isEnabled());
    again.click("sendForReal");
    const auto* question = again.find<LiveQuestion>("liveQuestion");
    QVERIFY(question);
    const auto* earlier = question->findChild<QWidget*>(QStringLiteral("sentEarlier"));
    QVERIFY(earlier);
    QVERIFY2(allTexts(earlier).contains(QStringLiteral("20 accepted")), qPrintable(allTexts(earlier)));
}

void TestSendAgain::aDamagedHistoryIsAskedAbout()
{
    const QString file = orders(20);
    QVERIFY(sendWhole(file));
    const QString ledger = toQString(m_desk->means()->ledgerPath);
    QVERIFY(writeFileAtomically(
        toUtf8(ledger), "SQLite format 3" + std::string(1, '\0') + std::string(5'000, 'x')));
    {
        Bench bench(*m_desk);
        QVERIFY(bench.open(file));
        QVERIFY(bench.bannerText().contains(QStringLiteral("history.sqlite.damaged-1")));
        QTRY_VERIFY(bench.button("sendForReal")->isEnabled());
        bench.click("sendForReal");
        const auto* question = bench.find<LiveQuestion>("liveQuestion");
        QVERIFY(question);
        const auto* lost = question->findChild<QWidget*>(QStringLiteral("lostHistory"));
        QVERIFY(lost && allTexts(lost).contains(QStringLiteral("history.sqlite.damaged-1")));
        QSignalSpy settled(&bench.page, &SendPage::settled);
        QTest::mouseClick(
            question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
        QVERIFY(settled.wait(kSettleMs));
        QVERIFY(bench.session.report());
        QCOMPARE(bench.session.report()->accepted, std::uint64_t{20});
        QCOMPARE(m_server->totals().duplicates, 20);
    }
    // The yes is remembered.
    Bench later(*m_desk);
    QVERIFY(later.open(file));
    QCOMPARE(countOf(later, Rule::AlreadySent), std::uint64_t{20});
    QVERIFY(later.session.historySetAside().empty());
}

void TestSendAgain::aBrokenSendIsOfferedAtTheStart()
{
    const QString file = orders(kMany);
    QVERIFY(breakOff(*m_server, file));
    SendDesk& desk = *m_desk;
    MainWindow window(std::move(m_desk));
    window.show();
    auto* offer = window.findChild<ResumeOffer*>();
    QTRY_VERIFY(offer->isVisible());
    const QString texts = allTexts(offer);
    for (const char* words : {"orders of 12.50.csv", "Fern & Loom, US shop", "0 refused", "to go"})
        QVERIFY2(texts.contains(QString::fromUtf8(words)), qPrintable(texts));
    QCOMPARE(namelessWidget(offer), nullptr);
    QTest::mouseClick(offer->findChild<QAbstractButton*>(QStringLiteral("resumeContinue")), Qt::LeftButton);
    QVERIFY(window.currentTab());
    UploadSession& session = window.currentTab()->session();
    QVERIFY(QTest::qWaitFor([&] { return session.report().has_value(); }, kSettleMs));
    QCOMPARE(session.report()->accepted, static_cast<std::uint64_t>(kMany));
    QCOMPARE(m_server->totals().accepted, kMany);
    const Result<SendMeans> means = desk.means();
    QVERIFY(means);
    QCOMPARE(
        Ledger::open(means->ledgerPath, SystemClock().nowMs()).value().jobs().value().size(), std::size_t{1});
    window.showPage(PageId::Start);
    QTRY_VERIFY(!offer->isVisible());
}

void TestSendAgain::aBrokenSendCanBePutOffOrGivenUp()
{
    QVERIFY(breakOff(*m_server, orders(kMany)));
    MainWindow window(std::move(m_desk));
    window.show();
    auto* offer = window.findChild<ResumeOffer*>();
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer->findChild<QAbstractButton*>(QStringLiteral("resumeLater")), Qt::LeftButton);
    QTRY_VERIFY(!offer->isVisible());

    MainWindow next(std::make_unique<SendDesk>(std::make_unique<SessionVault>()));
    next.show();
    offer = next.findChild<ResumeOffer*>();
    QTRY_VERIFY(offer->isVisible());
    QTest::mouseClick(offer->findChild<QAbstractButton*>(QStringLiteral("resumeGiveUp")), Qt::LeftButton);
    QTRY_VERIFY(!offer->isVisible());
    const Result<Ledger> ledger = Ledger::open(defaultLedgerPath(), SystemClock().nowMs());
    QVERIFY(ledger);
    QCOMPARE(ledger->jobs().value().front().state, JobState::Cancelled);
}

CONVEY_GUI_TEST_MAIN(TestSendAgain)
#include "tst_send_again.moc"
