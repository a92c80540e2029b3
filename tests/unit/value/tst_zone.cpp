// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/time.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

namespace {

// Where the clocks of a zone were set in 2024, in local time; from Python's zoneinfo (2026-11-21). A year
// that is over: three of these zones gave up setting their clocks in 2026, which not every computer's
// database knows.
struct ClockChange
{
    const char* zone;
    const char* gapFirst;
    const char* gapEnd; ///< the first local time behind the gap
    const char* gapInstant; ///< and its instant
    const char* overlapFirst;
    const char* overlapEnd; ///< the first local time behind the overlap
};

constexpr auto kClockChanges = std::to_array<ClockChange>({
    {"Europe/London", "2024-03-31 01:00:00", "2024-03-31 02:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 01:00:00", "2024-10-27 02:00:00"},
    {"Europe/Dublin", "2024-03-31 01:00:00", "2024-03-31 02:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 01:00:00", "2024-10-27 02:00:00"},
    {"Europe/Lisbon", "2024-03-31 01:00:00", "2024-03-31 02:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 01:00:00", "2024-10-27 02:00:00"},
    {"Europe/Paris", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Madrid", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Rome", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Amsterdam", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Warsaw", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Vienna", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Zurich", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Stockholm", "2024-03-31 02:00:00", "2024-03-31 03:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 02:00:00", "2024-10-27 03:00:00"},
    {"Europe/Athens", "2024-03-31 03:00:00", "2024-03-31 04:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 03:00:00", "2024-10-27 04:00:00"},
    {"Europe/Helsinki", "2024-03-31 03:00:00", "2024-03-31 04:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 03:00:00", "2024-10-27 04:00:00"},
    {"Europe/Kyiv", "2024-03-31 03:00:00", "2024-03-31 04:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 03:00:00", "2024-10-27 04:00:00"},
    {"Europe/Bucharest", "2024-03-31 03:00:00", "2024-03-31 04:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 03:00:00", "2024-10-27 04:00:00"},
    {"Atlantic/Azores", "2024-03-31 00:00:00", "2024-03-31 01:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-27 00:00:00", "2024-10-27 01:00:00"},
    {"America/New_York", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T07:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Toronto", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T07:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Chicago", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T08:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Winnipeg", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T08:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Denver", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T09:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Los_Angeles", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T10:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Vancouver", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T10:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Anchorage", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T11:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Halifax", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T06:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/St_Johns", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T05:30:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Havana", "2024-03-10 00:00:00", "2024-03-10 01:00:00", "2024-03-10T05:00:00.000Z",
        "2024-11-03 00:00:00", "2024-11-03 01:00:00"},
    {"America/Santiago", "2024-09-08 00:00:00", "2024-09-08 01:00:00", "2024-09-08T04:00:00.000Z",
        "2024-04-06 23:00:00", "2024-04-07 00:00:00"},
    {"America/Nuuk", "2024-03-30 23:00:00", "2024-03-31 00:00:00", "2024-03-31T01:00:00.000Z",
        "2024-10-26 23:00:00", "2024-10-27 00:00:00"},
    {"Australia/Sydney", "2024-10-06 02:00:00", "2024-10-06 03:00:00", "2024-10-05T16:00:00.000Z",
        "2024-04-07 02:00:00", "2024-04-07 03:00:00"},
    {"Australia/Melbourne", "2024-10-06 02:00:00", "2024-10-06 03:00:00", "2024-10-05T16:00:00.000Z",
        "2024-04-07 02:00:00", "2024-04-07 03:00:00"},
    {"Australia/Adelaide", "2024-10-06 02:00:00", "2024-10-06 03:00:00", "2024-10-05T16:30:00.000Z",
        "2024-04-07 02:00:00", "2024-04-07 03:00:00"},
    {"Australia/Hobart", "2024-10-06 02:00:00", "2024-10-06 03:00:00", "2024-10-05T16:00:00.000Z",
        "2024-04-07 02:00:00", "2024-04-07 03:00:00"},
    {"Australia/Lord_Howe", "2024-10-06 02:00:00", "2024-10-06 02:30:00", "2024-10-05T15:30:00.000Z",
        "2024-04-07 01:30:00", "2024-04-07 02:00:00"},
    {"Pacific/Auckland", "2024-09-29 02:00:00", "2024-09-29 03:00:00", "2024-09-28T14:00:00.000Z",
        "2024-04-07 02:00:00", "2024-04-07 03:00:00"},
    {"Pacific/Chatham", "2024-09-29 02:45:00", "2024-09-29 03:45:00", "2024-09-28T14:00:00.000Z",
        "2024-04-07 02:45:00", "2024-04-07 03:45:00"},
    {"Asia/Jerusalem", "2024-03-29 02:00:00", "2024-03-29 03:00:00", "2024-03-29T00:00:00.000Z",
        "2024-10-27 01:00:00", "2024-10-27 02:00:00"},
    {"Asia/Beirut", "2024-03-31 00:00:00", "2024-03-31 01:00:00", "2024-03-30T22:00:00.000Z",
        "2024-10-26 23:00:00", "2024-10-27 00:00:00"},
    {"Africa/Cairo", "2024-04-26 00:00:00", "2024-04-26 01:00:00", "2024-04-25T22:00:00.000Z",
        "2024-10-31 23:00:00", "2024-11-01 00:00:00"},
    {"Africa/Casablanca", "2024-04-14 02:00:00", "2024-04-14 03:00:00", "2024-04-14T02:00:00.000Z",
        "2024-03-10 02:00:00", "2024-03-10 03:00:00"},
    {"Asia/Gaza", "2024-04-20 02:00:00", "2024-04-20 03:00:00", "2024-04-20T00:00:00.000Z",
        "2024-10-26 01:00:00", "2024-10-26 02:00:00"},
    {"Pacific/Easter", "2024-09-07 22:00:00", "2024-09-07 23:00:00", "2024-09-08T04:00:00.000Z",
        "2024-04-06 21:00:00", "2024-04-06 22:00:00"},
    {"America/Tijuana", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T10:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Detroit", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T07:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
    {"America/Miquelon", "2024-03-10 02:00:00", "2024-03-10 03:00:00", "2024-03-10T05:00:00.000Z",
        "2024-11-03 01:00:00", "2024-11-03 02:00:00"},
});

QString shownInstant(const Value<EpochMs>& time)
{
    return time ? text(formatIso(*time)) : outcome(time);
}

} // namespace

class TestZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zones_data();
    void zones();
    void clockChanges_data();
    void clockChanges();
    void zoneNames_data();
    void zoneNames();
    void zoneWords_data();
    void zoneWords();
    void offsetsOfAbbreviations();
    void cacheSaysTheSame();
    void daylightSavingIsThatOfQTimeZone_data();
    void daylightSavingIsThatOfQTimeZone();
    void everyTransitionOfEveryZoneIsThatOfQTimeZone();
};

void TestZone::zones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* zone, const char* rule, const char* local, const char* expected) {
        QTest::addRow("%s: %s", zone, rule)
            << QString::fromLatin1(zone) << QString::fromLatin1(local) << QString::fromLatin1(expected);
    };
    row("Europe/Berlin", "winter", "2026-01-15 12:00:00", "2026-01-15T11:00:00.000Z");
    row("Europe/Berlin", "summer", "2026-07-15 12:00:00", "2026-07-15T10:00:00.000Z");
    row("Europe/Berlin", "last millisecond before the gap", "2026-03-29 01:59:59.999",
        "2026-03-29T00:59:59.999Z");
    row("Europe/Berlin", "first of the gap", "2026-03-29 02:00:00", "!zone_gap");
    row("Europe/Berlin", "last of the gap", "2026-03-29 02:59:59.999", "!zone_gap");
    row("Europe/Berlin", "first after the gap", "2026-03-29 03:00:00", "2026-03-29T01:00:00.000Z");
    row("Europe/Berlin", "last before the overlap", "2026-10-25 01:59:59.999", "2026-10-24T23:59:59.999Z");
    row("Europe/Berlin", "first of the overlap", "2026-10-25 02:00:00", "!zone_overlap");
    row("Europe/Berlin", "last of the overlap", "2026-10-25 02:59:59.999", "!zone_overlap");
    row("Europe/Berlin", "first after the overlap", "2026-10-25 03:00:00", "2026-10-25T02:00:00.000Z");
    row("Europe/Berlin", "last year of the database", "2037-12-31 23:59:59", "2037-12-31T22:59:59.000Z");
    row("Europe/Berlin", "beyond the database", "2038-01-01 00:00:00", "!out_of_range");
    row("America/New_York", "winter", "2026-01-15 12:00:00", "2026-01-15T17:00:00.000Z");
    row("America/New_York", "gap", "2026-03-08 02:30:00", "!zone_gap");
    row("America/New_York", "after the gap", "2026-03-08 03:00:00", "2026-03-08T07:00:00.000Z");
    row("America/New_York", "overlap", "2026-11-01 01:30:00", "!zone_overlap");
    row("America/New_York", "after the overlap", "2026-11-01 02:00:00", "2026-11-01T07:00:00.000Z");
    row("Australia/Lord_Howe", "half-hour gap", "2026-10-04 02:15:00", "!zone_gap");
    row("Australia/Lord_Howe", "after the half-hour gap", "2026-10-04 02:30:00", "2026-10-03T15:30:00.000Z");
    row("Australia/Lord_Howe", "half-hour overlap", "2026-04-05 01:45:00", "!zone_overlap");
    row("Australia/Lord_Howe", "before the half-hour overlap", "2026-04-05 01:29:59",
        "2026-04-04T14:29:59.000Z");
    row("Asia/Kathmandu", "offset of 5:45", "2026-01-15 12:00:00", "2026-01-15T06:15:00.000Z");
    row("Pacific/Apia", "a day that never was", "2011-12-30 12:00:00", "!zone_gap");
    row("+05:30", "fixed offset", "2026-01-15 12:00:00", "2026-01-15T06:30:00.000Z");
    row("UTC", "first instant", "2000-01-01 00:00:00", "2000-01-01T00:00:00.000Z");
    row("Asia/Tokyo", "before the first instant", "2000-01-01 08:59:59", "!out_of_range");
    row("-05:00", "after the last instant", "2099-12-31 19:00:00", "!out_of_range");
}

void TestZone::zones()
{
    QFETCH(QString, zone);
    QFETCH(QString, local);
    QFETCH(QString, expected);
    const TimeRule rule{Zone::fromName(toUtf8(zone)), DateOrder::Unknown};
    QVERIFY(rule.zone.has_value());
    QCOMPARE(shownInstant(parseTime(toUtf8(local), rule)), expected);
}

void TestZone::clockChanges_data()
{
    QTest::addColumn<int>("change");
    for (std::size_t i = 0; i < kClockChanges.size(); ++i)
        QTest::newRow(kClockChanges[i].zone) << static_cast<int>(i);
}

void TestZone::clockChanges()
{
    QFETCH(int, change);
    const ClockChange& at = kClockChanges.at(static_cast<std::size_t>(change));
    const TimeRule rule{.zone = Zone::fromName(at.zone)};
    QVERIFY(rule.zone.has_value());
    const auto msOf = [](const char* local) { return *parseTime(local, {.zone = Zone()}); };
    const auto read = [&](EpochMs local) { return outcome(rule.zone->fromLocal(local)); };
    const QString gap = QStringLiteral("!zone_gap");
    const QString overlap = QStringLiteral("!zone_overlap");
    QCOMPARE(shownInstant(parseTime(at.gapFirst, rule)), gap);
    QCOMPARE(shownInstant(parseTime(at.gapEnd, rule)), QString::fromLatin1(at.gapInstant));
    QCOMPARE(read(msOf(at.gapEnd) - 1), gap);
    QVERIFY(rule.zone->fromLocal(msOf(at.gapFirst) - 1).has_value());
    QCOMPARE(shownInstant(parseTime(at.overlapFirst, rule)), overlap);
    QCOMPARE(read(msOf(at.overlapEnd) - 1), overlap);
    QVERIFY(rule.zone->fromLocal(msOf(at.overlapFirst) - 1).has_value());
    QVERIFY(parseTime(at.overlapEnd, rule).has_value());
}

void TestZone::zoneNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    for (const char* name : {"Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "Asia/Calcutta",
             "UTC", "utc", "Z", "GMT", "+02", "-0330", "+05:45", "-12:00"})
        QTest::addRow("known: %s", name) << QString::fromLatin1(name) << true;
    for (const char* name :
        {"", "EST", "CET", "PST8PDT", "Berlin", "Europe/Berlin2", "right/Europe/Berlin", "Europe/",
            "../etc/passwd", "/etc/localtime", "+2", "+24", "+02:60", "+2:00", "02:00", "+02:0", "UTC+2"})
        QTest::addRow("unknown: %s", name) << QString::fromLatin1(name) << false;
}

void TestZone::zoneNames()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    QCOMPARE(Zone::fromName(toUtf8(name)).has_value(), known);
}

void TestZone::zoneWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sameAs"); // a name, or the fault
    const auto row = [](const char* words, const char* sameAs) {
        QTest::addRow("%s", words) << QString::fromUtf8(words) << QString::fromLatin1(sameAs);
    };
    row("Europe/Berlin", "Europe/Berlin");
    row(" Europe/Berlin ", "Europe/Berlin");
    row("(GMT-08:00) Pacific Time (US & Canada)", "America/Los_Angeles");
    row("Pacific Time (US & Canada)", "America/Los_Angeles");
    row("Mountain Time - US & Canada", "America/Denver");
    row("Indiana (East)", "America/Indiana/Indianapolis");
    row("Atlantic Time (Canada)", "America/Halifax");
    row("eastern time", "America/New_York");
    row("AUS Eastern Standard Time", "Australia/Sydney");
    row("Tokyo Standard Time", "Asia/Tokyo");
    row("New Delhi", "Asia/Kolkata");
    row("Los Angeles", "America/Los_Angeles");
    row("(GMT+01:00) Amsterdam", "Europe/Amsterdam");
    row("PST", "-08:00");
    row("MESZ", "+02:00");
    row("GMT+5:30", "+05:30");
    row("(UTC-03:30)", "-03:30");
    row("-0500", "-05:00");
    row("CST", "!zone_ambiguous");
    row("IST", "!zone_ambiguous");
    row("", "!empty");
    row("  ", "!empty");
    row("Gotham", "!zone_unknown");
    row("12", "!zone_unknown");
    row("+25:00", "!zone_unknown");
    row("(GMT-05:00) Gotham", "!zone_unknown");
    row("../etc/passwd", "!zone_unknown");
    row("Europe", "!zone_unknown");
    row("Eastern", "!zone_unknown");
}

void TestZone::zoneWords()
{
    QFETCH(QString, words);
    QFETCH(QString, sameAs);
    const Value<Zone> zone = Zone::fromWords(toUtf8(words));
    if (!zone) {
        QCOMPARE(QStringLiteral("!") + text(faultName(zone.error())), sameAs);
        return;
    }
    const auto expected = Zone::fromName(toUtf8(sameAs));
    QVERIFY2(expected.has_value(), qPrintable(sameAs));
    constexpr std::int64_t kMonth = 2'630'000'000;
    for (std::int64_t local = 1'600'000'000'000; local < 1'900'000'000'000; local += kMonth)
        QCOMPARE(outcome(zone->fromLocal(local)), outcome(expected->fromLocal(local)));
}

void TestZone::offsetsOfAbbreviations()
{
    const auto newYork = Zone::fromName("America/New_York");
    QCOMPARE(newYork->offsetOf("EST"), std::optional<std::int32_t>(-18'000));
    QCOMPARE(newYork->offsetOf("edt"), std::optional<std::int32_t>(-14'400));
    QVERIFY(!newYork->offsetOf("CST"));
    QVERIFY(!newYork->offsetOf(""));
    QVERIFY(!Zone().offsetOf("UTC"));
}

void TestZone::cacheSaysTheSame()
{
    ZoneCache cache;
    const std::int64_t local = 1'773'846'245'000;
    for (int round = 0; round < 3; ++round) {
        for (const char* words :
            {"Europe/Berlin", "Europe/Berlin", "CST", "Gotham", "PST", "", "Eastern Time"}) {
            const Value<Zone> direct = Zone::fromWords(words);
            const Value<Zone>& cached = cache.find(words);
            QCOMPARE(cached.has_value(), direct.has_value());
            if (direct)
                QCOMPARE(outcome(cached->fromLocal(local)), outcome(direct->fromLocal(local)));
            else
                QCOMPARE(cached.error(), direct.error());
        }
    }
    // More words than it keeps.
    for (int i = 0; i < 2'500; ++i)
        QVERIFY(cache.find("+0" + std::to_string(i % 10) + ":" + std::to_string(10 + i % 50)).has_value());
    QVERIFY(cache.find("Europe/Berlin").has_value());
}

void TestZone::daylightSavingIsThatOfQTimeZone_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id :
        {"Europe/Berlin", "Europe/London", "Europe/Dublin", "America/New_York", "America/Sao_Paulo",
            "America/Santiago", "Australia/Lord_Howe", "Africa/Casablanca", "Africa/Cairo", "Asia/Gaza",
            "Asia/Tehran", "Asia/Kolkata", "Pacific/Apia", "Pacific/Chatham", "America/Nuuk"})
        QTest::newRow(id) << QByteArray(id);
}

// Every half hour of 2024 to 2028 in UTC: the local time it shows leads back to it, but where it is shown
// twice.
void TestZone::daylightSavingIsThatOfQTimeZone()
{
    QFETCH(QByteArray, id);
    const QTimeZone reference(id);
    const auto zone = Zone::fromName(id.toStdString());
    QVERIFY(zone.has_value());
    constexpr std::int64_t kHalfHour = 1'800'000;
    constexpr std::int64_t kFrom = 1'704'067'200'000; // 2024-01-01T00:00:00Z
    constexpr std::int64_t kTo = 1'861'920'000'000; // 2029-01-01T00:00:00Z
    std::int64_t previousLocal = 0;
    int overlaps = 0;
    for (std::int64_t utc = kFrom; utc < kTo; utc += kHalfHour) {
        const int offset = reference.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
        const std::int64_t local = utc + offset * 1000LL;
        const auto back = zone->fromLocal(local);
        if (back) {
            QCOMPARE(*back, utc);
        } else {
            QCOMPARE(outcome(back), QStringLiteral("!zone_overlap"));
            ++overlaps;
        }
        // A jump forward of the local clock leaves a gap behind it.
        if (previousLocal != 0 && local - previousLocal > kHalfHour)
            QCOMPARE(outcome(zone->fromLocal(local - 1)), QStringLiteral("!zone_gap"));
        previousLocal = local;
    }
    // Each change back shows at most a few half hours twice.
    QVERIFY(overlaps <= 5 * 2 * 2 * 4);
}

// Around every change of the clocks from 2020 to 2030, in every zone that the system knows by Region/City.
void TestZone::everyTransitionOfEveryZoneIsThatOfQTimeZone()
{
    QElapsedTimer timer;
    timer.start();
    const QDateTime from(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC);
    int zones = 0;
    int instants = 0;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const auto zone = Zone::fromName(id.toStdString());
        if (!zone)
            continue;
        ++zones;
        const QTimeZone reference(id);
        std::vector<EpochMs> edges{from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
        std::vector<std::pair<std::int64_t, std::int64_t>> gaps; // local, half open
        std::vector<std::pair<std::int64_t, std::int64_t>> overlaps;
        std::int64_t before = reference.offsetFromUtc(from) * 1'000LL;
        for (const QTimeZone::OffsetData& change : reference.transitions(from, to)) {
            const EpochMs utc = change.atUtc.toMSecsSinceEpoch();
            const std::int64_t after = change.offsetFromUtc * 1'000LL;
            edges.push_back(utc);
            if (after > before)
                gaps.emplace_back(utc + before, utc + after);
            else if (after < before)
                overlaps.emplace_back(utc + after, utc + before);
            before = after;
        }
        const auto within = [](const auto& spans, std::int64_t local) {
            return std::any_of(spans.begin(), spans.end(),
                [&](const auto& span) { return local >= span.first && local < span.second; });
        };
        constexpr EpochMs kHalfHour = 1'800'000;
        for (const EpochMs edge : edges) {
            for (const EpochMs apart :
                {-4 * kHalfHour, -2 * kHalfHour, -kHalfHour, -kHalfHour / 2, EpochMs(-1), EpochMs(0),
                    EpochMs(1), kHalfHour / 2, kHalfHour - 1, kHalfHour, 2 * kHalfHour, 4 * kHalfHour}) {
                const EpochMs utc = edge + apart;
                const int offset = reference.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC));
                const std::int64_t local = utc + offset * 1'000LL;
                const QString expected =
                    within(overlaps, local) ? QStringLiteral("!zone_overlap") : QString::number(utc);
                QVERIFY2(outcome(zone->fromLocal(local)) == expected, id.constData());
                ++instants;
            }
        }
        for (const auto& [first, end] : gaps) {
            for (const std::int64_t local : {first, (first + end) / 2, end - 1})
                QVERIFY2(outcome(zone->fromLocal(local)) == QStringLiteral("!zone_gap"), id.constData());
        }
    }
    // The database of 2024 has 400 zones and more names; a system without it would prove nothing.
    QVERIFY2(zones > 400, qPrintable(QString::number(zones)));
    QVERIFY(instants > 400 * 24);
    constexpr int kSeconds = 30'000;
    QVERIFY(timer.elapsed() < kSeconds);
}

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
