// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/check_text.h"

#include "check/fix.h"
#include "cli/finding_text.h"
#include "cli/picture_text.h"
#include "jobs/column_findings.h"
#include "jobs/filter_list.h"
#include "jobs/fix_job.h"
#include "value/time.h"
#include "words/words.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace convey::cli {

namespace {

constexpr std::size_t kFindingsOnTerminal = 50;

void writeMoney(JsonWriter& json, std::span<const CurrencySum> sums)
{
    json.beginArray();
    for (const CurrencySum& worth : sums) {
        json.beginObject();
        json.key("currency").value(worth.currency);
        json.key("minor_units");
        if (worth.sum.tooLarge)
            json.null();
        else
            json.value(worth.sum.minorUnits);
        json.key("events").value(static_cast<std::int64_t>(worth.sum.events));
        json.endObject();
    }
    json.endArray();
}

/// Those of the recipe, and those of the recognised program that are not used; `shared` counts are those of
/// all filters of one reason.
void writeFilters(JsonWriter& json, const CheckedUpload& checked)
{
    json.key("filters").beginArray();
    for (const ListedFilter& listed : listFilters(checked.upload, nullptr, &*checked.result)) {
        json.beginObject();
        json.key("option").value(
            (listed.filter.act == FilterAct::Keep ? "--keep " : "--leave-out ") + filterText(listed.filter));
        json.key("reason").value(filterReasonName(listed.filter.reason));
        json.key("used").value(listed.isOn && listed.hasColumn);
        json.key("shared").value(listed.isShared);
        json.key("count").value(static_cast<std::int64_t>(listed.events));
        json.key("money");
        writeMoney(json, listed.money);
        json.endObject();
    }
    json.endArray();
}

/// What the rules over all rows have not told already.
std::vector<FileFinding> otherColumnFindings(const CheckedUpload& checked)
{
    std::vector<FileFinding> findings = columnFindingsOf(checked.upload);
    const bool toldOfIds =
        std::ranges::count(checked.result->fileFindings, Rule::IdsAreRowNumbers, &Finding::rule) > 0;
    if (toldOfIds)
        std::erase_if(findings, [](const FileFinding& f) { return f.code == FileFindingCode::IdCountsRows; });
    return findings;
}

std::int64_t editedCells(const Edits& edits)
{
    std::size_t cells = 0;
    for (const auto& [row, texts] : edits.cells())
        cells += texts.size();
    return static_cast<std::int64_t>(cells);
}

struct CheckClock
{
    std::uint64_t withinTheHour = 0;
    std::uint64_t today = 0;
};

CheckClock clockOf(const CheckedUpload& checked)
{
    constexpr EpochMs kHourMs = 3'600'000;
    const EpochMs now = checked.request.now;
    const TimeSpread& times = checked.result->evidence.times();
    return {.withinTheHour = times.leavingBetween(now, now + kHourMs),
        .today = times.leavingBetween(now, endOfLocalDay(now))};
}

/// "10 leave the 7 days within the hour, 311 today. Export again by 2026-11-28T14:05:00.000Z."
std::string clockLine(const CheckedUpload& checked)
{
    const std::optional<EpochMs> again = checked.result->evidence.times().exportAgainBy(checked.request.now);
    const CheckClock clock = clockOf(checked);
    std::string text;
    if (clock.today > 0 || clock.withinTheHour > 0)
        text = std::to_string(clock.withinTheHour) + " leave the 7 days within the hour, "
            + std::to_string(clock.today) + " today. ";
    return again ? text + "Export again by " + formatIso(*again) : text;
}

void writeClock(JsonWriter& json, const CheckedUpload& checked)
{
    const TimeSpread& times = checked.result->evidence.times();
    const CheckClock clock = clockOf(checked);
    const auto timeOrNull = [&](std::string_view key, const std::optional<EpochMs>& time) {
        json.key(key);
        if (time)
            json.value(*time);
        else
            json.null();
    };
    json.beginObject();
    json.key("judged_at_ms").value(checked.request.now);
    json.key("leaving_within_the_hour").value(static_cast<std::int64_t>(clock.withinTheHour));
    json.key("leaving_today").value(static_cast<std::int64_t>(clock.today));
    timeOrNull("next_leaves_ms", times.nextToLeave(checked.request.now));
    timeOrNull("export_again_by_ms", times.exportAgainBy(checked.request.now));
    json.endObject();
}

/// The rows that a person left out, with the reason they gave.
void writeLeftOut(JsonWriter& json, const Table& table, const Edits& edits, std::size_t most)
{
    json.beginArray();
    const std::span<const std::uint64_t> all = edits.leftOut();
    for (const std::uint64_t row : all.first(std::min(all.size(), most))) {
        json.beginObject().key("row").value(static_cast<std::int64_t>(row));
        if (const Result<Row> read = table.row(row))
            json.key("line").value(read->line());
        json.key("reason").value(edits.reasonOf(row)).endObject();
    }
    json.endArray();
}

/// "Left out by hand: 2 x test orders, 1 x without a reason".
std::string leftOutLine(const Edits& edits)
{
    std::string text;
    std::size_t rest = edits.leftOut().size();
    const auto add = [&](std::size_t rows, std::string_view reason) {
        text += text.empty() ? "Left out by hand: " : ", ";
        text += std::to_string(rows) + " x " + filled("{detail}", {.detail = reason});
    };
    for (const auto& [reason, rows] : edits.reasons()) {
        add(rows.size(), reason);
        rest -= rows.size();
    }
    if (rest > 0)
        add(rest, "without a reason");
    return text;
}

/// The word before a cause: what stays here without being a problem is not told by its severity.
std::string causeGroup(Rule rule)
{
    const Verdict verdict = verdictOf(rule);
    if (verdict == Verdict::Outside || verdict == Verdict::LeftOut)
        return wordsFor(verdict);
    return std::string(severityName(info(rule).severity));
}

/// Problems first, line by line; then what stays here without being one.
void printFindings(const CheckedUpload& checked, const ListedCheck& listed, const Output& output)
{
    std::size_t shown = 0;
    for (const bool staysHere : {false, true}) {
        for (const Finding& finding : listed.check->findings) {
            const Verdict row = checked.result->verdicts[static_cast<std::size_t>(finding.row)];
            const bool isOfTurn = (row == Verdict::Outside || row == Verdict::LeftOut) == staysHere;
            // In a row that stays here only the reason why it does is of use.
            if (!isOfTurn || finding.severity() == Severity::Note
                || (staysHere && verdictOf(finding.rule()) != row))
                continue;
            if (shown++ == kFindingsOnTerminal) {
                output.line("  … and more; --json lists all.");
                return;
            }
            output.line(findingLine(finding, *checked.request.table, checked.request.history.get()));
        }
    }
}

} // namespace

std::string checkJson(const CheckedUpload& checked, const ListedCheck& listedCheck, std::size_t maxFindings)
{
    const Summary& summary = checked.result->summary;
    std::string text;
    JsonWriter json(text);
    json.beginObject();
    json.key("rows").value(static_cast<std::int64_t>(summary.rows()));
    json.key("events").value(static_cast<std::int64_t>(summary.events()));
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        json.key(verdictName(verdict)).value(static_cast<std::int64_t>(summary.count(verdict)));
    }
    json.key("causes").beginArray();
    for (const Cause& cause : summary.causes()) {
        json.beginObject();
        json.key("code").value(info(cause.rule).name);
        json.key("severity").value(severityName(info(cause.rule).severity));
        json.key("verdict").value(verdictName(verdictOf(cause.rule)));
        json.key("count").value(static_cast<std::int64_t>(cause.count));
        json.key("moot").value(static_cast<std::int64_t>(cause.moot));
        if (verdictOf(cause.rule) != Verdict::Ready) {
            json.key("money");
            writeMoney(json, checked.result->money.decidedBy(cause.rule));
        }
        json.endObject();
    }
    json.endArray();
    json.key("money");
    writeMoney(json, checked.result->money.sendable());
    writeFilters(json, checked);
    json.key("filters_without_column").beginArray();
    for (const std::string& column : checked.request.recipe.missingFilterColumns())
        json.value(column);
    json.endArray();
    json.key("lookup");
    writeLookup(json, checked.upload.lookup());
    json.key("column_findings").beginArray();
    for (const FileFinding& finding : otherColumnFindings(checked))
        writeFinding(json, finding, checked.upload.columns(), checked.upload.source()->sources());
    json.endArray();
    json.key("clock");
    writeClock(json, checked);
    writePictures(json, checked.result->evidence, checked.request.now);
    json.key("edited_cells").value(editedCells(checked.upload.edits()));
    json.key("file_findings").beginArray();
    for (const Finding& finding : checked.result->fileFindings)
        writeFindingJson(json, finding, *checked.request.table, findingWords(finding, {}), {}, nullptr);
    json.endArray();
    json.key("questions");
    writeQuestions(json, checked.upload.questions());
    json.key("findings").beginArray();
    // With --rejects all are at hand, whatever is to be listed.
    const std::span<const Finding> all = listedCheck.check->findings;
    const std::span<const Finding> listed = all.first(std::min(all.size(), maxFindings));
    for (const Finding& finding : listed)
        writeFindingJson(json, finding, *checked.request.table,
            findingWords(finding, columnNameOf(finding, *checked.request.table)),
            proposedFix(checked.request, *checked.result, finding), checked.request.history.get());
    json.endArray();
    const std::uint64_t notListed = checked.result->findingsNotListed + (all.size() - listed.size());
    if (notListed > 0)
        json.key("findings_not_listed").value(static_cast<std::int64_t>(notListed));
    if (listedCheck.rows)
        json.key("listed_rows").value(static_cast<std::int64_t>(*listedCheck.rows));
    json.key("left_out_by_hand");
    writeLeftOut(json, *checked.request.table, listedCheck.edits, maxFindings);
    json.endObject();
    return text;
}

void printCheck(const CheckedUpload& checked, const ListedCheck& listed, bool hasRecipe, const Output& output)
{
    const Summary& summary = checked.result->summary;
    output.line(countsLine(summary));
    if (const std::string worth = worthLine(checked.result->money.sendable()); !worth.empty())
        output.line(worth);
    if (checked.upload.lookup())
        output.line(lookupLine(*checked.upload.lookup()));
    for (const Cause& cause : summary.causes()) {
        if (cause.count == cause.moot)
            continue;
        const std::string worth = worthLine(checked.result->money.decidedBy(cause.rule));
        output.line("  " + std::to_string(cause.count - cause.moot) + " x " + causeGroup(cause.rule) + ": "
            + std::string(info(cause.rule).name) + (worth.empty() ? "" : ", " + worth));
    }
    if (const std::string clock = clockLine(checked); !clock.empty())
        output.line(clock);
    if (const std::string identities = identityLine(checked.result->evidence.identities());
        !identities.empty())
        output.line(identities);
    for (const Finding& finding : checked.result->fileFindings)
        output.line("  " + findingLine(finding, *checked.request.table));
    for (const std::string& column : checked.request.recipe.missingFilterColumns())
        output.line("no column " + filled("{subject}", {.subject = column})
            + " in this file: what it would leave out can't be told");
    for (const FileFinding& finding : otherColumnFindings(checked))
        output.line(findingLine(finding, checked.upload.columns(), checked.upload.source()->sources()));
    if (const std::string byHand = leftOutLine(listed.edits); !byHand.empty())
        output.line(byHand);
    if (listed.rows)
        output.line("Listed: " + counted(*listed.rows, "row") + '.');
    printFindings(checked, listed, output);
    output.questions(checked.upload.questions());
    if (!hasRecipe)
        noteFitting(fittingRecipes(checked.upload), output);
}

} // namespace convey::cli
