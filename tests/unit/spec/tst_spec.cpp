// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/text.h"
#include "spec/action_source.h"
#include "spec/custom_name.h"
#include "spec/event_type.h"
#include "spec/field.h"
#include "spec/known_answer.h"
#include "spec/limits.h"
#include "spec/rule.h"

#include <QRegularExpression>
#include <QTest>

#include <set>
#include <string>

using namespace convey;
using convey::test::text;
using spec::AnswerMeaning;
using spec::CustomNameFault;
using spec::RuleBasis;
using spec::Sureness;

namespace {

constexpr EpochMs kNow = 1'795'000'000'000;
constexpr EpochMs kDayMs = 86'400'000;

bool namesItsSource(const spec::Source& source)
{
    static const QRegularExpression isoDate(QStringLiteral("^20[0-9]{2}-[01][0-9]-[0-3][0-9]$"));
    return !source.page.empty() && isoDate.match(text(source.readOn)).hasMatch();
}

} // namespace

class TestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreThirteenEvents();
    void eachEventHasItsShape_data();
    void eachEventHasItsShape();
    void otherWordsAreNoEvents_data();
    void otherWordsAreNoEvents();
    void eachShapeTakesItsFields_data();
    void eachShapeTakesItsFields();
    void actionSourcesReadBack();
    void customNamesKeepTheRule_data();
    void customNamesKeepTheRule();
    void noStandardNameIsACustomName();
    void theWindowIncludesItsEdges_data();
    void theWindowIncludesItsEdges();
    void hashedFieldsSaySoInTheirPath();
    void placesOfAnswersNameTheirField_data();
    void placesOfAnswersNameTheirField();
    void everyFactNamesItsSource();
    void everyRuleHasItsOwnName();
    void onlySureRulesBlock();
    void noteRulesLoseNoEventUnasked();
    void knownAnswersAreTold_data();
    void knownAnswersAreTold();
};

void TestSpec::thereAreThirteenEvents()
{
    QCOMPARE(spec::kEventTypes.size(), std::size_t{13});
}

void TestSpec::eachEventHasItsShape_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<bool>("onImageTag");
    const auto row = [](const char* event, const char* shape, bool onImageTag = true) {
        QTest::newRow(event) << QString::fromLatin1(shape) << onImageTag;
    };
    row("page_viewed", "contents");
    row("contents_viewed", "contents");
    row("items_added", "contents");
    row("checkout_started", "contents");
    row("order_created", "contents");
    row("lead_created", "customer_action");
    row("registration_completed", "customer_action");
    row("appointment_scheduled", "customer_action");
    row("subscription_created", "plan_enrollment");
    row("trial_started", "plan_enrollment");
    row("custom", "custom");
    row("app_installed", "customer_action", false);
    row("app_opened", "customer_action", false);
}

void TestSpec::eachEventHasItsShape()
{
    QFETCH(QString, shape);
    QFETCH(bool, onImageTag);
    const auto type = eventTypeByName(QTest::currentDataTag());
    QVERIFY(type.has_value());
    QCOMPARE(text(info(*type).name), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(text(info(info(*type).shape).name), shape);
    QCOMPARE(info(*type).onImageTag, onImageTag);
    QCOMPARE(isAppEvent(*type), !onImageTag);
}

void TestSpec::otherWordsAreNoEvents_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a shop's word") << QStringLiteral("purchase");
    QTest::newRow("capitals") << QStringLiteral("Order_Created");
    QTest::newRow("a blank behind") << QStringLiteral("order_created ");
    QTest::newRow("a hyphen") << QStringLiteral("order-created");
    QTest::newRow("a shape") << QStringLiteral("contents");
}

void TestSpec::otherWordsAreNoEvents()
{
    QFETCH(QString, word);
    QVERIFY(!eventTypeByName(toUtf8(word)).has_value());
}

void TestSpec::eachShapeTakesItsFields_data()
{
    QTest::addColumn<DataShape>("shape");
    QTest::addColumn<bool>("contents");
    QTest::addColumn<bool>("planId");
    QTest::addColumn<bool>("freeFields");
    QTest::newRow("contents: items only") << DataShape::Contents << true << false << false;
    QTest::newRow("customer_action: money only") << DataShape::CustomerAction << false << false << false;
    QTest::newRow("plan_enrollment: items and a plan") << DataShape::PlanEnrollment << true << true << false;
    QTest::newRow("custom: everything") << DataShape::Custom << true << true << true;
}

void TestSpec::eachShapeTakesItsFields()
{
    QFETCH(DataShape, shape);
    QFETCH(bool, contents);
    QFETCH(bool, planId);
    QFETCH(bool, freeFields);
    QCOMPARE(info(shape).takesContents, contents);
    QCOMPARE(info(shape).takesPlanId, planId);
    QCOMPARE(info(shape).takesFreeFields, freeFields);
}

void TestSpec::actionSourcesReadBack()
{
    const std::set<std::string_view> official{
        "web", "mobile_app", "offline", "physical_store", "phone_call", "email", "other"};
    QCOMPARE(std::set(spec::kActionSourceNames.begin(), spec::kActionSourceNames.end()), official);
    for (const std::string_view name : official) {
        const auto source = actionSourceByName(name);
        QVERIFY(source.has_value());
        QCOMPARE(text(actionSourceName(*source)), text(name));
    }
    QVERIFY(!actionSourceByName("website").has_value());
    QVERIFY(!actionSourceByName("Web").has_value());
}

void TestSpec::customNamesKeepTheRule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CustomNameFault>("fault");
    const auto row = [](const char* what, const QString& name, CustomNameFault fault) {
        QTest::newRow(what) << name << fault;
    };
    using F = CustomNameFault;
    row("nothing", {}, F::Empty);
    row("one letter", QStringLiteral("a"), F::None);
    row("one digit", QStringLiteral("7"), F::None);
    row("64 characters", QString(64, u'a'), F::None);
    row("65 characters", QString(65, u'a'), F::TooLong);
    row("inner _ and -", QStringLiteral("quiz_step-2"), F::None);
    row("upper case", QStringLiteral("QuizDone"), F::None);
    row("begins with _", QStringLiteral("_quiz"), F::BadEnd);
    row("ends with -", QStringLiteral("quiz-"), F::BadEnd);
    row("only _", QStringLiteral("_"), F::BadEnd);
    row("a blank inside", QStringLiteral("quiz done"), F::BadCharacter);
    row("a blank behind", QStringLiteral("quiz "), F::BadCharacter);
    row("a dot", QStringLiteral("quiz.done"), F::BadCharacter);
    row("an umlaut", QStringLiteral("größe"), F::BadCharacter);
    row("a standard name", QStringLiteral("order_created"), F::StandardName);
    row("a standard name in upper case", QStringLiteral("ORDER_CREATED"), F::StandardName);
    row("the word custom", QStringLiteral("Custom"), F::StandardName);
    row("nearly a standard name", QStringLiteral("order-created"), F::None);
}

void TestSpec::customNamesKeepTheRule()
{
    QFETCH(QString, name);
    QFETCH(CustomNameFault, fault);
    QCOMPARE(spec::checkCustomName(toUtf8(name)), fault);
}

void TestSpec::noStandardNameIsACustomName()
{
    for (const spec::EventTypeInfo& type : spec::kEventTypes)
        QCOMPARE(spec::checkCustomName(type.name), CustomNameFault::StandardName);
}

void TestSpec::theWindowIncludesItsEdges_data()
{
    QTest::addColumn<qint64>("fromNow");
    QTest::addColumn<bool>("tooOld");
    QTest::addColumn<bool>("tooFarAhead");
    const qint64 past = -7 * kDayMs;
    const qint64 ahead = 10LL * 60 * 1'000;
    QTest::newRow("now") << qint64{0} << false << false;
    QTest::newRow("seven days ago to the millisecond") << past << false << false;
    QTest::newRow("seven days and a millisecond ago") << past - 1 << true << false;
    QTest::newRow("ten minutes ahead to the millisecond") << ahead << false << false;
    QTest::newRow("ten minutes and a millisecond ahead") << ahead + 1 << false << true;
}

void TestSpec::theWindowIncludesItsEdges()
{
    QFETCH(qint64, fromNow);
    QFETCH(bool, tooOld);
    QFETCH(bool, tooFarAhead);
    QCOMPARE(spec::isTooOld(kNow + fromNow, kNow), tooOld);
    QCOMPARE(spec::isTooFarAhead(kNow + fromNow, kNow), tooFarAhead);
}

void TestSpec::hashedFieldsSaySoInTheirPath()
{
    std::set<std::string_view> paths;
    for (const spec::FieldInfo& field : spec::kFields) {
        QVERIFY2(paths.insert(field.path).second, field.path.data());
        const bool saysHash = field.path.ends_with("_sha256");
        QCOMPARE(field.form == FieldForm::Hashed, saysHash);
        // Everything about a person stands in `user`, and nothing there may be printed.
        QCOMPARE(isPersonal(field.field), field.path.starts_with("user."));
    }
}

void TestSpec::placesOfAnswersNameTheirField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<Field>>("field");
    const auto row = [](const char* path, std::optional<Field> field) {
        QTest::newRow(*path ? path : "nothing") << QString::fromLatin1(path) << field;
    };
    for (const spec::FieldInfo& known : spec::kFields) {
        if (!known.path.empty())
            row(std::string(known.path).c_str(), known.field);
    }
    row("data.contents[2].name", Field::ItemName);
    row("data.contents.2.name", Field::ItemName);
    row("data.contents[0]", Field::DataContents);
    row("user.emails_sha256[1]", Field::UserEmails);
    row("user.emails_sha256.0", Field::UserEmails);
    row("", std::nullopt);
    row("data", std::nullopt);
    row("data.contents[x].name", std::nullopt);
    row("data.contents[2.name", std::nullopt);
    row("[]", std::nullopt);
    row("data.amount.", std::nullopt);
}

void TestSpec::placesOfAnswersNameTheirField()
{
    QFETCH(QString, path);
    QFETCH(std::optional<Field>, field);
    QVERIFY(fieldAtPath(toUtf8(path)) == field);
}

void TestSpec::everyFactNamesItsSource()
{
    for (const spec::EventTypeInfo& type : spec::kEventTypes)
        QVERIFY2(namesItsSource(type.source), type.name.data());
    for (const spec::DataShapeInfo& shape : spec::kDataShapes)
        QVERIFY2(namesItsSource(shape.source), shape.name.data());
    for (const spec::FieldInfo& field : spec::kFields)
        QVERIFY2(namesItsSource(field.source), field.path.data());
    for (const spec::RuleInfo& rule : spec::rules())
        QVERIFY2(namesItsSource(rule.source), rule.name.data());
    for (const spec::KnownAnswer& answer : spec::kKnownAnswers)
        QVERIFY(namesItsSource(answer.source));
}

void TestSpec::everyRuleHasItsOwnName()
{
    static const QRegularExpression snake(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)+$"));
    std::set<std::string_view> names;
    for (const spec::RuleInfo& rule : spec::rules()) {
        QVERIFY2(names.insert(rule.name).second, rule.name.data());
        QVERIFY2(snake.match(text(rule.name)).hasMatch(), rule.name.data());
        QCOMPARE(info(rule.rule).name, rule.name);
    }
}

void TestSpec::onlySureRulesBlock()
{
    for (const spec::RuleInfo& rule : spec::rules()) {
        const Sureness sureness = rule.source.sureness;
        if (rule.basis == RuleBasis::ApiRefuses) {
            QVERIFY2(sureness == Sureness::Official || sureness == Sureness::Recorded, rule.name.data());
            QVERIFY2(rule.severity == Severity::Blocked, rule.name.data());
        }
        if (rule.severity == Severity::Blocked) {
            QVERIFY2(sureness != Sureness::Unknown && sureness != Sureness::Inferred, rule.name.data());
            QVERIFY2(rule.basis == RuleBasis::ApiRefuses || rule.basis == RuleBasis::NoRightValue
                    || rule.basis == RuleBasis::Privacy,
                rule.name.data());
        }
    }
}

void TestSpec::noteRulesLoseNoEventUnasked()
{
    for (const spec::RuleInfo& rule : spec::rules()) {
        const bool isUnknown = rule.basis == RuleBasis::ApiUnknown;
        QCOMPARE(isUnknown, rule.source.sureness == Sureness::Unknown);
        if (rule.severity == Severity::Note)
            QVERIFY2(rule.basis == RuleBasis::FieldLeftOut || rule.basis == RuleBasis::Advice
                    || rule.basis == RuleBasis::Chosen,
                rule.name.data());
    }
}

void TestSpec::knownAnswersAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<AnswerMeaning>("meaning");
    using M = AnswerMeaning;
    const auto row = [](const char* what, int status, const char* code, const char* message, M meaning) {
        QTest::newRow(what) << status << QString::fromLatin1(code) << QString::fromLatin1(message) << meaning;
    };
    row("400, one event's shape", 400, "invalid_event", "must be a supported data type.", M::EventInvalid);
    row("400 without pid", 400, "", "[{'type': 'missing', 'loc': ('query', 'pid')}]", M::PixelMissing);
    row("400, anything else", 400, "", "Bad Request", M::Unlisted);
    row("401, a wrong key", 401, "", "Unauthorized", M::KeyRefused);
    row("401, a key of another kind", 401, "", "Missing scopes: ads.third_party_events.write",
        M::KeyScopeMissing);
    row("403, an unknown pixel", 403, "", "403: unknown pid", M::PixelUnknown);
    row("403, anything else", 403, "", "Forbidden", M::Unlisted);
    row("422, too old", 422, "event_timestamp_too_old", "must be within the last 7 days", M::EventTooOld);
    row("422, anything else", 422, "invalid", "", M::Unlisted);
    row("200", 200, "", "", M::Unlisted);
    row("500 with a code of 400", 500, "invalid_event", "", M::Unlisted);
}

void TestSpec::knownAnswersAreTold()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, message);
    QFETCH(AnswerMeaning, meaning);
    QCOMPARE(spec::meaningOf(status, toUtf8(code), toUtf8(message)), meaning);
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
