// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "help/made_pages.h"

#include "columns/constants.h"
#include "columns/field_list.h"
#include "common/window_words.h"
#include "help/help_library.h"
#include "preview/cause_title.h"

#include "base/text.h"
#include "recipe/input.h"
#include "spec/event_type.h"
#include "spec/known_answer.h"
#include "words/tag_glossary.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace convey::ui {

namespace {

struct MadePages
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::MadePages)
};

/// Text that Markdown would read, letter by letter, on one line.
QString asMarkdown(QString text)
{
    for (const QChar c : QStringLiteral("\\`*<[|#"))
        text.replace(c, QString(u'\\') + c);
    return text.replace(u'\n', u' ');
}

QString fromWords(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("words", text);
}

/// A sentence about some row as one about any row.
QString ofAnyRow(const char* text)
{
    static const QRegularExpression value(QStringLiteral("\\{[a-z]+\\}"));
    return fromWords(text)
        .replace(value, QStringLiteral("…"))
        .replace(QStringLiteral("…."), QStringLiteral("…"));
}

QString row(const QStringList& cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString head(const QStringList& cells)
{
    return u'\n' + row(cells) + row(QStringList(cells.size(), QStringLiteral("---")));
}

QString code(const QString& text)
{
    return text.isEmpty() ? QString() : u'`' + QString(text).replace(u'|', QStringLiteral("\\|")) + u'`';
}

QString eventsPart()
{
    QString text =
        head({MadePages::tr("Event"), MadePages::tr("When it is sent"), MadePages::tr("Its name")});
    for (const spec::EventTypeInfo& event : spec::kEventTypes) {
        text += row({asMarkdown(constantName(Input::Type, event.name)),
            asMarkdown(fromWords(wordsFor(event.type))), code(toQString(event.name))});
    }
    return text;
}

QString fieldsPart()
{
    QString text;
    for (int group = 0; group < kFieldGroups; ++group) {
        const auto which = static_cast<FieldGroup>(group);
        text += QStringLiteral("\n### %1\n").arg(asMarkdown(groupName(which)));
        text += head({MadePages::tr("Field"), MadePages::tr("What it is"), MadePages::tr("Its name")});
        for (const Input input : inputsOf(which)) {
            const FieldKey key{.input = input};
            text += row({asMarkdown(fieldName(key)), asMarkdown(fieldHelp(key)), code(apiName(key))});
        }
    }
    return text;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Blocked:
        return MadePages::tr("Blocked");
    case Severity::Warning:
        return MadePages::tr("Needs a look");
    case Severity::Note:
        break;
    }
    return MadePages::tr("Good to know");
}

QString problemsPart()
{
    QString text;
    for (const Severity severity : {Severity::Blocked, Severity::Warning, Severity::Note}) {
        text += QStringLiteral("\n## %1\n").arg(asMarkdown(severityName(severity)));
        for (const spec::RuleInfo& rule : spec::rules()) {
            if (rule.severity != severity)
                continue;
            const Words words = wordsFor(rule.rule);
            text += QStringLiteral("\n### %1 {#%2}\n\n")
                        .arg(asMarkdown(titleOf(rule.rule)), toQString(rule.name));
            const QStringList sentences{
                ofAnyRow(words.sentence), reasonOf(rule.rule), ofAnyRow(words.remedy)};
            for (const QString& sentence : sentences)
                text += asMarkdown(sentence) + (sentence.isEmpty() ? QString() : QStringLiteral(" "));
            const QString address = sourceAddressOf(rule.rule);
            const QString source = asMarkdown(sourceOf(rule.rule));
            text += QStringLiteral("\n\n")
                + (address.isEmpty() ? source : QStringLiteral("[%1](%2)").arg(source, address)) + u'\n';
        }
    }
    return text;
}

OutcomeReason reasonBehind(spec::AnswerMeaning meaning)
{
    switch (meaning) {
    case spec::AnswerMeaning::PixelMissing:
    case spec::AnswerMeaning::PixelUnknown:
        return OutcomeReason::PixelRefused;
    case spec::AnswerMeaning::KeyRefused:
        return OutcomeReason::KeyRefused;
    case spec::AnswerMeaning::KeyScopeMissing:
        return OutcomeReason::KeyScopeMissing;
    case spec::AnswerMeaning::EventInvalid:
    case spec::AnswerMeaning::EventTooOld:
    case spec::AnswerMeaning::Unlisted:
        break;
    }
    return OutcomeReason::EventRefused;
}

QString answersPart()
{
    QString text =
        head({MadePages::tr("OpenAI answers"), MadePages::tr("What it means"), MadePages::tr("What to do")});
    for (const spec::KnownAnswer& answer : spec::kKnownAnswers) {
        const Words words = windowWords(reasonBehind(answer.meaning));
        QStringList seen{code(QString::number(answer.status))};
        for (const std::string_view part : {answer.code, answer.messagePart}) {
            if (!part.empty())
                seen << code(toQString(part));
        }
        const QString meaning = answer.meaning == spec::AnswerMeaning::EventTooOld
            ? titleOf(Rule::TimestampTooOld)
            : ofAnyRow(words.sentence);
        text += row({seen.join(u' '), asMarkdown(meaning), asMarkdown(ofAnyRow(words.remedy))});
    }
    return text;
}

QString endingsPart()
{
    QString text = head({MadePages::tr("What happened"), MadePages::tr("What to do")});
    for (int i = 1; i < static_cast<int>(OutcomeReason::Count_); ++i) {
        const Words words = windowWords(static_cast<OutcomeReason>(i));
        text += row({asMarkdown(ofAnyRow(words.sentence)), asMarkdown(ofAnyRow(words.remedy))});
    }
    return text;
}

QString keysPart(const std::vector<HelpKeys>& keys)
{
    QString text;
    for (const HelpKeys& group : keys) {
        text += QStringLiteral("\n## %1\n").arg(asMarkdown(group.group));
        text += head({MadePages::tr("What it does"), MadePages::tr("Keys")});
        for (const auto& [what, pressed] : group.keys)
            text += row({asMarkdown(what), code(pressed)});
    }
    return text;
}

} // namespace

QString withMadeParts(const QString& markdown, const std::vector<HelpKeys>& keys)
{
    QString text = markdown;
    const auto put = [&text](const char* part, auto make) {
        const QString mark = QStringLiteral("<!-- made: %1 -->").arg(QLatin1String(part));
        if (text.contains(mark))
            text.replace(mark, make());
    };
    put("events", eventsPart);
    put("fields", fieldsPart);
    put("problems", problemsPart);
    put("answers", answersPart);
    put("endings", endingsPart);
    put("keys", [&keys] { return keysPart(keys); });
    // The other comments are for those who write and test the pages.
    static const QRegularExpression comment(
        QStringLiteral("<!--.*?-->\\n?"), QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

} // namespace convey::ui
