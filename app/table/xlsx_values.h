// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the number of a cell means by its style, and how it is written as text.
/// Internal to table/. Values and pure functions; any thread.
/// Source: ECMA-376 5th edition part 1 sections 18.8.30 and 18.8.31 (number formats), 18.17.4.1 (dates).
#pragma once

#include "base/result.h"
#include "table/xlsx_archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class NumberKind : std::uint8_t
{
    Plain,
    Date,
    DateTime,
    TimeOfDay,
    Duration, ///< [h]:mm
    Padded, ///< a format of zeros alone: the number is shown with at least so many digits
};

struct NumberStyle
{
    NumberKind kind = NumberKind::Plain;
    std::uint8_t digits = 0; ///< of Padded

    bool operator==(const NumberStyle&) const = default;
};

/// What a format code makes of a number: "dd.mm.yyyy hh:mm", "[$-409]h:mm AM/PM", "00000".
[[nodiscard]] NumberStyle styleOfFormat(std::string_view formatCode);

/// The formats that every workbook has without saying so, by their number.
[[nodiscard]] NumberStyle styleOfBuiltIn(std::int64_t formatId);

/// One entry for each style that a cell may name. Errors: those of XlsxXml.
[[nodiscard]] Result<std::vector<NumberStyle>> readXlsxStyles(const Archive& archive, std::string_view part);

/// The text of a cell's number. Dates are local and without a zone: "2026-11-20 14:05:00", without a time of
/// day "2026-11-20"; a time of day "14:05:00"; a duration "36:15:00". Other numbers below 1E+15 have the 15
/// significant digits that Excel shows, without zeros at their end; larger ones are the shortest text that
/// reads back as the same double, in digits up to 21 places as Excel's own entry field shows them. Whole
/// numbers that are digits in the file stay exact, however long. What is no number, or no day that a calendar
/// has, stays as it is.
/// Source of the 15 digits: "Excel specifications and limits" (number precision) and "Floating-point
/// arithmetic may give inaccurate results in Excel", Microsoft support, read 2026-11.
[[nodiscard]] std::string numberText(std::string_view stored, NumberStyle style, bool is1904);

} // namespace convey
