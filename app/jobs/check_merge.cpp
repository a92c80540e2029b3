// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/check_merge.h"

#include "check/history.h"
#include "check/judge.h"
#include "check/repeats.h"
#include "jobs/ordered_parts.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace convey {

namespace {

// Enough for a reader to run at full speed, little enough for a smooth bar and a quick stop.
constexpr std::uint64_t kRowsOfPart = kRowsOfClockBlock;

class CheckMerge
{
public:
    CheckMerge(const CheckRequest& request, const SentEvents& sent, const JobControl& control)
        : m_request(request)
        , m_sent(sent)
        , m_control(control)
        , m_rows(request.table->rowCount().rows)
    {
        m_result.revision = request.revision;
        m_result.judgedAtMs = request.now;
        m_result.allJudgedAtMs = request.now;
        m_result.history = request.history;
        m_result.evidence = FileEvidence(request.now);
    }

    Result<CheckResult> run()
    {
        if (m_request.recipe.folds()) {
            auto groups = RowGroups::of(
                *m_request.table, m_request.recipe, m_request.seed, grouping(), m_request.threads);
            if (!groups)
                return fail(groups.error());
            m_result.groups = *std::move(groups);
        }
        m_result.verdicts.resize(m_rows, Verdict::Merged);
        if (m_request.keepsKeys) {
            m_result.keys.resize(m_rows);
            m_result.clockEdges.resize((m_rows + kRowsOfClockBlock - 1) / kRowsOfClockBlock, kNever);
        }
        m_repeats = RepeatFinder(m_rows);
        m_again.emplace(m_request, m_result.groups.get());
        report(m_result.groups ? m_rows / 2 : 0);
        judgeAll();
        if (m_error)
            return fail(*m_error);
        // An open file outlives its name: what was judged must still be what the name stands for.
        if (const Result<> same = m_request.table->stillTheSame(); !same)
            return fail(same.error());
        m_result.fileFindings = m_result.evidence.findings(m_request.usualAmounts);
        const std::uint64_t merged = m_rows - m_result.summary.rows();
        m_result.summary.addMerged(merged);
        m_sinceReport[static_cast<std::size_t>(Verdict::Merged)] = merged;
        report(m_rows);
        return std::move(m_result);
    }

private:
    /// The pass that groups is half of the way; it judges nothing.
    JobControl grouping() const
    {
        JobControl control{.stop = m_control.stop};
        control.progress = [this](std::uint64_t done, std::uint64_t total) {
            m_control.report(done / 2, total);
        };
        return control;
    }

    /// A thread's part of the work.
    struct Worker
    {
        CheckMerge& merge;
        PartJudge judge;

        JudgedPart work(std::uint64_t index)
        {
            const std::uint64_t first = index * kRowsOfPart;
            return judge.judgeRows(first, std::min(kRowsOfPart, merge.m_rows - first), merge.room());
        }
    };

    void judgeAll()
    {
        if (m_error)
            return;
        const bool writesJson = static_cast<bool>(m_sent);
        workInOrder((m_rows + kRowsOfPart - 1) / kRowsOfPart, m_request.threads,
            [&] {
                return Worker{*this, PartJudge(m_request, m_result.groups.get(), writesJson)};
            },
            [&](JudgedPart&& part) {
                const bool goesOn = take(part);
                const std::scoped_lock lock(m_roomMutex);
                m_rooms.push_back(std::move(part));
                return goesOn;
            });
    }

    /// A part that was taken, for its memory.
    JudgedPart room()
    {
        const std::scoped_lock lock(m_roomMutex);
        if (m_rooms.empty())
            return {};
        JudgedPart room = std::move(m_rooms.back());
        m_rooms.pop_back();
        return room;
    }

    bool take(const JudgedPart& part)
    {
        for (const JudgedEvent& event : part.events) {
            if (event.key != 0)
                m_repeats.expect(event.key);
        }
        std::size_t sentFrom = 0; // all from here on are sent
        for (std::size_t i = 0; i < part.events.size() && !m_error; ++i) {
            if (!isSent(take(part, i))) {
                handOver(part, sentFrom, i);
                sentFrom = i + 1;
            }
        }
        handOver(part, sentFrom, part.events.size());
        if (!m_error && part.error)
            m_error = part.error;
        m_done = std::min(m_done + kRowsOfPart, m_rows);
        if (!m_error && m_done < m_rows)
            report(m_result.groups ? (m_rows + m_done) / 2 : m_done);
        return !m_error;
    }

    void handOver(const JudgedPart& part, std::size_t first, std::size_t end)
    {
        if (!m_sent || m_error || first == end)
            return;
        if (const Result<> taken = m_sent(part, first, end); !taken)
            m_error = taken.error();
    }

    Verdict take(const JudgedPart& part, std::size_t i)
    {
        const JudgedEvent& event = part.events[i];
        Verdict verdict = event.verdict;
        m_found.clear();
        if (event.key != 0) {
            if (const std::optional<Repeat> earlier = repeated(part, i)) {
                m_found.assign(part.findingsOf(i).begin(), part.findingsOf(i).end());
                m_found.push_back(repeatFinding(event, *earlier));
                verdict = Verdict::LeftOut;
            } else if (const Finding* before = part.sentBeforeOf(i)) {
                m_found.assign(part.findingsOf(i).begin(), part.findingsOf(i).end());
                m_found.push_back(*before);
                verdict = verdictAfter(*before, verdict);
            }
            if (m_request.keepsKeys)
                m_result.keys[event.row] = event.key;
        }
        const std::span<const Finding> findings =
            m_found.empty() ? part.findingsOf(i) : std::span<const Finding>(m_found);
        m_result.verdicts[event.row] = verdict;
        if (m_request.keepsKeys)
            noteClockEdge(m_result, event, m_request.now);
        countEvent(m_result, part, i, verdict, findings);
        for (const Finding& finding : findings) {
            if (m_result.findings.size() < m_request.maxFindings)
                m_result.findings.push_back(finding);
            else
                ++m_result.findingsNotListed;
        }
        ++m_sinceReport[static_cast<std::size_t>(verdict)];
        return verdict;
    }

    std::optional<Repeat> repeated(const JudgedPart& part, std::size_t i)
    {
        std::optional<Repeat> repeat;
        const JudgedEvent& event = part.events[i];
        const auto isSame = [&](std::uint64_t earlier) {
            if (m_error)
                return true; // nothing counts any more
            const auto found = m_again->repeat(earlier, event.row, part.idOf(i));
            if (!found)
                m_error = found.error();
            else
                repeat = *found;
            return repeat.has_value() || m_error;
        };
        static_cast<void>(m_repeats.add(event.key, event.row, isSame));
        return repeat;
    }

    void report(std::uint64_t done)
    {
        m_control.reportJudged(std::exchange(m_sinceReport, {}));
        m_control.report(done, m_rows);
        if (m_control.isStopped())
            m_error = Error{.code = ErrorCode::Cancelled};
    }

    const CheckRequest& m_request;
    const SentEvents& m_sent;
    const JobControl& m_control;
    std::uint64_t m_rows;
    std::uint64_t m_done = 0; ///< rows
    RepeatFinder m_repeats;
    std::optional<EventAgain> m_again{};
    VerdictCounts m_sinceReport{};
    std::vector<Finding> m_found{};
    std::optional<Error> m_error{};
    std::mutex m_roomMutex;
    std::vector<JudgedPart> m_rooms{}; ///< guarded by m_roomMutex
    CheckResult m_result{};
};

} // namespace

void noteClockEdge(CheckResult& result, const JudgedEvent& event, EpochMs now)
{
    if (event.facts.time == EventFacts::kNoTime)
        return;
    EpochMs& edge = result.clockEdges[event.row / kRowsOfClockBlock];
    edge = std::min(edge, nextClockEdge(event.facts.time, now));
}

void countEvent(CheckResult& result, const JudgedPart& part, std::size_t event, Verdict verdict,
    std::span<const Finding> findings)
{
    result.summary.add(verdict);
    for (const Finding& finding : findings)
        result.summary.addCause(finding.rule(), verdict);
    const JudgedEvent& judged = part.events[event];
    if (verdict != Verdict::LeftOut)
        result.evidence.add(judged.facts);
    if (judged.currency == kNoCurrency)
        return;
    const std::string& currency = part.currencies[judged.currency];
    if (verdict != Verdict::LeftOut)
        result.evidence.addAmount(currency, judged.amount);
    result.money.add(currency, verdict, judged.amount);
    if (verdict != Verdict::Ready)
        result.money.addDecided(decidingRule(verdict, findings), currency, judged.amount);
}

void uncountEvent(CheckResult& result, const JudgedPart& part, std::size_t event, Verdict verdict,
    std::span<const Finding> findings)
{
    result.summary.remove(verdict);
    for (const Finding& finding : findings)
        result.summary.removeCause(finding.rule(), verdict);
    const JudgedEvent& judged = part.events[event];
    if (verdict != Verdict::LeftOut)
        result.evidence.remove(judged.facts);
    if (judged.currency == kNoCurrency)
        return;
    const std::string& currency = part.currencies[judged.currency];
    if (verdict != Verdict::LeftOut)
        result.evidence.removeAmount(currency, judged.amount);
    result.money.remove(currency, verdict, judged.amount);
    if (verdict != Verdict::Ready)
        result.money.removeDecided(decidingRule(verdict, findings), currency, judged.amount);
}

Result<CheckResult> checkInParts(
    const CheckRequest& request, const SentEvents& sent, const JobControl& control)
{
    return CheckMerge(request, sent, control).run();
}

} // namespace convey
