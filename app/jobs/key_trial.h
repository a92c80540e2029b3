// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Tries a key and a pixel with one made-up purchase, sent as a test: nothing is recorded, and nothing of any
/// file is in it. A plain function that blocks; any thread.
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "delivery/curl_transport.h"
#include "delivery/endpoint.h"
#include "delivery/outcome.h"

#include <optional>
#include <stop_token>
#include <string>

namespace convey {

struct KeyTrial
{
    Endpoint endpoint;
    std::string pixelId;
    CurlOptions curl{};
    EpochMs now = 0;
};

/// The body that a trial sends; `validate_only` is true in it.
[[nodiscard]] std::string trialBody(EpochMs now);

/// One post, no second try. Errors: those of CurlTransport::create(). What the API thinks of it is in the
/// outcome; stopped, it is Cancelled there.
[[nodiscard]] Result<Outcome> tryKey(KeyTrial trial, Secret key, const std::stop_token& stop);

/// Why a trial did not go well, with OpenAI's or the network's own words; nothing when it was accepted.
[[nodiscard]] std::optional<Error> trialError(const Outcome& outcome);

} // namespace convey
