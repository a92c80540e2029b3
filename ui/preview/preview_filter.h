// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which rows the Preview shows, and why a row is where it is. Values; safe on any thread.
#pragma once

#include "check/verdict.h"
#include "spec/rule.h"

#include <cstdint>
#include <optional>

namespace convey::ui {

/// Why a conversion is not simply ready: the rule that weighs most, or a reason that is no rule. A conversion
/// has one, so that causes add up to their state.
enum class CauseId : std::uint8_t
{
    // From 0 on: the rules, by their number.
    NotListed = 253, ///< its findings were counted but not kept
    ByHand = 254, ///< left out by a person
    None = 255, ///< ready, or joined to another line
};

[[nodiscard]] constexpr CauseId causeOf(Rule rule)
{
    return static_cast<CauseId>(rule);
}
/// None for the reasons that are no rule.
[[nodiscard]] constexpr std::optional<Rule> ruleOf(CauseId cause)
{
    return cause < CauseId::NotListed ? std::optional(static_cast<Rule>(cause)) : std::nullopt;
}
static_assert(causeOf(Rule::Count_) < CauseId::NotListed);

/// Empty = all rows. A cause stands with the verdict that it led to.
struct PreviewFilter
{
    std::optional<Verdict> verdict{};
    std::optional<CauseId> cause{};
    bool isRefused = false; ///< what OpenAI refused, whatever Convey says of it; stands alone

    [[nodiscard]] bool isAll() const { return !verdict && !isRefused; }
    bool operator==(const PreviewFilter&) const = default;
};

} // namespace convey::ui
