// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess.h"

#include "base/text.h"
#include "recipe/constant.h"
#include "recipe/event_words.h"
#include "recipe/guess_columns.h"
#include "recipe/guess_evidence.h"
#include "recipe/guess_fold.h"
#include "spec/country.h"
#include "spec/currency.h"
#include "value/money.h"
#include "value/time.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace convey {

namespace {

constexpr std::string_view kAssumedZone = "UTC";
constexpr std::string_view kAssumedEvent = "order_created";

Proof proofOf(ProofCode code, const TimeCount& seen)
{
    return {
        .code = code, .line = seen.firstLine == TimeCount::kNoLine ? 0 : seen.firstLine, .count = seen.cells};
}

Proof proofOf(ProofCode code, const AmountCount& seen)
{
    return {.code = code,
        .line = seen.first ? static_cast<std::int64_t>(seen.first->line) : 0,
        .count = static_cast<std::int64_t>(seen.count)};
}

std::string_view formatOf(DateOrder order)
{
    return order == DateOrder::DayFirst ? "dmy" : order == DateOrder::YearFirst ? "ymd" : "mdy";
}

ProofCode proofCodeOf(DateOrder order)
{
    return order == DateOrder::DayFirst ? ProofCode::DayFirst
        : order == DateOrder::YearFirst ? ProofCode::YearFirst
                                        : ProofCode::MonthFirst;
}

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

class Guesser
{
public:
    Guesser(const TableHead& head, std::span<const Binding> answered, const TableEvidence& evidence,
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

    Guess run()
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
        askCountries();
        nationalPhonesTakeTheRowsCountry();
        foldLines();
        return std::move(m_guess);
    }

private:
    /// A look-up file has what the file itself has not: its columns feed inputs that are still free.
    void matchLookup(std::size_t own)
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
            if (binding && binding->kind == BindingKind::Column
                && binding->text == m_head.columnNames[own + i])
                m_guess.columns[own + i] = guess;
        }
    }

    /// The recipe of a known source takes the place of the guesses, but for those that rest on columns it
    /// does not know and feed what it leaves open.
    void takeSource()
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
                    || source.isKnown[static_cast<std::size_t>(found - m_head.columnNames.begin())];
            });
            if (isFree && !recipe.find(guessed.input, guessed.freeKey))
                recipe.bind(guessed);
        }
        m_guess.recipe = std::move(recipe);
        for (std::size_t i = 0; i < m_head.columnNames.size(); ++i) {
            if (source.isKnown[i] || (m_guess.columns[i] && !isRead(i, m_guess.columns[i]->input)))
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

    [[nodiscard]] bool isRead(std::size_t column, Input input) const
    {
        const Binding* binding = m_guess.recipe.find(input);
        const std::vector<std::string> names = binding ? columnsOf(*binding) : std::vector<std::string>();
        return std::ranges::find(names, m_head.columnNames[column]) != names.end();
    }

    /// What the program that wrote the file can't have written into it.
    void askSource()
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

    /// Does a cell of the question's column hold one of its words?
    [[nodiscard]] bool holds(const SourceQuestion& question) const
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

    void answer(const Binding& binding)
    {
        // A column bound by hand is no longer a guess for what it was bound to before.
        if (const Binding* before = m_guess.recipe.find(binding.input, binding.freeKey)) {
            for (const std::string& name : columnsOf(*before))
                forget(name, binding.input);
        }
        m_guess.recipe.bind(binding); // nothing takes the guess away
    }

    void forget(const std::string& columnName, Input input)
    {
        for (std::size_t i = 0; i < m_head.columnNames.size(); ++i) {
            if (m_head.columnNames[i] == columnName && m_guess.columns[i]
                && m_guess.columns[i]->input == input)
                m_guess.columns[i].reset();
        }
    }

    /// Of the columns that these inputs read.
    [[nodiscard]] Together evidenceOf(std::initializer_list<Input> inputs) const
    {
        Together together;
        const Binding* words = m_guess.recipe.find(Input::BlankWords);
        const BlankWords blanks = words
            ? BlankWords(splitAtCommas(words->text).value_or(std::vector<std::string>()))
            : BlankWords();
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

    void ask(QuestionCode code, Binding assumed, std::optional<Proof> because = {})
    {
        if (!assumed.text.empty())
            m_guess.recipe.bind(assumed);
        m_guess.questions.push_back({code, std::move(assumed), because});
    }

    void set(Input input, std::string_view constant, const Proof& proof)
    {
        set(input, constant);
        m_guess.proofs.push_back({input, proof});
    }

    void set(Input input, std::string_view constant)
    {
        m_guess.recipe.bind(constantBinding(input, constant));
    }

    static Binding constantBinding(Input input, std::string_view constant)
    {
        return {.input = input, .kind = BindingKind::Constant, .text = std::string(constant)};
    }

    [[nodiscard]] bool has(Input input) const { return m_guess.recipe.find(input) != nullptr; }

    /// Has a person said that nothing feeds the input?
    [[nodiscard]] bool isNothing(Input input) const
    {
        return !has(input) && std::ranges::find(m_answered, input, &Binding::input) != m_answered.end();
    }

    void askWhat()
    {
        if (!has(Input::Type))
            ask(QuestionCode::EventType, constantBinding(Input::Type, kAssumedEvent));
    }

    void askWhen()
    {
        const Together found = evidenceOf({Input::TimestampMs});
        if (!found.any)
            return;
        const TimeInference inference = found.times.infer();
        askOrder(found.times, inference);
        const auto trait = [&](TimeTrait one) { return found.times.seen(one); };
        if (inference.asksHour && !has(Input::TimeOfDay) && !has(Input::DateOnlyTime))
            ask(QuestionCode::DayTime, constantBinding(Input::DateOnlyTime, "12:00"),
                proofOf(ProofCode::NoTimeOfDay, trait(TimeTrait::DateOnly)));
        if (inference.asksCentury && !has(Input::TwoDigitYears))
            ask(QuestionCode::Century, constantBinding(Input::TwoDigitYears, "1970"),
                proofOf(ProofCode::TwoDigitYears, trait(TimeTrait::TwoDigitYear)));
        if (inference.asksSerials && !has(Input::DateSerials))
            ask(QuestionCode::DateSerials, constantBinding(Input::DateSerials, "1900"),
                proofOf(ProofCode::DaySerials, trait(TimeTrait::Serial)));
        askZone(found.times, inference);
    }

    void askOrder(const TimeEvidence& times, const TimeInference& inference)
    {
        if (inference.sureness == OrderSureness::NotNeeded || has(Input::DateFormat))
            return;
        const std::string_view format = formatOf(inference.order);
        switch (inference.sureness) {
        case OrderSureness::NotNeeded:
            break;
        case OrderSureness::Proven:
            set(Input::DateFormat, format,
                {.code = proofCodeOf(inference.order), .line = inference.proofLine});
            break;
        case OrderSureness::Open:
            ask(QuestionCode::DateOrder, constantBinding(Input::DateFormat, format),
                proofOf(ProofCode::OrderOpen, times.seen(TimeTrait::NeedsOrder)));
            break;
        case OrderSureness::Contradicted:
            ask(QuestionCode::DateOrder, constantBinding(Input::DateFormat, format),
                Proof{.code = ProofCode::OrdersContradict,
                    .line = times.onlyFits(inference.order).firstLine,
                    .other = inference.contraryLine});
            break;
        }
    }

    void askZone(const TimeEvidence& times, const TimeInference& inference)
    {
        const TimeCount& ambiguous = times.seen(TimeTrait::ZoneAmbiguous);
        if ((!inference.asksZone && ambiguous.cells == 0) || has(Input::TimeZone))
            return;
        if (Zone::fromName(m_head.timeZone))
            set(Input::TimeZone, m_head.timeZone);
        else if (ambiguous.cells > 0)
            ask(QuestionCode::TimeZone, constantBinding(Input::TimeZone, ""),
                proofOf(ProofCode::ZoneWord, ambiguous));
        else
            ask(QuestionCode::TimeZone, constantBinding(Input::TimeZone, kAssumedZone),
                proofOf(ProofCode::NoZone, times.seen(TimeTrait::NeedsZone)));
    }

    void askWhere()
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

    /// The decimals of the currency, where one stands for all rows.
    [[nodiscard]] std::optional<int> exponent() const
    {
        const std::string_view code = m_guess.recipe.constant(Input::DataCurrency);
        const Currency* currency = code.empty() ? nullptr : findCurrency(code);
        return currency && currency->isUsable() ? std::optional(currency->exponent) : std::nullopt;
    }

    void askMoney()
    {
        // What the order's amounts and those of its items tell together: both are written by one program.
        const Together found = evidenceOf({Input::DataAmount, Input::ItemAmount});
        const MoneyEvidence& money = found.money;
        if (money.numbers() == 0)
            return;
        const MoneyInference inference = money.infer(exponent());
        if (!has(Input::DecimalSign))
            askDecimalSign(money, inference);
        if (has(Input::MoneyUnit))
            return;
        const std::string_view sign = m_guess.recipe.constant(Input::DecimalSign);
        const bool asks = sign.empty() ? inference.asksUnit : money.asksUnit(sign.front(), exponent());
        if (asks)
            ask(QuestionCode::MoneyUnit, constantBinding(Input::MoneyUnit, "major"),
                Proof{.code = ProofCode::WholeAmounts, .count = static_cast<std::int64_t>(money.numbers())});
        else
            set(Input::MoneyUnit, "major");
    }

    void askDecimalSign(const MoneyEvidence& money, const MoneyInference& inference)
    {
        const auto lineOf = [](const std::optional<AmountSample>& sample) {
            return sample ? static_cast<std::int64_t>(sample->line) : 0;
        };
        const std::string sign =
            inference.decimalSign == '\0' ? std::string() : std::string(1, inference.decimalSign);
        switch (inference.sureness) {
        case SignSureness::NotNeeded:
            break;
        case SignSureness::Proven:
            set(Input::DecimalSign, sign, {.code = ProofCode::DecimalSign, .line = lineOf(inference.proof)});
            break;
        case SignSureness::Contradicted:
            ask(QuestionCode::DecimalSign, constantBinding(Input::DecimalSign, ""),
                Proof{.code = ProofCode::DecimalSignsContradict,
                    .line = lineOf(inference.proof),
                    .other = lineOf(inference.contradiction)});
            break;
        case SignSureness::Open:
            ask(QuestionCode::DecimalSign, constantBinding(Input::DecimalSign, sign),
                proofOf(ProofCode::DecimalSignOpen, money.ambiguous()));
            break;
        }
    }

    void askConsent()
    {
        const Binding* consent = m_guess.recipe.find(Input::Consent);
        const bool hasTable = std::ranges::count(m_guess.recipe.words, Input::Consent, &ValueWord::input) > 0;
        const bool byHand = hasTable || std::ranges::any_of(m_answered, [](const Binding& b) {
            return b.input == Input::Consent || b.input == Input::OptOut;
        });
        if (consent && !byHand)
            ask(QuestionCode::Consent, Binding(*consent));
        const Together found = evidenceOf({Input::Consent});
        if (found.blank > 0 && !has(Input::ConsentBlank))
            ask(QuestionCode::ConsentBlank, constantBinding(Input::ConsentBlank, "opt_out"),
                Proof{.code = ProofCode::ConsentBlank,
                    .line = found.firstBlankLine,
                    .count = static_cast<std::int64_t>(found.blank)});
    }

    void foldLines()
    {
        if (!has(Input::FoldBy) && !isNothing(Input::FoldBy)) {
            if (std::optional<std::string> column = guessedFoldColumn(m_head, m_guess.recipe))
                m_guess.recipe.bind({.input = Input::FoldBy, .text = *std::move(column)});
        }
        const Fold fold = m_guess.recipe.fold();
        if (fold.by.empty())
            return;
        const FoldEvidence evidence = foldEvidenceOf(m_head, m_guess.recipe, fold.by);
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

    /// A sign in the amounts that several currencies share, where no column and no constant says which.
    void askCurrency()
    {
        const bool isAsked = std::ranges::find(m_guess.questions, QuestionCode::Currency, &Question::code)
            != m_guess.questions.end();
        if (isAsked || has(Input::DataCurrency) || isNothing(Input::DataCurrency))
            return;
        Proof proof{.code = ProofCode::CurrencySign};
        const Together found = evidenceOf({Input::DataAmount, Input::ItemAmount});
        for (const SeenCurrency& seen : found.money.currencies()) {
            const Value<std::string> code = currencyInAmount("1 " + seen.mark);
            if (code || code.error() != ValueFault::AmbiguousCurrency)
                continue;
            const auto line = static_cast<std::int64_t>(seen.firstLine);
            proof.count += static_cast<std::int64_t>(seen.count);
            proof.line = proof.line == 0 ? line : std::min(proof.line, line);
        }
        if (proof.count > 0)
            ask(QuestionCode::Currency, constantBinding(Input::DataCurrency, ""), proof);
    }

    /// A column of ids alone is looked at: a template or a made id was put together on purpose.
    void askId()
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

    void askNames()
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

    /// Names that nobody has said the country of: neither by its code nor in the table of words.
    void askCountries()
    {
        const Together found =
            evidenceOf({has(Input::UserCountry) ? Input::UserCountry : Input::PhoneCountry});
        const std::string chosen(m_guess.recipe.constant(Input::CountryNames));
        const auto codes = splitAtCommas(chosen).value_or(std::vector<std::string>());
        if (std::ranges::count(codes, kNoCountry) > 0)
            return;
        Question question{.code = QuestionCode::CountryNames,
            .assumed = constantBinding(Input::CountryNames,
                chosen.empty() ? std::string(kNoCountry) : chosen + ',' + std::string(kNoCountry))};
        Proof proof{.code = ProofCode::CountryNames};
        for (const auto& [several, seen] : found.ambiguousCountries) {
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

    void nationalPhonesTakeTheRowsCountry()
    {
        const Binding* country = m_guess.recipe.find(Input::UserCountry);
        if (has(Input::UserPhoneNumber) && country && !has(Input::PhoneCountry)
            && !isNothing(Input::PhoneCountry)) {
            Binding same = *country;
            same.input = Input::PhoneCountry;
            m_guess.recipe.bind(std::move(same));
        }
    }

    const TableHead& m_head;
    std::span<const Binding> m_answered;
    const TableEvidence& m_evidence;
    const SourceMatch* m_source;
    Guess m_guess{};
};

} // namespace

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
