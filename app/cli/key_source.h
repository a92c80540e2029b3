// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where the command line gets the API key: `--key-file` (`-` is standard input), else CONVEY_API_KEY, else
/// the system's key store. Never an argument: arguments are seen by every program on the machine. Main
/// thread.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/arguments.h"

#include <functional>
#include <optional>
#include <string_view>

class QObject;

namespace convey::cli {

/// The first line of the file, trimmed. Errors: those of readSmallFile(), KeyMissing, KeyInvalid.
[[nodiscard]] Result<Secret> readKeyFile(std::string_view path);

/// `--key-file`, else CONVEY_API_KEY, which is removed from the environment, so that no child process sees
/// it; nothing when neither is given. Errors: as readKeyFile().
[[nodiscard]] std::optional<Result<Secret>> givenKey(const Arguments& arguments);

/// Finds the key for `pixelId` (of `--destination`, where that is given) and calls `done` once, later.
/// Errors: as readKeyFile(); KeyMissing when no place has one; those of the key store: one that is locked, or
/// gone though a destination has its key there, is told as such.
void findKey(const Arguments& arguments, std::string_view pixelId, QObject* context,
    std::function<void(Result<Secret>)> done);

} // namespace convey::cli
