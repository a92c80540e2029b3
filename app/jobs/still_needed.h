// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What an upload lacks for any of its conversions to be sent. Plain functions; any thread.
#pragma once

#include "recipe/input.h"

#include <vector>

namespace convey {

class Upload;

/// Does every amount stand beside its currency in the same cell ("12.50 EUR")? As far as the evidence of the
/// upload goes.
[[nodiscard]] bool amountsNameCurrency(const Upload& upload);

/// The inputs that a conversion needs and that neither a column gives nor a question asks for.
[[nodiscard]] std::vector<Input> stillNeeded(const Upload& upload);

} // namespace convey
