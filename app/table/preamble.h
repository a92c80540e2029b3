// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Lines above a header that are known by their form. Internal to table/. Pure functions.
#pragma once

#include <optional>
#include <string_view>

namespace convey {

/// The separator that a first line like `sep=;` names, as Excel writes and obeys it; quotes around the line
/// are fine. nullopt: the line is no such line, or names none that can be one. Source: "Import or export text
/// (.txt or .csv) files", Microsoft support, and its forum answers, read 2026-11.
[[nodiscard]] std::optional<char> separatorNamedBy(std::string_view line);

/// `Parameters:TimeZone=America/Los_Angeles`, perhaps padded with separators by a spreadsheet.
/// Source: "Prepare your data for import" of Google Ads help (offline conversions), and the Microsoft Ads
/// template, read 2026-11.
[[nodiscard]] bool isParametersLine(std::string_view line);

/// The zone that a Parameters line names, as it is written; empty when it names none.
[[nodiscard]] std::string_view timeZoneIn(std::string_view parametersLine);

} // namespace convey
