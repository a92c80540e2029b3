// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Holds one request body against the rules. Pure functions; safe on any thread.
#pragma once

#include "base/clock.h"
#include "sandbox/journal.h"
#include "sandbox/json_tree.h"
#include "sandbox/rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey::sandbox {

/// A rule that was broken, and where.
struct Refusal
{
    RuleId rule = RuleId::BodyNotJson;
    std::string param{}; ///< Rule::param with its positions and names filled in
    std::int64_t event = -1; ///< 0-based; -1 = not one event's fault

    bool operator==(const Refusal&) const = default;
};

/// Fills `i`, `j` and `{key}` of the rule's param.
[[nodiscard]] Refusal refusal(
    RuleId id, std::int64_t event = -1, std::int64_t position = -1, std::string_view key = {});

struct Verdict
{
    /// Empty = accepted. One row unless every bad event was asked for; then one a bad event, all of a kind
    /// (shape, or time).
    std::vector<Refusal> refusals{};
    bool readable = false; ///< the body is an object, so that `validateOnly` says something
    bool validateOnly = false;
    std::vector<StoredEvent> events{}; ///< filled when accepted
    std::int64_t ignoredEntries = 0;
};

/// Judges the body of POST /v1/events as received at `now`. Times are judged when all shapes are good.
/// O(size).
[[nodiscard]] Verdict judgeBody(std::string_view body, EpochMs now, bool everyBadEvent);

enum class Channel : std::uint8_t
{
    Server,
    ImageTag, ///< no server-only fields, no free fields on custom events, no time, no user
};

/// Judges one event object but for its time. `ignored` grows by the values that the API would drop.
[[nodiscard]] std::optional<Refusal> judgeEvent(
    const Node& event, std::int64_t position, Channel channel, std::int64_t& ignored);

/// `events[i].user`, an object. A bad entry of a raw list is counted in `ignored`; one in a hashed list is a
/// refusal, since personal data must not come raw.
[[nodiscard]] std::optional<Refusal> judgeUser(
    const Node& user, std::int64_t position, std::int64_t& ignored);

/// `events[i].data`, for an event whose type wants `shape` ("contents", …).
[[nodiscard]] std::optional<Refusal> judgeData(
    const Node& data, std::string_view shape, std::int64_t position, Channel channel, std::int64_t& ignored);

/// The data type that a supported event type asks for; empty = there is no such event type. `appOnly` comes
/// back true for the two app events. Source: page supported-events, 2026-11-21.
[[nodiscard]] std::string_view shapeOfEvent(std::string_view type, bool& appOnly);

} // namespace convey::sandbox
