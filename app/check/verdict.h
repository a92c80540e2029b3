// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What becomes of a row. Every row of the file has exactly one verdict, so that the counts add up.
/// Values; safe on any thread.
#pragma once

#include "spec/rule.h"

#include <cstdint>
#include <string_view>

namespace convey {

enum class Verdict : std::uint8_t
{
    Ready, ///< is sent
    Warned, ///< is sent; a person should look
    Blocked, ///< is not sent: the API would refuse it, or nothing right can be made of it
    Outside, ///< is not sent: older than the seven days; nobody's error
    LeftOut, ///< is not sent: a person's choice, a filter's, or a repeat of an earlier line
    Merged, ///< is part of the event that an earlier row begins
};
inline constexpr std::size_t kVerdictCount = 6;

/// The name that `--json` prints ("left_out").
[[nodiscard]] std::string_view verdictName(Verdict verdict);

/// What one broken rule makes of its row: Ready for a note, and a row's verdict is that of the gravest one.
/// Age and repeats have a verdict of their own, for they are nobody's error.
[[nodiscard]] Verdict verdictOf(Rule rule);

/// Does an event with this verdict leave this computer?
[[nodiscard]] constexpr bool isSent(Verdict verdict)
{
    return verdict == Verdict::Ready || verdict == Verdict::Warned;
}

} // namespace convey
