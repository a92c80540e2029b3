// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a whole column of amounts says about its decimal sign, its unit and its currencies. Parts of a file
/// are looked at on their own and merged: how the file was cut, and in which order the parts come, makes no
/// difference. Values; an object is used by one thread at a time.
#pragma once

#include "value/money.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// A cell to show: an amount is no personal data. Long cells are cut.
struct AmountSample
{
    std::uint64_t line = 0; ///< as add() was given it
    std::string text; ///< UTF-8, trimmed

    friend bool operator==(const AmountSample&, const AmountSample&) = default;
};

/// How many cells are so, and the first of them.
struct AmountCount
{
    std::uint64_t count = 0;
    std::optional<AmountSample> first{};

    friend bool operator==(const AmountCount&, const AmountCount&) = default;
};

/// What was found beside the numbers: a code of ISO 4217, or a sign of spec/currency_sign.h.
struct SeenCurrency
{
    std::string mark; ///< "EUR" or "$", as the tables write it
    std::uint64_t count = 0;
    std::uint64_t firstLine = 0;

    friend bool operator==(const SeenCurrency&, const SeenCurrency&) = default;
};

enum class SignSureness : std::uint8_t
{
    NotNeeded, ///< no cell has a "." or ","
    Proven, ///< at least one cell can be read in one way only, and none contradicts it
    Contradicted, ///< some cells prove the dot, others the comma
    Open, ///< cells like "1.234" only: ask
};

/// What to make of the column.
struct MoneyInference
{
    char decimalSign = '\0'; ///< '.' or ',' when Proven; when Open the one to propose, 0 = no idea; else 0
    SignSureness sureness = SignSureness::NotNeeded;
    std::optional<AmountSample> proof{}; ///< Proven and Contradicted: the first cell that tells
    std::optional<AmountSample> contradiction{}; ///< the first cell that tells otherwise
    bool asksUnit = false; ///< MoneyEvidence::asksUnit() with that sign
};

class MoneyEvidence
{
public:
    static constexpr std::size_t kMaxSamples = 5;

    /// Looks at one cell; blanks (value/blanks.h) are the caller's to leave out, white space counts as
    /// nothing at all. `line` tells cells apart and orders them; each is added once. Cost: one pass over the
    /// cell.
    void add(std::string_view cell, std::uint64_t line);

    /// Takes in what another part of the same column said. Memory stays bounded by the tables of currencies.
    void merge(const MoneyEvidence& other);

    /// `exponent` of the column's currency where it is known: with 0 there is one unit and no question of it.
    [[nodiscard]] MoneyInference infer(std::optional<int> exponent = std::nullopt) const;

    /// Whole numbers only, so that nothing tells euros from cents, when `decimalSign` (0 = either) is the
    /// decimal one: for when a person has answered which it is.
    [[nodiscard]] bool asksUnit(char decimalSign, std::optional<int> exponent = std::nullopt) const;

    /// The amounts of the lowest lines, at most kMaxSamples.
    [[nodiscard]] const std::vector<AmountSample>& samples() const { return m_samples; }

    /// Amounts that can be read with at least one decimal sign; the counts below are of these.
    [[nodiscard]] std::uint64_t numbers() const { return m_numbers; }
    /// Cells that hold no amount ("free", "12.50 net", two numbers).
    [[nodiscard]] const AmountCount& unreadable() const { return m_unreadable; }
    /// Cells that a spreadsheet program has damaged (1E+05, #REF!).
    [[nodiscard]] const AmountCount& damaged() const { return m_damaged; }
    [[nodiscard]] const AmountCount& negatives() const { return m_negatives; } ///< brackets included
    [[nodiscard]] const AmountCount& brackets() const { return m_brackets; }
    [[nodiscard]] const AmountCount& zeroes() const { return m_zeroes; } ///< in every reading
    [[nodiscard]] const AmountCount& ambiguous() const { return m_ambiguous; } ///< "1.234", "1,234"
    [[nodiscard]] const AmountCount& provesDot() const { return m_provesDot; }
    [[nodiscard]] const AmountCount& provesComma() const { return m_provesComma; }
    /// Sorted by count, then name.
    [[nodiscard]] std::vector<SeenCurrency> currencies() const;

    /// The most decimals a cell has, zeroes at its end left out, when `decimalSign` is the decimal one.
    [[nodiscard]] int maxDecimals(char decimalSign) const { return reading(decimalSign).maxDecimals; }
    /// How many amounts can be read with that sign.
    [[nodiscard]] std::uint64_t readableWith(char decimalSign) const { return reading(decimalSign).count; }

    /// The exact sum of what can be read with that sign, in major units: "1234.5" is written with at least
    /// `exponent` decimals. With MoneyUnit::Minor the numbers count 10^-exponent. What has more than four
    /// decimals (no currency has) or over 18 digits is left out and told by notSummed().
    [[nodiscard]] std::string sumText(char decimalSign, MoneyUnit unit, int exponent) const;
    [[nodiscard]] std::uint64_t notSummed(char decimalSign) const { return reading(decimalSign).notSummed; }

    friend bool operator==(const MoneyEvidence&, const MoneyEvidence&) = default;

private:
    __extension__ using Wide = __int128;

    struct Reading
    {
        Wide sum = 0; // in ten-thousandths; 10^16 rows of 18 digits fit
        std::uint64_t count = 0;
        std::uint64_t notSummed = 0;
        std::uint64_t withDecimals = 0; // written, zeroes too: "4200.00"
        int maxDecimals = 0;

        friend bool operator==(const Reading&, const Reading&) = default;
    };

    [[nodiscard]] const Reading& reading(char decimalSign) const
    {
        return decimalSign == ',' ? m_comma : m_dot;
    }
    void addMark(std::string_view mark, std::uint64_t line);
    void addSample(const AmountSample& sample);

    std::uint64_t m_numbers = 0;
    std::uint64_t m_plainThousands = 0; // whole numbers of four digits and more without any grouping
    std::uint64_t m_plainSmall = 0; // whole numbers of up to three digits
    AmountCount m_unreadable;
    AmountCount m_damaged;
    AmountCount m_negatives;
    AmountCount m_brackets;
    AmountCount m_zeroes;
    AmountCount m_ambiguous;
    AmountCount m_provesDot;
    AmountCount m_provesComma;
    Reading m_dot;
    Reading m_comma;
    std::vector<AmountSample> m_samples; // sorted by line
    std::vector<SeenCurrency> m_seen; // sorted by mark
};

} // namespace convey
