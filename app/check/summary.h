// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The counts of a check. They add up to the file: rows() is the sum of all verdicts, events() of all but the
/// merged rows, by construction. Values; safe on any thread.
#pragma once

#include "check/verdict.h"
#include "spec/rule.h"

#include <array>
#include <cstdint>
#include <vector>

namespace convey {

struct Cause
{
    Rule rule;
    std::uint64_t count;
};

class Summary
{
public:
    void add(Verdict verdict) { ++m_verdicts[static_cast<std::size_t>(verdict)]; }
    void addCause(Rule rule);
    /// Moves one row from one verdict to another.
    void move(Verdict from, Verdict to);

    [[nodiscard]] std::uint64_t count(Verdict verdict) const
    {
        return m_verdicts[static_cast<std::size_t>(verdict)];
    }
    [[nodiscard]] std::uint64_t count(Rule rule) const;
    [[nodiscard]] std::uint64_t rows() const;
    [[nodiscard]] std::uint64_t events() const { return rows() - count(Verdict::Merged); }
    /// How many leave this computer.
    [[nodiscard]] std::uint64_t sendable() const { return count(Verdict::Ready) + count(Verdict::Warned); }

    /// Every rule that was broken with how often: most serious first, then most frequent, then in the rules'
    /// order.
    [[nodiscard]] std::vector<Cause> causes() const;

private:
    std::array<std::uint64_t, kVerdictCount> m_verdicts{};
    std::vector<std::uint64_t> m_causes{}; ///< by rule; empty until the first one
};

} // namespace convey
