// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The evidence of a column does not depend on how the file was cut, and the guess names the line that
/// proves.
#include "support/test_text.h"

#include "recipe/guess.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace convey;
using convey::test::text;

class TestColumnEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpInAnyOrder();
    void fewWordsAreCountedManyAreNot();
    void wordsForNothingAreCounted();
    void theWholeFileBeatsTheSamples();
    void questionsSayWhy();
    void doubtfulColumnsAreAskedAbout_data();
    void doubtfulColumnsAreAskedAbout();
    void aLookUpFileFillsWhatTheFileLacks();
};

void TestColumnEvidence::partsAddUpInAnyOrder()
{
    QRandomGenerator random(6);
    const std::vector<std::string> cells{"03/04/2026 10:00", "23/04/2026", "", "NULL", "1.234", "12,50",
        "yes", "no", "2026-11-20T10:00:00Z", "46111.5", "EUR 12", "10:30", "Korea", "Congo", " N/A "};
    for (int round = 0; round < 50; ++round) {
        std::vector<std::string> column;
        for (int i = 0; i < 300; ++i)
            column.push_back(cells[random.bounded(static_cast<quint32>(cells.size()))]);
        const BlankWords blanks;
        const EvidenceKinds kinds{.times = true, .money = true, .words = true, .countries = true};
        ColumnEvidence whole(kinds);
        std::vector<ColumnEvidence> parts(1 + random.bounded(7U), ColumnEvidence(kinds));
        for (std::size_t i = 0; i < column.size(); ++i) {
            const auto line = static_cast<std::int64_t>(i) + 2;
            whole.add(column[i], line, blanks);
            parts[random.bounded(static_cast<quint32>(parts.size()))].add(column[i], line, blanks);
        }
        ColumnEvidence merged(kinds);
        for (const ColumnEvidence& part : parts)
            merged.merge(part);
        QVERIFY(merged == whole);
    }
}

void TestColumnEvidence::fewWordsAreCountedManyAreNot()
{
    const BlankWords blanks;
    ColumnEvidence few;
    few.add(" yes ", 2, blanks);
    few.add("yes", 3, blanks);
    few.add("", 4, blanks);
    QCOMPARE(few.words()->counts().at("yes"), std::uint64_t{2});
    QCOMPARE(few.blank(), std::uint64_t{1});
    QCOMPARE(few.firstBlankLine(), std::int64_t{4});
    ColumnEvidence left;
    ColumnEvidence right;
    for (std::size_t i = 0; i < WordCounts::kMaxWords; ++i) {
        left.add("l" + std::to_string(i), 2, blanks);
        right.add("r" + std::to_string(i), 3, blanks);
    }
    QVERIFY(!left.words()->areMany());
    left.merge(right);
    QVERIFY(left.words()->areMany());
    QVERIFY(left.words()->counts().empty());
}

void TestColumnEvidence::wordsForNothingAreCounted()
{
    const BlankWords blanks;
    ColumnEvidence evidence(EvidenceKinds{.cells = true});
    std::int64_t line = 2;
    for (const char* cell : {"", "  ", "Berlin", " null ", "-", "N/A"})
        evidence.add(cell, line++, blanks);
    QCOMPARE(evidence.blank(), std::uint64_t{5});
    QVERIFY((evidence.blankWords() == LineTally{3, 5}));
    // What is only white space was never a word.
    ColumnEvidence empty(EvidenceKinds{.cells = true});
    empty.add("", 2, blanks);
    QVERIFY((empty.blankWords() == LineTally{}));
    empty.merge(evidence);
    QVERIFY((empty.blankWords() == LineTally{3, 5}));
    const TableHead head{.columnNames = {"City", "Notes"}, .samples = {{"Berlin", "x"}}};
    const auto plan = evidencePlan(head, guessRecipe(head).recipe, false);
    QVERIFY(plan.columns[0].cells && !plan.columns[1].any());
}

void TestColumnEvidence::theWholeFileBeatsTheSamples()
{
    const TableHead head{.columnNames = {"Paid at"}, .samples = {{"03/04/2026 10:00 UTC"}}};
    const Guess first = guessRecipe(head);
    const auto asksOrder = [](const Guess& guess) {
        return std::ranges::count(guess.questions, QuestionCode::DateOrder, &Question::code) > 0;
    };
    QVERIFY(asksOrder(first));
    TableEvidence evidence(1);
    evidence[0].emplace();
    evidence[0]->add("03/04/2026 10:00 UTC", 2, {});
    evidence[0]->add("23/04/2026 10:00 UTC", 41, {});
    const Guess second = guessRecipe(head, {}, evidence);
    QVERIFY(!asksOrder(second));
    QCOMPARE(text(second.recipe.constant(Input::DateFormat)), QStringLiteral("dmy"));
    QCOMPARE(second.proofs.size(), std::size_t{1});
    QVERIFY((second.proofs.front().proof == Proof{.code = ProofCode::DayFirst, .line = 41}));
}

void TestColumnEvidence::questionsSayWhy()
{
    const TableHead head{.columnNames = {"Order date", "Total", "Consent"},
        .samples = {{"2026-11-20", "1.234", ""}, {"20.11.26", "2.345", "yes"}},
        .lines = {5, 6}};
    const Guess guess = guessRecipe(head);
    const auto because = [&](QuestionCode code) {
        const auto found = std::ranges::find(guess.questions, code, &Question::code);
        return found == guess.questions.end() || !found->because
            ? QStringLiteral("-")
            : text(proofName(found->because->code)) + u' ' + QString::number(found->because->line);
    };
    QCOMPARE(because(QuestionCode::DayTime), QStringLiteral("no_time_of_day 5"));
    QCOMPARE(because(QuestionCode::Century), QStringLiteral("two_digit_years 6"));
    QCOMPARE(because(QuestionCode::DecimalSign), QStringLiteral("decimal_sign_open 5"));
    QCOMPARE(because(QuestionCode::ConsentBlank), QStringLiteral("consent_blank 5"));
    QCOMPARE(because(QuestionCode::EventType), QStringLiteral("-"));
}

void TestColumnEvidence::doubtfulColumnsAreAskedAbout_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell"); // %1 counts the rows
    QTest::addColumn<QString>("answer"); // a binding made by hand
    QTest::addColumn<QString>("asked");
    const auto row = [](const char* name, const char* column, const char* cell, const char* answer,
                         const char* asked) {
        QTest::newRow(name) << QString::fromLatin1(column) << QString::fromUtf8(cell)
                            << QString::fromLatin1(answer) << QString::fromLatin1(asked);
    };
    row("ids that count the rows", "Order ID", "%1", "", "event_id id_counts_rows");
    row("the person says they are fine", "Order ID", "%1", "id=Order ID", "");
    row("ids with digits lost", "Order ID", "4.91512E+1%1", "", "event_id id_lost_digits");
    row("a shop's own numbers", "Order ID", "100%1", "", "");
    row("ids with letters", "Order ID", "A-%1", "", "");
    row("names with middle words", "Name", "Mary Jane Watson", "user.first_name=first_name:Name",
        "middle_names middle_names");
    row("names without", "Name", "Ada Lovelace", "user.first_name=first_name:Name", "");
    row("middle initials belong to neither", "Name", "Ada B. Lovelace", "user.first_name=first_name:Name",
        "");
    row("dollars of many countries", "Total", "$12.50", "", "currency currency_sign");
    row("euros are of one kind", "Total", "€12.50", "", "");
    row("two Koreas", "Country", "Korea", "", "country_names country_names");
    row("the person says which", "Country", "Korea", "country_names:=KR", "");
    row("in small letters", "Country", "Korea", "country_names:=kr", "");
    row("the person wants none", "Country", "Korea", "country_names:=none", "");
    row("an answer to another name", "Country", "Korea", "country_names:=CD", "country_names country_names");
    row("one Korea", "Country", "South Korea", "", "");
}

void TestColumnEvidence::doubtfulColumnsAreAskedAbout()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);
    QFETCH(QString, answer);
    TableHead head{.columnNames = {toUtf8(column)}, .samples = {}};
    for (int i = 1; i <= 12; ++i)
        head.samples.push_back({toUtf8(cell.contains(u'%') ? cell.arg(i) : cell)});
    std::vector<Binding> answers;
    if (!answer.isEmpty())
        answers.push_back(answer.contains(QStringLiteral(":="))
                ? parseBinding(toUtf8(QString(answer).remove(u':')), BindingKind::Constant).value()
                : parseBinding(toUtf8(answer), BindingKind::Column).value());
    const Guess guess = guessRecipe(head, answers);
    QStringList asked;
    for (const Question& question : guess.questions) {
        const bool isOfThese = question.code == QuestionCode::EventId
            || question.code == QuestionCode::MiddleNames || question.code == QuestionCode::Currency
            || question.code == QuestionCode::CountryNames;
        if (isOfThese)
            asked << text(questionName(question.code)) + u' ' + text(proofName(question.because->code));
    }
    QTEST(asked.join(u','), "asked");
}

void TestColumnEvidence::aLookUpFileFillsWhatTheFileLacks()
{
    const TableHead head{
        .columnNames = {"Deal ID", "Email", "lookup:Email", "lookup:Phone"}, .samples = {}, .ownColumns = 2};
    const Guess guess = guessRecipe(head);
    QCOMPARE(text(guess.recipe.find(Input::UserEmail)->text), QStringLiteral("Email"));
    QCOMPARE(text(guess.recipe.find(Input::UserPhoneNumber)->text), QStringLiteral("lookup:Phone"));
    // A column of the file itself that is only called so is none of a look-up file.
    const Guess own = guessRecipe({.columnNames = {"lookup:Email"}, .samples = {}});
    QVERIFY(own.recipe.find(Input::UserEmail) == nullptr);
}

QTEST_GUILESS_MAIN(TestColumnEvidence)
#include "tst_column_evidence.moc"
