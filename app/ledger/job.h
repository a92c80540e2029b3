// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the ledger keeps of a send, as plain values: the plan of a job, its batches, and what became of them.
///
/// Nothing here names an event by its id and nothing quotes a cell: an event is its first row and a keyed
/// hash. Values only; safe on any thread.
#pragma once

#include "base/clock.h"
#include "base/money_by_currency.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The trace that an event leaves: bytes 0–15 are a keyed hash of pixel, event name and id (the key by which
/// the API drops repeats), bytes 16–23 a keyed fingerprint of its JSON. Made by EventPrinter.
using EventPrint = std::array<std::byte, 24>;
using EventKey = std::array<std::byte, 16>; ///< its first part
using EventContent = std::array<std::byte, 8>; ///< and its second

[[nodiscard]] EventKey keyOf(const EventPrint& print);
[[nodiscard]] EventContent contentOf(const EventPrint& print);

// The numbers of these enums are stored: new ones go at the end, none is reused.

enum class JobMode : std::uint8_t
{
    ValidateOnly = 0,
    Live = 1,
};

enum class JobState : std::uint8_t
{
    Running = 0, ///< begun and not closed; with no live owner it was interrupted
    Stopped = 1, ///< closed before its end, may be resumed
    Done = 2, ///< every batch has its final outcome
    Cancelled = 3, ///< a person gave it up: not offered for resuming
};

enum class BatchState : std::uint8_t
{
    Planned = 0, ///< never sent
    InFlight = 1, ///< its first byte may have gone out
    Accepted = 2, ///< final
    Refused = 3, ///< final: all of its events were refused, none was kept
    Unknown = 4, ///< sent, no answer: may be repeated, since ids do not change
    NotDelivered = 5, ///< surely not taken (no connection, 429, 5xx): may be repeated
    Split = 6, ///< final: replaced by its children, the rest of its events are listed as refused
    SentElsewhere = 7, ///< final: another job had its events accepted meanwhile, so they are left out of this
};

/// What a course must know of an event before it is built.
struct PlannedFacts
{
    EpochMs timestampMs = 0;
    std::uint32_t jsonBytes = 0;

    bool operator==(const PlannedFacts&) const = default;
};

/// One request of a job. `rows`, `prints` and `facts` go together: one entry an event, in the order they are
/// sent.
struct BatchPlan
{
    std::vector<std::uint64_t> rows{}; ///< the first row of each event, 0-based after the header
    std::vector<EventPrint> prints{};
    std::vector<PlannedFacts> facts{}; ///< empty where an earlier Convey has planned the batch

    bool operator==(const BatchPlan&) const = default;
};

/// The file as it was when the job was planned; how head and tail are hashed is the caller's affair.
struct SourceFacts
{
    std::string path{}; ///< as the person gave it, UTF-8
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedNs = 0;
    std::string contentHash{};

    bool operator==(const SourceFacts&) const = default;
};

/// How the events of the file were counted by the check: `events` are all of them, the others are the part
/// that is not sent.
struct PlanCounts
{
    std::int64_t events = 0;
    std::int64_t blocked = 0;
    std::int64_t outside = 0;
    std::int64_t leftOut = 0;

    bool operator==(const PlanCounts&) const = default;
};

/// What a job needs to be resumed without deciding anything anew. Stored whole but for the batches.
struct JobHeader
{
    EpochMs createdMs = 0;
    EpochMs judgedAtMs = 0; ///< the time that the check took for now
    JobMode mode = JobMode::ValidateOnly;
    std::string pixelId{};
    std::string endpoint{};
    SourceFacts source{};
    std::string recipeJson{}; ///< a recipe holds column names and constants, no personal data
    std::string editsHash{};
    /// What a person said about how the file is read (see openOptionsToJson()); empty when nothing was said.
    std::string readingJson{};
    PlanCounts counts{};
    MoneyByCurrency money{}; ///< of all events that were planned; empty also where an earlier Convey planned

    bool operator==(const JobHeader&) const = default;
};

struct JobPlan
{
    JobHeader header{};
    std::vector<BatchPlan> batches{};
};

/// Events of a job by what became of them; the sum is the number of events in its batches.
struct JobProgress
{
    std::int64_t planned = 0;
    std::int64_t inFlight = 0;
    std::int64_t accepted = 0;
    std::int64_t refused = 0; ///< in refused batches, and set aside when a batch was split
    std::int64_t unknown = 0;
    std::int64_t notDelivered = 0;
    std::int64_t sentElsewhere = 0; ///< planned here, accepted through another job

    bool operator==(const JobProgress&) const = default;
};

struct JobRecord
{
    std::string id{};
    JobState state = JobState::Running;
    EpochMs updatedMs = 0;
    bool drivenElsewhere = false; ///< another living program (or another Ledger of this one) owns it
    JobHeader header{};
    JobProgress progress{};
};

struct BatchRecord
{
    std::int64_t number = 0; ///< 0-based in the job; children of a split are numbered after all others
    std::int64_t parent = -1; ///< the batch that was split into this one, or -1
    BatchState state = BatchState::Planned;
    int attempt = 0; ///< of the last time it was in flight; 0 = never
    std::int64_t events = 0;
    int httpStatus = 0; ///< 0 = no answer
    std::string code{};
    std::string message{};
    EpochMs updatedMs = 0;
    EpochMs sentMs = 0; ///< when its last attempt began; 0 = never, or an earlier Convey sent it
    MoneyByCurrency money{}; ///< of its events, as they were sent last
};

/// A batch with its events and where it belongs, for going through the whole history.
struct HistoryBatch
{
    std::string jobId{};
    JobMode mode = JobMode::Live;
    std::string pixelId{};
    std::string sourcePath{};
    std::int64_t number = 0;
    BatchState state = BatchState::Planned;
    bool isDrivenElsewhere = false; ///< another living program works on its job
    EpochMs updatedMs = 0;
    BatchPlan plan{};
};

/// The events at these 0-based indexes, in their order.
[[nodiscard]] BatchPlan partOf(const BatchPlan& plan, std::span<const std::size_t> indexes);

/// Which jobs of the history are gone through. Empty text and zero: all.
struct HistoryFilter
{
    std::string_view endpoint{};
    std::string_view pixelId{};
    EpochMs touchedSince = 0; ///< jobs that have an owner are in it whenever they were touched last
};

/// One event that the API refused. `message` is the API's own words: the caller takes quoted values out of it
/// first, since nobody can tell here whether one is an id or an address.
struct RefusedEvent
{
    std::int64_t batch = 0; ///< filled on reading; ignored on writing
    std::int64_t index = 0; ///< 0-based in the batch
    std::uint64_t row = 0; ///< its first row, 0-based after the header
    std::string code{};
    std::string param{};
    std::string message{};

    bool operator==(const RefusedEvent&) const = default;
};

/// How one attempt ended. `state` is Accepted, Refused, Unknown or NotDelivered.
struct BatchOutcome
{
    BatchState state = BatchState::Unknown;
    int httpStatus = 0; ///< 0 = no answer
    std::string code{};
    std::string message{}; ///< see RefusedEvent about quoted values
};

} // namespace convey
