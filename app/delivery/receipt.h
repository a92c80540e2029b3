// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The result of one job to keep and to hand over: figures and names of things, nothing personal, so that it
/// may be mailed. Values only; safe on any thread.
#pragma once

#include "base/clock.h"
#include "delivery/request_body.h"
#include "delivery/send_state.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace convey {

struct ReceiptBatch
{
    BatchId batch = 0;
    int attempts = 0;
    std::size_t events = 0;
    std::string state{}; ///< outcomeStateName() of the last end
    std::string reason{}; ///< outcomeReasonName() of the last end
    int status = 0; ///< HTTP status; 0 = none
    EpochMs ended = 0;
};

struct Receipt
{
    std::string job{};
    SendMode mode = SendMode::ValidateOnly;
    std::string pixel{};
    std::string endpoint{}; ///< Endpoint::base()
    EpochMs started = 0;
    EpochMs ended = 0; ///< 0 = still running
    SendCounts counts{};
    std::size_t blocked = 0; ///< by the check, never planned
    std::size_t leftOut = 0; ///< by the user, never planned
    StopKind stop = StopKind::None;
    OutcomeReason reason = OutcomeReason::None; ///< what stopped it
    std::vector<ReceiptBatch> batches{};
};

/// One JSON object, times as ISO 8601 in UTC with milliseconds; an `ended` of 0 is null. Its `events` is the
/// sum of all states it lists. Errors: none.
[[nodiscard]] std::string receiptJson(const Receipt& receipt);

} // namespace convey
