// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/consent_words.h"

#include "base/text.h"
#include "jobs/upload.h"
#include "recipe/event_words.h"
#include "recipe/value_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

struct ConsentFates
{
    Q_DECLARE_TR_FUNCTIONS(convey::ui::ConsentFates)

public:
    static QString line(ConsentMeaning meaning, const QString& words)
    {
        switch (meaning) {
        case ConsentMeaning::Send:
            return tr("Sent: %1", "words of a column with their counts").arg(words);
        case ConsentMeaning::OptOut:
            return tr("Sent with an opt-out: %1", "words of a column with their counts").arg(words);
        case ConsentMeaning::LeaveOut:
            break;
        }
        return tr("Left out: %1", "words of a column with their counts").arg(words);
    }
    static QString word(const QString& word, std::uint64_t count)
    {
        return tr("%1 (%2)", "a word and its count")
            .arg(word, QLocale().toString(static_cast<qulonglong>(count)));
    }
    static QString empty() { return tr("empty", "cells without a word"); }
};

/// Whatever is not known to be granted is asked not to be used for ads.
ConsentMeaning fateOf(const Recipe& recipe, const std::string& word)
{
    const std::string folded = foldedWord(word);
    const auto own = std::ranges::find_if(recipe.words,
        [&](const ValueWord& one) { return one.input == Input::Consent && foldedWord(one.word) == folded; });
    const std::optional<ConsentMeaning> meaning =
        own != recipe.words.end() ? consentMeaningByName(own->meaning) : meaningOfConsentWord(word);
    return meaning.value_or(ConsentMeaning::OptOut);
}

} // namespace

QString consentWordsText(const Upload& upload, const Question& question)
{
    const bool isAbout =
        question.code == QuestionCode::Consent || question.code == QuestionCode::MarketingConsent;
    const auto& names = upload.columnNames();
    const auto column = std::ranges::find(names, question.assumed.text);
    const auto at = static_cast<std::size_t>(column - names.begin());
    if (!isAbout || column == names.end() || at >= upload.evidence().size() || !upload.evidence()[at])
        return {};
    const ColumnEvidence& evidence = *upload.evidence()[at];
    if (!evidence.words() || evidence.words()->areMany())
        return {};
    constexpr std::array kFates{ConsentMeaning::Send, ConsentMeaning::OptOut, ConsentMeaning::LeaveOut};
    std::array<QStringList, kFates.size()> words;
    for (const auto& [word, count] : evidence.words()->counts())
        words.at(static_cast<std::size_t>(fateOf(upload.recipe(), word)))
            << ConsentFates::word(toQString(withoutControls(word)), count);
    // Where lines are joined, most empty cells belong to an order that has a word in another line.
    if (evidence.blank() > 0 && !upload.recipe().find(Input::FoldBy)) {
        const auto meaning = consentMeaningByName(upload.recipe().constant(Input::ConsentBlank));
        words.at(static_cast<std::size_t>(meaning.value_or(ConsentMeaning::OptOut)))
            << ConsentFates::word(ConsentFates::empty(), evidence.blank());
    }
    QStringList lines;
    for (const ConsentMeaning fate : kFates) {
        const QStringList& ofFate = words.at(static_cast<std::size_t>(fate));
        if (!ofFate.isEmpty())
            lines << ConsentFates::line(fate, QLocale().createSeparatedList(ofFate));
    }
    return lines.join(u'\n');
}

} // namespace convey::ui
