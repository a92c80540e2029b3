// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "help/help_library.h"

#include "help/made_pages.h"
#include "shell/language.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

// What a person does first stands first.
constexpr std::array kTopics = std::to_array<const char*>({"welcome", "open-a-file", "columns", "preview",
    "privacy", "destinations", "send", "results", "practice", "image-tags", "web-developers", "automation",
    "command-line", "recipes", "extend", "architecture", "answers", "problems", "glossary", "keyboard"});

QString fileOf(const QString& topic)
{
    const QString own = QStringLiteral(":/help/%1.%2.md").arg(topic, spokenLanguage());
    return QFileInfo::exists(own) ? own : QStringLiteral(":/help/%1.md").arg(topic);
}

bool isFence(const QString& line)
{
    return line.startsWith(QLatin1String("```"));
}

/// "# " to "###### ": the heading behind it; empty for other lines.
QString headingOf(const QString& line)
{
    const auto level = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u'#'; });
    return level == line.begin() || level == line.end() || *level != u' '
        ? QString()
        : line.mid(level - line.begin() + 1).trimmed();
}

/// A line as a person reads it, roughly: enough to find words in.
QString plainLine(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    return line.replace(link, QStringLiteral("\\1")).remove(u'`').remove(QLatin1String("**"));
}

} // namespace

std::vector<HelpTopic> HelpLibrary::topics() const
{
    std::vector<HelpTopic> topics;
    for (const char* const name : kTopics) {
        const QString topic = QLatin1String(name);
        const QString text = page(topic);
        if (!text.isEmpty())
            topics.push_back({.name = topic, .title = headingOf(text.left(text.indexOf(u'\n')))});
    }
    return topics;
}

QString HelpLibrary::page(const QString& topic) const
{
    const auto known = m_pages.find(topic);
    if (known != m_pages.end())
        return known->second;
    QFile file(fileOf(topic));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = withMadeParts(QString::fromUtf8(file.readAll()), m_keys);
    m_pages.emplace(topic, text);
    return text;
}

void HelpLibrary::setKeys(std::vector<HelpKeys> keys)
{
    m_keys = std::move(keys);
    m_pages.erase(QStringLiteral("keyboard"));
    m_sections.clear();
}

const std::vector<HelpLibrary::Section>& HelpLibrary::sections() const
{
    if (!m_sections.empty())
        return m_sections;
    for (const HelpTopic& topic : topics()) {
        bool isCode = false;
        const QString text = page(topic.name);
        for (const QString& line : text.split(u'\n')) {
            isCode = isCode != isFence(line);
            const QString heading = isCode ? QString() : headingOf(line);
            if (!heading.isEmpty()) {
                const bool isFirst = m_sections.empty() || m_sections.back().title != topic.title;
                m_sections.push_back({.place = isFirst ? topic.name : topic.name + u'#' + anchorOf(heading),
                    .heading = headingText(heading),
                    .title = topic.title,
                    .text = {}});
            } else if (!m_sections.empty()) {
                m_sections.back().text += plainLine(line) + u'\n';
            }
        }
    }
    return m_sections;
}

std::vector<HelpHit> HelpLibrary::find(const QString& text) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<HelpHit> inHeading;
    std::vector<HelpHit> inText;
    for (const Section& section : sections()) {
        const auto isIn = [&](const QString& where) {
            return [&where](const QString& word) { return where.contains(word, Qt::CaseInsensitive); };
        };
        const QString whole = section.heading + u'\n' + section.text;
        if (!std::all_of(words.begin(), words.end(), isIn(whole)))
            continue;
        const bool isAbout = std::any_of(words.begin(), words.end(), isIn(section.heading));
        (isAbout ? inHeading : inText)
            .push_back({.place = section.place, .heading = section.heading, .title = section.title});
    }
    inHeading.insert(inHeading.end(), inText.begin(), inText.end());
    return inHeading;
}

QString headingText(const QString& heading)
{
    const auto id = heading.indexOf(QLatin1String(" {#"));
    return plainLine(id < 0 ? heading : heading.left(id));
}

QString anchorOf(const QString& heading)
{
    const auto id = heading.indexOf(QLatin1String(" {#"));
    if (id >= 0)
        return heading.mid(id + 3, heading.size() - id - 4);
    QString anchor;
    for (const QChar c : plainLine(heading).toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace convey::ui
