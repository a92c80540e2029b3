// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Result<T>: a value or the Error that prevented it. Exceptions mean a bug and are not caught.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace convey {

// tl::expected stands in for std::expected, which g++ 12 has only for C++23.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Returns an Error out of a function that returns Result<anything>.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace convey
