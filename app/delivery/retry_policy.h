// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How long to wait before the same request goes again. Pure; safe on any thread.
#pragma once

#include "base/clock.h"

#include <optional>
#include <string_view>

namespace convey {

struct RetryPolicy
{
    EpochMs baseMs = 1'000; ///< longest wait after the first failure
    EpochMs capMs = 60'000; ///< longest wait of our own choosing
    int maxTries = 6; ///< posts of one body, the first included
    EpochMs longestRetryAfterMs = 15 * 60'000; ///< a server that asks for more ends the job instead
};

/// The wait after `failedTries` posts (1-based) of one body have failed: evenly spread over
/// [0, min(capMs, baseMs * 2^(failedTries-1))], so that many clients do not come back together.
/// `unit` is a random number in [0, 1). Source: "full jitter", AWS Architecture Blog, Exponential Backoff And
/// Jitter, 2015.
[[nodiscard]] EpochMs backoffMs(const RetryPolicy& policy, int failedTries, double unit);

/// Reads a Retry-After value as a wait in ms from `now` (the wall clock); a date in the past is 0. Seconds,
/// or an HTTP-date in any of its three forms; a two-digit year more than 50 years ahead means the past.
/// Anything else, also a number of more than nine digits, is nothing. Source: RFC 9110 sections 10.2.3
/// and 5.6.7.
[[nodiscard]] std::optional<EpochMs> retryAfterMs(std::string_view value, EpochMs now);

/// How far the wall clock is ahead of the server's `date` header (ms; negative: behind), where it is by more
/// than kClockSkewMs; nothing when it is right or the header can't be read.
inline constexpr EpochMs kClockSkewMs = 5 * 60'000;
[[nodiscard]] std::optional<EpochMs> clockSkewMs(std::string_view date, EpochMs now);

/// Reads an HTTP-date (RFC 9110 section 5.6.7): IMF-fixdate, RFC 850 or asctime form. `now` decides the
/// century of a two-digit year. A weekday that does not fit its date is not minded; a day that does not exist
/// is.
[[nodiscard]] std::optional<EpochMs> parseHttpDate(std::string_view value, EpochMs now);

} // namespace convey
