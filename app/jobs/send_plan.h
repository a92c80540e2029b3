// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Turns checked rows into the batches of a job, and rows back into the events of one batch.
///
/// Events are built twice, here and when their batch starts: nothing is stored in between but a row number
/// and a fingerprint, and a batch that does not match its fingerprints any more is not sent. One object, one
/// thread.
#pragma once

#include "check/history.h"
#include "check/verdict.h"
#include "delivery/plan.h"
#include "event/builder.h"
#include "jobs/control.h"
#include "jobs/row_groups.h"
#include "ledger/event_printer.h"
#include "ledger/job.h"
#include "table/table.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// One event ready for a request body.
struct ReadyEvent
{
    std::string json;
    EpochMs timestampMs = 0;
    EventPrint print{};
    std::optional<std::int64_t> amount{}; ///< minor units of `currency`; nothing where either is missing
    std::string currency{};

    void addTo(MoneyByCurrency& money) const
    {
        if (amount)
            money.add(currency, *amount);
    }
};

/// Builds single events of a table again.
class EventSource
{
public:
    /// `groups` is that of the check, or made anew of the same rows; null: each row is an event.
    EventSource(std::shared_ptr<const Table> table, BoundRecipe recipe, std::string pixelId,
        EventPrinter printer, std::shared_ptr<const RowGroups> groups = {});

    /// The event of these rows. Precondition: it was checked and is sent. `look` sees it before it is text.
    [[nodiscard]] ReadyEvent event(
        std::span<const RowView> rows, const std::function<void(const Event&)>& look = {});

    /// The events that begin with these rows (0-based), in this order. Errors: FileChanged, FileReadFailed;
    /// JobPlanMismatch (found = the row) when a row gives no event any more, or another one than `prints`
    /// says.
    [[nodiscard]] Result<std::vector<ReadyEvent>> events(
        std::span<const std::uint64_t> rows, std::span<const EventPrint> prints);

    struct Shown
    {
        std::string id{};
        std::uint64_t content = 0; ///< as contentHashOf()
    };
    /// The event that begins with this row, empty where it has none; for showing, never for keeping.
    [[nodiscard]] Shown shown(std::uint64_t row);

    [[nodiscard]] const Table& table() const { return *m_table; }
    [[nodiscard]] const RowGroups* groups() const { return m_groups.get(); }

private:
    std::shared_ptr<const Table> m_table;
    Builder m_builder;
    std::string m_pixelId;
    EventPrinter m_printer;
    std::shared_ptr<const RowGroups> m_groups;
};

struct SendPlan
{
    std::vector<Batch> batches; ///< for the course of the job
    std::vector<BatchPlan> records; ///< the same batches for the ledger
    std::uint64_t sentBefore = 0; ///< not in them: accepted since the check
    std::uint64_t forLater = 0; ///< not in them: not picked
    MoneyByCurrency money{}; ///< of what is in them
};

/// Which of the events that may be sent are.
struct PlanPick
{
    std::uint64_t first = 0; ///< only the oldest; zero: all
    /// By first row: events that were refused. Only these, and only where the print is another one by now.
    std::optional<std::map<std::uint64_t, EventPrint>> refused{};
};

/// Says of an event's JSON whether it is the same as another's, in this run of the program alone. Never 0.
[[nodiscard]] std::uint64_t contentHashOf(std::string_view json);

/// How batches may be cut: `largestBody` by choice, `byteLimit` as the endpoint is known to take it. What
/// leaves the window within the hour goes first, in batches of its own. The first one has at most `pilot`
/// events.
[[nodiscard]] PlanLimits planLimits(
    std::int64_t largestBody, std::optional<std::int64_t> byteLimit, EpochMs now, std::uint64_t pilot = 0);

/// Plans all rows whose verdict says so: oldest first, within the limits. What `history` (may be null) knows
/// as accepted is left out: the check may be older than it.
/// Errors: Cancelled, FileChanged, FileReadFailed. Cost: builds every event once; about 50 bytes an event.
[[nodiscard]] Result<SendPlan> planSend(EventSource& source, std::span<const Verdict> verdicts,
    const History* history = nullptr, const PlanLimits& limits = {}, const JobControl& control = {},
    const PlanPick& pick = {});

} // namespace convey
