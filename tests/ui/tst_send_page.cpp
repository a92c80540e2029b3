// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/metrics.h"
#include "common/progress_panel.h"
#include "gui_test.h"
#include "send/batch_model.h"
#include "send/live_question.h"
#include "send/mode_band.h"
#include "send/refused_model.h"
#include "send/send_actions.h"
#include "send/two_line_button.h"
#include "send_bench.h"

#include "delivery/curl_transport.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QTableView>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestSendPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAFileItSaysSo();
    void thePlanAddsUp();
    void aTestAndThenForRealByMouse();
    void forRealByKeyboardAlone();
    void theQuestionDoesNotSend_data();
    void theQuestionDoesNotSend();
    void theQuestionSaysWhatGoesWhere();
    void ctrlReturnTests();
    void openQuestionsLeadToColumns();
    void aRefusedKeyIsToldInOpenAisWordsBesideOurs();
    void oneServerErrorIsWaitedOut();
    void refusedConversionsAreListedWithTheirWords();
    void stoppingKeepsTheCountsTogether();
    void anotherDestinationNeedsItsOwnTest();
    void aDestinationRenamedElsewhereIsChosenAnew();
    void twoUploadsDoNotTouchEachOther();
    void modelsKeepTheirPromises();
    void everyFocusableWidgetHasAName();
    void narrowWindowsPutTheCardsBelow();

private:
    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<SendDesk> m_desk;
};

void TestSendPage::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestSendPage::init()
{
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
}

void TestSendPage::withoutAFileItSaysSo()
{
    const Bench bench(*m_desk);
    QVERIFY(bench.find<QWidget>("empty")->isVisible());
    QVERIFY(!bench.button("test")->isVisible());
    QVERIFY(allTexts(&bench.page).contains(QStringLiteral("No file is open.")));
}

void TestSendPage::thePlanAddsUp()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    const auto* tiles = bench.find<TileSum>("tiles");
    QCOMPARE(tiles->total(), 400U);
    QCOMPARE(tiles->count(0), 358U); // to send
    QCOMPARE(tiles->count(0) + tiles->count(1) + tiles->count(2) + tiles->count(3), tiles->total());
    QVERIFY(tiles->tile(0)->accessibleName().contains(QStringLiteral("including 7 with warnings")));
    const QAbstractItemModel* batches = bench.find<QTableView>("batches")->model();
    QCOMPARE(batches->rowCount(), 2); // a few first, for real
    QCOMPARE(batches->index(0, BatchModel::Conversions).data().toString(), QStringLiteral("10"));
    QCOMPARE(batches->index(1, BatchModel::Conversions).data().toString(), QStringLiteral("348"));
    // Nothing is saved yet: the page begins in practice mode, and nothing of it is plum.
    QVERIFY(bench.page.target() && bench.page.target()->practice);
    QCOMPARE(bench.find<ModeBand>("modeBand")->mode(), ModeBand::Mode::Practice);
    QCOMPARE(bench.find<TwoLineButton>("sendForReal")->look(), TwoLineButton::Look::Plain);
}

void TestSendPage::aTestAndThenForRealByMouse()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(bench.bannerText(), QString());
    QCOMPARE(bench.text("resultNote"), QStringLiteral("Passed the test. Nothing is recorded yet."));
    QVERIFY(bench.find<QWidget>("passed")->isVisible());
    QCOMPARE(bench.resultTiles()->total(), 400U);
    QCOMPARE(bench.resultTiles()->count(0), 358U);

    bench.click("sendForReal");
    auto* question = bench.find<LiveQuestion>("liveQuestion");
    QVERIFY(question && question->isVisible());
    QVERIFY(!question->findChild<QWidget*>(QStringLiteral("untested")));
    QTest::mouseClick(question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(bench.resultTiles()->count(0), 358U);
    QCOMPARE(bench.resultTiles()->total(), 400U);
    QVERIFY(bench.text("resultHeadline").startsWith(QStringLiteral("Sent in practice mode")));
    QVERIFY(bench.find<QWidget>("lookList")->isVisible());
    QVERIFY(!bench.button("sendForReal")->isEnabled()); // all of it is sent
    QVERIFY(!bench.find<QWidget>("passed")->isVisible());
}

void TestSendPage::forRealByKeyboardAlone()
{
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    QVERIFY(keep(*m_desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::KeyStore));
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.button("sendForReal")->setFocus();
    QTest::keyClick(bench.button("sendForReal"), Qt::Key_Space);
    auto* question = bench.find<LiveQuestion>("liveQuestion");
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(question));
    auto* send = question->findChild<QAbstractButton*>(QStringLiteral("confirmSend"));
    // The offscreen platform leaves the page active below its dialog.
    question->activateWindow();
    QTRY_VERIFY(question->isActiveWindow());
    QVERIFY(question->focusWidget());
    QCOMPARE(question->focusWidget()->objectName(), QStringLiteral("cancelSend"));
    for (int presses = 0; !send->hasFocus() && presses < 20; ++presses)
        QTest::keyClick(question->focusWidget(), Qt::Key_Tab);
    QVERIFY(send->hasFocus());
    QTest::keyClick(send, Qt::Key_Return);
    QTest::keyClick(send, Qt::Key_Enter);
    QVERIFY(question->isVisible()); // Enter neither sends nor cancels here
    QVERIFY(!bench.session.isSending());
    QTest::keyClick(send, Qt::Key_Space);
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(bench.resultTiles()->count(0), 358U);
    QCOMPARE(server->totals().accepted, 358);
    QCOMPARE(server->totals().testRequests, 0);
}

void TestSendPage::theQuestionDoesNotSend_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    QTest::newRow("on Return") << int(Qt::Key_Return) << none;
    QTest::newRow("on Enter") << int(Qt::Key_Enter) << Qt::KeyboardModifiers(Qt::KeypadModifier);
    QTest::newRow("on Escape") << int(Qt::Key_Escape) << none;
    QTest::newRow("on Space") << int(Qt::Key_Space) << none;
}

void TestSendPage::theQuestionDoesNotSend()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QSignalSpy started(&bench.session, &UploadSession::sendStarted);
    bench.click("sendForReal");
    auto* question = bench.find<LiveQuestion>("liveQuestion");
    QVERIFY(QTest::qWaitForWindowActive(question));
    QSignalSpy finished(question, &QDialog::finished);
    QTest::keyClick(question->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toInt(), int(QDialog::Rejected));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(started.count(), 0);
    QVERIFY(!bench.session.report());
}

void TestSendPage::theQuestionSaysWhatGoesWhere()
{
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    QVERIFY(keep(*m_desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::KeyStore));
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    bench.click("sendForReal");
    const auto* question = bench.find<LiveQuestion>("liveQuestion");
    QCOMPARE(question->findChild<QLabel*>(QStringLiteral("question"))->text(),
        QStringLiteral("Send 358 conversions for Fern & Loom, US shop?"));
    QCOMPARE(question->findChild<ModeBand*>()->mode(), ModeBand::Mode::ForReal);
    const QString texts = allTexts(question);
    for (const char* words : {"practice-pixel", "including 7 with warnings", "15 blocked", "26 outside",
             "1 left out", "can’t be taken back", "Not all of them are tested"})
        QVERIFY2(texts.contains(QString::fromUtf8(words)), words);
    QCOMPARE(namelessWidget(question), nullptr);
}

void TestSendPage::ctrlReturnTests()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.button("sendForReal")->setFocus();
    QTest::keyClick(&bench.page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(bench.session.report()->mode, SendMode::ValidateOnly);
}

void TestSendPage::openQuestionsLeadToColumns()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(m_home->write(QStringLiteral("no zone.csv"),
        "Order ID,Event,Paid at,Email\n1,Purchase,2026-01-02 10:00:00,ada@example.com\n")));
    QVERIFY(bench.find<QWidget>("openQuestions")->isVisible());
    QVERIFY(!bench.button("test")->isEnabled());
    QVERIFY(!bench.button("sendForReal")->isEnabled());
    QVERIFY(!bench.button("test")->toolTip().isEmpty());
    QSignalSpy goTo(&bench.page, &Page::goTo);
    bench.click("toColumns");
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(goTo.first().first().value<PageId>(), PageId::Columns);
}

void TestSendPage::aRefusedKeyIsToldInOpenAisWordsBesideOurs()
{
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    QVERIFY(keep(*m_desk, shopAt(*server), kCanaryKey, KeyPlace::KeyStore));
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    QVERIFY2(bench.bannerText().contains(QStringLiteral("does not accept this API key")),
        qPrintable(bench.bannerText()));
    QVERIFY(bench.find<QWidget>("resultPanel")->isVisible());
    QCOMPARE(bench.resultTiles()->count(0), 0U);
    QCOMPARE(bench.resultTiles()->total(), 400U);
    QVERIFY(
        bench.find<QWidget>("resultPanel")->findChild<QWidget*>(QStringLiteral("openAiWords"))->isVisible());
    QVERIFY(!bench.find<QWidget>("passed")->isVisible());
    QVERIFY(!allTexts(&bench.page).contains(text(kCanaryKey)));
    QCOMPARE(m_home->filesWith(kCanaryKey), QStringList());
}

void TestSendPage::oneServerErrorIsWaitedOut()
{
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    server->setFault({.fault = sandbox::Fault::Error500, .times = 1});
    QVERIFY(keep(*m_desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::Session));
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    QCOMPARE(bench.bannerText(), QString());
    QCOMPARE(server->totals().faults, 1);
    QCOMPARE(bench.session.report()->requests, 3U); // one conversion, the same again, all others
    QCOMPARE(bench.resultTiles()->count(0), 358U);
    QCOMPARE(server->totals().liveRequests, 0);
}

void TestSendPage::refusedConversionsAreListedWithTheirWords()
{
    // A server whose clock is a day ahead finds more of the orders too old than Convey does.
    constexpr EpochMs kDay = 24LL * 60 * 60 * 1'000;
    const FixedClock ahead(SystemClock().nowMs() + kDay);
    const auto server = trustedServer(*m_home, {.clock = &ahead, .nameEveryBadEvent = true});
    QVERIFY(server);
    QVERIFY(keep(*m_desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::Session));
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.find<QCheckBox>("step1")->click(); // a refused first one would hold the others back
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    const SendReport& report = *bench.session.report();
    QVERIFY(report.refused > 0);
    QCOMPARE(report.accepted + report.refused, 358U);
    QCOMPARE(bench.resultTiles()->total(), 400U);
    QCOMPARE(bench.text("resultNote"), QStringLiteral("Not all passed the test. Nothing is recorded."));
    const auto* table = bench.find<QTableView>("refusals");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(report.refused));
    const QModelIndex first = table->model()->index(0, 0);
    QCOMPARE(
        first.siblingAtColumn(RefusedModel::Theirs).data().toString(), text(report.refusals.front().message));
    QCOMPARE(first.siblingAtColumn(RefusedModel::Line).data().toString(),
        QLocale().toString(static_cast<qlonglong>(report.refusals.front().line)));
    QVERIFY(!first.siblingAtColumn(RefusedModel::Id).data().toString().isEmpty());
    QVERIFY(
        first.siblingAtColumn(RefusedModel::Ours).data().toString().contains(QStringLiteral("timestamp_ms")));
}

void TestSendPage::stoppingKeepsTheCountsTogether()
{
    const auto server = trustedServer(*m_home);
    QVERIFY(server);
    server->setFault({.fault = sandbox::Fault::Slow, .delay = std::chrono::seconds(60)});
    QVERIFY(keep(*m_desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::Session));
    std::string csv = "id,type,timestamp_ms,action_source,user.email\n";
    const EpochMs now = SystemClock().nowMs();
    for (int i = 0; i < 3'500; ++i)
        csv += "A-" + std::to_string(i) + ",order_created," + std::to_string(now - 60'000 - i)
            + ",phone_call,person-" + std::to_string(i) + "@example.com\n";
    Bench bench(*m_desk);
    QVERIFY(bench.open(m_home->write(QStringLiteral("many.csv"), csv)));
    QCOMPARE(bench.find<QTableView>("batches")->model()->rowCount(), 5);
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.click("test");
    QVERIFY(QTest::qWaitFor([&] { return bench.session.sendProgress().counts.inFlight > 0; }, kSettleMs));
    QVERIFY(
        QTest::qWaitFor([&] { return bench.find<TileSum>("tiles") && bench.button("stop")->isVisible(); }));
    const auto* panel = bench.find<ProgressPanel>("progressPanel");
    QVERIFY(panel->isVisible());
    QVERIFY(!bench.button("test")->isVisible());
    QCOMPARE(panel->findChild<TileSum*>()->total(), 3'500U);
    bench.click("stop");
    QVERIFY(panel->status().startsWith(QStringLiteral("Stopping")));
    QVERIFY(settled.wait(kSettleMs));
    const SendReport& report = *bench.session.report();
    QCOMPARE(report.events(), 3'500U);
    QVERIFY(report.unknown > 0);
    QVERIFY(report.notSent > 0);
    QCOMPARE(bench.resultTiles()->total(), 3'500U);
    QVERIFY(bench.text("resultHeadline").startsWith(QStringLiteral("Stopped after")));
    QVERIFY(bench.button("sendForReal")->isEnabled());
}

void TestSendPage::anotherDestinationNeedsItsOwnTest()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QSignalSpy settled(&bench.page, &SendPage::settled);
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    QVERIFY(bench.find<QWidget>("passed")->isVisible());
    bench.page.setTarget(SendTarget{.destination = {.name = "Another", .pixelId = "px1"}});
    QVERIFY(!bench.find<QWidget>("passed")->isVisible());
    QCOMPARE(bench.find<ModeBand>("modeBand")->mode(), ModeBand::Mode::Test);
    QCOMPARE(bench.find<TwoLineButton>("sendForReal")->look(), TwoLineButton::Look::ForReal);
    QTRY_VERIFY(bench.button("test")->isEnabled()); // another history was looked up
    bench.click("test"); // it has no key
    QVERIFY(settled.wait(kSettleMs));
    QVERIFY2(bench.bannerText().contains(QStringLiteral("Paste the key")), qPrintable(bench.bannerText()));
}

void TestSendPage::aDestinationRenamedElsewhereIsChosenAnew()
{
    QVERIFY(m_desk->save({.name = "Shop", .pixelId = "px1"}).has_value());
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    QVERIFY(bench.button("test")->isEnabled());
    Destination shop = m_desk->destinations().front();
    shop.colourIndex = 5;
    QVERIFY(m_desk->save(shop, QStringLiteral("Shop")).has_value());
    QCOMPARE(bench.page.target()->destination.colourIndex, 5); // the same one, changed
    QSignalSpy changed(&bench.page, &SendPage::targetChanged);
    shop.name = "Another shop";
    QVERIFY(m_desk->save(shop, QStringLiteral("Shop")).has_value());
    QVERIFY(!bench.page.target());
    QCOMPARE(changed.count(), 1);
    QVERIFY2(bench.bannerText().contains(QStringLiteral("renamed or removed in another tab")),
        qPrintable(bench.bannerText()));
    bench.page.setTarget(SendTarget{.destination = m_desk->destinations().front()});
    QCOMPARE(bench.bannerText(), QString());
    QVERIFY(bench.button("test")->isEnabled());

    changed.clear();
    bench.session.open(sampleFile(*m_home));
    QVERIFY2(changed.wait(), "another file begins with a choice of its own");
}

void TestSendPage::twoUploadsDoNotTouchEachOther()
{
    Bench one(*m_desk);
    Bench two(*m_desk);
    QVERIFY(one.open(sampleFile(*m_home)));
    QVERIFY(two.open(sampleFile(*m_home)));
    two.page.setTarget(std::nullopt);
    QVERIFY(one.page.target().has_value());
    QVERIFY(!two.button("test")->isEnabled());
    QSignalSpy settled(&one.page, &SendPage::settled);
    one.click("test");
    QVERIFY(settled.wait(kSettleMs));
    QVERIFY(!two.session.report());
    QVERIFY(two.find<TileSum>("tiles")->isVisible());
}

void TestSendPage::modelsKeepTheirPromises()
{
    constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;
    BatchModel batches;
    const QAbstractItemModelTester batchTester(&batches, kReport);
    batches.setBatches({{.events = 1'000, .oldest = 1, .newest = 2, .bytes = 980'000}, {.events = 5}});
    QCOMPARE(batches.rowCount(), 2);
    QCOMPARE(batches.rowCount(batches.index(0, 0)), 0);
    QCOMPARE(batches.columnCount(batches.index(0, 0)), 0);
    RefusedModel refused;
    const QAbstractItemModelTester refusedTester(&refused, kReport);
    refused.setRows(
        {{.row = 1, .line = 3, .id = "A-1", .param = "events[17].data.amount", .message = "<b>no"}});
    QCOMPARE(refused.rowCount(refused.index(0, 0)), 0);
    QVERIFY(refused.index(0, RefusedModel::Ours).data().toString().contains(QStringLiteral("data.amount")));
    QVERIFY(!refused.index(0, RefusedModel::Ours).data().toString().contains(QStringLiteral("17")));
    QCOMPARE(refused.index(0, RefusedModel::Theirs).data().toString(), QStringLiteral("<b>no"));
    refused.setRows({});
    QCOMPARE(refused.rowCount(), 0);
}

void TestSendPage::everyFocusableWidgetHasAName()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    const QWidget* nameless = namelessWidget(&bench.page);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
    auto* planted = new QLineEdit(&bench.page);
    planted->show();
    QCOMPARE(namelessWidget(&bench.page), planted);
}

void TestSendPage::narrowWindowsPutTheCardsBelow()
{
    Bench bench(*m_desk);
    QVERIFY(bench.open(sampleFile(*m_home)));
    const auto* card = bench.find<QWidget>("destinationCard");
    const auto* plan = bench.find<QWidget>("batches");
    const auto top = [&](const QWidget* widget) { return widget->mapTo(&bench.page, QPoint()).y(); };
    bench.page.resize(em(&bench.page, 90), em(&bench.page, 60));
    QTRY_VERIFY(top(card) <= top(plan));
    bench.page.resize(em(&bench.page, 58), em(&bench.page, 60));
    QTRY_VERIFY(top(card) > top(plan));
}

CONVEY_GUI_TEST_MAIN(TestSendPage)
#include "tst_send_page.moc"
