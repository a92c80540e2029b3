// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as a column of amounts, a line each. See README.md.
#include "base/text.h"
#include "value/blanks.h"
#include "value/money.h"
#include "value/money_evidence.h"
#include "value/number.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

void readAmount(std::string_view cell, int exponent, std::string_view currency)
{
    const auto read = [&](char sign) {
        return parseAmount(cell, {MoneyUnit::Major, sign}, exponent, currency);
    };
    const auto open = read('\0');
    const auto dot = read('.');
    const auto comma = read(',');
    if (open) {
        require((!dot || *dot == *open) && (!comma || *comma == *open), "unasked, there is one reading only");
        require(dot || comma, "what is read unasked is read when asked");
        const MoneyRule plain{MoneyUnit::Major, '.'};
        require(parseAmount(formatMinor(*open, exponent), plain, exponent) == open,
            "written out it is read back");
    } else if (open.error() == ValueFault::DecimalSignUnknown) {
        require(!dot || !comma || *dot != *comma || *dot == 0, "asked only where it makes a difference");
    }
    const auto minor = parseAmount(cell, {MoneyUnit::Minor, '.'}, exponent, currency);
    if (minor && dot && exponent > 0 && *minor < 100'000 && *minor > -100'000) {
        std::int64_t scale = 1;
        for (int i = 0; i < exponent; ++i)
            scale *= 10;
        require(*dot == *minor * scale, "a whole number is as many times its minor units");
    }
    if (const auto whole = parseInteger(cell); whole && currency.empty())
        require(parseAmount(cell, {}, 0) == whole, "a whole number is an amount");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    // The last byte chooses the exponent.
    const std::string_view bytes(reinterpret_cast<const char*>(data), size - 1);
    const int exponent = data[size - 1] % 5;
    static const BlankWords kBlanks;
    MoneyEvidence whole;
    std::vector<MoneyEvidence> parts(3);
    std::uint64_t line = 0;
    for (std::string_view rest = bytes; line < 64; ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view cell = rest.substr(0, end);
        whole.add(cell, line);
        parts[(line * 7 + cell.size()) % parts.size()].add(cell, line);
        for (const std::string_view currency : {"", "USD", "EUR", "JPY"})
            readAmount(cell, exponent, currency);
        if (const auto money = parseMoney(cell, {}))
            require(currencyInAmount(cell) == money->currency, "an amount names its currency");
        static_cast<void>(parseBool(cell));
        static_cast<void>(parseCurrency(cell));
        require(!trimmed(cell).empty() || kBlanks.isBlank(cell), "white space is blank");
        if (end == rest.size())
            break;
        rest.remove_prefix(end + 1);
    }
    parts[2].merge(parts[0]);
    parts[2].merge(parts[1]);
    require(parts[2] == whole, "parts in any order add up to the whole");
    const MoneyInference inference = whole.infer(exponent);
    require((inference.sureness == SignSureness::Proven || inference.sureness == SignSureness::Contradicted)
            == inference.proof.has_value(),
        "what is proven has a proof");
    for (const char sign : {'.', ','}) {
        for (const MoneyUnit unit : {MoneyUnit::Major, MoneyUnit::Minor})
            require(!whole.sumText(sign, unit, exponent).empty(), "a sum is written");
    }
    return 0;
}
