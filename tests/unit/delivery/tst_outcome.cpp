// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "delivery/outcome.h"

#include <QTest>

#include <set>
#include <string>

using namespace convey;
using convey::test::text;

namespace {

constexpr std::int64_t kSent = 3;
constexpr std::int64_t kWhole = 1'000;
constexpr std::int64_t kPart = 999;

const QByteArray kNamed(R"({"error":{"code":"invalid_event","param":"events[2].id","message":"bad"}})");
const QByteArray kUnnamed(R"({"error":{"code":"invalid","param":null,"message":"bad"}})");
const QByteArray kPage("<html>hello</html>");

} // namespace

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswersAreJudgedByStatusAndBody_data();
    void wholeAnswersAreJudgedByStatusAndBody();
    void otherEndsAreJudgedByTheBytesGiven_data();
    void otherEndsAreJudgedByTheBytesGiven();
    void everyReasonHasItsOwnName();
};

void TestOutcome::wholeAnswersAreJudgedByStatusAndBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<OutcomeState>("state");
    QTest::addColumn<OutcomeReason>("reason");
    QTest::addColumn<bool>("retryable");
    using S = OutcomeState;
    using R = OutcomeReason;
    const auto row = [](const std::string& name, int status, const QByteArray& body, S state, R reason,
                         bool retryable, qint64 given = kWhole) {
        QTest::newRow(name.c_str()) << status << body << given << state << reason << retryable;
    };
    row("200 with the right count", 200, R"({"accepted_events":3})", S::Accepted, R::None, false);
    row("201 with the right count", 201, R"({"accepted_events":3})", S::Accepted, R::None, false);
    row("200 with one less", 200, R"({"accepted_events":2})", S::Unknown, R::CountWrong, false);
    row("200 with one more", 200, R"({"accepted_events":4})", S::Unknown, R::CountWrong, false);
    row("200 with nothing in it", 200, "{}", S::Unknown, R::CountWrong, false);
    row("200 with an error in it", 200, kNamed, S::Unknown, R::CountWrong, false);
    row("200, empty", 200, "", S::Unknown, R::AnswerUnreadable, true);
    row("204", 204, "", S::Unknown, R::AnswerUnreadable, true);
    row("200, one byte cut", 200, R"({"accepted_events":3)", S::Unknown, R::AnswerUnreadable, true);
    row("200, a page", 200, kPage, S::Unknown, R::NotAnApi, false);
    row("200 before the body had left", 200, R"({"accepted_events":3})", S::Unknown, R::AnswerUnreadable,
        true, kPart);
    for (const int status : {301, 302, 303, 304, 307, 308})
        row(std::to_string(status), status, "", S::Refused, R::NotAnApi, false);
    for (const int status : {400, 422}) {
        const std::string name = std::to_string(status);
        row(name + " that names an event", status, kNamed, S::Refused, R::EventRefused, false);
        row(name + " that names an event of no ours", status, R"({"error":{"param":"events[3].id"}})",
            S::Refused, R::RequestRefused, false);
        row(name + " that names nothing", status, kUnnamed, S::Refused, R::RequestRefused, false);
        row(name + " that is no API error", status, "Bad Request", S::Refused, R::NotAnApi, false);
        row(name + " with a page", status, kPage, S::Refused, R::NotAnApi, false);
        row(name + " that misses the pixel", status,
            R"({"error":{"message":"[{'type': 'missing', 'loc': ('query', 'pid')}]","param":null}})",
            S::Refused, R::PixelRefused, false);
    }
    row("400 before the body had left", 400, kNamed, S::Refused, R::EventRefused, false, kPart);
    row("401", 401, R"({"error":{"message":"Unauthorized","type":"invalid_request_error"}})", S::Refused,
        R::KeyRefused, false);
    row("401 without a body", 401, "", S::Refused, R::KeyRefused, false);
    row("401 with a page", 401, kPage, S::Refused, R::NotAnApi, false);
    row("401 for a key of another kind", 401,
        R"({"error":{"message":"Missing scopes: ads.third_party_events.write"}})", S::Refused,
        R::KeyScopeMissing, false);
    row("403 for the pixel", 403, R"({"error":{"message":"403: unknown pid","type":"server_error"}})",
        S::Refused, R::PixelRefused, false);
    row("403 for the key", 403, R"({"error":{"message":"not allowed"}})", S::Refused, R::KeyRefused, false);
    row("403 for the scope", 403, R"({"error":{"message":"Missing scopes: x"}})", S::Refused,
        R::KeyScopeMissing, false);
    row("403 of a firewall", 403, kPage, S::Refused, R::NotAnApi, false);
    for (const int status : {402, 404, 405, 406, 409, 410, 415, 418, 421, 451})
        row(std::to_string(status), status, kUnnamed, S::Refused, R::NotAnApi, false);
    row("413", 413, "", S::Refused, R::TooLarge, false);
    row("413 of a gateway, early", 413, kPage, S::Refused, R::TooLarge, false, kPart);
    row("408", 408, "", S::Postponed, R::ServerTrouble, true);
    row("425", 425, "", S::Postponed, R::ServerTrouble, true);
    row("429", 429, kUnnamed, S::Postponed, R::RateLimited, true);
    row("429 with a page", 429, kPage, S::Postponed, R::RateLimited, true);
    row("503", 503, kPage, S::Postponed, R::ServerTrouble, true);
    for (const int status : {500, 502, 504, 520, 599}) {
        const std::string name = std::to_string(status);
        row(name + " after the whole body", status, kUnnamed, S::Unknown, R::ServerTrouble, true);
        row(name + " before the body had left", status, "", S::Postponed, R::ServerTrouble, true, kPart);
    }
    for (const int status : {501, 505, 511})
        row(std::to_string(status), status, kPage, S::Refused, R::NotAnApi, false);
    row("no status at all", 0, "", S::Unknown, R::NotAnApi, false);
    row("a status outside of HTTP", 999, R"({"accepted_events":3})", S::Unknown, R::NotAnApi, false);
    row("a status outside of HTTP, early", 999, "", S::NotDelivered, R::NotAnApi, false, kPart);
}

void TestOutcome::wholeAnswersAreJudgedByStatusAndBody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(qint64, given);
    QFETCH(OutcomeState, state);
    QFETCH(OutcomeReason, reason);
    QFETCH(bool, retryable);
    const Ended ended{.reason = EndReason::Finished,
        .status = status,
        .body = body.toStdString(),
        .given = given,
        .size = kWhole,
        .retryAfter = "7",
        .date = "today"};
    const Outcome outcome = judge(ended, kSent);
    QCOMPARE(text(outcomeStateName(outcome.state)), text(outcomeStateName(state)));
    QCOMPARE(text(outcomeReasonName(outcome.reason)), text(outcomeReasonName(reason)));
    QCOMPARE(outcome.retryable, retryable);
    QCOMPARE(outcome.status, status);
    QCOMPARE(text(outcome.retryAfter), QStringLiteral("7"));
    QCOMPARE(text(outcome.serverDate), QStringLiteral("today"));
}

void TestOutcome::otherEndsAreJudgedByTheBytesGiven_data()
{
    QTest::addColumn<EndReason>("end");
    QTest::addColumn<int>("proxyStatus");
    QTest::addColumn<OutcomeReason>("reason");
    QTest::addColumn<bool>("retryable");
    using E = EndReason;
    using R = OutcomeReason;
    QTest::newRow("cancelled") << E::Cancelled << 0 << R::Cancelled << false;
    QTest::newRow("no connection in time") << E::ConnectTimeout << 0 << R::TimedOut << true;
    QTest::newRow("too long in all") << E::TotalTimeout << 0 << R::TimedOut << true;
    QTest::newRow("idle too long") << E::IdleTimeout << 0 << R::TimedOut << true;
    QTest::newRow("no connection") << E::ConnectFailed << 0 << R::ConnectFailed << true;
    QTest::newRow("a bad certificate") << E::TlsFailed << 0 << R::TlsFailed << false;
    QTest::newRow("proxy not found") << E::ProxyFailed << 0 << R::ProxyFailed << true;
    QTest::newRow("proxy wants a password") << E::ProxyFailed << 407 << R::ProxyFailed << false;
    QTest::newRow("proxy can't reach it") << E::ProxyFailed << 502 << R::ProxyFailed << true;
    QTest::newRow("too large an answer") << E::TooLarge << 0 << R::AnswerTooLarge << false;
    QTest::newRow("a second sending refused") << E::ResendRefused << 0 << R::ConnectionLost << true;
    QTest::newRow("cut or garbage") << E::Other << 0 << R::ConnectionLost << true;
}

void TestOutcome::otherEndsAreJudgedByTheBytesGiven()
{
    QFETCH(EndReason, end);
    QFETCH(int, proxyStatus);
    QFETCH(OutcomeReason, reason);
    QFETCH(bool, retryable);
    for (const bool whole : {false, true}) {
        // A status of 200 and a body that looks right change nothing.
        const Ended ended{.reason = end,
            .status = 200,
            .proxyStatus = proxyStatus,
            .body = R"({"accepted_events":3})",
            .given = whole ? kWhole : kPart,
            .size = kWhole,
            .detail = "words of the library"};
        const Outcome outcome = judge(ended, kSent);
        const OutcomeState state = whole ? OutcomeState::Unknown : OutcomeState::NotDelivered;
        QCOMPARE(text(outcomeStateName(outcome.state)), text(outcomeStateName(state)));
        QCOMPARE(text(outcomeReasonName(outcome.reason)), text(outcomeReasonName(reason)));
        QCOMPARE(outcome.retryable, retryable);
        QCOMPARE(text(outcome.detail), QStringLiteral("words of the library"));
    }
}

void TestOutcome::everyReasonHasItsOwnName()
{
    std::set<std::string_view> names;
    for (int reason = 0; reason < static_cast<int>(OutcomeReason::Count_); ++reason)
        QVERIFY(names.insert(outcomeReasonName(static_cast<OutcomeReason>(reason))).second);
    QCOMPARE(text(outcomeReasonName(OutcomeReason::Cancelled)), QStringLiteral("cancelled"));
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
