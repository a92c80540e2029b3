// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/kept_columns.h"

#include "common/metrics.h"

#include "base/text.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QStringList>

#include <string>
#include <vector>

namespace convey::ui {

namespace {

constexpr int kMostKeptColumns = 200; // a line of some thousand letters
constexpr double kWidestKept = 200; // em

struct PlacedColumn
{
    int column = 0;
    double width = 0; ///< em
    bool isHidden = false;
};

/// Empty where it is not one.
std::vector<PlacedColumn> placesIn(const QString& arrangement, int count)
{
    std::vector<PlacedColumn> places;
    std::vector<bool> isSeen(static_cast<std::size_t>(count), false);
    const QStringList entries = arrangement.split(u',', Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        const bool isHidden = entry.endsWith(u'h');
        const QStringList parts = (isHidden ? entry.chopped(1) : entry).split(u':');
        bool isColumn = false;
        bool isWidth = false;
        const int column = parts.constFirst().toInt(&isColumn);
        const double width = parts.constLast().toDouble(&isWidth);
        if (parts.size() != 2 || !isColumn || !isWidth || column < 0 || column >= count
            || isSeen[static_cast<std::size_t>(column)] || width < 0 || width > kWidestKept)
            return {};
        isSeen[static_cast<std::size_t>(column)] = true;
        places.push_back({column, width, isHidden});
    }
    return static_cast<int>(places.size()) == count ? places : std::vector<PlacedColumn>();
}

} // namespace

QString arrangementOf(const QHeaderView& header)
{
    if (header.count() > kMostKeptColumns)
        return {};
    QStringList entries;
    const double one = em(&header, 1);
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isHidden = header.isSectionHidden(column);
        const bool isStretched = header.sectionResizeMode(column) != QHeaderView::Interactive
            || (header.stretchLastSection() && place == header.count() - 1);
        // What takes the room that is left, or is hidden, has no width of its own.
        const int width = isStretched || isHidden ? 0 : header.sectionSize(column);
        entries.append(QStringLiteral("%1:%2%3")
                           .arg(column)
                           .arg(width / one, 0, 'f', 2)
                           .arg(isHidden ? QStringLiteral("h") : QString()));
    }
    return entries.join(u',');
}

bool arrange(QHeaderView& header, const QString& arrangement)
{
    const std::vector<PlacedColumn> places = placesIn(arrangement, header.count());
    if (places.empty())
        return false;
    int place = 0;
    for (const PlacedColumn& wanted : places) {
        header.moveSection(header.visualIndex(wanted.column), place++);
        header.setSectionHidden(wanted.column, wanted.isHidden);
        if (wanted.width > 0 && header.sectionResizeMode(wanted.column) == QHeaderView::Interactive)
            header.resizeSection(wanted.column, em(&header, wanted.width));
    }
    return true;
}

QString kindOfColumns(const QStringList& names)
{
    constexpr int kEnough = 12; // of the digest, in hex digits: there are 40 entries
    const QByteArray digest =
        QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
    return u'/' + QString::fromLatin1(digest.left(kEnough));
}

QString keptArrangement(const QString& name)
{
    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return {};
    const std::string head = toUtf8(name) + '=';
    for (const std::string& entry : preferences->get<Preference::TableColumns>()) {
        if (entry.starts_with(head))
            return toQString(entry.substr(head.size()));
    }
    return {};
}

void keepArrangement(const QString& name, const QString& arrangement)
{
    Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences)
        return;
    const std::string head = toUtf8(name) + '=';
    std::vector<std::string> entries = preferences->get<Preference::TableColumns>();
    std::erase_if(entries, [&](const std::string& entry) { return entry.starts_with(head); });
    if (!arrangement.isEmpty())
        entries.insert(entries.begin(), head + toUtf8(arrangement));
    static_cast<void>(preferences->set<Preference::TableColumns>(entries));
}

} // namespace convey::ui
