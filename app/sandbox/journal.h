// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the sandbox saw and kept, as tests and the command line read it.
///
/// It is memory only and ends with the server. The bearer key is left out of the recorded headers.
/// Values; the server hands out copies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace convey::sandbox {

/// What the API de-duplicates by, within one Pixel ID: the event name (the lower-cased custom event name on
/// custom events) and the id. Source: page conversions-api, 2026-11-21.
struct EventKey
{
    std::string name;
    std::string id;

    auto operator<=>(const EventKey&) const = default;
};

/// One kept event with its JSON text as it came, byte for byte. For an image tag `raw` is its query.
struct StoredEvent
{
    EventKey key;
    std::string raw;
};

/// One refusal as the client was told.
struct Refused
{
    int status = 0;
    std::string code; ///< of `error.errors[0]` where there is one, else of `error`; empty = null
    std::string param; ///< likewise
    std::string rule; ///< the row of rules.h

    bool operator==(const Refused&) const = default;
};

/// One request as it came.
struct SeenRequest
{
    std::string method{};
    std::string target{}; ///< path and query as on the wire
    /// Names as sent; the value of Authorization is replaced by its length.
    std::vector<std::pair<std::string, std::string>> headers{};
    std::string body{};
    int status = 0; ///< what was answered; 0 = closed without an answer
};

/// An image tag's parameters, decoded, in the order of the query.
struct ImageEvent
{
    std::vector<std::pair<std::string, std::string>> parameters;
    bool duplicate = false;
};

/// Numbers only; cheap at any size.
struct Totals
{
    std::int64_t requests = 0; ///< to the two paths of the API, faulted and refused ones included
    std::int64_t liveRequests = 0; ///< POST, body readable, validate_only false or absent
    std::int64_t testRequests = 0; ///< POST, body readable, validate_only true
    std::int64_t imageRequests = 0;
    std::int64_t strayRequests = 0; ///< to any other path but /sandbox/…
    std::int64_t bytes = 0; ///< of all request bodies
    std::int64_t eventsReceived = 0; ///< in accepted requests, live and test, each repeat counted
    std::int64_t eventsTested = 0; ///< of these, in validate_only requests
    std::int64_t accepted = 0; ///< distinct keys kept
    std::int64_t duplicates = 0; ///< live events that an earlier one of the same key beat
    std::int64_t imagesWithoutId = 0; ///< accepted image tags that carry no event_id: kept, but under no key
    std::int64_t refused = 0; ///< refused requests
    std::int64_t ignoredEntries = 0; ///< user values and nulls that the API would drop in silence
    std::int64_t faults = 0; ///< requests hit by the fault

    bool operator==(const Totals&) const = default;
};

struct Journal
{
    Totals totals;
    std::vector<EventKey> keys; ///< all kept keys, in the order of arrival
    std::vector<StoredEvent> events; ///< the last kKeptEvents of them
    std::vector<Refused> refusals; ///< the last kKeptRefusals
    std::vector<SeenRequest> requests; ///< the last kKeptRequests, fewer when their bodies are large
    std::vector<ImageEvent> images; ///< the last kKeptEvents
};

inline constexpr std::size_t kKeptEvents = 10'000;
inline constexpr std::size_t kKeptRefusals = 1'000;
inline constexpr std::size_t kKeptRequests = 200;
inline constexpr std::size_t kKeptBodyBytes = 32U << 20U; ///< bytes of all kept bodies together
inline constexpr std::size_t kKeysPerPage = 10'000; ///< of GET /sandbox/events

/// The summary that GET /sandbox/journal answers: {"requests":…,"live_requests":…,…}.
[[nodiscard]] std::string toJson(const Totals& totals);

} // namespace convey::sandbox
