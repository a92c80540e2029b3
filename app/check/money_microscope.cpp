// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/money_microscope.h"

#include "spec/currency.h"

namespace convey {

MoneyMicroscope moneyMicroscope(
    const MoneyEvidence& evidence, const Recipe& recipe, std::string_view currency)
{
    MoneyMicroscope seen;
    const Currency* known = findCurrency(currency);
    if (known && known->isUsable()) {
        seen.currency = currency;
        seen.exponent = known->exponent;
    }
    seen.unit = recipe.constant(Input::MoneyUnit) == "minor" ? MoneyUnit::Minor : MoneyUnit::Major;
    seen.lessPaidBack = recipe.find(Input::AmountLess) != nullptr;
    const std::string_view said = recipe.constant(Input::DecimalSign);
    const MoneyRule rule{.unit = seen.unit, .decimalSign = said.empty() ? '\0' : said.front()};
    for (const AmountSample& sample : evidence.samples()) {
        MagnifiedAmount& row = seen.rows.emplace_back();
        row.line = static_cast<std::int64_t>(sample.line);
        row.raw = sample.text;
        row.currency = seen.currency;
        int exponent = seen.exponent;
        Value<std::int64_t> amount = parseAmount(row.raw, rule, exponent, row.currency);
        // "R$ 12,50": without a currency of the rows, the cell's own counts.
        if (seen.currency.empty()) {
            const Value<Money> own = parseMoney(row.raw, rule);
            if (own) {
                row.currency = own->currency;
                exponent = findCurrency(own->currency)->exponent;
                amount = own->minor;
            } else if (own.error() != ValueFault::UnknownCurrency) {
                amount = faulty(own.error());
            }
        }
        if (!amount) {
            row.fault = amount.error();
            continue;
        }
        row.minorUnits = *amount;
        row.readable = formatMinor(*amount, exponent);
    }
    const char sign = rule.decimalSign != '\0' ? rule.decimalSign : '.';
    seen.amounts = evidence.numbers();
    seen.sumIfMajor = evidence.sumText(sign, MoneyUnit::Major, seen.exponent);
    seen.sumIfMinor = evidence.sumText(sign, MoneyUnit::Minor, seen.exponent);
    seen.notSummed = evidence.notSummed(sign);
    return seen;
}

} // namespace convey
