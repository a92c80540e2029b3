// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One conversion in the shape of the API. Every text in it is sealed (value/sealed.h): hashed, or of a kind
/// that the API takes raw, so whatever an Event holds may be written into a request. Values; safe to copy
/// between threads.
#pragma once

#include "base/clock.h"
#include "recipe/binding.h"
#include "spec/action_source.h"
#include "spec/event_type.h"
#include "value/sealed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// One entry of `data.contents`.
struct Item
{
    std::optional<Sealed> id{};
    std::optional<Sealed> name{};
    std::optional<Sealed> contentType{};
    std::optional<std::int64_t> quantity{};
    std::optional<std::int64_t> amount{}; ///< minor units of `currency`, or of the event's
    std::optional<Sealed> currency{};
    std::optional<Sealed> groupId{};

    [[nodiscard]] bool isEmpty() const
    {
        return !id && !name && !contentType && !quantity && !amount && !currency && !groupId;
    }
};

struct User
{
    std::vector<SealedHash> emails{};
    std::vector<SealedHash> phoneNumbers{};
    std::vector<SealedHash> externalIds{};
    std::vector<SealedHash> firstNames{};
    std::vector<SealedHash> lastNames{};
    std::vector<Sealed> countries{};
    std::vector<Sealed> regions{};
    std::vector<Sealed> cities{};
    std::vector<Sealed> postalCodes{};
    std::optional<Sealed> ipAddress{};
    std::optional<Sealed> userAgent{};
    std::optional<Sealed> obref{};
    std::optional<Sealed> androidAdvertisingId{};

    [[nodiscard]] bool isEmpty() const;
    /// Empties it; its lists keep their room.
    void clear();
};

/// A free key of a custom event.
struct FreeField
{
    std::string key;
    FreeKind kind = FreeKind::Text;
    Sealed value; ///< of a number or a boolean: as JSON writes it
};

struct Event
{
    /// The rows of the file that make this event, 0-based after the header; the first one names it. One row
    /// until folding joins several.
    std::vector<std::uint64_t> rows{};

    std::optional<Sealed> id{};
    std::optional<EventType> type{};
    std::optional<EpochMs> timestampMs{};
    std::optional<Sealed> customEventName{}; ///< lower-case, as the API stores it
    std::optional<ActionSource> actionSource{};
    std::optional<Sealed> sourceUrl{};
    std::optional<Sealed> oppref{};
    bool optOut = false; ///< written only when true: false is the API's default
    User user{};
    std::optional<std::int64_t> amount{}; ///< minor units of `currency`
    std::optional<Sealed> currency{};
    std::optional<Sealed> planId{};
    std::vector<Item> contents{};
    std::vector<FreeField> freeFields{};

    /// Empties it; its lists keep their room.
    void clear();
};

/// The name by which the API tells repeats: the event's type, or the custom event's own name.
/// Source: conversions-api (pixel + event name + id), 2026-11-21. Empty when the type is missing.
[[nodiscard]] std::string_view eventName(const Event& event);

} // namespace convey
