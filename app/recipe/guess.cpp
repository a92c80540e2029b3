// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess.h"

#include "base/text.h"
#include "recipe/event_words.h"
#include "recipe/header_names.h"
#include "value/time.h"

#include <algorithm>
#include <array>
#include <map>

namespace convey {

namespace {

constexpr std::string_view kAssumedZone = "UTC";
constexpr std::string_view kAssumedEvent = "order_created";

/// A header that is an input's own name, under `user.` and `data.contents[].` too.
std::optional<Input> inputNamed(std::string_view header)
{
    const std::string_view name = trimmed(header);
    const auto parsed = parseInputName(name);
    if (parsed && parsed->input != Input::DataFree && info(parsed->input).takesColumn)
        return parsed->input;
    return std::nullopt;
}

/// "." or "," when it has one or two digits behind it up to the end of the number: it can't group thousands
/// then.
char certainDecimalSign(std::string_view cell)
{
    const std::size_t lastDigit = cell.find_last_of("0123456789");
    const std::size_t sign = cell.find_last_of(".,");
    if (sign == std::string_view::npos || lastDigit == std::string_view::npos || lastDigit <= sign)
        return '\0';
    return lastDigit - sign <= 2 ? cell[sign] : '\0';
}

/// Collects what the samples of one column look like.
struct ColumnEvidence
{
    int filled = 0;
    int withDecimals = 0;
    bool decimalDotSeen = false; ///< 12.5 or 12.50: two digits or one behind a dot can't be thousands
    bool decimalCommaSeen = false;
    int needZone = 0;
    int needOrder = 0;
    bool dayFirstSeen = false;
    bool monthFirstSeen = false;
};

ColumnEvidence lookAt(const TableHead& head, std::size_t column)
{
    ColumnEvidence evidence;
    for (const auto& row : head.samples) {
        if (column >= row.size())
            continue;
        const std::string_view cell = trimmed(row[column]);
        if (cell.empty())
            continue;
        ++evidence.filled;
        evidence.withDecimals += cell.find_first_of(".,") != std::string_view::npos ? 1 : 0;
        const char sign = certainDecimalSign(cell);
        evidence.decimalDotSeen = evidence.decimalDotSeen || sign == '.';
        evidence.decimalCommaSeen = evidence.decimalCommaSeen || sign == ',';

        const Value<EpochMs> time = parseTime(cell, {});
        if (!time && time.error() == ValueFault::DateOrderUnknown)
            ++evidence.needOrder;
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            const DateOrder other =
                order == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
            const auto zone = Zone::fromName(kAssumedZone);
            if (parseTime(cell, {zone, order}) && !parseTime(cell, {zone, other}))
                (order == DateOrder::DayFirst ? evidence.dayFirstSeen : evidence.monthFirstSeen) = true;
        }
        // NoZone comes back only when all else of the time was read.
        const Value<EpochMs> ordered = parseTime(cell, {std::nullopt, DateOrder::DayFirst});
        if ((!time && time.error() == ValueFault::NoZone)
            || (!ordered && ordered.error() == ValueFault::NoZone))
            ++evidence.needZone;
    }
    return evidence;
}

/// How the values of a column fit an input that knows a list of words only.
enum class Fit : std::uint8_t
{
    Untold, ///< no values, or the input takes any text
    None, ///< not one value is such a word
    Some,
    Most, ///< half of them or more
};

Fit fitOf(const TableHead& head, std::size_t column, Input input)
{
    // Not the opt-out: a column of that name is never ignored, whatever is in it.
    if (input != Input::Type && input != Input::ActionSource)
        return Fit::Untold;
    int filled = 0;
    int known = 0;
    for (const auto& row : head.samples) {
        const std::string_view cell = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (cell.empty())
            continue;
        ++filled;
        const bool isKnown = input == Input::Type ? meaningOfEventWord(cell).has_value()
                                                  : meaningOfSourceWord(cell).has_value();
        known += isKnown ? 1 : 0;
    }
    if (filled == 0)
        return Fit::Untold;
    if (known == 0)
        return Fit::None;
    return known * 2 >= filled ? Fit::Most : Fit::Some;
}

class Guesser
{
public:
    Guesser(const TableHead& head, std::span<const Binding> answered)
        : m_head(head)
        , m_answered(answered)
    {
        m_guess.columns.resize(head.columnNames.size());
    }

    Guess run()
    {
        matchHeaders();
        for (const Binding& binding : m_answered)
            answer(binding);
        askWhat();
        askWhen();
        askWhere();
        askMoney();
        askConsent();
        nationalPhonesTakeTheRowsCountry();
        return std::move(m_guess);
    }

private:
    void take(std::size_t column, Input input, Confidence confidence, GuessReason reason)
    {
        if (m_guess.columns[column] || m_guess.recipe.find(input))
            return;
        m_guess.columns[column] = ColumnGuess{input, confidence, reason};
        m_guess.recipe.bind({.input = input, .text = m_head.columnNames[column]});
    }

    void matchHeaders()
    {
        for (std::size_t column = 0; column < m_head.columnNames.size(); ++column) {
            if (const auto input = inputNamed(m_head.columnNames[column]))
                takeIfItFits(column, *input, Confidence::High, GuessReason::HeaderIsInput);
        }
        std::vector<std::string> folded;
        for (const std::string& name : m_head.columnNames)
            folded.push_back(foldedWord(name));
        for (const HeaderName& known : headerNames()) {
            const auto column = std::ranges::find(folded, known.name);
            if (column == folded.end())
                continue;
            const auto index = static_cast<std::size_t>(column - folded.begin());
            if (known.input != Input::Type)
                takeIfItFits(index, known.input, known.confidence, GuessReason::HeaderIsName);
            // "Type" or "Event" may be anything: only values that are events make it the event's name.
            else if (fitOf(m_head, index, known.input) == Fit::Most)
                take(index, known.input, known.confidence, GuessReason::ValuesAreEvents);
        }
    }

    /// The API's own name is not enough where the values say otherwise: a column `type` may hold "Premium".
    /// With some words among them it is still the better guess: rows with the others are blocked then, not
    /// sent as what is assumed.
    void takeIfItFits(std::size_t column, Input input, Confidence confidence, GuessReason reason)
    {
        const Fit fit = fitOf(m_head, column, input);
        if (fit != Fit::None)
            take(column, input, fit == Fit::Some ? Confidence::Low : confidence, reason);
    }

    void answer(const Binding& binding)
    {
        // A column bound by hand is no longer a guess for what it was bound to before.
        if (const Binding* before = m_guess.recipe.find(binding.input, binding.freeKey);
            before && before->kind == BindingKind::Column)
            forget(before->text);
        m_guess.recipe.bind(binding); // nothing takes the guess away
    }

    void forget(const std::string& columnName)
    {
        for (std::size_t i = 0; i < m_head.columnNames.size(); ++i) {
            if (m_head.columnNames[i] == columnName)
                m_guess.columns[i].reset();
        }
    }

    [[nodiscard]] std::optional<ColumnEvidence> evidenceOf(Input input) const
    {
        const Binding* binding = m_guess.recipe.find(input);
        if (!binding || binding->kind != BindingKind::Column)
            return std::nullopt;
        const auto column = std::ranges::find(m_head.columnNames, binding->text);
        if (column == m_head.columnNames.end())
            return std::nullopt;
        return lookAt(m_head, static_cast<std::size_t>(column - m_head.columnNames.begin()));
    }

    void ask(QuestionCode code, Binding assumed)
    {
        if (!assumed.text.empty())
            m_guess.recipe.bind(assumed);
        m_guess.questions.push_back({code, std::move(assumed)});
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
        const auto evidence = evidenceOf(Input::TimestampMs);
        if (!evidence)
            return;
        if (evidence->needOrder > 0 && !has(Input::DateFormat)) {
            if (evidence->dayFirstSeen != evidence->monthFirstSeen)
                set(Input::DateFormat, evidence->dayFirstSeen ? "dmy" : "mdy");
            else
                ask(QuestionCode::DateOrder, constantBinding(Input::DateFormat, "mdy"));
        }
        if (evidence->needZone == 0 || has(Input::TimeZone))
            return;
        if (Zone::fromName(m_head.timeZone))
            set(Input::TimeZone, m_head.timeZone);
        else
            ask(QuestionCode::TimeZone, constantBinding(Input::TimeZone, kAssumedZone));
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

    void askMoney()
    {
        // What the order's amounts and those of its items tell together: both are written by one program.
        bool filled = false;
        bool withDecimals = false;
        bool dotSeen = false;
        bool commaSeen = false;
        for (const Input input : {Input::DataAmount, Input::ItemAmount}) {
            const auto evidence = evidenceOf(input);
            if (!evidence)
                continue;
            filled = filled || evidence->filled > 0;
            withDecimals = withDecimals || evidence->withDecimals > 0;
            dotSeen = dotSeen || evidence->decimalDotSeen;
            commaSeen = commaSeen || evidence->decimalCommaSeen;
        }
        if (!has(Input::DecimalSign) && dotSeen != commaSeen)
            set(Input::DecimalSign, dotSeen ? "." : ",");
        if (has(Input::MoneyUnit))
            return;
        if (withDecimals)
            set(Input::MoneyUnit, "major");
        else if (filled)
            ask(QuestionCode::MoneyUnit, constantBinding(Input::MoneyUnit, "major"));
    }

    void askConsent()
    {
        const Binding* consent = m_guess.recipe.find(Input::Consent);
        const bool byHand = std::ranges::any_of(m_answered,
            [](const Binding& b) { return b.input == Input::Consent || b.input == Input::OptOut; });
        if (consent && !byHand)
            ask(QuestionCode::Consent, *consent);
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
    Guess m_guess;
};

} // namespace

std::string_view confidenceName(Confidence confidence)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"low", "medium", "high"});
    return kNames.at(static_cast<std::size_t>(confidence));
}

std::string_view guessReasonName(GuessReason reason)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"header_is_name", "header_is_input", "values_are_events"});
    return kNames.at(static_cast<std::size_t>(reason));
}

Guess guessRecipe(const TableHead& head, std::span<const Binding> answered)
{
    return Guesser(head, answered).run();
}

} // namespace convey
