// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// "Was order 1042 sent? When, as what, to which pixel?" The ledger holds keyed hashes alone, so an id is
/// hashed under each name that an event can have, and the hashes are looked for.
/// A plain function; any thread that may own a Ledger.
#pragma once

#include "ledger/ledger.h"

#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// One event of that id in one job.
struct FoundSend
{
    std::string jobId{};
    JobMode mode = JobMode::Live;
    std::string pixelId{};
    std::string file{};
    std::uint64_t row = 0; ///< 0-based after the header
    std::string eventName{}; ///< the type, or a custom event's own name
    BatchState state = BatchState::Planned; ///< of the event: never Split
    EpochMs whenMs = 0; ///< of the last change of that state
    /// The API's words where it was refused.
    std::string code{};
    std::string param{};
    std::string message{};
};

/// Every event of this id in any job, oldest job first. `id` is the event's own id, or the cell that ids are
/// made of; where a recipe makes them of several, the cells with commas between them. `customName` is a name
/// to look under beside the standard ones and those that recipes fix. Errors: those of the ledger. Cost:
/// reads the whole history once.
[[nodiscard]] Result<std::vector<FoundSend>> findSends(
    const Ledger& ledger, std::string_view id, std::string_view customName = {});

} // namespace convey
