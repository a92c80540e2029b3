// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How long a tag is beside what others bear, each with its source, and what to leave out first. GUI thread
/// only (the words are translated).
#pragma once

#include "tag/length.h"

#include <QString>

namespace convey::ui {

/// All limits, one a line, those that are passed first: "Outlook: 2,083 of the address, passed (source)".
[[nodiscard]] QString lengthLimitWords(const TagLength& length);

/// What a tag that is longer than usual runs into, and what to leave out; empty for a short one.
[[nodiscard]] QString lengthAdviceWords(const ImageTag& tag);

} // namespace convey::ui
