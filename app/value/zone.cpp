// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/zone.h"

#include "base/text.h"
#include "value/time.h"
#include "value/zone_words.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <vector>

namespace convey {

namespace {

constexpr std::int64_t kMsPerSecond = 1000;
constexpr std::int64_t kMsPerDay = 86'400'000;

// 2037-12-31T23:59:59.999. The database spells its transitions out to here; for later years Qt 6.4.2 lists
// none, and those that it finds one by one are not always right (seen with Pacific/Chatham in 2038,
// 2026-11-21).
constexpr std::int64_t kMaxZonedMs = 2'145'916'799'999;

std::optional<std::int32_t> offsetFromName(std::string_view name)
{
    if (equalsIgnoringAsciiCase(name, "Z") || equalsIgnoringAsciiCase(name, "UTC")
        || equalsIgnoringAsciiCase(name, "GMT"))
        return 0;
    if (name.size() < 3 || (name[0] != '+' && name[0] != '-'))
        return std::nullopt;
    std::string digits(name.substr(1));
    if (digits.size() == 5 && digits[2] == ':')
        digits.erase(2, 1);
    if ((digits.size() != 2 && digits.size() != 4)
        || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return std::nullopt;
    const int hours = (digits[0] - '0') * 10 + (digits[1] - '0');
    const int minutes = digits.size() == 4 ? (digits[2] - '0') * 10 + (digits[3] - '0') : 0;
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return name[0] == '-' ? -seconds : seconds;
}

// Region/City names only: the database also has words like "EST" and "MST", which mean other zones elsewhere,
// and "right/…", which counts leap seconds.
bool isRegionName(std::string_view name)
{
    const auto allowed = [](char c) {
        return isAsciiAlpha(c) || isAsciiDigit(c) || c == '/' || c == '_' || c == '-' || c == '+';
    };
    return name.find('/') != std::string_view::npos && isAsciiAlpha(name.front())
        && !name.starts_with("right/") && std::all_of(name.begin(), name.end(), allowed);
}

// "Berlin" of Europe/Berlin and "New York" of America/New_York. A word that ends two names of the database is
// none: it may be two places.
std::optional<Zone> zoneOfCity(std::string_view words)
{
    // Every call puts the list together anew, and every cell of a column of cities may ask.
    static const QList<QByteArray> kIds = QTimeZone::availableTimeZoneIds();
    QByteArray tail = "/" + QByteArray(words.data(), static_cast<qsizetype>(words.size()));
    tail.replace(' ', '_');
    QByteArray found;
    for (const QByteArray& id : kIds) {
        if (!id.endsWith(tail) || id.startsWith("Etc/") || id.startsWith("SystemV/")
            || id.startsWith("right/") || id.startsWith("posix/"))
            continue;
        if (!found.isEmpty())
            return std::nullopt;
        found = id;
    }
    return found.isEmpty() ? std::nullopt : Zone::fromName(found.toStdString());
}

QDateTime utcDateTime(EpochMs ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

struct Zone::Transitions
{
    // One change of a zone's offset, in local times read on the old and on the new clock. Between the two
    // lies the gap (new after old) or the overlap (old after new).
    struct Change
    {
        std::int64_t first; // the earlier of the two
        std::int64_t last; // the later of the two
        std::int32_t offsetAfter; // seconds east of UTC
        bool skips; // a gap
    };

    std::int32_t offsetBefore = 0; // of the first change
    std::vector<Change> changes;

    // What the database calls the times of the zone, the latest meaning of each.
    struct Abbreviation
    {
        std::string name;
        std::int32_t offset;
    };
    std::vector<Abbreviation> abbreviations;

    void call(const QString& name, std::int32_t offset)
    {
        if (name.isEmpty())
            return;
        const std::string utf8 = toUtf8(name);
        const auto known = std::ranges::find(abbreviations, utf8, &Abbreviation::name);
        if (known != abbreviations.end())
            known->offset = offset;
        else
            abbreviations.push_back({utf8, offset});
    }
};

Zone::Zone(std::int32_t offsetSeconds)
    : m_offsetSeconds(offsetSeconds)
{ }

Zone::Zone(std::shared_ptr<const Transitions> transitions)
    : m_transitions(std::move(transitions))
{ }

std::optional<Zone> Zone::fromName(std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    if (const auto offset = offsetFromName(name))
        return Zone(*offset);
    const QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
    if (!isRegionName(name))
        return std::nullopt;
    const QTimeZone zone(id);
    if (!zone.isValid())
        return std::nullopt;

    const QDateTime from = utcDateTime(kMinEpochMs - 2 * kMsPerDay);
    auto table = std::make_shared<Transitions>();
    table->offsetBefore = zone.offsetFromUtc(from);
    table->call(zone.abbreviation(from), table->offsetBefore);
    std::int32_t offset = table->offsetBefore;
    const auto transitions = zone.transitions(from, utcDateTime(kMaxZonedMs + 2 * kMsPerDay));
    table->changes.reserve(static_cast<std::size_t>(transitions.size()));
    for (const QTimeZone::OffsetData& transition : transitions) {
        const std::int32_t after = transition.offsetFromUtc;
        table->call(transition.abbreviation, after);
        if (after == offset) // only the name or the summer flag changes
            continue;
        const std::int64_t utc = transition.atUtc.toMSecsSinceEpoch();
        const std::int64_t onOldClock = utc + offset * kMsPerSecond;
        const std::int64_t onNewClock = utc + after * kMsPerSecond;
        table->changes.push_back({std::min(onOldClock, onNewClock), std::max(onOldClock, onNewClock), after,
            onNewClock > onOldClock});
        offset = after;
    }
    return Zone(std::move(table));
}

Value<Zone> Zone::fromWords(std::string_view words)
{
    using Kind = ZoneText::Kind;
    const ZoneText text = readZone(words);
    std::optional<Zone> zone;
    switch (text.kind) {
    case Kind::None:
        return faulty(ValueFault::Empty);
    case Kind::Offset:
        return Zone(text.offsetSeconds);
    case Kind::Ambiguous:
        return faulty(ValueFault::ZoneAmbiguous);
    case Kind::Name:
        zone = fromName(text.name);
        break;
    case Kind::Words: {
        const QByteArray name(text.name.data(), static_cast<qsizetype>(text.name.size()));
        const QByteArray id = QTimeZone::windowsIdToDefaultIanaId(name);
        zone = id.isEmpty() ? zoneOfCity(text.name) : fromName(id.toStdString());
        break;
    }
    case Kind::Malformed:
    case Kind::OutOfRange:
        break;
    }
    if (!zone)
        return faulty(ValueFault::ZoneUnknown);
    return *zone;
}

std::optional<std::int32_t> Zone::offsetOf(std::string_view abbreviation) const
{
    if (!m_transitions)
        return std::nullopt;
    for (const Transitions::Abbreviation& known : m_transitions->abbreviations) {
        if (equalsIgnoringAsciiCase(known.name, abbreviation))
            return known.offset;
    }
    return std::nullopt;
}

bool Zone::hasAbbreviations() const
{
    return m_transitions
        && std::ranges::any_of(m_transitions->abbreviations,
            [](const Transitions::Abbreviation& known) { return isAsciiAlpha(known.name.front()); });
}

const Value<Zone>& ZoneCache::find(std::string_view words)
{
    if (m_last != nullptr && words == m_lastWords)
        return *m_last;
    // A column of text that is no zone would otherwise be kept whole.
    constexpr std::size_t kMostZones = 1'000;
    if (m_zones.size() >= kMostZones)
        m_zones.clear();
    m_lastWords = words;
    auto found = m_zones.find(m_lastWords);
    if (found == m_zones.end())
        found = m_zones.emplace(m_lastWords, Zone::fromWords(words)).first;
    m_last = &found->second;
    return *m_last;
}

Value<EpochMs> Zone::fromLocal(std::int64_t localMs) const
{
    // Bounded first, so that nothing below can overflow.
    if (localMs < kMinEpochMs - kMsPerDay || localMs > kMaxEpochMs + kMsPerDay)
        return faulty(ValueFault::OutOfRange);
    std::int32_t offset = m_offsetSeconds;
    if (m_transitions) {
        if (localMs > kMaxZonedMs)
            return faulty(ValueFault::OutOfRange);
        const std::vector<Transitions::Change>& changes = m_transitions->changes;
        const auto next = std::partition_point(changes.begin(), changes.end(),
            [&](const Transitions::Change& change) { return change.last <= localMs; });
        if (next != changes.end() && localMs >= next->first)
            return faulty(next->skips ? ValueFault::ZoneGap : ValueFault::ZoneOverlap);
        offset = next == changes.begin() ? m_transitions->offsetBefore : std::prev(next)->offsetAfter;
    }
    const EpochMs instant = localMs - offset * kMsPerSecond;
    if (instant < kMinEpochMs || instant > kMaxEpochMs)
        return faulty(ValueFault::OutOfRange);
    return instant;
}

} // namespace convey
