// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/columns_model.h"
#include "columns/columns_page.h"
#include "columns/mapping_view.h"
#include "common/banner.h"
#include "common/code_view.h"
#include "common/json_text.h"
#include "common/tokens.h"
#include "common/upload_session.h"
#include "gui_test.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "jobs/sample.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace convey;
using namespace convey::ui;

namespace {

constexpr int kWait = 20'000;

/// A page over a file, checked.
struct Bench
{
    UploadSession session;
    ColumnsPage page{session};
    MappingView* view = page.findChild<MappingView*>(QStringLiteral("fields"));
    ColumnsModel* model = page.findChild<ColumnsModel*>();

    [[nodiscard]] QString cell(Input input, int column) const
    {
        return model->indexOf({.input = input}).siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] QString json() const
    {
        return page.findChild<CodeView*>(QStringLiteral("eventCode"))->toPlainText();
    }
    [[nodiscard]] QStringList staying() const
    {
        QStringList names;
        const auto* list = page.findChild<QListView*>(QStringLiteral("stay"));
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QComboBox* openChooser(Input input, int key = Qt::Key_F4)
    {
        view->goToField({.input = input});
        view->setFocus();
        QTest::keyClick(view, static_cast<Qt::Key>(key));
        return view->findChild<QComboBox*>(QStringLiteral("chooser"));
    }
    [[nodiscard]] bool choose(Input input, const QString& label)
    {
        QComboBox* box = openChooser(input);
        const int at = box ? box->findText(label) : -1;
        if (at < 0)
            return false;
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        return true;
    }
};

} // namespace

class TestColumnsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAFileItSaysSo();
    void sampleIsMappedWholly();
    void aReasonTakesASecondLine();
    void valuesAreShownAsTheyAreSent_data();
    void valuesAreShownAsTheyAreSent();
    void personalValuesAreMaskedUntilAsked();
    void anotherColumnChecksAgainAndCanBeTakenBack();
    void aGuessCanBeAnsweredWithNothing();
    void nothingForANeededFieldIsTold();
    void aColumnThatIsNotChosenStays();
    void neededFieldsWithoutAColumnAreTold();
    void timesWithoutZoneAreAskedAndAnswered();
    void namesOfSeveralCountriesAreAskedAndAnswered();
    void wordsForNothingAreToldOfTheField();
    void twoQuestionsAreShownAtATime();
    void pageAddressIsAskedAndCheckedAsItIsTyped();
    void oneValueForEveryLineIsAskedInADialog();
    void jsonFollowsLineAndChoice();
    void aLineWithTooFewCellsIsToldInsteadOfGuessed();
    void jsonOfAnIncompleteEventSaysWhatIsMissing();
    void jsonIsLaidOutInItsOwnOrder();
    void keysOpenTheChooserAndTakeBack_data();
    void keysOpenTheChooserAndTakeBack();
    void escapeLeavesEverythingAsItWas();
    void primaryGoesToPreview();
    void everyFocusableWidgetHasAName();
    void anotherFileStartsAnew();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view text);
    [[nodiscard]] std::unique_ptr<Bench> opened(std::string_view text);

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestColumnsPage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

QString TestColumnsPage::write(const QString& name, std::string_view text)
{
    const QString path = m_folder.filePath(name);
    return writeFileAtomically(toUtf8(path), text) ? path : QString();
}

std::unique_ptr<Bench> TestColumnsPage::opened(std::string_view text)
{
    auto bench = std::make_unique<Bench>();
    new QAbstractItemModelTester(
        bench->model, QAbstractItemModelTester::FailureReportingMode::QtTest, bench->model);
    bench->page.resize(1100, 760);
    bench->page.show();
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    bench->session.open(write(QStringLiteral("file%1.csv").arg(++m_files), text));
    if (!QTest::qWaitForWindowExposed(&bench->page) || !checked.wait(kWait))
        return nullptr;
    return bench;
}

void TestColumnsPage::withoutAFileItSaysSo()
{
    UploadSession session;
    ColumnsPage page(session);
    page.show();
    const QSignalSpy wanted(&page, &Page::openFileWanted);
    bool said = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        said = said || (label->isVisibleTo(&page) && label->text() == QStringLiteral("No file is open"));
    QVERIFY(said);
    QVERIFY(!page.primary()->isEnabled());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("openFile")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestColumnsPage::sampleIsMappedWholly()
{
    const auto bench = opened(sampleOrders(SystemClock().nowMs()));
    QVERIFY(bench);
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::ChosenColumn), QStringLiteral("Order ID"));
    QCOMPARE(bench->cell(Input::UserEmail, ColumnsModel::ChosenColumn), QStringLiteral("Email"));
    QCOMPARE(bench->cell(Input::UserEmail, ColumnsModel::HowColumn), QStringLiteral("hashed"));
    QCOMPARE(bench->cell(Input::UserEmail, ColumnsModel::WhyColumn),
        QStringLiteral("the header is a usual name for it"));
    QCOMPARE(bench->cell(Input::ActionSource, ColumnsModel::ChosenColumn), QStringLiteral("Always: Website"));
    QCOMPARE(bench->cell(Input::ActionSource, ColumnsModel::HowColumn), QStringLiteral("always"));
    QCOMPARE(bench->staying(), QStringList());
    QVERIFY(bench->page.banner()->text().isEmpty());
    QVERIFY(!bench->page.findChild<QWidget*>(QStringLiteral("questions"))->isVisible());
    QVERIFY(bench->page.primary()->isEnabled());
}

void TestColumnsPage::aReasonTakesASecondLine()
{
    const auto bench = opened(sampleOrders(SystemClock().nowMs()));
    QVERIFY(bench);
    const QHeaderView* header = bench->view->header();
    const QModelIndex how = bench->model->index(0, ColumnsModel::HowColumn, bench->model->index(0, 0));
    QVERIFY(header->sectionSize(ColumnsModel::HowColumn) >= bench->view->sizeHintForIndex(how).width());
    const QModelIndex reason = bench->model->index(
        1, ColumnsModel::WhyColumn, bench->model->index(0, 0)); // "the header is a usual name for it"
    const auto hasInk = [&](int width, double from, double to) {
        QImage seen(width, bench->view->visualRect(reason).height(), QImage::Format_RGB32);
        seen.fill(Qt::white);
        QPainter painter(&seen);
        QStyleOptionViewItem option;
        option.initFrom(bench->view);
        option.state = QStyle::State_Enabled;
        option.rect = seen.rect();
        bench->view->itemDelegate()->paint(&painter, option, reason);
        const auto height = static_cast<double>(seen.height());
        for (auto y = static_cast<int>(from * height); y < static_cast<int>(to * height); ++y) {
            for (int x = 0; x < width; ++x) {
                if (seen.pixelColor(x, y).lightness() < 160)
                    return true;
            }
        }
        return false;
    };
    const int whole = QFontMetrics(bench->view->font()).horizontalAdvance(reason.data().toString());
    QVERIFY(!hasInk(2 * whole, 0.0, 0.2)); // one line, in the middle
    QVERIFY(!hasInk(2 * whole, 0.8, 1.0));
    QVERIFY(hasInk(whole * 2 / 3, 0.0, 0.3)); // two, and nothing of them is cut
    QVERIFY(hasInk(whole * 2 / 3, 0.7, 1.0));
    QVERIFY(!hasInk(whole * 2 / 3, 0.95, 1.0));
}

void TestColumnsPage::valuesAreShownAsTheyAreSent_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("how");
    const auto row = [](const char* name, Input input, const QString& raw, const QString& sent,
                         const QString& how) {
        QTest::newRow(name) << static_cast<int>(input) << raw << sent << how;
    };
    row("an id as it is", Input::Id, QStringLiteral("A-1"), QStringLiteral("A-1"),
        QStringLiteral("as it is"));
    row("a word of the file as its event", Input::Type, QStringLiteral("Purchase"),
        QStringLiteral("order_created"), QStringLiteral("converted"));
    row("a local time in UTC", Input::TimestampMs, QStringLiteral("2026-11-20 10:00:00 +01:00"),
        QStringLiteral("2026-11-20 09:00:00 UTC"), QStringLiteral("converted"));
    // printf ada@example.com | sha256sum
    row("an e-mail address as the ends of its hash", Input::UserEmail, QStringLiteral("A•••@Example.com"),
        QStringLiteral("b5fc…1d72"), QStringLiteral("hashed"));
    row("a country in capitals", Input::UserCountry, QStringLiteral("us"), QStringLiteral("US"),
        QStringLiteral("converted"));
    row("an amount in cents", Input::DataAmount, QStringLiteral("129.99"), QStringLiteral("12999"),
        QStringLiteral("converted"));
    row("a page address without its query", Input::SourceUrl,
        QStringLiteral("https://shop.example.com/a?b=c"), QStringLiteral("https://shop.example.com/a"),
        QStringLiteral("converted"));
    row("no opt-out is nothing", Input::OptOut, QStringLiteral("no"), QStringLiteral("nothing"),
        QStringLiteral("converted"));
    row("what can't be read is told", Input::UserPhoneNumber, QStringLiteral("c•••"),
        QStringLiteral("not usable"), QStringLiteral("hashed"));
}

void TestColumnsPage::valuesAreShownAsTheyAreSent()
{
    QFETCH(int, input);
    QFETCH(QString, raw);
    QFETCH(QString, sent);
    QFETCH(QString, how);
    const auto bench = opened("Order ID,Event,Paid at,Email,Phone,Country,Total,Currency,Page URL,Opt out\n"
                              "A-1,Purchase,2026-11-20 10:00:00 +01:00,Ada@Example.com,call me,us,129.99,USD,"
                              "https://shop.example.com/a?b=c,no\n");
    QVERIFY(bench);
    QCOMPARE(bench->cell(static_cast<Input>(input), ColumnsModel::RawColumn), raw);
    QCOMPARE(bench->cell(static_cast<Input>(input), ColumnsModel::SentColumn), sent);
    QCOMPARE(bench->cell(static_cast<Input>(input), ColumnsModel::HowColumn), how);
}

void TestColumnsPage::personalValuesAreMaskedUntilAsked()
{
    const auto bench =
        opened("Order ID,Event,Paid at,Email,City,Page URL\n"
               "A-1,Purchase,2026-11-20T10:00:00Z,ada@example.com,Austin,https://example.com/\n");
    QVERIFY(bench);
    QCOMPARE(bench->cell(Input::UserCity, ColumnsModel::RawColumn), QStringLiteral("A•••"));
    QCOMPARE(bench->cell(Input::UserCity, ColumnsModel::SentColumn), QStringLiteral("A•••"));
    QVERIFY(bench->json().contains(QStringLiteral("b5fc…1d72")));
    QVERIFY(!bench->json().contains(QStringLiteral("Austin")));

    auto* eye = bench->page.findChild<QToolButton*>(QStringLiteral("showPersonal"));
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(bench->cell(Input::UserEmail, ColumnsModel::RawColumn), QStringLiteral("ada@example.com"));
    QCOMPARE(bench->cell(Input::UserCity, ColumnsModel::SentColumn), QStringLiteral("Austin"));
    const QJsonObject event = QJsonDocument::fromJson(bench->json().toUtf8()).object();
    QCOMPARE(event[QStringLiteral("user")][QStringLiteral("cities")][0].toString(), QStringLiteral("Austin"));
    QCOMPARE(event[QStringLiteral("user")][QStringLiteral("emails_sha256")][0].toString().size(), 64);
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(bench->cell(Input::UserEmail, ColumnsModel::RawColumn), QStringLiteral("a•••@example.com"));
}

void TestColumnsPage::anotherColumnChecksAgainAndCanBeTakenBack()
{
    const auto bench = opened("Order ID,Number,Event,Paid at,Email,Page URL\n"
                              "A-1,77,Purchase,2026-11-20T10:00:00Z,ada@example.com,https://example.com/\n");
    QVERIFY(bench);
    QCOMPARE(bench->staying(), QStringList{QStringLiteral("Number")});
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QVERIFY(bench->choose(Input::Id, QStringLiteral("Number")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::ChosenColumn), QStringLiteral("Number"));
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::WhyColumn), QStringLiteral("you chose it"));
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::SentColumn), QStringLiteral("77"));
    QCOMPARE(bench->staying(), QStringList{QStringLiteral("Order ID")});
    QVERIFY(bench->json().contains(QStringLiteral("\"id\": \"77\"")));

    QVERIFY(bench->choose(Input::Id, QStringLiteral("As Convey found it")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::ChosenColumn), QStringLiteral("Order ID"));
}

void TestColumnsPage::aGuessCanBeAnsweredWithNothing()
{
    const QString nothing = QStringLiteral("Nothing: don't send");
    const auto bench = opened("Order ID,Event,Paid at,Billing First Name,Page URL\n"
                              "A-1,Purchase,2026-11-20T10:00:00Z,Acme Ltd,https://example.com/\n");
    QVERIFY(bench);
    QVERIFY(bench->json().contains(QStringLiteral("first_names_sha256")));
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QVERIFY(bench->choose(Input::UserFirstName, nothing));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::UserFirstName, ColumnsModel::ChosenColumn), nothing);
    QCOMPARE(bench->cell(Input::UserFirstName, ColumnsModel::WhyColumn), QStringLiteral("you chose it"));
    QCOMPARE(bench->cell(Input::UserFirstName, ColumnsModel::SentColumn), QString());
    QCOMPARE(bench->staying(), QStringList{QStringLiteral("Billing First Name")});
    QVERIFY(!bench->json().contains(QStringLiteral("first_names_sha256")));

    // It is the entry at hand when the chooser is opened again, and can be taken back there and by key.
    const QModelIndex field = bench->model->indexOf({.input = Input::UserFirstName});
    const auto entries = bench->model->choices(field);
    QCOMPARE(entries.at(static_cast<std::size_t>(bench->model->currentChoice(field))).label, nothing);
    QVERIFY(bench->choose(Input::UserFirstName, QStringLiteral("As Convey found it")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(
        bench->cell(Input::UserFirstName, ColumnsModel::ChosenColumn), QStringLiteral("Billing First Name"));
    QVERIFY(bench->choose(Input::UserFirstName, nothing));
    QVERIFY(checked.wait(kWait));
    QTest::keyClick(bench->view, Qt::Key_Delete);
    QVERIFY(checked.wait(kWait));
    QCOMPARE(
        bench->cell(Input::UserFirstName, ColumnsModel::ChosenColumn), QStringLiteral("Billing First Name"));

    // Where nothing was found there is nothing to take away.
    for (const Choice& choice : bench->model->choices(bench->model->indexOf({.input = Input::UserCity})))
        QVERIFY(choice.kind != Choice::Kind::Nothing);
}

void TestColumnsPage::nothingForANeededFieldIsTold()
{
    const auto bench = opened("Order ID,Event,Paid at,Page URL\n"
                              "A-1,Purchase,2026-11-20T10:00:00Z,https://example.com/\n");
    QVERIFY(bench);
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QVERIFY(bench->choose(Input::Id, QStringLiteral("Nothing: don't send")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->page.banner()->text(),
        QStringLiteral("Still needed: Event ID. Choose the column that holds it."));
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::ChosenColumn), QStringLiteral("Choose…"));
    QVERIFY(bench->choose(Input::Type, QStringLiteral("Nothing: don't send")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(
        bench->cell(Input::Type, ColumnsModel::WhyColumn), QStringLiteral("assumed: see the question above"));
    QVERIFY(bench->choose(Input::Type, QStringLiteral("As Convey found it")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::Type, ColumnsModel::ChosenColumn), QStringLiteral("Event"));
}

void TestColumnsPage::aColumnThatIsNotChosenStays()
{
    const auto bench = opened("Order ID,Secret,Event,Paid at,Secret,Page URL\n"
                              "A-1,kept,Purchase,2026-11-20T10:00:00Z,kept too,https://example.com/\n");
    QVERIFY(bench);
    QCOMPARE(bench->staying().size(), 2);
    QCOMPARE(bench->page.findChild<QLabel*>(QStringLiteral("stayCount"))->text(), QStringLiteral("2"));
    QVERIFY(!bench->json().contains(QStringLiteral("kept")));
}

void TestColumnsPage::neededFieldsWithoutAColumnAreTold()
{
    const auto bench = opened("Event,Total,Page URL\nPurchase,12.50,https://example.com/\n");
    QVERIFY(bench);
    QCOMPARE(bench->page.banner()->text(),
        QStringLiteral("Still needed: Event ID, Time, Currency. Choose the columns that hold them."));
    const QModelIndex id = bench->model->indexOf({.input = Input::Id});
    QCOMPARE(id.data().toString(), QStringLiteral("Choose…"));
    QVERIFY(id.data(ColumnsModel::MissingRole).toBool());
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::SentColumn), QStringLiteral("missing"));
    QCOMPARE(id.siblingAtColumn(ColumnsModel::SentColumn).data(ColumnsModel::IconRole).toString(),
        QStringLiteral("blocked"));
    QCOMPARE(bench->cell(Input::DataCurrency, ColumnsModel::WhyColumn), QStringLiteral("an amount needs it"));
    QVERIFY(bench->json().contains(QStringLiteral("\"id\": missing")));
}

void TestColumnsPage::timesWithoutZoneAreAskedAndAnswered()
{
    const auto bench = opened("Order ID,Event,Paid at,Email,Page URL\n"
                              "A-1,Purchase,2026-11-20 10:00:00,ada@example.com,https://example.com/\n");
    QVERIFY(bench);
    const auto* card = bench->page.findChild<QWidget*>(QStringLiteral("question_time_zone"));
    QVERIFY(card && card->isVisible());
    QVERIFY(card->accessibleName().contains(QStringLiteral("time zone")));
    QCOMPARE(bench->cell(Input::TimeZone, ColumnsModel::ChosenColumn), QStringLiteral("Always: UTC"));
    QCOMPARE(bench->cell(Input::TimeZone, ColumnsModel::WhyColumn),
        QStringLiteral("assumed: see the question above"));

    auto* zone = card->findChild<QComboBox*>();
    auto* use = card->findChild<QPushButton*>(QStringLiteral("use_time_zone"));
    QVERIFY(zone->findText(QStringLiteral("Europe/Berlin")) >= 0);
    zone->lineEdit()->setText(QStringLiteral("Nowhere/At all"));
    QVERIFY(!use->isEnabled());
    zone->setCurrentIndex(zone->findText(QStringLiteral("Europe/Berlin")));
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(checked.wait(kWait));
    QVERIFY(bench->session.upload().questions().empty());
    QVERIFY(!bench->page.findChild<QWidget*>(QStringLiteral("questions"))->isVisible());
    QCOMPARE(
        bench->cell(Input::TimestampMs, ColumnsModel::SentColumn), QStringLiteral("2026-11-20 09:00:00 UTC"));
    QCOMPARE(bench->cell(Input::TimeZone, ColumnsModel::WhyColumn), QStringLiteral("you chose it"));
}

void TestColumnsPage::namesOfSeveralCountriesAreAskedAndAnswered()
{
    const auto bench =
        opened("Order ID,Event,Paid at,Email,Page URL,Country\n"
               "A-1,Purchase,2026-11-20T10:00:00Z,ada@example.com,https://example.com/,Korea\n");
    QVERIFY(bench);
    const auto* card = bench->page.findChild<QWidget*>(QStringLiteral("question_country_names"));
    QVERIFY(card && card->isVisible());
    QVERIFY2(card->accessibleName().contains(QStringLiteral("KP KR")), qPrintable(card->accessibleName()));
    auto* country = card->findChild<QComboBox*>();
    auto* use = card->findChild<QPushButton*>(QStringLiteral("use_country_names"));
    QCOMPARE(country->currentText(), QStringLiteral("None of them"));
    country->lineEdit()->setText(QStringLiteral("Korea"));
    QVERIFY(!use->isEnabled());
    country->lineEdit()->setText(QStringLiteral("KR"));
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(checked.wait(kWait));
    QVERIFY(bench->session.upload().questions().empty());
    QCOMPARE(bench->cell(Input::UserCountry, ColumnsModel::SentColumn), QStringLiteral("KR"));
}

void TestColumnsPage::wordsForNothingAreToldOfTheField()
{
    const auto bench =
        opened("Order ID,Event,Paid at,Email,Page URL,City\n"
               "A-1,Purchase,2026-11-20T10:00:00Z,ada@example.com,https://example.com/,Berlin\n"
               "A-2,Purchase,2026-11-20T10:00:00Z,ben@example.com,https://example.com/,NULL\n");
    QVERIFY(bench);
    bench->view->goToField({.input = Input::UserCity});
    const auto* why = bench->page.findChild<QLabel*>(QStringLiteral("detailWhy"));
    const QString note =
        QStringLiteral("in the column City were taken for empty cells: 1, the first in line 3.");
    QTRY_VERIFY2(why->text().contains(note), qPrintable(why->text()));
}

void TestColumnsPage::twoQuestionsAreShownAtATime()
{
    const auto bench = opened("Order ID,Paid at,Total,Currency,Email\n"
                              "A-1,2026-11-20 10:00:00,129,EUR,ada@example.com\n");
    QVERIFY(bench);
    const std::size_t asked = bench->session.upload().questions().size();
    QVERIFY(asked > 2);
    const auto cards = [&] {
        int shown = 0;
        for (const QWidget* widget : bench->page.findChildren<QWidget*>()) {
            const bool isCard = widget->objectName().startsWith(QStringLiteral("question_"));
            shown += isCard && widget->isVisible() ? 1 : 0;
        }
        return shown;
    };
    QCOMPARE(cards(), 2);
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QTest::mouseClick(bench->page.findChild<QPushButton*>(QStringLiteral("use_event_type")), Qt::LeftButton);
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->session.upload().questions().size(), asked - 1);
    QCOMPARE(cards(), 2);
    QCOMPARE(bench->cell(Input::Type, ColumnsModel::ChosenColumn), QStringLiteral("Always: Purchase"));
    QCOMPARE(bench->cell(Input::Type, ColumnsModel::WhyColumn), QStringLiteral("you chose it"));
}

void TestColumnsPage::pageAddressIsAskedAndCheckedAsItIsTyped()
{
    const auto bench =
        opened("Order ID,Event,Paid at,Email\nA-1,Purchase,2026-11-20T10:00:00Z,ada@example.com\n");
    QVERIFY(bench);
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QVERIFY(bench->choose(Input::ActionSource, QStringLiteral("Always: Website")));
    QVERIFY(checked.wait(kWait));
    const auto* card = bench->page.findChild<QWidget*>(QStringLiteral("question_source_url"));
    QVERIFY(card && card->isVisible());
    QVERIFY(bench->page.banner()->text().isEmpty());
    QVERIFY(bench->json().contains(QStringLiteral("\"source_url\": missing")));
    auto* address = card->findChild<QLineEdit*>();
    auto* use = card->findChild<QPushButton*>();
    QCOMPARE(address->layoutDirection(), Qt::LeftToRight);
    QTest::keyClicks(address, QStringLiteral("shop"));
    QVERIFY(!use->isEnabled());
    address->clear();
    QTest::keyClicks(address, QStringLiteral("https://www.example.com/thanks"));
    QVERIFY(use->isEnabled());
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::SourceUrl, ColumnsModel::SentColumn),
        QStringLiteral("https://www.example.com/thanks"));
}

void TestColumnsPage::oneValueForEveryLineIsAskedInADialog()
{
    const auto bench =
        opened("Order ID,Event,Paid at,Email,Total,Page URL\n"
               "A-1,Purchase,2026-11-20T10:00:00Z,ada@example.com,12.50,https://example.com/\n");
    QVERIFY(bench);
    QVERIFY(bench->choose(Input::DataCurrency, QStringLiteral("The same for every line…")));
    QTRY_VERIFY(bench->page.findChild<QDialog*>(QStringLiteral("constantDialog")));
    auto* dialog = bench->page.findChild<QDialog*>(QStringLiteral("constantDialog"));
    QVERIFY(dialog->isVisible());
    auto* currency = dialog->findChild<QComboBox*>();
    auto* use = dialog->findChild<QPushButton*>(QStringLiteral("useConstant"));
    QVERIFY(!use->isEnabled());
    QTest::keyClicks(currency->lineEdit(), QStringLiteral("XYZ"));
    QVERIFY(!use->isEnabled());
    currency->setCurrentIndex(currency->findText(QStringLiteral("EUR")));
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::DataCurrency, ColumnsModel::ChosenColumn), QStringLiteral("Always: EUR"));
    QCOMPARE(bench->cell(Input::DataAmount, ColumnsModel::SentColumn), QStringLiteral("1250"));
}

void TestColumnsPage::jsonFollowsLineAndChoice()
{
    const auto bench = opened("Order ID,Event,Paid at,Email,Page URL\n"
                              "A-1,Purchase,2026-11-20T10:00:00Z,ada@example.com,https://example.com/\n"
                              "A-2,Lead,2026-11-20T11:00:00Z,bob@example.com,https://example.com/\n");
    QVERIFY(bench);
    auto* line = bench->page.findChild<QLabel*>(QStringLiteral("eventLine"));
    auto* next = bench->page.findChild<QToolButton*>(QStringLiteral("nextLine"));
    auto* previous = bench->page.findChild<QToolButton*>(QStringLiteral("previousLine"));
    QCOMPARE(line->text(), QStringLiteral("Line 2"));
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(line->text(), QStringLiteral("Line 3"));
    QVERIFY(bench->json().contains(QStringLiteral("\"type\": \"lead_created\"")));
    QVERIFY(!next->isEnabled());

    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QVERIFY(bench->choose(Input::Type, QStringLiteral("Always: Trial")));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(line->text(), QStringLiteral("Line 3"));
    QVERIFY(bench->json().contains(QStringLiteral("\"type\": \"trial_started\"")));

    auto* code = bench->page.findChild<CodeView*>(QStringLiteral("eventCode"));
    QVERIFY(code->isReadOnly());
    QCOMPARE(code->layoutDirection(), Qt::LeftToRight);
    code->setFocus();
    QTest::keySequence(code, QKeySequence::SelectAll);
    QTest::keySequence(code, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), bench->json());
}

void TestColumnsPage::aLineWithTooFewCellsIsToldInsteadOfGuessed()
{
    const auto bench = opened("Order ID,Event,Paid at,Email,Page URL\nA-1,Purchase\n");
    QVERIFY(bench);
    QCOMPARE(bench->json(), QString());
    const auto* note = bench->page.findChild<QWidget*>(QStringLiteral("eventNote"));
    QVERIFY(note->isVisible());
    QVERIFY(note->findChild<QLabel*>()->text().startsWith(QStringLiteral("This line has too few cells: 2")));
}

void TestColumnsPage::jsonOfAnIncompleteEventSaysWhatIsMissing()
{
    const QString text = eventText(Event{.actionSource = ActionSource::Web}, true);
    QCOMPARE(text,
        QStringLiteral("{\n  \"id\": missing,\n  \"type\": missing,\n  \"timestamp_ms\": missing,\n"
                       "  \"action_source\": \"web\",\n  \"source_url\": missing,\n"
                       "  \"data\": {\n    \"type\": missing\n  }\n}"));
}

void TestColumnsPage::jsonIsLaidOutInItsOwnOrder()
{
    constexpr std::string_view kCompact =
        "{\"b\":\"x, {y}: \\\"z\\\"\",\"a\":[1,2],\"c\":[{\"d\":true},{\"e\":{}}],\"f\":[]}";
    QCOMPARE(prettyJson(kCompact),
        QStringLiteral("{\n  \"b\": \"x, {y}: \\\"z\\\"\",\n  \"a\": [1, 2],\n  \"c\": [\n    {\n"
                       "      \"d\": true\n    },\n    {\n      \"e\": {}\n    }\n  ],\n  \"f\": []\n}"));
    QStringList paths;
    const QString text = prettyJson("{\"a\":{\"b\":[\"x\",\"y\"]},\"c\":[{\"d\":1}],\"e\":2}",
        [&](const QString& path, const QString& value) -> std::optional<QString> {
            paths << path + u'=' + value;
            return path == QStringLiteral("e") ? std::optional(QStringLiteral("gone")) : std::nullopt;
        });
    QCOMPARE(paths,
        (QStringList{QStringLiteral("a.b[]=\"x\""), QStringLiteral("a.b[]=\"y\""), QStringLiteral("c[].d=1"),
            QStringLiteral("e=2")}));
    QVERIFY(text.endsWith(QStringLiteral("\"e\": gone\n}")));
}

void TestColumnsPage::keysOpenTheChooserAndTakeBack_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("F4") << static_cast<int>(Qt::Key_F4);
    QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
    QTest::newRow("Return") << static_cast<int>(Qt::Key_Return);
}

void TestColumnsPage::keysOpenTheChooserAndTakeBack()
{
    QFETCH(int, key);
    const auto bench =
        opened("Order ID,Notes,Event,Paid at,Email,Page URL\n"
               "A-1,blue,Purchase,2026-11-20T10:00:00Z,ada@example.com,https://example.com/\n");
    QVERIFY(bench);
    QComboBox* box = bench->openChooser(Input::ItemName, key);
    QVERIFY(box);
    QCOMPARE(box->accessibleName(), QStringLiteral("Item name"));
    QTRY_VERIFY(box->view()->isVisible());
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    // "—" and "Order ID" stand before it.
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::ItemName, ColumnsModel::ChosenColumn), QStringLiteral("Notes"));
    QTRY_VERIFY(!bench->view->findChild<QComboBox*>(QStringLiteral("chooser")));

    QCOMPARE(bench->view->currentIndex(), bench->model->indexOf({.input = Input::ItemName}));
    QTest::keyClick(bench->view, Qt::Key_Delete);
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::ItemName, ColumnsModel::ChosenColumn), QStringLiteral("—"));
    QVERIFY(bench->staying().contains(QStringLiteral("Notes")));
}

void TestColumnsPage::escapeLeavesEverythingAsItWas()
{
    const auto bench = opened("Order ID,Event,Paid at,Email,Page URL\n"
                              "A-1,Purchase,2026-11-20T10:00:00Z,ada@example.com,https://example.com/\n");
    QVERIFY(bench);
    const std::uint64_t revision = bench->session.upload().revision();
    QComboBox* box = bench->openChooser(Input::UserCity);
    QVERIFY(box);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QTRY_VERIFY(!bench->view->findChild<QComboBox*>(QStringLiteral("chooser")));
    QCOMPARE(bench->session.upload().revision(), revision);
    QCOMPARE(bench->cell(Input::UserCity, ColumnsModel::ChosenColumn), QStringLiteral("—"));
}

void TestColumnsPage::primaryGoesToPreview()
{
    const auto bench = opened("Order ID,Event,Paid at\nA-1,Purchase,2026-11-20T10:00:00Z\n");
    QVERIFY(bench);
    QSignalSpy went(&bench->page, &ColumnsPage::goTo);
    bench->view->setFocus();
    QTest::keyClick(bench->view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(went.count(), 1);
    QCOMPARE(went.first().first().value<PageId>(), PageId::Preview);
}

void TestColumnsPage::everyFocusableWidgetHasAName()
{
    const auto bench = opened("Order ID,Paid at,Total,Currency,Email\n"
                              "A-1,2026-11-20 10:00:00,129,EUR,ada@example.com\n");
    QVERIFY(bench);
    int looked = 0;
    for (const QWidget* widget : bench->page.findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&bench->page);
        // The parts of a view (its headers and viewport) speak through the view.
        if (!takesFocus || qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()))
            continue;
        ++looked;
        QVERIFY2(!widget->accessibleName().isEmpty(),
            qPrintable(QStringLiteral("%1 %2").arg(
                QLatin1String(widget->metaObject()->className()), widget->objectName())));
    }
    QVERIFY(looked >= 6);
    const QModelIndex id = bench->model->indexOf({.input = Input::Id});
    QCOMPARE(id.siblingAtColumn(ColumnsModel::SentColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Event ID, As it is sent: A-1"));
    QCOMPARE(id.siblingAtColumn(ColumnsModel::FieldColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Event ID, needed"));
}

void TestColumnsPage::anotherFileStartsAnew()
{
    const auto bench = opened("Order ID,Number,Event,Paid at\nA-1,77,Purchase,2026-11-20T10:00:00Z\n");
    QVERIFY(bench);
    QSignalSpy checked(&bench->session, &UploadSession::checked);
    QVERIFY(bench->choose(Input::Id, QStringLiteral("Number")));
    QVERIFY(checked.wait(kWait));
    bench->session.open(
        write(QStringLiteral("other.csv"), "Order ID,Event,Paid at\nB-1,Lead,2026-11-20T10:00:00Z\n"));
    QVERIFY(checked.wait(kWait));
    QCOMPARE(bench->cell(Input::Id, ColumnsModel::ChosenColumn), QStringLiteral("Order ID"));
    QCOMPARE(
        bench->cell(Input::Id, ColumnsModel::WhyColumn), QStringLiteral("the header is a usual name for it"));
    QVERIFY(bench->json().contains(QStringLiteral("\"id\": \"B-1\"")));
}

CONVEY_GUI_TEST_MAIN(TestColumnsPage)
#include "tst_columns_page.moc"
