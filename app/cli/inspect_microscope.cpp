// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect_microscope.h"

#include "value/time.h"
#include "words/words.h"

#include <algorithm>
#include <array>

namespace convey::cli {

namespace {

void printMoney(const MoneyMicroscope& money, const Output& output)
{
    const std::string currency = money.currency.empty() ? std::string() : ' ' + money.currency;
    output.line("amounts    " + std::to_string(money.amounts) + ", taken for "
        + (money.unit == MoneyUnit::Minor ? "the smallest units" : "whole units")
        + (money.lessPaidBack ? "; what was paid back is taken off before they are sent" : ""));
    for (const MagnifiedAmount& row : money.rows)
        output.line("  line " + std::to_string(row.line) + ": " + filled("{subject}", {.subject = row.raw})
            + " -> "
            + (row.minorUnits ? std::to_string(*row.minorUnits) + (money.lessPaidBack ? ", " : " sent, ")
                        + row.readable + (row.currency.empty() ? row.currency : ' ' + row.currency)
                              : std::string(wordsFor(row.fault))));
    output.line(std::string("  the file's total") + (money.lessPaidBack ? " with what was paid back: " : ": ")
        + money.sumIfMajor + currency + "; in the smallest units it would be " + money.sumIfMinor + currency);
}

/// One column of text an hour, its height in eighths of the fullest.
std::string barsOf(const HourStrip& hours)
{
    constexpr std::array kBars = std::to_array<const char*>(
        {" ", "\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"});
    const std::uint64_t most = std::max<std::uint64_t>(*std::ranges::max_element(hours.counts()), 1);
    std::string bars;
    for (const std::uint64_t count : hours.counts())
        bars += kBars.at(static_cast<std::size_t>((count * 8 + most - 1) / most));
    return bars;
}

void printHours(const FileMicroscope& seen, const Output& output)
{
    const HourStrip& hours = *seen.hours;
    output.line("hours      0 [" + barsOf(hours) + "] 23, in " + seen.zone);
    for (const HourStrip::LocalTime& row : hours.rows())
        output.line("  line " + std::to_string(row.line) + ": " + localText(row) + ' ' + seen.zone + " = "
            + formatIso(row.utc));
}

} // namespace

void writeMicroscope(JsonWriter& json, const std::optional<MoneyMicroscope>& money)
{
    if (!money) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("currency").value(money->currency);
    json.key("unit").value(money->unit == MoneyUnit::Minor ? "minor" : "major");
    json.key("rows").beginArray();
    for (const MagnifiedAmount& row : money->rows) {
        json.beginObject().key("line").value(row.line).key("raw").value(row.raw).key("minor_units");
        if (row.minorUnits)
            json.value(*row.minorUnits);
        else
            json.null();
        json.key("readable").value(row.readable);
        json.endObject();
    }
    json.endArray();
    json.key("amounts").value(money->amounts);
    json.key("sum_if_major").value(money->sumIfMajor);
    json.key("sum_if_minor").value(money->sumIfMinor);
    json.key("less_paid_back").value(money->lessPaidBack);
    json.key("not_summed").value(money->notSummed);
    json.endObject();
}

void writeHours(JsonWriter& json, const FileMicroscope& seen)
{
    if (!seen.hours) {
        json.null();
        return;
    }
    json.beginObject().key("time_zone").value(seen.zone).key("counts").beginArray();
    for (const std::uint64_t count : seen.hours->counts())
        json.value(count);
    json.endArray().key("unread").value(seen.hours->unread()).key("rows").beginArray();
    for (const HourStrip::LocalTime& row : seen.hours->rows()) {
        json.beginObject().key("line").value(row.line).key("local").value(localText(row));
        json.key("utc").value(formatIso(row.utc)).endObject();
    }
    json.endArray().endObject();
}

void printMicroscope(const FileMicroscope& seen, const Output& output)
{
    if (seen.money)
        printMoney(*seen.money, output);
    if (seen.hours)
        printHours(seen, output);
}

} // namespace convey::cli
