// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/outcome_files.h"

#include "base/text.h"
#include "delivery/receipt.h"
#include "jobs/check_job.h"
#include "jobs/findings_file.h"
#include "jobs/job_receipt.h"
#include "jobs/reopened_source.h"
#include "ledger/ledger.h"
#include "table/csv_writer.h"
#include "table/returned_table.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>

namespace convey {

namespace {

constexpr std::uint64_t kEventsBetweenLooks = 5'000;
constexpr std::size_t kTextBeforeWriting = 64U << 10U;

RowOutcome outcomeOf(BatchState state)
{
    switch (state) {
    case BatchState::Accepted:
        return RowOutcome::Accepted;
    case BatchState::Refused:
        return RowOutcome::Refused;
    case BatchState::InFlight:
    case BatchState::Unknown:
        return RowOutcome::NoAnswer;
    case BatchState::Planned:
    case BatchState::NotDelivered:
    case BatchState::Split:
    case BatchState::SentElsewhere:
        break;
    }
    return RowOutcome::NotSent;
}

/// What the ledger knows of the conversions of a job.
struct Fates
{
    std::vector<RowOutcome> ofRow{}; ///< by first row; LeftOut where none was planned
    std::map<std::uint64_t, RefusedEvent> refusals{};
    std::uint64_t planned = 0;
    bool isLive = false;
};

Result<Fates> fatesOf(const Ledger& ledger, const JobRecord& job, std::uint64_t rows)
{
    Fates fates{.ofRow = std::vector(rows, RowOutcome::LeftOut), .isLive = job.header.mode == JobMode::Live};
    const Result<std::vector<BatchRecord>> batches = ledger.batches(job.id);
    if (!batches)
        return fail(batches.error());
    const auto put = [&](std::uint64_t row, RowOutcome outcome) {
        if (row >= rows)
            return false;
        fates.planned += fates.ofRow[row] == RowOutcome::LeftOut ? 1 : 0;
        fates.ofRow[row] = outcome;
        return true;
    };
    for (const BatchRecord& batch : *batches) {
        // The events of the one are in its parts, or refused; those of the other are left out of this job.
        if (batch.state == BatchState::Split || batch.state == BatchState::SentElsewhere)
            continue;
        const Result<BatchPlan> plan = ledger.batchPlan(job.id, batch.number);
        if (!plan)
            return fail(plan.error());
        for (const std::uint64_t row : plan->rows) {
            if (!put(row, outcomeOf(batch.state)))
                return fail({.code = ErrorCode::JobPlanMismatch, .subject = job.id});
        }
    }
    Result<std::vector<RefusedEvent>> refusals = ledger.refusals(job.id);
    if (!refusals)
        return fail(refusals.error());
    for (RefusedEvent& refusal : *refusals) {
        if (!put(refusal.row, RowOutcome::Refused))
            return fail({.code = ErrorCode::JobPlanMismatch, .subject = job.id});
        fates.refusals.insert_or_assign(refusal.row, std::move(refusal));
    }
    return fates;
}

/// Why a conversion is in its file: a code, and words for people where there are some.
struct Why
{
    std::string code{};
    std::string message{};
};

/// The check of the job, made once more as of then. What was left out because it had been sent before is
/// ready now: the history of then is not kept.
class LeftOutReasons
{
public:
    LeftOutReasons(CheckResult check, const ReasonWriter& reason)
        : m_check(std::move(check))
        , m_reason(reason)
    { }

    [[nodiscard]] Why of(std::uint64_t row) const
    {
        const auto first = std::ranges::lower_bound(m_check.findings, row, {}, &Finding::row);
        const auto end = std::find_if(
            first, m_check.findings.end(), [row](const Finding& finding) { return finding.row != row; });
        const Verdict verdict = m_check.verdicts[static_cast<std::size_t>(row)];
        if (isSent(verdict)) {
            const Finding before{.problem = {.rule = Rule::AlreadySent}, .row = row, .cellRow = row};
            return {std::string(info(before.rule()).name), m_reason(before)};
        }
        const std::optional<Rule> rule = decidingRule(verdict,
            std::span(m_check.findings)
                .subspan(static_cast<std::size_t>(first - m_check.findings.begin()),
                    static_cast<std::size_t>(end - first)));
        const auto deciding =
            std::find_if(first, end, [&](const Finding& finding) { return finding.rule() == rule; });
        if (!rule || deciding == end)
            return {std::string(kLeftOutByHand), {}};
        return {std::string(info(*rule).name), m_reason(*deciding)};
    }

private:
    CheckResult m_check;
    const ReasonWriter& m_reason;
};

class OutcomeWriter
{
public:
    OutcomeWriter(const Table& table, std::size_t columns, const Fates& fates,
        const std::optional<LeftOutReasons>& reasons,
        const std::function<std::string(std::string_view code)>& refusalWords)
        : m_fates(fates)
        , m_reasons(reasons)
        , m_refusalWords(refusalWords)
        , m_lines(table, columns)
    { }

    void begin(std::span<const OutcomeSink> sinks)
    {
        for (const OutcomeSink& sink : sinks) {
            Open& open = m_open[static_cast<std::size_t>(sink.outcome)];
            open.sink = &sink.sink;
            CsvWriter csv(open.text);
            m_lines.writeHead(csv);
        }
    }

    Result<> event(std::span<const RowView> rows)
    {
        const std::uint64_t first = rows.front().row;
        const RowOutcome outcome = m_fates.ofRow[static_cast<std::size_t>(first)];
        const auto at = static_cast<std::size_t>(outcome);
        ++counts.events[at];
        counts.rows[at] += rows.size();
        Open& open = m_open[at];
        if (!open.sink)
            return {};
        const Why why = whyOf(outcome, first);
        CsvWriter csv(open.text);
        for (const RowView& row : rows)
            m_lines.write(csv, row, {.code = why.code, .message = why.message});
        return open.text.size() < kTextBeforeWriting ? Result<>() : flush(open);
    }

    Result<> end()
    {
        for (Open& open : m_open) {
            if (!open.sink)
                continue;
            if (Result<> written = flush(open); !written)
                return written;
        }
        return {};
    }

    OutcomeCounts counts{};

private:
    struct Open
    {
        const TextSink* sink = nullptr;
        std::string text{};
    };

    static Result<> flush(Open& open)
    {
        Result<> written = (*open.sink)(open.text);
        open.text.clear();
        return written;
    }

    [[nodiscard]] Why whyOf(RowOutcome outcome, std::uint64_t first) const
    {
        if (outcome == RowOutcome::LeftOut && m_reasons)
            return m_reasons->of(first);
        if (outcome == RowOutcome::Refused) {
            const auto refusal = m_fates.refusals.find(first);
            if (refusal != m_fates.refusals.end()) {
                const RefusedEvent& words = refusal->second;
                std::string message = words.message;
                if (message.empty() && m_refusalWords)
                    message = m_refusalWords(words.code);
                return {words.code.empty() ? "refused" : words.code,
                    words.param.empty() ? message : message + " (" + words.param + ')'};
            }
        }
        return {std::string(rowOutcomeName(outcome)), {}};
    }

    const Fates& m_fates;
    const std::optional<LeftOutReasons>& m_reasons;
    const std::function<std::string(std::string_view code)>& m_refusalWords;
    RejectLines m_lines;
    std::array<Open, kRowOutcomes> m_open{};
};

} // namespace

std::string_view rowOutcomeName(RowOutcome outcome)
{
    constexpr std::array kNames =
        std::to_array<std::string_view>({"accepted", "refused", "no_answer", "left_out", "not_sent"});
    return kNames.at(static_cast<std::size_t>(outcome));
}

Result<OutcomeCounts> writeOutcomeFiles(const OutcomeOrder& order, std::span<const OutcomeSink> sinks,
    const ReasonWriter& reason, const JobControl& control)
{
    if (!QFileInfo::exists(toQString(order.ledgerPath)))
        return fail({.code = ErrorCode::JobUnknown, .subject = order.jobId});
    const Result<Ledger> ledger = Ledger::open(order.ledgerPath, order.now);
    if (!ledger)
        return fail(ledger.error());
    const Result<JobRecord> job = ledger->job(order.jobId);
    if (!job)
        return fail(job.error());
    // Nothing tells whether other rows are those of the job.
    if (job->header.source.contentHash.empty())
        return fail({.code = ErrorCode::JobInputGone, .subject = job->header.source.path});
    const Result<ReopenedSource> source = reopenSource(job->header,
        {.ledgerPath = order.ledgerPath,
            .editsFolder = order.editsFolder,
            .seed = order.seed,
            .sourcePath = order.sourcePath,
            .lookupPath = order.lookupPath,
            .needsEdits = false},
        control);
    if (!source)
        return fail(source.error());
    const Table& table = *source->table;
    const std::uint64_t rows = table.rowCount().rows;
    const Result<Fates> fates = fatesOf(*ledger, *job, rows);
    if (!fates)
        return fail(fates.error());

    std::optional<LeftOutReasons> reasons;
    if (std::ranges::any_of(
            sinks, [](const OutcomeSink& sink) { return sink.outcome == RowOutcome::LeftOut; })) {
        Result<CheckResult> check = runCheck({.table = source->table,
                                                 .recipe = source->recipe,
                                                 .now = job->header.judgedAtMs,
                                                 .maxFindings = static_cast<std::size_t>(-1),
                                                 .seed = order.seed},
            control);
        if (!check)
            return fail(check.error());
        reasons.emplace(*std::move(check), reason);
    }

    OutcomeWriter writer(table, source->fileColumns, *fates, reasons, order.refusalWords);
    writer.begin(sinks);
    std::uint64_t seen = 0;
    std::optional<Error> broken;
    const Result<> scanned =
        scanEvents(table, source->groups.get(), 0, rows, [&](std::span<const RowView> event) {
            if (seen++ % kEventsBetweenLooks == 0) {
                control.report(event.front().row, rows);
                if (control.isStopped())
                    broken = Error{.code = ErrorCode::Cancelled};
            }
            if (!broken) {
                if (const Result<> written = writer.event(event); !written)
                    broken = written.error();
            }
            return !broken;
        });
    if (!scanned)
        return fail(scanned.error());
    if (broken)
        return fail(*broken);
    if (const Result<> ended = writer.end(); !ended)
        return fail(ended.error());
    const auto& events = writer.counts.events;
    const std::uint64_t planned = seen - events[static_cast<std::size_t>(RowOutcome::LeftOut)];
    if (planned != fates->planned) // the rows make other conversions than then
        return fail({.code = ErrorCode::JobPlanMismatch, .subject = order.jobId});
    writer.counts.isWithoutEdits = source->isWithoutEdits;
    return writer.counts;
}

} // namespace convey
