// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The manual page of convey-cli, made from the tables of commands and options: it can't say anything else
/// than the program does. For the program of the build and its test. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace convey::cli {

/// The page (section 1) as roff, UTF-8, of the given version. Without a date, so that two builds are the
/// same.
[[nodiscard]] std::string manPage(std::string_view version);

} // namespace convey::cli
