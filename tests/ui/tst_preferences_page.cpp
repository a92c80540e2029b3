// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The page of preferences: what is chosen is kept, goes back to its default, and is found by its words.
#include "common/tokens.h"
#include "gui_test.h"
#include "habits_bench.h"
#include "preferences/destinations_model.h"
#include "preferences/preference_panel.h"
#include "preferences/preferences_page.h"
#include "support/test_text.h"

#include "settings/paths.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;
using convey::test::text;

class TestPreferencesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<HabitsBench>(); }
    void choicesAreKept_data();
    void choicesAreKept();
    void aWayBackIsShownOnlyWhereThereIsOne();
    void coloursChangeAtOnce();
    void theSearchFindsRowsByTheirWords_data();
    void theSearchFindsRowsByTheirWords();
    void allGoBackTogetherWhenAsked();
    void withoutAKeyNoDestinationIsSaved();
    void destinationsAreListedAndForgotten();
    void destinationsModelKeepsItsPromises();
    void everyFocusableWidgetIsNamed();
    void withoutAFileOnlyDestinationsCanBeSet();

private:
    struct Shown
    {
        SendDesk desk{};
        Preferences preferences = std::move(Preferences::open(defaultPreferencesPath()).value());
        PreferencesPage page{desk, &preferences, nullptr};

        Shown()
        {
            page.resize(1100, 700);
            page.show();
        }
    };
    std::unique_ptr<HabitsBench> m_bench;
};

void TestPreferencesPage::choicesAreKept_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QVariant>("choice");
    QTest::addColumn<int>("preference");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* control, const QVariant& choice, Preference preference,
                         const char* kept) {
        QTest::newRow(control) << control << choice << static_cast<int>(preference) << kept;
    };
    row("colours", QStringLiteral("dark"), Preference::Theme, "dark");
    row("language", QStringLiteral("en"), Preference::Language, "en");
    row("requestsInFlight", 5, Preference::RequestsInFlight, "5");
    row("largestBody", 1'000'000, Preference::LargestBody, "1000000");
    row("historyDays", 90, Preference::HistoryDays, "90");
    row("restoreSession", QStringLiteral("never"), Preference::RestoreSession, "never");
    row("notifications", QStringLiteral("off"), Preference::Notifications, "off");
}

void TestPreferencesPage::choicesAreKept()
{
    QFETCH(QString, control);
    QFETCH(QVariant, choice);
    QFETCH(int, preference);
    QFETCH(QString, kept);
    const auto id = static_cast<Preference>(preference);
    Shown shown;
    auto* box = shown.page.findChild<QComboBox*>(control);
    QVERIFY(box);
    QVERIFY(!shown.preferences.isSet(id));
    const int place = box->findData(choice);
    QVERIFY(place >= 0);
    box->setCurrentIndex(place);
    QCOMPARE(text(std::move(Preferences::open(defaultPreferencesPath()).value()).shown(id)), kept);
    auto* back = shown.page.findChild<QToolButton*>(control + QStringLiteral("Reset"));
    QVERIFY(back && back->isVisibleTo(&shown.page));
    back->click();
    QVERIFY(!shown.preferences.isSet(id));
    QVERIFY(box->currentIndex() != place);
    QVERIFY(!back->isVisibleTo(&shown.page));
}

void TestPreferencesPage::aWayBackIsShownOnlyWhereThereIsOne()
{
    Shown shown;
    const auto ways = [&] {
        int count = 0;
        for (const QToolButton* button : shown.page.findChildren<QToolButton*>())
            count += button->objectName().endsWith(QLatin1String("Reset")) && button->isVisibleTo(&shown.page)
                ? 1
                : 0;
        return count;
    };
    QCOMPARE(ways(), 0);
    QVERIFY(shown.preferences.set<Preference::RequestsInFlight>(4));
    shown.page.refresh();
    QCOMPARE(ways(), 1);
    // A number that the list does not have was set elsewhere: it is shown as it is.
    QVERIFY(shown.preferences.set<Preference::HistoryDays>(17));
    shown.page.refresh();
    QVERIFY(shown.page.findChild<QComboBox*>(QStringLiteral("historyDays"))
                ->currentText()
                .contains(QStringLiteral("17")));
    QCOMPARE(shown.preferences.get<Preference::HistoryDays>(), std::int64_t{17});
}

void TestPreferencesPage::coloursChangeAtOnce()
{
    const auto window = HabitsBench::window();
    QVERIFY(window);
    action(*window, "preferences")->trigger();
    auto* box = visible<QComboBox>(*window, "colours");
    QVERIFY(box);
    box->setCurrentIndex(box->findData(QStringLiteral("contrast")));
    QCOMPARE(themeOf(QApplication::palette()), ThemeKind::Contrast);
    QVERIFY(action(*window, "coloursContrast")->isChecked());
    action(*window, "coloursLight")->trigger();
    QCOMPARE(themeOf(QApplication::palette()), ThemeKind::Light);
    window->showPage(PageId::Preferences);
    QCOMPARE(box->currentData().toString(), QStringLiteral("light"));
}

void TestPreferencesPage::theSearchFindsRowsByTheirWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("a label") << "proxy"
                             << "proxySettings"
                             << "requestsInFlight";
    QTest::newRow("a hint") << "slows down"
                            << "requestsInFlight"
                            << "historyDays";
    QTest::newRow("a group shows all of it") << "sending"
                                             << "largestBody"
                                             << "language";
    QTest::newRow("case") << "LANGUAGE"
                          << "language"
                          << "proxySettings";
}

void TestPreferencesPage::theSearchFindsRowsByTheirWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QFETCH(QString, hidden);
    Shown shown;
    auto* search = shown.page.findChild<QLineEdit*>(QStringLiteral("findPreference"));
    const auto isSeen = [&](const QString& name) {
        return shown.page.findChild<QWidget*>(name)->isVisible();
    };
    search->setText(typed);
    QVERIFY(isSeen(found));
    QVERIFY(!isSeen(hidden));
    search->setText(QStringLiteral("no such words"));
    QVERIFY(!isSeen(found));
    for (const PreferencePanel* panel : shown.page.findChildren<PreferencePanel*>())
        QVERIFY(!panel->isVisible());
    search->clear();
    QVERIFY(isSeen(found) && isSeen(hidden));
}

void TestPreferencesPage::allGoBackTogetherWhenAsked()
{
    Shown shown;
    QVERIFY(shown.preferences.set<Preference::RequestsInFlight>(6));
    QVERIFY(shown.preferences.set<Preference::Language>("de"));
    QVERIFY(shown.preferences.set<Preference::RecentFiles>({"/a.csv"}));
    shown.page.findChild<QPushButton*>(QStringLiteral("resetPreferences"))->click();
    auto* question = shown.page.findChild<QDialog*>(QStringLiteral("resetQuestion"));
    QVERIFY(question);
    QCOMPARE(shown.preferences.get<Preference::RequestsInFlight>(), std::int64_t{6});
    question->findChild<QPushButton*>(QStringLiteral("resetNow"))->click();
    QVERIFY(!shown.preferences.isSet(Preference::RequestsInFlight));
    QVERIFY(!shown.preferences.isSet(Preference::Language));
    QVERIFY2(shown.preferences.isSet(Preference::RecentFiles), "what was done is no setting");
}

/// "Nothing was saved" is what the editor says then.
void TestPreferencesPage::withoutAKeyNoDestinationIsSaved()
{
    SendDesk desk;
    std::optional<ErrorCode> told;
    desk.keep({.name = "Fern & Loom", .pixelId = "px1"}, {}, Secret(std::string()), KeyPlace::Session, this,
        [&told](const Result<Destination>& kept) { told = kept ? ErrorCode::Count_ : kept.error().code; });
    QTRY_VERIFY(told);
    QCOMPARE(*told, ErrorCode::KeyMissing);
    QVERIFY(desk.destinations().empty());
}

void TestPreferencesPage::destinationsAreListedAndForgotten()
{
    Shown shown;
    auto* table = shown.page.findChild<QTableView*>(QStringLiteral("destinations"));
    QVERIFY(!table->isVisible());
    auto* edit = shown.page.findChild<QPushButton*>(QStringLiteral("editDestinationHere"));
    QVERIFY(!edit->isEnabled());
    bool isKept = false;
    shown.desk.keep({.name = "Fern & Loom", .pixelId = "px1"}, {}, Secret(std::string("key-of-a-test")),
        KeyPlace::Session, this, [&isKept](const Result<Destination>& kept) { isKept = kept.has_value(); });
    QTRY_VERIFY(isKept);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible() && edit->isEnabled());
    shown.page.refresh();
    auto* model = shown.page.findChild<DestinationsModel*>();
    model->reload();
    QCOMPARE(model->index(0, DestinationsModel::Key).data().toString(), QStringLiteral("For this session"));
    auto* forget = shown.page.findChild<QPushButton*>(QStringLiteral("forgetKeyHere"));
    QTRY_VERIFY(forget->isEnabled());
    forget->click();
    QTRY_COMPARE(model->index(0, DestinationsModel::Key).data().toString(), QStringLiteral("No key yet"));
    QTRY_VERIFY(!forget->isEnabled());
    edit->click();
    auto* editor = shown.page.findChild<QDialog*>(QStringLiteral("destinationEditor"));
    QVERIFY(editor);
    QCOMPARE(editor->findChild<QLineEdit*>(QStringLiteral("name"))->text(), QStringLiteral("Fern & Loom"));
}

void TestPreferencesPage::destinationsModelKeepsItsPromises()
{
    SendDesk desk;
    DestinationsModel model(desk, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(desk.save({.name = "a", .pixelId = "px1"}));
    QVERIFY(desk.save({.name = "b", .pixelId = "px2"}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf("b"), 1);
    QCOMPARE(model.rowOf("c"), -1);
}

void TestPreferencesPage::everyFocusableWidgetIsNamed()
{
    Shown shown;
    int looked = 0;
    for (const QWidget* widget : shown.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel*>(widget)
            || widget->objectName().startsWith(QLatin1String("qt_")) || !widget->isVisible()
            || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()))
            continue;
        ++looked;
        QVERIFY2(!widget->accessibleName().isEmpty(),
            qPrintable(QLatin1String(widget->metaObject()->className()) + widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
    }
    QVERIFY2(looked >= 15, qPrintable(QString::number(looked)));
}

void TestPreferencesPage::withoutAFileOnlyDestinationsCanBeSet()
{
    SendDesk desk;
    PreferencesPage page(desk, nullptr, nullptr);
    page.show();
    QVERIFY(!page.findChild<QComboBox*>(QStringLiteral("colours")));
    QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("resetPreferences"))->isEnabled());
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("addDestination"))->isEnabled());
}

CONVEY_GUI_TEST_MAIN(TestPreferencesPage)
#include "tst_preferences_page.moc"
