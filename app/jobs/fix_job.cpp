// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/fix_job.h"

#include "base/text.h"
#include "check/judge.h"
#include "jobs/rejects.h"

#include <algorithm>
#include <utility>

namespace convey {

namespace {

constexpr std::uint64_t kFixRowsBetweenLooks = 4'096;

bool staysHere(Verdict verdict)
{
    return verdict == Verdict::Outside || verdict == Verdict::LeftOut || verdict == Verdict::Merged;
}

class FixAll
{
public:
    FixAll(const CheckRequest& request, const CheckResult& check, const Edits& edits,
        std::span<const Rule> rules, const JobControl& control)
        : m_request(request)
        , m_check(check)
        , m_rules(rules)
        , m_control(control)
        , m_finder(request.recipe, request.now)
        , m_outcome{.edits = edits}
    { }

    Result<FixOutcome> run()
    {
        const Result<> done = m_check.findingsNotListed == 0 ? fixListed() : fixScanned();
        if (!done)
            return fail(done.error());
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] bool isWanted(Rule rule) const
    {
        return !isOfWholeFile(rule) && (m_rules.empty() || std::ranges::count(m_rules, rule) > 0);
    }

    Result<> fixListed()
    {
        const std::span<const Finding> all = m_check.findings;
        for (std::size_t first = 0; first < all.size();) {
            std::size_t end = first;
            while (end < all.size() && all[end].row == all[first].row)
                ++end;
            const std::span<const Finding> findings = all.subspan(first, end - first);
            const bool isOne =
                std::ranges::any_of(findings, [&](const Finding& f) { return isWanted(f.rule()); });
            first = end;
            if (!isOne || staysHere(m_check.verdicts[static_cast<std::size_t>(findings.front().row)]))
                continue;
            if (m_control.isStopped())
                return fail({.code = ErrorCode::Cancelled});
            m_control.report(end, all.size());
            Result<EventRows> rows =
                EventRows::read(*m_request.table, m_check.groups.get(), findings.front().row);
            if (!rows)
                return fail(rows.error());
            fix(rows->views(), findings);
        }
        return {};
    }

    Result<> fixScanned()
    {
        Builder builder(m_request.recipe);
        std::vector<Finding> findings;
        std::optional<Error> error;
        const std::uint64_t all = m_check.verdicts.size();
        const Result<> scanned =
            scanEvents(*m_request.table, m_check.groups.get(), 0, all, [&](std::span<const RowView> rows) {
                const std::uint64_t row = rows.front().row;
                if (row % kFixRowsBetweenLooks == 0) {
                    m_control.report(row, all);
                    if (m_control.isStopped()) {
                        error = Error{.code = ErrorCode::Cancelled};
                        return false;
                    }
                }
                if (staysHere(m_check.verdicts[static_cast<std::size_t>(row)]))
                    return true;
                findings.clear();
                static_cast<void>(judge(builder.build(rows), m_request.now, findings));
                if (!findings.empty())
                    fix(rows, findings);
                return true;
            });
        if (error)
            return fail(*error);
        return scanned;
    }

    /// One after another: a later fix stands on the earlier ones.
    void fix(std::span<const RowView> rows, std::span<const Finding> findings)
    {
        std::vector<std::uint64_t> changed;
        for (const Finding& finding : findings) {
            if (!isWanted(finding.rule()))
                continue;
            std::optional<CellFix> found = m_finder.find(rows, finding);
            if (!found) {
                ++m_outcome.without;
                continue;
            }
            if (std::ranges::find(changed, found->row) == changed.end())
                changed.push_back(found->row);
            m_outcome.edits.setCell(found->row, found->column, std::move(found->text));
            ++m_outcome.cells;
        }
        m_outcome.rows += changed.size();
    }

    const CheckRequest& m_request;
    const CheckResult& m_check;
    std::span<const Rule> m_rules;
    const JobControl& m_control;
    FixFinder m_finder;
    FixOutcome m_outcome;
};

/// Reads all rows, or some, and looks at the control now and then.
template <typename Visit>
Result<> scanWatched(
    const Table& table, std::span<const std::uint32_t> wanted, const JobControl& control, Visit visit)
{
    const std::uint64_t all = table.rowCount().rows;
    std::size_t next = 0;
    bool stopped = false;
    const Result<> scanned = table.scan(0, all, [&](const RowView& row) {
        if (row.row % kFixRowsBetweenLooks == 0) {
            control.report(row.row, all);
            stopped = control.isStopped();
        }
        if (stopped)
            return false;
        if (!wanted.empty()) {
            while (next < wanted.size() && wanted[next] < row.row)
                ++next;
            if (next == wanted.size())
                return false;
            if (wanted[next] != row.row)
                return true;
        }
        visit(row);
        return true;
    });
    if (stopped)
        return fail({.code = ErrorCode::Cancelled});
    return scanned;
}

std::string replacedAll(std::string_view cell, std::string_view find, std::string_view text)
{
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = cell.find(find); at != std::string_view::npos; at = cell.find(find, from)) {
        out += cell.substr(from, at - from);
        out += text;
        from = at + find.size();
    }
    return out += cell.substr(from);
}

/// What a replacement makes of a cell.
class Replacer
{
public:
    explicit Replacer(const ReplaceRequest& request)
        : m_request(request)
        , m_find(request.ignoresCase ? toQString(request.find) : QString())
        , m_text(request.ignoresCase ? toQString(request.text) : QString())
    { }

    /// None: the cell stays as it is.
    [[nodiscard]] std::optional<std::string> changed(std::string_view cell) const
    {
        std::optional<std::string> text = m_request.wholeCell ? ofWhole(cell) : ofPart(cell);
        return text && *text != cell ? text : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<std::string> ofWhole(std::string_view cell) const
    {
        const std::string_view inside = trimmed(cell);
        const bool isIt = m_request.ignoresCase ? toQString(inside).compare(m_find, Qt::CaseInsensitive) == 0
                                                : inside == m_request.find;
        return isIt ? std::optional(m_request.text) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::string> ofPart(std::string_view cell) const
    {
        if (m_request.find.empty())
            return std::nullopt;
        if (m_request.ignoresCase)
            return toUtf8(toQString(cell).replace(m_find, m_text, Qt::CaseInsensitive));
        if (cell.find(m_request.find) == std::string_view::npos)
            return std::nullopt;
        return replacedAll(cell, m_request.find, m_request.text);
    }

    const ReplaceRequest& m_request;
    QString m_find;
    QString m_text;
};

} // namespace

std::optional<CellFix> proposedFix(
    const CheckRequest& request, const CheckResult& check, const Finding& finding)
{
    if (isOfWholeFile(finding.rule()))
        return std::nullopt;
    Result<EventRows> rows = EventRows::read(*request.table, check.groups.get(), finding.row);
    if (!rows)
        return std::nullopt;
    return FixFinder(request.recipe, request.now).find(rows->views(), finding);
}

Result<FixOutcome> runFix(const CheckRequest& request, const CheckResult& check, const Edits& edits,
    std::span<const Rule> rules, const JobControl& control)
{
    return FixAll(request, check, edits, rules, control).run();
}

Result<FixOutcome> runReplace(const ReplaceRequest& request, const Edits& edits, const JobControl& control)
{
    FixOutcome outcome{.edits = edits};
    const Replacer replacer(request);
    return scanWatched(*request.table, request.rows, control, [&](const RowView& row) {
        if (std::optional<std::string> text = replacer.changed(row.text(request.column))) {
            outcome.edits.setCell(row.row, request.column, *std::move(text));
            ++outcome.cells;
            ++outcome.rows;
        }
    }).map([&] { return std::move(outcome); });
}

Result<ReplacePreview> previewReplace(const ReplaceRequest& request, const JobControl& control)
{
    ReplacePreview preview;
    const Replacer replacer(request);
    return scanWatched(*request.table, request.rows, control, [&](const RowView& row) {
        std::optional<std::string> text = replacer.changed(row.text(request.column));
        if (!text)
            return;
        if (preview.samples.size() < kReplaceSamples)
            preview.samples.push_back({.line = row.line,
                .before = std::string(row.text(request.column)),
                .after = *std::move(text)});
        ++preview.cells;
    }).map([&] { return std::move(preview); });
}

Result<FixOutcome> runReturnedFixes(const Table& table, const Edits& edits, const JobControl& control)
{
    FixOutcome outcome{.edits = edits};
    const std::optional<std::size_t> fixes = table.columnNamed(kRejectColumns.back());
    if (!fixes)
        return outcome;
    return scanWatched(table, {}, control, [&](const RowView& row) {
        const std::string_view cell = trimmed(row.text(*fixes));
        if (cell.empty())
            return;
        const auto parsed = parseFixText(cell);
        if (!parsed) {
            ++outcome.without;
            return;
        }
        const std::uint64_t before = outcome.cells;
        for (const auto& [name, text] : *parsed) {
            const std::optional<std::size_t> column = table.columnNamed(name);
            if (!column) {
                ++outcome.without;
                continue;
            }
            outcome.edits.setCell(row.row, static_cast<std::uint32_t>(*column), text);
            ++outcome.cells;
        }
        outcome.rows += outcome.cells > before ? 1 : 0;
    }).map([&] { return std::move(outcome); });
}

} // namespace convey
