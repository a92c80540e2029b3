// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/banner.h"
#include "common/code_view.h"
#include "common/empty_state.h"
#include "common/icon_label.h"
#include "common/stat_tile.h"
#include "common/tile_sum.h"
#include "common/upload_session.h"
#include "gui_test.h"
#include "preview/cause_list.h"
#include "preview/cause_model.h"
#include "preview/checked_model.h"
#include "preview/finding_card.h"
#include "preview/preview_page.h"
#include "preview/row_cells_model.h"
#include "preview/row_panel.h"
#include "preview/rows_pane.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "jobs/sample.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <set>

using namespace convey;
using namespace convey::ui;

namespace {

constexpr QSize kUsualSize(1080, 720); // the page beside the rail in a window of 1280

/// A page with its session, shown.
struct Bench
{
    UploadSession session{};
    PreviewPage page{session, nullptr};
    QSignalSpy shown{&page, &PreviewPage::shown};

    Bench()
    {
        page.resize(kUsualSize);
        page.show();
        // The keys of an earlier test are still held down for the application until one comes without them.
        QTest::keyClick(&page, Qt::Key_F35);
    }

    template <typename T>
    [[nodiscard]] T* part(const char* name = nullptr) const
    {
        return page.findChild<T*>(name ? QString::fromLatin1(name) : QString());
    }
    [[nodiscard]] RowsPane* pane() const { return part<RowsPane>(); }
    [[nodiscard]] QTableView* table() const { return part<QTableView>("previewRows"); }
    [[nodiscard]] const CheckedModel& rows() const { return pane()->model(); }
    [[nodiscard]] TileSum* tiles() const { return part<TileSum>(); }
    [[nodiscard]] CauseModel* causes() const { return part<CauseModel>(); }
    [[nodiscard]] RowPanel* panel() const { return part<RowPanel>(); }

    /// Opens the file and waits until its check is on the screen.
    [[nodiscard]] bool open(const QString& path)
    {
        shown.clear();
        session.open(path);
        return shown.wait(60'000);
    }
    [[nodiscard]] bool filter(const PreviewFilter& filter)
    {
        shown.clear();
        page.setFilter(filter);
        return shown.wait(10'000);
    }
    /// "351 7 15 26 1 = 400"
    [[nodiscard]] QString counts() const
    {
        QStringList numbers;
        for (int i = 0; i < 5; ++i)
            numbers.append(QString::number(tiles()->count(i)));
        return numbers.join(u' ') + QStringLiteral(" = ") + QString::number(tiles()->total());
    }
    [[nodiscard]] QString state(int row) const { return rows().index(row, 0).data().toString(); }
};

/// The sum of a heading's causes.
quint64 sumOfCauses(const CauseModel& causes, const QModelIndex& heading)
{
    quint64 sum = 0;
    for (int i = 0; i < causes.rowCount(heading); ++i)
        sum += causes.index(i, 0, heading).data(CauseModel::CountRole).toULongLong();
    return sum;
}

} // namespace

class TestPreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAFileThePageSaysSo();
    void countsOfTheSampleAddUp();
    void causesAddUpToTheirStates();
    void tilesFilterTheRows_data();
    void tilesFilterTheRows();
    void aTileIsChosenByKeysAndLetGoAgain();
    void aCauseFiltersTheRowsByKeys();
    void headingsAreNotSelectableButAClickFilters();
    void anEmptyFilterSaysWhatCanBeSent();
    void leavingOutAndTakingBackMoveTheSum();
    void manyRowsAreTakenBackAtOnce();
    void aMendedCauseStaysTicked();
    void faultyCellsAreMarkedWhereTheValueIsMissing();
    void findingsAreWalkedWithF8();
    void theRowPanelShowsTheEventThatWillBeSent();
    void aFindingCardSaysWhatWhyAndHow();
    void whatIsTooOldReadsAsNobodysError();
    void personalValuesAreHiddenUntilAskedFor();
    void questionsAndErrorsStandOnThePage();
    void modelsKeepTheirPromises();
    void listsOfRowsFindTheirPlaces();
    void theNarrowPageGivesTheRowItsRoom();
    void theHeaderFitsASmallWindow();
    void focusableWidgetsHaveNames();
    void moneyStandsBesideEachCount();
    void countsSoFarAreMarkedAsSuch();

private:
    [[nodiscard]] QString write(const QString& name, std::string_view text);
    [[nodiscard]] QString sample();

    QTemporaryDir m_folder{};
};

void TestPreviewPage::initTestCase()
{
    qputenv("CONVEY_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

QString TestPreviewPage::write(const QString& name, std::string_view text)
{
    const QString path = m_folder.filePath(name);
    return writeFileAtomically(toUtf8(path), text) ? path : QString();
}

QString TestPreviewPage::sample()
{
    return write(QStringLiteral("sample.csv"), sampleOrders(SystemClock().nowMs()));
}

void TestPreviewPage::withoutAFileThePageSaysSo()
{
    Bench bench;
    auto* empty = bench.part<EmptyState>("empty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("No file is open"));
    QVERIFY(!bench.page.primary()->isVisible());
    QVERIFY(!bench.table()->isVisible());
    const QSignalSpy wanted(&bench.page, &Page::openFileWanted);
    QTest::mouseClick(bench.part<QPushButton>("openFile"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestPreviewPage::countsOfTheSampleAddUp()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    QCOMPARE(bench.page.title(), QStringLiteral("Preview · 400 conversions from 400 lines"));
    QCOMPARE(bench.counts(), QStringLiteral("351 7 15 26 1 = 400"));
    QCOMPARE(bench.tiles()->accessibleName(),
        QStringLiteral("400 Conversions: 351 Ready plus 7 Needs a look plus 15 Blocked plus 26 Outside the 7 "
                       "days plus 1 Left out"));
    QCOMPARE(bench.tiles()->tile(2)->look().word, QStringLiteral("Blocked"));
    QCOMPARE(bench.tiles()->tile(2)->count(), std::optional<std::uint64_t>(15));
    QCOMPARE(bench.part<QWidget>("lines")->findChild<QLabel*>()->text(),
        QStringLiteral("400 lines: each is one conversion"));
    QCOMPARE(bench.part<QWidget>("outside")->findChild<QLabel*>()->text(),
        QStringLiteral("358 can still be sent; 26 are older than 7 days, OpenAI does not take them."));
    QCOMPARE(bench.rows().rowCount(), 400);
    QVERIFY(bench.page.primary()->isEnabled());
    QSignalSpy goTo(&bench.page, &Page::goTo);
    QTest::keyClick(bench.table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(goTo.count(), 1);
    QCOMPARE(goTo[0][0].value<PageId>(), PageId::Send);
}

void TestPreviewPage::causesAddUpToTheirStates()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    const CauseModel& causes = *bench.causes();
    QCOMPARE(causes.rowCount(), 5);
    QCOMPARE(causes.index(0, 0).data(CauseModel::CountRole).toULongLong(), 400U);
    QCOMPARE(
        causes.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("All conversions, 400"));
    const QList<quint64> states{15, 7, 26, 1};
    for (int group = 1; group < 5; ++group) {
        const QModelIndex heading = causes.index(group, 0);
        QCOMPARE(heading.data(CauseModel::CountRole).toULongLong(), states[group - 1]);
        QCOMPARE(sumOfCauses(causes, heading), states[group - 1]);
    }
    QCOMPARE(causes.index(0, 0, causes.index(3, 0)).data().toString(), QStringLiteral("Older than 7 days"));
    QCOMPARE(causes.index(0, 0, causes.index(4, 0)).data(Qt::AccessibleTextRole).toString(),
        QString::fromUtf8("Event ID used twice, other content, 1 Left out, worth GBP\u00A012.80"));
}

void TestPreviewPage::tilesFilterTheRows_data()
{
    QTest::addColumn<int>("tile");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("state");
    QTest::newRow("ready") << 0 << 351 << "Ready";
    QTest::newRow("needs a look") << 1 << 7 << "Needs a look";
    QTest::newRow("blocked") << 2 << 15 << "Blocked";
    QTest::newRow("outside the 7 days") << 3 << 26 << "Outside the 7 days";
    QTest::newRow("left out") << 4 << 1 << "Left out";
}

void TestPreviewPage::tilesFilterTheRows()
{
    QFETCH(int, tile);
    QFETCH(int, rows);
    QFETCH(QString, state);
    Bench bench;
    QVERIFY(bench.open(sample()));
    bench.shown.clear();
    QTest::mouseClick(bench.tiles()->tile(tile), Qt::LeftButton);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.rows().rowCount(), rows);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(bench.state(row), state);
    auto* chip = bench.part<QToolButton>("filterChip");
    QVERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(state));
    QCOMPARE(bench.part<QLabel>("rowCount")->text(), QStringLiteral("%1 of 400 conversions").arg(rows));

    bench.shown.clear();
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.rows().rowCount(), 400);
    QCOMPARE(bench.tiles()->chosen(), -1);
    QVERIFY(!chip->isVisible());
}

void TestPreviewPage::aTileIsChosenByKeysAndLetGoAgain()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    bench.tiles()->tile(0)->setFocus();
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Right);
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Right);
    QCOMPARE(bench.page.focusWidget(), bench.tiles()->tile(2));
    bench.shown.clear();
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Space);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.rows().rowCount(), 15);
    bench.shown.clear();
    QTest::keyClick(bench.page.focusWidget(), Qt::Key_Space);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.rows().rowCount(), 400);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(bench.page.focusWidget(), Qt::Key_Left);
    QCOMPARE(bench.page.focusWidget(), bench.tiles()->tile(0));
}

void TestPreviewPage::aCauseFiltersTheRowsByKeys()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    auto* list = bench.part<CauseList>("causes");
    list->setFocus();
    bench.shown.clear();
    QTest::keyClick(list, Qt::Key_Down); // past the heading "Blocked" to its first cause
    QVERIFY(bench.shown.wait());
    const QModelIndex chosen = list->currentIndex();
    QVERIFY(chosen.parent().isValid());
    QCOMPARE(bench.page.filter().verdict, std::optional(Verdict::Blocked));
    const auto count = chosen.data(CauseModel::CountRole).toInt();
    QVERIFY(count > 0 && count < 15);
    QCOMPARE(bench.rows().rowCount(), count);
    QVERIFY(bench.part<QToolButton>("filterChip")->text().startsWith(chosen.data().toString()));
    QCOMPARE(bench.tiles()->chosen(), -1);

    bench.shown.clear();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(bench.shown.wait());
    QVERIFY(bench.page.filter().isAll());
    QCOMPARE(list->currentIndex(), bench.causes()->index(0, 0));

    // To come here with the keyboard is no choice yet.
    QVERIFY(bench.filter({Verdict::Blocked, {}}));
    bench.table()->setFocus();
    list->setFocus();
    QCOMPARE(bench.page.filter().verdict, std::optional(Verdict::Blocked));
}

void TestPreviewPage::headingsAreNotSelectableButAClickFilters()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    auto* list = bench.part<CauseList>("causes");
    const QModelIndex heading = bench.causes()->index(2, 0);
    QVERIFY(!heading.flags().testFlag(Qt::ItemIsSelectable));
    list->scrollTo(heading);
    bench.shown.clear();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(heading).center());
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.rows().rowCount(), 7);
    QCOMPARE(bench.tiles()->chosen(), 1);
}

void TestPreviewPage::anEmptyFilterSaysWhatCanBeSent()
{
    Bench bench;
    const std::string now = "2026-01-01T00:00:00Z";
    QVERIFY(bench.open(write(QStringLiteral("old.csv"),
        "Order ID,Event,Paid at,Total,Currency,Email\n1,Purchase," + now + ",1.50,EUR,a@example.com\n")));
    QCOMPARE(bench.counts(), QStringLiteral("0 0 0 1 0 = 1"));
    QVERIFY(!bench.page.primary()->isEnabled());
    QVERIFY(bench.filter({Verdict::Blocked, {}}));
    auto* empty = bench.pane()->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!bench.table()->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("Nothing is blocked"));
    QCOMPARE(empty->sentence(), QStringLiteral("0 conversions can be sent."));
}

void TestPreviewPage::leavingOutAndTakingBackMoveTheSum()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    QVERIFY(bench.filter({Verdict::Blocked, {}}));
    QTableView* table = bench.table();
    table->setFocus();
    table->selectRow(0);
    const quint64 row = bench.rows().fileRow(0);
    bench.shown.clear();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.counts(), QStringLiteral("351 7 14 26 2 = 400"));
    QCOMPARE(bench.rows().rowCount(), 14);
    QVERIFY(bench.pane()->currentRow().has_value()); // the row that took its place

    QVERIFY(bench.filter({Verdict::LeftOut, CauseId::ByHand}));
    QCOMPARE(bench.rows().rowCount(), 1);
    QCOMPARE(bench.rows().fileRow(0), row);
    table->selectRow(0);
    bench.page.setPanelShown(true);
    QVERIFY(bench.part<QPushButton>("takeBack")->isVisible());
    QVERIFY(!bench.part<QPushButton>("leaveOut")->isVisible());
    bench.shown.clear();
    QTest::keyClick(table, Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.counts(), QStringLiteral("351 7 15 26 1 = 400"));
    QVERIFY(bench.session.upload().edits().isEmpty());
}

void TestPreviewPage::manyRowsAreTakenBackAtOnce()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    bench.table()->selectAll();
    QCOMPARE(bench.pane()->selectedRows().size(), std::size_t{400});
    bench.shown.clear();
    bench.page.leaveOutSelected();
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.counts(), QStringLiteral("0 0 0 0 400 = 400"));
    QVERIFY(!bench.page.primary()->isEnabled());
    bench.table()->selectAll();
    bench.shown.clear();
    bench.page.takeBackSelected();
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.counts(), QStringLiteral("351 7 15 26 1 = 400"));

    Edits edits;
    edits.setCell(3, 1, "mended");
    edits.leaveOut(std::vector<std::uint64_t>{1, 2, 5});
    Edits after = edits;
    after.takeBack(std::vector<std::uint64_t>{2, 5, 9});
    QCOMPARE(after.leftOut().size(), std::size_t{1});
    QCOMPARE(after.leftOut()[0], std::uint64_t{1});
    QVERIFY(after.cells() == edits.cells());
}

void TestPreviewPage::aMendedCauseStaysTicked()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    const CauseModel& causes = *bench.causes();
    const PreviewFilter repeated{Verdict::LeftOut, causeOf(Rule::RepeatedInFileDiffers)};
    QVERIFY(bench.filter(repeated));
    QCOMPARE(bench.rows().rowCount(), 1);
    bench.table()->selectRow(0);
    bench.shown.clear();
    bench.page.leaveOutSelected();
    QVERIFY(bench.shown.wait());
    const QModelIndex done = causes.indexOf(repeated);
    QVERIFY(done.isValid());
    QVERIFY(done.data(CauseModel::DoneRole).toBool());
    QCOMPARE(done.data(CauseModel::CountRole).toULongLong(), 0U);
    bench.page.hide();
    bench.page.show();
    QVERIFY(!causes.indexOf(repeated).isValid());
}

void TestPreviewPage::faultyCellsAreMarkedWhereTheValueIsMissing()
{
    Bench bench;
    const std::string time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    QVERIFY(bench.open(write(QStringLiteral("faulty.csv"),
        "Order ID,Event,Paid at,Total,Currency,Email\n"
        ",Purchase,"
            + time
            + ",1.50,EUR,a@example.com\n"
              "2,Purchase,"
            + time
            + ",oops,EUR,a@example.com\n"
              "3,Purchase,"
            + time
            + ",1.50,,a@example.com\n"
              "4,Purchase,"
            + time + ",1.50,EUR,\n")));
    const CheckedModel& rows = bench.rows();
    const auto cell = [&](int row, int column) {
        return rows.index(row, CheckedModel::kFileColumns + column);
    };
    const auto spoken = [](const QModelIndex& index) {
        return index.data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(cell(0, 0)), QStringLiteral("Order ID, line 2: empty, Blocked, Event ID is missing"));
    QCOMPARE(spoken(cell(1, 3)), QStringLiteral("Total, line 3: oops, Blocked, Amount can't be read"));
    QCOMPARE(spoken(cell(2, 4)), QStringLiteral("Currency, line 4: empty, Blocked, Currency is missing"));
    QCOMPARE(spoken(cell(3, 5)),
        QStringLiteral("Email, line 5: empty, Needs a look, Nothing identifies the customer"));
    QCOMPARE(spoken(cell(0, 4)), QStringLiteral("Currency, line 2: EUR"));
    QCOMPARE(spoken(rows.index(1, 0)), QStringLiteral("State, line 3: Blocked, Amount can't be read"));
    QVERIFY(cell(1, 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("can't be read")));
}

void TestPreviewPage::findingsAreWalkedWithF8()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    QTest::keyClick(bench.table(), Qt::Key_F8);
    QVERIFY(bench.panel()->isVisible());
    const auto first = bench.panel()->row();
    QVERIFY(first.has_value());
    QVERIFY(!bench.panel()->findChildren<FindingCard*>().isEmpty());
    QTest::keyClick(bench.table(), Qt::Key_F8);
    QVERIFY(*bench.panel()->row() > *first);
    QTest::keyClick(bench.table(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(bench.panel()->row(), first);
    QTest::keyClick(bench.table(), Qt::Key_F8, Qt::ShiftModifier); // none before: stays
    QCOMPARE(bench.panel()->row(), first);
    int steps = 1;
    for (auto at = first; steps < 1'000; ++steps) {
        QTest::keyClick(bench.table(), Qt::Key_F8);
        if (bench.panel()->row() == at)
            break;
        at = bench.panel()->row();
    }
    std::set<std::uint64_t> rows;
    for (const Finding& finding : bench.session.check()->findings)
        rows.insert(finding.row);
    QCOMPARE(static_cast<std::size_t>(steps), rows.size());
    QTest::keyClick(bench.table(), Qt::Key_Escape);
    QVERIFY(!bench.panel()->isVisible());
}

void TestPreviewPage::theRowPanelShowsTheEventThatWillBeSent()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    QVERIFY(bench.filter({Verdict::Ready, {}}));
    bench.table()->selectRow(0);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QVERIFY(bench.panel()->isVisible());
    QCOMPARE(bench.part<QLabel>("panelLine")->text(), QStringLiteral("Line 2"));
    QVERIFY(bench.panel()->accessibleName().startsWith(QStringLiteral("Line 2, ")));
    QTest::mouseClick(bench.part<QToolButton>("personal"), Qt::LeftButton);
    const auto json = [&] {
        return QJsonDocument::fromJson(bench.part<CodeView>("eventJson")->toPlainText().toUtf8()).object();
    };
    QCOMPARE(json()[QStringLiteral("id")].toString(), QStringLiteral("NW-20400"));
    QCOMPARE(json()[QStringLiteral("type")].toString(), QStringLiteral("order_created"));
    const QJsonObject user = json()[QStringLiteral("user")].toObject();
    QCOMPARE(user[QStringLiteral("emails_sha256")][0].toString().size(), 64);
    QCOMPARE(bench.panel()->cells().rowCount(), 19);
    QCOMPARE(bench.panel()->cells().index(0, 1).data().toString(), QStringLiteral("NW-20400"));

    QTest::keyClick(bench.table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(json()[QStringLiteral("id")].toString(), QStringLiteral("NW-20401"));
    QTest::mouseClick(bench.part<QToolButton>("previousRow"), Qt::LeftButton);
    QCOMPARE(json()[QStringLiteral("id")].toString(), QStringLiteral("NW-20400"));

    QTRY_VERIFY(bench.part<QPushButton>("leaveOut")->width() > 0);
    bench.shown.clear();
    QTest::mouseClick(bench.part<QPushButton>("leaveOut"), Qt::LeftButton);
    QVERIFY(bench.shown.wait());
    QCOMPARE(bench.counts(), QStringLiteral("350 7 15 26 2 = 400"));
    QCOMPARE(json()[QStringLiteral("id")].toString(), QStringLiteral("NW-20401"));
    QSignalSpy goTo(&bench.page, &Page::goTo);
    QTest::mouseClick(bench.part<QPushButton>("toColumns"), Qt::LeftButton);
    QCOMPARE(goTo[0][0].value<PageId>(), PageId::Columns);
}

void TestPreviewPage::whatIsTooOldReadsAsNobodysError()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    QVERIFY(bench.filter({Verdict::Outside, {}}));
    bench.table()->selectRow(0);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    const QList<FindingCard*> cards = bench.panel()->findChildren<FindingCard*>();
    QVERIFY(!cards.isEmpty());
    QStringList words;
    for (const FindingCard* card : cards) {
        QVERIFY(card->accessibleName().startsWith(QStringLiteral("Outside the 7 days: ")));
        for (const QLabel* label : card->findChildren<QLabel*>())
            words << label->text();
    }
    QVERIFY(words.contains(QStringLiteral("Next time")));
    QVERIFY(words.contains(QStringLiteral(
        "This conversion is older than the 7 days that OpenAI takes. Nothing is wrong with it.")));
    QVERIFY(!words.contains(QStringLiteral("Mend")));
    QVERIFY(!words.contains(QStringLiteral("Blocked")));
}

void TestPreviewPage::aFindingCardSaysWhatWhyAndHow()
{
    const Finding finding{.problem = {.rule = Rule::AmountTooManyDecimals,
                              .field = Field::DataAmount,
                              .column = 3,
                              .fault = ValueFault::TooManyDecimals},
        .row = 4,
        .line = 6};
    const FindingCard card(finding, lookOf(Severity::Blocked), QStringLiteral("<b>Total"),
        QStringLiteral("<img src=x>1.999"), nullptr);
    QCOMPARE(card.accessibleName(), QStringLiteral("Blocked: Amount has too many decimals"));
    QStringList words;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        words.append(label->text());
        // Text of the file is never taken for markup.
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QStringLiteral("Total")));
    }
    QVERIFY(words.contains(QStringLiteral("This amount has more decimals than its currency.")));
    QVERIFY(
        words.contains(QStringLiteral("<img src=x>1.999 in the column <b>Total; it has too many decimals")));
    QVERIFY(words.contains(QStringLiteral("a number such as 129.99")));
    QVERIFY(words.last().contains(QStringLiteral("convey-help:problems#amount_too_many_decimals")));
    words.removeLast();
    QVERIFY(words.last().contains(QStringLiteral("https://developers.openai.com/ads/supported-events")));
    QVERIFY(words.last().contains(QStringLiteral("2026-11-21")));
}

void TestPreviewPage::personalValuesAreHiddenUntilAskedFor()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    const QModelIndex email = bench.rows().index(0, CheckedModel::kFileColumns + 3);
    const QString hidden = QStringLiteral("m•••@example.com");
    QCOMPARE(email.data().toString(), hidden);
    QVERIFY(email.data(Qt::AccessibleTextRole).toString().contains(hidden));
    QVERIFY(!email.data(Qt::ToolTipRole).toString().contains(QStringLiteral("martin")));
    QTest::mouseClick(bench.part<QToolButton>("personal"), Qt::LeftButton);
    QCOMPARE(email.data().toString(), QStringLiteral("martin.brandt1@example.com"));
    QTest::mouseClick(bench.part<QToolButton>("personal"), Qt::LeftButton);
    QCOMPARE(email.data().toString(), hidden);
}

void TestPreviewPage::questionsAndErrorsStandOnThePage()
{
    Bench bench;
    QVERIFY(bench.open(write(QStringLiteral("questions.csv"),
        "Order ID,Event,Paid at,Total,Currency,Email\n1,Purchase,2026-11-20 "
        "14:00,1.50,EUR,a@example.com\n")));
    QVERIFY(!bench.session.upload().questions().empty());
    QVERIFY(bench.page.banner()->text().contains(QStringLiteral("Columns")));

    QSignalSpy failed(&bench.session, &UploadSession::failed);
    bench.session.answer({.input = Input::UserEmail, .text = "No such column"});
    QVERIFY(failed.count() == 1 || failed.wait());
    QVERIFY2(bench.page.banner()->text().contains(QStringLiteral("No such column")),
        qPrintable(bench.page.banner()->text()));
    QVERIFY(!bench.page.primary()->isEnabled());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestPreviewPage::modelsKeepTheirPromises()
{
    using Tester = QAbstractItemModelTester;
    Bench bench;
    auto* model = bench.part<CheckedModel>();
    const Tester rows(model, Tester::FailureReportingMode::QtTest);
    const Tester causes(bench.causes(), Tester::FailureReportingMode::QtTest);
    const Tester cells(bench.part<RowCellsModel>(), Tester::FailureReportingMode::QtTest);
    QVERIFY(bench.open(sample()));
    QVERIFY(bench.filter({Verdict::Blocked, {}}));
    bench.page.setPanelShown(true);
    bench.table()->selectRow(1);
    bench.shown.clear();
    bench.page.leaveOutSelected();
    QVERIFY(bench.shown.wait());
    QVERIFY(bench.filter({}));
    QVERIFY(bench.open(sample()));
    QCOMPARE(model->rowCount(model->index(0, 0)), 0);
    QCOMPARE(model->columnCount(model->index(0, 0)), 0);
    QCOMPARE(model->columnCount(), CheckedModel::kFileColumns + 19 + 1); // and the time left
}

void TestPreviewPage::listsOfRowsFindTheirPlaces()
{
    const RowList some(std::vector<std::uint32_t>{2, 5, 9});
    QCOMPARE(some.placeOf(0), std::uint64_t{0});
    QCOMPARE(some.placeOf(5), std::uint64_t{1});
    QCOMPARE(some.placeOf(6), std::uint64_t{2});
    QCOMPARE(some.placeOf(10), std::uint64_t{3});
    const RowList whole(4);
    QCOMPARE(whole.placeOf(3), std::uint64_t{3});
    QCOMPARE(whole.placeOf(9), std::uint64_t{4});

    // Rows 1, 5 and 6 have findings; row 7 is left out by hand; findings of row 3 were not kept.
    auto check = std::make_shared<CheckResult>();
    check->verdicts = {Verdict::Ready, Verdict::Warned, Verdict::Ready, Verdict::Blocked, Verdict::Ready,
        Verdict::Blocked, Verdict::Ready, Verdict::LeftOut};
    for (const Verdict verdict : check->verdicts)
        check->summary.add(verdict);
    check->findings = {{.problem = {.rule = Rule::AmountZero}, .row = 1},
        {.problem = {.rule = Rule::AmountZero}, .row = 5}, {.problem = {.rule = Rule::IdMissing}, .row = 5},
        {.problem = {.rule = Rule::AlreadyHashed}, .row = 6}};
    Edits edits;
    edits.leaveOut(7);
    const CheckedRows rows({.check = check,
        .table = {},
        .recipe = {},
        .columns = {},
        .edits = std::make_shared<const Edits>(edits)});
    QCOMPARE(rows.count(Verdict::Warned, causeOf(Rule::AmountZero)), std::uint64_t{1});
    QCOMPARE(rows.count(Verdict::Blocked, causeOf(Rule::IdMissing)), std::uint64_t{1}); // the most serious
    QCOMPARE(rows.count(Verdict::Blocked, CauseId::NotListed), std::uint64_t{1});
    QCOMPARE(rows.count(Verdict::LeftOut, CauseId::ByHand), std::uint64_t{1});
    QCOMPARE(rows.findingsOf(5).size(), std::size_t{2});
    QVERIFY(rows.findingsOf(4).empty());
    using Place = std::optional<std::uint64_t>;
    const RowList all = rows.list({});
    QCOMPARE(rows.nextWithFindings(all, -1, 1), Place(1));
    QCOMPARE(rows.nextWithFindings(all, 1, 1), Place(5));
    QCOMPARE(rows.nextWithFindings(all, 6, 1), Place());
    QCOMPARE(rows.nextWithFindings(all, 8, -1), Place(6));
    QCOMPARE(rows.nextWithFindings(all, 5, -1), Place(1));
    QCOMPARE(rows.nextWithFindings(all, 1, -1), Place());
    const RowList few(std::vector<std::uint32_t>{0, 2, 4, 6, 7});
    QCOMPARE(rows.nextWithFindings(few, -1, 1), Place(3));
    QCOMPARE(rows.nextWithFindings(few, 3, -1), Place());
}

void TestPreviewPage::theNarrowPageGivesTheRowItsRoom()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    auto* list = bench.part<CauseList>("causes");
    QVERIFY(list->isVisible());
    QTest::mouseClick(bench.part<QToolButton>("panelSwitch"), Qt::LeftButton);
    QVERIFY(bench.panel()->isVisible());
    QVERIFY(bench.panel()->row().has_value());
    const int em = QFontInfo(bench.page.font()).pixelSize();
    bench.page.resize(em * 70, kUsualSize.height());
    QTRY_VERIFY(!list->isVisible());
    QTest::mouseClick(bench.part<QToolButton>("closePanel"), Qt::LeftButton);
    QVERIFY(list->isVisible());
    QVERIFY(!bench.panel()->isVisible());
    bench.page.resize(em * 120, kUsualSize.height());
    QTRY_VERIFY(bench.panel()->isVisible());
}

/// The smallest window: beside the rail, and below the menus.
void TestPreviewPage::theHeaderFitsASmallWindow()
{
    Bench bench;
    bench.page.resize(1'024 - 165, 640 - 45);
    QVERIFY(bench.open(sample()));
    const auto* title = bench.part<QLabel>("pageTitle");
    QVERIFY(title->height() < 2 * title->fontMetrics().height());
    auto* save = bench.part<QPushButton>("saveRows");
    QVERIFY(!save->isVisible());
    auto* more = bench.part<QPushButton>("moreRows");
    QVERIFY(more->menu()->actions().contains(save->menu()->menuAction()));
    QVERIFY(save->menu()->menuAction()->isVisible());
    QVERIFY(save->menu()->menuAction()->isEnabled());

    // A row leaves its room to what is wrong with it, but for two of its lines.
    const auto* row = bench.panel()->findChild<QWidget*>(QStringLiteral("rowTabs"));
    QVERIFY(row->minimumSizeHint().height() < 8 * QFontInfo(bench.page.font()).pixelSize());

    bench.page.resize(1'280 - 165, 800 - 45);
    QTRY_VERIFY(save->isVisible());
    QVERIFY(!save->menu()->menuAction()->isVisible());
}

void TestPreviewPage::focusableWidgetsHaveNames()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    QTest::keyClick(bench.table(), Qt::Key_F8);
    int looked = 0;
    for (const QWidget* widget : bench.page.findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(&bench.page);
        const QWidget* parent = widget->parentWidget();
        // The parts of a view (its headers, viewport and scroll bars) speak through the view.
        if (!takesFocus || qobject_cast<const QAbstractScrollArea*>(parent)
            || qobject_cast<const QLabel*>(widget) || qobject_cast<const QScrollBar*>(widget))
            continue;
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QTabWidget*>(widget))
            continue;
        ++looked;
        const QString who =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(who));
        QVERIFY2(!widget->objectName().isEmpty() || parent->objectName() == QStringLiteral("finding"),
            qPrintable(who));
    }
    QVERIFY2(looked >= 12, qPrintable(QString::number(looked)));
}

void TestPreviewPage::moneyStandsBesideEachCount()
{
    const std::string now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const std::string line = ",Purchase," + now + ',';
    Bench bench;
    QVERIFY(bench.open(write(QStringLiteral("money.csv"),
        "Order ID,Event,Paid at,Total,Currency,Email\n1" + line + "1200.50,USD,a@example.com\n2" + line
            + "10.00,USD,b@example.com\n3" + line + "9.00,CAD,c@example.com\n4" + line
            + "300,JPY,d@example.com\n,Purchase," + now + ",7.25,USD,e@example.com\n")));
    const auto saysOf = [&](int tile) {
        return bench.tiles()->tile(tile)->accessibleName().replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(saysOf(0), QStringLiteral("Ready, 4, USD 1,210.50, CAD 9.00 · +1"));
    QCOMPARE(saysOf(2), QStringLiteral("Blocked, 1, USD 7.25"));
    QCOMPARE(saysOf(3), QStringLiteral("Outside the 7 days, 0"));
    bench.page.resize(820, kUsualSize.height());
    QTRY_COMPARE(saysOf(0), QStringLiteral("Ready, 4, USD 1,210.50, +2 currencies"));
}

void TestPreviewPage::countsSoFarAreMarkedAsSuch()
{
    Bench bench;
    QVERIFY(bench.open(sample()));
    const std::uint64_t all = bench.tiles()->total();
    auto* stop = bench.part<QPushButton>("stopChecking");
    auto* again = bench.part<QPushButton>("checkAgain");
    QVERIFY(!stop->isVisible() && !again->isVisible());

    bench.session.checkAgain();
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!stop->isVisible());
    QVERIFY(again->isVisible());
    QVERIFY(!bench.page.primary()->isEnabled());
    QVERIFY(bench.tiles()->tile(0)->accessibleName().endsWith(QStringLiteral("so far")));
    QVERIFY(bench.tiles()->accessibleName().startsWith(QStringLiteral("Still being counted")));
    QVERIFY(bench.part<IconLabel>("lines")->text().contains(QStringLiteral("so far")));
    QVERIFY(bench.tiles()->total() <= all);

    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(bench.shown.wait());
    QVERIFY(!again->isVisible());
    QCOMPARE(bench.tiles()->total(), all);
    QVERIFY(!bench.tiles()->accessibleName().contains(QStringLiteral("Still")));
}

CONVEY_GUI_TEST_MAIN(TestPreviewPage)
#include "tst_preview_page.moc"
