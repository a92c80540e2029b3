// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/window_state.h"

#include "base/text.h"
#include "settings/preferences.h"

#include <QMainWindow>
#include <QSplitter>

#include <map>
#include <string>

namespace convey::ui {

namespace {

/// By the splitter's object name. An entry of the list is "name=state".
std::map<std::string, std::string> keptSplitters(const Preferences& preferences)
{
    std::map<std::string, std::string> kept;
    for (const std::string& entry : preferences.get<Preference::Splitters>()) {
        if (const std::size_t sign = entry.find('='); sign != std::string::npos)
            kept.emplace(entry.substr(0, sign), entry.substr(sign + 1));
    }
    return kept;
}

} // namespace

bool restoreWindow(QMainWindow& window, const Preferences& preferences)
{
    const std::string kept = preferences.get<Preference::WindowGeometry>();
    return !kept.empty() && window.restoreGeometry(QByteArray::fromBase64(QByteArray::fromStdString(kept)));
}

void keepWindow(const QMainWindow& window, Preferences& preferences)
{
    static_cast<void>(
        preferences.set<Preference::WindowGeometry>(window.saveGeometry().toBase64().toStdString()));
}

void restoreSplitters(QWidget& root, const Preferences& preferences)
{
    const auto kept = keptSplitters(preferences);
    for (QSplitter* splitter : root.findChildren<QSplitter*>()) {
        if (const auto state = kept.find(toUtf8(splitter->objectName())); state != kept.end())
            splitter->restoreState(QByteArray::fromBase64(QByteArray::fromStdString(state->second)));
    }
}

void keepSplitters(const QWidget& root, Preferences& preferences)
{
    auto kept = keptSplitters(preferences);
    for (const QSplitter* splitter : root.findChildren<QSplitter*>()) {
        if (!splitter->objectName().isEmpty())
            kept[toUtf8(splitter->objectName())] = splitter->saveState().toBase64().toStdString();
    }
    std::vector<std::string> entries;
    for (const auto& [name, state] : kept)
        entries.push_back(name + '=' + state);
    static_cast<void>(preferences.set<Preference::Splitters>(entries));
}

} // namespace convey::ui
