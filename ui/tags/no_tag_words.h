// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Why conversions of a file are no tags, in the language of the window. GUI thread only.
#pragma once

#include "tags/bulk_job.h"

#include <QString>

namespace convey::ui {

/// Why this one is none: sentence, and remedy where the rule is one of tags.
[[nodiscard]] QString reasonText(const NoTag& noTag);

/// "3 × Blocked: This amount can't be read. · 2 × …", the most frequent first; empty without reasons.
[[nodiscard]] QString reasonLine(const BulkTagReasons& reasons, const QString& state);

} // namespace convey::ui
