// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is odd about a file, in words; of several files the one that the line is in is named. GUI thread
/// only.
#pragma once

#include "table/file_finding.h"
#include "table/table.h"

#include <QString>

#include <span>
#include <string_view>

namespace convey::ui {

/// "5 of week 2.csv", or "5" where there is one file; empty where the finding has no line.
[[nodiscard]] QString findingLineText(const FileFinding& finding, std::span<const Source> sources);

/// `columnName` is that of the finding's column; empty where it has none.
[[nodiscard]] QString findingSentence(
    const FileFinding& finding, std::string_view columnName, std::span<const Source> sources);
[[nodiscard]] QString findingRemedy(
    const FileFinding& finding, std::string_view columnName, std::span<const Source> sources);

} // namespace convey::ui
