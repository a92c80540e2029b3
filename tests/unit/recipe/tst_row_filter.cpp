// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "recipe/recipe_file.h"
#include "recipe/row_filter.h"

#include <QTest>

using namespace convey;
using convey::test::text;

namespace {

RowFilter filterOf(const QByteArray& option, FilterAct act)
{
    return parseFilter(option.toStdString(), act).value();
}

std::string recipeWith(const std::string& filters)
{
    return R"({"schema": 1, "bindings": {}, "filters": )" + filters + "}";
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsGetThroughOrDoNot_data();
    void cellsGetThroughOrDoNot();
    void optionsReadBack_data();
    void optionsReadBack();
    void otherOptionsAreRefused_data();
    void otherOptionsAreRefused();
    void recipesReadBack();
    void hostileFiltersAreRefused_data();
    void hostileFiltersAreRefused();
    void everyReasonHasARuleOfItsOwn();
};

void TestRowFilter::cellsGetThroughOrDoNot_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("through");
    QTest::newRow("a word that is kept")
        << QByteArray("Status=Paid,Captured") << true << QByteArray("paid") << true;
    QTest::newRow("words are folded")
        << QByteArray("Status=on-hold") << false << QByteArray(" On Hold ") << false;
    QTest::newRow("another word") << QByteArray("Status=Paid") << true << QByteArray("Failed") << false;
    QTest::newRow("an empty cell is no word") << QByteArray("Status=Paid") << true << QByteArray() << false;
    QTest::newRow("but the empty word is") << QByteArray("Status=Paid,\"\"") << true << QByteArray() << true;
    QTest::newRow("an empty cell is not left out")
        << QByteArray("Status=voided") << false << QByteArray() << true;
    QTest::newRow("filled") << QByteArray("Cancelled at=is:filled") << false << QByteArray("2026-11-20")
                            << false;
    QTest::newRow("blank") << QByteArray("Cancelled at=is:filled") << false << QByteArray("  ") << true;
    QTest::newRow("kept when blank") << QByteArray("Test=is:blank") << true << QByteArray("x") << false;
    QTest::newRow("above zero") << QByteArray("Gross=is:above_zero") << true << QByteArray("1.250,00")
                                << true;
    QTest::newRow("zero") << QByteArray("Gross=is:above_zero") << true << QByteArray("0,00") << false;
    QTest::newRow("below zero") << QByteArray("Gross=is:above_zero") << true << QByteArray("-$45.00")
                                << false;
    QTest::newRow("in brackets") << QByteArray("Gross=is:above_zero") << true << QByteArray("(45.00)")
                                 << false;
    QTest::newRow("a minus of typography") << QByteArray("Gross=is:above_zero") << true
                                           << QByteArray("\xE2\x88\x92"
                                                         "45.00")
                                           << false;
    QTest::newRow("no number") << QByteArray("Gross=is:above_zero") << true << QByteArray("n/a") << false;
}

void TestRowFilter::cellsGetThroughOrDoNot()
{
    QFETCH(QByteArray, option);
    QFETCH(bool, keeps);
    QFETCH(QByteArray, cell);
    const RowFilter filter = foldedFilter(filterOf(option, keeps ? FilterAct::Keep : FilterAct::LeaveOut));
    QTEST(passes(filter, cell.toStdString()), "through");
}

void TestRowFilter::optionsReadBack_data()
{
    QTest::addColumn<QByteArray>("option");
    for (const char* option : {"Status=Paid,Captured", "Cancelled at=is:filled", "a=b=is:above_zero",
             "Status=Paid,\"a, b\"", "Status="})
        QTest::newRow(option) << QByteArray(option);
}

void TestRowFilter::optionsReadBack()
{
    QFETCH(QByteArray, option);
    QCOMPARE(text(filterText(filterOf(option, FilterAct::Keep))), QString::fromUtf8(option));
}

void TestRowFilter::otherOptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("option");
    for (const char* option : {"Status", "=Paid", "Status=is:sold", "Status=\"open"})
        QTest::newRow(option) << QByteArray(option);
}

void TestRowFilter::otherOptionsAreRefused()
{
    QFETCH(QByteArray, option);
    const auto filter = parseFilter(option.toStdString(), FilterAct::LeaveOut);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::UsageBadValue);
    QCOMPARE(text(filter.error().subject), QStringLiteral("--leave-out"));
}

void TestRowFilter::recipesReadBack()
{
    Recipe recipe;
    recipe.filters = {{.column = "Status", .act = FilterAct::Keep, .words = {"Paid", ""}},
        {.column = "Mode", .words = {"Test"}, .reason = FilterReason::TestMode, .optional = true},
        {.column = "Cancelled at", .test = FilterTest::Filled, .reason = FilterReason::Cancelled}};
    const Result<Recipe> again = recipeFromJson(recipeToJson(recipe));
    QVERIFY(again);
    QVERIFY(again->filters == recipe.filters);
}

void TestRowFilter::hostileFiltersAreRefused_data()
{
    QTest::addColumn<std::string>("filters");
    const auto row = [](const char* name, const std::string& filters) { QTest::newRow(name) << filters; };
    row("no list", R"({"column": "A", "keep": ["x"]})");
    row("no object", R"([1])");
    row("no column", R"([{"keep": ["x"]}])");
    row("neither kept nor left out", R"([{"column": "A"}])");
    row("both", R"([{"column": "A", "keep": ["x"], "leave_out": ["x"]}])");
    row("no words", R"([{"column": "A", "keep": []}])");
    row("a word that is none", R"([{"column": "A", "keep": [1]}])");
    row("an unknown test", R"([{"column": "A", "keep": "matches:.*"}])");
    row("an unknown reason", R"([{"column": "A", "keep": ["x"], "reason": "why"}])");
    row("a member too many", R"([{"column": "A", "keep": ["x"], "run": "x"}])");
    row("optional is no boolean", R"([{"column": "A", "keep": ["x"], "optional": "yes"}])");
    row("a long column", R"([{"column": ")" + std::string(5'000, 'a') + R"(", "keep": ["x"]}])");
    row("a long word", R"([{"column": "A", "keep": [")" + std::string(2'000, 'a') + R"("]}])");
    std::string many = "[";
    for (std::size_t i = 0; i <= kMaxRowFilters; ++i)
        many += std::string(i == 0 ? "" : ",") + R"({"column": "A", "keep": ["x"]})";
    row("too many", many + "]");
    std::string words = R"([{"column": "A", "keep": ["x")";
    for (std::size_t i = 0; i < kMaxFilterWords; ++i)
        words += R"(,"x")";
    row("too many words", words + "]}]");
}

void TestRowFilter::hostileFiltersAreRefused()
{
    QFETCH(std::string, filters);
    const Result<Recipe> recipe = recipeFromJson(recipeWith(filters));
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().code, ErrorCode::RecipeFieldInvalid);
    QVERIFY(text(recipe.error().subject).startsWith(QStringLiteral("filters")));
}

void TestRowFilter::everyReasonHasARuleOfItsOwn()
{
    for (std::size_t i = 0; i < kFilterReasonCount; ++i) {
        const auto reason = static_cast<FilterReason>(i);
        QVERIFY(isFilters(ruleOf(reason)));
        QVERIFY(filterReasonByName(filterReasonName(reason)) == reason);
        if (reason != FilterReason::Chosen)
            QCOMPARE(
                text(info(ruleOf(reason)).name), QStringLiteral("row_") + text(filterReasonName(reason)));
    }
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_row_filter.moc"
