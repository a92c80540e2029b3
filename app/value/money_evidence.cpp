// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/money_evidence.h"

#include "base/text.h"
#include "spec/currency.h"
#include "spec/currency_sign.h"
#include "value/amount_text.h"

#include <algorithm>
#include <tuple>

namespace convey {

namespace {

constexpr std::size_t kSumPlaces = 4; // decimals of the sums: the most a currency has
constexpr std::size_t kMaxSumDigits = 18;

AmountSample sampleOf(std::string_view cell, std::uint64_t line)
{
    constexpr std::size_t kMaxShown = 48; // bytes: a long amount with its currency
    std::string_view text = trimmed(cell);
    if (text.size() > kMaxShown) {
        std::size_t cut = kMaxShown;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
            --cut;
        text = text.substr(0, cut);
    }
    return {line, std::string(text)};
}

bool comesFirst(const AmountSample& a, const AmountSample& b)
{
    return std::tie(a.line, a.text) < std::tie(b.line, b.text);
}

void countCell(AmountCount& counter, std::string_view cell, std::uint64_t line)
{
    ++counter.count;
    if (!counter.first || line <= counter.first->line) {
        AmountSample sample = sampleOf(cell, line);
        if (!counter.first || comesFirst(sample, *counter.first))
            counter.first = std::move(sample);
    }
}

void mergeCount(AmountCount& counter, const AmountCount& other)
{
    counter.count += other.count;
    if (other.first && (!counter.first || comesFirst(*other.first, *counter.first)))
        counter.first = other.first;
}

std::string_view withoutZeroes(std::string_view fraction)
{
    return fraction.substr(0, fraction.find_last_not_of('0') + 1);
}

bool isZero(const Decimal& decimal)
{
    return decimal.whole.find_first_not_of('0') == std::string::npos
        && decimal.fraction.find_first_not_of('0') == std::string_view::npos;
}

// The number in ten-thousandths; nullopt when it is not among what is summed.
template <typename Wide>
std::optional<Wide> tenThousandths(const Decimal& decimal)
{
    const std::string_view fraction = withoutZeroes(decimal.fraction);
    const std::size_t firstDigit = std::min(decimal.whole.find_first_not_of('0'), decimal.whole.size());
    const std::string_view whole = std::string_view(decimal.whole).substr(firstDigit);
    if (fraction.size() > kSumPlaces || whole.size() + fraction.size() > kMaxSumDigits)
        return std::nullopt;
    Wide value = 0;
    for (const char digit : whole)
        value = value * 10 + (digit - '0');
    for (std::size_t i = 0; i < kSumPlaces; ++i)
        value = value * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
    return value;
}

template <typename Reading>
void addReading(Reading& reading, const Decimal& decimal, bool isNegative)
{
    using Wide = decltype(reading.sum);
    ++reading.count;
    reading.withDecimals += decimal.fraction.empty() ? 0U : 1U;
    reading.maxDecimals =
        std::max(reading.maxDecimals, static_cast<int>(withoutZeroes(decimal.fraction).size()));
    if (const auto value = tenThousandths<Wide>(decimal))
        reading.sum += isNegative ? -*value : *value;
    else
        ++reading.notSummed;
}

template <typename Reading>
void mergeReading(Reading& reading, const Reading& other)
{
    reading.sum += other.sum;
    reading.count += other.count;
    reading.notSummed += other.notSummed;
    reading.withDecimals += other.withDecimals;
    reading.maxDecimals = std::max(reading.maxDecimals, other.maxDecimals);
}

void takeSeen(std::vector<SeenCurrency>& all, const SeenCurrency& seen)
{
    const auto at = std::lower_bound(all.begin(), all.end(), seen,
        [](const SeenCurrency& a, const SeenCurrency& b) { return a.mark < b.mark; });
    if (at == all.end() || at->mark != seen.mark) {
        all.insert(at, seen);
        return;
    }
    at->count += seen.count;
    at->firstLine = std::min(at->firstLine, seen.firstLine);
}

// As the tables write it; empty when no table has it.
std::string_view knownMark(std::string_view mark)
{
    if (const Currency* currency = findCurrency(mark))
        return currency->codeText();
    if (mark.ends_with('.'))
        mark.remove_suffix(1);
    for (const CurrencySign& sign : currencySigns()) {
        if (equalsIgnoringAsciiCase(sign.sign, mark))
            return sign.sign;
    }
    return {};
}

} // namespace

void MoneyEvidence::add(std::string_view cell, std::uint64_t line)
{
    std::string buffer;
    const auto amount = cutAmount(cell, buffer);
    if (!amount) {
        if (amount.error() == ValueFault::SpreadsheetDamage)
            countCell(m_damaged, cell, line);
        else if (amount.error() != ValueFault::Empty)
            countCell(m_unreadable, cell, line);
        return;
    }
    const auto marks = std::span(amount->marks).first(amount->markCount);
    const bool known = std::all_of(
        marks.begin(), marks.end(), [](std::string_view mark) { return !knownMark(mark).empty(); });
    auto dot = amount->statedSign == ',' ? std::nullopt : readDecimal(amount->number, '.');
    auto comma = amount->statedSign == '.' ? std::nullopt : readDecimal(amount->number, ',');
    const bool hasFraction = (dot && !dot->fraction.empty()) || (comma && !comma->fraction.empty());
    if (!known || (!dot && !comma) || (amount->statedSign != '\0' && hasFraction)) {
        countCell(m_unreadable, cell, line);
        return;
    }

    ++m_numbers;
    const bool isEither = !hasDotOrComma(amount->number) && amount->statedSign == '\0';
    if (dot)
        addReading(m_dot, *dot, amount->isNegative);
    if (comma)
        addReading(m_comma, *comma, amount->isNegative);
    if (dot && comma && !isEither)
        countCell(m_ambiguous, cell, line);
    else if (dot && !comma)
        countCell(m_provesDot, cell, line);
    else if (comma && !dot)
        countCell(m_provesComma, cell, line);
    const Decimal& one = dot ? *dot : *comma;
    if (isEither && one.fraction.empty() && !one.isGrouped)
        ++(one.whole.size() > 3 ? m_plainThousands : m_plainSmall);
    if (isZero(one))
        countCell(m_zeroes, cell, line);
    if (amount->isNegative)
        countCell(m_negatives, cell, line);
    if (amount->hasBrackets)
        countCell(m_brackets, cell, line);
    for (const std::string_view mark : marks)
        takeSeen(m_seen, {std::string(knownMark(mark)), 1, line});
    if (m_samples.size() < kMaxSamples || line <= m_samples.back().line)
        addSample(sampleOf(cell, line));
}

void MoneyEvidence::addSample(const AmountSample& sample)
{
    m_samples.insert(std::upper_bound(m_samples.begin(), m_samples.end(), sample, comesFirst), sample);
    if (m_samples.size() > kMaxSamples)
        m_samples.pop_back();
}

void MoneyEvidence::merge(const MoneyEvidence& other)
{
    m_numbers += other.m_numbers;
    m_plainThousands += other.m_plainThousands;
    m_plainSmall += other.m_plainSmall;
    mergeCount(m_unreadable, other.m_unreadable);
    mergeCount(m_damaged, other.m_damaged);
    mergeCount(m_negatives, other.m_negatives);
    mergeCount(m_brackets, other.m_brackets);
    mergeCount(m_zeroes, other.m_zeroes);
    mergeCount(m_ambiguous, other.m_ambiguous);
    mergeCount(m_provesDot, other.m_provesDot);
    mergeCount(m_provesComma, other.m_provesComma);
    mergeReading(m_dot, other.m_dot);
    mergeReading(m_comma, other.m_comma);
    for (const AmountSample& sample : other.m_samples)
        addSample(sample);
    for (const SeenCurrency& seen : other.m_seen)
        takeSeen(m_seen, seen);
}

std::vector<SeenCurrency> MoneyEvidence::currencies() const
{
    std::vector<SeenCurrency> all = m_seen;
    std::stable_sort(all.begin(), all.end(),
        [](const SeenCurrency& a, const SeenCurrency& b) { return a.count > b.count; });
    return all;
}

MoneyInference MoneyEvidence::infer(std::optional<int> exponent) const
{
    MoneyInference inference;
    const bool dot = m_provesDot.count > 0;
    const bool comma = m_provesComma.count > 0;
    if (dot && comma) {
        inference.sureness = SignSureness::Contradicted;
        const bool dotIsMost = m_provesDot.count >= m_provesComma.count;
        inference.proof = dotIsMost ? m_provesDot.first : m_provesComma.first;
        inference.contradiction = dotIsMost ? m_provesComma.first : m_provesDot.first;
    } else if (dot || comma) {
        inference.sureness = SignSureness::Proven;
        inference.decimalSign = dot ? '.' : ',';
        inference.proof = dot ? m_provesDot.first : m_provesComma.first;
    } else if (m_ambiguous.count > 0) {
        inference.sureness = SignSureness::Open;
        // Beside "1.234", a plain "1234" says that this writer groups nothing, a plain "950" that it does.
        const bool seenIsDot = m_ambiguous.first->text.find('.') != std::string::npos;
        if (m_plainThousands > 0)
            inference.decimalSign = seenIsDot ? '.' : ',';
        else if (m_plainSmall > 0)
            inference.decimalSign = seenIsDot ? ',' : '.';
    }
    inference.asksUnit = asksUnit(inference.decimalSign, exponent);
    return inference;
}

bool MoneyEvidence::asksUnit(char decimalSign, std::optional<int> exponent) const
{
    const bool hasUnits = exponent.value_or(2) > 0;
    const bool hasDecimals = decimalSign == '\0' ? m_dot.withDecimals > 0 || m_comma.withDecimals > 0
                                                 : reading(decimalSign).withDecimals > 0;
    return hasUnits && !hasDecimals && m_numbers > m_zeroes.count;
}

std::string MoneyEvidence::sumText(char decimalSign, MoneyUnit unit, int exponent) const
{
    Wide rest = reading(decimalSign).sum;
    const bool negative = rest < 0;
    if (negative)
        rest = -rest;
    std::string digits; // backwards
    for (; rest > 0; rest /= 10)
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    const auto exponentPlaces = static_cast<std::size_t>(exponent);
    const std::size_t places = kSumPlaces + (unit == MoneyUnit::Minor ? exponentPlaces : 0);
    if (digits.size() <= places)
        digits.append(places + 1 - digits.size(), '0');
    std::reverse(digits.begin(), digits.end());
    std::string fraction = digits.substr(digits.size() - places);
    digits.resize(digits.size() - places);
    while (fraction.size() > exponentPlaces && fraction.back() == '0')
        fraction.pop_back();
    if (!fraction.empty())
        digits += '.' + fraction;
    return negative ? "-" + digits : digits;
}

} // namespace convey
