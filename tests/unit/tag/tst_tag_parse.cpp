// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "diagnoses.h"
#include "page_diagnoses.h"
#include "support/test_text.h"

#include "tag/build.h"
#include "tag/contents.h"
#include "tag/parse.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace convey;
using namespace convey::test;

namespace {

struct Marked
{
    std::string text;
    std::size_t position;
};

Marked withoutMark(std::string marked)
{
    const std::size_t at = marked.find("^^");
    if (at != std::string::npos)
        marked.erase(at, 2);
    return {marked, at};
}

/// The names of all findings, sorted.
QString names(const std::vector<TagFinding>& findings)
{
    QStringList names;
    for (const TagFinding& finding : findings)
        names += text(tagCodeName(finding.code));
    names.sort();
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestTagParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultIsFoundInItsPlace_data();
    void faultIsFoundInItsPlace();
    void everyCodeIsReached();
    void rightTagsHaveNoFindings_data();
    void rightTagsHaveNoFindings();
    void officialExampleIsRead_data();
    void officialExampleIsRead();
    void characterReferencesAreUndoneFirst_data();
    void characterReferencesAreUndoneFirst();
    void parametersAreListedWithTheirPlaces();
    void whatIsMendedCanBeBuilt_data();
    void whatIsMendedCanBeBuilt();
    void itemsKeepTheirPlaceBesideBrokenOnes();
    void deepNestingCostsNoStack();
    void aPageIsSearchedForTags();
    void findingsHoldNoTextOfTheTag();
    void personalDataIsFoundWhereverItStands_data();
    void personalDataIsFoundWhereverItStands();
    void onlyWholeTagsCanBeTried_data();
    void onlyWholeTagsCanBeTried();
};

void TestTagParse::faultIsFoundInItsPlace_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < diagnoses().size(); ++i)
        QTest::newRow(diagnoses()[i].name) << static_cast<int>(i);
}

void TestTagParse::faultIsFoundInItsPlace()
{
    QFETCH(int, index);
    const Diagnosis& row = diagnoses().at(static_cast<std::size_t>(index));
    const Marked marked = withoutMark(row.text);
    QVERIFY(marked.position != std::string::npos);
    const ParsedTag parsed = parseTag(marked.text);

    QStringList expected = QString::fromUtf8(row.others).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    expected += text(tagCodeName(row.code));
    expected.sort();
    QCOMPARE(names(parsed.findings), expected.join(QLatin1Char(' ')));

    const auto found = std::ranges::find(parsed.findings, row.code, &TagFinding::code);
    QCOMPARE(found->position, marked.position);
    QVERIFY(found->position + found->length <= marked.text.size());
    QCOMPARE(found->severity, info(row.code).severity);
}

void TestTagParse::everyCodeIsReached()
{
    std::set<TagCode> reached;
    for (const Diagnosis& row : diagnoses())
        reached.insert(row.code);
    for (const Diagnosis& row : pageDiagnoses())
        reached.insert(row.code);
    reached.insert(TagCode::OptedOut); // of a conversion, see tst_bulk_tags
    for (const spec::TagRule& rule : spec::tagRules())
        QVERIFY2(reached.contains(rule.code), rule.name.data());
}

void TestTagParse::rightTagsHaveNoFindings_data()
{
    QTest::addColumn<QString>("in");
    QTest::newRow("an address") << text(kPage);
    QTest::newRow("an address with encoded brackets")
        << text(kStart + "pid=px1&event=page_viewed&data%5Btype%5D=contents");
    QTest::newRow("an address with lower-case hexadecimal digits")
        << text(kStart + "pid=px1&event=page_viewed&data%5btype%5d=contents");
    QTest::newRow("an address in quotes and spaces") << text("  \"" + kPage + "\"\n");
    QTest::newRow("a host in upper case, with the default port")
        << "HTTPS://BZR.OpenAI.com:443/v1/sdk/events?pid=px1&event=page_viewed&data[type]=contents";
    QTest::newRow("an image") << text(image(escaped(kPage)));
    QTest::newRow("an image in upper case and single quotes")
        << text("<IMG ALT='' SRC = '" + escaped(kPage) + "' />");
    QTest::newRow("numeric references")
        << text(image(kStart + "pid=px1&#38;event=page_viewed&#x26;data&#91;type&#x5D;=contents"));
    QTest::newRow("an attribute whose value looks like src")
        << text("<img alt='src=\"http://example.com\"' src=\"" + escaped(kPage) + "\">");
    QTest::newRow("parameters in another order")
        << text(kStart + "data[type]=contents&event=page_viewed&pid=px1");
    QTest::newRow("empty pieces between ampersands") << text(kPage + "&&");
    QTest::newRow("a number sign with nothing behind it") << text(kPage + "#");
    QTest::newRow("an equals sign in a value") << text(kPage + "&oppref=YWI=");
    QTest::newRow("2,000 characters")
        << text(kPage + "&oppref=" + std::string(2'000 - kPage.size() - 8, 'a'));
    QTest::newRow("amounts of any integer")
        << text(kOrder + "&data[amount]=9223372036854775807&data[currency]=JPY");
}

void TestTagParse::rightTagsHaveNoFindings()
{
    QFETCH(QString, in);
    const ParsedTag parsed = parseTag(toUtf8(in));
    QCOMPARE(names(parsed.findings), QString());
    QVERIFY(isUsable(parsed.findings));
    QCOMPARE(text(parsed.tag.pixelId), QStringLiteral("px1"));
    QCOMPARE(parsed.parameters.size() >= 3, true);
}

void TestTagParse::officialExampleIsRead_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("findings");
    // As the page prints them: over several lines, ampersands and brackets raw.
    const std::string start = "<img\n  src=\"https://bzr.openai.com/v1/sdk/events\n?pid=<PIXEL-ID>\n";
    const std::string end = "\"\n  width=\"1\"\n  height=\"1\"\n  style=\"display:none\"\n  alt=\"\"\n/>";
    const std::string built = kStart + "pid=%3CPIXEL-ID%3E&event=";
    const auto row = [&](const char* name, const std::string& in, const std::string& address,
                         const char* findings) {
        QTest::newRow(name) << text(in) << text(built + address) << findings;
    };
    const std::string pageView = start + "&event=page_viewed\n&data[type]=contents" + end;
    row("page view", pageView, "page_viewed&data%5Btype%5D=contents",
        "ampersand_raw line_break placeholder_pixel");
    row("page view as fallback", "<noscript>\n  " + pageView + "\n</noscript>",
        "page_viewed&data%5Btype%5D=contents", "ampersand_raw in_noscript line_break placeholder_pixel");
    row("order",
        start
            + "&event=order_created\n&event_id=evt_01JX8M6K4Q7F9A2B3C5D6E7F8G\n&oppref=<OPPREF>\n"
              "&data[type]=contents\n&data[amount]=2599\n&data[currency]=USD"
            + end,
        "order_created&event_id=evt_01JX8M6K4Q7F9A2B3C5D6E7F8G&oppref=%3COPPREF%3E&data%5Btype%5D=contents"
        "&data%5Bamount%5D=2599&data%5Bcurrency%5D=USD",
        "ampersand_raw line_break placeholder_left placeholder_pixel");
    row("custom event",
        start
            + "&event=custom\n&custom_event_name=quote_requested\n&event_id=evt_01JX8M9T2V4W6Y8Z0A1B3C5D7E\n"
              "&data[type]=custom\n&data[plan_id]=enterprise"
            + end,
        "custom&custom_event_name=quote_requested&event_id=evt_01JX8M9T2V4W6Y8Z0A1B3C5D7E"
        "&data%5Btype%5D=custom&data%5Bplan_id%5D=enterprise",
        "ampersand_raw line_break placeholder_pixel");
}

void TestTagParse::officialExampleIsRead()
{
    QFETCH(QString, in);
    const ParsedTag parsed = parseTag(toUtf8(in));
    QTEST(names(parsed.findings), "findings");
    QTEST(text(tagUrl(parsed.tag)), "address");
    QCOMPARE(parsed.inNoscript, in.startsWith(QStringLiteral("<noscript>")));
}

void TestTagParse::characterReferencesAreUndoneFirst_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("oppref");
    QTest::newRow("amp with semicolon separates parameters") << "a&amp;x"
                                                             << "a";
    QTest::newRow("amp without semicolon too") << "a&amp-x"
                                               << "a";
    QTest::newRow("an encoded ampersand does not") << "a%26x"
                                                   << "a&x";
    QTest::newRow("quot and apos") << "&quot;&apos;"
                                   << "\"'";
    QTest::newRow("lt and gt, gt without semicolon") << "&lt;&gt"
                                                     << "<>";
    QTest::newRow("a reference of a percent sign is decoded later") << "&#37;41"
                                                                    << "A";
    QTest::newRow("decimal, beyond the first plane") << "&#128512;" << QString::fromUtf8("😀");
    QTest::newRow("hexadecimal, two and three bytes") << "&#xE9;&#X20AC;" << QString::fromUtf8("é€");
    QTest::newRow("no character: a surrogate") << "&#xD800;" << QString::fromUtf8("\xEF\xBF\xBD");
    QTest::newRow("no character: beyond Unicode")
        << "&#99999999999999999999;" << QString::fromUtf8("\xEF\xBF\xBD");
    QTest::newRow("a name of HTML") << "caf&eacute;-1" << QString::fromUtf8("café-1");
    QTest::newRow("one that old pages write bare, at the end") << "caf&eacute" << QString::fromUtf8("café");
    QTest::newRow("bare before a letter it is text, and ends the value") << "caf&eacuteb"
                                                                         << "caf";
    QTest::newRow("one that stands for two characters") << "&NotEqualTilde;" << QString::fromUtf8("≂̸");
    QTest::newRow("percent and plus signs by name") << "&percnt;41&plus;b"
                                                    << "A b";
    QTest::newRow("a euro of the nineties") << "&#128;" << QString::fromUtf8("€");
    QTest::newRow("no character: zero") << "&#0;" << QString::fromUtf8("\xEF\xBF\xBD");
}

void TestTagParse::characterReferencesAreUndoneFirst()
{
    QFETCH(QString, value);
    const ParsedTag parsed = parseTag(image(escaped(kPage) + "&amp;oppref=" + toUtf8(value)));
    QTEST(text(parsed.tag.oppref), "oppref");
}

void TestTagParse::parametersAreListedWithTheirPlaces()
{
    const std::string html = "<p>" + image(escaped(kPage) + "&amp;oppref=a%20b&amp;zz=1");
    const ParsedTag parsed = parseTag(html);
    QCOMPARE(parsed.position, std::size_t(3));
    QCOMPARE(parsed.length, html.size() - 3);
    QCOMPARE(text(parsed.url), text(kPage + "&oppref=a%20b&zz=1"));
    QCOMPARE(parsed.parameters.size(), std::size_t(5));

    const ParsedParameter& oppref = parsed.parameters[3];
    QCOMPARE(text(oppref.name), QStringLiteral("oppref"));
    QCOMPARE(text(oppref.value), QStringLiteral("a b"));
    QCOMPARE(oppref.position, html.find("oppref"));
    QCOMPARE(text(html.substr(oppref.valuePosition, oppref.valueLength)), QStringLiteral("a%20b"));

    const ParsedParameter& type = parsed.parameters[2];
    QCOMPARE(text(type.name), QStringLiteral("data[type]"));
    QCOMPARE(text(html.substr(type.valuePosition, type.valueLength)), QStringLiteral("contents"));
    QCOMPARE(text(parsed.parameters[4].name), QStringLiteral("zz"));
}

void TestTagParse::whatIsMendedCanBeBuilt_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("query");
    const std::string page = "pid=px1&event=page_viewed&data%5Btype%5D=contents";
    const std::string order = "pid=px1&event=order_created&data%5Btype%5D=contents&data%5Bamount%5D=5";
    const auto row = [](const char* name, const std::string& in, const std::string& query) {
        QTest::newRow(name) << text(in) << text(query);
    };
    row("escaped twice", kStart + "pid=px1&amp;event=page_viewed&amp;data[type]=contents", page);
    row("encoded twice", kStart + "pid=px1&event=page_viewed&data%255Btype%255D=contents", page);
    row("wrong data type", kStart + "pid=px1&event=page_viewed&data[type]=custom", page);
    row("http, wrong host and path", "http://example.com/px?pid=px1&event=page_viewed", page);
    row("indentation", image(kStart + "\n  pid=px1\n  &amp;event=page_viewed\n  "), page);
    row("a plus sign is read as a space", kPage + "&oppref=a+b",
        "pid=px1&event=page_viewed&oppref=a%20b&data%5Btype%5D=contents");
    row("data[…] was missing", kOrder + "&amount=5&currency=EUR", order + "&data%5Bcurrency%5D=EUR");
    row("the first of two counts", kOrder + "&data[amount]=5&data[amount]=6", order);
    row("raw JSON", kPage + "&data[contents]=[{\"id\":\"a\"}]",
        page + "&data%5Bcontents%5D=%5B%7B%22id%22%3A%22a%22%7D%5D");
    row("what is cut off is not sent", kPage + "#&oppref=a", page);
    row("unknown parameters are dropped", kPage + "&utm_source=a&data[x]=b&user=c", page);
    row("decimals are not guessed", kPage + "&data[amount]=25.99", page);
}

void TestTagParse::whatIsMendedCanBeBuilt()
{
    QFETCH(QString, in);
    QFETCH(QString, query);
    const ParsedTag parsed = parseTag(toUtf8(in));
    QVERIFY(!parsed.findings.empty());
    QCOMPARE(text(tagUrl(parsed.tag)), text(kStart) + query);
}

void TestTagParse::itemsKeepTheirPlaceBesideBrokenOnes()
{
    const ParsedContents parsed = parseContents(
        "[{\"id\":\"a\"},7,{\"name\":\"n\",\"x\":{\"id\":\"no\",\"y\":[1,{\"id\":2}]},\"quantity\":3},[{}],"
        "{\"quantity\":18446744073709551615,\"amount\":99999999999999999999,\"content_type\":1.5}]");
    const std::vector<TagItem> items{{.id = "a"}, {}, {.name = "n", .quantity = 3}, {}, {}};
    QCOMPARE(parsed.items, items);
    QCOMPARE(names(parsed.findings),
        QStringLiteral("item_field_unknown item_field_wrong_type item_not_object item_not_object "
                       "number_unreadable number_unreadable"));
    QCOMPARE(parsed.findings.at(0).item, 1);
    QCOMPARE(parsed.findings.at(1).item, 2);
    QCOMPARE(parsed.findings.at(2).item, 3);
    QCOMPARE(parsed.findings.at(3).item, 4);
    QCOMPARE(text(parsed.findings.at(3).itemField), QStringLiteral("quantity"));
}

void TestTagParse::deepNestingCostsNoStack()
{
    constexpr std::size_t kDepth = 1'000'000;
    const ParsedContents open = parseContents(std::string(kDepth, '['));
    QCOMPARE(names(open.findings), QStringLiteral("contents_not_json"));
    QCOMPARE(open.findings.front().position, kDepth);
    const ParsedContents closed = parseContents(std::string(kDepth, '[') + std::string(kDepth, ']'));
    QCOMPARE(names(closed.findings), QStringLiteral("item_not_object"));
}

void TestTagParse::aPageIsSearchedForTags()
{
    const std::string first = image(escaped(kPage));
    const std::string second = image("http://example.com/collect?pid=px2&amp;event=custom");
    const std::string page = "<html><body><!-- " + first + " --><img src='/logo.png'><imgx src='" + kPage
        + "'><img src=\"data:image/gif;base64,R0lGODlhAQAB\">" + first + "<noscript>" + first
        + "</noscript><img>" + second + "</body>";
    const std::vector<ParsedTag> tags = parseTags(page);
    QCOMPARE(tags.size(), std::size_t(5));
    QCOMPARE(names(tags[0].findings), QStringLiteral("in_comment"));
    QCOMPARE(names(tags[1].findings), QStringLiteral("ampersand_raw not_in_source")); // no <img>
    QCOMPARE(text(page.substr(tags[2].position, tags[2].length)), text(first));
    QCOMPARE(names(tags[2].findings), QString());
    QVERIFY(!tags[2].inNoscript);
    QCOMPARE(names(tags[3].findings), QStringLiteral("noscript_without_pixel"));
    QCOMPARE(text(page.substr(tags[4].position, tags[4].length)), text(second));
    QVERIFY(!tags[4].inNoscript);
    QCOMPARE(text(tags[4].tag.pixelId), QStringLiteral("px2"));
    QVERIFY(parseTags("no tag at all").empty());
}

void TestTagParse::findingsHoldNoTextOfTheTag()
{
    for (const Diagnosis& row : diagnoses()) {
        for (const TagFinding& finding : parseTag(withoutMark(row.text).text).findings) {
            const bool isKnown = finding.parameter.empty()
                || std::ranges::find(spec::kTagParameters, finding.parameter) != spec::kTagParameters.end();
            const bool isKnownField = finding.itemField.empty()
                || std::ranges::find(spec::kTagItemFields, finding.itemField) != spec::kTagItemFields.end();
            QVERIFY2(isKnown && isKnownField, row.name);
        }
    }
}

void TestTagParse::personalDataIsFoundWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("code"); // empty: there is none
    const auto row = [](const char* name, const std::string& address, const char* code) {
        QTest::newRow(name) << QByteArray::fromStdString(address) << QString::fromUtf8(code);
    };
    const std::string secret = "sk-proj-abcdefghijklmnop0123456789";
    row("a value", kPage + "&event_id=ada@example.com", "email_in_tag");
    row("a name", kPage + "&ada@example.com=1", "email_in_tag");
    row("a name without a value", kPage + "&ada%40example.com", "email_in_tag");
    row("the fragment", kPage + "#mail=ada%40example.com", "email_in_tag");
    row("the path", "https://bzr.openai.com/v1/sdk/events/ada@example.com?pid=p&event=page_viewed",
        "email_in_tag");
    row("a user before the host",
        "https://ada%40example.com:x@bzr.openai.com/v1/sdk/events?pid=p&event=page_viewed", "email_in_tag");
    row("a password before the host",
        "https://ada:geheim@bzr.openai.com/v1/sdk/events?pid=p&event=page_viewed", "secret_in_tag");
    row("beside a template's code", kPage + "&event_id={{ x }}ada@example.com", "email_in_tag");
    row("before a template's code", kPage + "&event_id=ada%40example.com-{{ x }}", "email_in_tag");
    row("beside code in an unknown parameter", kPage + "&x={{ x }}ada%40example.com", "email_in_tag");
    row("beside code in an amount", kPage + "&data[amount]={{ x }}ada@example.com", "email_in_tag");
    row("beside code in the items", kPage + "&data[contents]={{ x }}ada@example.com", "email_in_tag");
    row("beside code that is a whole parameter", kPage + "&{{ x }}ada@example.com", "email_in_tag");
    row("between alternatives", kPage + "&event_id={% if a %}ada@example.com{% else %}b{% endif %}",
        "email_in_tag");
    row("the type", kPage + "&data[type]=x&data[type]=ada@example.com", "email_in_tag");
    row("a wrong type", kStart + "pid=p&event=page_viewed&data[type]=ada@example.com", "email_in_tag");
    row("a key behind Bearer", kPage + "&oppref=Bearer%20" + secret, "secret_in_tag");
    row("a key in an unknown parameter", kPage + "&auth=Bearer+" + secret, "secret_in_tag");
    row("a key beside code", kPage + "&event_id={{ x }}Bearer%20" + secret, "secret_in_tag");
    row("code that names a mail address", kPage + "&event_id={{ customer.email }}", "");
    row("a word that ends in sk-", kPage + "&event_id=desk-lamp-with-a-very-long-name", "");
    row("a short word", kPage + "&event_id=a%20sk-ii%20b", "");
}

void TestTagParse::personalDataIsFoundWhereverItStands()
{
    QFETCH(QByteArray, address);
    const QByteArray html = QByteArray::fromStdString(escaped(address.toStdString()));
    const QByteArrayList texts{address, "<img src=\"" + html + "\">", "<!-- <img src=\"" + html + "\"> -->",
        "<a href=\"" + html + "\">"};
    for (const QByteArray& text : texts) {
        const std::vector<ParsedTag> tags = tagsIn(text.toStdString());
        QCOMPARE(tags.size(), std::size_t{1});
        QString found;
        for (const TagFinding& finding : tags.front().findings) {
            if (isPrivate(finding.code)) {
                QVERIFY2(found.isEmpty(), "told once");
                found = convey::test::text(tagCodeName(finding.code));
            }
        }
        QTEST(found, "code");
        QVERIFY(!isUsable(tags.front().findings) || found.isEmpty());
    }
}

void TestTagParse::onlyWholeTagsCanBeTried_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("can");
    const auto row = [](const char* name, const std::string& text, bool can) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << can;
    };
    row("a right tag", image(escaped(kPage)), true);
    row("an address", kPage, true);
    row("one with a warning", kPage + "&event_id=ORD-1001", true);
    row("one that is blocked", kStart + "pid=p&event=app_opened", false);
    row("code of a template", kPage + "&event_id={{ order.id }}", false);
    row("code in an amount", kOrder + "&data[amount]={{ total }}&data[currency]=EUR", false);
    row("code that is a whole parameter", kPage + "&{{ more }}", false);
    row("code that chooses", kPage + "&event_id={% if a %}b{% else %}c{% endif %}", false);
    row("code that may leave out", kPage + "&event_id={% if a %}b{% endif %}", false);
    row("a placeholder of an event ID", kPage + "&event_id=<EVENT-ID>", false);
    row("a placeholder elsewhere", kPage + "&oppref=[OPPREF]", false);
    row("a right tag in a comment", "<!-- " + image(escaped(kPage)) + " -->", true);
    row("a wrong tag in a comment", "<!-- " + image(escaped(kStart + "pid=p&event=b")) + " -->", false);
    row("a placeholder in a comment", "<!-- " + image(escaped(kPage + "&oppref=[OPPREF]")) + " -->", false);
}

void TestTagParse::onlyWholeTagsCanBeTried()
{
    QFETCH(QByteArray, text);
    const std::vector<ParsedTag> tags = tagsIn(text.toStdString());
    QCOMPARE(tags.size(), std::size_t{1});
    QTEST(canBeTried(tags.front()), "can");
}

QTEST_GUILESS_MAIN(TestTagParse)
#include "tst_tag_parse.moc"
