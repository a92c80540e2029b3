// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads what the API said, trusting nothing: an answer may be cut, enormous, HTML, or JSON of another shape.
/// The official pages do not describe answers; the shapes here are recorded ones (RudderStack's fixtures and
/// other integrations, read 2026-11-21) and every part of them is optional. Pure; safe on any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

inline constexpr std::size_t kMaxAnswerBytes = 1'000'000; ///< real answers are below a few kB

/// One thing the API found wrong. Texts are OpenAI's own, UTF-8, cut at 2,000 bytes; empty when absent or
/// null.
struct AnswerError
{
    std::string param{}; ///< as sent: "events[3].data.type"
    std::string code{};
    std::string message{};
    std::optional<std::size_t> eventIndex{}; ///< 0-based, read out of `param`

    bool operator==(const AnswerError&) const = default;
};

struct Answer
{
    enum class Kind : std::uint8_t
    {
        Accepted, ///< a JSON object with an integer `accepted_events`
        Error, ///< a JSON object with an `error` object
        OtherJson, ///< well-formed JSON that is neither
        Html, ///< starts like a page of a portal, a proxy or a wrong address
        Empty,
        Unreadable, ///< not JSON: cut, garbage, too large
    };

    Kind kind = Kind::Empty;
    std::optional<std::int64_t> acceptedEvents{};
    std::string code{}; ///< error.code
    std::string param{}; ///< error.param
    std::string message{}; ///< error.message; a stringified list is kept as it is
    std::string type{}; ///< error.type
    /// error.errors, at most 1,000. Where neither it nor `param` names an event but a stringified list in
    /// `message` does, also one for each place in that list, with a `param` of our making.
    std::vector<AnswerError> errors{};
    /// The first event that the answer names, 0-based; taken from `param`, else from `errors`.
    std::optional<std::size_t> badEventIndex{};

    [[nodiscard]] bool isApiError() const { return kind == Kind::Error; }

    /// Every event the answer names, each index once, ascending, with the most exact words there are for it.
    [[nodiscard]] std::vector<AnswerError> namedEvents() const;

    bool operator==(const Answer&) const = default;
};

/// Reads an answer's body. Never fails: what it can't read is told by `kind`. Bodies above kMaxAnswerBytes
/// are Unreadable. Cost: one parse.
[[nodiscard]] Answer parseAnswer(std::string_view body);

/// The index in "events[3]", "events[3].data.type" or "body.events.3.id"; nothing for other texts and for
/// numbers that are no index (negative, above nine digits).
[[nodiscard]] std::optional<std::size_t> eventIndexOf(std::string_view param);

} // namespace convey
