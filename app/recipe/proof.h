// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Why a guess says what it says, or why a question is asked: a code and numbers, no text of the file.
/// Values; safe on any thread.
#pragma once

#include "recipe/input.h"

#include <cstdint>
#include <string_view>

namespace convey {

enum class ProofCode : std::uint8_t
{
    DayFirst, ///< the date in `line` fits with the day in front alone
    MonthFirst,
    YearFirst,
    OrderOpen, ///< `count` dates fit either order
    OrdersContradict, ///< `line` fits one order alone, `other` another
    NoZone, ///< `count` times name no zone, the first in `line`
    ZoneWord, ///< a zone in `line` has a name that means several
    NoTimeOfDay,
    TwoDigitYears,
    DaySerials,
    DecimalSign, ///< the amount in `line` can be read in one way alone
    DecimalSignOpen, ///< `count` amounts like 1.234
    DecimalSignsContradict,
    WholeAmounts, ///< `count` amounts, none with decimals
    ConsentBlank, ///< `count` cells are empty
    LinesOfOrders, ///< `count` lines belong to an order above, the first is `line`
    LinesIdentical, ///< `count` lines are the line above once more
    MiddleNames, ///< `count` full names have words in the middle
    IdCountsRows, ///< the ids are the numbers of the rows
    IdLostDigits, ///< a spreadsheet cut the digits of `count` ids
    CurrencySign, ///< `count` amounts have a sign that stands for several currencies
    CountryNames, ///< `count` names of countries mean several
    Count_,
};

/// The code that `--json` prints.
[[nodiscard]] std::string_view proofName(ProofCode code);

struct Proof
{
    ProofCode code = ProofCode::Count_;
    std::int64_t line = 0; ///< 1-based in the file; 0 = none
    std::int64_t count = 0;
    std::int64_t other = 0; ///< a second line

    bool operator==(const Proof&) const = default;
};

/// A proof of what was bound to an input.
struct InputProof
{
    Input input = Input::Id;
    Proof proof{};
};

} // namespace convey
