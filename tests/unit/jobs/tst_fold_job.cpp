// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "event/builder.h"
#include "event/event_json.h"
#include "jobs/prepare_job.h"
#include "jobs/rejects.h"
#include "jobs/row_groups.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

using namespace convey;
using convey::test::Checked;
using convey::test::countsOf;
using convey::test::SendBench;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000;
const std::string kHeader = "Name,Email,Paid at,Currency,Total,Item,Quantity,Price\n";

/// A line of the export: of an order's first one with the order's cells, of the others with the item's alone.
struct Line
{
    std::string order;
    bool isFirst = false;
    std::string item;
    int quantity = 1;
    int price = 100; ///< cents

    [[nodiscard]] std::string csv(EpochMs now) const
    {
        const std::string ofOrder = order + "@example.com," + std::to_string(now - 60'000) + ",EUR,";
        return order + ',' + (isFirst ? ofOrder : ",,,") + ',' + item + ',' + std::to_string(quantity) + ','
            + std::to_string(price / 100) + '.' + std::to_string(price % 100 + 100).substr(1) + '\n';
    }
};

std::string csvOf(const std::vector<Line>& lines, EpochMs now = kNow)
{
    std::string csv = kHeader;
    for (const Line& line : lines)
        csv += line.csv(now);
    return csv;
}

/// Orders of one to five lines, each together.
std::vector<Line> someOrders(int count, QRandomGenerator& random)
{
    std::vector<Line> lines;
    for (int i = 0; i < count; ++i) {
        const int size = random.bounded(1, 6);
        for (int j = 0; j < size; ++j)
            lines.push_back({.order = "n" + std::to_string(i),
                .isFirst = j == 0,
                .item = "Item" + std::to_string(j),
                .quantity = random.bounded(1, 4),
                .price = random.bounded(1, 5'000)});
    }
    return lines;
}

Recipe orderRecipe(bool folds = true)
{
    Recipe recipe;
    for (const char* constant : {"type=order_created", "action_source=phone_call", "decimal_sign=."})
        recipe.bind(parseBinding(constant, BindingKind::Constant).value());
    for (const char* binding :
        {"id=Name", "user.email=Email", "timestamp_ms=Paid at", "data.currency=Currency", "data.amount=Total",
            "data.contents[].name=Item", "data.contents[].quantity=Quantity", "data.contents[].amount=Price"})
        recipe.bind(parseBinding(binding, BindingKind::Column).value());
    if (folds)
        recipe.bind(parseBinding("fold_by=Name", BindingKind::Column).value());
    return recipe;
}

/// A file in a folder of its own, checked.
class Folded
{
public:
    explicit Folded(const std::string& csv, const Edits& edits = {}, EpochMs now = kNow)
        : m_checked(check(csv, edits, now))
    { }

    [[nodiscard]] const Checked& source() const { return m_checked; }
    [[nodiscard]] const CheckResult& result() const { return *m_checked.result; }
    [[nodiscard]] const RowGroups* groups() const { return result().groups.get(); }

    /// The JSON of each event by its id, found out in passing.
    [[nodiscard]] std::map<std::string, std::string> events() const
    {
        std::map<std::string, std::string> all;
        Builder builder(m_checked.request.recipe);
        const auto add = [&](std::span<const RowView> rows) {
            const Event event = builder.build(rows).event;
            appendEventJson(all[event.id ? std::string(event.id->text()) : ""], event);
            return true;
        };
        const std::uint64_t rows = result().verdicts.size();
        if (!scanEvents(*m_checked.request.table, groups(), 0, rows, add))
            qFatal("the test's file can't be read");
        return all;
    }

    /// "ready", "merged" … of each row.
    [[nodiscard]] QString verdicts() const
    {
        QStringList names;
        for (const Verdict verdict : result().verdicts)
            names << text(verdictName(verdict));
        return names.join(u' ');
    }

    [[nodiscard]] QString findings() const
    {
        QStringList all;
        for (const Finding& finding : result().findings)
            all << QString::number(finding.line) + u' ' + text(info(finding.rule()).name);
        return all.join(u' ');
    }

private:
    Checked check(const std::string& csv, const Edits& edits, EpochMs now) const
    {
        const std::string path = toUtf8(m_dir.filePath(QStringLiteral("orders.csv")));
        if (!writeFileAtomically(path, csv))
            qFatal("the test can't write its file");
        Upload upload = Upload::open(path).value();
        upload.useRecipe(orderRecipe());
        upload.setEdits(edits);
        return test::checked(std::move(upload), now);
    }

    QTemporaryDir m_dir;
    Checked m_checked;
};

/// The lines of the orders mixed, those of one order still in their order.
std::vector<Line> scattered(const std::vector<Line>& lines, QRandomGenerator& random)
{
    std::map<std::string, std::vector<Line>> byOrder;
    std::vector<std::string> turns;
    for (const Line& line : lines) {
        byOrder[line.order].push_back(line);
        turns.push_back(line.order);
    }
    std::ranges::shuffle(turns, random);
    std::map<std::string, std::size_t> next;
    std::vector<Line> mixed;
    for (const std::string& order : turns)
        mixed.push_back(byOrder[order][next[order]++]);
    return mixed;
}

bool addsUp(const CheckResult& result)
{
    const Summary& summary = result.summary;
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kVerdictCount; ++i)
        sum += summary.count(static_cast<Verdict>(i));
    const auto merged = std::ranges::count(result.verdicts, Verdict::Merged);
    return sum == result.verdicts.size()
        && summary.count(Verdict::Merged) == static_cast<std::uint64_t>(merged);
}

} // namespace

class TestFoldJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreJoinedByTheirKey_data();
    void rowsAreJoinedByTheirKey();
    void whereLinesStandDoesNotMatter();
    void howTheFileIsCutDoesNotMatter();
    void anyEditsAddUp();
    void linesOfAnOrderMayBeLeftOut();
    void aRepeatOfAnOrderIsTold();
    void findingsNameTheLineTheyAreAbout();
    void rejectsHaveAllLinesOfAnOrder();
    void aStopEndsTheGrouping();
    void progressGoesThroughOnce();
    void anOrderOfTooManyLinesIsBlocked();
    void foldedOrdersAreTaken();
    void aStoppedJobMakesTheSameOrdersAgain();

private:
    CurlLibrary m_curl;
};

void TestFoldJob::rowsAreJoinedByTheirKey_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("groups"); // the first row of each row's event
    const auto row = [](const char* name, const QStringList& names, const char* groups) {
        QTest::newRow(name) << names << QString::fromLatin1(groups);
    };
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QString c = QStringLiteral("C");
    const QString blank = QStringLiteral(" ");
    const QString broken = QStringLiteral("!");
    row("neighbours", {a, a, b, c, c, c}, "0 0 2 3 3 3");
    row("scattered", {a, b, a, c, b, a}, "0 1 0 3 1 0");
    row("runs that go on", {a, a, b, a, a, b, b}, "0 0 2 0 0 2 2");
    row("a blank key continues the row above", {a, blank, blank, b, blank}, "0 0 0 3 3");
    row("a blank key continues an order that goes on", {a, b, a, blank}, "0 1 0 0");
    row("blank keys with nothing above are alone", {blank, blank, a}, "0 1 2");
    row("a row that can't be read is alone", {a, broken, a}, "0 1 0");
    row("and takes the blank ones behind it", {a, broken, blank, a}, "0 1 1 0");
    row("one row", {a}, "0");
}

void TestFoldJob::rowsAreJoinedByTheirKey()
{
    QFETCH(QStringList, names);
    QFETCH(QString, groups);
    std::string csv = kHeader;
    for (const QString& name : names)
        csv += name == u'!' ? std::string("!,short\n") : Line{.order = toUtf8(name), .item = "x"}.csv(kNow);
    const Folded folded(csv);
    QStringList found;
    for (qsizetype i = 0; i < names.size(); ++i)
        found << QString::number(folded.groups()->firstOf(static_cast<std::uint64_t>(i)));
    QCOMPARE(found.join(u' '), groups);
    // Forth and back: the rows of each first row are those that lead to it.
    for (std::uint64_t row = 0; row < static_cast<std::uint64_t>(names.size()); ++row) {
        const std::uint64_t first = folded.groups()->firstOf(row);
        QCOMPARE(folded.groups()->isFirst(row), row == first);
        QVERIFY(std::ranges::count(folded.groups()->rowsOf(first), row) == 1);
        QCOMPARE(folded.result().verdicts[row] == Verdict::Merged, row != first);
    }
    QVERIFY(addsUp(folded.result()));
}

/// The same orders, however their lines are mixed: the same events, the same counts, the same money.
void TestFoldJob::whereLinesStandDoesNotMatter()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 12; ++round) {
        const std::vector<Line> lines = someOrders(60, random);
        const Folded together(csvOf(lines));
        QCOMPARE(together.result().summary.events(), std::uint64_t{60});
        QCOMPARE(together.result().summary.sendable(), std::uint64_t{60});
        QCOMPARE(together.result().summary.rows(), std::uint64_t{lines.size()});
        QVERIFY(addsUp(together.result()));
        // Nothing is lost on the way: the sum of all lines is that of all events.
        std::int64_t sum = 0;
        for (const Line& line : lines)
            sum += std::int64_t{line.quantity} * line.price;
        QCOMPARE(together.result().money.sendable().front().sum.minorUnits, sum);

        const Folded mixed(csvOf(scattered(lines, random)));
        QVERIFY(mixed.events() == together.events());
        QVERIFY(mixed.result().money.sendable() == together.result().money.sendable());
        QCOMPARE(
            mixed.result().summary.count(Verdict::Merged), together.result().summary.count(Verdict::Merged));
        QVERIFY(addsUp(mixed.result()));
    }
}

void TestFoldJob::howTheFileIsCutDoesNotMatter()
{
    QRandomGenerator random(2);
    const std::vector<Line> lines = scattered(someOrders(80, random), random);
    const Folded folded(csvOf(lines));
    const Table& table = *folded.source().request.table;
    const auto eventsOf = [&](std::uint64_t first, std::uint64_t count) {
        std::vector<std::vector<std::uint64_t>> all;
        const auto add = [&](std::span<const RowView> rows) {
            std::vector<std::uint64_t>& one = all.emplace_back();
            for (const RowView& row : rows)
                one.push_back(row.row);
            return true;
        };
        if (!scanEvents(table, folded.groups(), first, count, add))
            qFatal("the test's file can't be read");
        return all;
    };
    const auto whole = eventsOf(0, lines.size());
    QCOMPARE(whole.size(), std::size_t{80});
    for (int round = 0; round < 50; ++round) {
        std::vector<std::vector<std::uint64_t>> parts;
        std::uint64_t first = 0;
        while (first < lines.size()) {
            const std::uint64_t count =
                std::min<std::uint64_t>(lines.size() - first, 1 + random.bounded(20U));
            std::ranges::move(eventsOf(first, count), std::back_inserter(parts));
            first += count;
        }
        QVERIFY(parts == whole);
    }
}

/// Random cells, keys among them, and random rows left out: the counts add up, every row has its place.
void TestFoldJob::anyEditsAddUp()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 40; ++round) {
        const std::vector<Line> lines = someOrders(20, random);
        Edits edits;
        std::vector<Line> edited = lines;
        for (int i = 0; i < 10; ++i) {
            const auto row = static_cast<std::size_t>(random.bounded(static_cast<int>(lines.size())));
            const std::string key = random.bounded(3) == 0 ? "" : "n" + std::to_string(random.bounded(25));
            edits.setCell(row, 0, key);
            edited[row].order = key;
            if (random.bounded(2) == 0)
                edits.leaveOut(random.bounded(static_cast<quint32>(lines.size())));
        }
        const Folded folded(csvOf(lines), edits);
        QVERIFY(addsUp(folded.result()));
        std::set<std::uint64_t> seen;
        for (std::uint64_t row = 0; row < lines.size(); ++row) {
            if (!folded.groups()->isFirst(row))
                continue;
            for (const std::uint64_t member : folded.groups()->rowsOf(row)) {
                QVERIFY(seen.insert(member).second);
                // Nobody is in a stranger's order.
                QVERIFY(edited[member].order.empty() || edited[member].order == edited[row].order);
            }
        }
        QCOMPARE(seen.size(), lines.size());
    }
}

void TestFoldJob::linesOfAnOrderMayBeLeftOut()
{
    const std::vector<Line> lines{{"A", true, "Mug", 1, 1'000}, {"A", false, "Card", 1, 500},
        {"B", true, "Pen", 1, 200}, {"B", false, "Ink", 1, 300}};
    Edits edits;
    edits.leaveOut(1);
    edits.leaveOut(2);
    const Folded folded(csvOf(lines), edits);
    QCOMPARE(folded.verdicts(), QStringLiteral("ready merged left_out merged"));
    QVERIFY(!text(folded.events().at("A")).contains(QStringLiteral("Card")));
    QCOMPARE(folded.result().money.sendable().front().sum.minorUnits, std::int64_t{1'000});
}

void TestFoldJob::aRepeatOfAnOrderIsTold()
{
    // A second order under the same id, but by another key: the id is the name, the key the e-mail address.
    const SendBench bench;
    Upload upload = Upload::open(bench.write("orders.csv",
                                     csvOf({{"A", true, "Mug"}, {"A", false, "Card"}, {"B", true, "Pen"}})
                                         + "A,eve@example.com,1795168740000,EUR,,Ink,1,1.00\n"))
                        .value();
    Recipe recipe = orderRecipe();
    recipe.bind(parseBinding("fold_by=Email", BindingKind::Column).value());
    upload.useRecipe(recipe);
    const Checked checked = test::checked(std::move(upload), kNow);
    QCOMPARE(checked.result->summary.count(Verdict::Merged), std::uint64_t{1});
    QCOMPARE(checked.result->summary.count(Rule::RepeatedInFileDiffers), std::uint64_t{1});
    QCOMPARE(checked.result->findings.back().problem.expected, std::int64_t{2});
    QVERIFY(addsUp(*checked.result));
}

void TestFoldJob::findingsNameTheLineTheyAreAbout()
{
    const std::string csv = csvOf({{"A", true, "Mug"}, {"B", true, "Pen"}, {"A", false, "Card"}})
        + "B,eve@example.com,,,,Ink,two,1.00\n";
    const Folded folded(csv);
    QCOMPARE(folded.findings(), QStringLiteral("5 item_quantity_unreadable 5 order_lines_differ"));
    const Finding& finding = folded.result().findings.front();
    QCOMPARE(finding.row, std::uint64_t{1});
    QCOMPARE(finding.cellRow, std::uint64_t{3});
    QCOMPARE(folded.verdicts(), QStringLiteral("ready blocked merged merged"));
}

void TestFoldJob::rejectsHaveAllLinesOfAnOrder()
{
    const Folded folded(csvOf({{"A", true, "Mug"}, {"B", true, "Pen"}}) + "A,,,,,Card,two,1.00\n");
    std::string csv;
    const auto reason = [](const Finding&) { return std::string("m"); };
    const Result<RejectCounts> counts = writeRejects(
        folded.source().request, folded.result(), reason, [&](std::string_view piece) -> Result<> {
            csv += piece;
            return {};
        });
    QCOMPARE(counts->rows, std::uint64_t{2});
    QCOMPARE(counts->events, std::uint64_t{1});
    QVERIFY(text(csv).contains(QStringLiteral("Mug,1,1.00,2,item_quantity_unreadable,m,\r\n")));
    QVERIFY(text(csv).contains(QStringLiteral("Card,two,1.00,4,item_quantity_unreadable")));
}

void TestFoldJob::aStopEndsTheGrouping()
{
    QRandomGenerator random(4);
    const Folded folded(csvOf(someOrders(20, random)));
    std::stop_source stop;
    stop.request_stop();
    const auto groups = RowGroups::of(
        *folded.source().request.table, folded.source().request.recipe, 1, {.stop = stop.get_token()});
    QCOMPARE(groups.error().code, ErrorCode::Cancelled);
}

void TestFoldJob::progressGoesThroughOnce()
{
    QRandomGenerator random(5);
    const Folded folded(csvOf(someOrders(6'000, random)));
    std::vector<std::uint64_t> done;
    VerdictCounts counts{};
    const CheckRequest& request = folded.source().request;
    JobControl control;
    control.progress = [&](std::uint64_t now, std::uint64_t) { done.push_back(now); };
    control.judged = [&](const VerdictCounts& more) {
        for (std::size_t i = 0; i < kVerdictCount; ++i)
            counts[i] += more[i];
    };
    const Result<CheckResult> again = runCheck(request, control);
    QVERIFY(again.has_value());
    QVERIFY(std::ranges::is_sorted(done));
    QCOMPARE(done.back(), again->summary.rows());
    for (std::size_t i = 0; i < kVerdictCount; ++i)
        QCOMPARE(counts[i], again->summary.count(static_cast<Verdict>(i)));
}

void TestFoldJob::anOrderOfTooManyLinesIsBlocked()
{
    std::string csv = kHeader;
    for (std::size_t i = 0; i < kMaxRowsOfOrder + 500; ++i)
        csv += Line{.order = "A", .isFirst = i == 0, .item = "x"}.csv(kNow);
    csv += Line{.order = "B", .isFirst = true, .item = "y"}.csv(kNow);
    csv += Line{.order = "A", .item = "x"}.csv(kNow);
    const Folded folded(csv);
    QCOMPARE(folded.result().summary.count(Rule::OrderTooManyLines), std::uint64_t{1});
    QCOMPARE(folded.result().summary.count(Verdict::Blocked), std::uint64_t{1});
    QCOMPARE(folded.result().summary.count(Verdict::Ready), std::uint64_t{1});
    QVERIFY(addsUp(folded.result()));
}

void TestFoldJob::foldedOrdersAreTaken()
{
    SendBench bench;
    QRandomGenerator random(6);
    const std::vector<Line> lines = scattered(someOrders(1'500, random), random);
    Upload upload = Upload::open(bench.write("orders.csv", csvOf(lines, bench.now()))).value();
    upload.useRecipe(orderRecipe());
    const Checked source = test::checked(std::move(upload), bench.now());
    const Result<SendReport> report = bench.send(source);
    QVERIFY(report.has_value());
    QCOMPARE(countsOf(*report), QStringLiteral("accepted 1500"));
    QCOMPARE(bench.server().totals().refused, std::int64_t{0});

    std::uint64_t events = 0;
    const auto sink = [&](std::string_view) -> Result<> { return {}; };
    const Result<PrepareSummary> prepared = runPrepare(source.request, *source.result, SendMode::Live, sink);
    QVERIFY(prepared.has_value());
    events = prepared->events;
    QCOMPARE(events, std::uint64_t{1'500});
}

void TestFoldJob::aStoppedJobMakesTheSameOrdersAgain()
{
    SendBench bench;
    QRandomGenerator random(7);
    const std::vector<Line> lines = scattered(someOrders(3'500, random), random);
    Upload upload = Upload::open(bench.write("orders.csv", csvOf(lines, bench.now()))).value();
    upload.useRecipe(orderRecipe());
    Edits edits;
    edits.setCell(3, 5, "Mended");
    edits.setCell(9, 0, lines[0].order);
    upload.setEdits(edits);
    const Checked source = test::checked(std::move(upload), bench.now());
    const std::uint64_t sendable = source.result->summary.sendable();
    std::stop_source stop;
    const Result<SendReport> report = runSend(bench.order(source), bench.means(),
        [&](const SendProgress& progress) {
            if (progress.counts.accepted > 0)
                stop.request_stop();
        },
        {.stop = stop.get_token()});
    QVERIFY(report.has_value());
    QVERIFY(report->notSent > 0);
    const Result<SendReport> resumed = bench.resume(report->jobId);
    QVERIFY(resumed.has_value());
    QVERIFY(!resumed->failure.has_value());
    QCOMPARE(resumed->accepted, sendable);
    const sandbox::Journal journal = bench.server().journal();
    QCOMPARE(std::set(journal.keys.begin(), journal.keys.end()).size(), static_cast<std::size_t>(sendable));
}

QTEST_GUILESS_MAIN(TestFoldJob)
#include "tst_fold_job.moc"
