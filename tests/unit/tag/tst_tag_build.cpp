// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "tag/build.h"
#include "tag/contents.h"
#include "tag/finding.h"

#include <QTest>

#include <functional>
#include <set>

using namespace convey;
using convey::test::text;

namespace {

ImageTag pageViewed()
{
    ImageTag tag;
    tag.pixelId = "2TQ7hXb9LmNpRsVwYzA4Kd";
    tag.event = "page_viewed";
    return tag;
}

ImageTag orderCreated()
{
    ImageTag tag = pageViewed();
    tag.event = "order_created";
    tag.eventId = "evt_01JX8M6K4Q7F9A2B3C5D6E7F8G";
    tag.amount = 2599;
    tag.currency = "USD";
    return tag;
}

ImageTag quoteRequested()
{
    ImageTag tag = pageViewed();
    tag.event = "custom";
    tag.customEventName = "quote_requested";
    return tag;
}

using Change = std::function<void(ImageTag&)>;

/// The findings as one line: "code(parameter)" or "code(parameter/item/field)".
QString summary(const std::vector<TagFinding>& findings)
{
    QStringList parts;
    for (const TagFinding& finding : findings) {
        QString part = text(tagCodeName(finding.code)) + QLatin1Char('(') + text(finding.parameter);
        if (finding.item >= 0)
            part +=
                QLatin1Char('/') + QString::number(finding.item) + QLatin1Char('/') + text(finding.itemField);
        parts += part + QLatin1Char(')');
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

Q_DECLARE_METATYPE(ImageTag)

class TestTagBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsExact_data();
    void addressIsExact();
    void htmlIsExact();
    void attributeIsEscaped_data();
    void attributeIsEscaped();
    void valueIsPercentEncoded_data();
    void valueIsPercentEncoded();
    void contentsAreOneJsonArray();
    void valuesAreJudged_data();
    void valuesAreJudged();
    void addressLengthIsWarnedAboutFromTheFirstCharacterOver();
    void onlyBlockedFindingsStopATag();
    void everyRuleHasItsOwnNameAndASource();
};

void TestTagBuild::addressIsExact_data()
{
    QTest::addColumn<ImageTag>("tag");
    QTest::addColumn<QString>("query");

    QTest::newRow("official example: a page view")
        << pageViewed() << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=page_viewed&data%5Btype%5D=contents";

    ImageTag order = orderCreated();
    order.oppref = "ref_9";
    QTest::newRow("official example: an order with amount, currency, id and oppref")
        << order
        << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=order_created&event_id=evt_01JX8M6K4Q7F9A2B3C5D6E7F8G&oppref="
           "ref_9"
           "&data%5Btype%5D=contents&data%5Bamount%5D=2599&data%5Bcurrency%5D=USD";

    ImageTag custom = quoteRequested();
    custom.eventId = "evt_01JX8M9T2V4W6Y8Z0A1B3C5D7E";
    custom.planId = "enterprise";
    QTest::newRow("official example: a custom event with a plan")
        << custom
        << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=custom&custom_event_name=quote_requested"
           "&event_id=evt_01JX8M9T2V4W6Y8Z0A1B3C5D7E&data%5Btype%5D=custom&data%5Bplan_id%5D=enterprise";

    ImageTag lead = pageViewed();
    lead.event = "lead_created";
    QTest::newRow("data type follows from the event: customer_action")
        << lead << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=lead_created&data%5Btype%5D=customer_action";

    ImageTag trial = pageViewed();
    trial.event = "trial_started";
    QTest::newRow("data type follows from the event: plan_enrollment")
        << trial << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=trial_started&data%5Btype%5D=plan_enrollment";

    ImageTag unknown = pageViewed();
    unknown.event = "purchase";
    QTest::newRow("no data type is made up for an unknown event")
        << unknown << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=purchase";

    ImageTag hostile = pageViewed();
    hostile.pixelId = "a&b=c";
    hostile.oppref = "1+1 %\n\"'<>#\xF0\x9F\x98\x80";
    QTest::newRow("nothing of a value reaches the address unencoded")
        << hostile
        << "pid=a%26b%3Dc&event=page_viewed&oppref=1%2B1%20%25%0A%22%27%3C%3E%23%F0%9F%98%80"
           "&data%5Btype%5D=contents";

    ImageTag items = pageViewed();
    items.contents = {{.id = "sku 1", .quantity = 2}};
    QTest::newRow("contents are one encoded JSON value")
        << items
        << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=page_viewed&data%5Btype%5D=contents"
           "&data%5Bcontents%5D=%5B%7B%22id%22%3A%22sku%201%22%2C%22quantity%22%3A2%7D%5D";

    ImageTag zero = orderCreated();
    zero.eventId.clear();
    zero.amount = 0;
    QTest::newRow("an amount of zero is written")
        << zero
        << "pid=2TQ7hXb9LmNpRsVwYzA4Kd&event=order_created&data%5Btype%5D=contents&data%5Bamount%5D=0"
           "&data%5Bcurrency%5D=USD";
}

void TestTagBuild::addressIsExact()
{
    QFETCH(ImageTag, tag);
    QFETCH(QString, query);
    QCOMPARE(text(tagUrl(tag)), QStringLiteral("https://bzr.openai.com/v1/sdk/events?") + query);
}

void TestTagBuild::htmlIsExact()
{
    QCOMPARE(text(tagHtml(pageViewed())),
        QStringLiteral("<img src=\"https://bzr.openai.com/v1/sdk/events?pid=2TQ7hXb9LmNpRsVwYzA4Kd&amp;event="
                       "page_viewed&amp;data%5Btype%5D=contents\" width=\"1\" height=\"1\" "
                       "style=\"display:none\" alt=\"\">"));
}

void TestTagBuild::attributeIsEscaped_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("plain text stays") << "a b-c%20"
                                      << "a b-c%20";
    QTest::newRow("ampersand") << "a&b"
                               << "a&amp;b";
    QTest::newRow("an entity is escaped again") << "&amp;"
                                                << "&amp;amp;";
    QTest::newRow("both quotes") << "\"'"
                                 << "&quot;&#39;";
    QTest::newRow("angle brackets") << "<i>"
                                    << "&lt;i&gt;";
    QTest::newRow("other scripts stay") << QString::fromUtf8("שלום 😀") << QString::fromUtf8("שלום 😀");
    QTest::newRow("line breaks stay") << "a\r\nb"
                                      << "a\r\nb";
}

void TestTagBuild::attributeIsEscaped()
{
    QFETCH(QString, in);
    QTEST(text(attributeEscaped(toUtf8(in))), "out");
}

void TestTagBuild::valueIsPercentEncoded_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("unreserved characters stay") << QByteArray("AZaz09-._~") << "AZaz09-._~";
    QTest::newRow("space is %20, not plus") << QByteArray(" ") << "%20";
    QTest::newRow("plus") << QByteArray("+") << "%2B";
    QTest::newRow("percent, and never twice") << QByteArray("%41") << "%2541";
    QTest::newRow("reserved characters")
        << QByteArray(":/?#[]@!$&'()*+,;=") << "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D";
    QTest::newRow("line break and NUL") << QByteArray("\r\n\0", 3) << "%0D%0A%00";
    QTest::newRow("UTF-8 byte by byte") << QByteArray("\xC3\xA9\xE2\x82\xAC") << "%C3%A9%E2%82%AC";
    QTest::newRow("right-to-left") << QByteArray("\xD7\xA9") << "%D7%A9";
}

void TestTagBuild::valueIsPercentEncoded()
{
    QFETCH(QByteArray, in);
    QTEST(text(percentEncoded({in.constData(), static_cast<std::size_t>(in.size())})), "out");
}

void TestTagBuild::contentsAreOneJsonArray()
{
    const std::vector<TagItem> items{
        {.id = "A\"1",
            .name = "Caf\xC3\xA9",
            .contentType = "product",
            .quantity = 2,
            .amount = 1250,
            .currency = "EUR"},
        {},
        {.amount = -1},
    };
    const std::string expected = "[{\"id\":\"A\\\"1\",\"name\":\"Caf\xC3\xA9\",\"content_type\":\"product\","
                                 "\"quantity\":2,\"amount\":1250,\"currency\":\"EUR\"},{},{\"amount\":-1}]";
    QCOMPARE(text(contentsJson(items)), text(expected));
    QCOMPARE(parseContents(contentsJson(items)).items, items);
}

void TestTagBuild::valuesAreJudged_data()
{
    QTest::addColumn<ImageTag>("tag");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, ImageTag tag, const Change& change, const char* expected) {
        change(tag);
        QTest::newRow(name) << tag << expected;
    };
    const auto none = [](ImageTag&) {};

    row("a page view is fine", pageViewed(), none, "");
    row("an order is fine", orderCreated(), none, "");
    row("a custom event is fine", quoteRequested(), none, "");
    row(
        "a pixel id is required", pageViewed(), [](auto& t) { t.pixelId.clear(); }, "parameter_missing(pid)");
    row(
        "an event is required", pageViewed(), [](auto& t) { t.event.clear(); }, "parameter_missing(event)");
    row(
        "an all-digit pixel id is opaque, not a card number", pageViewed(),
        [](auto& t) { t.pixelId = "4111111111111111"; }, "");
    row(
        "other names are no event", pageViewed(), [](auto& t) { t.event = "purchase"; },
        "event_unknown(event)");
    row(
        "event names are exact", pageViewed(), [](auto& t) { t.event = "Page_Viewed"; },
        "event_unknown(event)");
    row(
        "app_installed is for the API alone", pageViewed(), [](auto& t) { t.event = "app_installed"; },
        "event_app_only(event)");
    row(
        "app_opened is for the API alone", pageViewed(), [](auto& t) { t.event = "app_opened"; },
        "event_app_only(event)");
    row(
        "a custom event needs its name", quoteRequested(), [](auto& t) { t.customEventName.clear(); },
        "parameter_missing(custom_event_name)");
    row(
        "a custom name has no spaces", quoteRequested(),
        [](auto& t) { t.customEventName = "quote requested"; }, "custom_name_invalid(custom_event_name)");
    row(
        "a custom name ends with a letter or digit", quoteRequested(),
        [](auto& t) { t.customEventName = "quote_"; }, "custom_name_invalid(custom_event_name)");
    row(
        "a custom name has at most 64 characters", quoteRequested(),
        [](auto& t) { t.customEventName = std::string(65, 'a'); }, "custom_name_invalid(custom_event_name)");
    row(
        "a custom name is not a standard one", quoteRequested(),
        [](auto& t) { t.customEventName = "Order_Created"; }, "custom_name_is_standard(custom_event_name)");
    row(
        "lower case is better in a custom name", quoteRequested(),
        [](auto& t) { t.customEventName = "Quote"; }, "custom_name_upper_case(custom_event_name)");
    row(
        "a standard event has no custom name", pageViewed(), [](auto& t) { t.customEventName = "quote"; },
        "custom_name_not_allowed(custom_event_name)");
    row(
        "an amount needs a currency", orderCreated(), [](auto& t) { t.currency.clear(); },
        "currency_missing(data[currency])");
    row(
        "zero needs a currency too", orderCreated(),
        [](auto& t) {
            t.amount = 0;
            t.currency.clear();
        },
        "currency_missing(data[currency])");
    row(
        "a negative amount is looked at", orderCreated(), [](auto& t) { t.amount = -2599; },
        "amount_negative(data[amount])");
    row(
        "a currency is of ISO 4217", orderCreated(), [](auto& t) { t.currency = "USX"; },
        "currency_unknown(data[currency])");
    row(
        "a currency sign is no currency", orderCreated(), [](auto& t) { t.currency = "$"; },
        "currency_unknown(data[currency])");
    row(
        "gold has no minor unit", orderCreated(), [](auto& t) { t.currency = "XAU"; },
        "currency_unknown(data[currency])");
    row(
        "a withdrawn currency", orderCreated(), [](auto& t) { t.currency = "HRK"; },
        "currency_withdrawn(data[currency])");
    row(
        "currencies are written in upper case", orderCreated(), [](auto& t) { t.currency = "usd"; },
        "currency_lower_case(data[currency])");
    row(
        "no plan on an order", orderCreated(), [](auto& t) { t.planId = "pro"; },
        "plan_id_not_allowed(data[plan_id])");
    row(
        "no plan on a lead", pageViewed(),
        [](auto& t) {
            t.event = "lead_created";
            t.planId = "pro";
        },
        "plan_id_not_allowed(data[plan_id])");
    row(
        "a subscription has a plan", pageViewed(),
        [](auto& t) {
            t.event = "subscription_created";
            t.planId = "pro";
        },
        "");
    row(
        "no contents on a lead", pageViewed(),
        [](auto& t) {
            t.event = "lead_created";
            t.contents = {{.id = "a"}};
        },
        "contents_not_allowed(data[contents])");
    row(
        "a trial has contents", pageViewed(),
        [](auto& t) {
            t.event = "trial_started";
            t.contents = {{.id = "a"}};
        },
        "");
    row(
        "an item amount takes the currency of the tag", orderCreated(),
        [](auto& t) { t.contents = {{.id = "a", .amount = 5}}; }, "");
    row(
        "an item amount needs a currency somewhere", pageViewed(),
        [](auto& t) { t.contents = {{.id = "a", .amount = 5}}; },
        "currency_missing(data[contents]/0/currency)");
    row(
        "an item's own currency is enough", pageViewed(),
        [](auto& t) { t.contents = {{.amount = 5, .currency = "JPY"}}; }, "");
    row(
        "the item is named that a fault is in", pageViewed(),
        [](auto& t) {
            t.contents = {{.id = "a"}, {.currency = "eur"}};
        },
        "currency_lower_case(data[contents]/1/currency)");
    row(
        "a negative item amount is looked at", orderCreated(), [](auto& t) { t.contents = {{.amount = -1}}; },
        "amount_negative(data[contents]/0/amount)");
    row(
        "an e-mail address as event id", orderCreated(), [](auto& t) { t.eventId = "ada@example.com"; },
        "email_in_tag(event_id)");
    row(
        "an e-mail address in an encoded form", orderCreated(),
        [](auto& t) { t.oppref = "ada%40example.com"; }, "email_in_tag(oppref)");
    row(
        "an e-mail address in an item's name", pageViewed(),
        [](auto& t) { t.contents = {{.name = "for ada@example.com"}}; },
        "email_in_tag(data[contents]/0/name)");
    row(
        "a phone number as event id", orderCreated(), [](auto& t) { t.eventId = "+14155552671"; },
        "phone_in_tag(event_id)");
    row(
        "a card number as plan", quoteRequested(), [](auto& t) { t.planId = "4111 1111 1111 1111"; },
        "card_number_in_tag(data[plan_id])");
    row(
        "an API key as pixel id", pageViewed(), [](auto& t) { t.pixelId = "sk-svcacct-AbCdEfGhIjKlMnOpQr"; },
        "secret_in_tag(pid)");
    row(
        "sk- alone is no key", quoteRequested(), [](auto& t) { t.planId = "sk-basic"; }, "");
    row(
        "a running number as event id", orderCreated(), [](auto& t) { t.eventId = "100234"; },
        "event_id_looks_like_order(event_id)");
    row(
        "an order number in groups", orderCreated(), [](auto& t) { t.eventId = "1042-2026-000123"; },
        "event_id_looks_like_order(event_id)");
    row(
        "an order number behind a prefix", orderCreated(), [](auto& t) { t.eventId = "ORD-1001"; },
        "event_id_looks_like_order(event_id)");
    row(
        "an order number behind a word", orderCreated(), [](auto& t) { t.eventId = "Order #7"; },
        "event_id_looks_like_order(event_id)");
    row(
        "an order number behind a number sign", orderCreated(), [](auto& t) { t.eventId = "#12"; },
        "event_id_looks_like_order(event_id)");
    row(
        "a UUID is opaque", orderCreated(),
        [](auto& t) { t.eventId = "3f2b8c1e-77aa-4d09-9f6e-0c5b2a1d4e88"; }, "");
    row(
        "a made id is opaque", orderCreated(), [](auto& t) { t.eventId = "evt_01JX8M6K4Q7F9A2B3C5D6E7F8G"; },
        "");
    row(
        "the official test id is no order number", orderCreated(),
        [](auto& t) { t.eventId = "evt_image_tag_test_01"; }, "");
    row(
        "the pixel placeholder of the docs", pageViewed(), [](auto& t) { t.pixelId = "<PIXEL-ID>"; },
        "placeholder_pixel(pid)");
    row(
        "a placeholder of a guide", pageViewed(), [](auto& t) { t.pixelId = "YOUR_PIXEL_ID"; },
        "placeholder_pixel(pid)");
    row(
        "a placeholder in brackets as event id", orderCreated(), [](auto& t) { t.eventId = "[EVENT_ID]"; },
        "placeholder_event_id(event_id)");
    row(
        "the oppref placeholder of the docs", orderCreated(), [](auto& t) { t.oppref = "<OPPREF>"; },
        "placeholder_left(oppref)");
    row(
        "a row of x", orderCreated(), [](auto& t) { t.oppref = "XXXX"; }, "placeholder_left(oppref)");
    row(
        "a template expression is not judged", orderCreated(),
        [](auto& t) { t.eventId = "{{ order.token }}"; }, "template_expression(event_id)");
    row(
        "a PHP expression is not judged", orderCreated(), [](auto& t) { t.eventId = "<?= $id ?>"; },
        "template_expression(event_id)");
    row(
        "broken UTF-8 is not sent", orderCreated(), [](auto& t) { t.oppref = "caf\xE9"; },
        "not_utf8(oppref)");
    row(
        "all faults are told, in the order of the parameters", ImageTag{},
        [](auto& t) {
            t.amount = -1;
            t.eventId = "1001";
        },
        "parameter_missing(pid) parameter_missing(event) event_id_looks_like_order(event_id) "
        "amount_negative(data[amount]) currency_missing(data[currency])");
}

void TestTagBuild::valuesAreJudged()
{
    QFETCH(ImageTag, tag);
    QTEST(summary(checkTag(tag)), "expected");
}

void TestTagBuild::addressLengthIsWarnedAboutFromTheFirstCharacterOver()
{
    ImageTag tag = pageViewed();
    tag.oppref = "a";
    tag.oppref.append(2'000 - tagUrl(tag).size(), 'a');
    QCOMPARE(tagUrl(tag).size(), std::size_t(2'000));
    QCOMPARE(summary(checkTag(tag)), QString());
    tag.oppref += 'a';
    QCOMPARE(summary(checkTag(tag)), QStringLiteral("address_too_long()"));
}

void TestTagBuild::onlyBlockedFindingsStopATag()
{
    ImageTag tag = orderCreated();
    QVERIFY(isUsable(checkTag(tag)));
    tag.eventId = "1001";
    QVERIFY(!checkTag(tag).empty());
    QVERIFY(isUsable(checkTag(tag)));
    tag.currency.clear();
    QVERIFY(!isUsable(checkTag(tag)));
}

void TestTagBuild::everyRuleHasItsOwnNameAndASource()
{
    std::set<std::string_view> names;
    for (const spec::TagRule& rule : spec::tagRules()) {
        QVERIFY2(names.insert(rule.name).second, rule.name.data());
        QVERIFY2(!rule.source.page.empty(), rule.name.data());
        // The API's refusal has to be official; what we refuse ourselves has a reason of its own.
        if (rule.basis == spec::RuleBasis::ApiRefuses)
            QVERIFY2(rule.source.sureness == spec::Sureness::Official, rule.name.data());
        if (rule.severity == Severity::Blocked)
            QVERIFY2(rule.basis == spec::RuleBasis::ApiRefuses || rule.basis == spec::RuleBasis::NoRightValue
                    || rule.basis == spec::RuleBasis::Privacy,
                rule.name.data());
    }
}

QTEST_GUILESS_MAIN(TestTagBuild)
#include "tst_tag_build.moc"
