// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/verdict.h"

namespace convey {

std::string_view verdictName(Verdict verdict)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"ready", "warned", "blocked", "outside", "left_out", "merged"});
    static_assert(kNames.size() == kVerdictCount);
    return kNames.at(static_cast<std::size_t>(verdict));
}

} // namespace convey
