// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"
#include "unit/value/time_cases.h"

#include "value/time.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <array>

using namespace convey;
using convey::test::outcome;
using convey::test::text;
using namespace convey::test;

namespace {

// As the rows show times: ISO in UTC, or the fault.
QString shownTime(const Value<EpochMs>& time)
{
    return time ? text(formatIso(*time)) : outcome(time);
}

} // namespace

Q_DECLARE_METATYPE(convey::test::TimeCase)

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void moreTimes_data();
    void moreTimes();
    void joined_data();
    void joined();
    void everyDayReadsBack();
    void everyTimeReadsBackFromEveryForm();
    void namesOfMonthsAreThoseOfCldr();
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
    row("ISO: first instant", "2000-01-01T00:00:00Z", "2000-01-01T00:00:00.000Z");
    row("ISO: before the first instant", "1999-12-31T23:59:59.999Z", "!out_of_range");
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
    row("ISO: abbreviation of a zone", "2026-03-18 10:00:00 EST", "2026-03-18T15:00:00.000Z",
        "Europe/Berlin");
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
    row("epoch: fourteen digits are a date", "20260318100000", "!no_zone");
    row("epoch: leading zeroes", "0001773892800", "!unreadable");
    row("epoch: zero", "0", "!unreadable");
    row("epoch: negative", "-1773892800", "!unreadable");
    row("epoch: milliseconds with a fraction", "1773892800123.5", "2026-03-19T04:00:00.123Z");
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

void TestTime::moreTimes_data()
{
    QTest::addColumn<TimeCase>("row");
    for (const auto rows : {timeCasesOfMonths(), timeCasesOfNames(), timeCasesOfNumbers(), timeCasesOfNone(),
             timeCasesOfZones()}) {
        for (const TimeCase& row : rows)
            QTest::newRow(row.rule) << row;
    }
}

void TestTime::moreTimes()
{
    QFETCH(TimeCase, row);
    ZoneCache zones;
    TimeRule rule{.zone = Zone::fromName(row.zone), .order = row.order, .serials = row.serials};
    QCOMPARE(rule.zone.has_value(), *row.zone != '\0');
    if (row.firstYear >= 0)
        rule.firstYear = row.firstYear;
    if (row.minuteOfDay >= 0)
        rule.minuteOfDay = row.minuteOfDay;
    QCOMPARE(shownTime(parseTime(row.cell, rule)), QString::fromLatin1(row.expected));
    rule.zones = &zones;
    QCOMPARE(shownTime(parseTime(row.cell, rule)), QString::fromLatin1(row.expected));
    QCOMPARE(shownTime(parseTime(row.cell, rule)), QString::fromLatin1(row.expected));
}

void TestTime::joined_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const char* date, const char* time, const char* zone,
                         const char* expected) {
        QTest::newRow(rule) << QByteArray(date) << QByteArray(time) << QByteArray(zone)
                            << QString::fromLatin1(expected);
    };
    // The rule: Berlin, month first, days from 1900.
    row("Square", "2026-09-13", "10:02:11", "Eastern Time (US & Canada)", "2026-09-13T14:02:11.000Z");
    row("Square, American", "8/22/2026", "2:30:00 PM", "MDT", "2026-08-22T20:30:00.000Z");
    row("Square, Perth", "8/22/2026", "2:30:00 PM", "AWST", "2026-08-22T06:30:00.000Z");
    row("PayPal", "09/02/2026", "10:00:00", "PDT", "2026-09-02T17:00:00.000Z");
    row("PayPal, Europe", "09/02/2026", "10:00:00", "CEST", "2026-09-02T08:00:00.000Z");
    row("Calendly's zone", "2026-03-18", "10:00", "Pacific Time - US & Canada", "2026-03-18T17:00:00.000Z");
    row("zone by name", "2026-03-18", "10:00", "America/New_York", "2026-03-18T14:00:00.000Z");
    row("zone as an offset", "2026-03-18", "10:00", "-0500", "2026-03-18T15:00:00.000Z");
    row("no zone cell: the rule's", "2026-03-18", "10:00", "", "2026-03-18T09:00:00.000Z");
    row("blank zone cell: the rule's", "2026-03-18", "10:00", "  ", "2026-03-18T09:00:00.000Z");
    row("zone in the time cell wins", "2026-03-18", "10:00 EST", "CET", "2026-03-18T15:00:00.000Z");
    row("unknown zone", "2026-03-18", "10:00", "Gotham", "!zone_unknown");
    row("zone cell that is no zone", "2026-03-18", "10:00", "12", "!zone_unknown");
    row("offset of 24 hours", "2026-03-18", "10:00", "+24:00", "!out_of_range");
    row("ambiguous zone", "2026-03-18", "10:00", "IST", "!zone_ambiguous");
    row("date in words", "18. M\xC3\xA4rz 2026", "15.04 Uhr", "", "2026-03-18T14:04:00.000Z");
    row("a spreadsheet's midnight behind the date", "2026-03-18 00:00:00", "10:00", "UTC",
        "2026-03-18T10:00:00.000Z");
    row("a spreadsheet's day 0 before the time", "2026-03-18", "1899-12-30 10:00:00", "UTC",
        "2026-03-18T10:00:00.000Z");
    row("day 0 of 1904", "2026-03-18", "1/1/1904 10:00:00", "UTC", "!unreadable");
    row("day 0 of 1904, ISO", "2026-03-18", "1904-01-01 10:00:00", "UTC", "2026-03-18T10:00:00.000Z");
    row("fraction of a day", "2026-03-18", "0.41666666666667", "UTC", "2026-03-18T10:00:00.000Z");
    row("day count and fraction", "46099", "0.41666666666667", "UTC", "2026-03-18T10:00:00.000Z");
    row("day count and clock", "46099", "10:00", "UTC", "2026-03-18T10:00:00.000Z");
    row("no time", "2026-03-18", "", "UTC", "!date_only");
    row("the date cell has all", "2026-03-18T10:00:00Z", "", "", "2026-03-18T10:00:00.000Z");
    row("the date cell has date and time", "2026-03-18 10:00:00", "", "UTC", "2026-03-18T10:00:00.000Z");
    row("both tell the same time", "2026-03-18 10:00:00", "10:00", "UTC", "2026-03-18T10:00:00.000Z");
    row("they tell two times", "2026-03-18 10:00:00", "11:00", "UTC", "!unreadable");
    row("an epoch beside a time", "1773846245", "11:00", "UTC", "!unreadable");
    row("an epoch alone", "1773846245", "", "PST", "2026-03-18T15:04:05.000Z");
    row("two dates", "2026-03-18", "2026-03-19 10:00", "UTC", "!unreadable");
    row("two days", "2026-03-18", "2026-03-19", "UTC", "!unreadable");
    row("two times", "10:00", "10:00", "UTC", "!unreadable");
    row("unreadable time", "2026-03-18", "soon", "UTC", "!unreadable");
    row("no date", "", "10:00", "UTC", "!empty");
    row("nothing", "", "", "", "!empty");
    row("two-digit year", "3/18/26", "10:00", "UTC", "!two_digit_year");
    row("gap", "2026-03-29", "02:30", "", "!zone_gap");
    row("overlap", "2026-10-25", "02:30", "", "!zone_overlap");
    row("overlap settled by the zone cell", "2026-10-25", "02:30", "CET", "2026-10-25T01:30:00.000Z");
}

void TestTime::joined()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, zone);
    QFETCH(QString, expected);
    const TimeRule rule{.zone = Zone::fromName("Europe/Berlin"),
        .order = DateOrder::MonthFirst,
        .serials = SerialSystem::From1900};
    QCOMPARE(shownTime(joinTime(date.toStdString(), time.toStdString(), zone.toStdString(), rule)), expected);
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

// Some thousand times of the whole range, written in each form that holds them whole, lead back to
// themselves.
void TestTime::everyTimeReadsBackFromEveryForm()
{
    struct Form
    {
        const char* format;
        std::int64_t unitMs;
        DateOrder order;
    };
    const auto forms = std::to_array<Form>({
        {"yyyy-MM-dd HH:mm:ss.zzz", 1, DateOrder::Unknown},
        {"yyyy-MM-ddTHH:mm:ss,zzz", 1, DateOrder::Unknown},
        {"yyyyMMddTHHmmss", 1'000, DateOrder::Unknown},
        {"yyyyMMddHHmmss", 1'000, DateOrder::Unknown},
        {"yyyyMMddHHmm", 60'000, DateOrder::Unknown},
        {"yyyy/M/d H:mm:ss", 1'000, DateOrder::DayFirst},
        {"yyyy. M. d. H:mm:ss", 1'000, DateOrder::DayFirst},
        {"M/d/yyyy h:mm:ss AP", 1'000, DateOrder::MonthFirst},
        {"MM/dd/yyyy HH:mm:ss.zzz", 1, DateOrder::MonthFirst},
        {"MM-dd-yyyy hh:mm ap", 60'000, DateOrder::MonthFirst},
        {"dd.MM.yyyy HH:mm", 60'000, DateOrder::DayFirst},
        {"d.M.yyyy, H.mm 'Uhr'", 60'000, DateOrder::DayFirst},
        {"d-M-yy HH:mm", 60'000, DateOrder::DayFirst},
        {"yy/MM/dd HH:mm", 60'000, DateOrder::YearFirst},
        {"dddd, MMMM d, yyyy 'at' h:mm:ss AP", 1'000, DateOrder::Unknown},
        {"ddd MMM d HH:mm:ss yyyy", 1'000, DateOrder::Unknown},
        {"ddd, dd MMM yyyy HH:mm:ss 'GMT'", 1'000, DateOrder::Unknown},
        {"dd-MMM-yyyy HH:mm:ss", 1'000, DateOrder::Unknown},
        {"dd/MMM/yyyy:HH:mm:ss", 1'000, DateOrder::Unknown},
        {"HH:mm:ss MMM dd, yyyy 'UTC'", 1'000, DateOrder::Unknown},
        {"yyyy'\u5E74'M'\u6708'd'\u65E5' H'\u6642'm'\u5206's'\u79D2'", 1'000, DateOrder::Unknown},
    });
    constexpr std::int64_t kStep = 409'999'999'327; // about thirteen years of five seconds: odd on purpose
    constexpr std::int64_t kRange = kMaxEpochMs - kMinEpochMs + 1;
    const QLocale english = QLocale::c();
    std::int64_t at = 0;
    for (int i = 0; i < 1'500; ++i, at = (at + kStep) % kRange) {
        const QDateTime qt = QDateTime::fromMSecsSinceEpoch(kMinEpochMs + at, Qt::UTC);
        const EpochMs ms = qt.toMSecsSinceEpoch();
        for (const Form& form : forms) {
            const TimeRule rule{.zone = Zone(), .order = form.order, .firstYear = 2000};
            const QString cell = english.toString(qt, QString::fromUtf8(form.format));
            const auto back = parseTime(toUtf8(cell), rule);
            QVERIFY2(back && *back == ms - ms % form.unitMs, qPrintable(cell));
        }
        // Behind each offset of a quarter of an hour.
        const int quarters = i % 105 - 48;
        const QDateTime there = qt.toOffsetFromUtc(quarters * 900);
        QCOMPARE(parseTime(toUtf8(there.toString(Qt::ISODateWithMs)), {}), Value<EpochMs>(ms));
        // Days of both systems, with as many digits as a spreadsheet writes.
        for (const auto& [system, shift] :
            {std::pair(SerialSystem::From1900, 25'569), std::pair(SerialSystem::From1904, 24'107)}) {
            const EpochMs second = ms - ms % 1'000;
            const QString serial = QString::number(static_cast<double>(second) / 86'400'000 + shift, 'f', 10);
            if (second % 86'400'000 != 0)
                QCOMPARE(
                    parseTime(toUtf8(serial), {.zone = Zone(), .serials = system}), Value<EpochMs>(second));
        }
        // Seconds have ten digits from 2001-09-09 on.
        if (ms >= 1'000'000'000'000) {
            QCOMPARE(parseTime(std::to_string(ms), {}), Value<EpochMs>(ms));
            QCOMPARE(parseTime(std::to_string(ms) + "999", {}), Value<EpochMs>(ms));
            QCOMPARE(parseTime(std::to_string(ms) + "999999", {}), Value<EpochMs>(ms));
            QCOMPARE(parseTime(std::to_string(ms / 1'000), {}), Value<EpochMs>(ms - ms % 1'000));
        }
    }
}

void TestTime::namesOfMonthsAreThoseOfCldr()
{
    const TimeRule rule{.zone = Zone()};
    int names = 0;
    for (const char* language : {"en_US", "en_GB", "en_AU", "de_DE", "de_AT", "fr_FR", "fr_CA", "es_ES",
             "es_MX", "pt_BR", "pt_PT", "it_IT", "nl_NL", "pl_PL", "tr_TR", "da_DK", "sv_SE", "nb_NO"}) {
        const QLocale locale(QString::fromLatin1(language));
        for (int month = 1; month <= 12; ++month) {
            for (const QString& name : {locale.monthName(month),
                     locale.monthName(month, QLocale::ShortFormat), locale.standaloneMonthName(month),
                     locale.standaloneMonthName(month, QLocale::ShortFormat)}) {
                const QString cell = QStringLiteral("18 %1 2026 10:00").arg(name);
                const auto read = parseTime(toUtf8(cell), rule);
                const QDateTime expected(QDate(2026, month, 18), QTime(10, 0), Qt::UTC);
                QVERIFY2(read && *read == expected.toMSecsSinceEpoch(), qPrintable(cell));
                ++names;
            }
        }
        for (int day = 1; day <= 7; ++day) {
            for (const QString& name : {locale.dayName(day), locale.dayName(day, QLocale::ShortFormat)}) {
                const QString cell = QStringLiteral("%1, 2026-03-18 10:00").arg(name);
                QVERIFY2(parseTime(toUtf8(cell), rule).has_value(), qPrintable(cell));
            }
        }
    }
    QCOMPARE(names, 18 * 12 * 4);
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
