// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
// What the values of times and amounts leave open.
#include "recipe/guesser.h"
#include "spec/currency.h"
#include "value/money.h"
#include "value/time.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kAssumedZone = "UTC";

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

} // namespace

void Guesser::askWhen()
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

void Guesser::askOrder(const TimeEvidence& times, const TimeInference& inference)
{
    if (inference.sureness == OrderSureness::NotNeeded || has(Input::DateFormat))
        return;
    const std::string_view format = formatOf(inference.order);
    switch (inference.sureness) {
    case OrderSureness::NotNeeded:
        break;
    case OrderSureness::Proven:
        set(Input::DateFormat, format, {.code = proofCodeOf(inference.order), .line = inference.proofLine});
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

void Guesser::askZone(const TimeEvidence& times, const TimeInference& inference)
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

std::optional<int> Guesser::exponent() const
{
    const std::string_view code = m_guess.recipe.constant(Input::DataCurrency);
    const Currency* currency = code.empty() ? nullptr : findCurrency(code);
    return currency && currency->isUsable() ? std::optional(currency->exponent) : std::nullopt;
}

void Guesser::askMoney()
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

void Guesser::askDecimalSign(const MoneyEvidence& money, const MoneyInference& inference)
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

void Guesser::askCurrency()
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

} // namespace convey
