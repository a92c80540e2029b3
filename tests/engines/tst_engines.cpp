// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Each flavour is executed by its own engine with hostile values, written into it and filled in by the page;
/// what it renders is loaded by Chromium, whose requests go to the practice endpoint and nowhere else. What
/// arrives has to be exactly what was given. One function an engine; `installer/test.sh --full` installs and
/// runs them. CONVEY_ENGINES is the folder with node_modules, CONVEY_CONFORMANCE adds public collections of
/// values.
#include "engines/engine_cases.h"
#include "support/test_text.h"

#include "base/clock.h"
#include "sandbox/image_tag.h"
#include "sandbox/server.h"
#include "spec/event_type.h"
#include "tag/build.h"
#include "tag/contents.h"
#include "tag/flavour.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <span>

using namespace convey;
using namespace convey::test;

namespace {

constexpr int kPatienceMs = 240'000;
constexpr std::size_t kTagsAPage = 150; // the endpoint keeps 200 requests

std::string path(const char* file)
{
    return std::string(CONVEY_SOURCE_DIR) + '/' + file;
}

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// Code that is the plain name: each flavour writes it as its own variable.
std::string byName(std::string_view name)
{
    return std::string(name);
}

/// Lists in one form: engines write JSON with spaces and escapes of their own.
QByteArray comparable(const std::string& name, const std::string& value)
{
    const QByteArray bytes = QByteArray::fromStdString(value);
    return name == "data[contents]" ? QJsonDocument::fromJson(bytes).toJson() : bytes;
}

QString told(const Parameters& parameters)
{
    QString out;
    for (const auto& [name, value] : parameters)
        out += text(name) + u'=' + QString::fromLatin1(comparable(name, value).toPercentEncoding()) + u'\n';
    return out;
}

QString program(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

class TestEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html();
    void noscript();
    void url();
    void liquid();
    void shopify();
    void woocommerce();
    void wordpress();
    void twig();
    void jinja();
    void django();
    void klaviyo();
    void hubspot();
    void erb();
    void handlebars();
    void jsx();
    void curl();
    void api();
    void pixel();
    void chromium();

private:
    using Server = std::unique_ptr<sandbox::Server>;

    [[nodiscard]] static Server endpoint()
    {
        auto server = sandbox::Server::start({.tls = true, .pixelId = std::string(kEnginePixel)});
        return server ? std::move(*server) : nullptr;
    }

    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return {};
        return out.fileName();
    }

    /// Standard error of a program that ended well; fails the test otherwise.
    QByteArray run(const QString& name, const QStringList& arguments,
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(name, arguments);
        const bool isDone = process.waitForFinished(kPatienceMs);
        const QByteArray errors = process.readAllStandardError();
        const bool isWell = isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!isWell)
            QTest::qFail(
                QByteArray(name.toUtf8() + ' ' + process.errorString().toUtf8() + '\n' + errors.left(4'000))
                    .constData(),
                __FILE__, __LINE__);
        m_isWell = m_isWell && isWell;
        return errors;
    }

    enum class Script
    {
        On,
        Off
    };

    /// Chromium loads a page; all that it asks of any host but the endpoint fails. What it says of the
    /// console is in the result. Without scripts the page stands in a frame that may run none, which is what
    /// the HTML standard calls scripting disabled: the headless browser itself works with scripts.
    QByteArray load(const QByteArray& body, int port, Script script = Script::On)
    {
        const QByteArray begin = "<!DOCTYPE html><html lang=\"en\"><head><meta "
                                 "charset=\"utf-8\"><title>Page</title></head><body>\n";
        const QByteArray end = "\n</body></html>";
        QString page = write("page.html", begin + body + end);
        if (script == Script::Off)
            page = write("outer.html", begin + "<iframe sandbox src=\"page.html\"></iframe>" + end);
        return run(program("chromium"),
            {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
                QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"),
                QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
                QStringLiteral("--disable-extensions"), QStringLiteral("--ignore-certificate-errors"),
                QStringLiteral("--enable-logging=stderr"), QStringLiteral("--proxy-server=direct://"),
                QStringLiteral("--host-resolver-rules=MAP bzr.openai.com:443 127.0.0.1:%1, MAP * ~NOTFOUND, "
                               "EXCLUDE 127.0.0.1")
                    .arg(port),
                QStringLiteral("--user-data-dir=")
                    + m_folder.filePath(QStringLiteral("profile%1").arg(m_loads++)),
                QStringLiteral("--dump-dom"), QStringLiteral("file://") + page});
    }

    /// What arrived against what was given, each exactly once.
    void compareRequests(
        const sandbox::Journal& journal, std::span<const Case> cases, bool mayHavePlus = false)
    {
        std::map<std::string, Parameters> arrived;
        for (const sandbox::SeenRequest& request : journal.requests) {
            const sandbox::Query query = sandbox::parseQuery(request.target);
            QVERIFY2(!query.badParameter, request.target.c_str());
            // RFC 3986: a space is %20. The endpoint would take a plus for one, others take it for a plus.
            QVERIFY2(mayHavePlus || request.target.find('+') == std::string::npos, request.target.c_str());
            const std::string name(query.first("custom_event_name"));
            QVERIFY2(!arrived.contains(name), ("twice: " + request.target).c_str());
            arrived.emplace(name, query.parameters);
        }
        QCOMPARE(arrived.size(), cases.size());
        QCOMPARE(journal.totals.imageRequests, static_cast<std::int64_t>(cases.size()));
        QCOMPARE(journal.totals.strayRequests, std::int64_t{0});
        for (const Case& entry : cases) {
            Parameters expected;
            for (const TagParameter& parameter : tagParameters(entry.expected))
                expected.emplace_back(parameter.name, parameter.value);
            Parameters& got = arrived[entry.expected.customEventName];
            // curl puts what it encodes itself at the end.
            std::ranges::sort(expected);
            std::ranges::sort(got);
            if (told(got) == told(expected))
                continue;
            const auto [mine, other] = std::ranges::mismatch(
                got, expected, [](const auto& a, const auto& b) { return told({a}) == told({b}); });
            const std::string where = entry.expected.customEventName + '\n';
            QFAIL((where + "arrived " + (mine == got.end() ? "nothing" : toUtf8(told({*mine}))) + "\ngiven   "
                + (other == expected.end() ? "nothing" : toUtf8(told({*other}))))
                      .c_str());
        }
    }

    /// The cases in this flavour, rendered by `engine` and loaded as pages.
    void execute(const char* flavourName, const std::vector<Case>& cases, const QString& engine = {},
        const QStringList& driver = {}, Script script = Script::On)
    {
        const std::vector<Flavour> flavours = builtInFlavours();
        const auto flavour = std::ranges::find(flavours, std::string_view(flavourName), &Flavour::name);
        QVERIFY(flavour != flavours.end());
        QJsonArray jobs;
        for (const Case& entry : cases) {
            const auto written = writeFlavour(*flavour, entry.tag);
            QVERIFY2(written, written ? "" : flavourFaultName(written.error().fault).data());
            jobs.append(QJsonObject{
                {QStringLiteral("template"), toQString(*written)}, {QStringLiteral("values"), entry.values}});
        }
        QJsonArray rendered;
        if (engine.isEmpty()) {
            for (const QJsonValue& job : jobs)
                rendered.append(job[QLatin1String("template")]);
        } else {
            const QString job =
                write("job.json", QJsonDocument(QJsonObject{{QStringLiteral("cases"), jobs}}).toJson());
            const QString out = file("out.json");
            QFile::remove(out);
            run(engine, driver + QStringList{job, out});
            rendered = QJsonDocument::fromJson(contentOf(out)).array();
        }
        QCOMPARE(rendered.size(), jobs.size());
        for (std::size_t at = 0; at < cases.size(); at += kTagsAPage) {
            const std::size_t count = std::min(kTagsAPage, cases.size() - at);
            const Server server = endpoint();
            QVERIFY(server);
            QByteArray page;
            for (std::size_t i = at; i < at + count; ++i)
                page += rendered[static_cast<qsizetype>(i)].toString().toUtf8() + '\n';
            // One picture a tag and nothing else: React would add a link that loads it ahead.
            if (flavourName != std::string_view("url"))
                QCOMPARE(page.count("<img"), static_cast<qsizetype>(count));
            QVERIFY2(!page.contains("<link"), page.constData());
            load(flavourName == std::string_view("url") ? imagesOf(page) : page, server->port(), script);
            QVERIFY(m_isWell);
            server->stop();
            compareRequests(server->journal(), std::span(cases).subspan(at, count));
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// What takes an address makes the picture of it: a script, as tag managers do it.
    static QByteArray imagesOf(const QByteArray& addresses)
    {
        QJsonArray list;
        for (const QByteArray& address : addresses.trimmed().split('\n'))
            list.append(QString::fromLatin1(address));
        return "<script>for (const address of " + QJsonDocument(list).toJson(QJsonDocument::Compact)
            + ") new Image().src = address;</script>";
    }

    void executeBoth(const char* flavour, const QString& engine, const QStringList& driver,
        const std::function<std::string(std::string_view)>& code = byName, Lists lists = Lists::AsTheyAre)
    {
        const std::vector<std::string> values = hostileValues();
        QVERIFY(values.size() > 100);
        execute(flavour, literalCases(values), engine, driver);
        if (!QTest::currentTestFailed())
            execute(flavour, pageCases(values, code, lists), engine, driver);
    }

    static QString driver(const char* name)
    {
        return QString::fromStdString(path("tests/engines/drivers/")) + QString::fromLatin1(name);
    }
    void executeNode(const char* flavour, const char* engine)
    {
        executeBoth(flavour, program("node"), {driver("node.mjs"), QString::fromLatin1(engine)});
    }

    QTemporaryDir m_folder;
    int m_loads = 0;
    bool m_isWell = true;
};

void TestEngines::html()
{
    std::vector<std::string> values = hostileValues();
    std::ranges::copy(markupValues(), std::back_inserter(values));
    execute("html", literalCases(values));
}

void TestEngines::noscript()
{
    execute("noscript", literalCases(hostileValues()), {}, {}, Script::Off);
}

void TestEngines::url()
{
    execute("url", literalCases(hostileValues()));
}

void TestEngines::liquid()
{
    executeNode("liquid", "liquid");
}

void TestEngines::shopify()
{
    executeBoth("liquid", program("ruby"), {driver("liquid.rb")});
}

void TestEngines::django()
{
    executeBoth("django", program("/usr/bin/python3"), {driver("django.py"), QStringLiteral("-")}, byName,
        Lists::AsJsonText);
}

void TestEngines::klaviyo()
{
    // Klaviyo's templates are Django's; what a flow knows of its event are members of `event`.
    executeBoth("klaviyo", program("/usr/bin/python3"), {driver("django.py"), QStringLiteral("event")},
        byName, Lists::AsJsonText);
}

void TestEngines::hubspot()
{
    // HubL is a Jinja written anew in Java, which no package has: what the form uses of it is Jinja's.
    executeBoth("hubspot", program("/usr/bin/python3"), {driver("jinja.py"), QStringLiteral("contact")});
}

void TestEngines::handlebars()
{
    executeNode("handlebars", "handlebars");
}

void TestEngines::jsx()
{
    executeNode("jsx", "jsx");
}

void TestEngines::woocommerce()
{
    const auto code = [](std::string_view name) { return "value( '" + std::string(name) + "' )"; };
    executeBoth("woocommerce", program("php"), {driver("wordpress.php")}, code);
    if (QTest::currentTestFailed())
        return;
    // What the flavour proposes itself.
    Case entry{.tag = {.tag = {.pixelId = std::string(kEnginePixel), .event = "order_created"},
                   .pageValues = {{"event_id", {}}, {"data[currency]", {}}}},
        .values = {{QStringLiteral("order_key"), QStringLiteral("wc_order_8sT2mQ")},
            {QStringLiteral("currency"), QStringLiteral("EUR")}}};
    entry.expected = entry.tag.tag;
    entry.expected.currency = "EUR";
    entry.expected.eventId = "evt_"
        + QCryptographicHash::hash("wc_order_8sT2mQ", QCryptographicHash::Sha256).toHex().toStdString();
    execute("woocommerce", {entry}, program("php"), {driver("wordpress.php")});
}

void TestEngines::wordpress()
{
    executeBoth("wordpress", program("php"), {driver("wordpress.php")},
        [](std::string_view name) { return "value( '" + std::string(name) + "' )"; });
}

void TestEngines::twig()
{
    executeBoth("twig", program("php"), {driver("twig.php")});
}

void TestEngines::jinja()
{
    // Debian's own Python has Debian's Jinja.
    executeBoth("jinja", program("/usr/bin/python3"), {driver("jinja.py"), QStringLiteral("-")});
}

void TestEngines::erb()
{
    executeBoth("erb", program("ruby"), {driver("erb.rb")});
}

void TestEngines::curl()
{
    std::vector<std::string> values = hostileValues();
    // A variable of the shell holds no NUL.
    std::erase_if(values, [](const std::string& value) { return value.find('\0') != std::string::npos; });
    const std::vector<Flavour> flavours = builtInFlavours();
    const auto flavour = std::ranges::find(flavours, std::string_view("curl"), &Flavour::name);
    QVERIFY(flavour != flavours.end());
    for (const bool isPages : {false, true}) {
        std::vector<Case> cases = isPages ? pageCases(values, byName) : literalCases(values);
        std::erase_if(
            cases, [](const Case& entry) { return entry.expected.customEventName == kCaseWithout; });
        for (std::size_t at = 0; at < cases.size(); at += kTagsAPage) {
            const std::size_t count = std::min(kTagsAPage, cases.size() - at);
            const Server server = endpoint();
            QVERIFY(server);
            QByteArray lines;
            for (const Case& entry : std::span(cases).subspan(at, count)) {
                const auto line =
                    writeFlavour(*flavour, entry.tag, {.pageUrl = "https://shop.example.com/it's;$(id)"});
                QVERIFY(line);
                for (const QString& name : entry.values.keys()) {
                    const QJsonValue value = entry.values[name];
                    QByteArray text = value.isArray()
                        ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                        : value.toString().toUtf8();
                    lines += name.toUtf8() + "='" + text.replace('\'', "'\\''") + "'\n";
                }
                lines += QByteArray::fromStdString(*line) + '\n';
            }
            run(program("sh"), {driver("curl.sh"), write("line.sh", lines), QString::number(server->port())});
            QVERIFY(m_isWell);
            server->stop();
            const sandbox::Journal journal = server->journal();
            compareRequests(journal, std::span(cases).subspan(at, count), isPages); // curl's own encoding
            if (QTest::currentTestFailed())
                return;
            for (const sandbox::SeenRequest& request : journal.requests) {
                const auto referer = std::ranges::find(
                    request.headers, std::string("Referer"), &std::pair<std::string, std::string>::first);
                QVERIFY(referer != request.headers.end());
                QCOMPARE(text(referer->second), QStringLiteral("https://shop.example.com/it's;$(id)"));
            }
        }
    }
}

/// The body for the Conversions API is taken as it is written, for each event that a tag can have.
void TestEngines::api()
{
    const std::vector<Flavour> flavours = builtInFlavours();
    const auto flavour = std::ranges::find(flavours, std::string_view("capi-json"), &Flavour::name);
    QVERIFY(flavour != flavours.end());
    const Server server = endpoint();
    QVERIFY(server);
    std::size_t sent = 0;
    for (const auto& type : spec::kEventTypes) {
        if (!type.onImageTag)
            continue;
        PageTag tag{.tag = {.pixelId = std::string(kEnginePixel),
                        .event = std::string(type.name),
                        .eventId = "evt_01JX8M6K4Q7F9A2B3C5D6E7F8G",
                        .oppref = "ref \"9\"",
                        .amount = 2599,
                        .currency = "USD"}};
        if (type.name == std::string_view("custom"))
            tag.tag.customEventName = "quote_requested";
        if (info(type.shape).takesPlanId)
            tag.tag.planId = "enterprise";
        if (info(type.shape).takesContents)
            tag.tag.contents = {{.id = "sku_1", .name = "Caf\xC3\xA9 </script>", .quantity = 2, .amount = 5}};
        QVERIFY(isUsable(checkTag(tag)));
        const auto body = writeFlavour(
            *flavour, tag, {.pageUrl = "https://shop.example.com/thank-you", .nowMs = SystemClock().nowMs()});
        QVERIFY(body);
        write("body.json", QByteArray::fromStdString(*body));
        const QByteArray line = "curl --fail-with-body --silent --show-error --output answer.json"
                                " --header 'Authorization: Bearer "
            + QByteArray(sandbox::kPracticeKey.data()) + "' --header 'Content-Type: application/json'"
            + " --data-binary @body.json 'https://bzr.openai.com/v1/events?pid=" + kEnginePixel.data()
            + "'\n";
        run(program("sh"), {driver("curl.sh"), write("line.sh", line), QString::number(server->port())});
        QVERIFY2(m_isWell, contentOf(file("answer.json")).constData());
        ++sent;
    }
    QCOMPARE(sent, std::size_t{11});
    const sandbox::Totals totals = server->totals();
    QCOMPARE(totals.testRequests, std::int64_t{11});
    QCOMPARE(totals.eventsTested, std::int64_t{11});
    QCOMPARE(totals.refused, std::int64_t{0});
}

void TestEngines::pixel()
{
    const std::vector<Flavour> flavours = builtInFlavours();
    const auto flavour = std::ranges::find(flavours, std::string_view("pixel"), &Flavour::name);
    QVERIFY(flavour != flavours.end());
    const std::vector<std::string> values = hostileValues();
    for (const bool isPages : {false, true}) {
        const std::vector<Case> cases = isPages ? pageCases(values, byName) : literalCases(values);
        QJsonArray jobs;
        for (const Case& entry : cases) {
            const auto written = writeFlavour(*flavour, entry.tag);
            QVERIFY(written);
            jobs.append(QJsonObject{
                {QStringLiteral("template"), toQString(*written)}, {QStringLiteral("values"), entry.values}});
        }
        const QString job =
            write("job.json", QJsonDocument(QJsonObject{{QStringLiteral("cases"), jobs}}).toJson());
        run(program("node"), {driver("node.mjs"), QStringLiteral("pixel"), job, file("out.json")});
        QVERIFY(m_isWell);
        const QJsonArray done = QJsonDocument::fromJson(contentOf(file("out.json"))).array();
        QCOMPARE(done.size(), jobs.size());
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const ImageTag& expected = cases[i].expected;
            const QJsonObject page =
                QJsonDocument::fromJson(done[static_cast<qsizetype>(i)].toString().toUtf8()).object();
            QCOMPARE(page[QLatin1String("loaded")].toArray(),
                QJsonArray{QStringLiteral("https://bzrcdn.openai.com/sdk/oaiq.min.js")});
            QJsonObject data{{QStringLiteral("type"), QStringLiteral("custom")},
                {QStringLiteral("contents"),
                    QJsonDocument::fromJson(QByteArray::fromStdString(contentsJson(expected.contents)))
                        .array()}};
            if (!expected.planId.empty())
                data.insert(QStringLiteral("plan_id"), exactText(expected.planId));
            const QJsonArray calls{QJsonArray{QStringLiteral("init"),
                                       QJsonObject{{QStringLiteral("pixelId"), toQString(kEnginePixel)}}},
                QJsonArray{QStringLiteral("measure"), QStringLiteral("custom"), data,
                    QJsonObject{{QStringLiteral("event_id"), exactText(expected.eventId)},
                        {QStringLiteral("custom_event_name"), toQString(expected.customEventName)}}}};
            QCOMPARE(QString::fromUtf8(QJsonDocument(page[QLatin1String("calls")].toArray()).toJson()),
                QString::fromUtf8(QJsonDocument(calls).toJson()));
        }
    }
}

/// A tag as it is meant: one request, taken, nothing on the console.
void TestEngines::chromium()
{
    const PageTag tag{.tag = {.pixelId = std::string(kEnginePixel),
                          .event = "order_created",
                          .eventId = "evt_01JX8M6K4Q7F9A2B3C5D6E7F8G",
                          .amount = 2599,
                          .currency = "USD",
                          .contents = {{.id = "sku_1", .name = "Caf\xC3\xA9 & \"more\"", .quantity = 2}}}};
    QVERIFY(isUsable(checkTag(tag)));
    const std::vector<Flavour> flavours = builtInFlavours();
    for (const char* name : {"html", "noscript"}) {
        const auto flavour = std::ranges::find(flavours, std::string_view(name), &Flavour::name);
        const auto written = writeFlavour(*flavour, tag);
        QVERIFY(written);
        const QByteArray page = QByteArray::fromStdString(*written);
        for (const Script script : {Script::On, Script::Off}) {
            const Server server = endpoint();
            QVERIFY(server);
            const QByteArray said = load(page, server->port(), script);
            QVERIFY(m_isWell);
            QVERIFY2(!said.contains("CONSOLE"), said.constData());
            server->stop();
            const sandbox::Journal journal = server->journal();
            const bool isSent = name == std::string_view("html") || script == Script::Off;
            QCOMPARE(journal.totals.imageRequests, std::int64_t{isSent ? 1 : 0});
            QCOMPARE(journal.requests.size(), std::size_t{isSent ? 1U : 0U});
            QCOMPARE(journal.images.size(), std::size_t{isSent ? 1U : 0U});
            if (!isSent)
                continue;
            QCOMPARE(journal.requests.front().status, 200);
            Parameters expected;
            for (const TagParameter& parameter : tagParameters(tag.tag))
                expected.emplace_back(parameter.name, parameter.value);
            QCOMPARE(told(journal.images.front().parameters), told(expected));
        }
    }
}

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
