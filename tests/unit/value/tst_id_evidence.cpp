// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "value/id_evidence.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>
#include <string>

using namespace convey;

namespace {

IdEvidence evidenceOf(int rows, const std::function<std::string(int)>& cellOf)
{
    IdEvidence evidence;
    for (int row = 0; row < rows; ++row)
        evidence.add(cellOf(row), row, row + 2);
    return evidence;
}

} // namespace

class TestIdEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeats();
    void rowNumbers();
    void damage();
    void doesNotDependOnChunksOrOrder();
};

void TestIdEvidence::repeats()
{
    QVERIFY(evidenceOf(1000, [](int row) { return "ORD-" + std::to_string(row / 2); }).repeats());
    QVERIFY(evidenceOf(50, [](int) { return std::string("EUR"); }).repeats());
    QVERIFY(!evidenceOf(100'000, [](int row) { return "ORD-" + std::to_string(row); }).repeats());
    QVERIFY(!evidenceOf(5, [](int) { return std::string("ORD-1"); }).repeats()); // too few to say
    const IdEvidence blanks =
        evidenceOf(100, [](int row) { return row % 2 == 0 ? "" : std::to_string(row); });
    QVERIFY(!blanks.repeats());
    QCOMPARE(blanks.blanks().count, std::uint64_t{50});
    QCOMPARE(blanks.blanks().firstLine, std::int64_t{2});
    QCOMPARE(blanks.filled(), std::uint64_t{50});
}

void TestIdEvidence::rowNumbers()
{
    const auto countingFrom = [](int start) {
        return evidenceOf(1000, [start](int row) { return std::to_string(row + start); });
    };
    QVERIFY(countingFrom(0).isRowNumber());
    QVERIFY(countingFrom(1).isRowNumber());
    QVERIFY(countingFrom(2).isRowNumber()); // the number of the line
    QVERIFY(!countingFrom(1001).isRowNumber()); // a shop's running number
    QCOMPARE(countingFrom(1001).rowOffset().value(), std::int64_t{1001});
    // Not every row: 4 in 100 have another number, then 6.
    const auto withStrangers = [](int inHundred) {
        return evidenceOf(1000,
            [inHundred](int row) { return std::to_string(row % 100 < inHundred ? row * 7 + 3 : row + 1); });
    };
    QVERIFY(withStrangers(4).isRowNumber());
    QVERIFY(!withStrangers(6).rowOffset());
    QVERIFY(!evidenceOf(1000, [](int row) { return std::to_string(1000 - row); }).rowOffset());
    QVERIFY(!evidenceOf(1000, [](int row) { return std::to_string((row * 7919) % 100'003); }).rowOffset());
    QVERIFY(!evidenceOf(1000, [](int row) { return "R" + std::to_string(row); }).rowOffset());
    QVERIFY(!evidenceOf(9, [](int row) { return std::to_string(row); }).rowOffset()); // too few to say
    // Half the offsets are 0, half 3: no bit above the second differs, and neither has 95 %.
    QVERIFY(
        !evidenceOf(1000, [](int row) { return std::to_string(row + (row % 2 == 0 ? 0 : 3)); }).rowOffset());
}

void TestIdEvidence::damage()
{
    const IdEvidence scientific = evidenceOf(
        20, [](int row) { return row == 7 ? std::string("4.91512E+11") : "A" + std::to_string(row); });
    QCOMPARE(scientific.scientific().count, std::uint64_t{1});
    QCOMPARE(scientific.scientific().firstLine, std::int64_t{9});
    const auto longIds = [](bool cut) {
        return evidenceOf(100, [cut](int row) {
            return std::to_string(450'789'469'000'000LL + row * 37)
                + (cut ? "000" : std::to_string(101 + row));
        });
    };
    QVERIFY(longIds(true).lostDigits());
    QCOMPARE(longIds(true).fifteenDigits().count, std::uint64_t{100});
    QVERIFY(!longIds(false).lostDigits());
    QVERIFY(!evidenceOf(100, [](int row) { return std::to_string(row * 1000); }).lostDigits());
    // Longer than any whole number of ours.
    QVERIFY(!evidenceOf(100, [](int row) { return std::string(30, '9') + std::to_string(row); }).rowOffset());
}

void TestIdEvidence::doesNotDependOnChunksOrOrder()
{
    std::mt19937 random(11);
    std::vector<std::string> cells;
    for (int row = 0; row < 2000; ++row) {
        const auto kind = random() % 10;
        cells.push_back(kind == 0 ? ""
                : kind == 1       ? "4.9E+11"
                : kind == 2       ? std::to_string(random())
                                  : std::to_string(row + 1));
    }
    const IdEvidence whole = evidenceOf(2000, [&](int row) { return cells[static_cast<std::size_t>(row)]; });
    for (int round = 0; round < 10; ++round) {
        std::vector<std::size_t> rows(cells.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = i;
        std::shuffle(rows.begin(), rows.end(), random);
        IdEvidence merged;
        for (std::size_t at = 0; at < rows.size();) {
            IdEvidence part;
            const std::size_t end = std::min(at + 1 + random() % 300, rows.size());
            for (; at < end; ++at)
                part.add(cells[rows[at]], static_cast<std::int64_t>(rows[at]),
                    static_cast<std::int64_t>(rows[at]) + 2);
            merged.merge(part);
        }
        QVERIFY(merged == whole);
    }
}

QTEST_GUILESS_MAIN(TestIdEvidence)
#include "tst_id_evidence.moc"
