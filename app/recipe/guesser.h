// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One guess while it is made: the columns by their names, the source's recipe over them, then question by
/// question what both leave open. Private to recipe/; one object, one guess, one thread.
#pragma once

#include "recipe/guess.h"
#include "recipe/guess_evidence.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace convey {

class Guesser
{
public:
    Guesser(const TableHead& head, std::span<const Binding> answered, const TableEvidence& evidence,
        std::span<const ValueWord> words, const SourceMatch* source);
    Guess run();

private:
    /// A look-up file has what the file itself has not: its columns feed inputs that are still free.
    void matchLookup(std::size_t own);
    /// The recipe of a known source takes the place of the guesses, but for those that rest on columns it
    /// does not know and feed what it leaves open.
    void takeSource();
    [[nodiscard]] bool isRead(std::size_t column, Input input) const;
    /// What the program that wrote the file can't have written into it.
    void askSource();
    /// Does a cell of the question's column hold one of its words?
    [[nodiscard]] bool holds(const SourceQuestion& question) const;
    void answer(const Binding& binding);
    void forget(const std::string& columnName, Input input);
    /// Of the columns that these inputs read.
    [[nodiscard]] Together evidenceOf(std::initializer_list<Input> inputs) const;
    void ask(QuestionCode code, Binding assumed, std::optional<Proof> because = {});
    void set(Input input, std::string_view constant, const Proof& proof);
    void set(Input input, std::string_view constant);
    static Binding constantBinding(Input input, std::string_view constant);
    [[nodiscard]] bool has(Input input) const { return m_guess.recipe.find(input) != nullptr; }
    /// Has a person said that nothing feeds the input?
    [[nodiscard]] bool isNothing(Input input) const;
    void askWhat();
    void askWhen();
    void askOrder(const TimeEvidence& times, const TimeInference& inference);
    void askZone(const TimeEvidence& times, const TimeInference& inference);
    void askWhere();
    /// The decimals of the currency, where one stands for all rows.
    [[nodiscard]] std::optional<int> exponent() const;
    void askMoney();
    void askDecimalSign(const MoneyEvidence& money, const MoneyInference& inference);
    void askConsent();
    void foldLines();
    /// A sign in the amounts that several currencies share, where no column and no constant says which.
    void askCurrency();
    /// A column of ids alone is looked at: a template or a made id was put together on purpose.
    void askId();
    void askNames();
    void nationalPhonesTakeTheRowsCountry();

    const TableHead& m_head;
    std::span<const Binding> m_answered;
    const TableEvidence& m_evidence;
    const SourceMatch* m_source;
    Guess m_guess{};
};

} // namespace convey
