// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/check_job.h"

#include "check/judge.h"
#include "check/repeats.h"
#include "event/builder.h"

#include <algorithm>
#include <utility>

namespace convey {

namespace {

// Often enough for a smooth bar and a quick stop, seldom enough to cost nothing.
constexpr std::uint64_t kCheckRowsBetweenReports = 5'000;

class Checker
{
public:
    Checker(const CheckRequest& request, const JobControl& control)
        : m_request(request)
        , m_control(control)
        , m_builder(request.recipe)
        , m_earlierBuilder(request.recipe)
        , m_repeats(request.seed)
        , m_rows(request.table->rowCount().rows)
    {
        m_result.revision = request.revision;
        m_result.judgedAtMs = request.now;
        m_result.verdicts.resize(m_rows, Verdict::Merged);
    }

    Result<CheckResult> run()
    {
        if (m_request.recipe.folds()) {
            auto groups = RowGroups::of(*m_request.table, m_request.recipe, m_request.seed, grouping());
            if (!groups)
                return fail(groups.error());
            m_result.groups = *std::move(groups);
        }
        const Result<> scanned = scanEvents(*m_request.table, m_result.groups.get(), 0, m_rows,
            [this](std::span<const RowView> rows) { return check(rows); });
        if (!scanned)
            return fail(scanned.error());
        if (m_error)
            return fail(*m_error);
        // An open file outlives its name: what was judged must still be what the name stands for.
        if (const Result<> same = m_request.table->stillTheSame(); !same)
            return fail(same.error());
        m_result.summary.addMerged(m_rows - m_result.summary.rows());
        m_sinceReport[static_cast<std::size_t>(Verdict::Merged)] = m_result.summary.count(Verdict::Merged);
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

    bool check(std::span<const RowView> rows)
    {
        const RowView& first = rows.front();
        if (first.row >= m_nextReport) {
            m_nextReport = first.row + kCheckRowsBetweenReports;
            if (m_control.isStopped()) {
                m_error = Error{.code = ErrorCode::Cancelled};
                return false;
            }
            report(m_result.groups ? (m_rows + first.row) / 2 : first.row);
        }
        const BuiltEvent built = m_builder.build(rows);
        m_found.clear();
        const Verdict verdict = first.flags.has(RowFlag::LeftOut) ? Verdict::LeftOut : judged(rows, built);
        m_result.verdicts[first.row] = verdict;
        m_result.summary.add(verdict);
        if (built.event.amount && built.event.currency)
            addMoney(built.event.currency->text(), verdict, *built.event.amount);
        ++m_sinceReport[static_cast<std::size_t>(verdict)];
        return !m_error;
    }

    void addMoney(std::string_view currency, Verdict verdict, std::int64_t minorUnits)
    {
        m_result.money.add(currency, verdict, minorUnits);
        const auto reason = std::ranges::find(
            m_found, Verdict::LeftOut, [](const Finding& finding) { return verdictOf(finding.rule()); });
        if (verdict == Verdict::LeftOut && reason != m_found.end())
            m_result.money.addLeftOut(reason->rule(), currency, minorUnits);
    }

    void report(std::uint64_t done)
    {
        m_control.reportJudged(std::exchange(m_sinceReport, {}));
        m_control.report(done, m_rows);
    }

    Verdict judged(std::span<const RowView> rows, const BuiltEvent& built)
    {
        Verdict verdict = judge(built, m_request.now, m_found);
        if (isSent(verdict)) {
            if (const auto earlier = lineOfTheSame(built.event, rows.front().row)) {
                m_found.push_back(
                    {.problem = {.rule = Rule::RepeatedInFile, .field = Field::Id, .expected = *earlier}});
                verdict = Verdict::LeftOut;
            }
        }
        if (isSent(verdict) && m_request.history)
            verdict = judgeBefore(*m_request.history, built.event, verdict, m_found);
        for (Finding& finding : m_found) {
            const RowView& about = rows[finding.problem.part];
            finding.row = rows.front().row;
            finding.cellRow = about.row;
            finding.line = static_cast<std::uint64_t>(about.line);
            m_result.summary.addCause(finding.rule(), verdict);
            if (m_result.findings.size() < m_request.maxFindings)
                m_result.findings.push_back(finding);
            else
                ++m_result.findingsNotListed;
        }
        return verdict;
    }

    /// The line of an earlier event with the same name and id. A hit of the 64-bit keys is confirmed by
    /// building the earlier event again.
    std::optional<std::int64_t> lineOfTheSame(const Event& event, std::uint64_t row)
    {
        const auto candidate = m_repeats.add(eventName(event), event.id->text(), row);
        if (!candidate)
            return std::nullopt;
        Result<EventRows> earlier = EventRows::read(*m_request.table, m_result.groups.get(), *candidate);
        if (!earlier) {
            m_error = earlier.error();
            return std::nullopt;
        }
        const BuiltEvent first = m_earlierBuilder.build(earlier->views());
        const bool same = first.event.id == event.id && eventName(first.event) == eventName(event);
        return same ? std::optional(earlier->front().line()) : std::nullopt;
    }

    const CheckRequest& m_request;
    const JobControl& m_control;
    Builder m_builder;
    Builder m_earlierBuilder;
    RepeatFinder m_repeats;
    std::uint64_t m_rows;
    std::uint64_t m_nextReport = 0;
    VerdictCounts m_sinceReport{};
    std::vector<Finding> m_found{};
    std::optional<Error> m_error{};
    CheckResult m_result{};
};

} // namespace

Result<CheckResult> runCheck(const CheckRequest& request, const JobControl& control)
{
    return Checker(request, control).run();
}

} // namespace convey
