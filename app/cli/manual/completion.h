// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What shells need to complete the commands, options and files of convey-cli, made from the tables of
/// commands and options. For the program of the build and its test. Pure; any thread.
#pragma once

#include <string>

namespace convey::cli {

/// A script for bash-completion; works without that package as well. Needs bash 4.
[[nodiscard]] std::string bashCompletion();
/// A function file "_convey-cli" for zsh's fpath.
[[nodiscard]] std::string zshCompletion();
/// A file for fish's vendor_completions.d.
[[nodiscard]] std::string fishCompletion();

} // namespace convey::cli
