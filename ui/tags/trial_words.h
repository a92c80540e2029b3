// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a trial of an image tag says: what answered, or why nothing did. GUI thread only.
#pragma once

#include "jobs/tag_trial.h"

#include <QString>

namespace convey::ui {

/// Status, type and time, and what they mean; two lines.
[[nodiscard]] QString trialWords(const TagAnswer& answer, bool practice);
/// Why there is no answer, and what to do.
[[nodiscard]] QString trialProblem(const Error& error);

} // namespace convey::ui
