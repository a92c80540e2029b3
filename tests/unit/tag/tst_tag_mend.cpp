// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "page_diagnoses.h"
#include "support/test_text.h"

#include "tag/mend.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace convey;
using namespace convey::test;

namespace {

std::string withoutMarkOf(std::string marked)
{
    marked.erase(marked.find("^^"), 2);
    return marked;
}

std::map<TagCode, int> blockedOf(std::string_view page)
{
    std::map<TagCode, int> counts;
    for (const ParsedTag& tag : tagsIn(page)) {
        for (const TagFinding& finding : tag.findings) {
            if (finding.severity == Severity::Blocked)
                ++counts[finding.code];
        }
    }
    return counts;
}

/// What must hold of any text and what became of it; empty when all of it does.
std::string mendFault(const std::string& before)
{
    const MendedText mended = mendAll(before);
    const std::vector<ParsedTag> tags = tagsIn(before);
    const std::vector<ParsedTag> after = tagsIn(mended.text);
    if (tags.size() != after.size())
        return "a tag came or went";
    // All else stays byte for byte.
    std::string outside;
    std::string outsideAfter;
    const auto cut = [](const std::string& page, const std::vector<ParsedTag>& all, std::string& out) {
        std::size_t at = 0;
        for (const ParsedTag& tag : all) {
            out += page.substr(at, tag.position - std::min(at, tag.position)) + '\0';
            at = std::max(at, tag.position + tag.length);
        }
        out += page.substr(at);
    };
    cut(before, tags, outside);
    cut(mended.text, after, outsideAfter);
    if (outside != outsideAfter)
        return "something beside the tags was changed";
    const std::map<TagCode, int> blocked = blockedOf(before);
    for (const auto& [code, count] : blockedOf(mended.text)) {
        const auto was = blocked.find(code);
        if (was == blocked.end() || was->second < count)
            return "a new fault: " + std::string(tagCodeName(code));
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        for (const TagMend& mend : mendsOf(mended.text, after[i])) {
            if (mend.isMendable())
                return "something was left that can be mended";
        }
        // What an event carries follows from it.
        const bool isOtherEvent = tags[i].tag.event != after[i].tag.event;
        for (const ParsedParameter& parameter : tags[i].parameters) {
            const bool isOfEvent = parameter.known == "data[type]" || parameter.known == "data[plan_id]"
                || parameter.known == "data[contents]" || parameter.known == "event";
            if (isOtherEvent && isOfEvent)
                continue;
            const bool isFaulty = std::ranges::any_of(tags[i].findings, [&](const TagFinding& finding) {
                return finding.parameter == parameter.known && finding.severity != Severity::Note;
            });
            if (parameter.known.empty() || isFaulty || tags[i].place == TagPlace::Comment)
                continue;
            const auto kept =
                std::ranges::find(after[i].parameters, parameter.known, &ParsedParameter::known);
            const bool isCurrency =
                parameter.known == "data[currency]" || parameter.known == "data[contents]";
            if (kept == after[i].parameters.end())
                return "a right value went: " + parameter.name;
            if (kept->value != parameter.value && !isCurrency)
                return "a right value was changed: " + parameter.name;
        }
    }
    if (mendAll(mended.text).text != mended.text)
        return "mending again changes it again";
    return {};
}

} // namespace

class TestTagMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsMended_data();
    void faultIsMended();
    void othersNeedADecision_data();
    void othersNeedADecision();
    void oneFindingIsMendedAlone();
    void everyDiagnosisKeepsItsPromises();
    void anyFaultyPageKeepsItsPromises();
};

void TestTagMend::faultIsMended_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const std::string& before, const std::string& after) {
        QTest::newRow(name) << text(before) << text(after);
    };
    const std::string page = escaped(kPage);
    row("loading=lazy", "<p><img loading=\"lazy\" src=\"" + page + "\" alt=\"\">",
        "<p><img src=\"" + page + "\" alt=\"\">");
    row("no quotes and nothing between", "<img src=>", "<img src=\"https://bzr.openai.com/v1/sdk/events\">");
    row("no quotes", "<img src=" + page + " alt=''>", "<img src=\"" + page + "\" alt=''>");
    row("raw ampersands, right ones stay", image(kPage + "&amp;oppref=q"), image(page + "&amp;oppref=q"));
    row("line breaks",
        image("https://bzr.openai.com/v1/sdk/"
              "events\n?pid=px1\r\n&amp;event=page_viewed\t&amp;data[type]=contents"),
        image(page));
    row("indentation", image(kStart + "\n   pid=px1\n   &amp;event=page_viewed &amp;data[type]=contents"),
        image(page));
    row("no scheme", kPage.substr(8), kPage);
    row("two slashes", image(page.substr(6)), image(page));
    row("http", image("http" + page.substr(5)), image(page));
    row("another host of OpenAI", image("https://api.openai.com" + page.substr(22)), image(page));
    row("another port", image("https://bzr.openai.com:8443" + page.substr(22)), image(page));
    row("a host that is taken for a path", image(page.substr(8)), image(page));
    row("a path alone", image(page.substr(22)), image(page));
    row("another path", image("https://bzr.openai.com/v1/events" + page.substr(36)), image(page));
    row("a lonely percent sign", kPage + "&oppref=50%", kPage + "&oppref=50%25");
    row("several of them", kPage + "&oppref=%zz%20%", kPage + "&oppref=%25zz%20%25");
    row("plus signs keep what arrives", kPage + "&oppref=a+b+c", kPage + "&oppref=a%20b%20c");
    row("spaces", kPage + "&oppref=a b", kPage + "&oppref=a%20b");
    row("letters", kPage + "&oppref=caf\xC3\xA9", kPage + "&oppref=caf%C3%A9");
    row("a reference of a letter", image(page + "&amp;oppref=caf&#xE9;"),
        image(page + "&amp;oppref=caf%C3%A9"));
    row("a quote of an attribute", image(page + "&amp;oppref=&quot;a&quot;"),
        image(page + "&amp;oppref=%22a%22"));
    row("raw JSON", kPage + "&data[contents]=[{\"id\":\"a b\"}]",
        kPage + "&data[contents]=%5B%7B%22id%22:%22a%20b%22%7D%5D");
    row("escaped twice in HTML",
        image(kStart + "pid=px1&amp;amp;event=page_viewed&amp;amp;data[type]=contents"), image(page));
    row("escaped in plain text", kStart + "pid=px1&amp;event=page_viewed&amp;data[type]=contents", kPage);
    row("a name that was encoded twice", kStart + "pid=px1&event=page_viewed&data%255Btype%255D=contents",
        kStart + "pid=px1&event=page_viewed&data%5Btype%5D=contents");
    row("contents that were encoded twice",
        kPage + "&data[contents]=%255B%257B%2522id%2522%253A%2522a%2522%257D%255D",
        kPage + "&data[contents]=%5B%7B%22id%22%3A%22a%22%7D%5D");
    row("no data type", kStart + "pid=px1&event=page_viewed",
        kStart + "pid=px1&event=page_viewed&data%5Btype%5D=contents");
    row("no data type in HTML", image(kStart + "pid=px1&amp;event=lead_created"),
        image(kStart + "pid=px1&amp;event=lead_created&amp;data%5Btype%5D=customer_action"));
    row("an empty data type", kStart + "pid=px1&event=page_viewed&data[type]=", kPage);
    row("the data type of another event", kStart + "pid=px1&event=page_viewed&data[type]=custom", kPage);
    row("an empty parameter", kPage + "&oppref=", kPage);
    row("an empty parameter in front", kStart + "oppref=&pid=px1&event=page_viewed&data[type]=contents",
        kPage);
    row("unknown parameters", kPage + "&utm_source=a&utm_medium=b", kPage);
    row("a name in other letters", kStart + "PID=px1&event=page_viewed&data[type]=contents", kPage);
    row("a name with other signs", kPage + "&eventId=evt_q", kPage + "&event_id=evt_q");
    row("id", kPage + "&id=evt_q", kPage + "&event_id=evt_q");
    row("user", kPage + "&user[emails_sha256]=00", kPage);
    row("opt_out that says nothing", kPage + "&opt_out=false", kPage);
    row("the same twice", kPage + "&pid=px1", kPage);
    row("names without data", kOrder + "&amount=5&currency=EUR",
        kOrder + "&data%5Bamount%5D=5&data%5Bcurrency%5D=EUR");
    row("items in pieces",
        kOrder + "&data[contents][0][id]=a&data[contents][0][quantity]=2&data[contents][1][id]=b&oppref=q",
        kOrder
            + "&data%5Bcontents%5D=%5B%7B%22id%22%3A%22a%22%2C%22quantity%22%3A2%7D%2C%7B%22id%22%3A%22b%22%"
              "7D%5D&oppref=q");
    row("an event in other letters", kStart + "pid=px1&event=Page-Viewed&data[type]=contents", kPage);
    row("decimals of a currency with two", kOrder + "&data[amount]=25.99&data[currency]=USD",
        kOrder + "&data[amount]=2599&data[currency]=USD");
    row("a decimal comma", kOrder + "&data[amount]=25,99&data[currency]=EUR",
        kOrder + "&data[amount]=2599&data[currency]=EUR");
    row("a currency in lower case", kOrder + "&data[amount]=1&data[currency]=usd",
        kOrder + "&data[amount]=1&data[currency]=USD");
    row("a plan on an order", kOrder + "&data[plan_id]=pro", kOrder);
    row("contents on a lead", kLead + "&data[contents]=%5B%7B%22id%22%3A%22a%22%7D%5D", kLead);
    row("no items", kPage + "&data[contents]=%5B%5D", kPage);
    row("one item without a list", kPage + "&data[contents]=%7B%22id%22%3A%22a%22%7D",
        kPage + "&data[contents]=%5B%7B%22id%22%3A%22a%22%7D%5D");
    row("fields of items that nobody knows",
        kPage + "&data[contents]=%5B%7B%22sku%22%3A%22x%22%2C%22id%22%3A%22a%22%7D%5D",
        kPage + "&data[contents]=%5B%7B%22id%22%3A%22a%22%7D%5D");
    row("numbers in quotes and text without",
        kPage + "&data[contents]=%5B%7B%22id%22%3A7%2C%22quantity%22%3A%222%22%7D%5D",
        kPage + "&data[contents]=%5B%7B%22id%22%3A%227%22%2C%22quantity%22%3A2%7D%5D");
    row("in a script", "<script>i.src='" + kPage + "&foo=1'</script>",
        "<script>i.src='" + kPage + "'</script>");
    row("in a style", "<style>a{background:url(" + kPage.substr(6) + ")}</style>",
        "<style>a{background:url(" + kPage + ")}</style>");
    row("around a template's expressions",
        "<img src=\"" + kStart
            + "pid={{ a & b }}&event=page_viewed&data[type]=contents&oppref={{ \"x\" }}&a=b\">",
        "<img src=\"" + kStart
            + "pid={{ a & b }}&amp;event=page_viewed&amp;data[type]=contents&amp;oppref={{ \"x\" }}\">");
    row("several at once",
        "<img loading=lazy "
        "src='http://bzr.openai.com/v1/events?pid=px1&event=page_viewed&utm_source=x&oppref=a+b'>",
        "<img "
        "src='https://bzr.openai.com/v1/sdk/"
        "events?pid=px1&amp;event=page_viewed&amp;oppref=a%20b&amp;data%5Btype%5D=contents'>");
}

void TestTagMend::faultIsMended()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const std::string text = toUtf8(before);
    QCOMPARE(convey::test::text(mendAll(text).text), after);
    QCOMPARE(convey::test::text(mendFault(text)), QString());
}

void TestTagMend::othersNeedADecision_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<int>("decision");
    const auto row = [](const char* name, const std::string& in, TagDecision decision) {
        QTest::newRow(name) << text(in) << static_cast<int>(decision);
    };
    row("no tag", "Good morning", TagDecision::WholeTag);
    row("a placeholder of the pixel", kStart + "pid=<PIXEL-ID>&event=page_viewed&data[type]=contents",
        TagDecision::Pixel);
    row("no event", kStart + "pid=px1&data[type]=contents", TagDecision::Event);
    row("an event that is none", kStart + "pid=px1&event=purchase&data[type]=contents", TagDecision::Event);
    row("no name of a custom event", kCustom, TagDecision::CustomName);
    row("a placeholder of the event ID", kPage + "&event_id=[EVENT_ID]", TagDecision::EventId);
    row("an order number", kOrder + "&event_id=ORD-10042", TagDecision::EventId);
    row("the oppref placeholder", kPage + "&oppref=<OPPREF>", TagDecision::Oppref);
    row("no currency", kOrder + "&data[amount]=5", TagDecision::Currency);
    row("decimals without a currency", kOrder + "&data[amount]=25.99", TagDecision::Amount);
    row("decimals that may be thousands", kOrder + "&data[amount]=1.234&data[currency]=KWD",
        TagDecision::Amount);
    row("too few decimals", kOrder + "&data[amount]=25.9&data[currency]=USD", TagDecision::Amount);
    row("another value of the same name", kPage + "&pid=px2", TagDecision::WhichOne);
    row("contents that break off", kPage + "&data[contents]=%5B%7B", TagDecision::Items);
    row("an item that is text", kPage + "&data[contents]=%5B%22sku%22%5D", TagDecision::Item);
    row("an e-mail address", kPage + "&event_id=ada%40example.com", TagDecision::PersonalData);
    row("another host", "https://example.com/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents",
        TagDecision::Host);
    row("a number sign", kPage + "&oppref=a#b", TagDecision::Fragment);
    row("a style", "<style>a{background:url(" + kPage + ")}</style>", TagDecision::Place);
    row("bytes of another encoding", kPage + "&oppref=caf%E9", TagDecision::Encoding);
    row("a long address", kPage + "&oppref=" + std::string(2'000, 'a'), TagDecision::Length);
    row("somebody who opted out", kPage + "&opt_out=true", TagDecision::OptOut);
}

void TestTagMend::othersNeedADecision()
{
    QFETCH(QString, in);
    QFETCH(int, decision);
    const std::string before = toUtf8(in);
    const std::vector<ParsedTag> tags = tagsIn(before);
    const std::vector<TagMend> mends = mendsOf(before, tags.front());
    QCOMPARE(mends.size(), std::size_t(1));
    QVERIFY(!mends.front().isMendable());
    QCOMPARE(static_cast<int>(mends.front().decision), decision);
    const MendedText mended = mendAll(before);
    QCOMPARE(text(mended.text), in);
    QCOMPARE(mended.mended, std::size_t(0));
    QCOMPARE(mended.left, std::size_t(1));
}

void TestTagMend::oneFindingIsMendedAlone()
{
    const std::string before = image("http" + kPage.substr(5) + "&utm_source=x");
    const std::vector<ParsedTag> tags = tagsIn(before);
    const std::vector<TagMend> mends = mendsOf(before, tags.front());
    QCOMPARE(mends.size(), std::size_t(3));
    const auto unknown =
        std::ranges::find(tags.front().findings, TagCode::ParameterUnknown, &TagFinding::code);
    const auto index = static_cast<std::size_t>(unknown - tags.front().findings.begin());
    QCOMPARE(text(withEdits(before, mends[index].edits)), text(image("http" + kPage.substr(5))));
}

void TestTagMend::everyDiagnosisKeepsItsPromises()
{
    for (const auto* rows : {&diagnoses(), &pageDiagnoses()}) {
        for (const Diagnosis& row : *rows) {
            const std::string fault = mendFault(withoutMarkOf(row.text));
            QVERIFY2(fault.empty(), (std::string(row.name) + ": " + fault).c_str());
        }
    }
}

void TestTagMend::anyFaultyPageKeepsItsPromises()
{
    const std::vector<std::string> parameters{"pid=px1", "PID=px1", "event=order_created",
        "event=Order-Created", "event=purchase", "event=lead_created", "data[type]=contents",
        "data%5Btype%5D=custom", "data[type]=", "data%255Btype%255D=contents", "data[amount]=25.99",
        "amount=5", "data[amount]=x", "data[currency]=usd", "currency=EUR", "data[plan_id]=pro", "oppref=a+b",
        "oppref= a b ", "oppref=50%", "oppref=", "oppref={{ o }}", "{% if a %}oppref=q{% endif %}",
        "event_id=evt_%C3%A9\xC3\xA9", "event_id=ada@example.com", "id=evt_z", "opt_out=true", "user[x]=1",
        "utm_source=\"a\"", "data[contents]=[{\"id\":7}]", "data[contents][0][id]=a",
        "data[contents][1][quantity]=2", "data%5Bcontents%5D=%5B%7B%22sku%22%3A1%7D%5D", "amp;oppref=q",
        "<PIXEL-ID>=1", "\n  custom_event_name=a", "", "a", "x=<?= 1 ?>"};
    const std::vector<std::string> heads{kStart, "http://bzr.openai.com/v1/sdk/events?",
        "//bzr.openai.com/v1/events?", "https://bzr.openai.com:81/v1/sdk/events/?",
        "bzr.openai.com/v1/sdk/events?", "/v1/sdk/events?", "https://{{ h }}/v1/sdk/events?",
        "https://example.com/p?", " \n https://bzr.openai.com/v1/sdk/events\n?"};
    const std::vector<std::pair<std::string, std::string>> frames{
        {"<p>&amp;<img src=\"", "\" loading=lazy>\r\n"}, {"<img  src='", "'>"},
        {"<noscript><img width=1 src=", " ></noscript>"}, {"<script>i.src='", "';</script>"},
        {"<style>a{b:url(", ")}</style>"}, {"<a href=\"", "\">x&y</a>"}, {"text ", " end"},
        {"<!-- <img src=\"", "\"> -->"}, {"{\"h\":\"<img src=\\\"", "\\\">\"}"}};
    std::set<TagCode> met;
    for (std::uint32_t seed = 0; seed < 4'000; ++seed) {
        std::mt19937 random(seed);
        const auto any = [&](const auto& from) -> const auto&
        {
            return from[random() % from.size()];
        };
        std::string page = "caf\xC3\xA9 & <b>&copy;</b>\r\n";
        for (std::uint32_t tags = 1 + static_cast<std::uint32_t>(random() % 3); tags > 0; --tags) {
            const auto& frame = any(frames);
            page += frame.first + any(heads);
            const bool isRight = random() % 2 == 0;
            page += isRight ? "pid=px1&event=order_created" : any(parameters);
            for (std::uint32_t left = static_cast<std::uint32_t>(random() % 6); left > 0; --left)
                page += (random() % 2 == 0 ? "&" : "&amp;") + any(parameters);
            page += frame.second + "<i>+ %</i>";
        }
        for (const ParsedTag& tag : tagsIn(page)) {
            for (const TagFinding& finding : tag.findings)
                met.insert(finding.code);
        }
        const std::string fault = mendFault(page);
        QVERIFY2(fault.empty(),
            ("seed " + std::to_string(seed) + ": " + fault + "\n" + page + "\n----\n" + mendAll(page).text)
                .c_str());
    }
    QVERIFY(met.size() > 35);
}

QTEST_GUILESS_MAIN(TestTagMend)
#include "tst_tag_mend.moc"
