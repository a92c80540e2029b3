// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where a job puts a long text: a file, standard output, a test's string.
#pragma once

#include "base/result.h"

#include <functional>
#include <string_view>

namespace convey {

/// Gets the text piece by piece, on any thread but one piece at a time; an Error ends the work.
using TextSink = std::function<Result<>(std::string_view)>;

} // namespace convey
