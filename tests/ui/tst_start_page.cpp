// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"
#include "common/icon_label.h"
#include "common/tokens.h"
#include "gui_test.h"
#include "shell/session_memory.h"
#include "start/recent_model.h"
#include "start/resume_offer.h"
#include "start/session_offer.h"
#include "start/setup_list.h"
#include "start/start_card.h"
#include "start/start_page.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/source_facts.h"
#include "ledger/ledger.h"
#include "recipe/recipe_store.h"
#include "settings/paths.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace convey;
using namespace convey::ui;

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itPromisesThatNothingLeavesBeforeSend();
    void everyWayInIsASignal();
    void withoutRecentFilesItShowsNoBareList();
    void recentFilesOpenByEnterAndByMouse();
    void aMissingFileStaysListedAndSaysWhy_data();
    void aMissingFileStaysListedAndSaysWhy();
    void deleteTakesAFileOffTheList();
    void anOlderLookUpIsDropped();
    void pinnedFilesStandFirstAndSaySo();
    void whatBecameOfAFileIsListed();
    void savedSetupsAreListedTheLastUsedFirst();
    void aThirdBannerFolds();
    void modelKeepsItsPromises();
    void everyFocusableWidgetIsNamed();

private:
    [[nodiscard]] std::string write(const QString& name);

    QTemporaryDir m_folder;
};

void TestStartPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("nothing here")).toUtf8());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

std::string TestStartPage::write(const QString& name)
{
    const std::string path = toUtf8(m_folder.filePath(name));
    return writeFileAtomically(path, "id,total\n1,2\n") ? path : std::string();
}

void TestStartPage::itPromisesThatNothingLeavesBeforeSend()
{
    const StartPage page(nullptr);
    QCOMPARE(page.findChild<IconLabel*>(QStringLiteral("promise"))->text(),
        QStringLiteral("Nothing leaves this computer until the Send page says so."));
}

void TestStartPage::everyWayInIsASignal()
{
    StartPage page(nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QSignalSpy file(&page, &StartPage::openFile);
    const QSignalSpy sample(&page, &StartPage::openSample);
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTest::keyClick(page.findChild<DropHint*>(), Qt::Key_Space);
    QCOMPARE(file.count(), 2);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("practise")), Qt::LeftButton);
    QCOMPARE(sample.count(), 1);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(file.count(), 3);
}

void TestStartPage::withoutRecentFilesItShowsNoBareList()
{
    StartPage page(nullptr);
    page.show();
    auto* list = page.findChild<QTreeView*>(QStringLiteral("recentFiles"));
    auto* clear = page.findChild<QPushButton*>(QStringLiteral("clearRecent"));
    QVERIFY(!list->isVisible() && !clear->isVisible());
    page.setRecentFiles({write(QStringLiteral("a.csv"))});
    QVERIFY(list->isVisible() && clear->isVisible());
    const QSignalSpy cleared(&page, &StartPage::clearRecent);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(cleared.count(), 1);
    page.setRecentFiles({});
    QVERIFY(!list->isVisible());
}

void TestStartPage::recentFilesOpenByEnterAndByMouse()
{
    StartPage page(nullptr);
    page.resize(900, 600);
    page.show();
    const std::string first = write(QStringLiteral("a.csv"));
    const std::string second = write(QStringLiteral("b.csv"));
    page.setRecentFiles({first, second});
    auto* list = page.findChild<QTreeView*>(QStringLiteral("recentFiles"));
    const QSignalSpy open(&page, &StartPage::openPath);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(open.count(), 1);
    QCOMPARE(open.first().first().toString(), toQString(second));
    const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(open.count() >= 2);
    QCOMPARE(open.last().first().toString(), toQString(first));
}

void TestStartPage::aMissingFileStaysListedAndSaysWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("file gone") << m_folder.filePath(QStringLiteral("gone.csv")) << "File not found";
    QTest::newRow("a folder now") << m_folder.path() << "File not found";
    QTest::newRow("folder gone") << m_folder.filePath(QStringLiteral("no folder/orders.csv"))
                                 << "Folder not found";
}

void TestStartPage::aMissingFileStaysListedAndSaysWhy()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    StartPage page(nullptr);
    page.show();
    auto* model = page.findChild<RecentModel*>();
    QSignalSpy lookedUp(model, &RecentModel::lookedUp);
    page.setRecentFiles({toUtf8(path), write(QStringLiteral("there.csv"))});
    QVERIFY(lookedUp.wait());
    QCOMPARE(model->index(0, RecentModel::State).data().toString(), reason);
    QVERIFY(model->index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(reason));
    QCOMPARE(model->whyNot(1), QString());
    QVERIFY(!model->index(1, 0).data(Qt::ForegroundRole).isValid());

    const QSignalSpy open(&page, &StartPage::openPath);
    auto* list = page.findChild<QTreeView*>(QStringLiteral("recentFiles"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(open.count(), 0);
    QVERIFY2(page.banner()->text().contains(reason), qPrintable(page.banner()->text()));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestStartPage::deleteTakesAFileOffTheList()
{
    StartPage page(nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const std::string path = write(QStringLiteral("a.csv"));
    page.setRecentFiles({path});
    const QSignalSpy forget(&page, &StartPage::forgetRecent);
    auto* list = page.findChild<QTreeView*>(QStringLiteral("recentFiles"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(forget.count(), 1);
    QCOMPARE(forget.first().first().toString(), toQString(path));
    QVERIFY2(QFileInfo::exists(toQString(path)), "the file itself stays");
}

void TestStartPage::anOlderLookUpIsDropped()
{
    RecentModel model;
    QSignalSpy lookedUp(&model, &RecentModel::lookedUp);
    model.setPaths({QStringLiteral("/nowhere/a.csv"), QStringLiteral("/nowhere/b.csv")});
    model.setPaths({toQString(write(QStringLiteral("a.csv")))});
    QVERIFY(lookedUp.wait());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.file(0).state, RecentState::There);
}

void TestStartPage::pinnedFilesStandFirstAndSaySo()
{
    StartPage page(nullptr);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const std::string first = write(QStringLiteral("a.csv"));
    const std::string second = write(QStringLiteral("b.csv"));
    page.setRecentFiles({first, second}, {first});
    auto* model = page.findChild<RecentModel*>();
    QVERIFY(model->isPinned(0) && !model->isPinned(1));
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("pinned")));
    const QSignalSpy pin(&page, &StartPage::pinWanted);
    auto* list = page.findChild<QTreeView*>(QStringLiteral("recentFiles"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(pin.count(), 2);
    QCOMPARE(pin.at(0), QList<QVariant>({toQString(first), false}));
    QCOMPARE(pin.at(1), QList<QVariant>({toQString(second), true}));
}

void TestStartPage::whatBecameOfAFileIsListed()
{
    const std::string sent = write(QStringLiteral("sent.csv"));
    const std::string path = toUtf8(m_folder.filePath(QStringLiteral("history.sqlite")));
    const EpochMs now = SystemClock().nowMs();
    {
        Ledger ledger = std::move(Ledger::open(path, now).value());
        JobPlan plan;
        plan.header.createdMs = now;
        plan.header.mode = JobMode::Live;
        plan.header.pixelId = "px1";
        plan.header.endpoint = "https://example.com";
        plan.header.source = sourceFactsOf(sent).value();
        QVERIFY(ledger.beginJob(plan).has_value());
    }
    RecentModel model;
    QSignalSpy lookedUp(&model, &RecentModel::lookedUp);
    model.setPaths({toQString(sent), toQString(write(QStringLiteral("new.csv")))}, 0, path);
    QVERIFY(lookedUp.wait());
    QVERIFY(model.file(0).send);
    QCOMPARE(model.index(0, RecentModel::State).data().toString(), QStringLiteral("Not sent"));
    QCOMPARE(model.index(1, RecentModel::State).data().toString(), QStringLiteral("Not sent yet"));
    // The export of the next day, written over it.
    QVERIFY(writeFileAtomically(sent, "Order ID,Total\n7,8\n").has_value());
    model.setPaths({toQString(sent)}, 0, path);
    QVERIFY(lookedUp.wait());
    QVERIFY2(!model.file(0).send, "another file of the same name was not sent");
}

void TestStartPage::savedSetupsAreListedTheLastUsedFirst()
{
    qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    StartPage page(nullptr);
    page.resize(1000, 700);
    page.show();
    auto* part = page.findChild<SetupList*>();
    QSignalSpy refreshed(part, &SetupList::refreshed);
    page.setRecentFiles({});
    QVERIFY(refreshed.wait());
    QVERIFY2(!part->isVisible(), "no bare list");
    RecipeStore store(defaultRecipeFolder());
    const std::vector<std::string> columns{"Order ID"};
    for (const char* name : {"Weekly", "Monthly"}) {
        Recipe recipe;
        recipe.name = name;
        QVERIFY(store.save(recipe, columns, 1'000).has_value());
    }
    QVERIFY(store.markUsed("Monthly", 2'000, "Harbour Bikes").has_value());
    page.setRecentFiles({});
    QVERIFY(refreshed.wait());
    QVERIFY(part->isVisible());
    auto* list = page.findChild<QListWidget*>(QStringLiteral("startSetups"));
    QCOMPARE(list->item(0)->text(), QStringLiteral("Monthly"));
    const QSignalSpy chosen(&page, &StartPage::setupChosen);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toString(), QStringLiteral("Weekly"));
}

void TestStartPage::aThirdBannerFolds()
{
    StartPage page(nullptr);
    page.resize(1'000, 720);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto* session = page.findChild<SessionOffer*>();
    const ResumeOffer* resume = page.resumeOffer();
    auto* more = page.findChild<QToolButton*>(QStringLiteral("moreBanners"));
    const auto shown = [&] {
        return QList<bool>{page.banner()->isVisible(), resume->isVisible(), session->isVisible()};
    };
    page.offerSession({{.paths = {QStringLiteral("a.csv")}}});
    page.banner()->show(QStringLiteral("The preferences can't be read."));
    QCOMPARE(shown(), (QList{true, false, true}));
    QVERIFY(!more->isVisible());

    JobRecord job;
    job.header.source.path = "orders.csv";
    page.resumeOffer()->ask(job, QStringLiteral("Fern & Loom"));
    QCOMPARE(shown(), (QList{true, false, false}));
    QVERIFY(more->isVisible());
    QCOMPARE(more->text(), QStringLiteral("2 more"));
    QCOMPARE(more->accessibleName(), more->text());
    QVERIFY(more->accessibleDescription().contains(resume->accessibleName()));
    QVERIFY(more->accessibleDescription().contains(session->accessibleName()));

    // By keys alone, there and back.
    constexpr int kMostStops = 20;
    page.primary()->setFocus();
    for (int stop = 0; stop < kMostStops && !more->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(more->hasFocus());
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(shown(), (QList{true, true, true}));
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(shown(), (QList{true, false, false}));

    // Nobody's keyboard is folded away.
    page.banner()->clear();
    QCOMPARE(shown(), (QList{false, true, true}));
    auto* again = page.findChild<QPushButton*>(QStringLiteral("openAgain"));
    again->setFocus();
    page.banner()->show(QStringLiteral("The preferences can't be read."));
    QCOMPARE(shown(), (QList{true, true, true}));
    QVERIFY(again->hasFocus());
    page.offerSession({});
    QCOMPARE(shown(), (QList{true, true, false}));
    QVERIFY(!more->isVisible());
}

void TestStartPage::modelKeepsItsPromises()
{
    RecentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy lookedUp(&model, &RecentModel::lookedUp);
    model.setPaths({toQString(write(QStringLiteral("a.csv"))), QStringLiteral("/nowhere/b.csv")});
    QVERIFY(lookedUp.wait());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    model.setPaths({});
    QCOMPARE(model.rowCount(), 0);
}

void TestStartPage::everyFocusableWidgetIsNamed()
{
    StartPage page(nullptr);
    page.setRecentFiles({write(QStringLiteral("a.csv"))});
    page.show();
    int looked = 0;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel*>(widget)
            || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()))
            continue;
        ++looked;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
    }
    QVERIFY2(looked >= 5, qPrintable(QString::number(looked)));
}

CONVEY_GUI_TEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
