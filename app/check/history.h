// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is known of events that were sent for real before: an event's key goes in, what became of it comes
/// out. `check/` asks, `jobs/` answers from the ledger (jobs/ledger_history.h).
/// Const functions are safe on any thread at once.
#pragma once

#include "base/clock.h"
#include "check/finding.h"
#include "check/verdict.h"
#include "event/event.h"

#include <cstdint>
#include <optional>
#include <string>

namespace convey {

/// An event that was met before. Of several times the first that was answered counts: the API keeps that one.
struct KnownEvent
{
    bool isAnswered = true; ///< accepted; else it was sent and no answer came back
    bool isSame = true; ///< byte for byte what would be sent now
    EpochMs sentMs = 0; ///< when the answer came, or was given up
    std::uint32_t handle = 0; ///< for History::earlier()
};

/// Where it was met, for showing both versions side by side.
struct EarlierSend
{
    std::string jobId{};
    std::string pixelId{};
    std::string file{}; ///< path as the person gave it then
    std::uint64_t row = 0; ///< the event's first row in that file, 0-based after the header
    EpochMs sentMs = 0;
    bool isAnswered = true;
};

class History
{
public:
    virtual ~History() = default;

    /// The event has a name and an id. Cost: a keyed hash; two for an event that is met.
    [[nodiscard]] virtual std::optional<KnownEvent> find(const Event& event) const = 0;

    /// `handle` is that of a KnownEvent of this history, or the `found` of a finding it led to.
    [[nodiscard]] virtual EarlierSend earlier(std::uint32_t handle) const = 0;

    /// Is it that of the pixel to send to? One of all pixels is told, and decides nothing.
    [[nodiscard]] virtual bool isOfThePixel() const = 0;
};

/// What is known of an event that would be sent, as a finding without its place (`expected` = when, in ms;
/// `found` = the handle); none of an event that was never met. Any thread. Cost: that of History::find().
[[nodiscard]] std::optional<Finding> findBefore(const History& history, const Event& event);

/// The verdict of an event that would be sent, with such a finding. What was accepted is left out, whatever
/// its content; what had no answer goes again.
[[nodiscard]] Verdict verdictAfter(const Finding& before, Verdict verdict);

/// Where the event of a finding was met; none when the finding is not of the history, or that is null.
[[nodiscard]] std::optional<EarlierSend> earlierOf(const Finding& finding, const History* history);

} // namespace convey
