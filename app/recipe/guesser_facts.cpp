// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
// What no column, or no cell, says: what these are, where they happened, who agreed.
#include "base/text.h"
#include "recipe/constant.h"
#include "recipe/event_words.h"
#include "recipe/guesser.h"
#include "spec/country.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kAssumedEvent = "order_created";

} // namespace

void Guesser::askSource()
{
    if (!m_source)
        return;
    for (const SourceQuestion& question : m_source->questions) {
        const Input input = question.assumed.input;
        const bool isAsked = std::ranges::any_of(
            m_guess.questions, [&](const Question& asked) { return asked.assumed.input == input; });
        if (!isAsked && !has(input) && !isNothing(input) && holds(question))
            ask(question.code, question.assumed);
    }
}

bool Guesser::holds(const SourceQuestion& question) const
{
    if (question.whenColumn.empty())
        return true;
    const auto isWord = [&](std::string_view cell) {
        return std::ranges::find(question.whenWords, foldedWord(cell)) != question.whenWords.end();
    };
    const auto found = std::ranges::find(m_head.columnNames, question.whenColumn);
    const auto column = static_cast<std::size_t>(found - m_head.columnNames.begin());
    const WordCounts* words =
        column < m_evidence.size() && m_evidence[column] ? m_evidence[column]->words() : nullptr;
    if (words && !words->areMany())
        return std::ranges::any_of(words->counts(), [&](const auto& word) { return isWord(word.first); });
    return std::ranges::any_of(
        m_head.samples, [&](const auto& row) { return column < row.size() && isWord(row[column]); });
}

void Guesser::askWhat()
{
    if (!has(Input::Type))
        ask(QuestionCode::EventType, constantBinding(Input::Type, kAssumedEvent));
}

void Guesser::askWhere()
{
    if (!has(Input::ActionSource)) {
        // A column of page addresses answers it; without one "web" is never assumed.
        if (has(Input::SourceUrl) && !isNothing(Input::ActionSource))
            set(Input::ActionSource, "web");
        else
            ask(QuestionCode::ActionSource, constantBinding(Input::ActionSource, "other"));
    }
    if (m_guess.recipe.constant(Input::ActionSource) == "web" && !has(Input::SourceUrl))
        ask(QuestionCode::SourceUrl, constantBinding(Input::SourceUrl, ""));
}

void Guesser::askConsent()
{
    const Binding* consent = m_guess.recipe.find(Input::Consent);
    const bool hasTable = std::ranges::count(m_guess.recipe.words, Input::Consent, &ValueWord::input) > 0;
    const bool byHand = hasTable || std::ranges::any_of(m_answered, [](const Binding& b) {
        return b.input == Input::Consent || b.input == Input::OptOut;
    });
    if (consent && !byHand)
        ask(QuestionCode::Consent, Binding(*consent));
    const Together found = evidenceOf({Input::Consent});
    // The lines of an order but its first have no consent of their own.
    if (found.blank > 0 && !has(Input::ConsentBlank) && !has(Input::FoldBy))
        ask(QuestionCode::ConsentBlank, constantBinding(Input::ConsentBlank, "opt_out"),
            Proof{.code = ProofCode::ConsentBlank,
                .line = found.firstBlankLine,
                .count = static_cast<std::int64_t>(found.blank)});
}

void Guesser::askId()
{
    const Binding* id = m_guess.recipe.find(Input::Id);
    const bool byHand = std::ranges::find(m_answered, Input::Id, &Binding::input) != m_answered.end();
    if (!id || id->kind != BindingKind::Column || byHand)
        return;
    const IdEvidence ids = evidenceOf({Input::Id}).ids;
    const LineTally& cut = ids.scientific().count > 0 ? ids.scientific() : ids.fifteenDigits();
    if (ids.isRowNumber())
        ask(QuestionCode::EventId, Binding(*id), Proof{.code = ProofCode::IdCountsRows});
    else if (ids.scientific().count > 0 || ids.lostDigits())
        ask(QuestionCode::EventId, Binding(*id),
            Proof{.code = ProofCode::IdLostDigits,
                .line = cut.firstLine,
                .count = static_cast<std::int64_t>(cut.count)});
}

void Guesser::askNames()
{
    const bool cuts =
        cutsNames(m_guess.recipe, Input::UserFirstName) || cutsNames(m_guess.recipe, Input::UserLastName);
    if (!cuts || has(Input::MiddleNames))
        return;
    const LineTally seen = evidenceOf({Input::UserFirstName, Input::UserLastName}).middleNames;
    if (seen.count > 0)
        ask(QuestionCode::MiddleNames, constantBinding(Input::MiddleNames, "first"),
            Proof{.code = ProofCode::MiddleNames,
                .line = seen.firstLine,
                .count = static_cast<std::int64_t>(seen.count)});
}

void Guesser::askCountries()
{
    const Together found = evidenceOf({has(Input::UserCountry) ? Input::UserCountry : Input::PhoneCountry});
    const std::string chosen(m_guess.recipe.constant(Input::CountryNames));
    const auto codes = splitAtCommas(chosen).value_or(std::vector<std::string>());
    if (std::ranges::count(codes, kNoCountry) > 0)
        return;
    Question question{.code = QuestionCode::CountryNames,
        .assumed = constantBinding(Input::CountryNames,
            chosen.empty() ? std::string(kNoCountry) : chosen + ',' + std::string(kNoCountry))};
    Proof proof{.code = ProofCode::CountryNames};
    for (const auto& [codesOfName, seen] : found.ambiguousCountries) {
        const std::string_view several = codesOfName; // clang 14 has no lambda capture a structured binding
        const auto isOne = [&](const std::string& code) {
            const Country* country = countryByAlpha2(code);
            return country && several.find(country->alpha2Text()) != std::string_view::npos;
        };
        const auto isWord = [&](const ValueWord& word) {
            return word.input == Input::UserCountry && countriesByAmbiguousName(word.word) == several;
        };
        if (std::ranges::any_of(codes, isOne) || std::ranges::any_of(m_guess.recipe.words, isWord))
            continue;
        question.among.append(question.among.empty() ? "" : " ").append(several);
        proof.count += static_cast<std::int64_t>(seen.count);
        proof.line = proof.line == 0 ? seen.firstLine : std::min(proof.line, seen.firstLine);
    }
    if (proof.count == 0)
        return;
    question.because = proof;
    m_guess.recipe.bind(question.assumed);
    m_guess.questions.push_back(std::move(question));
}

} // namespace convey
