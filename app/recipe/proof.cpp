// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/proof.h"

#include <array>

namespace convey {

std::string_view proofName(ProofCode code)
{
    constexpr std::array kNames = std::to_array<std::string_view>({"day_first", "month_first", "year_first",
        "order_open", "orders_contradict", "no_zone", "zone_word", "no_time_of_day", "two_digit_years",
        "day_serials", "decimal_sign", "decimal_sign_open", "decimal_signs_contradict", "whole_amounts",
        "consent_blank", "lines_of_orders", "lines_identical", "middle_names", "id_counts_rows",
        "id_lost_digits", "currency_sign", "country_names"});
    static_assert(kNames.size() == static_cast<std::size_t>(ProofCode::Count_));
    return kNames.at(static_cast<std::size_t>(code));
}

} // namespace convey
