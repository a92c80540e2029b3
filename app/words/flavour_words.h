// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a flavour file, or why a tag does not fit into a flavour. {subject} = the key, slot or
/// parameter, {line} = of the file. Tables and pure functions; safe on any thread.
#pragma once

#include "tag/flavour.h"
#include "words/words.h"

namespace convey {

[[nodiscard]] Words wordsFor(FlavourFault fault);

} // namespace convey
