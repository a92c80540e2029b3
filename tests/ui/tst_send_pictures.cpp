// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// Every state of the Send page in every theme and both directions. Where CONVEY_PICTURES names a folder, the
// pictures go there for a person to look at; what must hold without an eye is checked in any case.
#include "common/tokens.h"
#include "send/destination_editor.h"
#include "send/live_question.h"
#include "send_bench.h"

#include "delivery/curl_transport.h"

#include <QApplication>
#include <QStyleFactory>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestSendPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyState_data();
    void everyState();

private:
    void shoot(QWidget& widget, const QString& name) const;

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<SendDesk> m_desk;
};

void TestSendPictures::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void TestSendPictures::init()
{
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
}

void TestSendPictures::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(paletteFor(ThemeKind::Light));
}

void TestSendPictures::shoot(QWidget& widget, const QString& name) const
{
    // Layouts within layouts settle in rounds of events.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("CONVEY_PICTURES");
    if (!folder.isEmpty()) {
        const QString file = QString::fromLatin1(QTest::currentDataTag()) + u'-' + name;
        QVERIFY(widget.grab().save(folder + u'/' + file + QStringLiteral(".png")));
    }
    // No button is cut off, and no tile.
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&widget) || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        const int left = button->mapTo(&widget, QPoint()).x();
        QVERIFY2(left >= 0 && left + button->width() <= widget.width(), qPrintable(button->text()));
    }
}

void TestSendPictures::everyState_data()
{
    QTest::addColumn<ThemeKind>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    const QSize usual(1080, 720);
    const QSize smallest(960, 560); // a window of 1024 x 640 without the slim rail and the bars
    QTest::newRow("light") << ThemeKind::Light << Qt::LeftToRight << usual;
    QTest::newRow("narrow") << ThemeKind::Light << Qt::LeftToRight << smallest;
    QTest::newRow("dark") << ThemeKind::Dark << Qt::LeftToRight << usual;
    QTest::newRow("contrast") << ThemeKind::Contrast << Qt::LeftToRight << usual;
    QTest::newRow("rtl") << ThemeKind::Light << Qt::RightToLeft << usual;
}

void TestSendPictures::everyState()
{
    QFETCH(ThemeKind, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    QApplication::setPalette(paletteFor(theme));
    QApplication::setLayoutDirection(direction);
    // A server whose clock is a day ahead refuses some orders as too old.
    constexpr EpochMs kDay = 24LL * 60 * 60 * 1'000;
    const FixedClock ahead(SystemClock().nowMs() + kDay);
    const auto server = trustedServer(*m_home, {.clock = &ahead, .nameEveryBadEvent = true});
    QVERIFY(server);
    QVERIFY(keep(*m_desk, shopAt(*server), sandbox::kPracticeKey, KeyPlace::KeyStore));
    Bench bench(*m_desk);
    bench.page.resize(size);
    shoot(bench.page, QStringLiteral("empty"));
    QVERIFY(bench.open(sampleFile(*m_home)));
    shoot(bench.page, QStringLiteral("plan"));
    {
        DestinationEditor editor(*m_desk, m_desk->destinations().front(), nullptr);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        shoot(editor, QStringLiteral("editor"));
    }
    bench.click("sendForReal");
    auto* question = bench.find<LiveQuestion>("liveQuestion");
    shoot(*question, QStringLiteral("question"));

    QSignalSpy settled(&bench.page, &SendPage::settled);
    server->setFault({.fault = sandbox::Fault::Error503, .times = 1});
    QTest::mouseClick(question->findChild<QAbstractButton*>(QStringLiteral("confirmSend")), Qt::LeftButton);
    QVERIFY(
        QTest::qWaitFor([&] { return bench.session.sendProgress().waitingUntilMs.has_value(); }, kSettleMs));
    QCoreApplication::processEvents();
    shoot(bench.page, QStringLiteral("waiting"));
    QVERIFY(settled.count() > 0 || settled.wait(kSettleMs));
    QVERIFY(bench.resultTiles()->count(1) > 0);
    shoot(bench.page, QStringLiteral("refused"));

    bench.page.setTarget(SendTarget{.practice = true});
    shoot(bench.page, QStringLiteral("practice"));
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    shoot(bench.page, QStringLiteral("tested"));
    QVERIFY(m_desk->save({.name = "Another", .pixelId = "px2", .colourIndex = 4}).has_value());
    bench.page.setTarget(SendTarget{.destination = m_desk->destinations().back()});
    bench.click("test");
    QVERIFY(settled.wait(kSettleMs));
    shoot(bench.page, QStringLiteral("nokey"));
}

QTEST_MAIN(TestSendPictures)
#include "tst_send_pictures.moc"
