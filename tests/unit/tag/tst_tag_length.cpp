// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "tag/build.h"
#include "tag/length.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace convey;
using convey::test::text;

namespace {

ImageTag orderOf(std::size_t items)
{
    ImageTag tag{
        .pixelId = "px1", .event = "order_created", .eventId = "evt_q", .amount = 100, .currency = "EUR"};
    for (std::size_t i = 0; i < items; ++i)
        tag.contents.push_back({.id = "sku-" + std::to_string(i),
            .name = "A mug of number " + std::to_string(i),
            .contentType = "product",
            .quantity = 1,
            .amount = 990,
            .currency = "EUR"});
    return tag;
}

} // namespace

class TestTagLength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitHasItsSource();
    void lengthsAreThoseOfWhatIsBuilt();
    void limitIsPassedByOneByteMore();
    void adviceLeavesOutWhatIsMissedLeast();
    void laterItemsGoWhenNothingElseIsEnough();
    void aShortTagGetsNoAdvice();
    void whatIsLongWithoutItemsStaysLong();
};

void TestTagLength::everyLimitHasItsSource()
{
    std::set<std::string_view> codes;
    for (const spec::LengthLimit& limit : spec::lengthLimits()) {
        QVERIFY(!limit.name.empty());
        QVERIFY(codes.insert(limit.code).second);
        QVERIFY(limit.bytes > 0);
        QVERIFY(!limit.source.page.empty());
        QCOMPARE(limit.source.readOn.size(), std::string_view("2026-11-21").size());
    }
    QVERIFY(codes.size() >= 10);
}

void TestTagLength::lengthsAreThoseOfWhatIsBuilt()
{
    const ImageTag tag = orderOf(2);
    const std::string url = tagUrl(tag);
    const TagLength length = lengthOf(tag);
    QCOMPARE(length.address, url.size());
    QCOMPARE(length.query, url.size() - url.find('?') - 1);
    QCOMPARE(length.requestLine, ("GET " + url.substr(url.find("/v1")) + " HTTP/1.1").size());
    QCOMPARE(length.head, length.requestLine + kUsualHeaders);
    QCOMPARE(length.html, tagHtml(tag).size());
    QCOMPARE(lengthOf(url + "#x", length.html), length);
    QCOMPARE(lengthOf("", 0).query, std::size_t(0));
}

void TestTagLength::limitIsPassedByOneByteMore()
{
    for (const spec::LengthLimit& limit : spec::lengthLimits()) {
        TagLength length;
        std::size_t* counted = limit.counts == LengthOf::Address ? &length.address
            : limit.counts == LengthOf::Query                    ? &length.query
            : limit.counts == LengthOf::RequestLine              ? &length.requestLine
            : limit.counts == LengthOf::Head                     ? &length.head
                                                                 : &length.html;
        const auto isPassed = [&] {
            const auto passed = limitsPassed(length);
            return std::ranges::find(passed, &limit) != passed.end();
        };
        *counted = limit.bytes;
        QVERIFY2(!isPassed(), limit.name.data());
        ++*counted;
        QVERIFY2(isPassed(), limit.name.data());
    }
}

void TestTagLength::adviceLeavesOutWhatIsMissedLeast()
{
    const ImageTag tag = orderOf(12);
    QVERIFY(tagUrl(tag).size() > 2'000);
    const std::vector<LengthAdvice> advice = lengthAdvice(tag);
    QVERIFY(advice.size() >= 2);
    QCOMPARE(static_cast<int>(advice.front().step), static_cast<int>(LengthStep::ItemCurrencies));
    QVERIFY(std::ranges::is_sorted(advice, {}, &LengthAdvice::step));
    std::size_t size = tagUrl(tag).size();
    for (std::size_t i = 0; i < advice.size(); ++i) {
        QCOMPARE(advice[i].saves, size - advice[i].address);
        size = advice[i].address;
        QCOMPARE(tagUrl(shortened(tag, advice, i + 1)).size(), size);
        QCOMPARE(advice[i].isEnough, i + 1 == advice.size());
    }
    QVERIFY(size <= 2'000);
}

void TestTagLength::laterItemsGoWhenNothingElseIsEnough()
{
    const ImageTag tag = orderOf(400);
    const std::vector<LengthAdvice> advice = lengthAdvice(tag);
    QCOMPARE(static_cast<int>(advice.back().step), static_cast<int>(LengthStep::LaterItems));
    QVERIFY(advice.back().isEnough);
    const ImageTag kept = shortened(tag, advice, advice.size());
    QCOMPARE(kept.contents.size(), advice.back().itemsKept);
    QVERIFY(tagUrl(kept).size() <= 2'000);
    ImageTag oneMore = shortened(tag, advice, advice.size() - 1);
    oneMore.contents.resize(advice.back().itemsKept + 1);
    QVERIFY(tagUrl(oneMore).size() > 2'000);
}

void TestTagLength::aShortTagGetsNoAdvice()
{
    QVERIFY(lengthAdvice(orderOf(1)).empty());
    QVERIFY(lengthAdvice({}).empty());
}

void TestTagLength::whatIsLongWithoutItemsStaysLong()
{
    ImageTag tag = orderOf(3);
    tag.oppref = std::string(3'000, 'q');
    const std::vector<LengthAdvice> advice = lengthAdvice(tag);
    QCOMPARE(static_cast<int>(advice.back().step), static_cast<int>(LengthStep::AllItems));
    QVERIFY(!advice.back().isEnough);
    QVERIFY(shortened(tag, advice, advice.size()).contents.empty());
    tag.contents.clear();
    QVERIFY(lengthAdvice(tag).empty());
}

QTEST_GUILESS_MAIN(TestTagLength)
#include "tst_tag_length.moc"
