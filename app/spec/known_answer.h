// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Answers of the endpoint that somebody has seen, as data: what they mean and what helps. The official pages
/// say nothing about answer bodies, so each row names who recorded it; anything else is judged by its status
/// alone. Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/source.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace convey::spec {

enum class AnswerMeaning : std::uint8_t
{
    Unlisted, ///< not in the table
    EventInvalid, ///< the shape of one event
    EventTooOld, ///< older than seven days on arrival
    PixelMissing, ///< no `pid` in the URL
    PixelUnknown, ///< wrong pixel, or a key of another account
    KeyRefused, ///< not a key at all, or withdrawn
    KeyScopeMissing, ///< an Advertiser or platform key instead of a Conversions key
};

struct KnownAnswer
{
    int status;
    std::string_view code; ///< `error.code`, empty = null or absent
    std::string_view messagePart; ///< text that `error.message` contains, empty = any
    AnswerMeaning meaning;
    Source source;
};

// More telling rows first: the first that fits wins.
inline constexpr std::array kKnownAnswers = std::to_array<KnownAnswer>({
    {400, "invalid_event", "", AnswerMeaning::EventInvalid, kRecordedAnswer},
    {400, "", "('query', 'pid')", AnswerMeaning::PixelMissing, kRecordedAnswer},
    {401, "", "Missing scopes", AnswerMeaning::KeyScopeMissing, kIntegrations},
    {401, "", "", AnswerMeaning::KeyRefused, kRecordedAnswer},
    {403, "", "unknown pid", AnswerMeaning::PixelUnknown, kRecordedAnswer},
    {422, "event_timestamp_too_old", "", AnswerMeaning::EventTooOld, kRecordedAnswer},
});

/// What an answer with this status, `error.code` and `error.message` means. O(rows).
[[nodiscard]] AnswerMeaning meaningOf(int status, std::string_view code, std::string_view message);

} // namespace convey::spec
