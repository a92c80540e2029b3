// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Results and Sending history: what stands there, what is saved from there, and that the window and the
/// command line tell the same.
#include "common/banner.h"
#include "gui_test.h"
#include "history/find_send.h"
#include "history/history_model.h"
#include "history/history_page.h"
#include "past_bench.h"
#include "results/outcome_list.h"
#include "results/receipt_saver.h"
#include "results/results_page.h"
#include "results/sent_wrong_dialog.h"
#include "shell/main_window.h"
#include "shell/upload_tab.h"
#include "support/delivered.h"
#include "support/marks.h"

#include "delivery/curl_transport.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

using namespace convey;
using namespace convey::ui;
using namespace convey::ui::test;

class TestPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUploadShowsWhatBecameOfIt();
    void aJobThatIsNotThereIsSaidSo();
    void linesAreSavedByOutcome();
    void ticksStay();
    void receiptsOfWindowAndCommandLineAgree();
    void aReceiptIsPrinted();
    void thereIsAdvice();
    void theHistoryListsEveryJob();
    void anEmptyHistorySaysSo();
    void anOrderIsFoundByItsId();
    void itIsKeptAsLongAsAPersonWants();
    void itIsWipedAfterAQuestion();
    void aDamagedHistoryIsSaid();
    void resultsOfAnyJobOpenFromTheHistory();
    void nothingPersonalAndNoKeyIsLeftBehind();

private:
    [[nodiscard]] QString ledger() const;

    std::unique_ptr<CurlLibrary> m_curl;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SendDesk> m_desk;
};

namespace {

bool showJob(ResultsPage& page, const SendReport& report)
{
    QSignalSpy shown(&page, &ResultsPage::shown);
    page.resize(1100, 760);
    page.show();
    page.showJob(report.ledgerPath, report.jobId, report.refusals);
    return shown.wait(kSettleMs);
}

bool refresh(HistoryPage& page)
{
    QSignalSpy refreshed(&page, &HistoryPage::refreshed);
    page.refresh();
    return refreshed.wait(kSettleMs);
}

/// Types an ID and waits for the answer.
QString ask(HistoryPage& page, const QString& id)
{
    auto* find = page.findChild<FindSend*>(QStringLiteral("findSend"));
    QSignalSpy answered(find, &FindSend::answered);
    auto* field = page.findChild<QLineEdit*>(QStringLiteral("findId"));
    field->selectAll();
    QTest::keyClicks(field, id);
    QTest::keyClick(field, Qt::Key_Return);
    return answered.wait(kSettleMs) ? find->answer() : QStringLiteral("no answer came");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPast::initTestCase()
{
    m_curl = std::make_unique<CurlLibrary>();
    QVERIFY(m_curl->isUsable());
}

void TestPast::init()
{
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    m_server = trustedServer(*m_home);
    QVERIFY(m_server);
    QVERIFY(keep(*m_desk, shopAt(*m_server), sandbox::kPracticeKey, KeyPlace::Session));
}

QString TestPast::ledger() const
{
    return toQString(m_desk->means()->ledgerPath);
}

void TestPast::anUploadShowsWhatBecameOfIt()
{
    const auto report = sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 12), true);
    QVERIFY(report && report->accepted == 10);
    ResultsPage page(nullptr);
    QVERIFY(!page.primary()->isEnabled());
    QVERIFY(allTexts(&page).contains(QStringLiteral("Nothing was sent from this file yet.")));
    QVERIFY(showJob(page, *report));
    QVERIFY(page.primary()->isEnabled());
    const auto* tiles = page.findChild<TileSum*>(QStringLiteral("resultTiles"));
    QCOMPARE(tiles->count(0), std::uint64_t{10});
    QCOMPARE(tiles->total(), std::uint64_t{12});
    const auto* outcomes = page.findChild<OutcomeList*>(QStringLiteral("outcomeList"));
    QVERIFY(outcomes->button(RowOutcome::Accepted)->isEnabled());
    QVERIFY(outcomes->button(RowOutcome::LeftOut)->isEnabled());
    QVERIFY(!outcomes->button(RowOutcome::Refused)->isEnabled());
    QVERIFY(!page.findChild<QTableView*>(QStringLiteral("refusals"))->isVisible());
    const QString facts = page.findChild<QLabel*>(QStringLiteral("jobFacts"))->text();
    QVERIFY2(facts.contains(QStringLiteral("orders.csv")), qPrintable(facts));
    QCOMPARE(namelessWidget(&page), nullptr);
}

void TestPast::aJobThatIsNotThereIsSaidSo()
{
    ResultsPage page(nullptr);
    QSignalSpy shown(&page, &ResultsPage::shown);
    page.showJob(toUtf8(ledger()), "j-no");
    QVERIFY(shown.wait(kSettleMs));
    QVERIFY(!page.look().has_value());
    QVERIFY(!page.primary()->isEnabled());
    QVERIFY(!page.banner()->isHidden());
}

void TestPast::linesAreSavedByOutcome()
{
    const QString file = pastOrders(*m_home, QStringLiteral("orders.csv"), 12);
    const auto report = sendThroughPage(*m_desk, file, true);
    QVERIFY(report);
    ResultsPage page(nullptr);
    QVERIFY(showJob(page, *report));
    QSignalSpy saved(&page, &ResultsPage::saved);
    const QString out = m_home->file(QStringLiteral("left out.csv"));
    page.saveLines(RowOutcome::LeftOut, out);
    QVERIFY(saved.wait(kSettleMs));
    const QByteArray lines = bytesOf(out);
    QCOMPARE(lines.count('\n'), 3);
    QVERIFY2(lines.contains("A-0,no_such,") && lines.contains("type_unknown"), lines.constData());
    QVERIFY(allTexts(&page).contains(QStringLiteral("2 lines are saved.")));
    // The file is another one now.
    QVERIFY(QFile::remove(file));
    QVERIFY(!pastOrders(*m_home, QStringLiteral("orders.csv"), 13).isEmpty());
    const QString other = m_home->file(QStringLiteral("accepted.csv"));
    page.saveLines(RowOutcome::Accepted, other);
    QVERIFY(saved.wait(kSettleMs));
    QVERIFY(!QFile::exists(other));
    QVERIFY(!allTexts(&page).contains(QStringLiteral("are saved")));
}

void TestPast::ticksStay()
{
    const auto report = sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 5), true);
    QVERIFY(report);
    {
        ResultsPage page(nullptr);
        QVERIFY(showJob(page, *report));
        auto* box = page.findChild<QCheckBox*>(QStringLiteral("event_attached"));
        QVERIFY(!box->isChecked());
        QVERIFY(allTexts(&page).contains(QStringLiteral("Worth a look from")));
        box->click();
        QVERIFY(allTexts(&page).contains(QStringLiteral("Looked at on")));
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto look = lookAtJob(report->ledgerPath, report->jobId, SystemClock().nowMs());
                return look && look->ticks.contains("event_attached");
            },
            kSettleMs));
    }
    ResultsPage later(nullptr);
    QVERIFY(showJob(later, *report));
    QVERIFY(later.findChild<QCheckBox*>(QStringLiteral("event_attached"))->isChecked());
    QVERIFY(!later.findChild<QCheckBox*>(QStringLiteral("event_exists"))->isChecked());
}

void TestPast::receiptsOfWindowAndCommandLineAgree()
{
    for (const bool isForReal : {false, true}) {
        const auto report = sendThroughPage(*m_desk,
            pastOrders(*m_home, isForReal ? QStringLiteral("real.csv") : QStringLiteral("test.csv"), 40,
                isForReal ? "R-" : "T-"),
            isForReal);
        QVERIFY(report);
        ResultsPage page(nullptr);
        QVERIFY(showJob(page, *report));
        for (const char* form : {"json", "html"}) {
            const QString ours = m_home->file(QStringLiteral("receipt.%1").arg(QLatin1String(form)));
            QVERIFY(saveReceipt(page.look()->receipt, ours).has_value());
            QProcess commandLine;
            commandLine.start(QStringLiteral(CONVEY_CLI_PROGRAM),
                {QStringLiteral("receipt"), toQString(report->jobId), QStringLiteral("--ledger"), ledger(),
                    QStringLiteral("--") + QLatin1String(form)});
            QVERIFY(commandLine.waitForFinished(kSettleMs));
            const QByteArray theirs = commandLine.readAllStandardOutput();
            QVERIFY2(commandLine.exitCode() == 0, commandLine.readAllStandardError().constData());
            QVERIFY(theirs.size() > 300);
            QCOMPARE(bytesOf(ours), theirs);
        }
        const QJsonObject receipt =
            QJsonDocument::fromJson(bytesOf(m_home->file(QStringLiteral("receipt.json")))).object();
        QCOMPARE(receipt[QLatin1String("accepted")].toInteger(), 38);
        QCOMPARE(receipt[QLatin1String("events")].toInteger(), 40);
        QCOMPARE(receipt[QLatin1String("mode")].toString(),
            isForReal ? QStringLiteral("live") : QStringLiteral("validate_only"));
    }
}

void TestPast::aReceiptIsPrinted()
{
    const auto report = sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 5), true);
    QVERIFY(report);
    ResultsPage page(nullptr);
    QVERIFY(showJob(page, *report));
    const QString path = m_home->file(QStringLiteral("receipt.pdf"));
    QVERIFY(saveReceipt(page.look()->receipt, path).has_value());
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 5'000);
    QVERIFY(!saveReceipt(page.look()->receipt, QStringLiteral("/proc/no/receipt.pdf")).has_value());
}

void TestPast::thereIsAdvice()
{
    ResultsPage page(nullptr);
    page.show();
    page.findChild<QAbstractButton*>(QStringLiteral("sentSomethingWrong"))->click();
    const auto* dialog = page.findChild<SentWrongDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(allTexts(dialog).contains(QStringLiteral("the first one counts")));
    QCOMPARE(namelessWidget(dialog), nullptr);
}

void TestPast::theHistoryListsEveryJob()
{
    QVERIFY(sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("first.csv"), 5), false));
    QVERIFY(sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("second.csv"), 6, "B-"), true));
    HistoryPage page(*m_desk, nullptr);
    const QAbstractItemModelTester tester(
        page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.resize(1100, 760);
    page.show();
    QVERIFY(refresh(page));
    QCOMPARE(page.model()->rowCount(), 2);
    const auto cell = [&](int row, int column) { return page.model()->index(row, column).data().toString(); };
    QVERIFY(cell(0, HistoryModel::File).contains(QStringLiteral("second.csv")));
    QVERIFY(cell(1, HistoryModel::File).contains(QStringLiteral("first.csv")));
    QCOMPARE(cell(0, HistoryModel::Sent), QStringLiteral("4"));
    QCOMPARE(cell(0, HistoryModel::Whereto), QStringLiteral("Fern & Loom, US shop"));
    // As the Send page called it: an endpoint on this computer is not practice mode.
    QCOMPARE(cell(0, HistoryModel::Mode), QStringLiteral("For real"));
    QVERIFY(
        page.findChild<QLabel*>(QStringLiteral("historySum"))->text().startsWith(QStringLiteral("2 jobs")));
    QVERIFY(
        page.findChild<QLabel*>(QStringLiteral("historyJob"))->text().contains(QStringLiteral("second.csv")));
    auto* modes = page.findChild<QComboBox*>(QStringLiteral("historyMode"));
    modes->setCurrentIndex(modes->findData(static_cast<int>(JobMode::ValidateOnly)));
    QCOMPARE(page.model()->rowCount(), 1);
    QVERIFY(cell(0, HistoryModel::File).contains(QStringLiteral("first.csv")));
    QCOMPARE(namelessWidget(&page), nullptr);
    QVERIFY2(!page.primary()->isVisible(), "nothing is stopped");
}

void TestPast::anEmptyHistorySaysSo()
{
    HistoryPage page(*m_desk, nullptr);
    page.show();
    QVERIFY(refresh(page));
    QVERIFY(allTexts(&page).contains(QStringLiteral("Nothing has been sent from this computer yet.")));
    QVERIFY(!page.findChild<QAbstractButton*>(QStringLiteral("wipeHistory"))->isEnabled());
    QVERIFY2(!QFile::exists(ledger()), "looking makes no history");
}

void TestPast::anOrderIsFoundByItsId()
{
    QVERIFY(sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 12), true));
    HistoryPage page(*m_desk, nullptr);
    page.resize(1100, 760);
    page.show();
    QVERIFY(refresh(page));
    const QString yes = ask(page, QStringLiteral("A-7"));
    QVERIFY2(yes.startsWith(QStringLiteral("Yes, accepted")), qPrintable(yes));
    for (const char* part : {"order_created", "Fern & Loom", "practice-pixel", "row 8", "orders.csv"})
        QVERIFY2(yes.contains(QLatin1String(part)), part);
    QVERIFY(ask(page, QStringLiteral("A-0")).startsWith(QStringLiteral("No."))); // blocked, never sent
    QVERIFY(ask(page, QStringLiteral("Z-99")).startsWith(QStringLiteral("No.")));
    QVERIFY(m_home->filesWith("Z-99").isEmpty());
}

void TestPast::itIsKeptAsLongAsAPersonWants()
{
    QVERIFY(sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 5), true));
    HistoryPage page(*m_desk, nullptr);
    page.show();
    QVERIFY(refresh(page));
    auto* keep = page.findChild<QComboBox*>(QStringLiteral("keepHistory"));
    QCOMPARE(keep->currentData().toLongLong(), 0);
    QCOMPARE(keep->count(), 4);
    QSignalSpy refreshed(&page, &HistoryPage::refreshed);
    const int ninety = keep->findData(90);
    keep->setCurrentIndex(ninety);
    Q_EMIT keep->activated(ninety);
    QVERIFY(refreshed.wait(kSettleMs));
    QCOMPARE(m_desk->means()->keepDays, 90);
    QCOMPARE(keep->currentData().toLongLong(), 90);
    QCOMPARE(page.model()->rowCount(), 1);
}

void TestPast::itIsWipedAfterAQuestion()
{
    const auto report = sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 5), true);
    QVERIFY(report);
    HistoryPage page(*m_desk, nullptr);
    page.show();
    QVERIFY(refresh(page));
    page.findChild<QAbstractButton*>(QStringLiteral("wipeHistory"))->click();
    auto* question = page.findChild<QMessageBox*>(QStringLiteral("wipeHistoryQuestion"));
    QVERIFY(question);
    QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
    QSignalSpy refreshed(&page, &HistoryPage::refreshed);
    question->findChild<QAbstractButton*>(QStringLiteral("wipeHistoryNow"))->click();
    QVERIFY(refreshed.wait(kSettleMs));
    QCOMPARE(page.model()->rowCount(), 0);
    QVERIFY(allTexts(&page).contains(QStringLiteral("The sending history is wiped.")));
    QVERIFY(m_home->filesWith(report->jobId).isEmpty());
}

void TestPast::aDamagedHistoryIsSaid()
{
    // A folder where the file should be: nothing can be read there.
    QVERIFY(QDir().mkpath(ledger()));
    HistoryPage page(*m_desk, nullptr);
    page.show();
    QVERIFY(refresh(page));
    QVERIFY(!page.banner()->isHidden());
    QCOMPARE(page.model()->rowCount(), 0);
}

void TestPast::resultsOfAnyJobOpenFromTheHistory()
{
    const auto report = sendThroughPage(*m_desk, pastOrders(*m_home, QStringLiteral("orders.csv"), 5), true);
    QVERIFY(report);
    MainWindow window(std::move(m_desk));
    window.resize(1280, 800);
    window.show();
    auto* history = window.findChild<HistoryPage*>();
    QSignalSpy refreshed(history, &HistoryPage::refreshed);
    window.showPage(PageId::History);
    QVERIFY(refreshed.wait(kSettleMs));
    QVERIFY(history->isVisible());
    QCOMPARE(window.currentTab(), nullptr);
    auto* results = window.findChild<ResultsPage*>();
    QSignalSpy shown(results, &ResultsPage::shown);
    window.findChild<QAbstractButton*>(QStringLiteral("historyResults"))->click();
    QVERIFY(shown.wait(kSettleMs));
    QVERIFY(results->isVisible() && results->look());
    QCOMPARE(results->look()->job.id, report->jobId);
    window.showPage(PageId::Start);
    QVERIFY(!history->isVisible() && !results->isVisible());
    // An upload has its own.
    window.open(m_home->file(QStringLiteral("orders.csv")));
    QVERIFY(window.currentTab());
    window.showPage(PageId::Results);
    QCOMPARE(window.currentTab()->currentPage(), PageId::Results);
}

void TestPast::nothingPersonalAndNoKeyIsLeftBehind()
{
    // A key that is in no file and no program: it is put together here.
    const QByteArray key = QByteArray("sk-svcacct-") + QByteArray("MARKED-77-") + QByteArray("window-KEY");
    m_desk.reset();
    m_home = std::make_unique<Home>();
    m_server = trustedServer(*m_home, {.key = Secret(key.toStdString())});
    QVERIFY(m_server);
    m_desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>());
    QVERIFY(::convey::ui::test::keep(*m_desk, shopAt(*m_server), key.toStdString(), KeyPlace::KeyStore));
    const QString file = pastOrders(*m_home, QStringLiteral("orders.csv"), 40, "MARKED-ORDER-");
    QVERIFY(sendThroughPage(*m_desk, file, false));
    const auto report = sendThroughPage(*m_desk, file, true);
    QVERIFY(report && report->accepted == 38);

    MainWindow window(std::move(m_desk));
    window.resize(1280, 800);
    window.show();
    window.open(file);
    QSignalSpy checked(&window.currentTab()->session(), &UploadSession::checked);
    QVERIFY(checked.wait(kSettleMs));
    const QList<QByteArray> personal{"marked-person-", "MARKED-ORDER-"};
    QString told;
    for (const PageId page : {PageId::Start, PageId::Send, PageId::Results, PageId::History}) {
        window.showPage(page);
        QVERIFY(isAllDelivered());
        told += allTexts(&window) + window.windowTitle();
    }
    QCOMPARE(marksIn(told.toUtf8(), QList<QByteArray>{key} + personal), QString());
    const QString clip = QGuiApplication::clipboard()->text();
    QCOMPARE(marksIn(clip.toUtf8(), QList<QByteArray>{key} + personal), QString());

    auto* history = window.findChild<HistoryPage*>();
    QVERIFY(refresh(*history));
    QVERIFY(ask(*history, QStringLiteral("MARKED-ORDER-7")).startsWith(QStringLiteral("Yes")));
    auto* results = window.findChild<ResultsPage*>();
    QVERIFY(showJob(*results, *report));
    for (const char* name : {"receipt.pdf", "receipt.html", "receipt.json"})
        QVERIFY(saveReceipt(results->look()->receipt, m_home->file(QString::fromLatin1(name))).has_value());
    window.close(); // what it keeps of itself
    const QString root = QFileInfo(m_home->file(QStringLiteral("x"))).path();
    const QStringList withKey = filesWithMarks(root, {key}, [](const QString&) { return false; });
    QVERIFY2(withKey.isEmpty(), qPrintable(withKey.join(u'\n')));
    const QStringList withPerson = filesWithMarks(
        root, personal, [](const QString& path) { return path == QLatin1String("orders.csv"); });
    QVERIFY2(withPerson.isEmpty(), qPrintable(withPerson.join(u'\n')));
}

CONVEY_GUI_TEST_MAIN(TestPast)
#include "tst_past.moc"
