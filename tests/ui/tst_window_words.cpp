// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The window says everything in its own words: no option, command or file of the command line, and none of
/// the names that only the code uses.
#include "common/translated.h"
#include "common/window_words.h"
#include "support/test_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace convey;
using namespace convey::ui;
using convey::test::text;

namespace {

/// Codes that only the command line gives.
bool isOfTheCommandLine(ErrorCode code)
{
    return errorCodeName(code).starts_with("usage_") || code == ErrorCode::NowNeedsLoopback
        || code == ErrorCode::TagInvalid;
}

} // namespace

class TestWindowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceSpeaksOfTheCommandLine_data();
    void noSentenceSpeaksOfTheCommandLine();
    void anErrorIsSaidInTheWindowsWords_data();
    void anErrorIsSaidInTheWindowsWords();
};

void TestWindowWords::noSentenceSpeaksOfTheCommandLine_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char* kind, std::string_view name, const Words& words) {
        const std::string tag = std::string(kind) + ' ' + std::string(name);
        QTest::newRow(tag.c_str()) << text(words.sentence) + u' ' + text(words.remedy);
    };
    for (int i = 0; i < static_cast<int>(ErrorCode::Count_); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        if (!isOfTheCommandLine(code))
            row("error", errorCodeName(code), windowWords(code));
    }
    for (int i = 0; i < static_cast<int>(OutcomeReason::Count_); ++i) {
        const auto reason = static_cast<OutcomeReason>(i);
        row("outcome", outcomeReasonName(reason), windowWords(reason));
    }
    for (const spec::RuleInfo& rule : spec::rules())
        row("rule", rule.name, wordsFor(rule.rule));
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        const auto code = static_cast<QuestionCode>(i);
        row("question", questionName(code), wordsFor(code));
    }
}

void TestWindowWords::noSentenceSpeaksOfTheCommandLine()
{
    QFETCH(QString, words);
    static const QRegularExpression foreign(
        QStringLiteral("--|CONVEY_|README|\\b(recipe|ledger|sandbox|validate_only|payload|resume|bind|bound|"
                       "match(es|ed)?|attributed|invalid|please|oops|successfully)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = foreign.match(words);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u'|' + words));
    QVERIFY2(!words.contains(u'!'), qPrintable(words));
}

void TestWindowWords::anErrorIsSaidInTheWindowsWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](ErrorCode code, const char* words) {
        QTest::newRow(errorCodeName(code).data()) << static_cast<int>(code) << QString::fromUtf8(words);
    };
    row(ErrorCode::RecipeMissing,
        "There is no saved setup weekly.\nChoose the columns for this file, and save them as a setup again.");
    row(ErrorCode::RecipeColumnMissing,
        "The file has no column weekly.\nChoose another column for it on the Columns page.");
    row(ErrorCode::FileEmpty, "weekly is empty.\nExport it again.");
}

void TestWindowWords::anErrorIsSaidInTheWindowsWords()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QCOMPARE(translated(Error{.code = static_cast<ErrorCode>(code), .subject = "weekly"}), words);
}

QTEST_GUILESS_MAIN(TestWindowWords)
#include "tst_window_words.moc"
