// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads JSON as it stands on the wire: 2599, 2599.0 and "2599" are three different things, a key that comes
/// twice is seen, and each value knows its bytes. A document model would have lost all three.
/// Pure functions; safe on any thread.
#pragma once

#include "sandbox/rules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey::sandbox {

enum class Kind : std::uint8_t
{
    Null,
    Bool,
    Integer, ///< written without fraction and exponent, fits 64 bits
    HugeInteger, ///< the same, but does not fit
    Real, ///< written with a fraction or an exponent, 2599.0 included
    String,
    Array,
    Object,
};

struct Node
{
    Kind kind = Kind::Null;
    bool truth = false;
    std::int64_t integer = 0;
    std::string text{}; ///< a String's value, unescaped
    std::vector<Node> items{}; ///< of an Array or Object
    std::vector<std::string> keys{}; ///< of an Object, beside items
    std::size_t begin = 0; ///< bytes of an Array or Object in the text: [begin, end)
    std::size_t end = 0;

    /// The member of that name, null included; nullptr when there is none. O(members).
    [[nodiscard]] const Node* member(std::string_view key) const;
};

struct JsonProblem
{
    RuleId rule =
        RuleId::BodyNotJson; ///< BodyEncoding, BodyNotJson, BodyTooDeep, BodyTooManyValues, RepeatedKey
    std::string path{}; ///< of a repeated key: "events[3].data.amount"
    std::int64_t event = -1; ///< its 0-based position when it lies in an event
};

struct JsonReading
{
    Node root{};
    std::optional<JsonProblem> problem{};
};

/// Reads one JSON text with nothing before or after it but white space (a byte order mark is refused).
/// At most kMaxDepth levels and kMaxValues values; both are our own limits. One pass.
/// Source: RFC 8259, section 4 for repeated names, section 8.1 for UTF-8 and the byte order mark.
[[nodiscard]] JsonReading readJson(std::string_view text);

inline constexpr std::size_t kMaxDepth = 64;
inline constexpr std::size_t kMaxValues = 1'000'000; ///< so that 8 MB of "[1,1,1…" can't fill the memory

/// A name from the wire as it may stand in an answer: ASCII, at most 64 characters, others as '?'.
[[nodiscard]] std::string printableName(std::string_view key);

} // namespace convey::sandbox
