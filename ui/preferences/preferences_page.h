// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a person can set, in groups, with a search over all of it. What is chosen holds at once; each has a
/// default that most never change, and a way back to it. GUI thread only.
#pragma once

#include "common/page.h"

#include "settings/preferences.h"

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace convey::ui {

class DestinationsPanel;
class EmptyState;
class IconLabel;
class PreferencePanel;
class SendDesk;
struct PreferenceWords;

class PreferencesPage final : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page; without `preferences` nothing can be set but destinations.
    PreferencesPage(SendDesk& desk, Preferences* preferences, QWidget* parent);

    /// Shows everything as it is now: other pages set some of it too.
    void refresh();
    /// Opens the dialog for a new destination, or for one of them.
    void addDestination();
    void editDestination(const std::string& name);

Q_SIGNALS:
    /// A word of Preference::Theme; it is not set yet.
    void themeChosen(const QString& word);
    void tourWanted();
    /// A preference is another one.
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildDestinations();
    void buildSending();
    void buildLook();
    void buildStart();
    void buildPrivacy();
    void buildPlaces();
    PreferencePanel* addPanel(const QString& iconName, const QString& title, const QString& sentence);

    template <Preference id>
    void addNumbers(PreferencePanel* panel, const PreferenceWords& words,
        const std::vector<std::int64_t>& numbers, const std::function<QString(std::int64_t)>& wordsOf);
    template <Preference id>
    void addChoices(PreferencePanel* panel, const PreferenceWords& words,
        const std::vector<std::pair<std::string, QString>>& choices,
        std::function<void(const QString&)> apply = {});
    void addCertificates(PreferencePanel* panel);
    void addProxy(PreferencePanel* panel);
    void addKeptChanges(PreferencePanel* panel);

    [[nodiscard]] QComboBox* newBox();
    [[nodiscard]] QString proxyText() const;
    void filter(const QString& words);
    void goTo(int group);
    void followScrolling(int value);
    void take(const Result<>& set);
    void showKept();
    void wipeKept();
    void askToReset();
    void resetAll();

    SendDesk& m_desk;
    Preferences* m_preferences;
    QLineEdit* m_search = nullptr;
    QListWidget* m_groups;
    QScrollArea* m_scroll;
    EmptyState* m_nothing;
    std::vector<PreferencePanel*> m_panels{};
    std::vector<std::function<void()>> m_shows{}; ///< each shows one preference as it is
    DestinationsPanel* m_destinations = nullptr;
    IconLabel* m_kept = nullptr;
    bool m_isShowing = false; ///< what changes now is no choice of a person
};

} // namespace convey::ui
