// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words that shops, CRMs and analytics use for events, and the API's event each one means. The list gathers
/// the names of today's sources (header and value vocabularies of public exports, 2026-11-21); a recipe's own
/// value table comes first. Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/action_source.h"
#include "spec/event_type.h"

#include <optional>
#include <string>
#include <string_view>

namespace convey {

struct EventMeaning
{
    EventType type = EventType::OrderCreated;
    std::string customName{}; ///< only with EventType::Custom; may be empty when another input gives it

    bool operator==(const EventMeaning&) const = default;
};

/// The meaning of a word as a recipe writes it: an API name, or "custom:NAME"; NAME must keep the API's rule.
[[nodiscard]] std::optional<EventMeaning> eventMeaningFromText(std::string_view text);

/// The word of a recipe's table that stands for all that neither it nor the built-in list knows.
inline constexpr std::string_view kAnyWord = "*";

/// A custom event's name made of a file's word, in the letters that the API takes ("Newsletter (DE)" =
/// "newsletter_de"); may be empty.
[[nodiscard]] std::string customNameFrom(std::string_view word);

/// The meaning of a word as a file has it: an API name, "custom:NAME" or a built-in word, compared without
/// regard to case and with white space, `_`, `-` and `.` alike ("Order Placed" = "order_placed"). None =
/// unknown.
[[nodiscard]] std::optional<EventMeaning> meaningOfEventWord(std::string_view word);

/// The meaning of a file's word for where a conversion happened: an API name, compared like event words
/// ("Phone call" = "phone_call"). None = unknown.
[[nodiscard]] std::optional<ActionSource> meaningOfSourceWord(std::string_view word);

/// The form in which words and headers are compared: trimmed, lower-cased, runs of white space, `_`, `-`, `.`
/// and `/` as one space.
[[nodiscard]] std::string foldedWord(std::string_view text);

} // namespace convey
