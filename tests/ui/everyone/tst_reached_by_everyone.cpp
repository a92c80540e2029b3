// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Tab reaches every control in the order in which they are seen and never stays, the focus is seen, and the
/// whole job is done by keys alone. Nothing moves by itself.
#include "columns_window.h"
#include "everyone/focus.h"
#include "everyone/shown_widgets.h"
#include "everyone/window_states.h"
#include "gui_test.h"
#include "preview/preview_page.h"
#include "preview/rows_pane.h"
#include "results/results_page.h"
#include "shell/theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestReachedByEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabGoesAsTheEyeDoes_data();
    void tabGoesAsTheEyeDoes();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void plantedFaultsAreFound();
    void theWholeJobByKeys();
    void nothingMovesByItself();
};

void TestReachedByEveryone::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, QStringLiteral("light"));
}

namespace {

void addSituations(bool isWithMirrored)
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<bool>("isMirrored");
    for (const bool isMirrored : {false, true}) {
        if (isMirrored && !isWithMirrored)
            continue;
        for (const auto& [situation, name] : {std::pair(Situation::Empty, "nothing yet"),
                 {Situation::Normal, "all is well"}, {Situation::Errors, "something is wrong"}})
            QTest::newRow(
                qPrintable(QLatin1String(name) + (isMirrored ? QStringLiteral(", mirrored") : QString())))
                << situation << isMirrored;
    }
}

QWidget* startOf(QWidget& shown)
{
    if (auto* rail = shown.findChild<QWidget*>(QStringLiteral("rail")))
        return rail;
    for (QWidget* at = shown.nextInFocusChain(); at != &shown; at = at->nextInFocusChain()) {
        if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) != 0)
            return at;
    }
    return &shown;
}

} // namespace

void TestReachedByEveryone::tabGoesAsTheEyeDoes_data()
{
    addSituations(true);
}

void TestReachedByEveryone::tabGoesAsTheEyeDoes()
{
    QFETCH(Situation, situation);
    QFETCH(bool, isMirrored);
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QStringList faults;
    const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
        shown.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&shown));
        startOf(shown)->setFocus(Qt::TabFocusReason);
        const QList<QWidget*> walk = walkByTab(&shown);
        for (const QString& fault : unreachedControls(&shown, walk))
            faults.append(name + u": " + fault);
        for (const QString& fault : stepsBackwards(&shown, walk))
            faults.append(name + u": " + fault);
    });
    QCOMPARE(missed, QString());
    QVERIFY(isFaultless(faults));
}

void TestReachedByEveryone::theFocusIsSeen_data()
{
    addSituations(false);
}

void TestReachedByEveryone::theFocusIsSeen()
{
    QFETCH(Situation, situation);
    QStringList faults;
    for (const char* theme : {"light", "contrast"}) {
        applyTheme(*qApp, QString::fromLatin1(theme));
        const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
            shown.activateWindow();
            static_cast<void>(QTest::qWaitForWindowActive(&shown));
            startOf(shown)->setFocus(Qt::TabFocusReason);
            for (const QString& fault : unseenFocus(&shown, walkByTab(&shown)))
                faults.append(name + u": " + fault);
        });
        QCOMPARE(missed, QString());
    }
    faults.removeDuplicates();
    QVERIFY(isFaultless(faults));
}

namespace {

/// Keeps the focus, and shows nothing of it.
class Trap final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        return (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) || QWidget::event(event);
    }
};

} // namespace

void TestReachedByEveryone::plantedFaultsAreFound()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* first = new QLineEdit(&window);
    first->setObjectName(QStringLiteral("first"));
    auto* second = new QLineEdit(&window);
    second->setObjectName(QStringLiteral("second"));
    auto* third = new QLineEdit(&window);
    third->setObjectName(QStringLiteral("third"));
    for (QWidget* line : {first, second, third})
        layout->addWidget(line);
    QWidget::setTabOrder(first, third);
    QWidget::setTabOrder(third, second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QList<QWidget*> walk = walkByTab(&window);
    QCOMPARE(walk, (QList<QWidget*>{first, third, second}));
    QCOMPARE(
        stepsBackwards(&window, walk), QStringList{QStringLiteral("QLineEdit third -> QLineEdit second")});
    QCOMPARE(unreachedControls(&window, walk), QStringList());
    QCOMPARE(unseenFocus(&window, walk), QStringList());

    auto* trap = new Trap(&window);
    trap->setObjectName(QStringLiteral("trap"));
    trap->setFocusPolicy(Qt::StrongFocus);
    trap->setMinimumHeight(20);
    layout->addWidget(trap);
    auto* after = new QLineEdit(&window);
    after->setObjectName(QStringLiteral("after"));
    layout->addWidget(after);
    QWidget::setTabOrder(second, trap);
    QWidget::setTabOrder(trap, after);
    QTRY_VERIFY(trap->isVisible());
    first->setFocus();
    walk = walkByTab(&window);
    QCOMPARE(unreachedControls(&window, walk),
        (QStringList{QStringLiteral("QWidget trap keeps the focus"),
            QStringLiteral("QLineEdit after is not reached by Tab")}));
    QCOMPARE(unseenFocus(&window, walk),
        QStringList{QStringLiteral("QWidget trap looks the same with the focus")});
}

namespace {

/// Hands that have keys alone.
class Keys
{
public:
    explicit Keys(MainWindow& window)
        : m_window(window)
    { }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &m_window, key, with);
    }
    /// By Tab to what has this object name; false: it is not on the way.
    [[nodiscard]] bool tabTo(const char* name) const
    {
        constexpr int kMost = 200;
        for (int i = 0; i < kMost; ++i) {
            const QWidget* at = QApplication::focusWidget();
            if (at && at->objectName() == QLatin1String(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] Page* page() const
    {
        return m_window.currentTab()->page(m_window.currentTab()->currentPage());
    }
    /// Ctrl+Return, once the primary action can be pressed.
    [[nodiscard]] bool goOn() const
    {
        if (!QTest::qWaitFor([&] { return page()->primary() && page()->primary()->isEnabled(); }, kSettleMs))
            return false;
        if (!QApplication::focusWidget())
            page()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        return isAllDelivered();
    }

private:
    MainWindow& m_window;
};

} // namespace

/// Open the sample, look at its columns, mend a row on the Preview, test it and send it in practice mode, and
/// read the results.
void TestReachedByEveryone::theWholeJobByKeys()
{
    const CurlLibrary curl;
    const Home home;
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    desk->setPracticeFirst(true);
    MainWindow window(std::move(desk));
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Keys keys(window);

    QVERIFY(keys.tabTo("practise"));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(window.currentTab());
    UploadTab& tab = *window.currentTab();
    QTRY_VERIFY_WITH_TIMEOUT(tab.session().check(), kSettleMs);
    QVERIFY(keys.goOn());
    QCOMPARE(tab.currentPage(), PageId::Columns);
    QVERIFY(keys.goOn());
    QCOMPARE(tab.currentPage(), PageId::Preview);

    // The first problem, and what it is about, as it should be.
    const std::uint64_t blocked = tab.session().check()->summary.count(Verdict::Blocked);
    QVERIFY(blocked > 0);
    QVERIFY(keys.tabTo("findRows"));
    keys.press(Qt::Key_F8);
    auto* rows = tab.findChild<RowsPane*>();
    QTRY_VERIFY(rows->currentRow().has_value());
    QCOMPARE(QApplication::focusWidget(), rows->view());
    QSignalSpy checked(&tab.session(), &UploadSession::checked);
    keys.press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12.50"));
    keys.press(Qt::Key_Return);
    QVERIFY(checked.wait(kSettleMs));

    QVERIFY(keys.goOn());
    QCOMPARE(tab.currentPage(), PageId::Send);
    QSignalSpy ended(&tab.session(), &UploadSession::sendEnded);
    QTRY_VERIFY_WITH_TIMEOUT(tab.findChild<QAbstractButton*>(QStringLiteral("test"))->isEnabled(), kSettleMs);
    QVERIFY(keys.tabTo("test"));
    keys.press(Qt::Key_Space);
    QVERIFY(ended.wait(kSettleMs));
    QVERIFY(isAllDelivered());
    QVERIFY(keys.tabTo("sendForReal"));
    keys.press(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activeWindow() != &window);
    QVERIFY(keys.tabTo("confirmSend"));
    keys.press(Qt::Key_Space);
    QVERIFY(ended.wait(kSettleMs));
    QCOMPARE(tab.session().report()->mode, SendMode::Live);
    QVERIFY(tab.session().report()->accepted > 0);

    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    window.setFocus();
    keys.press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(tab.currentPage(), PageId::Results);
    QTRY_VERIFY(tab.findChild<ResultsPage*>()->look().has_value());
}

/// No animation of ours runs, and those of the style are off where the system says so.
void TestReachedByEveryone::nothingMovesByItself()
{
    for (const Situation situation : {Situation::Empty, Situation::Normal}) {
        QStringList moving;
        const QString missed = showStates({.situation = situation}, [&](const QString& name, QWidget& shown) {
            for (const auto* animation : shown.findChildren<QAbstractAnimation*>()) {
                if (animation->state() == QAbstractAnimation::Running)
                    moving.append(name);
            }
            const QPixmap before = shown.grab();
            QVERIFY(isAllDelivered());
            if (before.toImage() != shown.grab().toImage())
                moving.append(name + QStringLiteral(" changes by itself"));
        });
        QCOMPARE(missed, QString());
        QVERIFY(isFaultless(moving));
    }
}

CONVEY_GUI_TEST_MAIN(TestReachedByEveryone)
#include "tst_reached_by_everyone.moc"
