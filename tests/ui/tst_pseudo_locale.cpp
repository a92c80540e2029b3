// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// The real window in a language that nobody speaks: every text is longer by a third, accented and in
// brackets. What stands in none can't be translated; what has no room is cut in German too.
#include "gui_test.h"
#include "help/help_window.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "shell/upload_tab.h"
#include "shown_texts.h"
#include "support/delivered.h"
#include "tags/tags_page.h"

#include "delivery/curl_transport.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aPlantedFaultIsFound();
    void everyPageSpeaksItAndHasRoomForIt_data();
    void everyPageSpeaksItAndHasRoomForIt();
    void theHelpSpeaksItAndHasRoomForIt();

private:
    const CurlLibrary m_curl;
    Home m_home;
    QTranslator m_pseudo;
    Data m_data;
};

void TestPseudoLocale::initTestCase()
{
    applyTheme(*qApp, QStringLiteral("light"));
    QVERIFY(m_pseudo.load(QStringLiteral(PSEUDO_QM)));
    QCoreApplication::installTranslator(&m_pseudo);
    const std::string sample = sampleOrders(SystemClock().nowMs());
    const QString text = toQString(sample);
    for (const QString& line : text.split(u'\n')) {
        for (QString cell : line.split(u',')) {
            cell = cell.remove(u'"').simplified();
            m_data.insert(cell);
            for (const QString& word : cell.split(u' '))
                m_data.insert(word);
        }
    }
    QVERIFY(!m_home.write(QStringLiteral("orders.csv"), sample).isEmpty());
    m_data.insert(QStringLiteral("orders.csv"));
    for (const char* qts : {"Close", "Cancel", "OK"})
        m_data.insert(QLatin1String(qts)); // of Qt, with its own translations
    m_data.insert(m_home.file({}));
    m_data.insert(m_home.file(QStringLiteral("orders.csv")));
    for (int month = 1; month <= 12; ++month)
        m_data.insert(QLocale().monthName(month, QLocale::ShortFormat));
    for (int day = 1; day <= 7; ++day)
        m_data.insert(QLocale().dayName(day, QLocale::ShortFormat));
}

void TestPseudoLocale::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPseudoLocale::aPlantedFaultIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* forgotten = new QLabel(QStringLiteral("Nobody translates this"), &window);
    forgotten->setObjectName(QStringLiteral("forgotten"));
    auto* cut = new QPushButton(QStringLiteral("⟦Much too long for so little room⟧"), &window);
    cut->setObjectName(QStringLiteral("cut"));
    cut->setFixedWidth(40);
    auto* fine = new QLabel(QStringLiteral("⟦Fine: %1⟧").arg(QStringLiteral("orders.csv")), &window);
    for (QWidget* widget : std::initializer_list<QWidget*>{forgotten, cut, fine})
        column->addWidget(widget);
    window.show();
    QCOMPARE(untranslatedTexts(&window, m_data),
        QStringList{QStringLiteral("forgotten, label: Nobody translates this")});
    const QStringList cuts = cutTexts(&window);
    QCOMPARE(cuts.size(), 1);
    QVERIFY2(cuts.front().startsWith(QLatin1String("cut: ")), qPrintable(cuts.front()));
}

void TestPseudoLocale::everyPageSpeaksItAndHasRoomForIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("usual window") << QSize(1280, 800) << false;
    QTest::newRow("smallest window") << QSize(1024, 640) << false;
    QTest::newRow("right to left") << QSize(1280, 800) << true;
}

void TestPseudoLocale::everyPageSpeaksItAndHasRoomForIt()
{
    QFETCH(QSize, size);
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    desk->setPracticeFirst(true);
    MainWindow window(std::move(desk));
    window.resize(size);
    window.show();
    QStringList faults;
    const auto look = [&faults, this](const char* page, const QWidget& widget) {
        QVERIFY(isAllDelivered());
        for (const QString& fault : untranslatedTexts(&widget, m_data))
            faults << QStringLiteral("%1, untranslated: %2").arg(QLatin1String(page), fault);
        for (const QString& fault : cutTexts(&widget))
            faults << QStringLiteral("%1, cut: %2").arg(QLatin1String(page), fault);
    };
    look("start", window);
    window.open(m_home.file(QStringLiteral("orders.csv")));
    QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
    QVERIFY(checked.wait(kSettleMs));
    for (const auto& [page, name] : {std::pair{PageId::File, "file"}, {PageId::Columns, "columns"},
             {PageId::Preview, "preview"}, {PageId::Send, "send"}, {PageId::Results, "results"},
             {PageId::History, "history"}, {PageId::Tags, "tags"}}) {
        window.showPage(page);
        look(name, window);
    }
    auto* tags = window.findChild<TagsPage*>();
    for (const TagsPage::Part part : {TagsPage::Part::Check, TagsPage::Part::Many, TagsPage::Part::Recent}) {
        tags->showPart(part);
        look("another part of tags", window);
    }
    window.showPage(PageId::Preferences);
    look("preferences", window);
    const auto lookAtDialog = [&](const char* name) {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY2(dialog, name);
        look(name, *dialog);
        dialog->reject();
    };
    window.findChild<QPushButton*>(QStringLiteral("proxySettings"))->click();
    lookAtDialog("proxy");
    window.findChild<QAction*>(QStringLiteral("keepOppref"))->trigger();
    lookAtDialog("keepOppref");
    for (const QString& fault : faults)
        qWarning("%s", qPrintable(fault));
    QCOMPARE(faults.size(), 0);
}

void TestPseudoLocale::theHelpSpeaksItAndHasRoomForIt()
{
    HelpWindow help;
    help.showPlace({});
    QVERIFY(isAllDelivered());
    // Its pages are in English but for the first one.
    Data data = m_data;
    for (const HelpTopic& topic : help.library().topics())
        data.insert(topic.title);
    QStringList faults = untranslatedTexts(&help, data);
    faults << cutTexts(&help);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

CONVEY_GUI_TEST_MAIN(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
