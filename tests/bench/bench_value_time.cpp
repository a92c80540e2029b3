// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Times: parseTime() and the evidence of a column, beside QDateTime::fromString() of the same run.
#include "bench_value.h"

#include "base/text.h"
#include "value/time_evidence.h"

#include <QDateTime>
#include <QTimeZone>

#include <cstdio>
#include <random>
#include <vector>

namespace convey::bench {

namespace {

struct Column
{
    const char* name;
    const char* format; ///< of QDateTime, to write and to read
    bool iso; ///< QDateTime reads it as Qt::ISODate, which is its faster way
    TimeRule rule;
};

constexpr std::size_t kCells = 20'000;

std::vector<QString> written(const char* format)
{
    std::mt19937 random(5);
    std::vector<QString> cells;
    cells.reserve(kCells);
    constexpr std::int64_t kFrom = 1'767'225'600; // 2026-01-01, one year of seconds
    constexpr std::int64_t kSpan = 31'536'000;
    while (cells.size() < kCells) {
        const QDateTime time =
            QDateTime::fromSecsSinceEpoch(kFrom + static_cast<std::int64_t>(random()) % kSpan, Qt::UTC);
        cells.push_back(time.toString(QString::fromLatin1(format)));
    }
    return cells;
}

void compare(const Column& column, int runs)
{
    const std::vector<QString> wide = written(column.format);
    std::vector<std::string> narrow;
    for (const QString& cell : wide)
        narrow.push_back(toUtf8(cell));
    const QString format = QString::fromLatin1(column.format);
    std::int64_t unread = 0;
    // Text stays as each has it: QString for Qt, UTF-8 for us; neither is asked to convert.
    const double qt = nanosecondsAnItem(kCells, runs, [&] {
        std::int64_t sum = 0;
        for (const QString& cell : wide) {
            QDateTime time =
                column.iso ? QDateTime::fromString(cell, Qt::ISODate) : QDateTime::fromString(cell, format);
            if (!column.iso)
                time.setTimeSpec(Qt::UTC);
            sum += time.toMSecsSinceEpoch();
        }
        keep(sum);
    });
    const double ours = nanosecondsAnItem(kCells, runs, [&] {
        std::int64_t sum = 0;
        for (const std::string& cell : narrow) {
            const auto time = parseTime(cell, column.rule);
            unread += time ? 0 : 1;
            sum += time.value_or(0);
        }
        keep(sum);
    });
    const double evidence = nanosecondsAnItem(kCells, runs, [&] {
        TimeEvidence seen;
        std::int64_t line = 1;
        for (const std::string& cell : narrow)
            seen.add(cell, ++line);
        keep(seen.seen(TimeTrait::Readable).cells);
    });
    std::printf("%s (\"%s\")\n", column.name, narrow.front().c_str());
    printFigure("  QDateTime::fromString", qt);
    printFigure("  parseTime", ours, qt);
    printFigure("  TimeEvidence::add", evidence, qt);
    if (unread > 0)
        std::printf("  not read: %lld\n", static_cast<long long>(unread));
}

} // namespace

void benchTime(int runs)
{
    const auto berlin = Zone::fromName("Europe/Berlin");
    const TimeRule utc{.zone = Zone()};
    const TimeRule american{.zone = Zone(), .order = DateOrder::MonthFirst};
    compare({"ISO, UTC", "yyyy-MM-ddTHH:mm:ss'Z'", true, utc}, runs);
    compare({"ISO with milliseconds", "yyyy-MM-ddTHH:mm:ss.zzz'Z'", true, utc}, runs);
    compare({"ISO, offset", "yyyy-MM-ddTHH:mm:ss+02:00", true, utc}, runs);
    compare({"slashes", "MM/dd/yyyy HH:mm:ss", false, american}, runs);
    compare({"slashes, twelve hours", "M/d/yyyy h:mm:ss AP", false, american}, runs);
    compare({"dots", "dd.MM.yyyy HH:mm", false, {.zone = Zone(), .order = DateOrder::DayFirst}}, runs);
    compare({"month by name", "MMM d, yyyy HH:mm", false, utc}, runs);

    // A zone by name, for both: Qt's own conversion is the dear part of it.
    const std::vector<QString> wide = written("yyyy-MM-dd HH:mm:ss");
    std::vector<std::string> narrow;
    for (const QString& cell : wide)
        narrow.push_back(toUtf8(cell));
    const QTimeZone zone("Europe/Berlin");
    const double qt = nanosecondsAnItem(kCells, runs, [&] {
        std::int64_t sum = 0;
        for (const QString& cell : wide) {
            QDateTime time = QDateTime::fromString(cell, Qt::ISODate);
            time.setTimeZone(zone);
            sum += time.toMSecsSinceEpoch();
        }
        keep(sum);
    });
    const TimeRule rule{.zone = berlin};
    const double ours = nanosecondsAnItem(kCells, runs, [&] {
        std::int64_t sum = 0;
        for (const std::string& cell : narrow)
            sum += parseTime(cell, rule).value_or(0);
        keep(sum);
    });
    std::printf("ISO, local time of a zone by name (\"%s\" in Europe/Berlin)\n", narrow.front().c_str());
    printFigure("  QDateTime::fromString and setTimeZone", qt);
    printFigure("  parseTime", ours, qt);
}

} // namespace convey::bench
