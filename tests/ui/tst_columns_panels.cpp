// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns_window.h"
#include "gui_test.h"

#include "recipe/recipe_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

/// What stands beside the fields of the Columns page, through the real window.
class TestColumnsPanels : public QObject, private ColumnsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void filtersShowWhatTheyCost();
    void aFilterIsSwitchedOffAndOnAgain();
    void hoursStandBesideTheTime();
    void amountsStandBesideTheAmount();
    void aQuestionAboutTheZoneShowsTheHours();
    void anOrderIsShownJoinedAndApart();
    void marketingConsentIsAskedAndRefused();
    void marketingConsentIsAskedAndTaken();
    void wordsOfConsentAreCountedBesideTheirQuestion();
    void bothShownAnswersAreTakenInOneStep();
    void samplesAreOfTheOrder();
    void bindingsAreSaidInWords();
};

namespace {

std::string ordersWithoutZone()
{
    std::string csv = "Order ID,Event,Paid at,Email,Total,Currency,Action source\n";
    for (int i = 1; i <= 6; ++i) {
        const std::string iso = someTime(i);
        csv += "A-" + std::to_string(i) + ",Purchase," + iso.substr(0, 10) + ' ' + iso.substr(11, 8) + ",ada"
            + std::to_string(i) + "@example.com,12.50,EUR,physical_store\n";
    }
    return csv;
}

} // namespace

void TestColumnsPanels::filtersShowWhatTheyCost()
{
    QVERIFY(openShopify());
    QVERIFY(filters());
    QCOMPARE(filters()->count(), static_cast<int>(upload().recipe().filters.size()));
    std::uint64_t told = 0;
    for (int row = 0; row < filters()->count(); ++row) {
        const QString line = textAt(filters(), row).section(u'\n', 1);
        if (line != QStringLiteral("None in this file."))
            told += line.section(u' ', 0, 0).toULongLong();
    }
    QCOMPARE(told, leftOut());
    QVERIFY(leftOut() > 0);
    QVERIFY2(textAt(filters(), 0).contains(QStringLiteral("EUR")), qPrintable(textAt(filters(), 0)));
}

void TestColumnsPanels::aFilterIsSwitchedOffAndOnAgain()
{
    QVERIFY(openShopify());
    const Recipe before = upload().recipe();
    const std::uint64_t all = leftOut();
    const int count = filters()->count();
    QVERIFY(textAt(filters(), 1).startsWith(QStringLiteral("Financial Status: refunded")));
    filters()->setCurrentRow(1);
    QTest::keyClick(filters(), Qt::Key_Space);
    QTRY_COMPARE(upload().recipe().filters.size(), before.filters.size() - 1);
    QTRY_COMPARE(leftOut(), all - 1);
    QCOMPARE(filters()->count(), count); // it can be switched on again
    QVERIFY(click("undo"));
    QTRY_VERIFY(upload().recipe() == before);
    QTRY_COMPARE(leftOut(), all);
    QVERIFY(click("redo"));
    QTRY_COMPARE(leftOut(), all - 1);
    for (int row = 0; row < filters()->count(); ++row) {
        if (filters()->item(row)->checkState() == Qt::Unchecked)
            filters()->item(row)->setCheckState(Qt::Checked);
    }
    QTRY_COMPARE(leftOut(), all);
}

void TestColumnsPanels::hoursStandBesideTheTime()
{
    QVERIFY(open(ordersWithWords()));
    goToField(Input::UserEmail);
    QVERIFY(!shown<QWidget>("hourStrip"));
    goToField(Input::TimestampMs);
    QTRY_VERIFY(shown<QTableView>("timeTable"));
    const auto* times = shown<QTableView>("timeTable");
    QCOMPARE(times->model()->rowCount(), 3);
    QVERIFY(textAt(times, 0, 2).startsWith(text(someTime(1)).left(10)));
    goToField(Input::UserEmail);
    QVERIFY(!shown<QWidget>("hourStrip"));
}

void TestColumnsPanels::amountsStandBesideTheAmount()
{
    QVERIFY(open(ordersWithWords()));
    goToField(Input::DataAmount);
    QTRY_VERIFY(shown<QTableView>("moneyRows"));
    const auto* rows = shown<QTableView>("moneyRows");
    QCOMPARE(rows->model()->rowCount(), 5);
    QCOMPARE(textAt(rows, 0, 2), QStringLiteral("1250"));
    const auto* total = shown<QLabel>("moneyTotal");
    QVERIFY2(total->text().contains(QStringLiteral("75.00")), qPrintable(total->text()));
    // Another answer is seen at once, here: the amounts are those of another column.
    choose({.input = Input::DataAmount, .text = "Order ID"});
    QTRY_COMPARE(textAt(rows, 2, 1), QStringLiteral("3"));
}

void TestColumnsPanels::aQuestionAboutTheZoneShowsTheHours()
{
    QVERIFY(open(ordersWithoutZone()));
    QVERIFY(shown<QWidget>("question_time_zone"));
    QTRY_VERIFY(shown<QWidget>("hourStrip"));
    const auto* times = shown<QTableView>("timeTable");
    QVERIFY(times);
    choose({.input = Input::TimeZone, .kind = BindingKind::Constant, .text = "+05:00"});
    goToField(Input::TimestampMs);
    QTRY_COMPARE(times->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("+05:00"));
    QTRY_VERIFY(textAt(times, 0, 1) != textAt(times, 0, 2));
}

void TestColumnsPanels::anOrderIsShownJoinedAndApart()
{
    QVERIFY(openShopify());
    auto* apart = shown<QCheckBox>("linesApart");
    QVERIFY(apart);
    QVERIFY(apart->text().contains(QStringLiteral("2 lines")));
    const auto count = [&](const char* word) {
        return shown<QPlainTextEdit>("eventCode")->toPlainText().count(QString::fromLatin1(word));
    };
    QCOMPARE(count("\"order_created\""), 1);
    QCOMPARE(count("\"quantity\""), 2); // both items in one conversion
    apart->click();
    QCOMPARE(count("\"order_created\""), 2);
    QVERIFY(shown<QWidget>("eventNote"));
    // The second line belongs to the same order.
    QVERIFY(click("nextLine"));
    QCOMPARE(count("\"order_created\""), 2);
    apart->click();
    QCOMPARE(count("\"order_created\""), 1);
    QCOMPARE(count("\"quantity\""), 2);
}

void TestColumnsPanels::marketingConsentIsAskedAndRefused()
{
    QVERIFY(openShopify());
    choose({.input = Input::SourceUrl, .kind = BindingKind::Constant, .text = "https://shop.example.com/"});
    QTRY_VERIFY(shown<QWidget>("question_marketing_consent"));
    QVERIFY(upload().recipe().find(Input::Consent)); // until it is answered, who said no is not used for ads
    QVERIFY(click("refuse_marketing_consent"));
    QTRY_VERIFY(!upload().recipe().find(Input::Consent));
    QVERIFY(std::ranges::none_of(upload().questions(),
        [](const Question& question) { return question.assumed.input == Input::Consent; }));
    QVERIFY(click("undo"));
    QTRY_VERIFY(upload().recipe().find(Input::Consent));
}

void TestColumnsPanels::marketingConsentIsAskedAndTaken()
{
    QVERIFY(openShopify());
    choose({.input = Input::SourceUrl, .kind = BindingKind::Constant, .text = "https://shop.example.com/"});
    QTRY_VERIFY(shown<QWidget>("question_marketing_consent"));
    QVERIFY(click("use_marketing_consent"));
    QTRY_VERIFY(std::ranges::none_of(upload().questions(), [](const Question& question) {
        return question.assumed.input == Input::Consent || question.assumed.input == Input::ConsentBlank;
    }));
    QCOMPARE(text(upload().recipe().find(Input::Consent)->text), QStringLiteral("Accepts Marketing"));
}

void TestColumnsPanels::wordsOfConsentAreCountedBesideTheirQuestion()
{
    QVERIFY(openShopify());
    choose({.input = Input::SourceUrl, .kind = BindingKind::Constant, .text = "https://shop.example.com/"});
    QTRY_VERIFY(shown<QLabel>("facts_marketing_consent"));
    const QString facts = shown<QLabel>("facts_marketing_consent")->text();
    QVERIFY2(facts.contains(QStringLiteral("Sent: yes (")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("Sent with an opt-out: no (")), qPrintable(facts));
    QVERIFY(shown<QWidget>("question_marketing_consent")->accessibleDescription().contains(facts));
}

void TestColumnsPanels::bothShownAnswersAreTakenInOneStep()
{
    QVERIFY(openShopify());
    const std::size_t asked = upload().questions().size();
    QVERIFY(asked > 2);
    auto* both = shown<QPushButton>("useShownAnswers");
    QVERIFY(both);
    auto* address = shown<QWidget>("question_source_url");
    QVERIFY(address);
    QVERIFY(!both->isEnabled()); // nothing is assumed for an address
    QTest::keyClicks(address->findChild<QLineEdit*>(), QStringLiteral("https://shop.example.com/"));
    QVERIFY(both->isEnabled());
    QVERIFY(click("useShownAnswers"));
    QTRY_COMPARE(upload().questions().size(), asked - 2);
    QCOMPARE(text(upload().recipe().constant(Input::SourceUrl)), QStringLiteral("https://shop.example.com/"));
    QTRY_VERIFY(!shown<QPushButton>("useShownAnswers")); // one question needs no such button
    QVERIFY(click("undo"));
    QTRY_COMPARE(upload().questions().size(), asked);
}

/// The currency, by which the amount is read, stands in another line of the order.
void TestColumnsPanels::samplesAreOfTheOrder()
{
    QVERIFY(open("Order,Time,Currency,Total,Item\n"
                 "A,2026-11-20T10:00:00Z,JPY,,Tea\n"
                 "A,,,1200,Mug\n"
                 "B,2026-11-20T11:00:00Z,JPY,,Tea\n"
                 "C,2026-11-20T11:00:00Z,EUR,7.50,Tea\n"
                 "B,,,900,Mug\n"));
    for (const char* binding : {"id=Order", "timestamp_ms=Time", "data.currency=Currency",
             "data.amount=Total", "data.contents[].name=Item", "fold_by=Order"})
        choose(parseBinding(binding, BindingKind::Column).value());
    const auto samples = [&] {
        QStringList all;
        const QModelIndex index = model().indexOf({.input = Input::DataAmount});
        for (const FieldSample& sample : model().field(index)->samples)
            all << sample.raw + u'>' + sample.sent;
        return all.join(u' ');
    };
    QTRY_COMPARE(samples(), QStringLiteral("1200>1200 900>900 7.50>750"));
}

void TestColumnsPanels::bindingsAreSaidInWords()
{
    QVERIFY(openShopify());
    const auto chosen = [&](Input input) { return model().indexOf({.input = input}).data().toString(); };
    QCOMPARE(chosen(Input::TimestampMs), QStringLiteral("Paid at, else Created at"));
    QCOMPARE(chosen(Input::UserPhoneNumber), QStringLiteral("Phone, Billing Phone, Shipping Phone"));
    QCOMPARE(chosen(Input::UserFirstName), QStringLiteral("First name in Billing Name"));
    QCOMPARE(chosen(Input::Oppref), QStringLiteral("“oppref” in Note Attributes"));
}

CONVEY_GUI_TEST_MAIN(TestColumnsPanels)
#include "tst_columns_panels.moc"
