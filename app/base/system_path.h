// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Our paths are UTF-8. The standard library takes a narrow one for text of the system's own code page, which
/// on Windows it mostly is not. Apart from system_file.h, since <filesystem> is large. Pure; any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace convey {

[[nodiscard]] inline std::filesystem::path systemPath(std::string_view utf8)
{
    return std::u8string(utf8.begin(), utf8.end());
}

} // namespace convey
