// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"

#include "value/time.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <array>

using namespace convey;
using convey::test::outcome;
using convey::test::text;

namespace {

// As the rows show times: ISO in UTC, or the fault.
QString shownTime(const Value<EpochMs>& time)
{
    return time ? text(formatIso(*time)) : outcome(time);
}

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void zones_data();
    void zones();
    void zoneNames_data();
    void zoneNames();
    void daylightSavingIsThatOfQTimeZone_data();
    void daylightSavingIsThatOfQTimeZone();
    void everyDayReadsBack();
};

void TestTime::times_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const QByteArray& cell, const char* expected, const char* zone = "",
                         DateOrder order = DateOrder::Unknown) {
        QTest::newRow(rule) << cell << QString::fromLatin1(zone) << static_cast<int>(order)
                            << QString::fromLatin1(expected);
    };
    row("ISO: T and Z", "2026-03-18T10:00:00Z", "2026-03-18T10:00:00.000Z");
    row("ISO: small t and z", "2026-03-18t10:00:00z", "2026-03-18T10:00:00.000Z");
    row("ISO: blank instead of T", "2026-03-18 10:00:00Z", "2026-03-18T10:00:00.000Z");
    row("ISO: no seconds", "2026-03-18T10:00Z", "2026-03-18T10:00:00.000Z");
    row("ISO: trimmed", " 2026-03-18T10:00:00Z\t", "2026-03-18T10:00:00.000Z");
    row("ISO: milliseconds", "2026-03-18T10:00:00.678Z", "2026-03-18T10:00:00.678Z");
    row("ISO: one digit of a fraction", "2026-03-18T10:00:00.5Z", "2026-03-18T10:00:00.500Z");
    row("ISO: comma before the fraction", "2026-03-18T10:00:00,25Z", "2026-03-18T10:00:00.250Z");
    row("ISO: nanoseconds are cut, not rounded", "2026-03-18T10:00:00.999999999Z",
        "2026-03-18T10:00:00.999Z");
    row("ISO: offset +HH:MM", "2026-03-18T10:00:00+05:45", "2026-03-18T04:15:00.000Z");
    row("ISO: offset -HHMM", "2026-03-18T10:00:00-0330", "2026-03-18T13:30:00.000Z");
    row("ISO: offset +HH", "2026-03-18T10:00:00+02", "2026-03-18T08:00:00.000Z");
    row("ISO: blank before the offset", "2026-03-18 10:00:00 -0400", "2026-03-18T14:00:00.000Z");
    row("ISO: typographic minus",
        "2026-03-18T10:00:00\xE2\x88\x92"
        "04:00",
        "2026-03-18T14:00:00.000Z");
    row("ISO: minus zero is UTC", "2026-03-18T10:00:00-00:00", "2026-03-18T10:00:00.000Z");
    row("ISO: offset over midnight", "2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z");
    row("ISO: the word UTC", "2026-03-18 10:00:00.123 UTC", "2026-03-18T10:00:00.123Z");
    row("ISO: the word gmt", "2026-03-18 10:00:00 gmt", "2026-03-18T10:00:00.000Z");
    row("ISO: GMT with an offset", "2026-03-18 10:00:00 GMT+0100", "2026-03-18T09:00:00.000Z");
    row("ISO: basic", "20260102T030405Z", "2026-01-02T03:04:05.000Z");
    row("ISO: basic with a fraction and offset", "20260102T030405.5+0100", "2026-01-02T02:04:05.500Z");
    row("ISO: basic without seconds", "20260102T0304Z", "2026-01-02T03:04:00.000Z");
    row("ISO: leap day", "2028-02-29T12:00:00Z", "2028-02-29T12:00:00.000Z");
    row("ISO: leap day of a century", "2000-02-29T12:00:00Z", "2000-02-29T12:00:00.000Z");
    row("ISO: no leap day", "2026-02-29T12:00:00Z", "!out_of_range");
    row("ISO: first instant", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z");
    row("ISO: before the first instant", "1969-12-31T23:59:59Z", "!out_of_range");
    row("ISO: last instant", "2099-12-31T23:59:59.999Z", "2099-12-31T23:59:59.999Z");
    row("ISO: after the last instant", "2100-01-01T00:00:00Z", "!out_of_range");
    row("ISO: year 1 of an export's none", "0001-01-01T00:00:00Z", "!out_of_range");
    row("ISO: year 9999 of an export's none", "9999-12-31T23:59:59Z", "!out_of_range");
    row("ISO: month 13", "2026-13-01T00:00:00Z", "!out_of_range");
    row("ISO: month 0", "2026-00-01T00:00:00Z", "!out_of_range");
    row("ISO: day 31 of April", "2026-04-31T00:00:00Z", "!out_of_range");
    row("ISO: day 0", "2026-04-00T00:00:00Z", "!out_of_range");
    row("ISO: hour 24", "2026-04-01T24:00:00Z", "!out_of_range");
    row("ISO: minute 60", "2026-04-01T23:60:00Z", "!out_of_range");
    row("ISO: leap second", "2016-12-31T23:59:60Z", "!out_of_range");
    row("ISO: offset of 24 hours", "2026-04-01T00:00:00+24:00", "!out_of_range");
    row("ISO: offset of 60 minutes", "2026-04-01T00:00:00+01:60", "!out_of_range");
    row("ISO: no zone anywhere", "2026-03-18T10:00:00", "!no_zone");
    row("ISO: zone of the rule", "2026-03-18 10:00:00", "2026-03-18T09:00:00.000Z", "Europe/Berlin");
    row("ISO: zone of the cell wins", "2026-03-18T10:00:00Z", "2026-03-18T10:00:00.000Z", "Europe/Berlin");
    row("ISO: abbreviation of a zone", "2026-03-18 10:00:00 EST", "!zone_unknown", "Europe/Berlin");
    row("ISO: a word that begins with UTC", "2026-03-18 10:00:00 UTCX", "!zone_unknown");
    row("ISO: date only", "2026-03-18", "!date_only", "UTC");
    row("ISO: basic date only", "20260318", "!date_only", "UTC");
    row("ISO: impossible date only", "2026-02-30", "!out_of_range", "UTC");
    row("ISO: hour only", "2026-03-18T10Z", "!unreadable");
    row("ISO: T and nothing", "2026-03-18T", "!unreadable");
    row("ISO: point and no fraction", "2026-03-18T10:00:00.Z", "!unreadable");
    row("ISO: fraction of a minute", "2026-03-18T10:00.5Z", "!unreadable");
    row("ISO: offset of three digits", "2026-03-18T10:00:00+010", "!unreadable");
    row("ISO: something behind", "2026-03-18T10:00:00Z x", "!unreadable");
    row("ISO: two zones", "2026-03-18T10:00:00+01:00Z", "!unreadable");
    row("ISO: two kinds of separators", "2026-03/18 10:00:00Z", "!unreadable");
    row("ISO: basic date, extended time", "20260318T10:00:00Z", "!unreadable");

    row("numbers: year first by slashes", "2026/03/18 10:00:00Z", "2026-03-18T10:00:00.000Z");
    row("numbers: year first, single digits", "2026-3-8 9:05 UTC", "2026-03-08T09:05:00.000Z");
    row("numbers: year first whatever the rule", "2026/03/04 10:00Z", "2026-03-04T10:00:00.000Z", "",
        DateOrder::DayFirst);
    row("numbers: day first by rule", "03/04/2026 10:00Z", "2026-04-03T10:00:00.000Z", "",
        DateOrder::DayFirst);
    row("numbers: month first by rule", "03/04/2026 10:00Z", "2026-03-04T10:00:00.000Z", "",
        DateOrder::MonthFirst);
    row("numbers: dots by rule", "03.04.2026 10:00:05", "2026-04-03T08:00:05.000Z", "Europe/Berlin",
        DateOrder::DayFirst);
    row("numbers: hyphens by rule", "3-4-2026 10:00Z", "2026-04-03T10:00:00.000Z", "", DateOrder::DayFirst);
    row("numbers: no rule, order open", "03/04/2026 10:00Z", "!date_order_unknown");
    row("numbers: no rule, day above 12 first", "13/04/2026 10:00Z", "2026-04-13T10:00:00.000Z");
    row("numbers: no rule, day above 12 second", "04/13/2026 10:00Z", "2026-04-13T10:00:00.000Z");
    row("numbers: no rule, day equals month", "04/04/2026 10:00Z", "2026-04-04T10:00:00.000Z");
    row("numbers: no rule, both above 12", "13/14/2026 10:00Z", "!out_of_range");
    row("numbers: month first, month 13", "13/04/2026 10:00Z", "!out_of_range", "", DateOrder::MonthFirst);
    row("numbers: day first, month 13", "04/13/2026 10:00Z", "!out_of_range", "", DateOrder::DayFirst);
    row("numbers: year first by rule, year last in the cell", "04/03/2026 10:00Z", "!out_of_range", "",
        DateOrder::YearFirst);
    row("numbers: afternoon", "1/2/2026 3:04 PM", "2026-02-01T15:04:00.000Z", "UTC", DateOrder::DayFirst);
    row("numbers: morning, small letters, no blank", "1/2/2026 3:04:05am", "2026-02-01T03:04:05.000Z", "UTC",
        DateOrder::DayFirst);
    row("numbers: twelve at night", "1/2/2026 12:04 AM", "2026-02-01T00:04:00.000Z", "UTC",
        DateOrder::DayFirst);
    row("numbers: twelve at noon", "1/2/2026 12:04 PM", "2026-02-01T12:04:00.000Z", "UTC",
        DateOrder::DayFirst);
    row("numbers: browser's comma and narrow no-break space", "1/2/2026, 3:04:05\xE2\x80\xAFPM",
        "2026-02-01T15:04:05.000Z", "UTC", DateOrder::DayFirst);
    row("numbers: zone behind PM", "1/2/2026 3:04 PM +0100", "2026-02-01T14:04:00.000Z", "",
        DateOrder::DayFirst);
    row("numbers: hour 13 PM", "1/2/2026 13:04 PM", "!out_of_range", "UTC", DateOrder::DayFirst);
    row("numbers: hour 0 AM", "1/2/2026 0:04 AM", "!out_of_range", "UTC", DateOrder::DayFirst);
    row("numbers: two-digit year", "13/04/26 10:00Z", "!two_digit_year");
    row("numbers: date only", "13/04/2026", "!date_only", "UTC");
    row("numbers: date only, order open", "03/04/2026", "!date_only", "UTC");
    row("numbers: three-digit year", "13/04/202 10:00Z", "!unreadable");
    row("numbers: no zone anywhere", "13/04/2026 10:00", "!no_zone");

    row("epoch: seconds", "1773892800", "2026-03-19T04:00:00.000Z");
    row("epoch: milliseconds", "1773892800123", "2026-03-19T04:00:00.123Z");
    row("epoch: microseconds are cut", "1773892800123999", "2026-03-19T04:00:00.123Z");
    row("epoch: nanoseconds are cut", "1773892800123999999", "2026-03-19T04:00:00.123Z");
    row("epoch: seconds with a fraction", "1773892800.1239", "2026-03-19T04:00:00.123Z");
    row("epoch: seconds with one digit", "1773892800.5", "2026-03-19T04:00:00.500Z");
    row("epoch: first seconds of ten digits", "1000000000", "2001-09-09T01:46:40.000Z");
    row("epoch: last second", "4102444799", "2099-12-31T23:59:59.000Z");
    row("epoch: beyond the last second", "4102444800", "!out_of_range");
    row("epoch: largest of thirteen digits", "9999999999999", "!out_of_range");
    row("epoch: largest of nineteen digits", "9999999999999999999", "!out_of_range");
    row("epoch: nine digits", "177389280", "!unreadable");
    row("epoch: eleven digits", "17738928001", "!unreadable");
    row("epoch: fourteen digits", "20260318100000", "!unreadable");
    row("epoch: leading zeroes", "0001773892800", "!unreadable");
    row("epoch: zero", "0", "!unreadable");
    row("epoch: negative", "-1773892800", "!unreadable");
    row("epoch: milliseconds with a fraction", "1773892800123.5", "!unreadable");
    row("epoch: shown by a spreadsheet", "1.77389E+12", "!spreadsheet_damage");
    row("spreadsheet: day count", "46111", "!spreadsheet_serial", "UTC");
    row("spreadsheet: day count with a time", "46111.4166666667", "!spreadsheet_serial", "UTC");
    row("spreadsheet: column too narrow", "########", "!spreadsheet_damage");
    row("spreadsheet: text mark", "'2026-03-18T10:00:00Z", "!spreadsheet_damage");
    row("word", "yesterday", "!unreadable");
    row("time only", "10:00:00", "!unreadable", "UTC");
    row("not UTF-8", "\xFF", "!unreadable");
    row("zero byte", QByteArray("2026-03-18T10:00:00Z\0", 21), "!unreadable");
    row("empty", "", "!empty");
    row("blank", "  ", "!empty");
}

void TestTime::times()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, zone);
    QFETCH(int, order);
    QFETCH(QString, expected);
    TimeRule rule{Zone::fromName(toUtf8(zone)), static_cast<DateOrder>(order)};
    QCOMPARE(rule.zone.has_value(), !zone.isEmpty());
    const std::string_view view(cell.constData(), static_cast<std::size_t>(cell.size()));
    QCOMPARE(shownTime(parseTime(view, rule)), expected);
}

void TestTime::zones_data()
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
    row("Europe/Berlin", "no summer time in 1975", "1975-07-15 12:00:00", "1975-07-15T11:00:00.000Z");
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
    row("UTC", "first instant", "1970-01-01 00:00:00", "1970-01-01T00:00:00.000Z");
    row("Asia/Tokyo", "before the first instant", "1970-01-01 08:59:59", "!out_of_range");
    row("-05:00", "after the last instant", "2099-12-31 19:00:00", "!out_of_range");
}

void TestTime::zones()
{
    QFETCH(QString, zone);
    QFETCH(QString, local);
    QFETCH(QString, expected);
    const TimeRule rule{Zone::fromName(toUtf8(zone)), DateOrder::Unknown};
    QVERIFY(rule.zone.has_value());
    QCOMPARE(shownTime(parseTime(toUtf8(local), rule)), expected);
}

void TestTime::zoneNames_data()
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

void TestTime::zoneNames()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    QCOMPARE(Zone::fromName(toUtf8(name)).has_value(), known);
}

void TestTime::daylightSavingIsThatOfQTimeZone_data()
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
void TestTime::daylightSavingIsThatOfQTimeZone()
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

void TestTime::everyDayReadsBack()
{
    constexpr std::int64_t kDayAndABit = 86'400'000 + 3'723'004;
    const TimeRule rule{};
    for (EpochMs ms = kMinEpochMs; ms <= kMaxEpochMs; ms += kDayAndABit) {
        const auto back = parseTime(formatIso(ms), rule);
        QVERIFY(back.has_value());
        QCOMPARE(*back, ms);
        const QDateTime qt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        QCOMPARE(text(formatIso(ms)), qt.toString(Qt::ISODateWithMs));
    }
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
