// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Nothing goes twice because two jobs planned it: what one of them has had accepted is left out of the
/// others (same endpoint, pixel, event name and id). Plain functions; the thread of the ledger.
#pragma once

#include "ledger/ledger.h"

#include <string>
#include <string_view>

namespace convey {

/// Takes out of a job, which this ledger owns, what other jobs at its endpoint or at `endpoint` (the base
/// that it goes to now) have had accepted. A test leaves nothing out. Returns how many events. Errors: those
/// of the ledger, LedgerBusy (another living program sends some of them right now; its job is the subject).
/// Cost: reads the events of the pixel once.
[[nodiscard]] Result<std::int64_t> leaveOutSentElsewhere(
    Ledger& ledger, std::string_view jobId, std::string_view endpoint, EpochMs now);

/// The same for all unfinished jobs that nobody works on, where a job of the same pixel has gone on since;
/// one that has nothing left is done. What can't be settled now stays as it is: resuming looks again. Errors:
/// those of the ledger.
[[nodiscard]] Result<> settleSentElsewhere(Ledger& ledger, const std::string& editsFolder, EpochMs now);

} // namespace convey
