// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Flavour files: which are refused and why, what the page may fill in, what a tag looks like in those that
/// have no engine to run (tests/data/tag/golden; CONVEY_WRITE_GOLDEN=1 writes them anew). The others:
/// tests/engines.
#include "support/test_text.h"

#include "tag/build.h"
#include "tag/flavour.h"
#include "tag/parse.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace convey;
using convey::test::text;

namespace {

constexpr std::string_view kHead = "name: mine\norder: 1\ntitle: Mine\npaste: Here.\nlayers: None.\n"
                                   "extension: txt\n";

QString folder(const char* name)
{
    return QStringLiteral(CONVEY_SOURCE_DIR) + u'/' + QString::fromLatin1(name);
}

std::vector<std::string> hostileValues()
{
    QFile in(folder("tests/data/tag/hostile_values.json"));
    std::vector<std::string> values;
    if (in.open(QIODevice::ReadOnly)) {
        for (const QJsonValue& value : QJsonDocument::fromJson(in.readAll()).array())
            values.push_back(toUtf8(value.toString()));
    }
    return values;
}

Flavour flavourNamed(std::string_view name)
{
    for (Flavour& flavour : builtInFlavours()) {
        if (flavour.name == name)
            return flavour;
    }
    return {};
}

/// With a value in every place.
PageTag fullTag()
{
    return {.tag = {.pixelId = "2TQ7hXb9LmNpRsVwYzA4Kd",
                .event = "custom",
                .customEventName = "quote_requested",
                .eventId = "evt_01JX8M9T2V4W6Y8Z0A1B3C5D7E",
                .oppref = "ref 9+\"<'&",
                .amount = 2599,
                .currency = "EUR",
                .planId = "{{ plan }}",
                .contents = {{.id = "sku_1", .name = "Caf\xC3\xA9 </script>", .quantity = 2, .amount = 5},
                    {.id = "sku_2"}}}};
}

/// The page fills in all that it may.
PageTag pageTag()
{
    PageTag tag{.tag = {.event = "custom"}};
    for (const std::string_view parameter : spec::kTagParameters) {
        if (parameter != "event" && parameter != "data[type]")
            tag.pageValues.push_back({parameter, {}});
    }
    return tag;
}

const FlavourContext kContext{
    .pageUrl = "https://shop.example.com/thank-you", .nowMs = std::int64_t{1'795'219'200'000}};

QString faultOf(const FlavourProblem& problem)
{
    return text(flavourFaultName(problem.fault)) + u'(' + text(problem.subject) + u')' + u'@'
        + QString::number(problem.line);
}

} // namespace

class TestTagFlavours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAFlavour();
    void brokenFileIsRefused_data();
    void brokenFileIsRefused();
    void anyBytesAreReadWithoutHarm();
    void slotIsFilled_data();
    void slotIsFilled();
    void pageValueIsRefused_data();
    void pageValueIsRefused();
    void pageValueIsWritten_data();
    void pageValueIsWritten();
    void plainTextTakesNoPageValue();
    void emptyClickReferenceIsLeftOut();
    void pageValuesCountAsGiven_data();
    void pageValuesCountAsGiven();
    void formIsAsItWas_data();
    void formIsAsItWas();
    void nothingOfAValueIsReadByATemplate();
    void apiBodyHasTheSameValues();
    void unfilledApiBodyCantBeSent();
    void htmlIsWhatTheParserMends();
    void whatIsHandedOutPassesTheCheck();
    void builtAndReadAndBuiltAgainIsTheSame();
};

void TestTagFlavours::everyFileIsAFlavour()
{
    const QStringList files =
        QDir(folder("resources/flavours")).entryList({QStringLiteral("*.flavour")}, QDir::Files);
    const std::vector<Flavour> flavours = builtInFlavours();
    QCOMPARE(flavours.size(), static_cast<std::size_t>(files.size()));
    std::set<int> orders;
    for (const Flavour& flavour : flavours) {
        QVERIFY2(files.contains(text(flavour.name) + QStringLiteral(".flavour")), flavour.name.c_str());
        QVERIFY2(orders.insert(flavour.order).second, flavour.name.c_str());
        QVERIFY2(flavour.paste.ends_with('.') && flavour.layers.ends_with('.'), flavour.name.c_str());
        for (const auto& [parameter, code] : flavour.proposed)
            QVERIFY2(pageCode(flavour, {parameter, {}}), flavour.name.c_str());
        // An expression can be ended: what ends it has to be told.
        QVERIFY2(!flavour.takesPageValues() || !flavour.never.empty(), flavour.name.c_str());
    }
    QCOMPARE(text(flavours.front().name), QStringLiteral("html"));
}

void TestTagFlavours::brokenFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("fault");
    const QByteArray head = QByteArray::fromStdString(std::string(kHead));
    QTest::newRow("nothing at all") << QByteArray() << "key_missing(name)@0";
    QTest::newRow("bytes that are not UTF-8") << head + "---\n\xFF"
                                              << "not_text()@0";
    QTest::newRow("a control character") << head + "---\n\x1B[2J"
                                         << "not_text()@0";
    QTest::newRow("a NUL") << head + QByteArray("---\n\0", 5) << "not_text()@0";
    QTest::newRow("a carriage return") << "name: a\r\n" + head << "not_text()@0";
    QTest::newRow("larger than any") << head + "---\n" + QByteArray(kMaxFlavourBytes, 'x') << "too_large()@0";
    QTest::newRow("a line without a colon") << "name mine\n" + head << "line_unreadable()@1";
    QTest::newRow("a key of no use") << head + "colour: red\n---\nx"
                                     << "key_unknown(colour)@7";
    QTest::newRow("a key twice") << head + "title: Other\n---\nx"
                                 << "key_repeated(title)@7";
    QTest::newRow("a key with nothing") << head + "note:  \n---\nx"
                                        << "key_empty(note)@7";
    QTest::newRow("no name") << head.mid(11) + "---\nx"
                             << "key_missing(name)@0";
    QTest::newRow("a name that is a path") << QByteArray(head).replace("mine", "../mine") + "---\nx"
                                           << "name_invalid(name)@1";
    QTest::newRow("an extension that is a path") << QByteArray(head).replace("txt", "a/b") + "---\nx"
                                                 << "name_invalid(extension)@6";
    QTest::newRow("an order that is no number")
        << QByteArray(head).replace("order: 1", "order: 1st") + "---\nx"
        << "number_invalid(order)@2";
    QTest::newRow("an order beyond numbers")
        << QByteArray(head).replace("order: 1", "order: 99999999999999") + "---\nx"
        << "number_invalid(order)@2";
    QTest::newRow("no body") << head << "body_missing()@6";
    QTest::newRow("an empty body") << head + "---\n\n"
                                   << "body_missing()@7";
    QTest::newRow("a slot that is not known") << head + "---\n\n@@key@@"
                                              << "slot_unknown(key)@9";
    QTest::newRow("a slot with an escape that it has not") << head + "---\n@@url|js@@"
                                                           << "slot_unknown(url|js)@8";
    QTest::newRow("a slot without an end") << head + "---\n@@url"
                                           << "slot_not_closed()@8";
    QTest::newRow("a slot over two lines") << head + "---\n@@url\n@@"
                                           << "slot_not_closed()@8";
    QTest::newRow("a proposal for no parameter") << head + "proposed: user x\n---\nx"
                                                 << "parameter_unknown(user)@7";
    QTest::newRow("a proposal without code") << head + "proposed: pid\n---\nx"
                                             << "key_empty(proposed)@7";
    QTest::newRow("a proposal twice") << head + "proposed: pid a\nproposed: pid b\n---\nx"
                                      << "key_repeated(pid)@8";
}

void TestTagFlavours::brokenFileIsRefused()
{
    QFETCH(QByteArray, file);
    const auto flavour = readFlavour(file.toStdString());
    QVERIFY(!flavour);
    QTEST(faultOf(flavour.error()), "fault");
}

void TestTagFlavours::anyBytesAreReadWithoutHarm()
{
    QFile in(folder("resources/flavours/curl.flavour"));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const std::string good = in.readAll().toStdString();
    int taken = 0;
    for (std::uint32_t seed = 0; seed < 3'000; ++seed) {
        std::mt19937 random(seed);
        std::string bytes = good;
        for (auto left = random() % 6; left > 0; --left) {
            const std::size_t at = random() % bytes.size();
            if (random() % 3 == 0)
                bytes.erase(at, random() % 40);
            else if (random() % 2 == 0)
                bytes.insert(at, "@@\n: ---\n@@url@@", random() % 16);
            else
                bytes[at] = static_cast<char>(random() % 256);
        }
        if (const auto flavour = readFlavour(bytes)) {
            ++taken;
            for (const PageTag& tag : {fullTag(), pageTag()}) {
                const auto written = writeFlavour(*flavour, tag, kContext);
                QVERIFY(written || !written.error().subject.empty());
            }
        }
    }
    QVERIFY(taken > 100);
}

void TestTagFlavours::slotIsFilled_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("written");
    QTest::newRow("the address") << "<@@url@@>"
                                 << "<https://bzr.openai.com/v1/sdk/events?pid=p%26&event=lead_created"
                                    "&data%5Btype%5D=customer_action>";
    QTest::newRow("the address in an attribute")
        << "@@url|html@@"
        << "https://bzr.openai.com/v1/sdk/events?pid=p%26&amp;event=lead_created"
           "&amp;data%5Btype%5D=customer_action";
    QTest::newRow("the page in a shell") << "'@@page-url|shell@@'"
                                         << R"('https://example.com/it'\''s')";
    QTest::newRow("a string of JavaScript") << "@@pixel-id@@"
                                            << R"("p\u0026")";
    QTest::newRow("an object keeps the indentation") << "  x(@@measure-data@@)\ty@@measure-options@@"
                                                     << "  x({\n    type: \"customer_action\"\n  })\ty{}";
    QTest::newRow("text alone, and single at signs") << "a@b @ c"
                                                     << "a@b @ c";
}

void TestTagFlavours::slotIsFilled()
{
    QFETCH(QString, body);
    // A body begins behind a line break: as white space counts what stands at the beginning of a line.
    const auto flavour = readFlavour(std::string(kHead) + "---\n\n" + toUtf8(body) + '\n');
    QVERIFY(flavour);
    const auto written = writeFlavour(*flavour, {.tag = {.pixelId = "p&", .event = "lead_created"}},
        {.pageUrl = "https://example.com/it's"});
    QVERIFY(written);
    QTEST(text(*written).mid(1), "written");
}

void TestTagFlavours::pageValueIsRefused_data()
{
    QTest::addColumn<QString>("flavour");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* flavour, const char* parameter, const char* code,
                         const char* fault) {
        QTest::newRow(name) << QString::fromLatin1(flavour) << QString::fromLatin1(parameter)
                            << QString::fromUtf8(code) << QString::fromLatin1(fault);
    };
    row("the event", "liquid", "event", "x", "page_value_decides(event)@0");
    row("the data type", "liquid", "data[type]", "x", "page_value_decides(data[type])@0");
    row("no parameter of the tag", "liquid", "user", "x", "parameter_unknown(user)@0");
    row("plain HTML is no template", "html", "event_id", "x", "page_value_not_taken(event_id)@0");
    row("code that ends the expression: Liquid", "liquid", "event_id", "x }}<script>",
        "page_code_unfit(event_id)@0");
    row("code that begins a block: Twig", "twig", "event_id", "x %} {% include 'y",
        "page_code_unfit(event_id)@0");
    row("code that ends PHP", "wordpress", "event_id", "1 ); ?><b><?php echo ( 2",
        "page_code_unfit(event_id)@0");
    row("code that ends ERB", "erb", "event_id", "x %><%= y", "page_code_unfit(event_id)@0");
    row("code that ends the template literal", "jsx", "event_id", "`", "page_code_unfit(event_id)@0");
    row("code that ends the shell's quotes", "curl", "event_id", "x\" ; rm -rf y \"",
        "page_code_unfit(event_id)@0");
    row("code that ends the script", "pixel", "event_id", "x</script>", "page_code_unfit(event_id)@0");
    row("a line break", "liquid", "event_id", "a\nb", "page_code_unfit(event_id)@0");
    row("a change of direction", "liquid", "event_id",
        "a\xE2\x80\xAE"
        "b",
        "page_code_unfit(event_id)@0");
}

void TestTagFlavours::pageValueIsRefused()
{
    QFETCH(QString, flavour);
    QFETCH(QString, parameter);
    QFETCH(QString, code);
    const std::string name = toUtf8(parameter);
    const PageTag tag{.tag = fullTag().tag, .pageValues = {{name, toUtf8(code)}}};
    const auto written = writeFlavour(flavourNamed(toUtf8(flavour)), tag, kContext);
    QVERIFY(!written);
    QTEST(faultOf(written.error()), "fault");
}

void TestTagFlavours::pageValueIsWritten_data()
{
    QTest::addColumn<QString>("flavour");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* flavour, const char* code, const char* written) {
        QTest::addRow("%s: %s", flavour, code)
            << QString::fromLatin1(flavour) << QString::fromLatin1(code) << QString::fromLatin1(written);
    };
    row("liquid", "", "&amp;event_id={{ event_id | url_encode | replace: '+', '%20' }}&amp;");
    row("liquid", "order.token", "&amp;event_id={{ order.token | url_encode | replace: '+', '%20' }}&amp;");
    row("liquid", "  token  ", "&amp;event_id={{ token | url_encode | replace: '+', '%20' }}&amp;");
    row("wordpress", "token", "&amp;event_id=<?php echo rawurlencode( (string) ( $token ) ); ?>&amp;");
    row("wordpress", "token()", "&amp;event_id=<?php echo rawurlencode( (string) ( token() ) ); ?>&amp;");
    row("woocommerce", "",
        "&amp;event_id=<?php echo rawurlencode( (string) ( 'evt_' . hash( 'sha256', $order->get_order_key() "
        ") ) ); "
        "?>&amp;");
    row("gtm", "DLV - event id", "&event_id={{DLV - event id}}&");
    row("mailchimp", "", "&amp;event_id=*|EVENT_ID|*&amp;");
    row("jsx", "order.token", "&event_id=${encodeURIComponent(order.token)}&");
    row("curl", "token", "  --data-urlencode \"event_id=$token\" \\\n");
    row("pixel", "order.token", "    event_id: order.token,\n");
    row("capi-json", "token", "\"id\": <token>,\n");
}

void TestTagFlavours::pageValueIsWritten()
{
    QFETCH(QString, flavour);
    QFETCH(QString, code);
    QFETCH(QString, written);
    // The literal value gives way.
    PageTag tag = fullTag();
    tag.pageValues = {{"event_id", toUtf8(code)}};
    const auto out = writeFlavour(flavourNamed(toUtf8(flavour)), tag, kContext);
    QVERIFY(out);
    QVERIFY2(text(*out).contains(written), out->c_str());
    QVERIFY2(!text(*out).contains(text(tag.tag.eventId)), out->c_str());

    tag.pageValues.push_back(tag.pageValues.front());
    const auto twice = writeFlavour(flavourNamed(toUtf8(flavour)), tag, kContext);
    QVERIFY(!twice);
    QCOMPARE(faultOf(twice.error()), QStringLiteral("page_value_repeated(event_id)@0"));
}

void TestTagFlavours::plainTextTakesNoPageValue()
{
    // What looks like code in a tag is a value there, and stays one.
    PageTag tag{.tag = {.pixelId = "p", .event = "page_viewed", .eventId = "{{ order.id }}"}};
    const auto written = writeFlavour(flavourNamed("liquid"), tag);
    QVERIFY(written);
    QVERIFY2(
        text(*written).contains(QLatin1String("event_id=%7B%7B%20order.id%20%7D%7D&amp;")), written->c_str());
}

void TestTagFlavours::emptyClickReferenceIsLeftOut()
{
    PageTag tag{.tag = {.pixelId = "p", .event = "page_viewed"}, .pageValues = {{"oppref", {}}}};
    const auto plain = writeFlavour(flavourNamed("twig"), tag);
    QVERIFY(plain);
    QVERIFY2(text(*plain).contains(
                 QLatin1String("{% if oppref %}&amp;oppref={{ (oppref)|url_encode }}{% endif %}")),
        plain->c_str());
    // Conditions of Liquid know no filters.
    tag.pageValues.front().code = "cookie | strip";
    const auto filtered = writeFlavour(flavourNamed("liquid"), tag);
    QVERIFY(filtered);
    QVERIFY2(!text(*filtered).contains(QLatin1String("{% if")), filtered->c_str());
}

void TestTagFlavours::pageValuesCountAsGiven_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const char* event, const char* parameter, const char* findings) {
        QTest::newRow(name) << QString::fromLatin1(event) << QString::fromLatin1(parameter)
                            << QString::fromLatin1(findings);
    };
    row("an id", "order_created", "event_id", "");
    row("the name of a custom event", "custom", "custom_event_name", "");
    row("a name on a standard event", "order_created", "custom_event_name", "custom_name_not_allowed");
    row("an amount without a currency", "order_created", "data[amount]", "currency_missing");
    row("a plan on an order", "order_created", "data[plan_id]", "plan_id_not_allowed");
    row("a list on a lead", "lead_created", "data[contents]", "contents_not_allowed");
}

void TestTagFlavours::pageValuesCountAsGiven()
{
    QFETCH(QString, event);
    QFETCH(QString, parameter);
    const std::string name = toUtf8(parameter);
    QStringList found;
    for (const TagFinding& finding :
        checkTag(PageTag{.tag = {.pixelId = "p", .event = toUtf8(event)}, .pageValues = {{name, "x"}}}))
        found += text(tagCodeName(finding.code));
    QTEST(found.join(u' '), "findings");
}

void TestTagFlavours::formIsAsItWas_data()
{
    QTest::addColumn<QString>("flavour");
    for (const Flavour& flavour : builtInFlavours())
        QTest::newRow(flavour.name.c_str()) << text(flavour.name);
}

void TestTagFlavours::formIsAsItWas()
{
    QFETCH(QString, flavour);
    const Flavour wanted = flavourNamed(toUtf8(flavour));
    std::string forms = writeFlavour(wanted, fullTag(), kContext).value() + '\n';
    if (wanted.takesPageValues())
        forms += "\n" + writeFlavour(wanted, pageTag(), kContext).value() + '\n';
    const QString file = folder("tests/data/tag/golden/") + flavour + QStringLiteral(".txt");
    if (qEnvironmentVariableIsSet("CONVEY_WRITE_GOLDEN")) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(forms));
    }
    QFile in(file);
    QVERIFY2(in.open(QIODevice::ReadOnly), qPrintable(file));
    QCOMPARE(text(forms), QString::fromUtf8(in.readAll()));
}

void TestTagFlavours::nothingOfAValueIsReadByATemplate()
{
    // What is left of a value in an address: letters, digits, - . _ ~ and % with two digits.
    const std::string safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%";
    const std::vector<std::string> values = hostileValues();
    QVERIFY(values.size() > 100);
    for (const Flavour& flavour : builtInFlavours()) {
        for (const std::string& value : values) {
            PageTag tag{.tag = {.pixelId = "p", .event = "custom"}};
            tag.tag.eventId = "BEGIN" + value + "END";
            const std::string out = writeFlavour(flavour, tag, kContext).value();
            const std::size_t begin = out.find("BEGIN");
            QVERIFY2(begin != std::string::npos, flavour.name.c_str());
            const std::string_view kept = std::string_view(out).substr(begin, out.find("END", begin) - begin);
            // Strings of JavaScript and JSON are no addresses: their own tests follow.
            if (flavour.name == "capi-json" || flavour.name == "pixel") {
                QVERIFY2(
                    flavour.name != "pixel" || kept.find_first_of("<>{}&'\"`$%#@*|") == std::string::npos,
                    out.c_str());
                continue;
            }
            QVERIFY2(kept.find_first_not_of(safe) == std::string_view::npos, out.c_str());
            QVERIFY2(kept.find("%%") == std::string_view::npos, out.c_str());
        }
    }
}

void TestTagFlavours::apiBodyHasTheSameValues()
{
    const Flavour flavour = flavourNamed("capi-json");
    for (const std::string& value : hostileValues()) {
        PageTag tag = fullTag();
        tag.tag.eventId = tag.tag.oppref = tag.tag.planId = tag.tag.contents.front().name = value;
        const auto written = writeFlavour(flavour, tag, kContext);
        QVERIFY(written);
        // Not Qt's reader: it takes a byte order mark at the beginning of a text for none.
        const auto root = nlohmann::json::parse(*written);
        const auto& event = root["events"][0];
        QCOMPARE(root["validate_only"].get<bool>(), true);
        for (const char* key : {"id", "oppref"})
            QCOMPARE(event[key].get<std::string>(), value);
        QCOMPARE(event["timestamp_ms"].get<std::int64_t>(), *kContext.nowMs);
        QCOMPARE(event["source_url"].get<std::string>(), kContext.pageUrl);
        QCOMPARE(event["data"]["plan_id"].get<std::string>(), value);
        QCOMPARE(event["data"]["amount"].get<std::int64_t>(), *tag.tag.amount);
        QCOMPARE(event["data"]["contents"].size(), std::size_t{2});
        QCOMPARE(event["data"]["contents"][0]["name"].get<std::string>(), value);
    }
}

void TestTagFlavours::unfilledApiBodyCantBeSent()
{
    for (PageTag tag : {PageTag{.tag = {.pixelId = "p", .event = "page_viewed"}}, pageTag()}) {
        const auto written = writeFlavour(flavourNamed("capi-json"), tag, kContext);
        QVERIFY(written);
        QVERIFY2(text(*written).contains(QLatin1String("\"id\": <event_id>,")), written->c_str());
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(*written)).isNull());
    }
}

void TestTagFlavours::htmlIsWhatTheParserMends()
{
    const PageTag tag = fullTag();
    QCOMPARE(text(writeFlavour(flavourNamed("html"), tag).value()), text(tagHtml(tag.tag)));
    QCOMPARE(text(writeFlavour(flavourNamed("noscript"), tag).value()),
        text("<noscript>" + tagHtml(tag.tag) + "</noscript>"));
    QCOMPARE(text(writeFlavour(flavourNamed("url"), tag).value()), text(tagUrl(tag.tag)));
}

void TestTagFlavours::whatIsHandedOutPassesTheCheck()
{
    // A site's templates are linted: our own forms in them must not fail.
    PageTag literal = fullTag();
    literal.tag.planId = "plan";
    PageTag filled = pageTag();
    filled.tag.customEventName = "quote_requested";
    for (const Flavour& flavour : builtInFlavours()) {
        for (const PageTag& tag : {literal, filled}) {
            if (!tag.pageValues.empty() && !flavour.takesPageValues())
                continue;
            const std::string written = writeFlavour(flavour, tag, kContext).value();
            const std::vector<ParsedTag> found = parseTags(written);
            const bool isNoTag = flavour.name == "capi-json" || flavour.name == "pixel";
            // What curl sends is spread over several arguments.
            const bool isSpread = flavour.name == "curl" && !tag.pageValues.empty();
            QVERIFY2(found.size() == (isNoTag ? 0U : 1U), written.c_str());
            for (const ParsedTag& parsed : found) {
                for (const TagFinding& finding : parsed.findings)
                    QVERIFY2(isSpread || finding.severity == Severity::Note,
                        (std::string(tagCodeName(finding.code)) + '\n' + written).c_str());
            }
        }
    }
}

void TestTagFlavours::builtAndReadAndBuiltAgainIsTheSame()
{
    const std::vector<std::string> values = hostileValues();
    const Flavour flavours[]{flavourNamed("html"), flavourNamed("noscript"), flavourNamed("url")};
    for (std::uint32_t seed = 0; seed < 1'000; ++seed) {
        std::mt19937 random(seed);
        const auto any = [&] { return random() % 4 == 0 ? std::string() : values[random() % values.size()]; };
        ImageTag tag{.pixelId = any(),
            .event = random() % 2 == 0 ? "order_created" : "custom",
            .customEventName = any(),
            .eventId = any(),
            .oppref = any(),
            .currency = any(),
            .planId = any()};
        if (random() % 2 == 0)
            tag.amount = static_cast<std::int64_t>(random()) - 1'000'000;
        for (auto left = random() % 3; left > 0; --left)
            tag.contents.push_back({.id = any(), .name = any(), .contentType = any(), .quantity = random()});
        for (const Flavour& flavour : flavours) {
            const std::string built = writeFlavour(flavour, {.tag = tag}).value();
            const ParsedTag read = parseTag(built);
            QVERIFY2(read.tag == tag, built.c_str());
            QCOMPARE(writeFlavour(flavour, {.tag = read.tag}).value(), built);
        }
    }
}

QTEST_GUILESS_MAIN(TestTagFlavours)
#include "tst_tag_flavours.moc"
