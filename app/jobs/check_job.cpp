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
        m_result.verdicts.reserve(m_rows);
    }

    Result<CheckResult> run()
    {
        Result<> scanned =
            m_request.table->scan(0, m_rows, [this](const RowView& row) { return check(row); });
        if (!scanned)
            return fail(scanned.error());
        if (m_error)
            return fail(*m_error);
        // An open file outlives its name: what was judged must still be what the name stands for.
        if (const Result<> same = m_request.table->stillTheSame(); !same)
            return fail(same.error());
        report(m_rows);
        return std::move(m_result);
    }

private:
    bool check(const RowView& row)
    {
        if (row.row % kCheckRowsBetweenReports == 0) {
            if (m_control.isStopped()) {
                m_error = Error{.code = ErrorCode::Cancelled};
                return false;
            }
            report(row.row);
        }
        const BuiltEvent built = m_builder.build(row);
        m_found.clear();
        const Verdict verdict = row.flags.has(RowFlag::LeftOut) ? Verdict::LeftOut : judged(row, built);
        m_result.verdicts.push_back(verdict);
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

    Verdict judged(const RowView& row, const BuiltEvent& built)
    {
        Verdict verdict = judge(built, m_request.now, m_found);
        if (isSent(verdict)) {
            if (const auto earlier = lineOfTheSame(built.event, row.row)) {
                m_found.push_back(
                    {.problem = {.rule = Rule::RepeatedInFile, .field = Field::Id, .expected = *earlier}});
                verdict = Verdict::LeftOut;
            }
        }
        for (Finding& finding : m_found) {
            finding.row = row.row;
            finding.line = static_cast<std::uint64_t>(row.line);
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
        const Result<Row> earlier = m_request.table->row(*candidate);
        if (!earlier) {
            m_error = earlier.error();
            return std::nullopt;
        }
        const BuiltEvent first = m_earlierBuilder.build(earlier->view());
        const bool same = first.event.id == event.id && eventName(first.event) == eventName(event);
        return same ? std::optional(earlier->line()) : std::nullopt;
    }

    const CheckRequest& m_request;
    const JobControl& m_control;
    Builder m_builder;
    Builder m_earlierBuilder;
    RepeatFinder m_repeats;
    std::uint64_t m_rows;
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
