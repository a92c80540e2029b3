// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"
#include "gui_test.h"
#include "send_bench.h"
#include "support/delivered.h"
#include "tags/bulk_job.h"
#include "tags/bulk_pane.h"
#include "tags/check_pane.h"
#include "tags/checked_text.h"
#include "tags/flavour_list_model.h"
#include "tags/recent_pane.h"
#include "tags/recent_tags_model.h"
#include "tags/tag_findings_model.h"
#include "tags/try_dialog.h"
#include "tags_bench.h"

#include "delivery/curl_transport.h"
#include "tag/rules.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

/// What the Image tag page must not do: guess, lose, freeze or send what a person did not see.
class TestTagsPageSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aTagWithValuesFromThePageIsNotTried();
    void codeOfThePageComesIntoTheFormAsCode_data();
    void codeOfThePageComesIntoTheFormAsCode();
    void codeThatTheFormCantHoldIsRefused_data();
    void codeThatTheFormCantHoldIsRefused();
    void openQuestionsStopManyTags();
    void nothingIsMendedWhileTheTextIsRead();
    void theWindowReadsATextAsTheCommandDoes_data();
    void theWindowReadsATextAsTheCommandDoes();
    void aFolderOfTagsIsThereWholeOrNotAtAll();
    void spacesAreCopiedAsTheyAre();
    void aPageThatCantBeWrittenIsTold();
    void whatCanBeHandedOutCanBePrinted();
    void templatesAreNoRecordings_data();
    void templatesAreNoRecordings();
    void codeWithPrivateDataIsNotKept_data();
    void codeWithPrivateDataIsNotKept();

private:
    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
};

void TestTagsPageSafety::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestTagsPageSafety::init()
{
    m_home = std::make_unique<Home>();
}

void TestTagsPageSafety::aTagWithValuesFromThePageIsNotTried()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    bench.choose("tagFlavour", QStringLiteral("jinja"));
    auto* button = bench.find<QPushButton>("tryTagButton");
    QVERIFY(button->isEnabled());
    bench.form->setTag({.tag = {.pixelId = kPixel, .event = "page_viewed"},
        .pageValues = {{.parameter = kTagEventId, .code = "order.opaque_id"}}});
    QVERIFY(bench.page->primary()->isEnabled());
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(QStringLiteral("The page fills in values")));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!bench.page->findChild<TryDialog*>());
    bench.form->setTag({.tag = {.pixelId = kPixel, .event = "page_viewed"}});
    QVERIFY(button->isEnabled());
    QVERIFY(button->toolTip().isEmpty());
}

void TestTagsPageSafety::codeOfThePageComesIntoTheFormAsCode_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("flavour");
    QTest::newRow("braces") << "{{ order.id }}"
                            << "order.id"
                            << "html";
    QTest::newRow("braces with the encoding of a form") << "{{ order.id|urlencode|replace('+', '%20') }}"
                                                        << "order.id"
                                                        << "";
    QTest::newRow("a tag of PHP") << "<?= $id ?>"
                                  << "$id"
                                  << "html";
    QTest::newRow("a script's template") << "${orderId}"
                                         << "orderId"
                                         << "html";
}

void TestTagsPageSafety::codeOfThePageComesIntoTheFormAsCode()
{
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, flavour);
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    bench.page->check()->text()->replaceAll(
        QStringLiteral("<img src=\"https://bzr.openai.com/v1/sdk/events?pid=%1&amp;event=page_viewed&amp;"
                       "event_id=%2&amp;data%5Btype%5D=contents\">")
            .arg(QString::fromLatin1(kPixel))
            .replace(QStringLiteral("%2"), value));
    QTest::mouseClick(bench.find<QPushButton>("editTagButton"), Qt::LeftButton);
    QCOMPARE(bench.page->part(), TagsPage::Part::Build);
    const PageTag tag = bench.form->tag();
    QCOMPARE(tag.pageValues.size(), std::size_t{1});
    QCOMPARE(tag.pageValues.front().parameter, kTagEventId);
    QCOMPARE(toQString(tag.pageValues.front().code), code);
    QVERIFY(tag.tag.eventId.empty());
    if (!flavour.isEmpty())
        QCOMPARE(bench.find<QComboBox>("tagFlavour")->currentData().toString(), flavour);
    else
        QVERIFY2(bench.code().contains(value), qPrintable(bench.code()));
    QVERIFY(!bench.code().contains(QStringLiteral("%7B")));
}

void TestTagsPageSafety::codeThatTheFormCantHoldIsRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("code and text") << "pid=p1&amp;event=page_viewed&amp;event_id=evt-{{ id }}";
    QTest::newRow("a filter of one's own") << "pid=p1&amp;event=page_viewed&amp;event_id={{ id | upcase }}";
    QTest::newRow("the event") << "pid=p1&amp;event={{ event }}&amp;event_id=evt_abc";
}

void TestTagsPageSafety::codeThatTheFormCantHoldIsRefused()
{
    QFETCH(QString, query);
    TagsBench bench;
    const PageTag before = bench.form->tag();
    bench.page->showPart(TagsPage::Part::Check);
    bench.page->check()->text()->replaceAll(
        QStringLiteral("<img src=\"https://bzr.openai.com/v1/sdk/events?") + query + QStringLiteral("\">"));
    QTest::mouseClick(bench.find<QPushButton>("editTagButton"), Qt::LeftButton);
    QCOMPARE(bench.page->part(), TagsPage::Part::Check);
    QCOMPARE(bench.form->tag(), before);
    QVERIFY(bench.shows(QStringLiteral("that the form can’t hold")));
}

void TestTagsPageSafety::openQuestionsStopManyTags()
{
    TagsBench bench;
    // Whole numbers: cents, or dollars?
    bench.window.open(m_home->write(QStringLiteral("whole.csv"),
        "Order ID,Email,Total,Currency,Created\n"
        "a1,ada@example.com,12999,USD,2026-11-20T10:00:00Z\n"
        "a2,bob@example.com,4500,USD,2026-11-20T11:00:00Z\n"));
    bench.window.showPage(PageId::Tags);
    bench.page->showPart(TagsPage::Part::Many);
    QTRY_VERIFY(bench.find<QLabel>("manyFile")->text().contains(QStringLiteral("whole.csv")));
    QTRY_VERIFY(bench.shows(QStringLiteral("about the columns")));
    QVERIFY(!bench.page->many()->canMake());
    QVERIFY(!bench.page->primary()->isEnabled());
    bench.page->many()->make(BulkForm::Csv, m_home->file(QStringLiteral("tags.csv")));
    QVERIFY(!bench.page->many()->isRunning());
    QVERIFY(!QFile::exists(m_home->file(QStringLiteral("tags.csv"))));
}

void TestTagsPageSafety::nothingIsMendedWhileTheTextIsRead()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    CheckPane& check = *bench.page->check();
    const QString large = QStringLiteral("<p>words</p>\n").repeated(4'000) + QString::fromLatin1(kFaulty);
    QSignalSpy shown(&check, &CheckPane::shown);
    check.text()->replaceAll(large);
    QVERIFY(shown.wait(kSettleMs));
    QVERIFY(check.canMend());
    // What a person types now is newer than what was checked.
    QTextCursor cursor(check.text()->document());
    cursor.insertText(QStringLiteral("typed"));
    QVERIFY(!check.canMend());
    QVERIFY(!bench.page->primary()->isEnabled());
    QVERIFY(!check.chosenTag());
    check.mendAllAndCopy();
    for (int row = 0; row < check.findings()->rowCount(); ++row)
        check.mend(row);
    QCOMPARE(check.text()->toPlainText(), QStringLiteral("typed") + large);
    QVERIFY(shown.wait(kSettleMs));
    QVERIFY(check.canMend());
    QVERIFY(bench.page->primary()->isEnabled());
    check.mendAllAndCopy();
    QVERIFY(check.text()->toPlainText().startsWith(QStringLiteral("typed<p>")));
}

void TestTagsPageSafety::theWindowReadsATextAsTheCommandDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a tag") << QByteArray(kFaulty);
    QTest::newRow("an address alone")
        << QByteArray("https://bzr.openai.com/v1/sdk/events?pid=p1&event=page_viewed");
    QTest::newRow("an address alone with white space in it")
        << QByteArray("  https://bzr.openai.com/v1/sdk/events?pid=p1&event=page_viewed&event_id=a b\n");
    QTest::newRow("no tag") << QByteArray("nothing of the kind");
}

void TestTagsPageSafety::theWindowReadsATextAsTheCommandDoes()
{
    QFETCH(QByteArray, text);
    const CheckedText checked = checkText(text.toStdString());
    const std::vector<ParsedTag> tags = tagsIn(checked.text);
    QCOMPARE(checked.tags.size(), tags.size());
    for (std::size_t i = 0; i < tags.size(); ++i) {
        QCOMPARE(convey::test::text(checked.tags[i].url), convey::test::text(tags[i].url));
        QCOMPARE(checked.tags[i].findings.size(), tags[i].findings.size());
    }
}

void TestTagsPageSafety::aFolderOfTagsIsThereWholeOrNotAtAll()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Many);
    bench.window.open(sampleFile(*m_home));
    bench.window.showPage(PageId::Tags);
    QTRY_VERIFY(bench.page->primary()->isEnabled());
    BulkPane& many = *bench.page->many();
    QSignalSpy ended(&many, &BulkPane::ended);
    const QString folder = m_home->file(QStringLiteral("tags"));
    many.make(BulkForm::Folder, folder);
    many.stop();
    QVERIFY(ended.wait(kSettleMs));
    QVERIFY(many.outcome().contains(QStringLiteral("No file was written")));
    QVERIFY(!QFile::exists(folder));
    many.make(BulkForm::Folder, folder);
    QVERIFY(ended.wait(kSettleMs));
    const auto filter = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(std::uint64_t(QDir(folder).entryList(filter).size()), many.summary()->tags);
    // In the place of those of an earlier run.
    many.make(BulkForm::Folder, folder);
    QVERIFY(ended.wait(kSettleMs));
    QCOMPARE(std::uint64_t(QDir(folder).entryList(filter).size()), many.summary()->tags);
}

void TestTagsPageSafety::spacesAreCopiedAsTheyAre()
{
    TagsBench bench;
    bench.page->showPart(TagsPage::Part::Check);
    const QString text = QStringLiteral("12\u00A0999\u2028next\nline\u202Fend");
    CodeField& field = *bench.page->check()->text();
    field.replaceAll(text);
    QCOMPARE(field.codeText(), text);
    QCOMPARE(toQString(bench.page->check()->checked()->text), text);
    field.copyAll(false);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    field.selectAll();
    field.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestTagsPageSafety::aPageThatCantBeWrittenIsTold()
{
    TagsBench bench;
    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    QSignalSpy handedOut(bench.page->build(), &BuildPane::handedOut);
    bench.page->build()->askToSavePage();
    auto* dialog = bench.find<QFileDialog>("saveTagPage");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_home->file(QStringLiteral("nowhere/tag.pdf")));
    QCOMPARE(handedOut.count(), 0);
    QVERIFY(!bench.shows(QStringLiteral("Saved as")));
    Q_EMIT dialog->fileSelected(m_home->file(QStringLiteral("tag.pdf")));
    QCOMPARE(handedOut.count(), 1);
    QFile pdf(m_home->file(QStringLiteral("tag.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void TestTagsPageSafety::whatCanBeHandedOutCanBePrinted()
{
    TagsBench bench;
    QAction* print = bench.page->offered(PageCommand::Print);
    QVERIFY(print);
    QVERIFY(!print->isEnabled());
    print->trigger();
    QVERIFY(!bench.find<QPrintDialog>("printDialog"));

    bench.type("tagPixelText", QString::fromLatin1(kPixel));
    QVERIFY(print->isEnabled());
    // There is no printer here; the dialog offers a file in its place.
    const auto printTo = [&](const QString& path) {
        print->trigger();
        const QList<QPrintDialog*> dialogs = bench.page->findChildren<QPrintDialog*>();
        QCOMPARE(dialogs.size(), 1);
        QCOMPARE(dialogs.constFirst()->printer()->docName(), QStringLiteral("image-tag"));
        dialogs.constFirst()->findChild<QLineEdit*>(QStringLiteral("filename"))->setText(path);
        dialogs.constFirst()->accept();
        QTRY_VERIFY(bench.page->findChildren<QPrintDialog*>().isEmpty());
    };
    printTo(m_home->file(QStringLiteral("nowhere/printed.pdf")));
    QVERIFY(bench.page->banner()->text().contains(QStringLiteral("Nothing was printed")));
    QCOMPARE(bench.page->recent()->model()->rowCount(), 0);

    const QString path = m_home->file(QStringLiteral("printed.pdf"));
    printTo(path);
    QVERIFY(QFileInfo(path).size() > 5'000);
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    QVERIFY(bench.page->recent()->model()->rowCount() > 0);

    bench.page->showPart(TagsPage::Part::Check);
    QVERIFY(!print->isEnabled());
}

void TestTagsPageSafety::templatesAreNoRecordings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRecording");
    QTest::newRow("Liquid") << QByteArray("{% if order %}<p>\"log\"</p>") << false;
    QTest::newRow("Twig") << QByteArray("{{ \"log\" }}") << false;
    QTest::newRow("other JSON") << QByteArray("{\"name\":1}") << false;
    QTest::newRow("a recording") << QByteArray(" {\n \"log\": {}}") << true;
}

void TestTagsPageSafety::templatesAreNoRecordings()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRecording);
    QCOMPARE(looksLikeHar(text.toStdString()), isRecording);
}

void TestTagsPageSafety::codeWithPrivateDataIsNotKept_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("a name") << "order.opaque_id" << true;
    QTest::newRow("an e-mail address") << "'ada@example.com'" << false;
    QTest::newRow("a key") << "'sk-svcacct-abcdefghijklmnop0123456789'" << false;
    QTest::newRow("an order number") << "10512" << false;
}

void TestTagsPageSafety::codeWithPrivateDataIsNotKept()
{
    QFETCH(QString, code);
    QFETCH(bool, isKept);
    RecentTagsModel model(nullptr);
    const PageTag tag{.tag = {.pixelId = kPixel, .event = "page_viewed"},
        .pageValues = {{.parameter = kTagEventId, .code = toUtf8(code)}}};
    QCOMPARE(model.keep(tag, {}, QStringLiteral("jinja")), isKept);
    QCOMPARE(m_home->filesWith(toUtf8(code)).isEmpty(), !isKept);
}

CONVEY_GUI_TEST_MAIN(TestTagsPageSafety)
#include "tst_tags_page_safety.moc"
