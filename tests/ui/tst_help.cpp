// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui_test.h"
#include "help/help_browser.h"
#include "help/help_desk.h"
#include "help/help_window.h"
#include "preview/cause_title.h"

#include "base/text.h"
#include "spec/event_type.h"
#include "spec/field.h"
#include "spec/known_answer.h"
#include "spec/rule.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace convey;
using namespace convey::ui;

namespace {

/// Takes what would go to the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> taken;

public Q_SLOTS:
    void take(const QUrl& url) { taken << url; }
};

QString textOf(const HelpLibrary& library, const char* topic)
{
    return library.page(QLatin1String(topic));
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasAPageWithATitle();
    void everyLinkLeadsToAPage();
    void theGlossaryNamesEveryEventAndField();
    void everyRuleHasItsPlace();
    void everyKnownAnswerIsExplained();
    void aSearchFindsAllWords_data();
    void aSearchFindsAllWords();
    void aHitIsShownAndMarked();
    void aPlaceOnAPageIsGoneTo();
    void backAndForward();
    void anOutsideLinkIsOpenedByAClickOnly();
    void nothingIsLoadedFromAnywhere();
    void keysAreThoseOfTheMenus();
    void aLinkInALabelOpensIt();
    void f1OpensThePageOfWhatHasTheFocus();
    void theColoursFollowTheTheme();
    void theFirstPageIsThereInEveryLanguage();
};

void TestHelp::everyTopicHasAPageWithATitle()
{
    const HelpLibrary library;
    const std::vector<HelpTopic> topics = library.topics();
    QCOMPARE(topics.size(), std::size_t{20});
    QCOMPARE(topics.front().name, QStringLiteral("welcome"));
    for (const HelpTopic& topic : topics) {
        QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.name));
        QVERIFY2(!library.page(topic.name).contains(QLatin1String("<!--")), qPrintable(topic.name));
    }
    QVERIFY(library.page(QStringLiteral("no-such-page")).isEmpty());
}

void TestHelp::everyLinkLeadsToAPage()
{
    HelpWindow window;
    HelpBrowser* browser = window.browser();
    const HelpLibrary& library = window.library();
    for (const HelpTopic& topic : library.topics()) {
        browser->showPlace(topic.name);
        QCOMPARE(browser->topic(), topic.name);
        for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextCharFormat format = part.fragment().charFormat();
                QVERIFY2(!format.isImageFormat(), qPrintable(topic.name));
                const QUrl link(format.anchorHref());
                if (link.isEmpty() || !link.scheme().isEmpty())
                    continue;
                const QString name =
                    link.fileName().isEmpty() ? topic.name : link.fileName().section(u'.', 0, 0);
                QVERIFY2(!library.page(name).isEmpty(), qPrintable(topic.name + u' ' + link.toString()));
            }
        }
    }
}

void TestHelp::theGlossaryNamesEveryEventAndField()
{
    const HelpLibrary library;
    const QString page = textOf(library, "glossary");
    for (const spec::EventTypeInfo& event : spec::kEventTypes)
        QVERIFY2(page.contains(u'`' + toQString(event.name) + u'`'), event.name.data());
    for (const spec::FieldInfo& field : spec::kFields) {
        // Lists and free keys are what the other fields stand in.
        if (field.form != FieldForm::List && field.field != Field::DataCustom)
            QVERIFY2(page.contains(toQString(field.path)), field.path.data());
    }
}

void TestHelp::everyRuleHasItsPlace()
{
    HelpWindow window;
    window.browser()->showPlace(QStringLiteral("problems"));
    QSet<QString> anchors;
    for (QTextBlock block = window.browser()->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            for (const QString& name : part.fragment().charFormat().anchorNames())
                anchors << name;
        }
    }
    for (const spec::RuleInfo& rule : spec::rules()) {
        const QString place = helpPlaceOf(rule.rule);
        QVERIFY2(
            place.startsWith(QLatin1String("problems#")) && anchors.contains(place.mid(9)), rule.name.data());
        QVERIFY2(!window.browser()->toPlainText().contains(QLatin1String("{#")), rule.name.data());
    }
}

void TestHelp::everyKnownAnswerIsExplained()
{
    const HelpLibrary library;
    const QString page = textOf(library, "answers");
    for (const spec::KnownAnswer& answer : spec::kKnownAnswers) {
        QVERIFY(page.contains(QString::number(answer.status)));
        QVERIFY(page.contains(toQString(answer.messagePart)));
    }
}

void TestHelp::aSearchFindsAllWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("first"); ///< empty: nothing
    QTest::newRow("a heading") << QStringLiteral("time zone") << QStringLiteral("columns#time-zone");
    QTest::newRow("an API name") << QStringLiteral("oppref") << QStringLiteral("image-tags#make-one");
    QTest::newRow("in any case") << QStringLiteral("AIRFLOW") << QStringLiteral("automation#airflow");
    QTest::newRow("a word that is nowhere") << QStringLiteral("zone xyzzy") << QString();
    QTest::newRow("no word") << QStringLiteral("  ") << QString();
}

void TestHelp::aSearchFindsAllWords()
{
    QFETCH(QString, words);
    QFETCH(QString, first);
    const HelpLibrary library;
    const std::vector<HelpHit> hits = library.find(words);
    QCOMPARE(hits.empty() ? QString() : hits.front().place, first);
}

void TestHelp::aHitIsShownAndMarked()
{
    HelpWindow window;
    window.showPlace({});
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("helpSearch"));
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("airflow"));
    QVERIFY(window.findChild<QLabel*>(QStringLiteral("helpFound"))->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window.browser()->topic(), QStringLiteral("automation"));
    QVERIFY(!window.browser()->extraSelections().isEmpty());
    search->clear();
    auto* list = window.findChild<QListWidget*>(QStringLiteral("helpTopics"));
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Automation"));
}

void TestHelp::aPlaceOnAPageIsGoneTo()
{
    HelpWindow window;
    window.resize(600, 400);
    window.showPlace(QStringLiteral("columns#time-zone"));
    QCOMPARE(window.browser()->topic(), QStringLiteral("columns"));
    QVERIFY(window.browser()->verticalScrollBar()->value() > 0);
    window.showPlace(QStringLiteral("no-such-page"));
    QCOMPARE(window.browser()->topic(), QStringLiteral("columns"));
}

void TestHelp::backAndForward()
{
    HelpWindow window;
    window.showPlace({});
    QCOMPARE(window.browser()->topic(), QStringLiteral("welcome"));
    Q_EMIT window.browser()->anchorClicked(QUrl(QStringLiteral("send.md")));
    QCOMPARE(window.browser()->topic(), QStringLiteral("send"));
    QTest::keyClick(window.browser(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.browser()->topic(), QStringLiteral("welcome"));
    QTest::keyClick(window.browser(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.browser()->topic(), QStringLiteral("send"));
}

void TestHelp::anOutsideLinkIsOpenedByAClickOnly()
{
    Browser desktop;
    HelpWindow window;
    window.showPlace(QStringLiteral("web-developers"));
    const QUrl address(QStringLiteral("https://developers.openai.com/ads/image-tag"));
    Q_EMIT window.browser()->anchorClicked(address);
    QCOMPARE(window.browser()->topic(), QStringLiteral("web-developers"));
    QVERIFY(desktop.taken.isEmpty());
    QCOMPARE(window.findChild<QLabel*>(QStringLiteral("outsideAddress"))->text(), address.toString());
    window.findChild<QPushButton*>(QStringLiteral("copyOutside"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address.toString());
    QVERIFY(desktop.taken.isEmpty());
    window.findChild<QPushButton*>(QStringLiteral("openOutside"))->click();
    QCOMPARE(desktop.taken, QList<QUrl>{address});
}

void TestHelp::nothingIsLoadedFromAnywhere()
{
    HelpWindow window;
    for (const char* address :
        {"https://example.com/a.png", "file:///etc/hostname", "http://127.0.0.1/a.png"}) {
        const QUrl url(QLatin1String{address});
        QVERIFY(!window.browser()->loadResource(QTextDocument::ImageResource, url).isValid());
        QVERIFY(!window.browser()->loadResource(QTextDocument::StyleSheetResource, url).isValid());
        QVERIFY(!window.browser()->loadResource(QTextDocument::HtmlResource, url).isValid());
    }
}

void TestHelp::keysAreThoseOfTheMenus()
{
    QMainWindow window;
    QAction* open = window.menuBar()->addMenu(QStringLiteral("&File"))->addAction(QStringLiteral("&Open…"));
    open->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    HelpDesk desk(&window);
    desk.show(QStringLiteral("keyboard"));
    const QString page = desk.window()->browser()->toPlainText();
    QVERIFY2(
        page.contains(QStringLiteral("Open…")) && page.contains(QLatin1String("Ctrl+O")), qPrintable(page));
}

void TestHelp::aLinkInALabelOpensIt()
{
    QMainWindow window;
    HelpDesk desk(&window);
    auto* label = new QLabel(
        QStringLiteral("<a href=\"%1\">Why?</a>").arg(helpLink(helpPlaceOf(Rule::AmountUnreadable))),
        &window);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
    window.setCentralWidget(label);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Tab); // to the link
    QTest::keyClick(label, Qt::Key_Return);
    QVERIFY(desk.window());
    QCOMPARE(desk.window()->browser()->topic(), QStringLiteral("problems"));
}

void TestHelp::f1OpensThePageOfWhatHasTheFocus()
{
    QMainWindow window;
    HelpDesk desk(&window);
    auto* page = new QWidget(&window);
    page->setObjectName(QStringLiteral("sendPage"));
    auto* field = new QLineEdit(page);
    window.setCentralWidget(page);
    window.show();
    QTest::keyClick(field, Qt::Key_F1);
    QVERIFY(desk.window());
    QCOMPARE(desk.window()->browser()->topic(), QStringLiteral("send"));
    QCOMPARE(helpPlaceFor(&window), QStringLiteral("welcome"));
}

void TestHelp::theColoursFollowTheTheme()
{
    HelpWindow window;
    const auto backOfCode = [&window] {
        for (QTextBlock block = window.browser()->document()->begin(); block.isValid();
             block = block.next()) {
            if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
                return block.blockFormat().background().color().lightness();
        }
        return -1;
    };
    QPalette light = window.palette();
    light.setColor(QPalette::Window, Qt::white);
    QPalette dark = light;
    dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    window.setPalette(light);
    window.showPlace(QStringLiteral("command-line"));
    QVERIFY(backOfCode() > 128);
    window.setPalette(dark);
    QVERIFY(backOfCode() >= 0 && backOfCode() < 128);

    window.showPlace(QStringLiteral("problems#amount_unreadable"));
    const int place = window.browser()->verticalScrollBar()->value();
    QVERIFY(place > 0);
    window.setPalette(light);
    QCOMPARE(window.browser()->verticalScrollBar()->value(), place);
    window.browser()->showPlace(QStringLiteral("problems#amount_unreadable"));
    QCOMPARE(window.browser()->verticalScrollBar()->value(), place);
}

void TestHelp::theFirstPageIsThereInEveryLanguage()
{
    // As many as there are translations; each leads to the same pages.
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    const auto linksOf = [](const QString& path) {
        QFile file(path);
        QStringList links;
        if (!file.open(QIODevice::ReadOnly))
            return links;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto hits = link.globalMatch(text); hits.hasNext();)
            links << hits.next().captured(1);
        links.sort();
        return links;
    };
    const QStringList english = linksOf(QStringLiteral(":/help/welcome.md"));
    QVERIFY(english.size() >= 10);
    for (const Language& language : availableLanguages()) {
        if (language.code != u"en")
            QCOMPARE(linksOf(QStringLiteral(":/help/welcome.%1.md").arg(language.code)), english);
    }
}

CONVEY_GUI_TEST_MAIN(TestHelp)
#include "tst_help.moc"
