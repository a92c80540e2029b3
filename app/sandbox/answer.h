// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the sandbox says, in the shapes that were recorded from the live endpoint. Pure functions; safe on
/// any thread.
#pragma once

#include "sandbox/fault.h"
#include "sandbox/judge.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace convey::sandbox {

struct Answer
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body{};
};

/// {"accepted_events":N}. Source: three published reports, 2026-11-21; not in the official pages.
[[nodiscard]] Answer acceptedAnswer(std::size_t events);

/// {"error":{"message","type","param","code"}}; an event's fault adds `errors` with one row a refusal and,
/// for a fault of shape, says "invalid_event" at "events[i]". `refusals` is not empty; status and head are
/// those of the first. Source: the answers published with one integration's tests, 2026-11-21.
[[nodiscard]] Answer refusedAnswer(std::span<const Refusal> refusals);

/// 404 with the error object.
[[nodiscard]] Answer strayAnswer();

/// 200 image/gif: one transparent pixel. Page image-tag, 2026-11-21.
[[nodiscard]] Answer imageAnswer();

/// What a fault that keeps nothing answers (Error500, Error503, Error429, Error413, Html, Empty, Redirect).
[[nodiscard]] Answer faultAnswer(Fault fault);

} // namespace convey::sandbox
