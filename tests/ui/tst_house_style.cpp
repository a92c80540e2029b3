// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The style of the window: what it draws otherwise than Qt's, in both directions.
#include "common/banner.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/primary_button.h"
#include "send/ramp.h"
#include "send/send_steps.h"
#include "shell/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

using namespace convey;
using namespace convey::ui;

class TestHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, QStringLiteral("light")); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void arabicIsWholeBesideItsKey_data();
    void arabicIsWholeBesideItsKey();
    void thePartsOfAScrollBarAreAllOfIt_data();
    void thePartsOfAScrollBarAreAllOfIt();
    void stepsLeaveRoomForTheirNumbers_data();
    void stepsLeaveRoomForTheirNumbers();
    void aBannerTellsWhatIsDoneFromAProblem();
    void aThemeThatChangesKeepsTheStyle();

private:
    /// What `make` paints for `text`, as small as it asks for.
    template <typename Widget>
    [[nodiscard]] static QImage painted(const QString& text)
    {
        QWidget window;
        auto* widget = new Widget(&window);
        widget->setText(text);
        if (auto* label = qobject_cast<QLabel*>(widget))
            label->setBuddy(new QLineEdit(&window));
        widget->resize(widget->sizeHint());
        return widget->grab().toImage();
    }
};

void TestHouseStyle::arabicIsWholeBesideItsKey_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a button") << "button";
    QTest::newRow("the button of a page") << "primary";
    QTest::newRow("the name of a field") << "label";
}

/// The letters of a word are joined, also where one of them is the key.
void TestHouseStyle::arabicIsWholeBesideItsKey()
{
    QFETCH(QString, kind);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto paint = [&](const QString& text) {
        return kind == u"button" ? painted<QPushButton>(text)
            : kind == u"primary" ? painted<PrimaryButton>(text)
                                 : painted<QLabel>(text);
    };
    QCOMPARE(paint(QStringLiteral("ال&عناصر")), paint(QStringLiteral("العناصر")));
}

void TestHouseStyle::thePartsOfAScrollBarAreAllOfIt_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    QTest::newRow("upright, at its begin") << Qt::Vertical << Qt::LeftToRight << 100 << 0;
    QTest::newRow("upright, in between") << Qt::Vertical << Qt::LeftToRight << 100 << 40;
    QTest::newRow("upright, at its end") << Qt::Vertical << Qt::LeftToRight << 100 << 100;
    QTest::newRow("lying") << Qt::Horizontal << Qt::LeftToRight << 100 << 40;
    QTest::newRow("lying, from right to left") << Qt::Horizontal << Qt::RightToLeft << 100 << 40;
    QTest::newRow("a million rows") << Qt::Vertical << Qt::LeftToRight << 1'000'000 << 999'999;
    QTest::newRow("nothing to scroll") << Qt::Vertical << Qt::LeftToRight << 0 << 0;
}

void TestHouseStyle::thePartsOfAScrollBarAreAllOfIt()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, maximum);
    QFETCH(int, value);
    QScrollBar bar(orientation);
    const bool isFlat = orientation == Qt::Horizontal;
    bar.resize(isFlat ? QSize(300, 14) : QSize(14, 300));
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.direction = direction;
    option.orientation = orientation;
    option.maximum = maximum;
    option.pageStep = 20;
    option.sliderPosition = value;
    const auto extentOf = [&](QStyle::SubControl part) {
        const QRect place = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
        return isFlat ? place.width() : place.height();
    };
    const int slider = extentOf(QStyle::SC_ScrollBarSlider);
    QVERIFY2(slider >= 28, "too small to be taken hold of");
    QCOMPARE(extentOf(QStyle::SC_ScrollBarSubPage) + slider + extentOf(QStyle::SC_ScrollBarAddPage), 300);
    QCOMPARE(extentOf(QStyle::SC_ScrollBarSubPage) == 0, value == 0);
    QCOMPARE(extentOf(QStyle::SC_ScrollBarAddPage) == 0, value == maximum);
    const QRect place =
        bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSubPage, &bar);
    if (isFlat && value > 0)
        QCOMPARE(place.right() == bar.rect().right(), direction == Qt::RightToLeft);
}

void TestHouseStyle::stepsLeaveRoomForTheirNumbers_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestHouseStyle::stepsLeaveRoomForTheirNumbers()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    SendSteps steps(nullptr);
    steps.showRamp(Ramp(), 400, 1, true);
    steps.resize(em(&steps, 50), steps.sizeHint().height());
    steps.grab();
    const QWidget* row = steps.findChild<QCheckBox*>(QStringLiteral("step1"))->parentWidget();
    const int room = em(&steps, 3); // a circle of 1.8 em behind the edge
    for (const QLabel* words : row->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        const QRect place = words->geometry();
        QVERIFY2((direction == Qt::RightToLeft ? row->width() - place.right() : place.left()) > room,
            qPrintable(words->text()));
    }
}

void TestHouseStyle::aBannerTellsWhatIsDoneFromAProblem()
{
    Banner banner;
    banner.Banner::show(QStringLiteral("Two rows have no time."));
    const QImage problem = banner.grab().toImage();
    QCOMPARE(banner.findChild<IconView*>()->accessibleName(), QStringLiteral("Problem"));
    banner.Banner::show(QStringLiteral("Two rows have no time."), Banner::Look::Done);
    QVERIFY(problem != banner.grab().toImage());
    QVERIFY(banner.findChild<IconView*>()->accessibleName().isEmpty());
}

/// With another style Qt takes the contents margins from every label.
void TestHouseStyle::aThemeThatChangesKeepsTheStyle()
{
    const QStyle* const style = QApplication::style();
    applyTheme(*qApp, QStringLiteral("dark"));
    QCOMPARE(QApplication::style(), style);
    applyTheme(*qApp, QStringLiteral("light"));
}

QTEST_MAIN(TestHouseStyle)
#include "tst_house_style.moc"
