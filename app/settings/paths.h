// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where Convey keeps its own files. Both programs share them. Nothing is created here.
///
/// The environment variable CONVEY_HOME moves all of them below one folder (`$CONVEY_HOME/config` and
/// `$CONVEY_HOME/data`), for tests and for use from a stick. Safe on any thread; the environment is read at
/// each call. All paths are UTF-8, with `/` between folders.
#pragma once

#include <string>

namespace convey {

/// The sending history and what else must not be lost ("~/.local/share/convey" on Linux).
[[nodiscard]] std::string dataFolder();

/// Preferences and destinations ("~/.config/convey" on Linux).
[[nodiscard]] std::string configFolder();

/// `dataFolder()/history.sqlite`, used when the preference LedgerPath is empty.
[[nodiscard]] std::string defaultLedgerPath();

/// `configFolder()/convey.ini`.
[[nodiscard]] std::string defaultPreferencesPath();

/// `configFolder()/recipes`: the saved recipes (recipe/recipe_store.h).
[[nodiscard]] std::string defaultRecipeFolder();

/// `dataFolder()/file-edits`: what a person changed in files (jobs/saved_edits.h).
[[nodiscard]] std::string defaultFileEditsFolder();

/// `dataFolder()/recent-tags.json`: image tags made lately (settings/recent_tags.h).
[[nodiscard]] std::string defaultRecentTagsPath();

/// `configFolder()/destinations.json`.
[[nodiscard]] std::string defaultDestinationsPath();

} // namespace convey
