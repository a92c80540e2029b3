// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/edit_options.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace convey::cli {

namespace {

/// `COLUMN:FROM=TO`; with --whole-cell FROM may be empty. Errors: UsageBadValue (also: the file has no such
/// column).
Result<ReplaceRequest> changeFor(const std::string& text, const Arguments& arguments, const Upload& upload)
{
    const std::size_t equals = text.find('=');
    const std::size_t colon = text.rfind(':', equals);
    const std::optional<std::size_t> column = equals == std::string::npos || colon == std::string::npos
        ? std::nullopt
        : upload.table()->columnNamed(text.substr(0, colon));
    if (!column || (colon + 1 == equals && !arguments.has("whole-cell")))
        return fail({.code = ErrorCode::UsageBadValue, .subject = "--change", .detail = text});
    return ReplaceRequest{.table = upload.table(),
        .column = static_cast<std::uint32_t>(*column),
        .find = text.substr(colon + 1, equals - colon - 1),
        .text = text.substr(equals + 1),
        .wholeCell = arguments.has("whole-cell"),
        .ignoresCase = arguments.has("ignore-case")};
}

struct LineRange
{
    std::int64_t first = 0; ///< 1-based in the file
    std::int64_t last = 0;
    bool found = false; ///< a row begins in it
};

std::optional<std::int64_t> lineNumber(std::string_view text)
{
    std::int64_t line = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), line);
    const bool isLine = error == std::errc() && end == text.data() + text.size() && line > 0;
    return isLine ? std::optional(line) : std::nullopt;
}

/// "12,40-52": none when it is something else.
std::optional<std::vector<LineRange>> lineRanges(std::string_view text)
{
    std::vector<LineRange> ranges;
    const auto parts = splitAtCommas(text);
    if (!parts)
        return std::nullopt;
    for (const std::string& part : *parts) {
        const std::size_t dash = part.find('-');
        const auto first = lineNumber(std::string_view(part).substr(0, dash));
        const auto last =
            dash == std::string::npos ? first : lineNumber(std::string_view(part).substr(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        ranges.push_back({.first = *first, .last = *last});
    }
    return ranges;
}

/// `LINES[=REASON]`. A line that no row begins in is an error: it would be left out in thought only.
Result<> leaveOutLines(const std::string& text, Upload& upload, const JobControl& control)
{
    const std::size_t equals = text.find('=');
    const std::string_view reason =
        equals == std::string::npos ? std::string_view() : trimmed(std::string_view(text).substr(equals + 1));
    std::optional<std::vector<LineRange>> ranges = lineRanges(std::string_view(text).substr(0, equals));
    const Error bad{.code = ErrorCode::UsageBadValue, .subject = "--leave-out-lines", .detail = text};
    if (!ranges || ranges->empty())
        return fail(bad);
    const Table& table = *upload.source();
    if (table.sources().size() > 1)
        return fail({.code = ErrorCode::UsageOptionConflict,
            .subject = "--leave-out-lines",
            .detail = "several files: a line number stands in each"});
    std::vector<std::uint64_t> rows;
    const Result<> scanned = table.scan(0, table.rowCount().rows, [&](const RowView& row) {
        for (LineRange& range : *ranges) {
            if (row.line >= range.first && row.line <= range.last) {
                range.found = true;
                rows.push_back(row.row);
                break;
            }
        }
        return !control.isStopped();
    });
    if (!scanned)
        return scanned;
    if (control.isStopped())
        return fail({.code = ErrorCode::Cancelled});
    if (!std::ranges::all_of(*ranges, &LineRange::found))
        return fail(bad);
    Edits edits = upload.edits();
    edits.leaveOut(rows, reason);
    upload.setEdits(std::move(edits));
    return {};
}

} // namespace

Result<> editFirst(
    const Arguments& arguments, Upload& upload, std::optional<FixOutcome>& fixed, const JobControl& control)
{
    const auto take = [&](FixOutcome outcome) {
        upload.setEdits(outcome.edits);
        if (fixed) {
            outcome.cells += fixed->cells;
            outcome.without += fixed->without;
        }
        fixed = std::move(outcome);
    };
    if (arguments.value("fix") == "column") {
        Result<FixOutcome> outcome = runReturnedFixes(*upload.table(), upload.edits(), control);
        if (!outcome)
            return fail(outcome.error());
        take(*std::move(outcome));
    }
    for (const std::string& text : arguments.values("leave-out-lines")) {
        if (const Result<> left = leaveOutLines(text, upload, control); !left)
            return left;
    }
    for (const std::string& text : arguments.values("change")) {
        const Result<ReplaceRequest> change = changeFor(text, arguments, upload);
        if (!change)
            return fail(change.error());
        Result<FixOutcome> outcome = runReplace(*change, upload.edits(), control);
        if (!outcome)
            return fail(outcome.error());
        take(*std::move(outcome));
    }
    return {};
}

} // namespace convey::cli
