// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Whichever way a file comes into the window: made-up orders are for practising, a file is open once, and
/// what was chosen for one file holds for no other.
#include "gui_test.h"
#include "habits_bench.h"
#include "start/start_page.h"

#include "recipe/recipe_store.h"
#include "settings/paths.h"
#include "vault/session_vault.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

/// With one destination that was saved, so that every upload goes there unless something keeps it.
std::unique_ptr<MainWindow> windowOfAShop()
{
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    if (desk->destinations().empty()
        && !desk->save({.name = "Fern & Loom", .pixelId = "px1", .endpoint = "https://shop.example.com"}))
        return nullptr;
    auto window = std::make_unique<MainWindow>(std::move(desk));
    window->show();
    return window;
}

enum class Way
{
    ByItsName,
    ByAnotherPath,
    FromAnotherStart,
    FromTheMenu,
};

void open(MainWindow& window, const QString& path, Way way)
{
    const QFileInfo file(path);
    switch (way) {
    case Way::ByItsName:
        return window.open(path);
    case Way::ByAnotherPath:
        return window.open(file.path() + QStringLiteral("/./") + file.fileName());
    case Way::FromAnotherStart:
        return window.comeForward({path});
    case Way::FromTheMenu: {
        auto* menu = window.findChild<QMenu*>(QStringLiteral("recentMenu"));
        Q_EMIT menu->aboutToShow();
        for (QAction* entry : menu->actions()) {
            if (entry->text().startsWith(file.fileName()))
                return entry->trigger();
        }
    }
    }
}

} // namespace

class TestWaysIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HabitsBench>(); }
    void madeUpOrdersAreForPractising_data();
    void madeUpOrdersAreForPractising();
    void ordersOfAPersonGoWhereTheyAreMeantTo();
    void aFileIsOpenOnce_data();
    void aFileIsOpenOnce();
    void aSetupIsForTheFileItWasChosenFor_data();
    void aSetupIsForTheFileItWasChosenFor();

private:
    std::unique_ptr<HabitsBench> m_bench;
};

void TestWaysIn::madeUpOrdersAreForPractising_data()
{
    QTest::addColumn<int>("way"); ///< -1: the card of the start page, -2: as one of the files of last time
    QTest::newRow("the card") << -1;
    QTest::newRow("the files of last time") << -2;
    QTest::newRow("by its name") << int(Way::ByItsName);
    QTest::newRow("from another start") << int(Way::FromAnotherStart);
    QTest::newRow("from the menu") << int(Way::FromTheMenu);
}

/// Whoever looks at them in a hurry must not be able to send them to a pixel that counts.
void TestWaysIn::madeUpOrdersAreForPractising()
{
    QFETCH(int, way);
    QString path;
    {
        const auto before = windowOfAShop();
        QVERIFY(before);
        before->openSample();
        QVERIFY(HabitsBench::check(*before));
        path = before->currentTab()->paths().constFirst();
        QVERIFY(before->close());
    }
    const auto window = windowOfAShop();
    QVERIFY(window);
    if (way == -1) {
        window->openSample();
    } else if (way == -2) {
        auto preferences = Preferences::open(defaultPreferencesPath());
        QVERIFY(preferences && preferences->set<Preference::RestoreSession>("always"));
        const auto later = windowOfAShop();
        QVERIFY(later);
        later->welcome();
        QCOMPARE(later->tabCount(), 1);
        QTRY_VERIFY(later->currentTab()->session().isOpen());
        QVERIFY(later->currentTab()->isPractising());
        return;
    } else {
        open(*window, path, static_cast<Way>(way));
    }
    QVERIFY(window->currentTab());
    QTRY_VERIFY(window->currentTab()->session().isOpen());
    QVERIFY(window->currentTab()->isPractising());
}

void TestWaysIn::ordersOfAPersonGoWhereTheyAreMeantTo()
{
    const auto window = windowOfAShop();
    QVERIFY(window);
    QVERIFY(HabitsBench::openAndCheck(*window, m_bench->sample()));
    QVERIFY(!window->currentTab()->isPractising());
    QVERIFY(window->currentTab()->destination());
}

void TestWaysIn::aFileIsOpenOnce_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by its name") << int(Way::ByItsName);
    QTest::newRow("by another path") << int(Way::ByAnotherPath);
    QTest::newRow("from another start") << int(Way::FromAnotherStart);
    QTest::newRow("from the menu") << int(Way::FromTheMenu);
}

/// Two uploads of the same file would keep their edits in one place, and each undo those of the other.
void TestWaysIn::aFileIsOpenOnce()
{
    QFETCH(int, way);
    const auto window = HabitsBench::window();
    QVERIFY(window);
    const QString path = m_bench->sample();
    QVERIFY(HabitsBench::openAndCheck(*window, path));
    UploadTab* first = window->currentTab();
    QVERIFY(HabitsBench::openAndCheck(
        *window, m_bench->write(QStringLiteral("other.csv"), "Order ID,Total\n1,2.50\n")));
    QCOMPARE(window->tabCount(), 2);
    open(*window, path, static_cast<Way>(way));
    QCOMPARE(window->tabCount(), 2);
    QCOMPARE(window->currentTab(), first);
}

void TestWaysIn::aSetupIsForTheFileItWasChosenFor_data()
{
    QTest::addColumn<QString>("chosen"); ///< the file of the dialog; empty: it is left by Esc
    QTest::addColumn<QString>("setup"); ///< of the file that is in front then, or is opened after it
    QTest::newRow("the file that was chosen") << QStringLiteral("monday.csv") << QStringLiteral("Weekly");
    QTest::newRow("the dialog was left") << QString() << QStringLiteral("Monthly");
    QTest::newRow("that file could not be opened") << QStringLiteral("gone.csv") << QStringLiteral("Monthly");
}

void TestWaysIn::aSetupIsForTheFileItWasChosenFor()
{
    QFETCH(QString, chosen);
    QFETCH(QString, setup);
    const QString monday = m_bench->write(QStringLiteral("monday.csv"), sampleOrders(SystemClock().nowMs()));
    {
        const auto window = HabitsBench::window();
        QVERIFY(window && HabitsBench::openAndCheck(*window, monday));
        const Upload& upload = window->currentTab()->session().upload();
        RecipeStore store(defaultRecipeFolder());
        EpochMs savedAt = 0;
        for (const char* name : {"Weekly", "Monthly"}) { // of equal ones the newest is taken by itself
            Recipe recipe = upload.recipe();
            recipe.name = name;
            QVERIFY(store.save(recipe, upload.file()->columnNames(), ++savedAt));
            QVERIFY(store.trust(name));
        }
    }
    const auto window = HabitsBench::window();
    QVERIFY(window);
    Q_EMIT window->findChild<StartPage*>()->setupChosen(QStringLiteral("Weekly"));
    auto* dialog = window->findChild<QFileDialog*>();
    QVERIFY(dialog);
    if (chosen.isEmpty()) {
        dialog->reject();
    } else {
        Q_EMIT dialog->filesSelected({m_bench->path(chosen)});
        dialog->reject();
        QTRY_VERIFY(!window->currentTab()->session().isOpening());
    }
    if (setup != QLatin1String("Weekly"))
        window->open(monday);
    QTRY_VERIFY(window->currentTab()->session().isOpen());
    QTRY_VERIFY(window->currentTab()->session().check());
    const std::optional<SavedRecipe>& used = window->currentTab()->session().answers().setup;
    QVERIFY(used);
    QCOMPARE(toQString(used->name()), setup);
}

CONVEY_GUI_TEST_MAIN(TestWaysIn)
#include "tst_ways_in.moc"
