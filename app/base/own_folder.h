// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The folder that a file of ours is written into. Blocks on the disk; any thread.
#pragma once

#include "base/result.h"

#include <string>

namespace convey {

/// Makes the missing folders above `filePath` (UTF-8), mode 0700; those that exist keep their mode.
/// Errors: SettingsUnusable with `filePath`.
[[nodiscard]] Result<> makeFolderFor(const std::string& filePath);

} // namespace convey
