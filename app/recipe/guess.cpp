// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess.h"

#include "recipe/guess_columns.h"
#include "recipe/guess_fold.h"
#include "recipe/guesser.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

/// The columns from `first` to before `end`, under the names that their own file gives them.
TableHead partOf(const TableHead& head, std::size_t first, std::size_t end)
{
    TableHead part{.columnNames = {}, .samples = {}, .timeZone = head.timeZone};
    for (std::size_t i = first; i < end; ++i) {
        std::string_view name = head.columnNames[i];
        if (i >= head.ownColumns && name.starts_with(kLookupPrefix))
            name.remove_prefix(kLookupPrefix.size());
        part.columnNames.emplace_back(name);
    }
    for (const auto& row : head.samples) {
        const auto from = row.begin() + static_cast<std::ptrdiff_t>(std::min(first, row.size()));
        const auto to = row.begin() + static_cast<std::ptrdiff_t>(std::min(end, row.size()));
        part.samples.emplace_back(from, to);
    }
    return part;
}

} // namespace

Guesser::Guesser(const TableHead& head, std::span<const Binding> answered, const TableEvidence& evidence,
    std::span<const ValueWord> words, const SourceMatch* source)
    : m_head(head)
    , m_answered(answered)
    , m_evidence(evidence)
    , m_source(source)
{
    for (const ValueWord& word : words)
        m_guess.recipe.setWord(word);
    const std::size_t own = std::min(head.ownColumns, head.columnNames.size());
    MatchedColumns matched = matchColumns(partOf(head, 0, own));
    m_guess.columns = std::move(matched.columns);
    m_guess.alternatives = std::move(matched.alternatives);
    for (Binding& binding : matched.bindings)
        m_guess.recipe.bind(std::move(binding));
    m_guess.columns.resize(head.columnNames.size());
    if (own < head.columnNames.size())
        matchLookup(own);
}

Guess Guesser::run()
{
    takeSource();
    for (const Binding& binding : m_answered)
        answer(binding);
    askWhat();
    askWhen();
    askWhere();
    askMoney();
    askConsent();
    askSource();
    askCurrency();
    askId();
    askNames();
    nationalPhonesTakeTheRowsCountry();
    foldLines();
    return std::move(m_guess);
}

void Guesser::matchLookup(std::size_t own)
{
    const MatchedColumns matched = matchColumns(partOf(m_head, own, m_head.columnNames.size()));
    for (Binding binding : matched.bindings) {
        if (binding.kind != BindingKind::Column || has(binding.input))
            continue;
        binding.text.insert(0, kLookupPrefix);
        m_guess.recipe.bind(std::move(binding));
    }
    for (std::size_t i = 0; i < matched.columns.size(); ++i) {
        const std::optional<ColumnGuess>& guess = matched.columns[i];
        const Binding* binding = guess ? m_guess.recipe.find(guess->input) : nullptr;
        if (binding && binding->kind == BindingKind::Column && binding->text == m_head.columnNames[own + i])
            m_guess.columns[own + i] = guess;
    }
}

void Guesser::takeSource()
{
    if (!m_source)
        return;
    const SourceMatch& source = *m_source;
    Recipe recipe = source.recipe;
    for (const ValueWord& word : m_guess.recipe.words)
        recipe.setWord(word);
    for (const Binding& guessed : m_guess.recipe.bindings) {
        const std::vector<std::string> names = columnsOf(guessed);
        const bool isFree = std::ranges::none_of(names, [&](const std::string& name) {
            const auto found = std::ranges::find(m_head.columnNames, name);
            return found == m_head.columnNames.end()
                || source.knows(static_cast<std::size_t>(found - m_head.columnNames.begin()));
        });
        if (isFree && !recipe.find(guessed.input, guessed.freeKey))
            recipe.bind(guessed);
    }
    m_guess.recipe = std::move(recipe);
    for (std::size_t i = 0; i < m_head.columnNames.size(); ++i) {
        if (source.knows(i) || (m_guess.columns[i] && !isRead(i, m_guess.columns[i]->input)))
            m_guess.columns[i].reset();
    }
    for (const Binding& binding : source.recipe.bindings) {
        for (const std::string& name : columnsOf(binding)) {
            const auto found = std::ranges::find(m_head.columnNames, name);
            auto& guess = m_guess.columns[static_cast<std::size_t>(found - m_head.columnNames.begin())];
            if (!guess)
                guess = ColumnGuess{binding.input, Confidence::High, GuessReason::KnownSource};
        }
    }
}

bool Guesser::isRead(std::size_t column, Input input) const
{
    const Binding* binding = m_guess.recipe.find(input);
    const std::vector<std::string> names = binding ? columnsOf(*binding) : std::vector<std::string>();
    return std::ranges::find(names, m_head.columnNames[column]) != names.end();
}

void Guesser::answer(const Binding& binding)
{
    // A column bound by hand is no longer a guess for what it was bound to before.
    if (const Binding* before = m_guess.recipe.find(binding.input, binding.freeKey)) {
        for (const std::string& name : columnsOf(*before))
            forget(name, binding.input);
    }
    m_guess.recipe.bind(binding); // nothing takes the guess away
}

void Guesser::forget(const std::string& columnName, Input input)
{
    for (std::size_t i = 0; i < m_head.columnNames.size(); ++i) {
        if (m_head.columnNames[i] == columnName && m_guess.columns[i] && m_guess.columns[i]->input == input)
            m_guess.columns[i].reset();
    }
}

Together Guesser::evidenceOf(std::initializer_list<Input> inputs) const
{
    Together together;
    const Binding* words = m_guess.recipe.find(Input::BlankWords);
    const BlankWords blanks =
        words ? BlankWords(splitAtCommas(words->text).value_or(std::vector<std::string>())) : BlankWords();
    for (const Input input : inputs) {
        const Binding* binding = m_guess.recipe.find(input);
        if (!binding)
            continue;
        for (const std::string& name : columnsOf(*binding)) {
            const auto found = std::ranges::find(m_head.columnNames, name);
            if (found == m_head.columnNames.end())
                continue;
            const auto column = static_cast<std::size_t>(found - m_head.columnNames.begin());
            const bool isWhole = column < m_evidence.size() && m_evidence[column].has_value();
            together.add(isWhole ? *m_evidence[column] : evidenceInSamples(m_head, column, blanks));
        }
    }
    return together;
}

void Guesser::ask(QuestionCode code, Binding assumed, std::optional<Proof> because)
{
    if (!assumed.text.empty())
        m_guess.recipe.bind(assumed);
    m_guess.questions.push_back({code, std::move(assumed), because});
}

void Guesser::set(Input input, std::string_view constant, const Proof& proof)
{
    set(input, constant);
    m_guess.proofs.push_back({input, proof});
}

void Guesser::set(Input input, std::string_view constant)
{
    m_guess.recipe.bind(constantBinding(input, constant));
}

Binding Guesser::constantBinding(Input input, std::string_view constant)
{
    return {.input = input, .kind = BindingKind::Constant, .text = std::string(constant)};
}

bool Guesser::isNothing(Input input) const
{
    return !has(input) && std::ranges::find(m_answered, input, &Binding::input) != m_answered.end();
}

void Guesser::foldLines()
{
    const std::vector<std::string> key = foldKeyToTry(m_guess.recipe);
    if (key.empty() || isNothing(Input::FoldBy))
        return;
    const FoldEvidence evidence = foldEvidenceOf(m_head, m_evidence, m_guess.recipe, key);
    // Where an id repeats and its rows contradict each other, they are no lines of one order.
    const bool joins = evidence.repeats > 0 && evidence.ordersAgree;
    if (!has(Input::FoldBy) && joins)
        m_guess.recipe.bind({.input = Input::FoldBy, .text = key.front()});
    const Fold fold = m_guess.recipe.fold();
    if (fold.by.empty())
        return;
    if (evidence.repeats > 0)
        m_guess.proofs.push_back({Input::FoldBy,
            {.code = ProofCode::LinesOfOrders,
                .line = evidence.firstRepeat,
                .count = static_cast<std::int64_t>(evidence.repeats)}});
    if (evidence.identical > 0 && fold.identical == IdenticalRows::Ask)
        ask(QuestionCode::IdenticalLines, constantBinding(Input::FoldRepeats, "keep"),
            Proof{.code = ProofCode::LinesIdentical,
                .line = evidence.firstIdentical,
                .count = static_cast<std::int64_t>(evidence.identical)});
}

void Guesser::nationalPhonesTakeTheRowsCountry()
{
    const Binding* country = m_guess.recipe.find(Input::UserCountry);
    if (has(Input::UserPhoneNumber) && country && !has(Input::PhoneCountry)
        && !isNothing(Input::PhoneCountry)) {
        Binding same = *country;
        same.input = Input::PhoneCountry;
        m_guess.recipe.bind(std::move(same));
    }
}

std::string_view guessReasonName(GuessReason reason)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"header_is_name", "header_is_input", "values_are_events",
            "header_has_name", "name_beside_items", "values_fit", "values_differ", "values_are_emails",
            "values_are_phones", "values_are_countries", "values_are_currencies", "values_are_ips",
            "values_are_addresses", "values_are_agents", "values_are_times", "values_are_amounts",
            "values_are_unique", "values_are_names", "beside_another", "beside_date", "known_source"});
    static_assert(kNames.size() == static_cast<std::size_t>(GuessReason::Count_));
    return kNames.at(static_cast<std::size_t>(reason));
}

Guess guessRecipe(const TableHead& head, std::span<const Binding> answered, const TableEvidence& evidence,
    std::span<const ValueWord> words, const SourceMatch* source)
{
    return Guesser(head, answered, evidence, words, source).run();
}

} // namespace convey
