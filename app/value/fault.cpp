// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/fault.h"

#include <array>
#include <cstddef>

namespace convey {

namespace {

// In the order of the enum.
constexpr auto kFaultNames = std::to_array<std::string_view>({
    "empty",
    "unreadable",
    "too_short",
    "too_long",
    "bad_character",
    "out_of_range",
    "not_true_or_false",
    "date_only",
    "no_zone",
    "zone_unknown",
    "zone_gap",
    "zone_overlap",
    "date_order_unknown",
    "two_digit_year",
    "spreadsheet_serial",
    "too_many_decimals",
    "decimal_sign_unknown",
    "other_currency",
    "unknown_currency",
    "withdrawn_currency",
    "spreadsheet_damage",
    "no_calling_code",
    "has_extension",
    "has_trunk_zero",
    "calling_code_unclear",
    "other_hash",
    "base64_hash",
    "hash_of_nothing",
    "several_values",
    "named_address",
    "company_name",
    "one_word_name",
    "middle_words",
    "name_order_unknown",
    "unknown_country",
    "not_web_address",
    "has_credentials",
    "all_zero",
    "zone_ambiguous",
    "ambiguous_currency",
    "ambiguous_country",
});

static_assert(kFaultNames.size() == static_cast<std::size_t>(ValueFault::Count_));

} // namespace

std::string_view faultName(ValueFault fault)
{
    return kFaultNames.at(static_cast<std::size_t>(fault));
}

} // namespace convey
