// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/own_folder.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <system_error>

namespace convey {

namespace {

Result<> makeSettingsFolder(const QString& folder, const std::string& filePath)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists())
        return fail({.code = ErrorCode::SettingsUnusable,
            .subject = filePath,
            .detail = "a file is where its folder should be"});
    if (auto parent = makeSettingsFolder(info.path(), filePath); !parent)
        return parent;
    errno = 0;
    const bool made = QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const int systemError = errno;
    if (made || QFileInfo(folder).isDir()) // another program may have been quicker
        return {};
    return fail({.code = ErrorCode::SettingsUnusable,
        .subject = filePath,
        .detail = std::generic_category().message(systemError)});
}

} // namespace

Result<> makeFolderFor(const std::string& filePath)
{
    return makeSettingsFolder(QFileInfo(toQString(filePath)).absolutePath(), filePath);
}

} // namespace convey
