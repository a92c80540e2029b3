// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Judges one image tag request by its query. Pure functions; safe on any thread.
#pragma once

#include "sandbox/journal.h"
#include "sandbox/judge.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey::sandbox {

/// A query as name and value pairs, in its order.
struct Query
{
    std::vector<std::pair<std::string, std::string>> parameters{};
    /// The raw name of the first pair that is not percent-encoded UTF-8; it and later ones are missing.
    std::optional<std::string> badParameter{};

    /// How often the name comes.
    [[nodiscard]] std::size_t count(std::string_view name) const;
    /// The first value of that name; empty when there is none.
    [[nodiscard]] std::string_view first(std::string_view name) const;
};

/// Splits what follows the `?` of a request target; "+" is a space, as browsers write forms.
/// Source: WHATWG URL, application/x-www-form-urlencoded parsing; stricter on a `%` without two digits.
[[nodiscard]] Query parseQuery(std::string_view target);

struct TagVerdict
{
    std::optional<Refusal> refused{}; ///< param in the words of the tag: "data[amount]"
    StoredEvent event{}; ///< when accepted; the id is empty without an event_id
    std::int64_t ignoredEntries = 0;
};

/// Everything but `pid`, whose value the caller compares. Page image-tag, 2026-11-21.
[[nodiscard]] TagVerdict judgeTag(const Query& query, std::string_view target);

} // namespace convey::sandbox
