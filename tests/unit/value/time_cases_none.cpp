// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/time_cases.h"

#include <array>

namespace convey::test {

namespace {

// What programs and people write for no time: none of it becomes 1970 or now.
constexpr auto kRows = std::to_array<TimeCase>({
    {.rule = "none: 0", .cell = "0", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 00", .cell = "00", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 0.0", .cell = "0.0", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: -1", .cell = "-1", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 1", .cell = "1", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: NULL", .cell = "NULL", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: null", .cell = "null", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: N/A", .cell = "N/A", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: n/a", .cell = "n/a", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: NA", .cell = "NA", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: NaN", .cell = "NaN", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: NaT", .cell = "NaT", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: None", .cell = "None", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: none", .cell = "none", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: nil", .cell = "nil", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: -", .cell = "-", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: --", .cell = "--", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: ?", .cell = "?", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: .", .cell = ".", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: never", .cell = "never", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: now", .cell = "now", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: today", .cell = "today", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: yesterday", .cell = "yesterday", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: tomorrow", .cell = "tomorrow", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: TBD", .cell = "TBD", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: pending", .cell = "pending", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: false", .cell = "false", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: true", .cell = "true", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: undefined", .cell = "undefined", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: Invalid Date", .cell = "Invalid Date", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: Invalid date", .cell = "Invalid date", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 00:00", .cell = "00:00", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 00:00:00", .cell = "00:00:00", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 0/0/0", .cell = "0/0/0", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: ///", .cell = "///", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: ::", .cell = "::", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: T", .cell = "T", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: Z", .cell = "Z", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: UTC", .cell = "UTC", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: +01:00", .cell = "+01:00", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: March", .cell = "March", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 2026", .cell = "2026", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 26", .cell = "26", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: Q1 2026", .cell = "Q1 2026", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 3 days ago", .cell = "3 days ago", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 2 hours ago", .cell = "2 hours ago", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: in 3 days", .cell = "in 3 days", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 0000-00-00", .cell = "0000-00-00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 0000-00-00 00:00:00", .cell = "0000-00-00 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 00/00/0000 00:00:00", .cell = "00/00/0000 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1970-01-01 00:00:00", .cell = "1970-01-01 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1970-01-01T00:00:00Z", .cell = "1970-01-01T00:00:00Z", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1970-01-01T00:00:00.000Z", .cell = "1970-01-01T00:00:00.000Z", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1970-01-01 01:00:00", .cell = "1970-01-01 01:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 01/01/1970 00:00", .cell = "01/01/1970 00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: Thu, 01 Jan 1970 00:00:00 GMT", .cell = "Thu, 01 Jan 1970 00:00:00 GMT", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1969-12-31 19:00:00", .cell = "1969-12-31 19:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1899-12-30 00:00:00", .cell = "1899-12-30 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1899-12-31 00:00", .cell = "1899-12-31 00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1900-01-00 00:00", .cell = "1900-01-00 00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1900-01-01 00:00:00", .cell = "1900-01-01 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1904-01-01 00:00:00", .cell = "1904-01-01 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 0001-01-01T00:00:00Z", .cell = "0001-01-01T00:00:00Z", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1601-01-01 00:00:00", .cell = "1601-01-01 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1753-01-01 00:00", .cell = "1753-01-01 00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1980-01-01 00:00:00", .cell = "1980-01-01 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1999-12-31T23:59:59.999Z", .cell = "1999-12-31T23:59:59.999Z", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 9999-12-31 23:59:59", .cell = "9999-12-31 23:59:59", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 2100-01-01 00:00:00", .cell = "2100-01-01 00:00:00", .expected = "!out_of_range", .zone = "UTC"},
    {.rule = "none: 1970-01-01", .cell = "1970-01-01", .expected = "!date_only", .zone = "UTC"},
    {.rule = "none: 1970-01-01 with the hour of the rule", .cell = "1970-01-01", .expected = "!out_of_range", .zone = "UTC", .order = DateOrder::MonthFirst, .minuteOfDay = 720},
    {.rule = "none: 1899-12-30", .cell = "1899-12-30", .expected = "!date_only", .zone = "UTC"},
    {.rule = "none: 1899-12-30 with the hour of the rule", .cell = "1899-12-30", .expected = "!out_of_range", .zone = "UTC", .order = DateOrder::MonthFirst, .minuteOfDay = 720},
    {.rule = "none: 0000-00-00T", .cell = "0000-00-00T", .expected = "!unreadable", .zone = "UTC"},
    {.rule = "none: 12/30/1899", .cell = "12/30/1899", .expected = "!date_only", .zone = "UTC"},
    {.rule = "none: 12/30/1899 with the hour of the rule", .cell = "12/30/1899", .expected = "!out_of_range", .zone = "UTC", .order = DateOrder::MonthFirst, .minuteOfDay = 720},
    {.rule = "none: blank ''", .cell = "", .expected = "!empty", .zone = "UTC"},
    {.rule = "none: blank ' '", .cell = " ", .expected = "!empty", .zone = "UTC"},
    {.rule = "none: blank '\\xa0'", .cell = "\xC2\xA0", .expected = "!empty", .zone = "UTC"},
    {.rule = "none: blank '\\u3000'", .cell = "\xE3\x80\x80", .expected = "!empty", .zone = "UTC"},
    {.rule = "none: blank '\\ufeff'", .cell = "\xEF\xBB\xBF", .expected = "!empty", .zone = "UTC"},
    {.rule = "damage: #N/A", .cell = "#N/A", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: #REF!", .cell = "#REF!", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: #VALUE!", .cell = "#VALUE!", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: ####", .cell = "####", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: ########", .cell = "########", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: 1.77E+12", .cell = "1.77E+12", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: 1,77E+12", .cell = "1,77E+12", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: 4.6E+04", .cell = "4.6E+04", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: '2026-03-18 15:04", .cell = "'2026-03-18 15:04", .expected = "!spreadsheet_damage", .zone = "UTC"},
    {.rule = "damage: =\"2026-03-18 15:04\"", .cell = "=\"2026-03-18 15:04\"", .expected = "!spreadsheet_damage", .zone = "UTC"},
});

} // namespace

std::span<const TimeCase> timeCasesOfNone()
{
    return kRows;
}

} // namespace convey::test
