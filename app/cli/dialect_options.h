// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The options by which a person says how a file is written, and what `inspect` tells of it.
/// Pure functions; any thread.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "cli/arguments.h"
#include "table/dialect.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace convey {
class CsvTable;
}

namespace convey::cli {

/// What every command that opens a file takes.
inline constexpr std::array kDialectOptions =
    std::to_array<std::string_view>({"encoding", "sheet", "separator", "quote", "escape", "comment", "header",
        "no-header", "skip-lines", "trim-spaces", "whole-file"});

/// Characters are given as themselves or by name: comma, semicolon, tab, pipe, caret, space, none; or by
/// their code as in 0x1F. Errors: UsageBadValue, UsageOptionConflict (`--header` with `--no-header`).
[[nodiscard]] Result<DialectHints> dialectHintsFrom(const Arguments& arguments);

/// The name of a character that can't be seen ("tab", "0x1F", "none"), or the character.
[[nodiscard]] std::string characterName(char c);

/// Writes the object `dialect`: each option with its value, who decided and how sure; the lines above the
/// table, other tables, line ends.
void writeDialect(JsonWriter& json, const CsvTable& file);

/// The same in lines for people, without what is usual.
[[nodiscard]] std::vector<std::string> dialectLines(const CsvTable& file);

} // namespace convey::cli
