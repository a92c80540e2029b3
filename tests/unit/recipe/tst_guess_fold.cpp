// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/text.h"
#include "recipe/guess.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace convey;
using convey::test::text;

class TestGuessFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreJoinedWithEvidenceAlone_data();
    void linesAreJoinedWithEvidenceAlone();
    void theWholeFileBeatsTheSamples();
    void partsAddUpWhereverTheFileIsCut();
    void ofManyOrdersAnEvenChoiceIsFollowed();
};

using Rows = std::vector<std::vector<std::string>>;
Q_DECLARE_METATYPE(Rows)

void TestGuessFold::linesAreJoinedWithEvidenceAlone_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("option"); // an answer made by hand, or empty
    QTest::addColumn<QString>("foldBy");
    QTest::addColumn<int>("proofLine"); // 0: none
    QTest::addColumn<bool>("asks");
    const auto row = [](const char* name, Rows rows, const char* foldBy, int proofLine = 0, bool asks = false,
                         const char* option = "") {
        QTest::newRow(name) << std::move(rows) << QString::fromLatin1(option) << QString::fromLatin1(foldBy)
                            << proofLine << asks;
    };
    // order_id, email, amount, sku
    row("each order has one line", {{"1", "a@example.com", "5.00", "S"}, {"2", "b@example.com", "6.00", "T"}},
        "");
    row("the order's cells are empty below",
        {{"1", "a@example.com", "5.00", "S"}, {"1", "", "", "T"}, {"2", "b@example.com", "6.00", "U"}},
        "order_id", 3);
    row("the order's cells are the same below",
        {{"1", "a@example.com", "5.00", "S"}, {"1", "a@example.com", "5.00", "T"}}, "order_id", 3);
    row("the order's id is empty below", {{"1", "a@example.com", "5.00", "S"}, {"", "", "", "T"}}, "order_id",
        3);
    row("lines of one order stand apart",
        {{"1", "a@example.com", "5.00", "S"}, {"2", "b@example.com", "6.00", "U"}, {"1", "", "", "T"}},
        "order_id", 4);
    row("one id, two customers", {{"1", "a@example.com", "5.00", "S"}, {"1", "b@example.com", "5.00", "T"}},
        "");
    row("identical lines are asked",
        {{"1", "a@example.com", "5.00", "S"}, {"1", "a@example.com", "5.00", "S"}}, "order_id", 3, true);
    row("nothing by hand is nothing", {{"1", "a@example.com", "5.00", "S"}, {"1", "", "", "T"}}, "", 0, false,
        "fold_by=");
    row("another column by hand", {{"1", "a@example.com", "5.00", "S"}, {"1", "", "", "T"}}, "email", 3,
        false, "fold_by=email");
}

void TestGuessFold::linesAreJoinedWithEvidenceAlone()
{
    QFETCH(Rows, rows);
    QFETCH(QString, option);
    QFETCH(QString, foldBy);
    QFETCH(int, proofLine);
    QFETCH(bool, asks);
    const TableHead head{
        .columnNames = {"order_id", "email", "amount", "data.contents[].id"}, .samples = rows};
    std::vector<Binding> answers;
    answers.push_back(parseBinding("id=order_id", BindingKind::Column).value());
    if (!option.isEmpty())
        answers.push_back(parseBinding(toUtf8(option), BindingKind::Column).value());
    const Guess guess = guessRecipe(head, answers);
    const Fold fold = guess.recipe.fold();
    QCOMPARE(fold.by.empty() ? QString() : text(fold.by.front()), foldBy);
    const auto proof = std::ranges::find(guess.proofs, Input::FoldBy, &InputProof::input);
    QCOMPARE(proof == guess.proofs.end() ? 0 : static_cast<int>(proof->proof.line), proofLine);
    const bool isAsked = std::ranges::any_of(guess.questions,
        [](const Question& question) { return question.code == QuestionCode::IdenticalLines; });
    QCOMPARE(isAsked, asks);
    QCOMPARE(fold.identical == IdenticalRows::Keep, asks);
}

namespace {

LineEvidence evidenceOfRows(const Rows& rows, std::size_t first, std::size_t end, std::size_t maxOrders)
{
    LineEvidence evidence({.key = {0}, .order = {1, 2}}, maxOrders);
    for (std::size_t i = first; i < end; ++i) {
        const std::vector<std::string_view> cells(rows[i].begin(), rows[i].end());
        evidence.add(cells, static_cast<std::int64_t>(i + 2), {});
    }
    return evidence;
}

} // namespace

void TestGuessFold::theWholeFileBeatsTheSamples()
{
    const TableHead head{.columnNames = {"order_id", "email", "amount", "data.contents[].id"},
        .samples = {{"1", "a@example.com", "5.00", "S"}, {"2", "b@example.com", "6.00", "T"}}};
    const std::vector<Binding> answers{parseBinding("id=order_id", BindingKind::Column).value()};
    const Guess first = guessRecipe(head, answers);
    QVERIFY(first.recipe.fold().by.empty());
    const EvidencePlan plan = evidencePlan(head, first.recipe, false);
    QVERIFY((plan.lines == LinePlan{.key = {0}, .order = {0, 1, 2}}));
    const auto guessOver = [&](const char* emailBelow) {
        TableEvidence evidence(plan);
        for (std::int64_t line = 2; line < 1'000; ++line) {
            const std::string id = std::to_string(line);
            const std::vector<std::string_view> cells{id, "a@example.com", "5.00", "S"};
            evidence.addRow(cells, line, line - 2, {});
        }
        const std::vector<std::string_view> below{"7", emailBelow, "", "T"};
        evidence.addRow(below, 1'000, 998, {});
        return guessRecipe(head, answers, evidence);
    };
    const Guess joined = guessOver("");
    QCOMPARE(joined.recipe.fold().by.size(), std::size_t{1});
    const auto proof = std::ranges::find(joined.proofs, Input::FoldBy, &InputProof::input);
    QVERIFY(proof != joined.proofs.end());
    QVERIFY((proof->proof == Proof{.code = ProofCode::LinesOfOrders, .line = 1'000, .count = 1}));
    QVERIFY(guessOver("z@example.com").recipe.fold().by.empty());
}

void TestGuessFold::partsAddUpWhereverTheFileIsCut()
{
    QRandomGenerator random(31);
    const auto one = [&](std::initializer_list<const char*> of) {
        return std::string(of.begin()[random.bounded(static_cast<int>(of.size()))]);
    };
    for (int round = 0; round < 400; ++round) {
        Rows rows;
        const int count = random.bounded(1, 14);
        for (int i = 0; i < count; ++i) {
            if (!rows.empty() && random.bounded(4) == 0)
                rows.push_back(Rows::value_type(rows.back()));
            else
                rows.push_back({one({"", "", "1", "2", "3", "4"}), one({"", "", "x", "x", "y"}),
                    one({"", "q"}), one({"S", "T"})});
        }
        const std::size_t most = random.bounded(2) == 0 ? LineEvidence::kMaxOrders : 2;
        const FoldEvidence whole = evidenceOfRows(rows, 0, rows.size(), most).found();
        const auto cutA = static_cast<std::size_t>(random.bounded(count + 1));
        const auto cutB = static_cast<std::size_t>(random.bounded(count + 1));
        const auto [first, second] = std::minmax(cutA, cutB);
        LineEvidence left = evidenceOfRows(rows, 0, first, most);
        LineEvidence middle = evidenceOfRows(rows, first, second, most);
        const LineEvidence right = evidenceOfRows(rows, second, rows.size(), most);
        if (random.bounded(2) == 0) {
            left.merge(middle);
            left.merge(right);
        } else {
            middle.merge(right);
            left.merge(middle);
        }
        QVERIFY2(left.found() == whole, qPrintable(QString::number(round)));
    }
}

void TestGuessFold::ofManyOrdersAnEvenChoiceIsFollowed()
{
    // Every tenth order has a second line, far below the first.
    Rows rows;
    for (int i = 0; i < 2'000; ++i)
        rows.push_back({std::to_string(i), "x", "", "S"});
    for (int i = 0; i < 2'000; i += 10)
        rows.push_back({std::to_string(i), "", "", "T"});
    QCOMPARE(
        evidenceOfRows(rows, 0, rows.size(), LineEvidence::kMaxOrders).found().repeats, std::uint64_t{200});
    const FoldEvidence some = evidenceOfRows(rows, 0, rows.size(), 500).found();
    QVERIFY(some.repeats > 25 && some.repeats < 80);
    QVERIFY(some.ordersAgree);
}

QTEST_GUILESS_MAIN(TestGuessFold)
#include "tst_guess_fold.moc"
