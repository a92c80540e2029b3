// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "delivery/answer.h"
#include "delivery/endpoint.h"
#include "delivery/plan.h"
#include "delivery/proxy.h"
#include "delivery/receipt.h"
#include "delivery/request_body.h"
#include "delivery/retry_policy.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <limits>
#include <random>
#include <set>

using namespace convey;
using convey::test::text;

class TestDeliveryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpointsAreRead_data();
    void endpointsAreRead();
    void badEndpointsAreRefused_data();
    void badEndpointsAreRefused();
    void thePixelIsPercentEncoded();
    void pixelsAreChecked_data();
    void pixelsAreChecked();
    void keysAreChecked_data();
    void keysAreChecked();
    void proxiesAreShownWithoutCredentials();
    void bodiesHaveTheSizeTheySay_data();
    void bodiesHaveTheSizeTheySay();
    void indexesAreReadOutOfParams_data();
    void indexesAreReadOutOfParams();
    void answersAreReadForWhatTheyAre_data();
    void answersAreReadForWhatTheyAre();
    void recordedErrorsNameTheirEvents_data();
    void recordedErrorsNameTheirEvents();
    void longAnswersAreCut();
    void batchesKeepTheLimits_data();
    void batchesKeepTheLimits();
    void batchesAreOldestFirstAndStable();
    void backoffDoublesUpToItsCap_data();
    void backoffDoublesUpToItsCap();
    void backoffIsEvenlySpread();
    void retryAfterIsReadInAllItsForms_data();
    void retryAfterIsReadInAllItsForms();
    void aReceiptAddsUpAndHoldsNamesOnly();
};

void TestDeliveryRules::endpointsAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char* name, std::string_view url, std::string_view base, bool loopback) {
        QTest::newRow(name) << text(url) << text(base) << loopback;
    };
    const std::string api(kDefaultEndpoint);
    row("the API", api, api, false);
    row("trailing slash", api + "/", api, false);
    row("the pasted events address", api + "/v1/events", api, false);
    row("capitals and the default port", "HTTPS://BZR.OpenAI.com:443", api, false);
    row("white space around", "  " + api + "\n", api, false);
    row("a prefix is kept", "https://relay.example.com:8443/ads/", "https://relay.example.com:8443/ads",
        false);
    row("http on 127.0.0.1", "http://127.0.0.1:8080", "http://127.0.0.1:8080", true);
    row("http on 127.9.9.9", "http://127.9.9.9:80", "http://127.9.9.9", true);
    row("http on localhost", "http://localhost:1", "http://localhost:1", true);
    row("http on ::1", "http://[::1]:8080", "http://[::1]:8080", true);
    row("https on loopback", "https://localhost", "https://localhost", true);
    row("an international name",
        "https://b\xC3\xBC"
        "cher.example.com",
        "https://xn--bcher-kva.example.com", false);
}

void TestDeliveryRules::endpointsAreRead()
{
    QFETCH(QString, url);
    QFETCH(QString, base);
    QFETCH(bool, loopback);
    const Result<Endpoint> endpoint = Endpoint::parse(toUtf8(url));
    QVERIFY(endpoint.has_value());
    QCOMPARE(text(endpoint->base()), base);
    QCOMPARE(endpoint->isLoopback(), loopback);
    QCOMPARE(endpoint->isDefault(), base == text(kDefaultEndpoint));
    QCOMPARE(endpoint->isSecure(), base.startsWith(QLatin1String("https:")));
    QCOMPARE(text(endpoint->eventsUrl("p1")), QString(base + QLatin1String("/v1/events?pid=p1")));
}

void TestDeliveryRules::badEndpointsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    const auto invalid = ErrorCode::EndpointInvalid;
    const auto notSecure = ErrorCode::EndpointNotSecure;
    QTest::newRow("empty") << "" << invalid;
    QTest::newRow("no scheme") << "bzr.openai.com" << invalid;
    QTest::newRow("no host") << "https://" << invalid;
    QTest::newRow("a file") << "file:///etc/passwd" << invalid;
    QTest::newRow("ftp") << "ftp://bzr.openai.com" << invalid;
    QTest::newRow("user and password") << "https://a:b@bzr.openai.com" << invalid;
    QTest::newRow("a user name that looks like the host") << "https://bzr.openai.com@example.com" << invalid;
    QTest::newRow("a query") << "https://bzr.openai.com/?pid=1" << invalid;
    QTest::newRow("a fragment") << "https://bzr.openai.com/#x" << invalid;
    QTest::newRow("a line break inside") << "https://bzr.openai.com/\r\nX: y" << invalid;
    QTest::newRow("a backslash") << "https://example.com\\@bzr.openai.com" << invalid;
    QTest::newRow("port 0") << "https://bzr.openai.com:0" << invalid;
    QTest::newRow("a port that is none") << "https://bzr.openai.com:99999" << invalid;
    QTest::newRow("http to the API") << "http://bzr.openai.com" << notSecure;
    QTest::newRow("http to a name that starts like loopback") << "http://127.0.0.1.example.com" << notSecure;
    QTest::newRow("http to a name that ends like loopback") << "http://my-localhost" << notSecure;
    QTest::newRow("http to every address") << "http://0.0.0.0" << notSecure;
    QTest::newRow("http to a private network") << "http://192.168.1.10" << notSecure;
}

void TestDeliveryRules::badEndpointsAreRefused()
{
    QFETCH(QString, url);
    QFETCH(ErrorCode, code);
    const Result<Endpoint> endpoint = Endpoint::parse(toUtf8(url));
    QVERIFY(!endpoint.has_value());
    QCOMPARE(text(errorCodeName(endpoint.error().code)), text(errorCodeName(code)));
}

void TestDeliveryRules::thePixelIsPercentEncoded()
{
    const Endpoint endpoint = *Endpoint::parse(kDefaultEndpoint);
    QCOMPARE(text(endpoint.eventsUrl("a b&c=d/\xC3\xA9~")),
        QStringLiteral("https://bzr.openai.com/v1/events?pid=a%20b%26c%3Dd%2F%C3%A9~"));
}

void TestDeliveryRules::pixelsAreChecked_data()
{
    QTest::addColumn<QByteArray>("pixel");
    QTest::addColumn<int>("code"); // -1 = fine
    QTest::addColumn<QString>("detail");
    const int invalid = static_cast<int>(ErrorCode::PixelInvalid);
    QTest::newRow("letters and digits") << QByteArray("Xk29fLq0aZb81QweRt5uYi") << -1 << "";
    QTest::newRow("digits only") << QByteArray("1234567890") << -1 << "";
    QTest::newRow("unreserved signs") << QByteArray("a-b_c.d~e") << -1 << "";
    QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorCode::PixelMissing) << "";
    QTest::newRow("a source id") << QByteArray("cds_12345") << invalid << "source_id";
    QTest::newRow("the other source id") << QByteArray("clidsrc_12345") << invalid << "source_id";
    QTest::newRow("a space") << QByteArray("a b") << invalid << "characters";
    QTest::newRow("a line break") << QByteArray("a\nb") << invalid << "characters";
    QTest::newRow("not ASCII") << QByteArray("p\xC3\xA9") << invalid << "characters";
    QTest::newRow("another parameter") << QByteArray("a&validate_only=0") << invalid << "characters";
}

void TestDeliveryRules::pixelsAreChecked()
{
    QFETCH(QByteArray, pixel);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Result<> checked = checkPixel({pixel.constData(), static_cast<std::size_t>(pixel.size())});
    QCOMPARE(checked ? -1 : static_cast<int>(checked.error().code), code);
    if (!checked)
        QCOMPARE(text(checked.error().detail), detail);
}

void TestDeliveryRules::keysAreChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("code"); // -1 = fine
    const int invalid = static_cast<int>(ErrorCode::KeyInvalid);
    QTest::newRow("a service key") << QByteArray("sk-svcacct-abc_DEF-123") << -1;
    QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorCode::KeyMissing);
    QTest::newRow("a line break at the end") << QByteArray("sk-abc\n") << invalid;
    QTest::newRow("a header smuggled in") << QByteArray("sk-abc\r\nHost: example.com") << invalid;
    QTest::newRow("a space") << QByteArray("sk abc") << invalid;
    QTest::newRow("DEL") << QByteArray("sk\x7F") << invalid;
    QTest::newRow("not ASCII") << QByteArray("sk-\xE2\x80\x93") << invalid;
}

void TestDeliveryRules::keysAreChecked()
{
    QFETCH(QByteArray, key);
    QFETCH(int, code);
    const Result<> checked = checkKey({key.constData(), static_cast<std::size_t>(key.size())});
    QCOMPARE(checked ? -1 : static_cast<int>(checked.error().code), code);
    if (!checked)
        QVERIFY(checked.error().subject.empty() && checked.error().detail.empty());
}

void TestDeliveryRules::proxiesAreShownWithoutCredentials()
{
    QCOMPARE(text(proxyWithoutCredentials("http://anna:secret@proxy.example.com:3128/x?y")),
        QStringLiteral("http://proxy.example.com:3128"));
    QCOMPARE(text(proxyWithoutCredentials("anna:secret@proxy.example.com:3128")),
        QStringLiteral("http://proxy.example.com:3128"));
    QCOMPARE(text(proxyWithoutCredentials("::: no address")), QStringLiteral("?"));
}

void TestDeliveryRules::bodiesHaveTheSizeTheySay_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<bool>("live");
    QTest::addColumn<QString>("body");
    const auto row = [](const char* name, const QStringList& events, bool live, const char* list) {
        const QString head =
            QStringLiteral(R"({"validate_only":%1,"integration_source":"convey","events":%2})");
        QTest::newRow(name) << events << live
                            << head.arg(QLatin1String(live ? "false" : "true"), QLatin1String(list));
    };
    const QString one = QStringLiteral(R"({"id":"1"})");
    const QString two = QStringLiteral(R"({"a":[1]})");
    row("one, to be validated", {one}, false, R"([{"id":"1"}])");
    row("one, for real", {one}, true, R"([{"id":"1"}])");
    row("three", {one, two, one}, false, R"([{"id":"1"},{"a":[1]},{"id":"1"}])");
    row("none", {}, false, "[]");
}

void TestDeliveryRules::bodiesHaveTheSizeTheySay()
{
    QFETCH(QStringList, events);
    QFETCH(bool, live);
    QFETCH(QString, body);
    std::vector<std::string> jsons;
    std::size_t bytes = 0;
    for (const QString& event : events) {
        jsons.push_back(toUtf8(event));
        bytes += jsons.back().size();
    }
    const SendMode mode = live ? SendMode::Live : SendMode::ValidateOnly;
    RequestBody request(mode, jsons.size(), bytes);
    for (const std::string& json : jsons)
        request.add(json);
    const std::string made = request.take();
    QCOMPARE(text(made), body);
    QCOMPARE(requestBodySize(mode, jsons.size(), bytes), made.size());
    const QJsonObject root = QJsonDocument::fromJson(body.toUtf8()).object();
    QCOMPARE(root.value(QLatin1String("validate_only")).toBool(live), !live);
    QCOMPARE(root.value(QLatin1String("events")).toArray().size(), events.size());
}

void TestDeliveryRules::indexesAreReadOutOfParams_data()
{
    QTest::addColumn<QString>("param");
    QTest::addColumn<int>("index"); // -1 = none
    QTest::newRow("the event") << "events[3]" << 3;
    QTest::newRow("a field") << "events[3].data.type" << 3;
    QTest::newRow("an item") << "events[12].data.contents[4].amount" << 12;
    QTest::newRow("dotted") << "body.events.7.id" << 7;
    QTest::newRow("dotted, the event itself") << "events.7" << 7;
    QTest::newRow("zero") << "events[0]" << 0;
    QTest::newRow("no index") << "events" << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("another list") << "data.other_events[2]" << -1;
    QTest::newRow("pid") << "pid" << -1;
    QTest::newRow("negative") << "events[-1]" << -1;
    QTest::newRow("not closed") << "events[3" << -1;
    QTest::newRow("a word") << "events[three]" << -1;
    QTest::newRow("a number followed by letters") << "events.3a" << -1;
    QTest::newRow("too many digits") << "events[99999999999999999999]" << -1;
    QTest::newRow("ten digits") << "events[1234567890]" << -1;
}

void TestDeliveryRules::indexesAreReadOutOfParams()
{
    QFETCH(QString, param);
    QFETCH(int, index);
    const std::optional<std::size_t> found = eventIndexOf(toUtf8(param));
    QCOMPARE(found ? static_cast<int>(*found) : -1, index);
}

void TestDeliveryRules::answersAreReadForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("accepted"); // -1 = none
    const auto row = [](const char* name, const QByteArray& body, Answer::Kind kind, qint64 accepted = -1) {
        QTest::newRow(name) << body << static_cast<int>(kind) << accepted;
    };
    using Kind = Answer::Kind;
    row("accepted", R"({"accepted_events": 1000})", Kind::Accepted, 1000);
    row("accepted, white space around", "\r\n {\"accepted_events\":0}\n", Kind::Accepted, 0);
    row("other keys beside", R"({"accepted_events":3,"later":{"x":[]}})", Kind::Accepted, 3);
    row("a count as text", R"({"accepted_events":"3"})", Kind::OtherJson);
    row("a broken count", R"({"accepted_events":2.5})", Kind::OtherJson);
    row("a negative count", R"({"accepted_events":-1})", Kind::OtherJson);
    row("a count beyond 64 bits", R"({"accepted_events":1e30})", Kind::OtherJson);
    row("null", R"({"accepted_events":null})", Kind::OtherJson);
    row("an empty object", "{}", Kind::OtherJson);
    row("an array", R"([{"accepted_events":1}])", Kind::OtherJson);
    row("an error", R"({"error":{"message":"no"}})", Kind::Error);
    row("an error and a count", R"({"accepted_events":1,"error":{"code":"x"}})", Kind::Error);
    row("an error that is text", R"({"error":"no"})", Kind::OtherJson);
    row("empty", "", Kind::Empty);
    row("blank", " \r\n\t", Kind::Empty);
    row("a page", "\n<!DOCTYPE html><title>Sign in</title>", Kind::Html);
    row("a cut count", R"({"accepted_events": 10)", Kind::Unreadable);
    row("two documents", R"({"accepted_events":1}{"accepted_events":1})", Kind::Unreadable);
    row("garbage", QByteArray("\x00\x01\xFF\xFE", 4), Kind::Unreadable);
    row("deep nesting", QByteArray(200'000, '['), Kind::Unreadable);
    row("larger than 1 MB", "{\"accepted_events\":1,\"x\":\"" + QByteArray(1'000'000, 'x') + "\"}",
        Kind::Unreadable);
}

void TestDeliveryRules::answersAreReadForWhatTheyAre()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(qint64, accepted);
    const Answer answer = parseAnswer({body.constData(), static_cast<std::size_t>(body.size())});
    QCOMPARE(static_cast<int>(answer.kind), kind);
    QCOMPARE(answer.acceptedEvents.value_or(-1), accepted);
}

void TestDeliveryRules::recordedErrorsNameTheirEvents_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("first"); // -1 = none
    QTest::addColumn<QString>("named"); // index:param:code, …
    QTest::newRow("the exact item wins over the head")
        << QByteArray(R"({"error":{"message":"bad","type":"invalid_request_error","param":"events[1]",)"
                      R"("code":"invalid_event","errors":[{"message":"must be a supported data type.",)"
                      R"("param":"events[1].data.type","code":"missing_event_data_type"}]}})")
        << 1 << "1:events[1].data.type:missing_event_data_type";
    QTest::newRow("the head alone") << QByteArray(
        R"({"error":{"param":"events[0].timestamp_ms","code":"event_timestamp_too_old"}})")
                                    << 0 << "0:events[0].timestamp_ms:event_timestamp_too_old";
    QTest::newRow("several, ascending, each once")
        << QByteArray(R"({"error":{"param":null,"code":null,"errors":[{"param":"events[9].id","code":"a"},)"
                      R"({"param":"events[2].id","code":"b"},{"param":"events[9].type","code":"c"}]}})")
        << 9 << "2:events[2].id:b, 9:events[9].id:a";
    QTest::newRow("nulls and wrong types are nothing")
        << QByteArray(R"({"error":{"param":7,"code":{},"message":null,"errors":[1,null,"x",{}]}})") << -1
        << "";
    QTest::newRow("a message that is a printed list, no event in it") << QByteArray(
        R"({"error":{"message":"[{'type': 'missing', 'loc': ('query', 'pid')}]","param":null}})")
                                                                      << -1 << "";
    QTest::newRow("a message that is a printed list with places")
        << QByteArray(R"({"error":{"message":"[{'type': 'missing', 'loc': ('body', 'events', 3, 'id')},)"
                      R"( {'loc': ('body', 'events', 1, 'id')}]","param":null,"code":"bad"}})")
        << 3 << "1:events[1]:bad, 3:events[3]:bad";
}

void TestDeliveryRules::recordedErrorsNameTheirEvents()
{
    QFETCH(QByteArray, body);
    QFETCH(int, first);
    QFETCH(QString, named);
    const Answer answer = parseAnswer({body.constData(), static_cast<std::size_t>(body.size())});
    QVERIFY(answer.isApiError());
    QCOMPARE(answer.badEventIndex ? static_cast<int>(*answer.badEventIndex) : -1, first);
    QStringList parts;
    for (const AnswerError& error : answer.namedEvents())
        parts << QStringLiteral("%1:%2:%3")
                     .arg(QString::number(*error.eventIndex), text(error.param), text(error.code));
    QCOMPARE(parts.join(QLatin1String(", ")), named);
}

void TestDeliveryRules::longAnswersAreCut()
{
    std::string body = R"({"error":{"message":")";
    for (int i = 0; i < 5'000; ++i)
        body += "\xC3\xA9";
    body += "\"}}";
    const Answer answer = parseAnswer(body);
    QCOMPARE(answer.message.size(), std::size_t{2'000});
    QCOMPARE(firstInvalidUtf8(answer.message), std::string_view::npos);
}

void TestDeliveryRules::batchesKeepTheLimits_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("bytesEach");
    QTest::addColumn<int>("maxEvents");
    QTest::addColumn<int>("maxBytes");
    QTest::addColumn<QVector<int>>("sizes");
    QTest::newRow("none") << 0 << 100 << 1000 << 3'000'000 << QVector<int>{};
    QTest::newRow("one") << 1 << 100 << 1000 << 3'000'000 << QVector<int>{1};
    QTest::newRow("exactly full") << 1000 << 100 << 1000 << 3'000'000 << QVector<int>{1000};
    QTest::newRow("one more") << 1001 << 100 << 1000 << 3'000'000 << QVector<int>{1000, 1};
    QTest::newRow("by size, commas counted") << 5 << 100 << 1000 << 201 << QVector<int>{2, 2, 1};
    QTest::newRow("by size, one byte too few for the comma")
        << 3 << 100 << 1000 << 200 << QVector<int>{1, 1, 1};
    QTest::newRow("each too large alone") << 2 << 500 << 1000 << 100 << QVector<int>{1, 1};
}

void TestDeliveryRules::batchesKeepTheLimits()
{
    QFETCH(int, events);
    QFETCH(int, bytesEach);
    QFETCH(int, maxEvents);
    QFETCH(int, maxBytes);
    QFETCH(QVector<int>, sizes);
    std::vector<PlannedEvent> planned;
    for (int i = 0; i < events; ++i)
        planned.push_back({static_cast<std::uint64_t>(i), i, static_cast<std::uint32_t>(bytesEach)});
    const std::vector<Batch> batches = planBatches(planned, {static_cast<std::size_t>(maxEvents), maxBytes});
    QVector<int> found;
    std::uint64_t nextUnit = 0;
    for (const Batch& batch : batches) {
        found.append(static_cast<int>(batch.events.size()));
        QCOMPARE(batch.jsonBytes, static_cast<std::int64_t>(batch.events.size()) * bytesEach);
        QVERIFY(!batch.mayBeRecorded);
        for (const PlannedEvent& event : batch.events)
            QCOMPARE(event.unit, nextUnit++);
    }
    QCOMPARE(found, sizes);
}

void TestDeliveryRules::batchesAreOldestFirstAndStable()
{
    const std::vector<PlannedEvent> planned{{0, 50, 10}, {1, 20, 10}, {2, 50, 10}, {3, 10, 10}, {4, 20, 10}};
    const std::vector<Batch> batches = planBatches(planned, {3, 1000});
    QCOMPARE(batches.size(), std::size_t{2});
    QString order;
    for (const Batch& batch : batches) {
        for (const PlannedEvent& event : batch.events)
            order += QString::number(event.unit);
        order += QLatin1Char('|');
    }
    QCOMPARE(order, QStringLiteral("314|02|"));
}

void TestDeliveryRules::backoffDoublesUpToItsCap_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<qint64>("longest");
    QTest::newRow("first") << 1 << qint64{1'000};
    QTest::newRow("second") << 2 << qint64{2'000};
    QTest::newRow("fifth") << 5 << qint64{16'000};
    QTest::newRow("seventh, capped") << 7 << qint64{60'000};
    QTest::newRow("far beyond, no overflow") << 1'000'000 << qint64{60'000};
    QTest::newRow("none yet") << 0 << qint64{1'000};
}

void TestDeliveryRules::backoffDoublesUpToItsCap()
{
    QFETCH(int, failed);
    QFETCH(qint64, longest);
    QCOMPARE(backoffMs({}, failed, 0.0), 0);
    QCOMPARE(backoffMs({}, failed, 0.5), longest / 2);
    QVERIFY(backoffMs({}, failed, 0.999999) < longest);
    QCOMPARE(backoffMs({}, failed, 7.0), longest);
}

void TestDeliveryRules::backoffIsEvenlySpread()
{
    std::mt19937_64 random(42);
    std::uniform_real_distribution<double> unit(0.0, 1.0);
    std::array<int, 10> tenths{};
    constexpr int kDraws = 10'000;
    for (int i = 0; i < kDraws; ++i)
        ++tenths.at(static_cast<std::size_t>(backoffMs({}, 4, unit(random)) / 800));
    for (const int count : tenths)
        QVERIFY2(count > 880 && count < 1'120, qPrintable(QString::number(count)));
}

void TestDeliveryRules::retryAfterIsReadInAllItsForms_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("wait"); // -1 = nothing; now is Sat, 21 Nov 2026 04:06:00 GMT
    QTest::newRow("seconds") << "120" << qint64{120'000};
    QTest::newRow("zero") << "0" << qint64{0};
    QTest::newRow("white space around") << " 7 " << qint64{7'000};
    QTest::newRow("IMF-fixdate") << "Sat, 21 Nov 2026 04:07:30 GMT" << qint64{90'000};
    QTest::newRow("RFC 850") << "Saturday, 21-Nov-26 04:07:30 GMT" << qint64{90'000};
    QTest::newRow("asctime") << "Sat Nov 21 04:07:30 2026" << qint64{90'000};
    QTest::newRow("asctime, one digit") << "Tue Dec  1 04:06:00 2026" << qint64{864'000'000};
    QTest::newRow("a leap second") << "Sat, 21 Nov 2026 04:06:60 GMT" << qint64{60'000};
    QTest::newRow("a date that has passed") << "Sun, 06 Nov 1994 08:49:37 GMT" << qint64{0};
    QTest::newRow("two digits, fifty years ahead")
        << "Saturday, 21-Nov-76 04:06:00 GMT" << qint64{1'577'923'200'000};
    QTest::newRow("two digits, more than fifty years ahead: the past")
        << "Sunday, 06-Nov-94 08:49:37 GMT" << qint64{0};
    QTest::newRow("empty") << "" << qint64{-1};
    QTest::newRow("negative") << "-5" << qint64{-1};
    QTest::newRow("a broken number") << "1.5" << qint64{-1};
    QTest::newRow("too many digits") << "9999999999" << qint64{-1};
    QTest::newRow("words") << "soon" << qint64{-1};
    QTest::newRow("another zone") << "Sat, 21 Nov 2026 04:07:30 +0100" << qint64{-1};
    QTest::newRow("a day that is none") << "Mon, 30 Feb 2026 04:07:30 GMT" << qint64{-1};
    QTest::newRow("an hour that is none") << "Sat, 21 Nov 2026 24:00:00 GMT" << qint64{-1};
    QTest::newRow("a month that is none") << "Sat, 21 Nob 2026 04:07:30 GMT" << qint64{-1};
    QTest::newRow("one digit for the day") << "Sat, 1 Nov 2026 04:07:30 GMT" << qint64{-1};
    QTest::newRow("ISO 8601") << "2026-11-21T04:07:30Z" << qint64{-1};
}

void TestDeliveryRules::retryAfterIsReadInAllItsForms()
{
    QFETCH(QString, value);
    QFETCH(qint64, wait);
    const EpochMs now = QDateTime(QDate(2026, 11, 21), QTime(4, 6), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(retryAfterMs(toUtf8(value), now).value_or(-1), wait);
}

void TestDeliveryRules::aReceiptAddsUpAndHoldsNamesOnly()
{
    Receipt receipt{.job = "job-7",
        .mode = SendMode::Live,
        .state = "stopped",
        .pixel = "p1",
        .endpoint = "https://bzr.openai.com",
        .files = {"orders.csv"},
        .inputHash = "ab12",
        .hashedPart = HashedPart::Whole,
        .accepted = 4,
        .refused = 8,
        .unknown = 16,
        .blocked = 128,
        .outside = 32,
        .leftOut = 256,
        .notSent = 67,
        .requests = 5};
    receipt.started = QDateTime(QDate(2026, 11, 21), QTime(4, 6), Qt::UTC).toMSecsSinceEpoch();
    receipt.acceptedMoney.add("EUR", 1'250);
    receipt.acceptedMoney.add("JPY", 8'900);
    receipt.acceptedMoney.add("EUR", -1'300);
    receipt.batches.push_back(
        {.number = 3, .attempts = 2, .events = 4, .state = "accepted", .code = "none", .status = 200});
    const QByteArray json = QByteArray::fromStdString(receiptJson(receipt));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    qint64 sum = 0;
    for (const char* key : {"accepted", "refused", "unknown", "blocked", "outside", "left_out", "not_sent"})
        sum += root.value(QLatin1String(key)).toInteger(-10'000);
    QCOMPARE(sum, 511);
    QCOMPARE(root.value(QLatin1String("events")).toInteger(), 511);
    QCOMPARE(root.value(QLatin1String("requests")).toInteger(), 5);
    QCOMPARE(root.value(QLatin1String("mode")).toString(), QStringLiteral("live"));
    QCOMPARE(root.value(QLatin1String("state")).toString(), QStringLiteral("stopped"));
    QCOMPARE(root.value(QLatin1String("started")).toString(), QStringLiteral("2026-11-21T04:06:00.000Z"));
    QVERIFY(root.value(QLatin1String("ended")).isNull());
    const QJsonObject input = root.value(QLatin1String("input")).toObject();
    QCOMPARE(input.value(QLatin1String("sha256")).toString(), QStringLiteral("ab12"));
    QCOMPARE(input.value(QLatin1String("hashed")).toString(), QStringLiteral("whole"));
    QVERIFY(root.value(QLatin1String("setup")).toObject().value(QLatin1String("name")).isNull());
    const QJsonArray money =
        root.value(QLatin1String("money")).toObject().value(QLatin1String("accepted")).toArray();
    QCOMPARE(money.size(), 2);
    QCOMPARE(money[0][QLatin1String("amount")].toString(), QStringLiteral("-0.50"));
    QCOMPARE(money[0][QLatin1String("events")].toInteger(), 2);
    QCOMPARE(money[1][QLatin1String("amount")].toString(), QStringLiteral("8900"));
    const QJsonObject batch = root.value(QLatin1String("batches")).toArray().first().toObject();
    QCOMPARE(batch.value(QLatin1String("attempts")).toInteger(), 2);
    QCOMPARE(batch.value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
}

QTEST_GUILESS_MAIN(TestDeliveryRules)
#include "tst_delivery_rules.moc"
