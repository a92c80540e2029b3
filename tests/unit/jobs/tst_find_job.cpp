// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finding on several threads gives what looking cell by cell gives, from every cell in both directions.
#include "../table/nasty_text.h"
#include "../table/table_text.h"

#include "jobs/find_job.h"
#include "jobs/find_rows.h"

using namespace convey;
using namespace convey::test;

class TestFindJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextCellIsTheNearestOne();
    void farHitsAreFoundInTheirOrder();
    void whatIsNowhereIsNotFound();
    void stoppedIsNotNothing();
    void rowsAreCounted();
    void aChangedFileIsAnError();
};

namespace {

std::shared_ptr<CsvTable> opened(const Files& files, const std::string& text)
{
    const auto table = CsvTable::open(files.write("a.csv", text), {.separator = ',', .hasHeader = true});
    if (!table || !(*table)->index())
        return {};
    return *table;
}

std::string cellName(CellPlace place)
{
    return std::to_string(place.row) + ':' + std::to_string(place.column);
}

std::string found(const FindRequest& request)
{
    const auto result = runFind(request);
    if (!result)
        return std::string(errorCodeName(result.error().code));
    if (!*result)
        return "nowhere";
    return cellName((*result)->place) + ((*result)->wentAround ? " around" : "");
}

} // namespace

void TestFindJob::theNextCellIsTheNearestOne()
{
    std::mt19937 random(seedOfThisRun());
    const Files files;
    for (int round = 0; round < 40; ++round) {
        constexpr std::uint64_t kRows = 6;
        constexpr std::size_t kColumns = 4;
        std::string text = "a,b,c,d\n";
        std::vector<CellPlace> hits;
        for (std::uint64_t row = 0; row < kRows; ++row) {
            for (std::size_t column = 0; column < kColumns; ++column) {
                const bool isHit = random() % 5 == 0;
                text += isHit ? "xNo" : "yes";
                text += column + 1 < kColumns ? ',' : '\n';
                if (isHit)
                    hits.push_back({row, column});
            }
        }
        const auto table = opened(files, text);
        QVERIFY(table);
        for (std::uint64_t row = 0; row < kRows; ++row) {
            for (std::size_t column = 0; column < kColumns; ++column) {
                const CellPlace from{row, column};
                std::string next = "nowhere";
                std::string before = "nowhere";
                if (!hits.empty()) {
                    const auto ahead = std::ranges::upper_bound(hits, from);
                    next = ahead != hits.end() ? cellName(*ahead) : cellName(hits.front()) + " around";
                    const auto behind = std::ranges::lower_bound(hits, from);
                    before =
                        behind != hits.begin() ? cellName(behind[-1]) : cellName(hits.back()) + " around";
                }
                QCOMPARE(found({.table = table, .query = TextQuery("no"), .from = from}), next);
                QCOMPARE(found({.table = table,
                             .query = TextQuery("no"),
                             .from = from,
                             .direction = FindDirection::Backward}),
                    before);
            }
        }
        QCOMPARE(found({.table = table, .query = TextQuery("no")}),
            hits.empty() ? "nowhere" : cellName(hits.front()));
        QCOMPARE(found({.table = table, .query = TextQuery("no"), .direction = FindDirection::Backward}),
            hits.empty() ? "nowhere" : cellName(hits.back()));
    }
}

void TestFindJob::farHitsAreFoundInTheirOrder()
{
    const Files files;
    std::string text = "id,note\n";
    for (int row = 0; row < 200'000; ++row)
        text += std::to_string(row) + (row % 60'000 == 7 ? ",linen\n" : ",wool\n");
    const auto table = opened(files, text);
    QVERIFY(table);
    FindRequest request{.table = table, .query = TextQuery("Linen")};
    for (const std::uint64_t row : {7U, 60'007U, 120'007U, 180'007U, 7U}) {
        const auto next = runFind(request);
        QVERIFY(next && *next);
        QCOMPARE((*next)->place.row, row);
        QCOMPARE((*next)->wentAround, row == 7 && request.from.has_value());
        request.from = (*next)->place;
    }
    request.direction = FindDirection::Backward;
    for (const std::uint64_t row : {180'007U, 120'007U}) {
        const auto next = runFind(request);
        QVERIFY(next && *next);
        QCOMPARE((*next)->place.row, row);
        request.from = (*next)->place;
    }
}

void TestFindJob::whatIsNowhereIsNotFound()
{
    const Files files;
    const auto table = opened(files, "id,note\n1,wool\n2,silk\n");
    QVERIFY(table);
    QCOMPARE(found({.table = table, .query = TextQuery("linen")}), std::string("nowhere"));
    QCOMPARE(found({.table = table, .query = TextQuery("")}), std::string("nowhere"));
    QCOMPARE(found({.table = table, .query = TextQuery("silk"), .from = CellPlace{1, 1}}),
        std::string("1:1 around"));
    QCOMPARE(found({.table = table, .query = TextQuery("wool"), .from = CellPlace{99, 99}}),
        std::string("0:1 around"));
}

void TestFindJob::stoppedIsNotNothing()
{
    const Files files;
    const auto table = opened(files, "id,note\n1,wool\n2,silk\n");
    QVERIFY(table);
    std::stop_source stop;
    stop.request_stop();
    const auto result = runFind({.table = table, .query = TextQuery("linen")}, {.stop = stop.get_token()});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

/// A row counts once, however many of its cells have the words.
void TestFindJob::rowsAreCounted()
{
    const Files files;
    std::string text = "id,note,more\n";
    for (int row = 0; row < 40'000; ++row)
        text += std::to_string(row) + (row % 10'000 == 7 ? ",linen,Linen\n" : ",wool,silk\n");
    const auto table = opened(files, text);
    QVERIFY(table);
    const Result<FoundRows> found = findRows(*table, TextQuery("LINEN"));
    QVERIFY(found.has_value());
    QCOMPARE(found->rows, (std::vector<std::uint64_t>{7, 10'007, 20'007, 30'007}));
    QCOMPARE(found->total, std::uint64_t{4});
    QCOMPARE(found->placeOf(7), std::uint64_t{1});
    QCOMPARE(found->placeOf(20'007), std::uint64_t{3});
    QCOMPARE(findRows(*table, TextQuery("cotton"))->total, std::uint64_t{0});
    QCOMPARE(findRows(*table, TextQuery(""))->total, std::uint64_t{0});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(
        findRows(*table, TextQuery("wool"), {.stop = stop.get_token()}).error().code, ErrorCode::Cancelled);
}

void TestFindJob::aChangedFileIsAnError()
{
    const Files files;
    const auto table = opened(files, "id,note\n1,wool\n2,silk\n");
    QVERIFY(table);
    files.write("a.csv", "id\n");
    QCOMPARE(found({.table = table, .query = TextQuery("linen")}), std::string("file_changed"));
}

QTEST_GUILESS_MAIN(TestFindJob)
#include "tst_find_job.moc"
