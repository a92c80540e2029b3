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
    /// Of `count`, those in rows that are outside or left out for another reason: nothing to mend there.
    std::uint64_t moot;

    bool operator==(const Cause&) const = default;
};

class Summary
{
public:
    void add(Verdict verdict) { ++m_verdicts[static_cast<std::size_t>(verdict)]; }
    /// Counts rows that are part of events which began in others.
    void addMerged(std::uint64_t rows) { m_verdicts[static_cast<std::size_t>(Verdict::Merged)] += rows; }
    /// Counts a rule that was broken in a row of this verdict.
    void addCause(Rule rule, Verdict row);
    /// Takes back what add() and addCause() counted.
    void remove(Verdict verdict) { --m_verdicts[static_cast<std::size_t>(verdict)]; }
    void removeCause(Rule rule, Verdict row);
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

    /// Every rule that was broken with how often: blocked first, then warnings, then what is outside, then
    /// repeats, then notes; in each most frequent first, then in the rules' order. The counts of the rules
    /// that put rows outside add up to count(Outside).
    [[nodiscard]] std::vector<Cause> causes() const;

    bool operator==(const Summary& other) const;

private:
    static bool isMoot(Rule rule, Verdict row);

    std::array<std::uint64_t, kVerdictCount> m_verdicts{};
    struct RuleCount
    {
        std::uint64_t all = 0;
        std::uint64_t moot = 0;

        bool operator==(const RuleCount&) const = default;
    };
    std::vector<RuleCount> m_causes{}; ///< by rule; empty until the first one
};

} // namespace convey
