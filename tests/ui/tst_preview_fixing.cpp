// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"
#include "common/upload_session.h"
#include "gui_test.h"
#include "preview/cause_model.h"
#include "preview/checked_model.h"
#include "preview/clock_strip.h"
#include "preview/finding_card.h"
#include "preview/fixing.h"
#include "preview/preview_actions.h"
#include "preview/preview_page.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"
#include "preview_bench.h"
#include "support/test_text.h"

#include "settings/paths.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace convey;
using namespace convey::ui;
using convey::test::Bench;
using convey::test::kAmount;
using convey::test::line;

namespace {

const QString kReady = QStringLiteral("Ready");
const QString kBlocked = QStringLiteral("Blocked");
const PreviewFilter kUnread{Verdict::Blocked, causeOf(Rule::AmountUnreadable)};

} // namespace

class TestPreviewFixing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsEditedInPlace();
    void editingBackToTheFilesTextIsNoEdit();
    void aRowJustEditedStaysInView();
    void aProposedFixMendsOneRow();
    void aProposedFixMendsAllWithTheSameCause();
    void everyStepIsUndoneAndDoneAgain();
    void editsAreThereWhenTheFileIsOpenedAgain();
    void wordsAreFound();
    void headersSort();
    void filesAreSaved();
    void theClockSaysWhatLeaves();
    void theClockInWords_data();
    void theClockInWords();
    void theFileAsAWholeIsTold();
};

void TestPreviewFixing::aCellIsEditedInPlace()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2.00")));
    QCOMPARE(bench.states(), (QStringList{kBlocked, kReady}));
    bench.table()->setFocus();
    bench.table()->setCurrentIndex(bench.rows().index(0, kAmount));
    QTest::keyClick(bench.table(), Qt::Key_F2);
    auto* editor = bench.part<QLineEdit>("cellEditor");
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("1,50"));
    editor->setText(QStringLiteral("1.50"));
    QVERIFY(bench.settle([&] { QTest::keyClick(editor, Qt::Key_Return); }));
    QCOMPARE(bench.states(), (QStringList{kReady, kReady}));
    QCOMPARE(bench.amount(0), QStringLiteral("1.50"));
    QVERIFY(bench.rows().index(0, kAmount).data(Qt::ToolTipRole).toString().contains(QStringLiteral("1")));
    // Line, state and time left are no cells of the file.
    for (const int column : {0, 1, bench.rows().columnCount() - 1})
        QVERIFY(!bench.rows().index(0, column).flags().testFlag(Qt::ItemIsEditable));
}

void TestPreviewFixing::editingBackToTheFilesTextIsNoEdit()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1.50")));
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(0, 5, QStringLiteral("9.00")); }));
    QVERIFY(!bench.session.upload().edits().isEmpty());
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(0, 5, QStringLiteral("1.50")); }));
    QVERIFY(bench.session.upload().edits().isEmpty());
}

void TestPreviewFixing::aRowJustEditedStaysInView()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2.00") + line("C", "3,00")));
    QVERIFY(bench.settle([&] { bench.page.setFilter(kUnread); }));
    QCOMPARE(bench.rows().rowCount(), 2);
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(0, 5, QStringLiteral("1.50")); }));
    QCOMPARE(bench.states(), (QStringList{kReady, kBlocked}));
    QVERIFY(bench.settle([&] { bench.page.setFilter(kUnread); }));
    QCOMPARE(bench.states(), QStringList{kBlocked});
}

void TestPreviewFixing::aProposedFixMendsOneRow()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2,00")));
    bench.page.setPanelShown(true);
    bench.table()->selectRow(0);
    auto* button = bench.part<QPushButton>("fixRow");
    QVERIFY(button);
    QVERIFY(bench.settle([&] { button->click(); }));
    QCOMPARE(bench.states(), (QStringList{kReady, kBlocked}));
    QCOMPARE(bench.amount(0), QStringLiteral("1.50"));
}

void TestPreviewFixing::aProposedFixMendsAllWithTheSameCause()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2,00") + line("C", "free")));
    bench.page.setPanelShown(true);
    bench.table()->selectRow(0);
    auto* button = bench.part<QPushButton>("fixAll");
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Fix all 3"));
    QVERIFY(bench.settle([&] { button->click(); }));
    QCOMPARE(bench.states(), (QStringList{kReady, kReady, kBlocked}));
    QTRY_VERIFY(bench.page.banner()->text().contains(QStringLiteral("Fixed 2 rows")));
    QVERIFY(bench.page.banner()->text().contains(QStringLiteral("1 has no known fix")));
}

void TestPreviewFixing::everyStepIsUndoneAndDoneAgain()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2.00")));
    auto* undo = bench.part<QPushButton>("undoEdit");
    auto* redo = bench.part<QPushButton>("redoEdit");
    QVERIFY(!undo->isEnabled());
    const std::vector<std::uint64_t> second{1};
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(0, 5, QStringLiteral("1.50")); }));
    QVERIFY(bench.settle([&] { bench.page.fixing().leaveOut(second); }));
    QCOMPARE(bench.states(), (QStringList{kReady, QStringLiteral("Left out")}));
    QVERIFY(undo->toolTip().contains(QStringLiteral("leave out 1 row")));
    QVERIFY(bench.settle([&] { undo->click(); }));
    QCOMPARE(bench.states(), (QStringList{kReady, kReady}));
    QVERIFY(undo->toolTip().contains(QStringLiteral("change data.amount in line 2")));
    QVERIFY(bench.settle([&] { undo->click(); }));
    QCOMPARE(bench.states(), (QStringList{kBlocked, kReady}));
    QVERIFY(!undo->isEnabled());
    QVERIFY(bench.settle([&] { redo->click(); }));
    QVERIFY(bench.settle([&] { redo->click(); }));
    QCOMPARE(bench.states(), (QStringList{kReady, QStringLiteral("Left out")}));
    QVERIFY(!redo->isEnabled());
}

void TestPreviewFixing::editsAreThereWhenTheFileIsOpenedAgain()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2.00")));
    QVERIFY(bench.settle([&] { bench.page.fixing().editCell(0, 5, QStringLiteral("1.50")); }));
    const Edits edits = bench.session.upload().edits();
    // The writing is not waited for by anyone but us.
    const QDir kept(QString::fromStdString(defaultFileEditsFolder()));
    QTRY_COMPARE(kept.entryList(QDir::Files).size(), qsizetype{1});
    UploadSession other;
    QSignalSpy opened(&other, &UploadSession::opened);
    other.open(bench.path("orders.csv"));
    QVERIFY(opened.wait());
    QVERIFY(other.upload().edits() == edits);
    // Undone, nothing is kept.
    QVERIFY(bench.settle([&] { bench.page.fixing().steps().undo(); }));
    QTRY_VERIFY(kept.entryList(QDir::Files).isEmpty());
}

void TestPreviewFixing::wordsAreFound()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1.50", "ada@example.com") + line("B", "2.00", "bob@example.com")));
    auto* find = bench.part<QLineEdit>("findRows");
    QVERIFY(bench.settle([&] { find->setText(QStringLiteral("BOB")); }));
    QCOMPARE(bench.rows().rowCount(), 1);
    QCOMPARE(bench.amount(0), QStringLiteral("2.00"));
    QVERIFY(bench.settle([&] { find->clear(); }));
    QCOMPARE(bench.rows().rowCount(), 2);
    auto* type = bench.part<QComboBox>("typeFilter");
    type->setCurrentIndex(type->findText(QStringLiteral("lead_created")));
    QVERIFY(bench.settle([&] { Q_EMIT type->activated(type->currentIndex()); }));
    QCOMPARE(bench.rows().rowCount(), 0);
}

void TestPreviewFixing::headersSort()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "10.00") + line("B", "9.00") + line("C", "100.00")));
    QHeaderView* header = bench.table()->horizontalHeader();
    const auto amounts = [&] { return QStringList{bench.amount(0), bench.amount(1), bench.amount(2)}; };
    const auto click = [&] { Q_EMIT header->sectionClicked(kAmount); };
    const QStringList up{QStringLiteral("9.00"), QStringLiteral("10.00"), QStringLiteral("100.00")};
    QVERIFY(bench.settle(click));
    QCOMPARE(amounts(), up);
    QVERIFY(bench.settle(click));
    QCOMPARE(amounts(), (QStringList{up[2], up[1], up[0]}));
    QVERIFY(bench.settle(click));
    QCOMPARE(amounts(), (QStringList{up[1], up[0], up[2]}));
    QVERIFY(!header->isSortIndicatorShown());
}

void TestPreviewFixing::filesAreSaved()
{
    Bench bench;
    QVERIFY(bench.open(line("A", "1,50") + line("B", "2.00")));
    QSignalSpy saved(&bench.page.actions(), &PreviewActions::saved);
    const auto read = [&](const char* name) {
        QFile file(bench.path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    bench.page.actions().saveRejects(bench.path("rejected.csv"));
    QVERIFY(saved.wait());
    QVERIFY(read("rejected.csv").contains(QStringLiteral("data.amount=1.50")));
    bench.page.actions().saveFindings(bench.path("problems.json"));
    QVERIFY(saved.wait());
    QVERIFY(read("problems.json").startsWith(QStringLiteral("{\"findings\":[")));
    bench.page.actions().saveBodies(bench.path("bodies.ndjson"));
    QVERIFY(saved.wait());
    QVERIFY(read("bodies.ndjson").contains(QStringLiteral("\"validate_only\":true")));
    bench.page.actions().saveReminder(bench.path("again.ics"));
    QVERIFY(saved.wait());
    QVERIFY(read("again.ics").startsWith(QStringLiteral("BEGIN:VCALENDAR")));
    QSignalSpy failed(&bench.page.actions(), &PreviewActions::failed);
    bench.page.actions().saveRejects(bench.path("no/such/folder.csv"));
    QVERIFY(failed.wait());
}

void TestPreviewFixing::theClockSaysWhatLeaves()
{
    constexpr qint64 kWeek = 7LL * 24 * 3'600'000;
    Bench bench;
    QVERIFY(bench.open(line("A", "1.50", "ada@example.com", kWeek - 20 * 60'000) + line("B", "2.00")));
    auto* strip = bench.part<ClockStrip>("clockStrip");
    QVERIFY(strip->isVisibleTo(&bench.page));
    const QString sentence =
        clockSentenceOf(bench.session.check()->evidence.times(), bench.session.check()->judgedAtMs);
    QVERIFY2(sentence.contains(QStringLiteral("within the hour")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Export again by")), qPrintable(sentence));
    const QString left = bench.rows().index(0, bench.rows().columnCount() - 1).data().toString();
    QVERIFY2(left == QStringLiteral("19 min") || left == QStringLiteral("20 min"), qPrintable(left));
    QCOMPARE(bench.rows().index(1, bench.rows().columnCount() - 1).data().toString(), QStringLiteral("6 d"));
}

void TestPreviewFixing::theClockInWords_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QList<int>>("minutesLeft");
    QTest::addColumn<QString>("words");
    const QTime noon(12, 0);
    QTest::newRow("none leaves today") << noon << QList<int>{2'000} << QString();
    QTest::newRow("one today") << noon << QList<int>{300, 2'000}
                               << QStringLiteral(
                                      "1 conversion leaves the 7 days today. Sending now is in time.");
    QTest::newRow("some of those of today within the hour")
        << noon << QList<int>{10, 300, 400, 2'000}
        << QStringLiteral("3 conversions leave the 7 days today. 1 of them leaves within the hour. Sending "
                          "now is in time.");
    QTest::newRow("all within the hour")
        << noon << QList<int>{10, 20}
        << QStringLiteral("2 conversions leave the 7 days within the hour. Sending now saves them.");
    QTest::newRow("half of the hour is tomorrow")
        << QTime(23, 30) << QList<int>{10, 40, 50}
        << QStringLiteral("3 conversions leave the 7 days within the hour. Sending now saves them.");
}

void TestPreviewFixing::theClockInWords()
{
    QFETCH(QTime, now);
    QFETCH(QList<int>, minutesLeft);
    QFETCH(QString, words);
    constexpr EpochMs kMinuteMs = 60'000;
    const EpochMs clock = QDateTime(QDate(2026, 11, 18), now).toMSecsSinceEpoch();
    TimeSpread times(clock);
    for (const int minutes : minutesLeft)
        times.add(clock - 7 * 24 * 60 * kMinuteMs + minutes * kMinuteMs);
    const QString told = clockSentenceOf(times, clock);
    QCOMPARE(told.left(told.indexOf(QStringLiteral("Export again"))).trimmed(), words);
}

void TestPreviewFixing::theFileAsAWholeIsTold()
{
    QString lines;
    for (int i = 0; i < 12; ++i)
        lines += line(("A-" + std::to_string(i)).c_str(), "1.00");
    Bench bench;
    QVERIFY(bench.open(lines));
    QVERIFY2(bench.page.banner()->text().contains(QStringLiteral("12 of 12 amounts are exactly 1.")),
        qPrintable(bench.page.banner()->text()));
}

CONVEY_GUI_TEST_MAIN(TestPreviewFixing)
#include "tst_preview_fixing.moc"
