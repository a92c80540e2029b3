// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/paths.h"

#include "base/text.h"

#include <QDir>
#include <QStandardPaths>
#include <QString>

namespace convey {

namespace {

// The generic locations with our own folder name: the two programs have different application names, from
// which Qt's AppConfigLocation would make two folders.
std::string ownFolder(QStandardPaths::StandardLocation location, QLatin1String belowHome)
{
    const QString home = qEnvironmentVariable("CONVEY_HOME");
    const QString folder = home.isEmpty()
        ? QStandardPaths::writableLocation(location) + QLatin1String("/convey")
        : QDir(home).absoluteFilePath(belowHome);
    return toUtf8(QDir::cleanPath(folder));
}

} // namespace

std::string dataFolder()
{
    return ownFolder(QStandardPaths::GenericDataLocation, QLatin1String("data"));
}

std::string configFolder()
{
    return ownFolder(QStandardPaths::GenericConfigLocation, QLatin1String("config"));
}

std::string defaultLedgerPath()
{
    return dataFolder() + "/history.sqlite";
}

std::string defaultPreferencesPath()
{
    return configFolder() + "/convey.ini";
}

std::string defaultRecipeFolder()
{
    return configFolder() + "/recipes";
}

std::string defaultFileEditsFolder()
{
    return dataFolder() + "/file-edits";
}

std::string defaultRecentTagsPath()
{
    return dataFolder() + "/recent-tags.json";
}

std::string defaultDestinationsPath()
{
    return configFolder() + "/destinations.json";
}

} // namespace convey
