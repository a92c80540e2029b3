// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "jobs/filter_list.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace convey;
using convey::test::Checked;
using convey::test::text;

namespace {

constexpr EpochMs kNow = 1'795'168'800'000;

RowFilter leavingOut(const std::string& column, std::vector<std::string> words, FilterReason reason)
{
    return {.column = column, .words = std::move(words), .reason = reason};
}

} // namespace

class TestFilterList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFilterHasItsConversionsAndTheirMoney();
    void filtersOfOneReasonShareTheirNumbers();
    void aFilterOfTheSetupThatIsNotUsedIsOff();
    void aChangedFilterIsListedOnce();
    void aFilterWithoutItsColumnDoesNothing();
    void filtersOnAColumnAreThoseThatAreOn();
    void severalFiltersOnOneColumnAllCount();
    void aFilterWithoutWordsTakesTheOthersAway();

private:
    /// Four orders of 10.00 EUR each: paid, refunded, voided, paid; the last one is a test.
    [[nodiscard]] Upload orders() const;

    QTemporaryDir m_folder;
};

Upload TestFilterList::orders() const
{
    std::string csv = "Order ID,Event,Paid at,Email,Total,Currency,Action source,Status,Mode\n";
    int number = 0;
    for (const char* cells : {"paid,live", "refunded,live", "voided,live", "paid,test"})
        csv += "A-" + std::to_string(++number) + ",Purchase," + std::to_string(kNow - 60'000)
            + ",ada@example.com,10.00,EUR,physical_store," + cells + '\n';
    const std::string path = toUtf8(m_folder.filePath(QStringLiteral("orders.csv")));
    static_cast<void>(writeFileAtomically(path, csv));
    return Upload::open(path).value();
}

void TestFilterList::eachFilterHasItsConversionsAndTheirMoney()
{
    Upload upload = orders();
    const std::vector<RowFilter> filters{leavingOut("Status", {"refunded"}, FilterReason::Refunded),
        leavingOut("Mode", {"test"}, FilterReason::TestMode)};
    upload.bind({}, {}, filters);
    const Checked checked = test::checked(upload, kNow);
    const std::vector<ListedFilter> listed = listFilters(upload, nullptr, checked.result.get());
    QCOMPARE(listed.size(), std::size_t{2});
    for (const ListedFilter& one : listed) {
        QVERIFY(one.isOn && one.hasColumn && !one.isShared);
        QCOMPARE(one.events, std::uint64_t{1});
        QCOMPARE(one.money.size(), std::size_t{1});
        QCOMPARE(one.money.front().sum.minorUnits, std::int64_t{1000});
    }
    // Without a check nothing is known yet.
    QCOMPARE(listFilters(upload, nullptr, nullptr).front().events, std::uint64_t{0});
}

void TestFilterList::filtersOfOneReasonShareTheirNumbers()
{
    Upload upload = orders();
    const std::vector<RowFilter> filters{leavingOut("Status", {"refunded"}, FilterReason::Chosen),
        leavingOut("Mode", {"test"}, FilterReason::Chosen)};
    upload.bind({}, {}, filters);
    const Checked checked = test::checked(upload, kNow);
    for (const ListedFilter& one : listFilters(upload, nullptr, checked.result.get())) {
        QVERIFY(one.isShared);
        QCOMPARE(one.events, std::uint64_t{2});
    }
}

void TestFilterList::aFilterOfTheSetupThatIsNotUsedIsOff()
{
    Upload upload = orders();
    Recipe setup = upload.recipe();
    setup.filters = {leavingOut("Status", {"refunded"}, FilterReason::Refunded),
        leavingOut("Status", {"voided"}, FilterReason::Voided)};
    upload.useRecipe(setup);
    const std::vector<RowFilter> one{setup.filters.back()};
    upload.bind({}, {}, one);
    const std::vector<ListedFilter> listed = listFilters(upload, &setup, nullptr);
    QCOMPARE(listed.size(), std::size_t{2});
    QVERIFY(!listed.front().isOn);
    QCOMPARE(listed.front().filter.reason, FilterReason::Refunded);
    QVERIFY(listed.back().isOn);
    QCOMPARE(listed.back().filter.reason, FilterReason::Voided);
}

void TestFilterList::aChangedFilterIsListedOnce()
{
    Upload upload = orders();
    Recipe setup = upload.recipe();
    setup.filters = {leavingOut("Status", {"refunded"}, FilterReason::Refunded)};
    upload.useRecipe(setup);
    const std::vector<RowFilter> changed{
        leavingOut("Status", {"refunded", "partially refunded"}, FilterReason::Refunded)};
    upload.bind({}, {}, changed);
    const std::vector<ListedFilter> listed = listFilters(upload, &setup, nullptr);
    QCOMPARE(listed.size(), std::size_t{1});
    QCOMPARE(listed.front().filter.words.size(), std::size_t{2});
}

void TestFilterList::aFilterWithoutItsColumnDoesNothing()
{
    Upload upload = orders();
    RowFilter filter = leavingOut("Cancelled at", {"x"}, FilterReason::Cancelled);
    filter.optional = true;
    upload.bind({}, {}, std::span(&filter, 1));
    const Checked checked = test::checked(upload, kNow);
    const std::vector<ListedFilter> listed = listFilters(upload, nullptr, checked.result.get());
    QCOMPARE(listed.size(), std::size_t{1});
    QVERIFY(listed.front().isOn && !listed.front().hasColumn);
    QCOMPARE(listed.front().events, std::uint64_t{0});
}

void TestFilterList::filtersOnAColumnAreThoseThatAreOn()
{
    const RowFilter refunded = leavingOut("Status", {"refunded"}, FilterReason::Refunded);
    const RowFilter voided = leavingOut("Status", {"voided"}, FilterReason::Voided);
    const RowFilter tests = leavingOut("Mode", {"test"}, FilterReason::TestMode);
    const std::vector<ListedFilter> listed{
        {.filter = refunded}, {.filter = voided, .isOn = false}, {.filter = tests}};
    QVERIFY(filtersOn(listed, "Status") == std::vector<RowFilter>{refunded});
    QVERIFY(filtersOn(listed, "Other").empty());
}

void TestFilterList::severalFiltersOnOneColumnAllCount()
{
    Upload upload = orders();
    const std::vector<RowFilter> filters{leavingOut("Status", {"refunded"}, FilterReason::Refunded),
        leavingOut("Status", {"voided"}, FilterReason::Voided)};
    upload.bind({}, {}, filters);
    QCOMPARE(test::checked(upload, kNow).result->summary.count(Verdict::LeftOut), std::uint64_t{2});
}

void TestFilterList::aFilterWithoutWordsTakesTheOthersAway()
{
    Upload upload = orders();
    const std::vector<RowFilter> filters{leavingOut("Status", {"refunded"}, FilterReason::Refunded),
        leavingOut("Mode", {"test"}, FilterReason::TestMode)};
    upload.bind({}, {}, filters);
    const RowFilter none{.column = "Status"};
    upload.bind({}, {}, std::span(&none, 1));
    QCOMPARE(upload.recipe().filters.size(), std::size_t{1});
    QCOMPARE(text(upload.recipe().filters.front().column), QStringLiteral("Mode"));
}

QTEST_GUILESS_MAIN(TestFilterList)
#include "tst_filter_list.moc"
