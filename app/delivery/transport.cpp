// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "delivery/transport.h"

#include <array>
#include <cstddef>

namespace convey {

namespace {

// In the order of the enum.
constexpr std::array kEndReasonNames = std::to_array<std::string_view>({
    "finished",
    "cancelled",
    "connect_timeout",
    "total_timeout",
    "idle_timeout",
    "connect_failed",
    "tls_failed",
    "proxy_failed",
    "too_large",
    "resend_refused",
    "other",
});
static_assert(kEndReasonNames.size() == static_cast<std::size_t>(EndReason::Count_));

} // namespace

std::string_view endReasonName(EndReason reason)
{
    return kEndReasonNames.at(static_cast<std::size_t>(reason));
}

} // namespace convey
