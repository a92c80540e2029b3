// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/question_card.h"
#include "columns/setup_name_dialog.h"
#include "common/setup_banner.h"
#include "gui_test.h"
#include "made_export.h"
#include "send/send_desk.h"
#include "send_bench.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "support/delivered.h"

#include "base/text.h"
#include "delivery/curl_transport.h"
#include "recipe/recipe_store.h"
#include "value/time.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTranslator>

#include <memory>
#include <string_view>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

/// The second file of a kind: known, not asked about. Through the real window, with real files and the
/// practice endpoint.
class TestAlreadyMapped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ourOwnSourceIsCalledInTheLanguageOfTheWindow();
    void theSecondTimeGoesStraightToPreview();
    void oneClickDoesNotUseTheSetup();
    void aRenamedColumnIsOneQuestion();
    void aGoneColumnLeavesTheOthers();
    void aNewConsentColumnIsAsked();
    void somebodyElsesSetupIsShownBeforeItsFirstUse();
    void fromDropToPracticeSend_data();
    void fromDropToPracticeSend();
    void choicesAreUndoneAndDoneAgain();
    void setupsAreManaged();
    void aSetupIsNotSavedWhileQuestionsAreOpen();
    void anyRowIsShownAsItWillBeSent();
    void everyFocusableWidgetOfTheDialogsHasAName();

private:
    [[nodiscard]] static RecipeStore store() { return RecipeStore(defaultRecipeFolder()); }
    [[nodiscard]] bool open(const QString& path);
    [[nodiscard]] UploadTab& tab() const { return *m_window->currentTab(); }
    template <typename Widget>
    [[nodiscard]] Widget* shown(const char* name) const
    {
        for (Widget* widget : m_window->findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Clicks as a person does; false where there is nothing to click.
    [[nodiscard]] bool click(QAbstractButton* button);
    [[nodiscard]] bool click(const char* name) { return click(shown<QAbstractButton>(name)); }
    [[nodiscard]] bool goOn() { return click(tab().page(tab().currentPage())->primary()); }
    [[nodiscard]] bool saveSetup(const QString& name);
    [[nodiscard]] QString bannerText() const { return shown<SetupBanner>("setupBanner")->text(); }

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;
};

namespace {

std::string isoTime(int hoursAgo)
{
    return formatIso(SystemClock().nowMs() - EpochMs{hoursAgo} * 3'600'000);
}

std::string orders(std::string_view header, std::string_view extra = {})
{
    std::string csv(header);
    csv += '\n';
    for (int i = 1; i <= 5; ++i)
        csv += "A-" + std::to_string(i) + ",Purchase," + isoTime(i) + ",ada" + std::to_string(i)
            + "@example.com,12.50,EUR,physical_store" + std::string(extra) + '\n';
    return csv;
}

constexpr std::string_view kHeader = "Order ID,Event,Paid at,Email,Total,Currency,Action source";

/// The header row of the real export (peers.md 4.1) with three orders of one line each.
std::string shopifyExport()
{
    std::string csv = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts "
                      "Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount "
                      "Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem "
                      "price,Lineitem compare at price,Lineitem sku,Billing Name,Billing City,Billing "
                      "Zip,Billing Province,Billing Country,Billing Phone,Notes,Note Attributes,Cancelled "
                      "at,Payment Method,Refunded Amount,Id,Tags,Source,Phone\n";
    for (int i = 1; i <= 3; ++i) {
        const std::string iso = isoTime(i * 5);
        const std::string time = iso.substr(0, 10) + ' ' + iso.substr(11, 8) + " +0000";
        csv += "#100" + std::to_string(i) + ",ada" + std::to_string(i) + "@example.com,paid," + time
            + ",fulfilled," + time + ",yes,USD,20.00,5.00,0.00,25.00,,0.00,Standard," + time
            + ",2,Linen throw,10.00,,SKU-" + std::to_string(i)
            + ",Ada Example,Austin,78701,TX,US,+15125550142,,,,Card,0.00,90000" + std::to_string(i)
            + ",,web,\n";
    }
    return csv;
}

/// The long form of the real export (peers.md 4.3).
std::string stripeExport()
{
    std::string csv = "id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted "
                      "Amount,Converted Amount Refunded,Fee,Tax,Converted Currency,Mode,Status,Statement "
                      "Descriptor,Customer ID,Customer Description,Customer Email,Captured,Card ID,Invoice "
                      "ID,Payment Source Type\n";
    for (int i = 1; i <= 3; ++i) {
        const std::string iso = isoTime(i * 5);
        csv += "ch_3Q" + std::to_string(i) + ",Invoice,Payment complete.," + iso.substr(0, 10) + ' '
            + iso.substr(11, 8) + ",31.50,0.00,usd,31.50,0.00,1.20,,usd,Live,Paid,SHOP,cus_"
            + std::to_string(i) + ",,ada" + std::to_string(i) + "@example.com,true,card_1,in_1,card\n";
    }
    return csv;
}

} // namespace

void TestAlreadyMapped::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestAlreadyMapped::init()
{
    m_window.reset();
    m_home = std::make_unique<Home>();
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    desk->setPracticeFirst(true);
    m_window = std::make_unique<MainWindow>(std::move(desk));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_clicks = 0;
}

bool TestAlreadyMapped::open(const QString& path)
{
    m_window->open(path);
    QSignalSpy checked(&tab().session(), &UploadSession::checked);
    return checked.wait(kSettleMs);
}

bool TestAlreadyMapped::click(QAbstractButton* button)
{
    if (!button || !button->isVisible()
        || !QTest::qWaitFor([button] { return button->isEnabled(); }, kSettleMs))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    ++m_clicks;
    return convey::test::isAllDelivered();
}

bool TestAlreadyMapped::saveSetup(const QString& name)
{
    tab().showPage(PageId::Columns);
    if (!click("saveSetup"))
        return false;
    auto* line = shown<QLineEdit>("setupName");
    if (!line)
        return false;
    line->setText(name);
    return click("saveName");
}

void TestAlreadyMapped::ourOwnSourceIsCalledInTheLanguageOfTheWindow()
{
    struct Translator final : QTranslator
    {
        [[nodiscard]] QString translate(
            const char* context, const char* text, const char* /*meaning*/, int /*count*/) const override
        {
            return context == std::string_view("sources") ? u'<' + QString::fromUtf8(text) + u'>' : QString();
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    } translator;
    QCoreApplication::installTranslator(&translator);
    const std::string csv = templateCsv() + "A-1,order_created," + isoTime(1)
        + ",,physical_store,,,,ada@example.com" + std::string(22, ',') + '\n';
    QVERIFY(open(m_home->write(QStringLiteral("template.csv"), csv)));
    QVERIFY2(bannerText().contains(QStringLiteral("<Convey's own template>")), qPrintable(bannerText()));
}

void TestAlreadyMapped::theSecondTimeGoesStraightToPreview()
{
    QVERIFY(open(sampleFile(*m_home)));
    QVERIFY(saveSetup(QStringLiteral("Weekly orders")));
    QVERIFY(store().find("Weekly orders").has_value());
    // The next week: another file of the same kind.
    QVERIFY(
        open(m_home->write(QStringLiteral("next week.csv"), sampleOrders(SystemClock().nowMs() - 60'000))));
    QCOMPARE(tab().currentPage(), PageId::File);
    QVERIFY2(bannerText().contains(QStringLiteral("Weekly orders")), qPrintable(bannerText()));
    QCOMPARE(tab().page(PageId::File)->primary()->text(), QStringLiteral("&Continue to Preview"));
    QVERIFY(tab().session().upload().questions().empty());
    m_clicks = 0;
    QVERIFY(goOn());
    QCOMPARE(m_clicks, 1);
    QCOMPARE(tab().currentPage(), PageId::Preview);
    QCOMPARE(tab().session().check()->summary.events(), std::uint64_t{400});
}

void TestAlreadyMapped::oneClickDoesNotUseTheSetup()
{
    QVERIFY(open(sampleFile(*m_home)));
    QVERIFY(saveSetup(QStringLiteral("Weekly")));
    QVERIFY(open(m_home->write(QStringLiteral("b.csv"), sampleOrders(SystemClock().nowMs()))));
    QVERIFY(tab().session().answers().setup.has_value());
    QVERIFY(click("setupFirst"));
    QTRY_VERIFY(!tab().session().answers().setup);
    QCOMPARE(tab().page(PageId::File)->primary()->text(), QStringLiteral("&Continue to Columns"));
    QVERIFY(shown<SetupBanner>("setupBanner")->note().contains(QStringLiteral("Weekly")));
    QVERIFY(click("setupFirst")); // and back
    QTRY_VERIFY(tab().session().answers().setup.has_value());
}

void TestAlreadyMapped::aRenamedColumnIsOneQuestion()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    QVERIFY(saveSetup(QStringLiteral("Orders")));
    const std::string renamed = orders("Order ID,Event,Created at,Email,Total,Currency,Action source");
    QVERIFY(open(m_home->write(QStringLiteral("b.csv"), renamed)));
    QCOMPARE(bannerText(),
        QStringLiteral("“Paid at” is gone and “Created at” is new. Use “Created at” in its place?"));
    QVERIFY(!tab().session().answers().setup);
    QVERIFY(click("setupFirst"));
    QTRY_VERIFY(tab().session().answers().setup.has_value());
    QCOMPARE(
        text(tab().session().upload().recipe().find(Input::TimestampMs)->text), QStringLiteral("Created at"));
    QTRY_VERIFY(tab().session().check());
    QCOMPARE(tab().page(PageId::File)->primary()->text(), QStringLiteral("&Continue to Preview"));
    // The next one of its kind asks nothing any more.
    QVERIFY(open(m_home->write(QStringLiteral("c.csv"), renamed)));
    QVERIFY(tab().session().answers().setup.has_value());
}

void TestAlreadyMapped::aGoneColumnLeavesTheOthers()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(std::string(kHeader) + ",City", ",Austin"))));
    QVERIFY(saveSetup(QStringLiteral("Orders")));
    QVERIFY(open(m_home->write(QStringLiteral("b.csv"), orders(kHeader))));
    QVERIFY2(bannerText().contains(QStringLiteral("“City”")), qPrintable(bannerText()));
    QVERIFY(click("setupFirst"));
    QTRY_VERIFY(tab().session().answers().setup.has_value());
    QVERIFY(!tab().session().upload().recipe().find(Input::UserCity));
    QVERIFY(tab().session().upload().recipe().find(Input::UserEmail));
}

void TestAlreadyMapped::aNewConsentColumnIsAsked()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    QVERIFY(saveSetup(QStringLiteral("Orders")));
    QVERIFY(
        open(m_home->write(QStringLiteral("b.csv"), orders(std::string(kHeader) + ",Ad consent", ",no"))));
    QVERIFY2(bannerText().contains(QStringLiteral("“Ad consent”")), qPrintable(bannerText()));
    QVERIFY(click("setupFirst"));
    QTRY_VERIFY(tab().session().upload().recipe().find(Input::Consent));
}

void TestAlreadyMapped::somebodyElsesSetupIsShownBeforeItsFirstUse()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    QVERIFY(saveSetup(QStringLiteral("Theirs")));
    const std::string out = toUtf8(m_home->file(QStringLiteral("theirs.json")));
    QVERIFY(store().exportTo("Theirs", out));
    QVERIFY(store().remove("Theirs"));
    QVERIFY(store().importFrom(out, 1));

    QVERIFY(open(m_home->write(QStringLiteral("b.csv"), orders(kHeader))));
    QVERIFY2(bannerText().contains(QStringLiteral("came from elsewhere")), qPrintable(bannerText()));
    QVERIFY(!tab().session().answers().setup);
    QVERIFY(click("setupFirst"));
    QTRY_VERIFY(shown<QDialog>("xrayDialog"));
    auto* dialog = shown<QDialog>("xrayDialog");
    QCOMPARE(namelessWidget(dialog), nullptr);
    QTest::keyClick(dialog, Qt::Key_Return); // Enter says no
    QTRY_VERIFY(!shown<QDialog>("xrayDialog"));
    QVERIFY(!tab().session().answers().setup);
    QVERIFY(store().find("Theirs")->isStrangers);
    QVERIFY(click("setupFirst"));
    QTRY_VERIFY(shown<QDialog>("xrayDialog"));
    QVERIFY(click("trustSetup"));
    QTRY_VERIFY(tab().session().answers().setup.has_value());
    QVERIFY(!store().find("Theirs")->isStrangers);
}

void TestAlreadyMapped::fromDropToPracticeSend_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("mostClicks");
    const auto row = [](const char* name, const std::string& csv, int mostClicks) {
        QTest::newRow(name) << QByteArray::fromStdString(csv) << mostClicks;
    };
    const auto made = [](const char* name) {
        return convey::test::freshExport(
            QStringLiteral(SOURCES_FOLDER "/%1.csv").arg(QString::fromLatin1(name)));
    };
    row("the sample", sampleOrders(SystemClock().nowMs()), 6);
    row("a Shopify export", shopifyExport(), 6);
    row("a Stripe export", stripeExport(), 6);
    row("a Shopify export with refunds and marketing consent", made("shopify_orders/newer"), 6);
    row("a HubSpot export of deals", made("hubspot_deals/with_currency"), 6);
}

void TestAlreadyMapped::fromDropToPracticeSend()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, mostClicks);
    QVERIFY(open(m_home->write(QStringLiteral("export.csv"), csv.toStdString())));
    while (tab().currentPage() != PageId::Send) {
        const bool isAsked =
            tab().currentPage() == PageId::Columns && !tab().session().upload().questions().empty();
        if (!isAsked) {
            QVERIFY(goOn());
            continue;
        }
        // Typing is no click; using what is typed or proposed is one.
        std::string code;
        for (const QuestionCard* card : tab().currentWidget()->findChildren<QuestionCard*>()) {
            if (!card->isVisible())
                continue;
            code = questionName(card->question().code);
            if (auto* line = card->findChild<QLineEdit*>(); line && line->text().isEmpty())
                QTest::keyClicks(line, QStringLiteral("https://shop.example.com/"));
        }
        const std::size_t open = tab().session().upload().questions().size();
        const bool areTwo = shown<QAbstractButton>("useShownAnswers") != nullptr;
        QVERIFY2(click(areTwo ? "useShownAnswers" : ("use_" + code).c_str()), code.c_str());
        QTRY_VERIFY(tab().session().upload().questions().size() < open);
        QTRY_VERIFY(tab().session().check());
    }
    QSignalSpy ended(&tab().session(), &UploadSession::sendEnded);
    QVERIFY(click("test"));
    QVERIFY(ended.wait(kSettleMs));
    const SendReport& report = *tab().session().report();
    QVERIFY(report.accepted > 0);
    QCOMPARE(report.refused + report.unknown, std::uint64_t{0});
    QVERIFY2(m_clicks <= mostClicks, qPrintable(QString::number(m_clicks)));
}

void TestAlreadyMapped::choicesAreUndoneAndDoneAgain()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    tab().showPage(PageId::Columns);
    auto* undo = shown<QPushButton>("undo");
    auto* redo = shown<QPushButton>("redo");
    QVERIFY(undo && !undo->isEnabled() && !redo->isEnabled());
    auto* fields = shown<QAbstractItemView>("fields");
    QVERIFY(fields);
    const Recipe before = tab().session().upload().recipe();
    // A choice as the chooser makes it.
    const QModelIndex email = fields->model()->match(fields->model()->index(0, 0), Qt::DisplayRole,
        QStringLiteral("E-mail"), 1, Qt::MatchExactly | Qt::MatchRecursive)[0];
    QVERIFY(fields->model()->setData(email.siblingAtColumn(1), 0)); // "Nothing: don't send"
    QTRY_VERIFY(!tab().session().upload().recipe().find(Input::UserEmail));
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->toolTip().contains(QStringLiteral("E-mail")), qPrintable(undo->toolTip()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(tab().session().upload().recipe().find(Input::UserEmail));
    QVERIFY(tab().session().upload().recipe() == before);
    QVERIFY(click(redo));
    QVERIFY(!tab().session().upload().recipe().find(Input::UserEmail));
    QVERIFY(click(undo));
    QVERIFY(tab().session().upload().recipe() == before);
    // A setup that is taken back, too.
    QVERIFY(saveSetup(QStringLiteral("Orders")));
    QVERIFY(click("manageSetups"));
    QVERIFY(click("useSetup"));
    QTRY_VERIFY(tab().session().answers().setup.has_value());
    QVERIFY(click(undo));
    QVERIFY(!tab().session().answers().setup);
}

void TestAlreadyMapped::setupsAreManaged()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    QVERIFY(saveSetup(QStringLiteral("One")));
    QVERIFY(click("manageSetups"));
    auto* list = shown<QListWidget>("setups");
    QVERIFY(list);
    QCOMPARE(list->count(), 1);
    QVERIFY(click("duplicateSetup"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentItem()->text(), QStringLiteral("One (2)"));
    QVERIFY(click("renameSetup"));
    auto* line = shown<QLineEdit>("setupName");
    QVERIFY(line);
    line->setText(QStringLiteral("one"));
    QVERIFY(!shown<QAbstractButton>("saveName")->isEnabled()); // taken, whatever the case
    line->setText(QStringLiteral("Two"));
    QVERIFY(click("saveName"));
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Two"));
    QVERIFY(click("deleteSetup"));
    QTRY_VERIFY(shown<QDialog>("deleteQuestion"));
    QVERIFY(click("confirmDelete"));
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(store().find("One").has_value());
    QVERIFY(!store().find("Two"));
}

void TestAlreadyMapped::aSetupIsNotSavedWhileQuestionsAreOpen()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"),
        "Order ID,Event,Paid at,Email\n1,Purchase,2026-01-02 10:00:00,ada@example.com\n")));
    tab().showPage(PageId::Columns);
    QVERIFY(!tab().session().upload().questions().empty());
    QVERIFY(!shown<QPushButton>("saveSetup")->isEnabled());
    QVERIFY(!shown<QPushButton>("saveSetup")->toolTip().isEmpty());
}

void TestAlreadyMapped::anyRowIsShownAsItWillBeSent()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    tab().showPage(PageId::Columns);
    auto* chooser = shown<QSpinBox>("rowChooser");
    QVERIFY(chooser);
    QCOMPARE(chooser->maximum(), 5);
    chooser->setValue(4);
    QTRY_VERIFY(shown<QPlainTextEdit>("eventCode")->toPlainText().contains(QStringLiteral("A-4")));
    QCOMPARE(shown<QLabel>("eventLine")->text(), QStringLiteral("Line 5"));
    QVERIFY(click("nextLine"));
    QCOMPARE(chooser->value(), 5);
}

void TestAlreadyMapped::everyFocusableWidgetOfTheDialogsHasAName()
{
    QVERIFY(open(m_home->write(QStringLiteral("a.csv"), orders(kHeader))));
    tab().showPage(PageId::Columns);
    QVERIFY(click("saveSetup"));
    QCOMPARE(namelessWidget(shown<QDialog>("setupNameDialog")), nullptr);
    shown<QDialog>("setupNameDialog")->reject();
    QVERIFY(click("manageSetups"));
    QCOMPARE(namelessWidget(shown<QDialog>("setupsDialog")), nullptr);
}

CONVEY_GUI_TEST_MAIN(TestAlreadyMapped)
#include "tst_already_mapped.moc"
