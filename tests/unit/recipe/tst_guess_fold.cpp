// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/text.h"
#include "recipe/guess.h"

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

QTEST_GUILESS_MAIN(TestGuessFold)
#include "tst_guess_fold.moc"
