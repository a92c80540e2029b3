// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/capture_helper.h"
#include "columns/capture_snippets.h"
#include "columns/hour_strip.h"
#include "columns/money_microscope.h"
#include "common/tokens.h"
#include "gui_test.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace convey;
using namespace convey::ui;

namespace {

constexpr EpochMs kNoon = 1'795'003'200'000; // 2026-11-18T12:00:00Z

MoneyMicroscope euros()
{
    MoneyMicroscope seen;
    seen.currency = "EUR";
    seen.rows = {{.line = 2, .raw = "129.99", .minorUnits = 12999, .readable = "129.99", .currency = "EUR"},
        {.line = 3, .raw = "1,234", .fault = ValueFault::DecimalSignUnknown}};
    seen.amounts = 2;
    seen.sumIfMajor = "1363.99";
    seen.sumIfMinor = "13.6399";
    return seen;
}

HourStrip hours()
{
    HourStrip strip;
    for (int i = 0; i < 10; ++i)
        strip.add(i + 2, kNoon, 3600);
    strip.add(20, kNoon + 14 * 3'600'000, 3600); // 03:00
    return strip;
}

QString at(const QAbstractItemModel* model, int row, int column)
{
    return model->index(row, column).data().toString();
}

} // namespace

class TestSeenClosely : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAndTotals();
    void withoutAmountsOrTimesNothingIsShown();
    void hoursAndTimes();
    void barsAreTheSameAsTheTable_data();
    void barsAreTheSameAsTheTable();
    void everyPlaceHasItsCodeAndItsColumn();
    void theCodeLoadsNothing();
    void theCodeIsCopied();
};

void TestSeenClosely::amountsAndTotals()
{
    QWidget window;
    MoneyMicroscopeView view(&window);
    const QAbstractItemModelTester tester(
        view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.setMicroscope(euros());
    QCOMPARE(view.model()->rowCount(), 2);
    QCOMPARE(at(view.model(), 0, 1), QStringLiteral("129.99"));
    QCOMPARE(at(view.model(), 0, 2), QStringLiteral("12999"));
    QCOMPARE(at(view.model(), 0, 3), QStringLiteral("129.99 EUR"));
    QCOMPARE(at(view.model(), 1, 2), QStringLiteral("–"));
    const auto* total = view.findChild<QLabel*>(QStringLiteral("moneyTotal"));
    QVERIFY(total->text().contains(QStringLiteral("1363.99 EUR")));
    QVERIFY(total->text().contains(QStringLiteral("13.6399 EUR")));
    QVERIFY(
        total->text().indexOf(QStringLiteral("1363.99")) < total->text().indexOf(QStringLiteral("13.6399")));
    MoneyMicroscope cents = euros();
    cents.unit = MoneyUnit::Minor;
    view.setMicroscope(cents);
    QVERIFY(
        total->text().indexOf(QStringLiteral("13.6399")) < total->text().indexOf(QStringLiteral("1363.99")));
}

void TestSeenClosely::withoutAmountsOrTimesNothingIsShown()
{
    QWidget window;
    MoneyMicroscopeView money(&window);
    HourStripView strip(&window);
    money.setMicroscope(euros());
    strip.setHours(hours(), QStringLiteral("Europe/Berlin"));
    QVERIFY(!money.isHidden());
    QVERIFY(!strip.isHidden());
    money.setMicroscope(std::nullopt);
    strip.setHours(std::nullopt, {});
    QVERIFY(money.isHidden());
    QVERIFY(strip.isHidden());
    QCOMPARE(money.model()->rowCount(), 0);
}

void TestSeenClosely::hoursAndTimes()
{
    QWidget window;
    HourStripView view(&window);
    const QAbstractItemModelTester hourTester(
        view.hours(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester timeTester(
        view.times(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view.setHours(hours(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(view.hours()->rowCount(), 24);
    QCOMPARE(at(view.hours(), 13, 1), QStringLiteral("10"));
    QCOMPARE(at(view.hours(), 3, 1), QStringLiteral("1"));
    QCOMPARE(view.times()->rowCount(), 3);
    QCOMPARE(at(view.times(), 0, 1), QStringLiteral("2026-11-18 13:00:00"));
    QCOMPARE(at(view.times(), 0, 2), QStringLiteral("2026-11-18 12:00:00"));
    QCOMPARE(view.times()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Europe/Berlin"));
    const auto* words = view.findChild<QLabel*>(QStringLiteral("hourWords"));
    QVERIFY(words->text().contains(QStringLiteral("9 %"))); // one of eleven
    QCOMPARE(view.findChild<QWidget*>(QStringLiteral("hourChart"))->accessibleName(), words->text());
    // Whoever can't see the bars reads the table.
    auto* asTable = view.findChild<QPushButton*>(QStringLiteral("hoursAsTable"));
    auto* table = view.findChild<QTableView*>(QStringLiteral("hourTable"));
    QVERIFY(table->isHidden());
    asTable->click();
    QVERIFY(!table->isHidden());
    asTable->click();
    QVERIFY(table->isHidden());
}

void TestSeenClosely::barsAreTheSameAsTheTable_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << static_cast<int>(ThemeKind::Light) << Qt::LeftToRight;
    QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark) << Qt::LeftToRight;
    QTest::newRow("high contrast") << static_cast<int>(ThemeKind::Contrast) << Qt::LeftToRight;
    QTest::newRow("from right to left") << static_cast<int>(ThemeKind::Light) << Qt::RightToLeft;
}

void TestSeenClosely::barsAreTheSameAsTheTable()
{
    QFETCH(int, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QWidget window;
    window.setPalette(paletteFor(static_cast<ThemeKind>(theme)));
    window.setLayoutDirection(direction);
    HourStripView view(&window);
    view.setHours(hours(), QStringLiteral("UTC"));
    auto* chart = view.findChild<QWidget*>(QStringLiteral("hourChart"));
    constexpr int kWidth = 480;
    chart->setFixedSize(kWidth, 120);
    const QImage image = chart->grab().toImage();
    QCOMPARE(image.width(), kWidth);
    const QRgb bar = token(Token::AccentFill, static_cast<ThemeKind>(theme)).rgb();
    const auto isBarAt = [&](int hour) {
        const int width = image.width() / 24;
        const int x = hour * width + width / 2;
        const int mirrored = direction == Qt::RightToLeft ? image.width() - 1 - x : x;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(mirrored, y) == bar)
                return true;
        }
        return false;
    };
    for (int hour = 0; hour < 24; ++hour)
        QCOMPARE(isBarAt(hour), hour == 13 || hour == 3);
}

void TestSeenClosely::everyPlaceHasItsCodeAndItsColumn()
{
    CaptureHelper helper(nullptr);
    auto* places = helper.findChild<QListWidget*>(QStringLiteral("capturePlaces"));
    auto* code = helper.findChild<QPlainTextEdit*>(QStringLiteral("captureCode"));
    auto* column = helper.findChild<QLabel*>(QStringLiteral("captureColumn"));
    QCOMPARE(places->count(), static_cast<int>(CapturePlace::Count_));
    QStringList codes;
    for (int row = 0; row < places->count(); ++row) {
        places->setCurrentRow(row);
        QVERIFY(code->toPlainText().contains(QStringLiteral("oppref"), Qt::CaseInsensitive));
        QVERIFY(!column->text().isEmpty());
        QVERIFY(!codes.contains(code->toPlainText()));
        codes << code->toPlainText();
    }
}

void TestSeenClosely::theCodeLoadsNothing()
{
    for (const std::string_view snippet : kCaptureSnippets) {
        QVERIFY(snippet.find(" src=") == std::string_view::npos);
        QVERIFY(snippet.find("import") == std::string_view::npos);
        QVERIFY(snippet.find("eval") == std::string_view::npos);
        QCOMPARE(std::ranges::count(snippet, '{'), std::ranges::count(snippet, '}'));
        QCOMPARE(std::ranges::count(snippet, '('), std::ranges::count(snippet, ')'));
    }
}

void TestSeenClosely::theCodeIsCopied()
{
    CaptureHelper helper(nullptr);
    helper.findChild<QListWidget*>(QStringLiteral("capturePlaces"))->setCurrentRow(2);
    auto* copied = helper.findChild<QLabel*>(QStringLiteral("captureCopied"));
    QVERIFY(copied->text().isEmpty());
    helper.findChild<QPushButton*>(QStringLiteral("captureCopy"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("cart/update.js")));
    QVERIFY(!copied->text().isEmpty());
    helper.findChild<QListWidget*>(QStringLiteral("capturePlaces"))->setCurrentRow(3);
    QVERIFY(copied->text().isEmpty());
}

CONVEY_GUI_TEST_MAIN(TestSeenClosely)
#include "tst_seen_closely.moc"
