// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One thing that a person should know about one line. It holds no text of the file: the value is read back
/// from the table when it is shown, and redacted by its field's kind where others could read it. Values; safe
/// on any thread.
#pragma once

#include "check/verdict.h"
#include "event/problem.h"
#include "spec/rule.h"

#include <cstdint>
#include <optional>
#include <span>

namespace convey {

struct Finding
{
    Problem problem{};
    std::uint64_t row = 0; ///< the event's first row, 0-based after the header: it has the verdict
    std::uint64_t line = 0; ///< of the row that the finding is about, 1-based in the file
    std::uint64_t cellRow = 0; ///< that row; one of those joined to `row`, or `row` itself

    [[nodiscard]] Rule rule() const { return problem.rule; }
    [[nodiscard]] Severity severity() const { return info(problem.rule).severity; }

    bool operator==(const Finding&) const = default;
};

/// The rule that an event with these findings has its verdict from: the first one that asks for it. None: it
/// is ready or joined, or a person left it out.
[[nodiscard]] std::optional<Rule> decidingRule(Verdict verdict, std::span<const Finding> findings);

} // namespace convey
