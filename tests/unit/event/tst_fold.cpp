// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "event/builder.h"
#include "event/event_json.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace convey;
using convey::test::text;

namespace {

using Line = std::vector<std::string>;

const std::vector<std::string> kNames{
    "Name", "Email", "Paid at", "Currency", "Total", "Item", "Quantity", "Price", "Note"};
const Line kFirst{"#1", "ada@example.com", "2026-11-20T10:00:00Z", "EUR", "25.00", "Mug", "2", "10.00", ""};
const Line kSecond{"#1", "", "", "", "", "Card", "1", "5.00", ""};

std::vector<std::string> orderBindings()
{
    return {"id=Name", "user.email=Email", "timestamp_ms=Paid at", "data.currency=Currency",
        "data.amount=Total", "data.contents[].name=Item", "data.contents[].quantity=Quantity",
        "data.contents[].amount=Price", "fold_by=Name"};
}

/// Lines of one order under kNames, with line numbers from 2.
struct Order
{
    std::vector<Line> lines;
    std::vector<std::string> constants{"type=order_created", "action_source=phone_call"};
    std::vector<std::string> bindings = orderBindings();
    std::vector<RowFlags> flags{};

    [[nodiscard]] BuiltEvent build() const
    {
        Recipe recipe;
        for (const std::string& constant : constants)
            recipe.bind(parseBinding(constant, BindingKind::Constant).value());
        for (const std::string& binding : bindings)
            recipe.bind(parseBinding(binding, BindingKind::Column).value());
        std::vector<std::vector<Cell>> cells;
        for (const Line& line : lines) {
            std::vector<Cell>& row = cells.emplace_back();
            for (const std::string& cell : line)
                row.push_back({.text = cell});
        }
        std::vector<RowView> rows;
        for (std::size_t i = 0; i < lines.size(); ++i)
            rows.push_back({.row = i,
                .line = static_cast<std::int64_t>(i + 2),
                .flags = i < flags.size() ? flags[i] : RowFlags(),
                .cells = cells[i]});
        return Builder(BoundRecipe::bind(recipe, kNames).value()).build(rows);
    }
};

QString itemsOf(const Event& event)
{
    QStringList items;
    for (const Item& item : event.contents)
        items << text(item.name ? item.name->text() : "?") + u'x'
                + QString::number(item.quantity.value_or(-1)) + u'@'
                + QString::number(item.amount.value_or(-1));
    return items.join(u' ');
}

/// "rule path expected found part" of each problem.
QStringList problemsOf(const BuiltEvent& built)
{
    QStringList all;
    for (const Problem& problem : built.problems)
        all << QStringLiteral("%1 %2 %3 %4 %5")
                   .arg(text(info(problem.rule).name), text(info(problem.field).path))
                   .arg(problem.expected)
                   .arg(problem.found)
                   .arg(problem.part);
    return all;
}

Line with(Line line, std::size_t column, std::string cell)
{
    line.at(column) = std::move(cell);
    return line;
}

RowFlags leftOut()
{
    RowFlags flags;
    flags.set(RowFlag::LeftOut);
    return flags;
}

} // namespace

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderOfSeveralLinesIsOneEvent();
    void linesMakeItems_data();
    void linesMakeItems();
    void whatIsOddIsTold_data();
    void whatIsOddIsTold();
    void theAmountIsTheOrdersOrTheItems_data();
    void theAmountIsTheOrdersOrTheItems();
    void tooManyLinesAreNoOrder();
    void aDifferenceHidesNothingThatIsMissing();
    void keysAreEqualWhenAllCellsAre_data();
    void keysAreEqualWhenAllCellsAre();
    void theOrderOfColumnsDoesNotMatter();
};

void TestFold::anOrderOfSeveralLinesIsOneEvent()
{
    const BuiltEvent built = Order{{kFirst, kSecond}}.build();
    QCOMPARE(problemsOf(built), QStringList());
    QCOMPARE(itemsOf(built.event), QStringLiteral("Mugx2@1000 Cardx1@500"));
    QCOMPARE(built.event.rows, (std::vector<std::uint64_t>{0, 1}));
    QCOMPARE(built.event.amount, std::optional<std::int64_t>(2'500));
    QCOMPARE(built.event.user.emails.size(), std::size_t{1});
    // What stands in the second line alone is the order's too.
    const BuiltEvent late = Order{{with(kFirst, 1, ""), with(kSecond, 1, "ada@example.com")}}.build();
    QVERIFY(late.event.user.emails == built.event.user.emails);
}

void TestFold::linesMakeItems_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<Order>("order");
    const auto row = [](const char* name, const char* items, Order order) {
        QTest::newRow(name) << QString::fromUtf8(items) << std::move(order);
    };
    row("in the order of the file", "Cardx1@500 Mugx2@1000", {{kSecond, kFirst}});
    row("a line without an item has none", "Mugx2@1000",
        {{kFirst, {"#1", "", "", "", "", "", "", "", "refunded"}}});
    row("a constant alone makes no item of a line", "Mugx2@1000",
        {{kFirst, {"#1", "", "", "", "", "", "", "", ""}},
            {"type=order_created", "data.contents[].content_type=product"}});
    row("a line left out has no item", "Mugx2@1000", {.lines = {kFirst, kSecond}, .flags = {{}, leftOut()}});
    row("the first line left out stands for the order", "Mugx2@1000 Cardx1@500",
        {.lines = {kFirst, kSecond}, .flags = {leftOut(), {}}});
    row("identical lines are kept while nobody decided", "Mugx2@1000 Mugx2@1000", {{kFirst, kFirst}});
    row("identical lines are kept when they are two items", "Mugx2@1000 Mugx2@1000",
        {{kFirst, kFirst}, {"type=order_created", "fold_repeats=keep"}});
    row("identical lines are dropped when the export doubled them", "Mugx2@1000",
        {{kFirst, kFirst}, {"type=order_created", "fold_repeats=drop"}});
    row("without columns of items there is none", "",
        {{kFirst, kSecond}, {"type=order_created"}, {"id=Name", "fold_by=Name"}});
}

void TestFold::linesMakeItems()
{
    QFETCH(QString, items);
    QFETCH(Order, order);
    QCOMPARE(itemsOf(order.build().event), items);
}

void TestFold::whatIsOddIsTold_data()
{
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<Order>("order");
    const auto row = [](const char* name, QStringList problems, Order order) {
        QTest::newRow(name) << std::move(problems) << std::move(order);
    };
    row("two addresses", {QStringLiteral("order_lines_differ user.emails_sha256 2 3 1")},
        {{kFirst, with(kSecond, 1, "eve@example.com")}});
    row("blanks around a text are no difference", {}, {{kFirst, with(kSecond, 1, " ada@example.com ")}});
    row("a word for nothing is no difference", {}, {{kFirst, with(kSecond, 1, "NULL")}});
    row("a line left out differs from nothing", {},
        {.lines = {with(kFirst, 4, "20.00"), with(kSecond, 1, "eve@example.com")}, .flags = {{}, leftOut()}});
    row("identical lines",
        {QStringLiteral("order_lines_identical data.contents 3 4 2"),
            QStringLiteral("items_sum_differs data.amount 2500 3000 0")},
        {{kFirst, kSecond, kSecond}});
    row("items and total differ", {QStringLiteral("items_sum_differs data.amount 2900 2500 0")},
        {{with(kFirst, 4, "29.00"), kSecond}});
    row("items and total are far apart", {QStringLiteral("items_sum_far_off data.amount 250000 2500 0")},
        {{with(kFirst, 4, "2500.00"), kSecond}});
    row("items without a price are not compared", {}, {{with(kFirst, 4, "29.00"), with(kSecond, 7, "")}});
    row("a price that can't be read is the line's",
        {QStringLiteral("item_amount_unreadable data.contents[].amount 0 0 1")},
        {{kFirst, with(kSecond, 7, "five")}});
    row("a time that can't be read is that of the line it stands in",
        {QStringLiteral("timestamp_unreadable timestamp_ms 0 0 1")},
        {{with(kFirst, 2, ""), with(kSecond, 2, "soon")}});
    row("a line with a cell too few", {QStringLiteral("row_too_few_cells  9 2 1")}, {{kFirst, {"#1", ""}}});
    row("a line that is no text", {QStringLiteral("cell_not_utf8  0 0 1")},
        {{kFirst, with(kSecond, 5, "M\xFC")}});
}

void TestFold::whatIsOddIsTold()
{
    QFETCH(QStringList, problems);
    QFETCH(Order, order);
    QCOMPARE(problemsOf(order.build()), problems);
}

void TestFold::theAmountIsTheOrdersOrTheItems_data()
{
    QTest::addColumn<qlonglong>("amount"); // -1: none
    QTest::addColumn<QString>("currency");
    QTest::addColumn<Order>("order");
    const auto row = [](const char* name, qlonglong amount, const char* currency, Order order) {
        QTest::newRow(name) << amount << QString::fromLatin1(currency) << std::move(order);
    };
    const std::vector<std::string> ownCurrency{"id=Name", "timestamp_ms=Paid at", "data.contents[].name=Item",
        "data.contents[].quantity=Quantity", "data.contents[].amount=Price",
        "data.contents[].currency=Currency", "fold_by=Name"};
    const std::vector<std::string> type{"type=order_created"};
    row("the order's", 2'900, "EUR", {{with(kFirst, 4, "29.00"), kSecond}});
    row("the order's from a later line", 2'900, "EUR", {{with(kFirst, 4, ""), with(kSecond, 4, "29.00")}});
    row("quantity by price, added up", 2'500, "EUR", {{with(kFirst, 4, ""), kSecond}});
    row("of one line too", 2'000, "EUR", {{with(kFirst, 4, "")}});
    row("no quantity is one", 1'500, "EUR", {{with(with(kFirst, 4, ""), 6, ""), kSecond}});
    row("none while one item has no price", -1, "EUR", {{with(kFirst, 4, ""), with(kSecond, 7, "")}});
    row("in the currency of the items", 2'500, "USD",
        {{with(kFirst, 3, "USD"), with(kSecond, 3, "USD")}, type, ownCurrency});
    row("none in two currencies", -1, "",
        {{with(kFirst, 3, "USD"), with(kSecond, 3, "EUR")}, type, ownCurrency});
    row("none beyond what is counted", -1, "EUR",
        {{with(with(kFirst, 4, ""), 6, "100000000000000000"), kSecond}});
    row("none where the order's can't be read", -1, "EUR", {{with(kFirst, 4, "much"), kSecond}});
}

void TestFold::theAmountIsTheOrdersOrTheItems()
{
    QFETCH(qlonglong, amount);
    QFETCH(QString, currency);
    QFETCH(Order, order);
    const Event event = order.build().event;
    QCOMPARE(event.amount.value_or(-1), amount);
    QCOMPARE(event.currency ? text(event.currency->text()) : QString(), currency);
}

void TestFold::tooManyLinesAreNoOrder()
{
    const BuiltEvent built = Order{std::vector<Line>(kMaxRowsOfOrder + 1, kSecond)}.build();
    QCOMPARE(problemsOf(built), QStringList(QStringLiteral("order_too_many_lines  10000 0 0")));
    QVERIFY(!built.event.id);
    QVERIFY(Order{std::vector<Line>(kMaxRowsOfOrder, kSecond)}.build().event.id.has_value());
}

void TestFold::aDifferenceHidesNothingThatIsMissing()
{
    // The id's second column is empty in all lines, so there is no id; its first differs.
    Order order{{with(kFirst, 3, "EUR"), with(kSecond, 3, "USD")}};
    order.bindings.front() = "id=template:{Currency}-{Note}";
    const BuiltEvent built = order.build();
    QVERIFY(!built.event.id);
    QVERIFY(!built.hasProblem(Field::Id));
}

void TestFold::keysAreEqualWhenAllCellsAre_data()
{
    QTest::addColumn<Line>("one");
    QTest::addColumn<Line>("other");
    QTest::addColumn<bool>("equal");
    QTest::addColumn<bool>("blank");
    QTest::newRow("equal") << Line{"#1", "A"} << Line{"#1", "A"} << true << false;
    QTest::newRow("blanks around") << Line{"#1 ", "A"} << Line{" #1", "A"} << true << false;
    QTest::newRow("the second differs") << Line{"#1", "A"} << Line{"#1", "B"} << false << false;
    QTest::newRow("cut elsewhere") << Line{"ab", "c"} << Line{"a", "bc"} << false << false;
    QTest::newRow("lengths that look like text") << Line{"1 a1 b", ""} << Line{"1 a", "b"} << false << false;
    QTest::newRow("one is blank") << Line{"#1", ""} << Line{"#1", " "} << true << false;
    QTest::newRow("all are blank") << Line{"", ""} << Line{" ", "N/A"} << true << true;
}

void TestFold::keysAreEqualWhenAllCellsAre()
{
    QFETCH(Line, one);
    QFETCH(Line, other);
    QFETCH(bool, equal);
    QFETCH(bool, blank);
    Recipe recipe;
    recipe.bind(parseBinding("fold_by=list:Order,Shop", BindingKind::Column).value());
    const std::vector<std::string> names{"Order", "Shop"};
    const BoundRecipe bound = BoundRecipe::bind(recipe, names).value();
    const auto keyOf = [&](const Line& line, std::string& key) {
        const std::vector<Cell> cells{{.text = line[0]}, {.text = line[1]}};
        return foldKeyOf(bound, {.cells = cells}, key);
    };
    std::string first;
    std::string second;
    QCOMPARE(keyOf(one, first), !blank);
    QCOMPARE(keyOf(other, second), !blank);
    QCOMPARE(first == second, equal);
}

void TestFold::theOrderOfColumnsDoesNotMatter()
{
    const Order order{{kFirst, kSecond, with(kSecond, 5, "Pen")}};
    std::string expected;
    appendEventJson(expected, order.build().event);
    std::vector<std::size_t> places(kNames.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    Recipe recipe;
    for (const std::string& constant : order.constants)
        recipe.bind(parseBinding(constant, BindingKind::Constant).value());
    for (const std::string& binding : order.bindings)
        recipe.bind(parseBinding(binding, BindingKind::Column).value());
    for (int round = 0; round < 200; ++round) {
        std::ranges::next_permutation(places);
        std::ranges::rotate(places, places.begin() + 1 + round % 7);
        std::vector<std::string> names;
        for (const std::size_t place : places)
            names.push_back(kNames[place]);
        std::vector<std::vector<Cell>> cells;
        std::vector<RowView> rows;
        for (const Line& line : order.lines) {
            std::vector<Cell>& row = cells.emplace_back();
            for (const std::size_t place : places)
                row.push_back({.text = line[place]});
        }
        for (std::size_t i = 0; i < cells.size(); ++i)
            rows.push_back({.row = i, .line = static_cast<std::int64_t>(i + 2), .cells = cells[i]});
        std::string json;
        appendEventJson(json, Builder(BoundRecipe::bind(recipe, names).value()).build(rows).event);
        QCOMPARE(text(json), text(expected));
    }
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
