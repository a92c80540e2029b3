// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/fault.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace convey::sandbox {

namespace {

constexpr std::array kFaultNames =
    std::to_array<std::string_view>({"none", "close", "close_after_accept", "error500", "error503",
        "error429", "error413", "html", "empty", "wrong_count", "cut", "redirect", "slow"});
static_assert(kFaultNames.size() == static_cast<std::size_t>(Fault::Slow) + 1);

} // namespace

std::string_view faultName(Fault fault)
{
    return kFaultNames.at(static_cast<std::size_t>(fault));
}

std::span<const std::string_view> faultNames()
{
    return kFaultNames;
}

std::optional<Fault> faultFromName(std::string_view name)
{
    const auto found = std::find(kFaultNames.begin(), kFaultNames.end(), name);
    if (found == kFaultNames.end())
        return std::nullopt;
    return static_cast<Fault>(found - kFaultNames.begin());
}

bool strikes(const FaultPlan& plan, std::int64_t request)
{
    if (plan.fault == Fault::None || request <= plan.after)
        return false;
    const std::int64_t every = std::max(plan.every, 1);
    const std::int64_t later = request - plan.after;
    if (later % every != 0)
        return false;
    return plan.times == 0 || later / every <= plan.times;
}

} // namespace convey::sandbox
