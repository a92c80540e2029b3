// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "job_bench.h"

#include "jobs/bulk_tag_files.h"
#include "jobs/bulk_tags.h"
#include "jobs/rejects.h"
#include "tag/build.h"
#include "tag/parse.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <stop_token>

using namespace convey;
using namespace convey::test;

namespace {

const std::string kHead =
    "id,type,timestamp_ms,user.email,opt_out,oppref,source_url,data.amount,data.currency,"
    "data.contents[].id,data.contents[].group_id,Status\n";

/// What comes of a file by the recipe that is guessed for it.
struct Bulk
{
    Upload upload;
    std::vector<BulkTag> tags{};
    BulkTagSummary summary{};
};

Bulk bulkOf(const QString& path, const std::vector<Binding>& bindings = {},
    const std::vector<RowFilter>& filters = {}, unsigned threads = 1, std::uint64_t most = 0)
{
    Upload upload = Upload::open(toUtf8(path)).value();
    if (!upload.index())
        qFatal("the test's file can't be read");
    upload.guessWith(bindings, {}, filters);
    Bulk bulk{.upload = upload};
    const BulkTagRequest request{.table = upload.table(),
        .recipe = upload.boundRecipe("px1").value(),
        .pixelId = "px1",
        .seed = kSeed,
        .most = most,
        .threads = threads};
    bulk.summary = makeBulkTags(request, [&](const BulkTag& made) -> Result<> {
        bulk.tags.push_back(made);
        return {};
    }).value();
    return bulk;
}

std::uint64_t countOf(const BulkTagReasons& reasons, std::string_view code)
{
    for (const BulkTagReason& reason : reasons.rules) {
        if (noTagCode(reason.first) == code)
            return reason.count;
    }
    return 0;
}

} // namespace

class TestBulkTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachConversionBecomesATag();
    void whatATagCantCarryIsCounted();
    void whoOptedOutGetsNoTag();
    void rowsThatAreNoTagHaveTheirReason();
    void reasonsAddUp();
    void filtersAndPeopleLeaveRowsOut();
    void linesOfAnOrderAreOneTag();
    void repeatsAreTold();
    void theResultDoesNotDependOnThreads();
    void theFirstOnesCanBeLookedAt();
    void stopEndsIt();
    void aSinkThatFailsEndsIt();
    void theCsvHoldsTagsAloneAndIsGuarded();
    void rejectsHaveTheColumnsOfTheFile();
    void rejectsThatComeBackHaveOurColumnsOnce();
    void repeatsAndFilesAreNamed();
    void aFolderGetsAFileEach();

private:
    [[nodiscard]] QString write(const std::string& csv)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.csv").arg(++m_files));
        if (!writeFileAtomically(toUtf8(path), csv))
            qFatal("the test's file can't be written");
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestBulkTags::eachConversionBecomesATag()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,1790000000000,,,ref/1,https://example.com/a,12.50,EUR,mug & \"cup\",,paid\n"
          "evt_qb,page_viewed,,,,,,,,,,paid\n"));
    QCOMPARE(bulk.summary.tags, std::uint64_t(2));
    QCOMPARE(bulk.summary.rows, std::uint64_t(2));
    const ImageTag wanted{.pixelId = "px1",
        .event = "order_created",
        .eventId = "evt_qa",
        .oppref = "ref/1",
        .amount = 1'250,
        .currency = "EUR",
        .contents = {{.id = "mug & \"cup\""}}};
    QCOMPARE(bulk.tags[0].tag, wanted);
    QCOMPARE(text(bulk.tags[0].text), text(tagHtml(wanted)));
    QCOMPARE(bulk.tags[0].address, tagUrl(wanted).size());
    QCOMPARE(bulk.tags[0].line, std::int64_t(2));
    // A view has no time and no amount: a tag needs neither.
    QCOMPARE(text(bulk.tags[1].tag.event), QStringLiteral("page_viewed"));
    QCOMPARE(bulk.summary.longest, bulk.tags[0].address);
    QCOMPARE(bulk.summary.longestLine, std::int64_t(2));
    for (const BulkTag& made : bulk.tags)
        QCOMPARE(parseTag(made.text).tag, made.tag);
}

void TestBulkTags::whatATagCantCarryIsCounted()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,1790000000000,ada@example.com,,,https://example.com/a,12.50,EUR,mug,g1,paid\n"
          "evt_qb,order_created,1790000000000,,,,,12.50,EUR,,g2,paid\n"));
    QCOMPARE(bulk.summary.lostOf(TagLoss::User), std::uint64_t(1));
    QCOMPARE(bulk.summary.lostOf(TagLoss::Time), std::uint64_t(2));
    QCOMPARE(bulk.summary.lostOf(TagLoss::SourceUrl), std::uint64_t(1));
    QCOMPARE(bulk.summary.lostOf(TagLoss::GroupIds), std::uint64_t(2));
    QCOMPARE(bulk.summary.lostOf(TagLoss::FreeFields), std::uint64_t(0));
    QVERIFY(bulk.tags[0].losses.has(TagLoss::User));
    QVERIFY(!bulk.tags[1].losses.has(TagLoss::User));
    for (const BulkTag& made : bulk.tags) {
        QVERIFY(made.text.find("example.com") == std::string::npos);
        QVERIFY(made.text.find("g1") == std::string::npos);
    }
    QVERIFY(bulk.tags[1].tag.contents.empty()); // nothing was left of its one item
}

void TestBulkTags::whoOptedOutGetsNoTag()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,,,true,,,12.50,EUR,,,paid\n"
          "evt_qb,order_created,,,false,,,12.50,EUR,,,paid\n"));
    QCOMPARE(bulk.summary.tags, std::uint64_t(1));
    QCOMPARE(bulk.summary.blocked, std::uint64_t(1));
    QCOMPARE(std::get<TagFinding>(*bulk.tags[0].reason).code, TagCode::OptedOut);
    QVERIFY(bulk.tags[0].text.empty());
    QCOMPARE(countOf(bulk.summary.blockedBy, "opted_out"), std::uint64_t(1));
    QCOMPARE(bulk.summary.byCode[static_cast<std::size_t>(TagCode::OptedOut)], std::uint64_t(0));
}

void TestBulkTags::rowsThatAreNoTagHaveTheirReason()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,,,,,,12.50,EUR,,,paid\n"
          "evt_qb,order_created,,,,,,abc,EUR,,,paid\n"
          "evt_qc,app_opened,,,,,,,,,,paid\n"
          "ada@example.com,order_created,,,,,,12.50,EUR,,,paid\n"
          "evt_qd,order_created,not a time,not an address,,,nowhere,1.00,EUR,,,paid\n"
          "evt_qe,order_created\n"));
    QCOMPARE(bulk.summary.rows, std::uint64_t(6));
    QCOMPARE(bulk.summary.tags, std::uint64_t(2)); // what a tag does not carry can't spoil it
    QCOMPARE(bulk.summary.blocked, std::uint64_t(4));
    QCOMPARE(std::get<Finding>(*bulk.tags[1].reason).rule(), Rule::AmountUnreadable);
    QCOMPARE(std::get<TagFinding>(*bulk.tags[2].reason).code, TagCode::EventAppOnly);
    QCOMPARE(std::get<TagFinding>(*bulk.tags[3].reason).code, TagCode::EmailInTag);
    QCOMPARE(std::get<Finding>(*bulk.tags[5].reason).rule(), Rule::RowTooFewCells);
    QCOMPARE(std::get<Finding>(*bulk.tags[5].reason).line, std::uint64_t(7));
}

void TestBulkTags::reasonsAddUp()
{
    std::string csv = kHead;
    for (int i = 0; i < 3; ++i)
        csv += "evt_qa" + std::to_string(i) + ",order_created,,,,,,abc,EUR,,,paid\n";
    const Bulk bulk = bulkOf(write(csv
                                 + "evt_qb,app_opened,,,,,,,,,,paid\nevt_qc,order_created,,,,,,1.00,EUR,,,\n"
                                   "evt_qd,order_created,,,true,,,1.00,EUR,,,paid\n"
                                   "evt_qe,order_created,,,,,,-1.00,EUR,,,paid\n"
                                   "evt_qf,order_created,,,,,,1.00,EUR,,,refunded\n"),
        {}, {parseFilter("Status=paid", FilterAct::Keep).value()});
    const BulkTagSummary& made = bulk.summary;
    QCOMPARE(made.rows, std::uint64_t(8));
    QCOMPARE(made.blockedBy.total(), made.blocked);
    QCOMPARE(made.leftOutBy.total(), made.leftOut);
    QCOMPARE(countOf(made.blockedBy, "amount_unreadable"), std::uint64_t(3));
    QCOMPARE(countOf(made.blockedBy, "event_app_only"), std::uint64_t(1));
    QCOMPARE(countOf(made.blockedBy, "opted_out"), std::uint64_t(1));
    QCOMPARE(made.leftOut, std::uint64_t(2));
    QCOMPARE(made.leftOutBy.byPerson, std::uint64_t(0));
    QCOMPARE(text(noTagCode(made.blockedBy.mostFirst().front().first)), QStringLiteral("amount_unreadable"));
    QCOMPARE(made.blockedBy.mostFirst().front().line, std::int64_t(2));
    // The findings of the tags that were made stand apart.
    QCOMPARE(made.byCode[static_cast<std::size_t>(TagCode::EventAppOnly)], std::uint64_t(0));
    QCOMPARE(made.byCode[static_cast<std::size_t>(TagCode::AmountNegative)], made.tags);
}

void TestBulkTags::filtersAndPeopleLeaveRowsOut()
{
    const QString path = write(kHead
        + "evt_qa,order_created,,,,,,1.00,EUR,,,paid\n"
          "evt_qb,order_created,,,,,,1.00,EUR,,,refunded\n"
          "evt_qc,order_created,,,,,,1.00,EUR,,,paid\n");
    const Bulk bulk = bulkOf(path, {}, {parseFilter("Status=paid", FilterAct::Keep).value()});
    QCOMPARE(bulk.summary.tags, std::uint64_t(2));
    QCOMPARE(bulk.summary.leftOut, std::uint64_t(1));
    QCOMPARE(bulk.tags[1].state == BulkState::LeftOut, true);
}

void TestBulkTags::linesOfAnOrderAreOneTag()
{
    const Bulk bulk = bulkOf(write("id,type,data.amount,data.currency,data.contents[].id\n"
                                   "evt_qa,order_created,20.00,EUR,mug\nevt_qa,order_created,20.00,EUR,cup\n"
                                   "evt_qb,order_created,5.00,EUR,pot\n"),
        {parseBinding("fold_by=id", BindingKind::Column).value()});
    QCOMPARE(bulk.summary.rows, std::uint64_t(3));
    QCOMPARE(bulk.summary.tags, std::uint64_t(2));
    QCOMPARE(bulk.summary.merged, std::uint64_t(1));
    QCOMPARE(bulk.tags[0].tag.contents.size(), std::size_t(2));
}

void TestBulkTags::repeatsAreTold()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,,,,,,1.00,EUR,,,paid\n"
          "evt_qa,lead_created,,,,,,,,,,paid\n"
          "evt_qa,order_created,,,,,,2.00,EUR,,,paid\n"));
    QCOMPARE(bulk.summary.tags, std::uint64_t(3));
    QCOMPARE(bulk.summary.repeated, std::uint64_t(1));
    QVERIFY(!bulk.tags[1].isRepeat);
    QVERIFY(bulk.tags[2].isRepeat);
}

void TestBulkTags::theResultDoesNotDependOnThreads()
{
    std::string csv = kHead;
    for (int i = 0; i < 5'000; ++i)
        csv += "evt_q" + std::to_string(i) + (i % 7 == 0 ? ",nonsense" : ",order_created") + ",,,,,,"
            + (i % 11 == 0 ? "x" : "12.50") + ",EUR,,,paid\n";
    const QString path = write(csv);
    const Bulk one = bulkOf(path, {}, {}, 1);
    const Bulk four = bulkOf(path, {}, {}, 4);
    QCOMPARE(one.tags.size(), std::size_t(5'000));
    QCOMPARE(four.tags.size(), one.tags.size());
    for (std::size_t i = 0; i < one.tags.size(); ++i) {
        QCOMPARE(four.tags[i].row, static_cast<std::uint64_t>(i));
        QCOMPARE(four.tags[i].text, one.tags[i].text);
        QCOMPARE(four.tags[i].state == one.tags[i].state, true);
    }
    const BulkTagSummary& counts = four.summary;
    QCOMPARE(counts.tags + counts.blocked + counts.leftOut + counts.merged, counts.rows);
    QVERIFY(counts.tags > 0 && counts.blocked > 0);
}

void TestBulkTags::theFirstOnesCanBeLookedAt()
{
    std::string csv = kHead;
    for (int i = 0; i < 3'000; ++i)
        csv += "evt_q" + std::to_string(i) + ",order_created,,,,,,12.50,EUR,,,paid\n";
    const Bulk bulk = bulkOf(write(csv), {}, {}, 2, 20);
    QCOMPARE(bulk.tags.size(), std::size_t(20));
    QCOMPARE(bulk.summary.rows, std::uint64_t(20));
    QCOMPARE(bulk.summary.tags, std::uint64_t(20));
}

void TestBulkTags::stopEndsIt()
{
    std::string csv = kHead;
    for (int i = 0; i < 3'000; ++i)
        csv += "evt_q" + std::to_string(i) + ",order_created,,,,,,12.50,EUR,,,paid\n";
    const Bulk bulk = bulkOf(write(csv), {}, {}, 1, 1);
    std::stop_source stop;
    std::size_t taken = 0;
    const auto made = makeBulkTags({.table = bulk.upload.table(),
                                       .recipe = bulk.upload.boundRecipe("px1").value(),
                                       .pixelId = "px1",
                                       .threads = 1},
        [&](const BulkTag&) -> Result<> {
            ++taken;
            stop.request_stop();
            return {};
        },
        {.stop = stop.get_token()});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(taken < 3'000);
}

void TestBulkTags::aSinkThatFailsEndsIt()
{
    const Bulk bulk = bulkOf(write(kHead + "evt_qa,order_created,,,,,,1.00,EUR,,,paid\n"));
    const auto made = makeBulkTags(
        {.table = bulk.upload.table(), .recipe = bulk.upload.boundRecipe("px1").value(), .pixelId = "px1"},
        [](const BulkTag&) -> Result<> { return fail({.code = ErrorCode::DiskFull}); });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
}

void TestBulkTags::theCsvHoldsTagsAloneAndIsGuarded()
{
    const Bulk bulk = bulkOf(write(kHead
        + "=cmd,order_created,,ada@example.com,,,,1.00,EUR,,,paid\nevt_qb,nonsense,,,,,,1.00,EUR,,,paid\n"));
    std::string out;
    BulkTagCsv csv(*bulk.upload.table(),
        {.finding = [](const TagFinding& finding) { return std::string(tagCodeName(finding.code)); },
            .reason = [](const NoTagReason&) { return std::string(); }},
        [&](std::string_view piece) -> Result<> {
            out += piece;
            return {};
        });
    for (const BulkTag& made : bulk.tags)
        QVERIFY(csv.add(made).has_value());
    QVERIFY(csv.finish().has_value());
    const QStringList lines = text(out).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("line,event,event_id,tag,address,characters,notes"));
    QVERIFY2(lines[1].startsWith(QStringLiteral("2,order_created,'=cmd,\"<img src=")), qPrintable(lines[1]));
    QVERIFY(!lines[1].contains(QStringLiteral("ada")));
    QCOMPARE(lines[2], QString());
}

void TestBulkTags::rejectsHaveTheColumnsOfTheFile()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,,,,,,1.00,EUR,,,paid\n"
          "evt_qb,nonsense,,,,,,1.00,EUR,,,\"a, b\"\n"));
    std::string out;
    BulkTagRejects rejects(*bulk.upload.table(),
        {.finding = [](const TagFinding&) { return std::string(); },
            .reason =
                [](const NoTagReason& reason) {
                    return std::string(
                        std::holds_alternative<Finding>(reason) ? "of the file" : "of the tag");
                }},
        [&](std::string_view piece) -> Result<> {
            out += piece;
            return {};
        });
    for (const BulkTag& made : bulk.tags)
        QVERIFY(rejects.add(made).has_value());
    QVERIFY(rejects.finish().has_value());
    const QStringList lines = text(out).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(QStringLiteral("Status,convey_line,convey_code,convey_message,convey_fix")));
    QCOMPARE(
        lines[1], QStringLiteral("evt_qb,nonsense,,,,,,1.00,EUR,,,\"a, b\",3,type_unknown,of the file,"));
}

void TestBulkTags::rejectsThatComeBackHaveOurColumnsOnce()
{
    const Bulk bulk = bulkOf(write("id,type,data.amount,data.currency,convey_line,convey_code,convey_message,"
                                   "convey_fix\nevt_qa,order_created,1.00,EUR,6,x,y,\n"
                                   "evt_qb,nonsense,1.00,EUR,7,x,y,\n"));
    std::string out;
    BulkTagRejects rejects(*bulk.upload.table(),
        {.finding = [](const TagFinding&) { return std::string(); },
            .reason = [](const NoTagReason&) { return std::string("of the file"); }},
        [&](std::string_view piece) -> Result<> {
            out += piece;
            return {};
        });
    for (const BulkTag& made : bulk.tags)
        QVERIFY(rejects.add(made).has_value());
    QVERIFY(rejects.finish().has_value());
    QCOMPARE(text(out),
        QStringLiteral(
            "id,type,data.amount,data.currency,convey_line,convey_code,convey_message,convey_fix\r\n"
            "evt_qb,nonsense,1.00,EUR,3,type_unknown,of the file,\r\n"));
}

void TestBulkTags::repeatsAndFilesAreNamed()
{
    // The second order has its lines in both files and a type that there is none of.
    const std::string head = "id,type,data.amount,data.currency,data.contents[].id\n";
    const QString one = write(head + "evt_qa,order_created,1.00,EUR,a\nevt_qb,nonsense,1.00,EUR,b\n");
    const QString two = write(head + "evt_qb,nonsense,1.00,EUR,c\nevt_qc,order_created,1.00,EUR,d\n");
    const std::vector<std::string> paths{toUtf8(one), toUtf8(two)};
    Upload upload = Upload::open(paths).value();
    QVERIFY(upload.index());
    const std::vector<Binding> bindings{parseBinding("fold_by=id", BindingKind::Column).value()};
    upload.guessWith(bindings);
    std::string csvText;
    std::string rejectsText;
    const BulkTagWords words{.finding = [](const TagFinding&) { return std::string(); },
        .reason = [](const NoTagReason&) { return std::string("reason"); },
        .repeat = "seen before"};
    BulkTagCsv csv(*upload.table(), words, [&](std::string_view piece) -> Result<> {
        csvText += piece;
        return {};
    });
    BulkTagRejects rejects(*upload.table(), words, [&](std::string_view piece) -> Result<> {
        rejectsText += piece;
        return {};
    });
    const auto made = makeBulkTags({.table = upload.table(),
                                       .recipe = upload.boundRecipe("px1").value(),
                                       .pixelId = "px1",
                                       .seed = kSeed},
        [&](const BulkTag& tag) -> Result<> {
            BulkTag again = tag;
            again.isRepeat = tag.tag.eventId == "evt_qc";
            return csv.add(again).and_then([&] { return rejects.add(tag); });
        });
    QVERIFY(made);
    QVERIFY(csv.finish() && rejects.finish());
    const QStringList tags = text(csvText).split(QStringLiteral("\r\n"));
    QVERIFY2(tags[1].startsWith(QFileInfo(one).fileName() + QStringLiteral(",2,")), qPrintable(tags[1]));
    QVERIFY2(tags[2].startsWith(QFileInfo(two).fileName() + QStringLiteral(",3,")), qPrintable(tags[2]));
    QVERIFY(!tags[1].contains(QStringLiteral("seen before")));
    QVERIFY(tags[2].endsWith(QStringLiteral(",seen before")));
    const QStringList lines = text(rejectsText).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].contains(one + QStringLiteral(",3,")), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(two + QStringLiteral(",2,")), qPrintable(lines[2]));
}

void TestBulkTags::aFolderGetsAFileEach()
{
    const Bulk bulk = bulkOf(write(kHead
        + "evt_qa,order_created,,,,,,1.00,EUR,,,paid\n"
          "evt_qb,nonsense,,,,,,1.00,EUR,,,paid\n"
          "evt_qc,order_created,,,,,,1.00,EUR,,,paid\n"));
    const QString path = m_folder.filePath(QStringLiteral("tags/of/mine"));
    BulkTagFolder folder(*bulk.upload.table(), toUtf8(path), "html");
    for (const BulkTag& made : bulk.tags)
        QVERIFY(folder.add(made).has_value());
    QCOMPARE(QDir(path).entryList(QDir::Files),
        (QStringList{QStringLiteral("tag-00002.html"), QStringLiteral("tag-00004.html")}));
    QCOMPARE(readSmallFile(toUtf8(path) + "/tag-00004.html", 10'000).value(), bulk.tags[2].text + '\n');
}

QTEST_GUILESS_MAIN(TestBulkTags)
#include "tst_bulk_tags.moc"
