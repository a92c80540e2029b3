// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Puts finished events into one request body:
///
///     {"validate_only":true,"integration_source":"convey","events":[…]}
///
/// `validate_only` is always written, so that no default of the API decides whether a send is for real.
/// Pure; safe on any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace convey {

/// Whether the API records what it is sent.
enum class SendMode : unsigned char
{
    ValidateOnly,
    Live,
};

/// "validate_only" or "live".
[[nodiscard]] std::string_view sendModeName(SendMode mode);

/// The bytes of a body of `events` events whose JSON texts add up to `jsonBytes`. Exact; O(1). With no event
/// it is the size of the frame.
[[nodiscard]] std::size_t requestBodySize(SendMode mode, std::size_t events, std::size_t jsonBytes);

/// What stands before the first event of a body and behind its last one; between two there is a comma.
[[nodiscard]] std::string_view requestBodyBegin(SendMode mode);
[[nodiscard]] std::string_view requestBodyEnd();

/// Collects events one after another, so that no list of their texts is needed.
class RequestBody
{
public:
    /// `jsonBytes` is room to reserve (the sum of the event texts); 0 when it is not known.
    explicit RequestBody(SendMode mode, std::size_t events = 0, std::size_t jsonBytes = 0);

    /// Appends one event: a JSON object, UTF-8, taken as it is.
    void add(std::string_view eventJson);

    [[nodiscard]] std::size_t eventCount() const { return m_events; }

    /// Closes the body and hands it out; the object is empty afterwards.
    [[nodiscard]] std::string take();

private:
    std::string m_text;
    std::size_t m_events = 0;
};

} // namespace convey
