// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/recheck_job.h"

#include "check/history.h"
#include "check/judge.h"
#include "jobs/check_merge.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

namespace convey {

namespace {

// Beyond these the whole file is no slower.
constexpr std::size_t kMostRowsJudgedAgain = 20'000;
constexpr EpochMs kLongestAging = 60LL * 60 * 1'000;

/// Which events are to be judged, and what of them is to be written over the earlier result.
class Recheck
{
public:
    Recheck(const CheckRequest& request, const CheckRequest& was, const CheckResult& before)
        : m_request(request)
        , m_was(was)
        , m_before(before)
        , m_result(before)
    {
        m_result.revision = request.revision;
        m_result.judgedAtMs = request.now;
    }

    /// `firsts` are the events that were edited. None when so many aged or share the keys that all rows are
    /// checked as quickly.
    Result<std::optional<CheckResult>> run(std::set<std::uint64_t> firsts)
    {
        const Result<bool> aged = addAged(firsts);
        if (!aged)
            return fail(aged.error());
        if (!*aged)
            return std::optional<CheckResult>();
        const std::vector<std::uint64_t> changed(firsts.begin(), firsts.end());
        const JudgedPart judged = judge(m_request, changed);
        if (judged.error)
            return fail(*judged.error);
        for (std::size_t i = 0; i < changed.size(); ++i)
            m_result.keys[changed[i]] = judged.events[i].key;
        const Result<bool> resolved = resolveRepeats(firsts);
        if (!resolved)
            return fail(resolved.error());
        if (!*resolved)
            return std::optional<CheckResult>();
        // Those that only stand beside a changed event are judged too: what they count changes with it.
        std::vector<std::uint64_t> all(changed);
        for (const std::uint64_t row : m_beside)
            all.push_back(row);
        std::ranges::sort(all);
        const JudgedPart old = judge(m_was, all);
        const JudgedPart now = judge(m_request, all);
        for (const JudgedPart* part : {&old, &now}) {
            if (part->error)
                return fail(*part->error);
        }
        replace(all, old, now);
        m_result.fileFindings = m_result.evidence.findings(m_request.usualAmounts);
        if (const Result<> same = m_request.table->stillTheSame(); !same)
            return fail(same.error());
        return std::optional(std::move(m_result));
    }

private:
    /// The events that the clock alone says something else about by now, added to `firsts`. False: there are
    /// so many that all rows are checked as quickly.
    Result<bool> addAged(std::set<std::uint64_t>& firsts)
    {
        std::vector<std::size_t> due;
        for (std::size_t block = 0; block < m_before.clockEdges.size(); ++block) {
            if (m_before.clockEdges[block] <= m_request.now)
                due.push_back(block);
        }
        if (due.size() > 1 && due.size() > m_before.clockEdges.size() / 2)
            return false;
        PartJudge judge(m_was, m_before.groups.get(), false);
        const std::uint64_t rows = m_before.verdicts.size();
        for (const std::size_t block : due) {
            const std::uint64_t first = block * kRowsOfClockBlock;
            const JudgedPart part = judge.judgeRows(first, std::min(kRowsOfClockBlock, rows - first));
            if (part.error)
                return fail(*part.error);
            m_result.clockEdges[block] = kNever;
            for (const JudgedEvent& event : part.events) {
                noteClockEdge(m_result, event, m_request.now);
                if (event.facts.time != EventFacts::kNoTime
                    && nextClockEdge(event.facts.time, m_was.now) <= m_request.now)
                    firsts.insert(event.row);
            }
            if (firsts.size() > kMostRowsJudgedAgain)
                return false;
        }
        return true;
    }

    JudgedPart judge(
        const CheckRequest& request, std::span<const std::uint64_t> firsts, bool writesJson = false) const
    {
        return PartJudge(request, m_before.groups.get(), writesJson).judgeEvents(firsts);
    }

    /// Of all events that share a key with a changed one, before or after, the first is sent.
    Result<bool> resolveRepeats(const std::set<std::uint64_t>& changed)
    {
        std::unordered_set<std::uint64_t> keys;
        for (const std::uint64_t row : changed)
            keys.insert({m_before.keys[row], m_result.keys[row]});
        keys.erase(0);
        std::vector<std::uint64_t> holders;
        for (std::uint64_t row = 0; row < m_result.keys.size() && !keys.empty(); ++row) {
            if (m_result.keys[row] != 0 && keys.contains(m_result.keys[row]))
                holders.push_back(row);
        }
        if (holders.size() > kMostRowsJudgedAgain)
            return false;
        const JudgedPart part = judge(m_request, holders, true);
        if (part.error)
            return fail(*part.error);
        std::map<std::string_view, std::size_t> firstOf;
        for (std::size_t i = 0; i < holders.size(); ++i) {
            const auto [first, isNew] = firstOf.try_emplace(part.idOf(i), i);
            if (!isNew)
                m_repeats.emplace(holders[i],
                    Repeat{.line = part.events[first->second].line,
                        .isSame = part.jsonOf(i) == part.jsonOf(first->second)});
            if (!changed.contains(holders[i]))
                m_beside.push_back(holders[i]);
        }
        return true;
    }

    void replace(const std::vector<std::uint64_t>& rows, const JudgedPart& old, const JudgedPart& now)
    {
        std::vector<Finding> fresh;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::uint64_t row = rows[i];
            const Verdict before = m_before.verdicts[row];
            const auto listed = std::ranges::equal_range(m_before.findings, row, {}, &Finding::row);
            uncountEvent(m_result, old, i, before, {listed.begin(), listed.end()});

            std::vector<Finding> findings(now.findingsOf(i).begin(), now.findingsOf(i).end());
            Verdict verdict = now.events[i].verdict;
            if (const auto repeat = m_repeats.find(row); repeat != m_repeats.end()) {
                findings.push_back(repeatFinding(now.events[i], repeat->second));
                verdict = Verdict::LeftOut;
            } else if (const Finding* known = now.sentBeforeOf(i)) {
                findings.push_back(*known);
                verdict = verdictAfter(*known, verdict);
            }
            countEvent(m_result, now, i, verdict, findings);
            noteClockEdge(m_result, now.events[i], m_request.now);
            m_result.verdicts[row] = verdict;
            fresh.insert(fresh.end(), findings.begin(), findings.end());
        }
        std::vector<Finding> kept;
        kept.reserve(m_before.findings.size() + fresh.size());
        std::ranges::copy_if(m_before.findings, std::back_inserter(kept),
            [&](const Finding& finding) { return !std::ranges::binary_search(rows, finding.row); });
        for (Finding& finding : kept)
            ageFinding(finding, m_request.now - m_was.now);
        m_result.findings.clear();
        std::ranges::merge(
            kept, fresh, std::back_inserter(m_result.findings), {}, &Finding::row, &Finding::row);
    }

    const CheckRequest& m_request;
    const CheckRequest& m_was;
    const CheckResult& m_before;
    CheckResult m_result;
    std::vector<std::uint64_t> m_beside{}; ///< not changed, but they share a key
    std::map<std::uint64_t, Repeat> m_repeats{}; ///< by row: the first one
};

/// Does the row belong to the order that it belonged to?
Result<bool> staysInItsOrder(const CheckRequest& request, const CheckRequest& was, std::uint64_t row)
{
    const Result<Row> before = was.table->row(row);
    if (!before)
        return fail(before.error());
    const Result<Row> after = request.table->row(row);
    if (!after)
        return fail(after.error());
    const bool wasTold = cellsAreTold(was.recipe, before->view());
    if (wasTold != cellsAreTold(request.recipe, after->view()))
        return false;
    if (!wasTold)
        return true;
    std::string key;
    std::string newKey;
    const bool hadKey = foldKeyOf(was.recipe, before->view(), key);
    return hadKey == foldKeyOf(request.recipe, after->view(), newKey) && (!hadKey || key == newKey);
}

} // namespace

std::vector<std::uint64_t> changedRows(const Edits& before, const Edits& after)
{
    std::vector<std::uint64_t> rows;
    std::ranges::set_symmetric_difference(before.leftOut(), after.leftOut(), std::back_inserter(rows));
    const auto takeChanged = [&](const Edits& one, const Edits& other) {
        for (const auto& [row, cells] : one.cells()) {
            const Edits::RowEdits* others = other.editsOf(row);
            if (!others || *others != cells)
                rows.push_back(row);
        }
    };
    takeChanged(before, after);
    takeChanged(after, before);
    std::ranges::sort(rows);
    const auto repeats = std::ranges::unique(rows);
    rows.erase(repeats.begin(), repeats.end());
    return rows;
}

Result<CheckResult> runRecheck(const CheckRequest& request, const CheckRequest& was,
    const CheckResult& result, std::span<const std::uint64_t> changed, const JobControl& control)
{
    const std::uint64_t rows = request.table->rowCount().rows;
    bool isEnough = was.keepsKeys && request.keepsKeys && result.keys.size() == rows
        && result.verdicts.size() == rows && request.now >= was.now
        && request.now - result.allJudgedAtMs < kLongestAging && request.seed == was.seed
        && request.maxFindings == was.maxFindings && request.history == was.history
        && result.findingsNotListed == 0 && changed.size() <= kMostRowsJudgedAgain;
    std::set<std::uint64_t> firsts;
    for (const std::uint64_t row : changed) {
        if (!isEnough || row >= rows)
            break;
        if (result.groups) {
            const Result<bool> stays = staysInItsOrder(request, was, row);
            if (!stays)
                return fail(stays.error());
            isEnough = *stays;
        }
        firsts.insert(result.groups ? result.groups->firstOf(row) : row);
    }
    if (isEnough) {
        Result<std::optional<CheckResult>> again = Recheck(request, was, result).run(std::move(firsts));
        if (!again)
            return fail(again.error());
        if (*again && (*again)->findings.size() <= request.maxFindings)
            return **std::move(again);
    }
    return runCheck(request, control);
}

} // namespace convey
