// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Who drives a job, and whether that program still lives. Private to the ledger. Safe on any thread.
///
/// A process id alone is not enough: ids are used again, after a reboot at the latest. So the start of the
/// process and the boot of the computer (and its container) go with it; where the process can't be looked up,
/// the heartbeat decides.
#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>

namespace convey {

/// An owner whose process can't be looked up (another computer, another container, an earlier boot) is dead
/// after this silence. Longer than the longest request, which is followed by a heartbeat.
inline constexpr std::int64_t kOwnerSilenceMs = 60'000;

struct JobOwner
{
    std::string token{}; ///< random, one a Ledger object; empty = nobody
    std::string machine{}; ///< this boot of this computer or container
    std::int64_t pid = 0;
    std::int64_t processStart = 0; ///< in the system's own ticks; 0 = not known
    EpochMs beatMs = 0;
};

/// This process; token and beat are the caller's.
[[nodiscard]] JobOwner thisProcessAsOwner();

/// True for an owner in this very program who has been silent for four pulses of a job. It went without being
/// able to write so: the disk was full, say. Only for who claims a job at a person's word: a program that was
/// asleep with its computer is silent too.
[[nodiscard]] bool wasGivenUpHere(const JobOwner& owner, EpochMs nowMs);

/// Cost: reads one small file of the system.
[[nodiscard]] bool ownerLives(const JobOwner& owner, EpochMs nowMs);

} // namespace convey
