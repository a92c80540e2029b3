// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The parts of the help that the program writes itself, from the tables it works by: events and fields,
/// rules, answers of OpenAI, keys. A page says with a comment of its own where each belongs. GUI thread only.
#pragma once

#include <QString>

#include <vector>

namespace convey::ui {

struct HelpKeys;

/// `markdown` with each line `<!-- made: PART -->` replaced by that part; parts: events, fields, problems,
/// answers, endings, keys. Other comments are taken away.
[[nodiscard]] QString withMadeParts(const QString& markdown, const std::vector<HelpKeys>& keys);

} // namespace convey::ui
