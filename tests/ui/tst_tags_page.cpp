// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/icon_label.h"
#include "common/tokens.h"
#include "gui_test.h"
#include "send_bench.h"
#include "shell/rail.h"
#include "support/delivered.h"
#include "tags/build_pane.h"
#include "tags/bulk_pane.h"
#include "tags/check_pane.h"
#include "tags/code_field.h"
#include "tags/field_row.h"
#include "tags/finding_titles.h"
#include "tags/flavour_list_model.h"
#include "tags/recent_pane.h"
#include "tags/recent_tags_model.h"
#include "tags/tag_findings_model.h"
#include "tags/tag_form.h"
#include "tags/tag_items_model.h"
#include "tags/tags_page.h"
#include "tags/try_dialog.h"
#include "tags_bench.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "delivery/curl_transport.h"
#include "tag/build.h"
#include "tag/rules.h"
#include "words/tag_glossary.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

namespace {

template <typename Widget>
const Widget* ancestorOf(const QWidget* widget)
{
    while (widget && !qobject_cast<const Widget*>(widget))
        widget = widget->parentWidget();
    return qobject_cast<const Widget*>(widget);
}

/// A desk with one destination that is the sandbox in the place of OpenAI.
std::unique_ptr<SendDesk> deskFor(const sandbox::Server& server)
{
    auto desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    if (!desk->save({.name = "Fern & Loom",
            .pixelId = std::string(sandbox::kPracticePixel),
            .endpoint = server.baseUrl()}))
        return nullptr;
    return desk;
}

} // namespace

/// The Image tag page through the real window.
class TestTagsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFindingNamesItsParameter();
    void thePageIsReachedFromRailAndStart();
    void theElevenEventsCanBeChosenAndTheTwoOfAppsNot();
    void typingWritesEveryForm();
    void moneyIsTypedAsMoneyAndSentInMinorUnits_data();
    void moneyIsTypedAsMoneyAndSentInMinorUnits();
    void faultsStandAtTheirField_data();
    void faultsStandAtTheirField();
    void whatIsYetToComeIsNoFault_data();
    void whatIsYetToComeIsNoFault();
    void itemsBecomeOneList();
    void thePageCanFillValuesIn();
    void aBlockedTagIsNotHandedOut();
    void copyingGivesTextAndColours();
    void aTagIsDiagnosedMendedAndEdited();
    void mendingAllIsOneStepThatCanBeUndone();
    void everyTagOfATextIsListed();
    void placesAreRightBehindLettersOfAnyScript();
    void personalDataIsMaskedInTheLists();
    void theTextIsReadFromFiles_data();
    void theTextIsReadFromFiles();
    void manyTagsComeFromTheFileInFront();
    void manyTagsAreNoBodiesOfTheApi();
    void aRepeatIsMarkedInTheFile();
    void requestsOfThePixelAreTold();
    void aTrialInPracticeModeIsOneRequest();
    void aTrialForRealAsksAndNamesThePixel();
    void nothingIsLoadedWhileOneBuilds();
    void recentTagsSurviveARestartAndAreWiped();
    void privateTagsAreNotKept();
    void everyFocusableWidgetHasAName();
    void aLongTagTellsWhatToLeaveOut();
    void theDeveloperPageLoadsNothing();
    void modelsKeepTheirPromises();

private:
    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
};

void TestTagsPage::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestTagsPage::init()
{
    m_home = std::make_unique<Home>();
}

void TestTagsPage::aFindingNamesItsParameter()
{
    QCOMPARE(findingText({.code = TagCode::ParameterMissing, .parameter = "pid"}),
        QStringLiteral("pid is missing or empty. Add pid with its value."));
}

void TestTagsPage::thePageIsReachedFromRailAndStart()
{
    TagsBench bench;
    QVERIFY(bench.page->isVisible());
    bench.window.showPage(PageId::Start);
    QVERIFY(!bench.page->isVisible());
    QTest::mouseClick(bench.window.findChild<QPushButton*>(QStringLiteral("checkTag")), Qt::LeftButton);
    QVERIFY(bench.page->isVisible());
    QCOMPARE(bench.page->part(), TagsPage::Part::Check);
    bench.window.showPage(PageId::Start);
    QTest::mouseClick(bench.window.findChild<QPushButton*>(QStringLiteral("makeTag")), Qt::LeftButton);
    QCOMPARE(bench.page->part(), TagsPage::Part::Build);
    auto* rail = bench.window.findChild<Rail*>();
    QCOMPARE(rail->currentIndex().data().toString(), QStringLiteral("Image tag"));
}

void TestTagsPage::theElevenEventsCanBeChosenAndTheTwoOfAppsNot()
{
    TagsBench bench;
    const auto* box = bench.find<QComboBox>("tagEvent");
    const auto* items = qobject_cast<const QStandardItemModel*>(box->model());
    QStringList enabled;
    QStringList disabled;
    for (int i = 0; i < box->count(); ++i) {
        const QString name = box->itemData(i).toString();
        if (name.isEmpty())
            continue; // the line between them
        (items->item(i)->isEnabled() ? enabled : disabled).append(name);
    }
    QCOMPARE(enabled.size(), 11);
    QCOMPARE(disabled, (QStringList{QStringLiteral("app_installed"), QStringLiteral("app_opened")}));
    QVERIFY(box->itemText(box->findData(QStringLiteral("app_opened"))).contains(QStringLiteral("API only")));
}

void TestTagsPage::typingWritesEveryForm()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.type("tagEventId", QStringLiteral("evt_abc"));
    bench.type("tagAmount", QStringLiteral("129.99"));
    const FlavourListModel& flavours = *bench.page->build()->flavours();
    QVERIFY(flavours.rowCount() >= 17);
    for (int row = 0; row < flavours.rowCount(); ++row) {
        QVERIFY2(flavours.code(row).contains(QStringLiteral("evt_abc")), qPrintable(flavours.code(row)));
        QVERIFY2(flavours.code(row).contains(QStringLiteral("12999")), qPrintable(flavours.code(row)));
        QVERIFY(flavours.canCopy(row));
    }
    QCOMPARE(bench.code(), toQString(tagHtml(bench.form->tag().tag)));
    bench.choose("tagFlavour", QStringLiteral("url"));
    QCOMPARE(bench.code(), toQString(tagUrl(bench.form->tag().tag)));
}

void TestTagsPage::moneyIsTypedAsMoneyAndSentInMinorUnits_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("cents") << "USD"
                           << "129.99" << qint64{12999};
    QTest::newRow("whole dollars") << "USD"
                                   << "129" << qint64{12900};
    QTest::newRow("a comma that can only be a decimal sign") << "EUR"
                                                             << "129,99" << qint64{12999};
    QTest::newRow("a comma that the language reads as thousands") << "USD"
                                                                  << "1,299" << qint64{129900};
    QTest::newRow("yen have no decimals") << "JPY"
                                          << "1299" << qint64{1299};
    QTest::newRow("dinars have three") << "KWD"
                                       << "1.299" << qint64{1299};
}

void TestTagsPage::moneyIsTypedAsMoneyAndSentInMinorUnits()
{
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    TagsBench bench;
    bench.type("tagCurrencyText", currency);
    bench.type("tagAmount", typed);
    QVERIFY(bench.form->tag().tag.amount.has_value());
    QCOMPARE(qint64{*bench.form->tag().tag.amount}, minor);
    QVERIFY(bench.shows(QString::number(minor)));
}

void TestTagsPage::faultsStandAtTheirField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("usable");
    QTest::newRow("an amount that is none") << QByteArray("tagAmount") << "12.9.9"
                                            << "This is no amount in USD" << false;
    QTest::newRow("an order number as ID") << QByteArray("tagEventId") << "10512"
                                           << "looks like an order number" << true;
    QTest::newRow("an e-mail address as ID") << QByteArray("tagEventId") << "ada@example.com"
                                             << "e-mail address" << false;
    QTest::newRow("a placeholder as pixel") << QByteArray("tagPixelText") << "<PIXEL-ID>"
                                            << "placeholder" << false;
    QTest::newRow("no pixel") << QByteArray("tagPixelText") << ""
                              << "pid is missing" << false;
    QTest::newRow("a currency that is none") << QByteArray("tagCurrencyText") << "XYZ"
                                             << "ISO 4217" << false;
}

void TestTagsPage::faultsStandAtTheirField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QFETCH(bool, usable);
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.type("tagAmount", QStringLiteral("5"));
    QVERIFY(bench.form->isUsable());
    bench.type(field.constData(), typed);
    QVERIFY(bench.shows(said));
    QCOMPARE(bench.form->isUsable(), usable);
    QCOMPARE(bench.page->primary()->isEnabled(), usable);
}

void TestTagsPage::whatIsYetToComeIsNoFault_data()
{
    using Visit = std::function<void(QLineEdit*)>;
    QTest::addColumn<QString>("event");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<Visit>("visit");
    const Visit leave = [](QLineEdit* line) {
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Tab); // to the switch of the field
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    const Visit change = [](QLineEdit* line) {
        QTest::keyClick(line, Qt::Key_A);
        QTest::keyClick(line, Qt::Key_Backspace);
    };
    QTest::newRow("pixel, left") << "order_created" << QByteArray("tagPixelText") << leave;
    QTest::newRow("pixel, emptied") << "order_created" << QByteArray("tagPixelText") << change;
    QTest::newRow("name, left") << "custom" << QByteArray("tagCustomName") << leave;
    QTest::newRow("name, emptied") << "custom" << QByteArray("tagCustomName") << change;
}

void TestTagsPage::whatIsYetToComeIsNoFault()
{
    QFETCH(QString, event);
    QFETCH(QByteArray, field);
    QFETCH(std::function<void(QLineEdit*)>, visit);
    TagsBench bench;
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.choose("tagEvent", event);
    auto* line = bench.find<QLineEdit>(field.constData());
    const auto* row = ancestorOf<FieldRow>(line);
    const auto isRed = [&] {
        const QImage seen = bench.page->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb red = token(Token::BlockedMark, bench.page->palette()).rgb();
        for (int y = 0; y < seen.height(); ++y) {
            const auto* pixels = reinterpret_cast<const QRgb*>(seen.constScanLine(y));
            if (std::find(pixels, pixels + seen.width(), red) != pixels + seen.width())
                return true;
        }
        return false;
    };
    QVERIFY(line->text().isEmpty());
    QCOMPARE(row->fault(), QString());
    QVERIFY(!isRed());
    QVERIFY(!bench.page->primary()->isEnabled()); // it is missing all the same

    visit(line);
    QVERIFY(!row->fault().isEmpty());
    QVERIFY(isRed());
    bench.form->clear();
    bench.choose("tagEvent", event);
    QCOMPARE(row->fault(), QString());
    QVERIFY(!isRed());
}

void TestTagsPage::itemsBecomeOneList()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    QTest::mouseClick(bench.find<QToolButton>("addItem"), Qt::LeftButton);
    auto* model = bench.page->findChild<TagItemsModel*>();
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(bench.form->tag().tag.contents.empty()); // nothing was typed into it yet
    const auto put = [&](int column, const QString& text) {
        return model->setData(model->index(0, column), text, Qt::EditRole);
    };
    QVERIFY(put(TagItemsModel::Id, QStringLiteral("CNDL-2")));
    QVERIFY(put(TagItemsModel::Name, QStringLiteral("Beeswax & honey")));
    QVERIFY(put(TagItemsModel::Quantity, QStringLiteral("2")));
    QVERIFY(put(TagItemsModel::Price, QStringLiteral("15.00")));
    bench.type("tagAmount", QStringLiteral("30"));
    QCOMPARE(bench.form->tag().tag.contents,
        (std::vector<TagItem>{{.id = "CNDL-2", .name = "Beeswax & honey", .quantity = 2, .amount = 1500}}));
    QCOMPARE(bench.code().count(QStringLiteral("data%5Bcontents%5D")), 1);
    QVERIFY(bench.shows(QStringLiteral("the same as the amount")));
    QVERIFY(put(TagItemsModel::Quantity, QStringLiteral("two")));
    QVERIFY(bench.shows(QStringLiteral("the quantity is a whole number")));
    QVERIFY(!bench.form->isUsable());
}

void TestTagsPage::thePageCanFillValuesIn()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.choose("tagFlavour", QStringLiteral("jinja"));
    QTest::mouseClick(bench.find<QToolButton>("page_event_id"), Qt::LeftButton);
    bench.type("code_event_id", QStringLiteral("order.opaque_id"));
    QVERIFY(bench.code().contains(QStringLiteral("order.opaque_id")));
    const PageTag tag = bench.form->tag();
    QCOMPARE(tag.pageValues.size(), std::size_t{1});
    QVERIFY(tag.tag.eventId.empty());
    QVERIFY(bench.page->primary()->isEnabled());
    // A form that no template engine reads takes no code, and says so.
    bench.choose("tagFlavour", QStringLiteral("html"));
    QVERIFY(bench.code().isEmpty());
    QVERIFY(!bench.page->primary()->isEnabled());
    QVERIFY(bench.shows(QStringLiteral("Nothing fills in event_id here")));
    bench.form->setTag(tag);
    QCOMPARE(bench.form->tag(), tag);
}

void TestTagsPage::aBlockedTagIsNotHandedOut()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.type("tagEventId", QStringLiteral("ada@example.com"));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    bench.page->build()->copy(false);
    auto* list = bench.find<QTableView>("tagForms");
    Q_EMIT list->activated(list->model()->index(0, 0));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(bench.page->recent()->model()->rowCount(), 0);
}

void TestTagsPage::copyingGivesTextAndColours()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    QTest::mouseClick(bench.page->primary(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), bench.code());
    bench.page->build()->copy(true);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), bench.code());
    QVERIFY(copied->html().contains(QStringLiteral("&lt;img")));
    QVERIFY(!copied->html().contains(QStringLiteral("<img")));
    QVERIFY(copied->html().contains(QStringLiteral("<span style=\"color:#")));
}

void TestTagsPage::aTagIsDiagnosedMendedAndEdited()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    CheckPane& check = *bench.page->check();
    check.text()->replaceAll(QString::fromLatin1(kFaulty));
    const TagFindingsModel& findings = *check.findings();
    const auto rowOf = [&](TagCode code) {
        for (int row = 0; row < findings.rowCount(); ++row) {
            if (findings.finding(row).code == code)
                return row;
        }
        return -1;
    };
    for (const TagCode code : {TagCode::SchemeNotHttps, TagCode::AmountDecimal, TagCode::ParameterUnknown,
             TagCode::EventIdLooksLikeOrder})
        QVERIFY(rowOf(code) >= 0);
    // The place: choosing the row selects it in the text.
    auto* table = bench.find<QTableView>("tagFindings");
    table->setCurrentIndex(findings.index(rowOf(TagCode::AmountDecimal), 0));
    QCOMPARE(check.text()->textCursor().selectedText(), QStringLiteral("129.99"));
    // One click each.
    check.mend(rowOf(TagCode::AmountDecimal));
    QVERIFY(check.text()->toPlainText().contains(QStringLiteral("data[amount]=12999&")));
    QCOMPARE(rowOf(TagCode::AmountDecimal), -1);
    check.mend(rowOf(TagCode::EventIdLooksLikeOrder));
    QCOMPARE(rowOf(TagCode::EventIdLooksLikeOrder), -1);
    QVERIFY(check.text()->toPlainText().contains(QStringLiteral("event_id=evt_")));
    // The rest at once, then the form.
    QTest::mouseClick(bench.page->primary(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), check.text()->toPlainText());
    QCOMPARE(rowOf(TagCode::SchemeNotHttps), -1);
    QCOMPARE(rowOf(TagCode::ParameterUnknown), -1);
    QTest::mouseClick(bench.find<QPushButton>("editTagButton"), Qt::LeftButton);
    QCOMPARE(bench.page->part(), TagsPage::Part::Build);
    QCOMPARE(bench.find<QLineEdit>("tagAmount")->text(), QStringLiteral("129.99"));
    QCOMPARE(bench.find<QComboBox>("tagEvent")->currentData().toString(), QStringLiteral("order_created"));
    QVERIFY(bench.form->isUsable());
}

void TestTagsPage::mendingAllIsOneStepThatCanBeUndone()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    CheckPane& check = *bench.page->check();
    check.text()->replaceAll(QString::fromLatin1(kFaulty));
    check.mendAllAndCopy();
    const QString mended = check.text()->toPlainText();
    QVERIFY(mended != QString::fromLatin1(kFaulty));
    check.text()->undo();
    QCOMPARE(check.text()->toPlainText(), QString::fromLatin1(kFaulty));
    QVERIFY(check.findings()->rowCount() > 3);
    check.text()->redo();
    QCOMPARE(check.text()->toPlainText(), mended);
}

void TestTagsPage::everyTagOfATextIsListed()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    CheckPane& check = *bench.page->check();
    check.text()->replaceAll(
        QStringLiteral("<p>%1</p>\n<p>%1</p>\n<img src=\"cat.png\">").arg(QString::fromLatin1(kFaulty)));
    QCOMPARE(check.foundTags()->rowCount(), 2);
    auto* table = bench.find<QTableView>("foundTags");
    QVERIFY(table->isVisible());
    const std::size_t first = check.findings()->finding(0).position;
    table->selectRow(1);
    QVERIFY(check.findings()->finding(0).position > first);
}

void TestTagsPage::placesAreRightBehindLettersOfAnyScript()
{
    TagsBench bench;
    CheckPane& check = *bench.page->check();
    check.text()->replaceAll(
        QStringLiteral("<p>Größe 😀 שלום</p>\n").repeated(40) + QString::fromLatin1(kFaulty));
    auto* table = bench.find<QTableView>("tagFindings");
    for (int row = 0; row < check.findings()->rowCount(); ++row) {
        if (check.findings()->finding(row).code == TagCode::AmountDecimal)
            table->setCurrentIndex(check.findings()->index(row, 0));
    }
    QCOMPARE(check.text()->textCursor().selectedText(), QStringLiteral("129.99"));
}

void TestTagsPage::personalDataIsMaskedInTheLists()
{
    TagsBench bench;
    CheckPane& check = *bench.page->check();
    check.text()->replaceAll(QString::fromLatin1(kFaulty).replace(
        QStringLiteral("order_id=10512"), QStringLiteral("email=ada%40example.com")));
    for (const QAbstractItemModel* model : {static_cast<const QAbstractItemModel*>(check.findings()),
             static_cast<const QAbstractItemModel*>(check.parameters())}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->index(row, column).data().toString().contains(QStringLiteral("ada")));
        }
    }
}

void TestTagsPage::theTextIsReadFromFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("tags");
    QTest::newRow("a page") << QByteArray("<html><body>") + kFaulty + "</body></html>" << 1;
    QTest::newRow("a large page, read in the background")
        << QByteArray("<p>words</p>\n").repeated(20'000) + kFaulty << 1;
    QTest::newRow("a recording of a browser") << QByteArray(
        R"({"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://bzr.openai.com/v1/sdk/events?pid=p1&event=page_viewed&data%5Btype%5D=contents"},"response":{"status":200}},{"request":{"method":"GET","url":"https://bzr.openai.com/v1/sdk/events?pid=p2&event=lead_created&data%5Btype%5D=customer_action"},"response":{"status":200}}]}})")
                                              << 2;
}

void TestTagsPage::theTextIsReadFromFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, tags);
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    CheckPane& check = *bench.page->check();
    check.open(m_home->write(
        QStringLiteral("page.html"), {bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    QTRY_COMPARE(check.foundTags()->rowCount(), tags);
}

void TestTagsPage::manyTagsComeFromTheFileInFront()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Many);
    QVERIFY(!bench.page->primary()->isEnabled());
    bench.window.open(sampleFile(*m_home));
    bench.window.showPage(PageId::Tags);
    QTRY_VERIFY(bench.page->primary()->isEnabled());
    BulkPane& many = *bench.page->many();
    QSignalSpy ended(&many, &BulkPane::ended);
    many.make(BulkForm::Csv, m_home->file(QStringLiteral("tags.csv")));
    QVERIFY(ended.wait(kSettleMs));
    QVERIFY2(many.summary().has_value(), qPrintable(many.outcome()));
    const BulkTagSummary& made = *many.summary();
    QCOMPARE(made.rows, std::uint64_t{400});
    QCOMPARE(made.rows, made.tags + made.blocked + made.leftOut + made.merged);
    QVERIFY(made.tags > 300);
    QCOMPARE(made.blockedBy.total(), made.blocked);
    QCOMPARE(made.leftOutBy.total(), made.leftOut);
    const QString reasons = bench.find<IconLabel>("manyReasons")->text();
    QCOMPARE(static_cast<std::size_t>(reasons.count(u'×')),
        made.blockedBy.rules.size() + made.leftOutBy.rules.size() + (made.leftOutBy.byPerson > 0 ? 1U : 0U));
    QCOMPARE(std::uint64_t(many.noTags()->rowCount()), made.blocked + made.leftOut);
    for (int row = 0; row < many.noTags()->rowCount(); ++row)
        QVERIFY(!many.noTags()->index(row, 2).data().toString().isEmpty());
    QFile csv(m_home->file(QStringLiteral("tags.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(std::uint64_t(csv.readAll().count("<img src=")), made.tags);
    many.make(BulkForm::Sheet, m_home->file(QStringLiteral("tags.html")));
    QVERIFY(ended.wait(kSettleMs));
    QVERIFY(QFile::exists(m_home->file(QStringLiteral("tags.html"))));
    many.make(BulkForm::Folder, m_home->file(QStringLiteral("tags")));
    QVERIFY(ended.wait(kSettleMs));
    QCOMPARE(
        std::uint64_t(QDir(m_home->file(QStringLiteral("tags"))).entryList(QDir::Files).size()), made.tags);
    // Never over the file itself.
    many.make(BulkForm::Csv, m_home->file(QStringLiteral("sample orders.csv")));
    QVERIFY(!many.isRunning());
    QVERIFY(many.outcome().contains(QStringLiteral("the file that the tags come from")));
}

void TestTagsPage::manyTagsAreNoBodiesOfTheApi()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Many);
    const auto* forms = bench.find<QComboBox>("manyFlavour");
    QCOMPARE(forms->findText(QStringLiteral("The same event for the Conversions API")), -1);
    QCOMPARE(static_cast<std::size_t>(forms->count()) + 1, builtInFlavours().size());
}

void TestTagsPage::aRepeatIsMarkedInTheFile()
{
    TagsBench bench;
    const QString path = m_home->file(QStringLiteral("twice.csv"));
    QVERIFY(writeFileAtomically(toUtf8(path),
        "id,type,data.amount,data.currency\nevt_qa,order_created,5.00,EUR\nevt_qa,order_created,5.00,EUR\n"
        "evt_qb,order_created,abc,EUR\n"));
    bench.page->showPart(TagsPage::Part::Many);
    bench.window.open(path);
    bench.window.showPage(PageId::Tags);
    QTRY_VERIFY(bench.page->primary()->isEnabled());
    BulkPane& many = *bench.page->many();
    QSignalSpy ended(&many, &BulkPane::ended);
    many.make(BulkForm::Csv, m_home->file(QStringLiteral("tags.csv")));
    QVERIFY(ended.wait(kSettleMs));
    QFile csv(m_home->file(QStringLiteral("tags.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count(QByteArray(wordsForTagRepeat())), 1);
    // A rule of the file is told like one of tags.
    QVERIFY(bench.find<IconLabel>("manyReasons")->text().startsWith(QStringLiteral("1 × Blocked: ")));
}

void TestTagsPage::requestsOfThePixelAreTold()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    const QString entry = QString::fromLatin1("{\"request\":{\"method\":\"POST\",\"url\":\"https://"
                                              "bzr.openai.com/v1/sdk/events?pid=p&st=a\"}}");
    bench.page->check()->text()->replaceAll(QStringLiteral("{\"log\":{\"entries\":[%1,%1]}}").arg(entry));
    QTRY_VERIFY(bench.shows(QStringLiteral("2 requests of the JavaScript pixel were seen")));
}

void TestTagsPage::aTrialInPracticeModeIsOneRequest()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.type("tagAmount", QStringLiteral("129.99"));
    QTest::mouseClick(bench.find<QPushButton>("tryTagButton"), Qt::LeftButton);
    auto* dialog = bench.page->findChild<TryDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("tryPractice"))->isChecked());
    QSignalSpy tried(dialog, &TryDialog::tried);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("tryNow")), Qt::LeftButton);
    QVERIFY(tried.wait(kSettleMs));
    QVERIFY2(dialog->outcome().startsWith(QStringLiteral("200 image/gif")), qPrintable(dialog->outcome()));
}

void TestTagsPage::aTrialForRealAsksAndNamesThePixel()
{
    // The address of a destination stands for OpenAI's own: the tag goes there.
    const std::unique_ptr<sandbox::Server> server = trustedServer(*m_home);
    QVERIFY(server);
    TagsBench bench(deskFor(*server));
    bench.type("tagAmount", QStringLiteral("129.99"));
    QVERIFY(bench.form->isUsable());
    QTest::mouseClick(bench.find<QPushButton>("tryTagButton"), Qt::LeftButton);
    auto* dialog = bench.page->findChild<TryDialog*>();
    dialog->findChild<QRadioButton*>(QStringLiteral("tryReal"))->setChecked(true);
    const QString question = dialog->findChild<QLabel*>(QStringLiteral("tryQuestion"))->text();
    QVERIFY2(question.contains(toQString(sandbox::kPracticePixel)), qPrintable(question));
    QVERIFY(question.contains(QStringLiteral("may record")));
    auto* page = dialog->findChild<QLineEdit*>(QStringLiteral("tryPage"));
    page->setText(QStringLiteral("https://shop.example.com/thanks?x=1"));
    // Enter neither loads nor closes.
    QTest::keyClick(page, Qt::Key_Return);
    QVERIFY(convey::test::isAllDelivered());
    QCOMPARE(server->totals().requests, std::int64_t{0});
    QSignalSpy tried(dialog, &TryDialog::tried);
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("tryNow")), Qt::LeftButton);
    QVERIFY(tried.wait(kSettleMs));
    QVERIFY2(dialog->outcome().startsWith(QStringLiteral("200 image/gif")), qPrintable(dialog->outcome()));
    const sandbox::Journal journal = server->journal();
    QCOMPARE(journal.totals.imageRequests, std::int64_t{1});
    QCOMPARE(journal.requests.size(), std::size_t{1});
    bool hasReferer = false;
    for (const auto& [name, value] : journal.requests.front().headers) {
        hasReferer = hasReferer || (name == "Referer" && value == "https://shop.example.com/");
        QVERIFY(name != "Cookie" && name != "Authorization");
    }
    QVERIFY(hasReferer);
}

void TestTagsPage::nothingIsLoadedWhileOneBuilds()
{
    const std::unique_ptr<sandbox::Server> server = trustedServer(*m_home);
    QVERIFY(server);
    TagsBench bench(deskFor(*server));
    bench.type("tagAmount", QStringLiteral("129.99"));
    const QString address =
        toQString(server->baseUrl()) + QStringLiteral("/v1/sdk/events?pid=p&event=page_viewed");
    bench.page->build()->copy(true);
    bench.page->showPart(TagsPage::Part::Check);
    bench.page->check()->text()->replaceAll(QStringLiteral("<img src=\"%1\">").arg(address));
    QVERIFY(bench.page->check()->findings()->rowCount() > 0);
    static_cast<void>(bench.page->build()->developerPage());
    static_cast<void>(bench.window.grab());
    QVERIFY(convey::test::isAllDelivered());
    QCOMPARE(server->totals().requests, std::int64_t{0});
}

void TestTagsPage::recentTagsSurviveARestartAndAreWiped()
{
    PageTag made;
    {
        TagsBench bench;
        bench.type("tagPixelText", QString::fromLatin1(kPixel));
        bench.type("tagAmount", QStringLiteral("129.99"));
        bench.choose("tagFlavour", QStringLiteral("url"));
        bench.page->build()->copy(false);
        bench.page->build()->copy(false);
        QCOMPARE(bench.page->recent()->model()->rowCount(), 1); // the same one once
        made = bench.form->tag();
    }
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Recent);
    QCOMPARE(bench.page->recent()->model()->rowCount(), 1);
    QTest::mouseClick(bench.page->primary(), Qt::LeftButton);
    QCOMPARE(bench.page->part(), TagsPage::Part::Build);
    QCOMPARE(bench.form->tag(), made);
    QCOMPARE(bench.find<QComboBox>("tagFlavour")->currentData().toString(), QStringLiteral("url"));
    bench.page->showPart(TagsPage::Part::Recent);
    QTest::mouseClick(bench.find<QPushButton>("wipeTagsButton"), Qt::LeftButton);
    auto* confirm = bench.find<QAbstractButton>("confirmWipeTags");
    QVERIFY(confirm);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(bench.page->recent()->model()->rowCount(), 0);
    QVERIFY(m_home->filesWith(kPixel).isEmpty());
}

void TestTagsPage::privateTagsAreNotKept()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.type("tagEventId", QStringLiteral("10512"));
    bench.page->build()->copy(false);
    QCOMPARE(bench.page->recent()->model()->rowCount(), 0);
    QVERIFY(m_home->filesWith("10512").isEmpty());
}

void TestTagsPage::everyFocusableWidgetHasAName()
{
    TagsBench bench;
    bench.choose("tagEvent", QStringLiteral("custom"));
    QStringList nameless;
    for (const TagsPage::Part part :
        {TagsPage::Part::Build, TagsPage::Part::Check, TagsPage::Part::Many, TagsPage::Part::Recent}) {
        bench.page->showPart(part);
        for (const QWidget* widget : bench.page->findChildren<QWidget*>()) {
            const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
            const bool isOwn = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) == nullptr;
            if (takesFocus && isOwn && widget->accessibleName().isEmpty())
                nameless.append(
                    QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    QCOMPARE(nameless, QStringList());
}

void TestTagsPage::aLongTagTellsWhatToLeaveOut()
{
    TagsBench bench;
    PageTag tag{.tag = {.pixelId = kPixel, .event = "order_created", .amount = 100, .currency = "USD"}};
    bench.form->setTag(tag);
    auto* advice = bench.find<QWidget>("tagTooLong");
    QVERIFY(!advice->isVisible());
    for (int i = 0; i < 40; ++i)
        tag.tag.contents.push_back(
            {.id = "SKU-" + std::to_string(i), .name = "Linen throw, moss", .amount = 100});
    bench.form->setTag(tag);
    QVERIFY(advice->isVisible());
    QVERIFY(bench.shows(QStringLiteral("Longer than these bear")));
    QVERIFY(bench.shows(QStringLiteral("characters are left")));
    QVERIFY(bench.form->isUsable()); // it is a warning
}

void TestTagsPage::theDeveloperPageLoadsNothing()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    const QString page = bench.page->build()->developerPage();
    QVERIFY(page.contains(QStringLiteral("&lt;img src=")));
    for (const char* loads : {"<img", "<script", "<link", "<iframe", "<a "})
        QVERIFY2(!page.contains(QLatin1String(loads), Qt::CaseInsensitive), loads);
    const FlavourListModel& flavours = *bench.page->build()->flavours();
    for (int row = 0; row < flavours.rowCount(); ++row)
        QVERIFY2(page.contains(flavours.code(row).section(u'\n', 0, 0).left(20).toHtmlEscaped()),
            qPrintable(flavours.code(row)));
}

void TestTagsPage::modelsKeepTheirPromises()
{
    TagsBench bench;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester flavours(bench.page->build()->flavours(), mode);
    const QAbstractItemModelTester items(bench.page->findChild<TagItemsModel*>(), mode);
    const QAbstractItemModelTester findings(bench.page->check()->findings(), mode);
    const QAbstractItemModelTester parameters(bench.page->check()->parameters(), mode);
    const QAbstractItemModelTester tags(bench.page->check()->foundTags(), mode);
    const QAbstractItemModelTester recent(bench.page->recent()->model(), mode);
    const QAbstractItemModelTester many(bench.page->many()->noTags(), mode);
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.page->findChild<TagItemsModel*>()->addRow();
    bench.page->findChild<TagItemsModel*>()->removeRowAt(0);
    bench.page->check()->text()->replaceAll(QString::fromLatin1(kFaulty));
    bench.page->check()->text()->clear();
    bench.page->build()->copy(false);
    bench.page->recent()->model()->forget(0);
    bench.page->many()->noTags()->show({{.line = 3}});
    QCOMPARE(bench.page->many()->noTags()->rowCount(), 1);
}

CONVEY_GUI_TEST_MAIN(TestTagsPage)
#include "tst_tags_page.moc"
