// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What several conversions come to, by currency: never added across currencies, exact, and a sum that does
/// not fit says so instead of a number. A value; safe on any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

struct CurrencyTotal
{
    std::string currency{}; ///< ISO 4217 code
    std::int64_t minorUnits = 0; ///< 0 when tooLarge
    std::int64_t events = 0; ///< that have an amount in this currency
    bool tooLarge = false; ///< the sum is, or once was, beyond 64 bits

    bool operator==(const CurrencyTotal&) const = default;
};

class MoneyByCurrency
{
public:
    /// One conversion. Cost: O(currencies), which are few.
    void add(std::string_view currency, std::int64_t minorUnits);
    void merge(const MoneyByCurrency& other);

    /// By code, ascending.
    [[nodiscard]] std::span<const CurrencyTotal> totals() const { return m_totals; }
    [[nodiscard]] bool isEmpty() const { return m_totals.empty(); }

    /// One line to keep: "EUR 1250 3,USD - 2" (code, sum or - where it was too large, conversions); empty for
    /// none.
    [[nodiscard]] std::string toText() const;
    /// Nothing when `text` is none that toText() gives.
    [[nodiscard]] static std::optional<MoneyByCurrency> fromText(std::string_view text);

    bool operator==(const MoneyByCurrency&) const = default;

private:
    [[nodiscard]] CurrencyTotal& totalOf(std::string_view currency);

    std::vector<CurrencyTotal> m_totals{};
};

} // namespace convey
