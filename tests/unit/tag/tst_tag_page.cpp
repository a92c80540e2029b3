// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "page_diagnoses.h"
#include "support/test_text.h"

#include "base/json.h"
#include "tag/har.h"
#include "tag/line_index.h"
#include "tag/mend.h"
#include "tag/parse.h"

#include <QTest>

#include <algorithm>

using namespace convey;
using namespace convey::test;

namespace {

QString namesOf(const std::vector<TagFinding>& findings)
{
    QStringList names;
    for (const TagFinding& finding : findings)
        names += text(tagCodeName(finding.code));
    names.sort();
    return names.join(QLatin1Char(' '));
}

std::string repeatedText(std::string_view piece, std::size_t bytes)
{
    std::string out;
    out.reserve(bytes + piece.size());
    while (out.size() < bytes)
        out += piece;
    return out;
}

/// One entry of a recording.
std::string entry(const std::string& url, const std::string& method, const std::string& page = {},
    const std::string& encoding = {})
{
    std::string json;
    JsonWriter writer(json);
    writer.beginObject().key("startedDateTime").value("2026-11-21T10:00:00Z");
    writer.key("request").beginObject().key("method").value(method).key("url").value(url);
    writer.key("headers").raw(R"([{"name":"url","value":"https://example.com/x"}])").endObject();
    writer.key("response").beginObject().key("status").value(200).key("content").beginObject();
    writer.key("size").value(page.size()).key("text").value(page);
    if (!encoding.empty())
        writer.key("encoding").value(encoding);
    writer.endObject().endObject().endObject();
    return json;
}

std::string har(const std::string& entries)
{
    return R"({"log":{"version":"1.2","pages":[{"id":"a"}],"entries":[)" + entries + "]}}";
}

} // namespace

class TestTagPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsFoundWhereverTheTagStands_data();
    void faultIsFoundWhereverTheTagStands();
    void otherMentionsAreNoTags_data();
    void otherMentionsAreNoTags();
    void rightTagsOfTemplatesHaveNotesAlone_data();
    void rightTagsOfTemplatesHaveNotesAlone();
    void allTagsOfAPageAreFoundInOrder();
    void onePastedAddressMayHoldSpaces();
    void aRecordingIsSearched();
    void whatIsReadIsBounded_data();
    void whatIsReadIsBounded();
    void aRecordingThatBreaksOffCountsSoFar();
    void otherJsonIsNoRecording();
    void hostileTextEnds_data();
    void hostileTextEnds();
    void placesAreCountedAsEditorsDo_data();
    void placesAreCountedAsEditorsDo();
};

void TestTagPage::faultIsFoundWhereverTheTagStands_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < pageDiagnoses().size(); ++i)
        QTest::newRow(pageDiagnoses()[i].name) << static_cast<int>(i);
}

void TestTagPage::faultIsFoundWhereverTheTagStands()
{
    QFETCH(int, index);
    const Diagnosis& row = pageDiagnoses().at(static_cast<std::size_t>(index));
    std::string page = row.text;
    const std::size_t mark = page.find("^^");
    QVERIFY(mark != std::string::npos);
    page.erase(mark, 2);
    const std::vector<ParsedTag> tags = parseTags(page);
    QCOMPARE(tags.size(), std::size_t(1));

    QStringList expected = QString::fromUtf8(row.others).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    expected += text(tagCodeName(row.code));
    expected.sort();
    QCOMPARE(namesOf(tags.front().findings), expected.join(QLatin1Char(' ')));
    const auto found = std::ranges::find(tags.front().findings, row.code, &TagFinding::code);
    QCOMPARE(found->position, mark);
    QVERIFY(found->position + found->length <= page.size());
}

void TestTagPage::otherMentionsAreNoTags_data()
{
    QTest::addColumn<QString>("page");
    const auto row = [](const char* name, const std::string& page) { QTest::newRow(name) << text(page); };
    row("a policy of the page", "<meta content=\"img-src https://bzr.openai.com; script-src 'self'\">");
    row("a connection made ahead", "<link rel=preconnect href=\"https://bzr.openai.com\">");
    row("the Conversions API", "curl -X POST 'https://bzr.openai.com/v1/events?pid=px1' -d @body.json");
    row("a request of the JavaScript pixel",
        "POST https://bzr.openai.com/v1/sdk/events?pid=px1&st=oaiq-web&sv=0.1.41&t=1&ec=2");
    row("the address of the endpoint alone",
        "fetch('https://bzr.openai.com/v1/sdk/events', {method: 'POST'})");
    row("another picture", "<img src=\"/logo.png?pid=1\">");
    row("a picture inside the page", "<img src=\"data:image/gif;base64,R0lGODlhAQAB\">");
    row("a sentence", "Events go to bzr.openai.com/v1/sdk/events as image requests.");
    row("nothing", "");
}

void TestTagPage::otherMentionsAreNoTags()
{
    QFETCH(QString, page);
    QVERIFY(parseTags(toUtf8(page)).empty());
}

void TestTagPage::rightTagsOfTemplatesHaveNotesAlone_data()
{
    QTest::addColumn<QString>("page");
    const std::string start = "<img src=\"" + kStart;
    const auto row = [](const char* name, const std::string& page) { QTest::newRow(name) << text(page); };
    row("Liquid",
        start
            + "pid={{ settings.pixel | url_encode }}&amp;event=order_created&amp;event_id={{ order.token | "
              "url_encode }}&amp;data%5Btype%5D=contents&amp;data%5Bamount%5D={{ checkout.total_price }}&amp;"
              "data%5Bcurrency%5D={{ shop.currency | url_encode }}\" alt=\"\">");
    row("Liquid over lines",
        start
            + "pid=px1&amp;event=page_viewed&amp;data[type]=contents\n  {%- if a -%}&amp;oppref={{ "
              "a|url_encode }}{%- "
              "endif "
              "-%}\">");
    row("Twig", start + "pid={{ pixel|url_encode }}&amp;event={{ event }}&amp;data[type]={{ type }}\">");
    row("PHP that writes each value",
        start + "pid=<?= rawurlencode($p[\"id\"]) ?>&amp;event=page_viewed&amp;data[type]=contents\">");
    row("PHP that chooses",
        start
            + "pid=px1&amp;event=<?php if ($o > 1): ?>order_created<?php else: ?>page_viewed<?php endif ?>"
              "&amp;data[type]=contents\">");
    row("a choice between parameters",
        start
            + "pid=px1&amp;{% if a %}event=order_created{% else %}event=page_viewed{% endif "
              "%}&amp;data[type]="
              "contents\">");
    row("a curl line with parameters beside it",
        "curl --get --data-urlencode \"pid=$pixel\" \\\n  '" + kStart
            + "event=page_viewed&data%5Btype%5D=contents'");
    row("React",
        "<img src={`" + kStart
            + "pid=px1&event=page_viewed&data[type]=contents&event_id=${encodeURIComponent(id)}`} />");
}

void TestTagPage::rightTagsOfTemplatesHaveNotesAlone()
{
    QFETCH(QString, page);
    const std::vector<ParsedTag> tags = parseTags(toUtf8(page));
    QCOMPARE(tags.size(), std::size_t(1));
    for (const TagFinding& finding : tags.front().findings) {
        const bool isKnown = finding.severity == Severity::Note || finding.code == TagCode::LineBreak;
        QVERIFY2(isKnown, tagCodeName(finding.code).data());
    }
    QVERIFY(isUsable(tags.front().findings));
}

void TestTagPage::allTagsOfAPageAreFoundInOrder()
{
    const std::string one = escaped(kPage);
    const std::string page = "<style>a{background:url(" + kPage + ")}</style>\n" + image(one)
        + "<script>i.src='" + kPage + "'</script>" + image(one) + "<img srcset=\"" + one + " 1x\" src=\""
        + one + "\">\n" + kPage + "\n" + kPage + "\n";
    const std::vector<ParsedTag> tags = parseTags(page);
    QCOMPARE(tags.size(), std::size_t(8));
    const TagPlace places[]{TagPlace::Style, TagPlace::Image, TagPlace::Script, TagPlace::Image,
        TagPlace::Image, TagPlace::Srcset, TagPlace::Text, TagPlace::Text};
    for (std::size_t i = 0; i < tags.size(); ++i) {
        QCOMPARE(static_cast<int>(tags[i].place), static_cast<int>(places[i]));
        QCOMPARE(text(tags[i].url), text(kPage));
        QCOMPARE(tags[i].origins.size(), tags[i].url.size() + 1);
    }
}

void TestTagPage::onePastedAddressMayHoldSpaces()
{
    const std::string pasted = "  " + kPage + "&oppref=a b\n";
    const std::vector<ParsedTag> tags = tagsIn(pasted);
    QCOMPARE(tags.size(), std::size_t(1));
    QCOMPARE(text(tags.front().tag.oppref), QStringLiteral("a b"));
    QCOMPARE(namesOf(tagsIn("Good morning").front().findings), QStringLiteral("tag_missing"));
}

void TestTagPage::whatIsReadIsBounded_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<qsizetype>("tags");
    const auto row = [](const char* name, const std::string& in, std::size_t tags) {
        QTest::newRow(name) << QByteArray::fromStdString(in) << static_cast<qsizetype>(tags);
    };
    const std::string parameters = repeatedText("&a=1", 2 * kLongestReadAddress);
    row("one address", kPage + parameters, 1);
    row("an image", image(escaped(kPage) + parameters), 1);
    row("an attribute", "<a href=\"" + escaped(kPage) + parameters + "\">", 1);
    row("a style", "<style>a{background:url(" + kPage + parameters + ")}</style>", 1);
    row("a script", "<script>i.src='" + kPage + parameters + "'</script>", 1);
    row("a script that joins",
        "<script>i.src='" + kPage + "'" + repeatedText("+ a +'&a=1'", 2 * kLongestReadAddress), 1);
    row("one value", kPage + "&oppref=" + std::string(2 * kLongestReadAddress, 'a'), 1);
    row("images", repeatedText(image(escaped(kPage)), (kMostReadTags + 10) * image(escaped(kPage)).size()),
        kMostReadTags);
    row("addresses", repeatedText(kPage + " \n", (kMostReadTags + 10) * (kPage.size() + 2)), kMostReadTags);
    std::string entries;
    for (std::size_t i = 0; i <= kMostReadTags; ++i)
        entries +=
            std::string(i == 0 ? "" : ",") + R"({"request":{"method":"GET","url":")" + kPage + R"("}})";
    row("a recording", har(entries), kMostReadTags);
}

void TestTagPage::whatIsReadIsBounded()
{
    QFETCH(QByteArray, in);
    QFETCH(qsizetype, tags);
    const FoundTags found = findTags(in.toStdString());
    std::size_t count = 0;
    std::size_t unread = 0;
    for (const TagDocument& document : found.documents) {
        count += document.tags.size();
        for (const ParsedTag& tag : document.tags) {
            // The code of a script that is joined stands beside it.
            QVERIFY(tag.origins.size() <= kLongestReadAddress + 2'048);
            QVERIFY(tag.parameters.size() <= kLongestReadAddress / 4 + 4);
            unread += static_cast<std::size_t>(
                std::ranges::count(tag.findings, TagCode::NotAllRead, &TagFinding::code));
            QVERIFY(std::ranges::none_of(tag.findings,
                [](const TagFinding& finding) { return finding.code == TagCode::ParameterMissing; }));
        }
    }
    QCOMPARE(static_cast<qsizetype>(count), tags);
    QCOMPARE(unread, std::size_t(1));
}

void TestTagPage::aRecordingIsSearched()
{
    const std::string page = "<p>caf\xC3\xA9 \"x\"</p>\n  " + image("http" + escaped(kPage).substr(5));
    const std::string json = har(entry("https://shop.example.com/thanks?order=1", "GET", page) + ','
        + entry(kPage + "&oppref=a+b", "GET") + ',' + entry(kStart + "pid=px1&st=oaiq-web&sv=0.1.41", "POST")
        + ',' + entry("https://shop.example.com/logo.png", "GET", "iVBORw0KGgo=", "base64") + ','
        + entry("https://shop.example.com/frame", "GET",
            QByteArray::fromStdString(image(escaped(kPage))).toBase64().toStdString(), "base64"));
    const FoundTags found = findTags(json);
    QVERIFY(found.isHar);
    QVERIFY(!found.isCutOff);
    QCOMPARE(found.entries, std::size_t(5));
    QCOMPARE(found.pixelRequests, std::size_t(1));
    QCOMPARE(found.documents.size(), std::size_t(3));

    const TagDocument& shown = found.documents[0];
    QCOMPARE(shown.kind == TagDocumentKind::Response, true);
    QCOMPARE(text(shown.textOr(json)), text(page));
    QCOMPARE(namesOf(shown.tags.front().findings), QStringLiteral("scheme_not_https"));
    QCOMPARE(LineIndex(shown.textOr(json)).placeOf(shown.tags.front().findings.front().position),
        (TextPlace{.line = 2, .column = 13}));

    const TagDocument& asked = found.documents[1];
    QCOMPARE(asked.kind == TagDocumentKind::Request, true);
    QCOMPARE(asked.entry, std::size_t(1));
    QCOMPARE(asked.status, 200);
    QCOMPARE(namesOf(asked.tags.front().findings), QStringLiteral("plus_sign"));
    QCOMPARE(namesOf(found.documents[2].tags.front().findings), QString());
}

void TestTagPage::aRecordingThatBreaksOffCountsSoFar()
{
    std::string json = har(entry(kPage, "GET") + ',' + entry(kPage, "GET"));
    json.resize(json.size() - 40);
    const FoundTags found = findTags(json);
    QVERIFY(found.isHar);
    QVERIFY(found.isCutOff);
    QCOMPARE(found.documents.size(), std::size_t(1));
}

void TestTagPage::otherJsonIsNoRecording()
{
    // A container of a tag manager: the tag stands in a string.
    const FoundTags found = findTags("{\"tag\":[{\"url\":\"" + kPage + "&oppref=a+b\"}]}");
    QVERIFY(!found.isHar);
    QCOMPARE(namesOf(found.documents.front().tags.front().findings), QStringLiteral("plus_sign"));
}

void TestTagPage::hostileTextEnds_data()
{
    // Whatever looks at all that is left for each of these would take hours.
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char* name, const char* piece, const char* start = "") {
        QTest::newRow(name) << QByteArray(piece) << QByteArray(start);
    };
    row("images that never end", "<img");
    row("images without a bracket", "<img ");
    row("images in images", "<img src=\"<img ");
    row("comments that open", "<!--");
    row("comments in a script", "<!--", "<script>");
    row("scripts that open", "<script>");
    row("expressions that open", "{{", "<img src=\"");
    row("expressions of every kind that open", "{{{%${#{<%<?=*|%%", "<img src=\"");
    row("strings that are joined", "'+\"+", "<img src=\"");
    row("hosts", "bzr.openai.com");
    row("paths", "/v1/sdk/events");
    row("paths in quotes", "\"/v1/sdk/events?");
    row("hosts in one element", " bzr.openai.com/v1/sdk/events?pid=1&event=2", "<a ");
    row("strings that never end", "\"https://bzr.openai.com/v1/sdk/events?pid=\"+");
    row("backslashes", "\\/\\/bzr.openai.com");
    row("elements", "<a b=");
    row("colons before a host", ":::::::::::::::::::::::::bzr.openai.com?pid=1&event=2");
    row("ampersands", "&", "<img src=\"https://bzr.openai.com/v1/sdk/events?");
    row("references", "&#x", "<img src=\"https://bzr.openai.com/v1/sdk/events?");
    row("unknown parameters", "&a=1", "https://bzr.openai.com/v1/sdk/events?pid=1");
    row("letters that are not encoded", "&oppref=a\xC3\xA9", "https://bzr.openai.com/v1/sdk/events?pid=1");
    row("items in pieces", "&data[contents][0][id]=a", "https://bzr.openai.com/v1/sdk/events?pid=1");
    row("names that were escaped twice", "&a&amp;b", "https://bzr.openai.com/v1/sdk/events?pid=1");
    row("nested JSON", "[", "{\"log\":{\"entries\":[");
    row("nested objects", "{\"a\":", "{\"log\":{\"entries\":[");
}

void TestTagPage::hostileTextEnds()
{
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, start);
    constexpr std::size_t kBytes = 300'000;
    const std::string hostile = start.toStdString() + repeatedText(piece.toStdString(), kBytes);
    const FoundTags found = findTags(hostile);
    for (const TagDocument& document : found.documents) {
        const std::string_view whole = document.textOr(hostile);
        const LineIndex lines(whole);
        for (const ParsedTag& tag : document.tags) {
            QVERIFY(tag.position + tag.length <= whole.size());
            QCOMPARE(mendsOf(whole, tag).size(), tag.findings.size());
            for (const TagFinding& finding : tag.findings)
                QVERIFY(lines.placeOf(finding.position).column > 0);
        }
    }
}

void TestTagPage::placesAreCountedAsEditorsDo_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the beginning") << "ab" << 0 << 1 << 1;
    QTest::newRow("the end") << "ab" << 2 << 1 << 3;
    QTest::newRow("behind the end") << "ab" << 9 << 1 << 3;
    QTest::newRow("behind LF") << "a\nb" << 2 << 2 << 1;
    QTest::newRow("behind CRLF") << "a\r\nb" << 3 << 2 << 1;
    QTest::newRow("behind CR") << "a\rb" << 2 << 2 << 1;
    QTest::newRow("the line end itself") << "a\nb" << 1 << 1 << 2;
    QTest::newRow("behind letters of two bytes") << "\u00E9\u00E9x" << 4 << 1 << 3;
    QTest::newRow("behind a letter of four bytes") << QString::fromUtf8("\xF0\x9F\x98\x80x") << 4 << 1 << 2;
    QTest::newRow("nothing") << "" << 0 << 1 << 1;
    QTest::newRow("far in a long line")
        << QString(u'\n' + QString(5'000, QChar(0xE9)) + u'x') << 10'001 << 2 << 5'001;
    QTest::newRow("behind a long line")
        << QString(QString(3'000, QChar(u'a')) + QStringLiteral("\nb")) << 3'002 << 2 << 2;
}

void TestTagPage::placesAreCountedAsEditorsDo()
{
    QFETCH(QString, in);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const std::string bytes = toUtf8(in);
    const TextPlace place = LineIndex(bytes).placeOf(static_cast<std::size_t>(offset));
    QCOMPARE(place.line, static_cast<std::size_t>(line));
    QCOMPARE(place.column, static_cast<std::size_t>(column));
}

QTEST_GUILESS_MAIN(TestTagPage)
#include "tst_tag_page.moc"
