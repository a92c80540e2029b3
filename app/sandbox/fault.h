// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What can go wrong between a client and the API, on request. Values; safe on any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace convey::sandbox {

enum class Fault : std::uint8_t
{
    None,
    Close, ///< reads the request, keeps nothing, closes without a byte
    CloseAfterAccept, ///< keeps the events, closes without a byte: the lost answer
    Error500, ///< keeps nothing
    Error503, ///< keeps nothing; Retry-After: 1
    Error429, ///< keeps nothing
    Error413, ///< keeps nothing: a gateway that takes no body of this size
    Html, ///< 200 text/html as of a captive portal; keeps nothing
    Empty, ///< 200 without a body; keeps nothing
    WrongCount, ///< keeps the events, answers 200 with one fewer than were sent
    Cut, ///< keeps the events, announces a longer answer than it sends, closes
    Redirect, ///< 307 to kRedirectPath; keeps nothing
    Slow, ///< keeps the events, answers after FaultPlan::delay
};

/// The name on the command line ("close_after_accept").
[[nodiscard]] std::string_view faultName(Fault fault);

/// All names, in the order of the enum.
[[nodiscard]] std::span<const std::string_view> faultNames();

/// The fault of that exact name; nothing when there is none.
[[nodiscard]] std::optional<Fault> faultFromName(std::string_view name);

/// Where Fault::Redirect points. A client that follows shows up as a stray request in the journal.
inline constexpr std::string_view kRedirectPath = "/v1/elsewhere";

/// When a fault strikes. Counted are the POST requests to /v1/events, refused ones included, since the plan
/// was set; an image tag is never hit.
struct FaultPlan
{
    Fault fault = Fault::None;
    int after = 0; ///< so many requests are answered well first
    int every = 1; ///< of the later ones, each so-manieth is hit: 1 = all, 3 = the 3rd, 6th, …; at least 1
    int times = 0; ///< ends after so many hits; 0 = never
    /// Of Fault::Slow; ends early when the server stops or has another plan.
    std::chrono::milliseconds delay{2000};
};

/// Whether request number `request` (1-based) is hit. O(1).
[[nodiscard]] bool strikes(const FaultPlan& plan, std::int64_t request);

} // namespace convey::sandbox
