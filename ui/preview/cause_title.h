// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Short words for rules and their reasons: titles for lists and cards, where the sentences of words/ are too
/// long or name numbers of one row. In the language of the window. GUI thread only.
#pragma once

#include "preview/preview_filter.h"

#include "event/problem.h"
#include "spec/rule.h"

#include <QString>

namespace convey::ui {

/// "Amount can't be read": a few words without a full stop.
[[nodiscard]] QString titleOf(Rule rule);
[[nodiscard]] QString titleOf(CauseId cause);

/// What the field should have held: "a number such as 129.99". Empty where the remedy says it all.
[[nodiscard]] QString expectedOf(const Problem& problem);

/// Why the rule blocks, warns or notes, as one sentence.
[[nodiscard]] QString reasonOf(Rule rule);
/// Where the rule comes from and when it was read there.
[[nodiscard]] QString sourceOf(Rule rule);
/// The official page of the rule, or empty.
[[nodiscard]] QString sourceAddressOf(Rule rule);

} // namespace convey::ui
