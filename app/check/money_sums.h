// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the conversions of a check are worth: amounts by currency and verdict, never added across currencies.
/// Exact: whole minor units, and a sum that does not fit says so instead of a number. Parts counted apart
/// (chunks of a file) merge into the same sums, in any order. Values; safe on any thread.
#pragma once

#include "check/verdict.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct MoneySum
{
    std::int64_t minorUnits = 0; ///< meaningless when tooLarge
    std::uint64_t events = 0; ///< that have an amount in this currency
    bool tooLarge = false; ///< the sum is beyond 64 bits

    bool operator==(const MoneySum&) const = default;
};

struct CurrencySum
{
    std::string currency{}; ///< ISO 4217 code
    MoneySum sum{};

    bool operator==(const CurrencySum&) const = default;
};

class MoneySums
{
public:
    /// One event with an amount of `minorUnits` of `currency`. Cost: O(currencies seen), which are few.
    void add(std::string_view currency, Verdict verdict, std::int64_t minorUnits);
    /// The same event once more under the rule that its verdict hangs on (decidingRule()), so that each cause
    /// has its money; none: a person left it out.
    void addDecided(std::optional<Rule> rule, std::string_view currency, std::int64_t minorUnits);
    void merge(const MoneySums& other);
    /// Take back what add() and addDecided() counted.
    void remove(std::string_view currency, Verdict verdict, std::int64_t minorUnits);
    void removeDecided(std::optional<Rule> rule, std::string_view currency, std::int64_t minorUnits);

    /// The sums of all events with one of these verdicts, by currency; a currency without any is not in it.
    /// The currency with the most events of the whole check comes first, so that every verdict has one order.
    [[nodiscard]] std::vector<CurrencySum> of(std::span<const Verdict> verdicts) const;
    [[nodiscard]] std::vector<CurrencySum> of(Verdict verdict) const { return of({&verdict, 1}); }
    /// Of the events whose verdict hangs on this rule, or that a person left out.
    [[nodiscard]] std::vector<CurrencySum> decidedBy(std::optional<Rule> rule) const;
    /// Of what leaves this computer: ready and warned.
    [[nodiscard]] std::vector<CurrencySum> sendable() const;

private:
    /// Exact for any number of amounts, whatever the order: two halves that never overflow.
    struct ExactSum
    {
        std::int64_t high = 0; ///< in units of 2^32
        std::int64_t low = 0;
        std::uint64_t events = 0;

        void add(std::int64_t minorUnits);
        void remove(std::int64_t minorUnits);
        void merge(const ExactSum& other);
        [[nodiscard]] MoneySum sum() const;
    };

    struct Sums
    {
        std::string currency{};
        std::array<ExactSum, kVerdictCount> byVerdict{};
        std::map<std::optional<Rule>, ExactSum> byRule{};

        [[nodiscard]] std::uint64_t events() const;
    };

    [[nodiscard]] Sums& sumsOf(std::string_view currency);
    [[nodiscard]] std::vector<Sums> sorted() const;

    std::vector<Sums> m_currencies{}; ///< in the order they were met
};

} // namespace convey
