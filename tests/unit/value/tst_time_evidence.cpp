// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/value/outcome.h"
#include "unit/value/time_cases.h"

#include "value/time_evidence.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace convey;
using convey::test::TimeCase;

namespace {

using Cells = std::vector<std::string>;

TimeEvidence evidenceOf(const Cells& cells, std::int64_t firstLine = 2)
{
    TimeEvidence evidence;
    for (const std::string& cell : cells)
        evidence.add(cell, firstLine++);
    return evidence;
}

QString lineText(std::int64_t line)
{
    return line == TimeCount::kNoLine ? QStringLiteral("-") : QString::number(line);
}

// "month_first proven 3 - zone hour": order, sureness, proof, contrary line, and what is asked.
QString shownInference(const TimeInference& inferred)
{
    constexpr const char* kOrders[] = {"unknown", "year_first", "month_first", "day_first"};
    constexpr const char* kSureness[] = {"not_needed", "proven", "open", "contradicted"};
    QStringList words{QString::fromLatin1(kOrders[static_cast<int>(inferred.order)]),
        QString::fromLatin1(kSureness[static_cast<int>(inferred.sureness)]), lineText(inferred.proofLine),
        lineText(inferred.contraryLine)};
    const auto say = [&](bool asked, const char* word) {
        if (asked)
            words << QString::fromLatin1(word);
    };
    say(inferred.asksZone, "zone");
    say(inferred.asksOrder, "order");
    say(inferred.asksHour, "hour");
    say(inferred.asksCentury, "century");
    say(inferred.asksSerials, "serials");
    say(inferred.mixesEpochUnits, "mix");
    return words.join(QLatin1Char(' '));
}

Cells manyCells()
{
    Cells cells;
    for (const auto rows : {test::timeCasesOfMonths(), test::timeCasesOfNames(), test::timeCasesOfNumbers(),
             test::timeCasesOfNone(), test::timeCasesOfZones()}) {
        for (const TimeCase& row : rows)
            cells.emplace_back(row.cell);
    }
    return cells;
}

} // namespace

Q_DECLARE_METATYPE(Cells)

class TestTimeEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inference_data();
    void inference();
    void counts_data();
    void counts();
    void nothingSeenAsksNothing();
    void partsInAnyOrderGiveTheWhole();
    void agreesWithTheParser();
    void serialsSpan();
};

void TestTimeEvidence::inference_data()
{
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* rule, const Cells& cells, const char* expected) {
        QTest::newRow(rule) << cells << QString::fromLatin1(expected);
    };
    // Cells begin at line 2.
    row("a day above 12 proves that the day comes first",
        {"3/4/2026 10:00Z", "5/4/2026 10:00Z", "23/4/2026 10:00Z"}, "day_first proven 4 -");
    row("a day above 12 proves that the month comes first",
        {"3/4/2026 10:00Z", "4/23/2026 10:00Z", "4/24/2026 10:00Z"}, "month_first proven 3 -");
    row("all days above 12", {"23/4/2026 10:00Z", "24/4/2026 10:00Z"}, "day_first proven 2 -");
    row("nothing above 12 leaves it open", {"3/4/2026 10:00Z", "5/4/2026 10:00Z"},
        "month_first open - - order");
    row("open with dots: the day first is the better guess", {"3.4.2026 10:00Z"}, "day_first open - - order");
    row("days that equal their months prove nothing", {"4/4/2026 10:00Z"}, "unknown not_needed - -");
    row("days that equal their months do not open it", {"4/4/2026 10:00Z", "23/4/2026 10:00Z"},
        "day_first proven 3 -");
    row("both kinds contradict each other", {"23/4/2026 10:00Z", "4/23/2026 10:00Z", "24/4/2026 10:00Z"},
        "day_first contradicted 2 3 order");
    row("contradiction the other way",
        {"3/4/2026 10:00Z", "4/23/2026 10:00Z", "23/4/2026 10:00Z", "4/25/2026 10:00Z"},
        "month_first contradicted 3 4 order");
    row("the year in front needs no order", {"2026-03-04 10:00Z", "2026/03/04 10:00Z"},
        "unknown not_needed - -");
    row("a month by name needs no order", {"4 March 2026 10:00Z"}, "unknown not_needed - -");
    row("no such day proves nothing", {"3/4/2026 10:00Z", "31/4/2026 10:00Z"}, "month_first open - - order");
    row("dates alone prove it too", {"3/4/2026", "23/4/2026"}, "day_first proven 3 - zone hour");
    row("no zone", {"2026-03-04 10:00"}, "unknown not_needed - - zone");
    row("a zone in some cells only", {"2026-03-04 10:00Z", "2026-03-04 10:00"},
        "unknown not_needed - - zone");
    row("an abbreviation of two zones", {"2026-03-04 10:00 CST"}, "unknown not_needed - - zone");
    row("epochs ask nothing", {"1773846245678", "1773846245679"}, "unknown not_needed - -");
    row("seconds beside milliseconds", {"1773846245", "1773846245679"}, "unknown not_needed - - mix");
    row("spreadsheet's days", {"46099.5", "46100.5"}, "unknown not_needed - - zone serials");
    row("spreadsheet's days without a time", {"46099"}, "unknown not_needed - - zone hour serials");
    row("two-digit years", {"18-Mar-26 10:00Z"}, "unknown not_needed - - century");
    row("two-digit years fit three orders", {"3/4/05 10:00Z"}, "month_first open - - order century");
    row("two-digit years, settled by two lines", {"13/4/26 10:00Z", "3/4/32 10:00Z"},
        "day_first proven 3 - century");
    row("two-digit years in front", {"26/3/14 10:00Z", "26/3/15 10:00Z", "32/3/15 10:00Z"},
        "year_first proven 4 - century");
    row("a time of day alone needs its zone", {"10:00", "10:30 PM"}, "unknown not_needed - - zone");
    row("nothing readable", {"soon", "N/A", "", "0"}, "unknown not_needed - -");
}

void TestTimeEvidence::inference()
{
    QFETCH(Cells, cells);
    QFETCH(QString, expected);
    QCOMPARE(shownInference(evidenceOf(cells).infer()), expected);
}

void TestTimeEvidence::counts_data()
{
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<int>("trait");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* rule, TimeTrait trait, const Cells& cells, int count, const char* line) {
        QTest::newRow(rule) << cells << static_cast<int>(trait) << count << QString::fromLatin1(line);
    };
    using enum TimeTrait;
    row("blank cells are not filled", Filled, {"", " ", "x", "2026-03-18"}, 2, "4");
    row("readable: questions may be left", Readable, {"x", "2026-03-18", "3/4/26", "46099.5", "10:00"}, 4,
        "3");
    row("unreadable", Unreadable, {"2026-03-18", "x", "N/A"}, 2, "3");
    row("out of range: 1970", OutOfRange, {"2026-03-18 10:00", "1970-01-01 00:00", "2026-02-30"}, 2, "3");
    row("out of range: an epoch", OutOfRange, {"9999999999"}, 1, "2");
    row("damaged", Damaged, {"1.77E+12", "#####"}, 2, "2");
    row("date only", DateOnly, {"2026-03-18 10:00", "2026-03-18", "46099"}, 2, "3");
    row("time only", TimeOnly, {"2026-03-18 10:00", "10:00", "0.5"}, 2, "3");
    row("needs a zone", NeedsZone, {"2026-03-18 10:00Z", "2026-03-18 10:00", "2026-03-18"}, 2, "3");
    row("has a zone", HasZone, {"2026-03-18 10:00", "2026-03-18 10:00 PST", "2026-03-18 10:00 Europe/Rome"},
        2, "3");
    row("ambiguous zone", ZoneAmbiguous, {"2026-03-18 10:00 PST", "2026-03-18 10:00 IST"}, 1, "3");
    row("words that may be a zone", ZoneUnchecked, {"2026-03-18 10:00 Berlin"}, 1, "2");
    row("needs an order", NeedsOrder, {"13/4/2026", "4/4/2026", "3/4/2026"}, 1, "4");
    row("year in front", YearFirst, {"3/4/2026", "2026-03-18"}, 1, "3");
    row("dotted", Dotted, {"3/4/2026", "3.4.2026"}, 1, "3");
    row("twelve hours", TwelveHours, {"3/4/2026 10:00", "3/4/2026 10:00 AM"}, 1, "3");
    row("two-digit year", TwoDigitYear, {"3/4/2026", "3/4/26", "3 Mar 26"}, 2, "3");
    row("serial", Serial, {"46099", "46099.5"}, 2, "2");
    row("epoch seconds", EpochSeconds, {"1773846245"}, 1, "2");
    row("epoch milliseconds", EpochMilliseconds, {"1773846245678"}, 1, "2");
    row("epoch microseconds", EpochMicroseconds, {"1773846245678901"}, 1, "2");
    row("epoch nanoseconds", EpochNanoseconds, {"1773846245678901234"}, 1, "2");
    row("no such cell has no line", Serial, {"x"}, 0, "-");
}

void TestTimeEvidence::counts()
{
    QFETCH(Cells, cells);
    QFETCH(int, trait);
    QFETCH(int, count);
    QFETCH(QString, line);
    const TimeEvidence evidence = evidenceOf(cells);
    const TimeCount& seen = evidence.seen(static_cast<TimeTrait>(trait));
    QCOMPARE(seen.cells, count);
    QCOMPARE(lineText(seen.firstLine), line);
}

void TestTimeEvidence::nothingSeenAsksNothing()
{
    QCOMPARE(TimeEvidence().infer(), TimeInference());
    QCOMPARE(evidenceOf({"", " "}), TimeEvidence());
    QCOMPARE(TimeEvidence().leastSerial(), 0);
}

// Cut at random places, the parts merged in a random order: always the evidence of the whole.
void TestTimeEvidence::partsInAnyOrderGiveTheWhole()
{
    const Cells cells = manyCells();
    const TimeEvidence whole = evidenceOf(cells);
    QVERIFY(whole.seen(TimeTrait::Filled).cells > 400);
    std::mt19937 random(20'261'121);
    for (int round = 0; round < 200; ++round) {
        std::vector<TimeEvidence> parts(1 + random() % 20);
        std::vector<std::size_t> order(cells.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        for (const std::size_t i : order)
            parts[random() % parts.size()].add(cells[i], static_cast<std::int64_t>(i) + 2);
        TimeEvidence merged;
        for (const TimeEvidence& part : parts)
            merged.merge(part);
        QCOMPARE(merged, whole);
        QCOMPARE(merged.infer(), whole.infer());
    }
}

// What it calls readable is read once every question is answered, and nothing else is.
void TestTimeEvidence::agreesWithTheParser()
{
    for (const std::string& cell : manyCells()) {
        const TimeEvidence evidence = evidenceOf({cell});
        const auto is = [&](TimeTrait trait) { return evidence.seen(trait).cells == 1; };
        TimeRule rule{
            .zone = Zone(), .firstYear = 2000, .serials = SerialSystem::From1900, .minuteOfDay = 630};
        bool read = false;
        for (const DateOrder order :
            {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
            rule.order = order;
            const auto time = parseTime(cell, rule);
            read = read || time.has_value() || time.error() == ValueFault::ZoneAmbiguous
                || time.error() == ValueFault::ZoneGap || time.error() == ValueFault::ZoneOverlap;
        }
        const bool told = is(TimeTrait::Readable) && !is(TimeTrait::TimeOnly);
        // The evidence looks no zone up, and knows days, not instants.
        const bool unknownZone = parseTime(cell, rule) == Value<EpochMs>(faulty(ValueFault::ZoneUnknown));
        const bool atTheEdge = cell.starts_with("1999-12-31") || cell.starts_with("2100-01-01")
            || cell.starts_with("36525") || cell.starts_with("73051");
        QVERIFY2(told == read || unknownZone || atTheEdge, cell.c_str());
    }
}

void TestTimeEvidence::serialsSpan()
{
    const TimeEvidence evidence = evidenceOf({"46100.5", "46099", "x", "46123.25"});
    QCOMPARE(evidence.leastSerial(), 46'099);
    QCOMPARE(evidence.greatestSerial(), 46'123);
}

QTEST_GUILESS_MAIN(TestTimeEvidence)
#include "tst_time_evidence.moc"
