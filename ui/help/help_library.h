// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The pages of the help: one Markdown file of resources/help a topic, in the language of the window where
/// there is one, and what the program itself knows filled in. Pages are read when they are asked for; nothing
/// of it comes from a network. GUI thread only.
#pragma once

#include <QString>

#include <map>
#include <vector>

namespace convey::ui {

struct HelpTopic
{
    QString name; ///< "columns": the file's name without its ending
    QString title;
};

/// A place that a search has found.
struct HelpHit
{
    QString place; ///< "columns#time-zone", as HelpLibrary::page() and HelpDesk::show() take it
    QString heading;
    QString title; ///< of its page
};

/// A table of keys for the page of keys.
struct HelpKeys
{
    QString group;
    std::vector<std::pair<QString, QString>> keys; ///< what it does, the keys
};

class HelpLibrary
{
public:
    /// In the order of the list of topics.
    [[nodiscard]] std::vector<HelpTopic> topics() const;

    /// The page of a topic as Markdown; empty for a name that there is no page for.
    [[nodiscard]] QString page(const QString& topic) const;

    /// Sections that hold all words of `text`, case ignored: those with a word in their heading first. Cost:
    /// the first call reads all pages.
    [[nodiscard]] std::vector<HelpHit> find(const QString& text) const;

    /// What the page of keys shows from now on.
    void setKeys(std::vector<HelpKeys> keys);

private:
    struct Section
    {
        QString place;
        QString heading;
        QString title;
        QString text;
    };
    [[nodiscard]] const std::vector<Section>& sections() const;

    std::vector<HelpKeys> m_keys;
    mutable std::map<QString, QString> m_pages; ///< by topic, as far as they were read
    mutable std::vector<Section> m_sections; ///< empty before the first search
};

/// The name of a heading in links to it, as forges make it: "Time zone?" is "time-zone"; the id of a heading
/// that ends in " {#id}".
[[nodiscard]] QString anchorOf(const QString& heading);
/// A heading without such an id.
[[nodiscard]] QString headingText(const QString& heading);

} // namespace convey::ui
