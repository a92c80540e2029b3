// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/own_folder.h"

#include "base/system_file.h"
#include "base/system_path.h"

#include <filesystem>
#include <system_error>

namespace convey {

namespace {

Result<> makeSettingsFolder(const std::filesystem::path& folder, const std::string& filePath)
{
    std::error_code error;
    if (std::filesystem::is_directory(folder, error))
        return {};
    if (std::filesystem::exists(folder, error))
        return fail({.code = ErrorCode::SettingsUnusable,
            .subject = filePath,
            .detail = "a file is where its folder should be"});
    if (folder.has_relative_path()) {
        if (auto parent = makeSettingsFolder(folder.parent_path(), filePath); !parent)
            return parent;
    }
    const std::u8string name = folder.u8string();
    const SystemResult<void> made = makeOwnFolder({name.begin(), name.end()});
    if (made || std::filesystem::is_directory(folder, error)) // another program may have been quicker
        return {};
    return fail({.code = ErrorCode::SettingsUnusable,
        .subject = filePath,
        .detail = std::generic_category().message(made.error())});
}

} // namespace

Result<> makeFolderFor(const std::string& filePath)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::absolute(systemPath(filePath), error);
    return makeSettingsFolder(whole.lexically_normal().parent_path(), filePath);
}

} // namespace convey
