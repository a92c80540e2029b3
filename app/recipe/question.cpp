// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/question.h"

#include <array>

namespace convey {

namespace {

constexpr std::array kQuestionNames = std::to_array<std::string_view>({"time_zone", "date_order",
    "money_unit", "consent", "event_type", "action_source", "source_url", "decimal_sign", "date_only_time",
    "two_digit_years", "date_serials", "consent_blank", "currency", "amount_column", "amount_less",
    "identical_lines", "middle_names", "event_id", "marketing_consent", "country_names"});
static_assert(kQuestionNames.size() == kQuestionCount);

} // namespace

std::string_view questionName(QuestionCode code)
{
    return kQuestionNames.at(static_cast<std::size_t>(code));
}

std::string Question::option() const
{
    const std::string out = assumed.isFromRow() ? "--bind " : "--set ";
    const std::string text = bindingText(assumed);
    const std::string value = bindingName(assumed) + '=' + (text.empty() ? "…" : text);
    const bool needsQuotes = value.find(' ') != std::string::npos;
    return out + (needsQuotes ? '"' + value + '"' : value);
}

} // namespace convey
