// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "table/file_kind.h"
#include "words/flavour_words.h"
#include "words/tag_glossary.h"
#include "words/tag_words.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTest>

#include <set>
#include <string>
#include <vector>

using namespace convey;
using convey::test::text;

namespace {

/// One text that people read, and what is asked of it.
struct Wording
{
    std::string code;
    const char* sentence = "";
    const char* remedy = "";
    bool remedyNeeded = false;
    bool isQuestion = false;
};

template <typename Code>
void addCodes(std::vector<Wording>& all, Code end, std::string_view (*name)(Code), bool remedyNeeded)
{
    for (int i = 0; i < static_cast<int>(end); ++i) {
        const auto code = static_cast<Code>(i);
        const Words words = wordsFor(code);
        all.push_back({.code = std::string(name(code)),
            .sentence = words.sentence,
            .remedy = words.remedy,
            .remedyNeeded = remedyNeeded});
    }
}

std::vector<Wording> allWords()
{
    std::vector<Wording> all;
    addCodes(all, ErrorCode::Count_, errorCodeName, true);
    for (const std::string_view kind : kNotTextKinds) {
        const Words words = wordsFor(Error{.code = ErrorCode::FileNotText, .detail = std::string(kind)});
        const bool areItsOwn = words.sentence != wordsFor(ErrorCode::FileNotText).sentence;
        all.push_back(
            {"file kind " + std::string(kind), areItsOwn ? words.sentence : "", words.remedy, true});
    }
    addCodes(all, FileFindingCode::Count_, fileFindingName, true);
    addCodes(all, FlavourFault::Count_, flavourFaultName, true);
    addCodes(all, OutcomeReason::Count_, outcomeReasonName, false);
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        const auto code = static_cast<QuestionCode>(i);
        const Words words = wordsFor(code);
        all.push_back({std::string(questionName(code)), words.sentence, words.remedy, true, true});
    }
    for (const spec::RuleInfo& rule : spec::rules()) {
        const Words words = wordsFor(rule.rule);
        all.push_back(
            {std::string(rule.name), words.sentence, words.remedy, rule.severity != Severity::Note, false});
    }
    for (const spec::TagRule& rule : spec::tagRules()) {
        const Words words = wordsFor(rule.code);
        all.push_back(
            {std::string(rule.name), words.sentence, words.remedy, rule.severity != Severity::Note, false});
    }
    for (int i = 1; i < static_cast<int>(TagDecision::Count_); ++i)
        all.push_back({.code = "decision " + std::to_string(i),
            .sentence = wordsFor(static_cast<TagDecision>(i)),
            .isQuestion = static_cast<TagDecision>(i) != TagDecision::None});
    for (const std::string_view parameter : spec::kTagParameters)
        all.push_back({.code = std::string(parameter), .sentence = wordsForTagParameter(parameter)});
    for (const std::string_view field : spec::kTagItemFields)
        all.push_back({.code = "item " + std::string(field), .sentence = wordsForTagItemField(field)});
    for (const spec::EventTypeInfo& type : spec::kEventTypes)
        all.push_back({.code = std::string(type.name), .sentence = wordsFor(type.type)});
    for (const spec::DataShapeInfo& shape : spec::kDataShapes)
        all.push_back({.code = "data type " + std::string(shape.name), .sentence = wordsFor(shape.shape)});
    for (const LengthStep step :
        {LengthStep::ItemCurrencies, LengthStep::ItemNames, LengthStep::ItemContentTypes,
            LengthStep::ItemAmounts, LengthStep::LaterItems, LengthStep::AllItems})
        all.push_back({.code = "length step", .sentence = wordsFor(step)});
    return all;
}

/// Clauses that stand inside a sentence or a table: no full stop, no capital to begin with.
std::vector<Wording> allPhrases()
{
    std::vector<Wording> all;
    for (int i = 0; i < static_cast<int>(ValueFault::Count_); ++i) {
        const auto fault = static_cast<ValueFault>(i);
        all.push_back({.code = std::string(faultName(fault)), .sentence = wordsFor(fault)});
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(GuessReason::Count_); ++i) {
        const auto reason = static_cast<GuessReason>(i);
        all.push_back({.code = std::string(guessReasonName(reason)), .sentence = wordsFor(reason)});
    }
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        all.push_back({.code = std::string(verdictName(verdict)), .sentence = wordsFor(verdict)});
    }
    return all;
}

QStringList placeholdersOf(const QString& words)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([A-Za-z_]*)\\}"));
    QStringList names;
    for (auto match = placeholder.globalMatch(words); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

const QStringList kKnown{QStringLiteral("subject"), QStringLiteral("detail"), QStringLiteral("line"),
    QStringLiteral("column"), QStringLiteral("expected"), QStringLiteral("found"), QStringLiteral("date")};

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWords_data();
    void everyCodeHasItsWords();
    void everyPhraseFitsIntoASentence_data();
    void everyPhraseFitsIntoASentence();
    void noTwoRulesSayTheSame();
    void anUnknownKindOfFileHasTheCodesWords();
    void findingsUseOnlyWhatAFindingHas();
    void valuesArePutIn_data();
    void valuesArePutIn();
    void controlCharactersBecomeBlanks();
    void valuesAreNoTemplates();
    void errorsAndFindingsFillTheirPlaces();
};

void TestWords::everyCodeHasItsWords_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<bool>("remedyNeeded");
    QTest::addColumn<bool>("isQuestion");
    int number = 0;
    for (const Wording& one : allWords()) {
        // A code may be a rule's and a tag's: the number keeps the rows apart.
        const std::string row = one.code + ' ' + std::to_string(++number);
        QTest::newRow(row.c_str()) << text(one.sentence) << text(one.remedy) << one.remedyNeeded
                                   << one.isQuestion;
    }
}

void TestWords::everyCodeHasItsWords()
{
    QFETCH(QString, sentence);
    QFETCH(QString, remedy);
    QFETCH(bool, remedyNeeded);
    QFETCH(bool, isQuestion);
    QVERIFY(!sentence.isEmpty());
    if (remedyNeeded)
        QVERIFY2(!remedy.isEmpty(), "no remedy");
    for (const QString& words : {sentence, remedy}) {
        if (words.isEmpty())
            continue;
        QVERIFY2(!words.contains(u'!'), "an exclamation");
        QVERIFY2(!words.contains(QLatin1String("  ")), "two blanks");
        QVERIFY2(words == words.trimmed(), "blanks at an end");
        for (const QString& name : placeholdersOf(words))
            QVERIFY2(kKnown.contains(name), qPrintable(name));
        // A sentence that is nothing but a library's own words brings its punctuation with it.
        const bool endsWithTheirs =
            words.endsWith(QLatin1String("{detail}")) || words == QLatin1String("{subject}");
        const bool ends = words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(QLatin1String(".)"))
            || endsWithTheirs;
        QVERIFY2(ends, qPrintable(words));
    }
    if (isQuestion)
        QVERIFY(sentence.contains(u'?'));
}

void TestWords::everyPhraseFitsIntoASentence_data()
{
    QTest::addColumn<QString>("phrase");
    for (const Wording& one : allPhrases())
        QTest::newRow(one.code.c_str()) << text(one.sentence);
}

void TestWords::everyPhraseFitsIntoASentence()
{
    QFETCH(QString, phrase);
    QVERIFY(!phrase.isEmpty());
    QVERIFY(phrase.front().isLower());
    QVERIFY(phrase.back().isLetterOrNumber());
    QVERIFY(placeholdersOf(phrase).isEmpty());
}

void TestWords::noTwoRulesSayTheSame()
{
    std::set<std::string> rules;
    for (const spec::RuleInfo& rule : spec::rules())
        QVERIFY2(rules.insert(wordsFor(rule.rule).sentence).second, rule.name.data());
    std::set<std::string> tags;
    for (const spec::TagRule& rule : spec::tagRules())
        QVERIFY2(tags.insert(wordsFor(rule.code).sentence).second, rule.name.data());
    std::set<std::string> errors;
    for (int i = 0; i < static_cast<int>(ErrorCode::Count_); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        QVERIFY2(errors.insert(wordsFor(code).sentence).second, errorCodeName(code).data());
    }
}

void TestWords::anUnknownKindOfFileHasTheCodesWords()
{
    const Words words = wordsFor(Error{.code = ErrorCode::FileNotText, .detail = "something new"});
    QCOMPARE(words.sentence, wordsFor(ErrorCode::FileNotText).sentence);
    QCOMPARE(*wordsForFileKind("something new").sentence, '\0');
}

void TestWords::findingsUseOnlyWhatAFindingHas()
{
    // {detail} would stay empty: a finding holds no text.
    for (const spec::RuleInfo& rule : spec::rules()) {
        const Words words = wordsFor(rule.rule);
        QVERIFY2(!placeholdersOf(text(words.sentence) + text(words.remedy)).contains(QLatin1String("detail")),
            rule.name.data());
    }
}

void TestWords::valuesArePutIn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char* what, const char* words, const char* filled) {
        QTest::newRow(what) << QString::fromUtf8(words) << QString::fromUtf8(filled);
    };
    row("nothing to fill", "Send it now.", "Send it now.");
    row("every place", "{subject} {detail} {line} {column} {expected} {found}", "orders.csv why 3 4 5 6");
    row("one place twice", "{line}, {line}", "3, 3");
    row("a place nobody knows stays", "{colour} of {subject}", "{colour} of orders.csv");
    row("an open brace stays", "a { b", "a { b");
    row("an empty place stays", "{}", "{}");
    row("a closing brace alone stays", "a } {line}", "a } 3");
    row("no words", "", "");
}

void TestWords::valuesArePutIn()
{
    QFETCH(QString, words);
    QFETCH(QString, filled);
    const std::string result = convey::filled(toUtf8(words),
        {.subject = "orders.csv", .detail = "why", .line = 3, .column = 4, .expected = 5, .found = 6});
    QCOMPARE(text(result), filled);
}

void TestWords::controlCharactersBecomeBlanks()
{
    const std::string subject = std::string("a\x1B[2Jb\nc\td\x7F") + '\0' + "é";
    const std::string result = filled("{subject}|{detail}", {.subject = subject, .detail = "\r\x07"});
    QCOMPARE(text(result), QStringLiteral("a [2Jb c d  é|  "));
}

void TestWords::valuesAreNoTemplates()
{
    QCOMPARE(text(filled("{subject}", {.subject = "{line}{subject}", .line = 3})),
        QStringLiteral("{line}{subject}"));
}

void TestWords::errorsAndFindingsFillTheirPlaces()
{
    const Error error{.code = ErrorCode::FileTooManyColumns,
        .subject = "wide.csv",
        .line = 1,
        .column = 2,
        .expected = 16'384,
        .found = 20'000};
    QCOMPARE(text(filled(wordsFor(error.code).sentence, valuesOf(error))),
        QStringLiteral("wide.csv has more columns than the 16384 that are read."));

    const Finding finding{
        .problem = {.rule = Rule::RowTooFewCells, .column = 3, .expected = 6, .found = 5}, .line = 12};
    const WordValues values = valuesOf(finding, "Order");
    QCOMPARE(text(filled("{subject} {line} {column}", values)), QStringLiteral("Order 12 4"));
    QCOMPARE(text(filled(wordsFor(finding.rule()).sentence, values)),
        QStringLiteral("This line has too few cells: 5; the header has 6."));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
