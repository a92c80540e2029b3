// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "recipe/guess.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace convey;
using convey::test::text;

namespace {

/// "Header" or "Header=value; value; …": one column with its samples.
TableHead headOf(const QStringList& columns)
{
    TableHead head;
    std::vector<QStringList> samples;
    for (const QString& column : columns) {
        const auto equals = column.indexOf(u'=');
        head.columnNames.push_back(toUtf8(equals < 0 ? column : column.left(equals)));
        samples.push_back(equals < 0 ? QStringList() : column.mid(equals + 1).split(QStringLiteral("; ")));
    }
    std::size_t rows = 0;
    for (const QStringList& values : samples)
        rows = std::max(rows, static_cast<std::size_t>(values.size()));
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<std::string>& cells = head.samples.emplace_back();
        for (const QStringList& values : samples)
            cells.push_back(toUtf8(values.value(static_cast<qsizetype>(row))));
    }
    return head;
}

/// "id=Order" as `--bind` gives it, "time_zone:=UTC" as `--set` does.
std::vector<Binding> answersOf(const QStringList& options)
{
    std::vector<Binding> answers;
    for (const QString& option : options) {
        const bool isConstant = option.contains(QLatin1String(":="));
        const std::string written = toUtf8(QString(option).replace(QLatin1String(":="), QLatin1String("=")));
        answers.push_back(
            parseBinding(written, isConstant ? BindingKind::Constant : BindingKind::Column).value());
    }
    return answers;
}

/// The binding of an input, in the form of answersOf(), or "-".
QString bound(const Recipe& recipe, std::string_view input)
{
    const auto name = parseInputName(input);
    const Binding* binding = name ? recipe.find(name->input, name->freeKey) : nullptr;
    if (!binding)
        return QStringLiteral("-");
    return (binding->kind == BindingKind::Constant ? QStringLiteral(":=") : QStringLiteral("="))
        + text(binding->text);
}

QStringList codesOf(const std::vector<Question>& questions)
{
    QStringList codes;
    for (const Question& question : questions)
        codes << text(questionName(question.code));
    return codes;
}

// Closes all questions but the one a row is about.
const QString kType = QStringLiteral("Event=Purchase");
const QString kUrl = QStringLiteral("Page URL=https://shop.example.com/");

} // namespace

class TestGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRecognised_data();
    void headersAreRecognised();
    void headersAreNotGrasped_data();
    void headersAreNotGrasped();
    void valuesAreWeighedAgainstTheApisOwnName_data();
    void valuesAreWeighedAgainstTheApisOwnName();
    void valuesAreWeighedAgainstHeaders_data();
    void valuesAreWeighedAgainstHeaders();
    void severalColumnsMakeOne_data();
    void severalColumnsMakeOne();
    void whatElseItCouldBeIsTold();
    void rowNumbersAreNoIds();
    void oneColumnFeedsOneInput();
    void valuesAndBindingsDecide_data();
    void valuesAndBindingsDecide();
    void questionsAreAskedAndClosed_data();
    void questionsAreAskedAndClosed();
    void whatIsAssumedIsInTheRecipe();
    void aBindingByHandReplacesTheGuess();
    void nothingByHandTakesTheGuessAway_data();
    void nothingByHandTakesTheGuessAway();
};

void TestGuess::headersAreRecognised_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* header, const char* input, const char* confidence = "high",
                         const char* reason = "header_is_name") {
        QTest::newRow(header) << QString::fromLatin1(input) << QString::fromLatin1(confidence)
                              << QString::fromLatin1(reason);
    };
    row("Order ID", "id");
    row("order_number", "id");
    row("Transaction-ID", "id");
    row("Id", "id", "medium");
    row("id", "id", "high", "header_is_input");
    row("timestamp_ms", "timestamp_ms", "high", "header_is_input");
    row("Paid at", "timestamp_ms");
    row("Created (UTC)", "timestamp_ms");
    row("  EMAIL  ", "user.email");
    row("E-mail", "user.email");
    row("user.email", "user.email", "high", "header_is_input");
    row("Billing Phone", "user.phone_number");
    row("Customer ID", "user.external_id");
    row("Country Code", "user.country");
    row("Zip", "user.postal_code");
    row("Landing Site", "source_url", "medium");
    row("oppref", "oppref", "high", "header_is_input");
    row("Oppref", "oppref");
    row("Total", "data.amount");
    row("Currency", "data.currency");
    row("Lineitem quantity", "data.contents[].quantity");
    row("Product/SKU", "data.contents[].id");
    row("Opt out", "opt_out");
    row("opt_out", "opt_out", "high", "header_is_input");
    row("Accepts Marketing", "consent", "medium");
}

void TestGuess::headersAreRecognised()
{
    QFETCH(QString, input);
    QFETCH(QString, confidence);
    QFETCH(QString, reason);
    const QString header = QString::fromLatin1(QTest::currentDataTag());
    const Guess guess = guessRecipe(headOf({header}));
    QCOMPARE(guess.columns.size(), std::size_t{1});
    QVERIFY(guess.columns.front().has_value());
    QCOMPARE(text(info(guess.columns.front()->input).name), input);
    QCOMPARE(text(confidenceName(guess.columns.front()->confidence)), confidence);
    QCOMPARE(text(guessReasonName(guess.columns.front()->reason)), reason);
    QCOMPARE(bound(guess.recipe, toUtf8(input)), QChar(u'=') + header);
}

void TestGuess::headersAreNotGrasped_data()
{
    QTest::addColumn<QString>("column");
    const auto row = [](const char* what, const char* column) {
        QTest::newRow(what) << QString::fromLatin1(column);
    };
    row("a Google click id", "gclid=Cj0KCQiA");
    row("a Facebook click id", "fbclid=IwAR0");
    row("a Microsoft click id", "msclkid=d7");
    row("a note", "Note to seller");
    row("a name that could be anything", "Name=Ada; Lovelace");
    row("Type with other words", "Type=physical; gift card; physical");
    row("event with other words", "Event=Summer party; Trade fair");
    row("event without any value", "Event");
    row("hashed wire names", "emails_sha256");
}

void TestGuess::headersAreNotGrasped()
{
    QFETCH(QString, column);
    const Guess guess = guessRecipe(headOf({column}));
    QVERIFY(!guess.columns.front().has_value());
    QCOMPARE(bound(guess.recipe, "oppref"), QStringLiteral("-"));
    QVERIFY(codesOf(guess.questions).contains(QLatin1String("event_type")));
}

void TestGuess::valuesAreWeighedAgainstTheApisOwnName_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("confidence"); // "-": not taken, and asked about
    QTest::addColumn<QString>("question");
    const auto row = [](const char* what, const char* column, const char* confidence, const char* question) {
        QTest::newRow(what) << QString::fromLatin1(column) << QString::fromLatin1(confidence)
                            << QString::fromLatin1(question);
    };
    const char* type = "event_type";
    row("type of API names", "type=order_created; lead_created", "high", type);
    row("type of words that shops use", "type=Purchase; Sign up; Purchase", "high", type);
    row("type of custom events", "type=custom:quiz_done; custom:quiz_left", "high", type);
    row("type without a value", "type", "high", type);
    row("half events are enough", "type=Purchase; Premium", "high", type);
    row("some events among other words: those rows are blocked, not sent as what is assumed",
        "type=Purchase; refund; chargeback", "low", type);
    row("type of a plan", "type=Premium; Basic", "-", type);
    row("type of a payment", "type=charge; refund", "-", type);
    row("empty cells say neither", "type=; Premium; ", "-", type);
    row("type with a blank around it", " type =Premium", "-", type);
    const char* where = "action_source";
    row("action_source of API names", "action_source=web; offline", "high", where);
    row("action_source in another spelling", "action_source=Phone call", "high", where);
    row("action_source without a value", "action_source", "high", where);
    row("action_source of ad networks and one place", "action_source=Search; Social; web", "low", where);
    row("action_source of ad networks", "action_source=Search; Social", "-", where);
    row("Action source of ad networks", "Action source=Search; Social", "-", where);
}

void TestGuess::valuesAreWeighedAgainstTheApisOwnName()
{
    QFETCH(QString, column);
    QFETCH(QString, confidence);
    QFETCH(QString, question);
    const Guess guess = guessRecipe(headOf({column}));
    const bool isTaken = confidence != QStringLiteral("-");
    QCOMPARE(guess.columns.front().has_value(), isTaken);
    QCOMPARE(codesOf(guess.questions).contains(question), !isTaken);
    if (!isTaken)
        return;
    QCOMPARE(text(confidenceName(guess.columns.front()->confidence)), confidence);
    QCOMPARE(text(guessReasonName(guess.columns.front()->reason)), QStringLiteral("header_is_input"));
}

void TestGuess::valuesAreWeighedAgainstHeaders_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("guess"); // "input confidence reason also", or "-"
    const auto row = [](const char* what, const char* column, const char* guess) {
        QTest::newRow(what) << QString::fromUtf8(column) << QString::fromLatin1(guess);
    };
    row("both agree", "E-Mail=ada@example.com; bo@example.com", "user.email high header_is_name values_fit");
    row("no value is one: doubted, and bound so that the check says so", "E-Mail=yes; no; yes",
        "user.email low header_is_name values_differ");
    row("a name that may mean other things, and no value is one", "Paid=yes; no; yes", "-");
    row("some values are none", "Total=12.50; free; gift; none yet",
        "data.amount low header_is_name values_differ");
    row("words beside the name", "Customer's e-mail=ada@example.com; bo@example.com",
        "user.email medium header_has_name values_fit");
    row("a header of other words", "zzz=ada@example.com; bo@example.com",
        "user.email medium values_are_emails");
    row("somebody else's address", "Account owner=ada@example.com; bo@example.com", "-");
    row("phones by their values", "zzz=+12025550101; +12025550102",
        "user.phone_number medium values_are_phones");
    row("currencies by their values", "zzz=EUR; USD", "data.currency medium values_are_currencies");
    row("countries by their names", "zzz=Germany; France", "user.country medium values_are_countries");
    row("countries by their codes may be states", "zzz=DE; CA", "user.country low values_are_countries");
    row("addresses of pages", "zzz=https://shop.example.com/a; https://shop.example.com/b",
        "source_url medium values_are_addresses");
    row("IP addresses", "zzz=203.0.113.5; 203.0.113.9", "user.ip_address medium values_are_ips");
    row("the only times", "zzz=2026-11-18T10:00:00Z; 2026-11-18T11:00:00Z",
        "timestamp_ms medium values_are_times");
    row("the only amounts",
        "zzz=\xE2\x82\xAC"
        "12.50; \xE2\x82\xAC"
        "99.00",
        "data.amount medium values_are_amounts");
    row("codes, each another", "zzz=A-17; A-19; A-23; B-02", "id low values_are_unique");
    row("whole numbers are not taken for ids", "zzz=17; 19; 23; 102", "-");
    row("words are nothing", "zzz=red; blue; red", "-");
    row("phones under the name of an amount", "Total=+4930901820; +4930901821",
        "user.phone_number medium values_are_phones");
    row("times of day without a day are no times", "Paid at=10.50; 11.50",
        "timestamp_ms low header_is_name values_differ");
    row("a header with a picture in it", "\xF0\x9F\x9B\x92 Order ID \xE2\x9D\xA4\xEF\xB8\x8F=A-17; A-19",
        "id high header_is_name");
    row("a birthday is no time of a conversion", "Date of birth=1990-01-02; 1991-02-03", "-");
}

void TestGuess::valuesAreWeighedAgainstHeaders()
{
    QFETCH(QString, column);
    QFETCH(QString, guess);
    const auto found = guessRecipe(headOf({column})).columns.front();
    QString told = QStringLiteral("-");
    if (found) {
        told = text(info(found->input).name) + u' ' + text(confidenceName(found->confidence)) + u' '
            + text(guessReasonName(found->reason));
        if (found->also)
            told += u' ' + text(guessReasonName(*found->also));
    }
    QCOMPARE(told, guess);
}

void TestGuess::severalColumnsMakeOne_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("bindings"); // as `--bind` writes them
    const auto row = [](const char* what, const char* columns, const char* bindings) {
        QTest::newRow(what) << QString::fromUtf8(columns).split(u'|')
                            << QString::fromUtf8(bindings).split(u'|');
    };
    row("a full name is split", "Kunde=Ada Muster; Bo Beispiel",
        "user.first_name=first_name:Kunde|user.last_name=last_name:Kunde");
    row("Name beside Vorname is the last name", "Vorname=Ada; Bo|Name=Muster; Beispiel",
        "user.first_name=Vorname|user.last_name=Name");
    row("a name beside first and last stays", "First name=Ada|Last name=Muster|Customer name=Ada Muster",
        "user.first_name=First name|user.last_name=Last name");
    row("numbered addresses are a list",
        "email_1=a@example.com; b@example.com|email_2=c@example.com; d@example.com",
        "user.email=list:email_1,email_2");
    row("a second address of somebody else stays",
        "Email=a@example.com; b@example.com|Seller email=s@example.com; t@example.com", "user.email=Email");
    row("several addresses in a cell", "Email=a@example.com, b@example.com; c@example.com",
        "user.email=emails:Email");
    row("the first of two phones", "Phone=+12025550101; +12025550102|Mobile=+12025550103; +12025550104",
        "user.phone_number=first:Phone,Mobile");
    row("date, time and zone",
        "Date=2026-11-18; 2026-11-19|Time=10:00:00; 11:00:00|Time Zone=Europe/Berlin; UTC",
        "timestamp_ms=Date|time_of_day=Time|time_zone=Time Zone");
    row("the customer's zone is not that of the times",
        "Created at=2026-11-18 10:00; 2026-11-19 11:00|Invitee Time Zone=Europe/Berlin; UTC",
        "timestamp_ms=Created at");
    row("a time beside whole times stays", "Created at=2026-11-18 10:00; 2026-11-19 11:00|Time=10:00; 11:00",
        "timestamp_ms=Created at");
}

void TestGuess::severalColumnsMakeOne()
{
    QFETCH(QStringList, columns);
    QFETCH(QStringList, bindings);
    const Guess guess = guessRecipe(headOf(columns));
    QStringList found;
    for (const Binding& binding : guess.recipe.bindings) {
        if (binding.isFromRow())
            found << text(bindingName(binding)) + u'=' + text(bindingText(binding));
    }
    found.sort();
    bindings.sort();
    QCOMPARE(found, bindings);
}

void TestGuess::whatElseItCouldBeIsTold()
{
    const Guess guess = guessRecipe(headOf({QStringLiteral("Created at=2026-11-18 10:00"),
        QStringLiteral("Paid at=2026-11-18 10:05"), QStringLiteral("Shop=Muster")}));
    QCOMPARE(guess.columns.at(1)->input, Input::TimestampMs);
    // Two names that mean nothing else: neither is certain.
    QCOMPARE(guess.columns.at(1)->confidence, Confidence::Medium);
    QVERIFY(!guess.alternatives.empty());
    QCOMPARE(guess.alternatives.front().column, std::size_t{0});
    QCOMPARE(guess.alternatives.front().guess.input, Input::TimestampMs);
}

void TestGuess::rowNumbersAreNoIds()
{
    QString numbers = QStringLiteral("No.=1");
    QString codes = QStringLiteral("Ref=X-100");
    for (int i = 2; i <= 20; ++i) {
        numbers += QStringLiteral("; %1").arg(i);
        codes += QStringLiteral("; X-%1").arg(100 + 7 * i);
    }
    const Guess guess = guessRecipe(headOf({numbers, codes}));
    QVERIFY(!guess.columns.at(0).has_value());
    QCOMPARE(bound(guess.recipe, "id"), QStringLiteral("=Ref"));
}

void TestGuess::oneColumnFeedsOneInput()
{
    // The more telling name wins; the other one stays free.
    const Guess guess = guessRecipe(headOf({QStringLiteral("Id"), QStringLiteral("Order ID"),
        QStringLiteral("Email"), QStringLiteral("Email")}));
    QVERIFY(!guess.columns.at(0).has_value());
    QCOMPARE(guess.columns.at(1)->input, Input::Id);
    QCOMPARE(guess.columns.at(2)->input, Input::UserEmail);
    QVERIFY(!guess.columns.at(3).has_value());
    QCOMPARE(bound(guess.recipe, "id"), QStringLiteral("=Order ID"));
}

void TestGuess::valuesAndBindingsDecide_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("binding");
    const auto row = [](const char* what, const QStringList& columns, const char* input,
                         const char* binding) {
        QTest::newRow(what) << columns << QString::fromLatin1(input) << QString::fromLatin1(binding);
    };
    const auto one = [&](const char* what, const char* column, const char* input, const char* binding) {
        row(what, {QString::fromLatin1(column)}, input, binding);
    };
    one("half of the values are events", "Event=Purchase; whatever", "type", "=Event");
    one("day 13 in front settles the order", "Date=13/11/2026 10:00; 03/04/2026 10:00", "date_format",
        ":=dmy");
    one("day 13 in the middle settles the order", "Date=11/13/2026 10:00; 03/04/2026 10:00", "date_format",
        ":=mdy");
    one("day 13 in both places settles nothing", "Date=13/11/2026 10:00; 11/13/2026 10:00; 03/04/2026 10:00",
        "date_format", ":=mdy");
    one("years in front need no order", "Date=2026/11/03 10:00", "date_format", "-");
    one("a zone in each time needs no zone", "Paid at=2026-11-20T10:00:00Z; 2026-11-20 10:00 +01:00",
        "time_zone", "-");
    one("epoch needs no zone", "timestamp_ms=1795000000000", "time_zone", "-");
    one("decimals mean whole units", "Total=12; 129.99", "money_unit", ":=major");
    one("a dot before two digits is decimal", "Total=1,299.00; 12", "decimal_sign", ":=.");
    one("a comma before two digits is decimal", "Total=1.299,00; 12", "decimal_sign", ":=,");
    one("a sign before three digits tells nothing", "Total=1.299", "decimal_sign", "-");
    one("both signs as decimals tell nothing", "Total=12,50; 12.50", "decimal_sign", "-");
    one("web with a column of addresses", "Page URL=https://shop.example.com/", "action_source", ":=web");
    one("never web without addresses", "Order ID=1", "action_source", ":=other");
    one("a column says where", "action_source=offline", "action_source", "=action_source");
    row("national phones take the row's country", {QStringLiteral("Phone"), QStringLiteral("Country")},
        "phone_country", "=Country");
    row("without a country phones take none", {QStringLiteral("Phone")}, "phone_country", "-");
}

void TestGuess::valuesAndBindingsDecide()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, input);
    QFETCH(QString, binding);
    QCOMPARE(bound(guessRecipe(headOf(columns)).recipe, toUtf8(input)), binding);
}

void TestGuess::questionsAreAskedAndClosed_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QStringList>("questions");
    const auto row = [](const char* what, const QString& column, const char* answer, const char* question) {
        QStringList columns{kType, kUrl};
        if (!column.isEmpty())
            columns << column;
        QTest::newRow(what) << columns
                            << (*answer == '\0' ? QStringList() : QStringList{QString::fromLatin1(answer)})
                            << (*question == '\0' ? QStringList()
                                                  : QStringList{QString::fromLatin1(question)});
    };
    row("nothing open", {}, "", "");

    const QString local = QStringLiteral("Paid at=2026-11-20 10:00:00");
    row("local times ask for a zone", local, "", "time_zone");
    row("a zone closes it", local, "time_zone:=Europe/Berlin", "");
    row("one local time among zoned ones asks", QStringLiteral("Paid at=2026-11-20T10:00Z; 2026-11-20 10:00"),
        "", "time_zone");

    const QString either = QStringLiteral("Date=03/04/2026 10:00 UTC");
    row("either day or month asks", either, "", "date_order");
    row("an order closes it", either, "date_format:=dmy", "");
    row("evidence closes it", QStringLiteral("Date=03/04/2026 10:00 UTC; 25/12/2026 10:00 UTC"), "", "");

    const QString whole = QStringLiteral("Total=12999; 500");
    row("whole amounts ask for the unit", whole, "", "money_unit");
    row("a unit closes it", whole, "money_unit:=minor", "");
    row("no amounts ask nothing", QStringLiteral("Total"), "", "");

    const QString consent = QStringLiteral("Accepts Marketing=yes; no");
    row("a column of consent asks", consent, "", "consent");
    for (const char* column : {"Cookie consent=no; yes", "GDPR=no; yes", "DSGVO=nein; ja", "ccpa=0; 1",
             "Newsletter=no; yes", "Email Marketing=TRUE; FALSE", "Tracking allowed=yes; no",
             "Permission=Yes; No", "SMS consent 2026=y; n", "Consentement cookies=oui; non",
             "Permiso=s\u00ED; no", "LGPD=sim; n\u00E3o", "\u540C\u610F=\u306F\u3044; \u3044\u3044\u3048",
             "\uB9C8\uCF00\uD305 \uB3D9\uC758=\uC608; \uC544\uB2C8\uC694",
             "\u0645\u0648\u0627\u0641\u0642\u0629=\u0646\u0639\u0645; \u0644\u0627"})
        row(column, QString::fromUtf8(column), "", "consent");
    for (const char* column : {"Newsletter=weekly; daily", "Permission=admin; user",
             "GDPR consent withdrawn=yes; no", "Marketing=spring; summer"})
        row(column, QString::fromUtf8(column), "", "");
    row("binding it closes it", consent, "consent=Accepts Marketing", "");
    row("setting opt_out closes it", consent, "opt_out:=true", "");
    row("a consent by the input's own name asks too", QStringLiteral("consent=yes"), "", "consent");

    const auto without = [](const char* what, const QStringList& columns, const char* answer,
                             const QStringList& questions) {
        QTest::newRow(what) << columns
                            << (*answer == '\0' ? QStringList() : QStringList{QString::fromLatin1(answer)})
                            << questions;
    };
    const QString type = QStringLiteral("event_type");
    const QString where = QStringLiteral("action_source");
    const QString page = QStringLiteral("source_url");
    without("without a type it asks what these are", {kUrl}, "", {type});
    without("a type closes it", {kUrl}, "type:=lead_created", {});
    without("without addresses it asks where", {kType}, "", {where});
    without("offline closes it", {kType}, "action_source:=offline", {});
    without("web without addresses asks for one", {kType}, "action_source:=web", {page});
    without("an address closes both", {kType}, "source_url:=https://shop.example.com/", {});
    without("a column for the type closes it", {kUrl, QStringLiteral("Kind=zzz")}, "type=Kind", {});
}

void TestGuess::questionsAreAskedAndClosed()
{
    QFETCH(QStringList, columns);
    QFETCH(QStringList, answers);
    QFETCH(QStringList, questions);
    QCOMPARE(codesOf(guessRecipe(headOf(columns), answersOf(answers)).questions), questions);
}

void TestGuess::whatIsAssumedIsInTheRecipe()
{
    const Guess guess = guessRecipe(headOf({QStringLiteral("Date=03/04/2026 10:00"),
        QStringLiteral("Total=12999"), QStringLiteral("Consent=yes")}));
    QCOMPARE(guess.questions.size(), std::size_t{6});
    for (const Question& question : guess.questions) {
        const Binding* binding = guess.recipe.find(question.assumed.input, question.assumed.freeKey);
        QVERIFY(binding != nullptr);
        QVERIFY(*binding == question.assumed);
        QVERIFY(checkBinding(question.assumed).has_value());
        // Saying the assumption by hand closes the question.
        const Guess answered = guessRecipe(headOf({QStringLiteral("Date=03/04/2026 10:00"),
                                               QStringLiteral("Total=12999"), QStringLiteral("Consent=yes")}),
            {&question.assumed, 1});
        QVERIFY(!codesOf(answered.questions).contains(text(questionName(question.code))));
    }

    // Nothing can be assumed about a page: the recipe then has none.
    const Guess web = guessRecipe(headOf({kType}), answersOf({QStringLiteral("action_source:=web")}));
    QCOMPARE(bound(web.recipe, "source_url"), QStringLiteral("-"));
}

void TestGuess::aBindingByHandReplacesTheGuess()
{
    const TableHead head = headOf({QStringLiteral("Order ID"), QStringLiteral("Shop ref")});
    const Guess guess = guessRecipe(head, answersOf({QStringLiteral("id=Shop ref")}));
    QCOMPARE(bound(guess.recipe, "id"), QStringLiteral("=Shop ref"));
    QVERIFY(!guess.columns.at(0).has_value());
}

void TestGuess::nothingByHandTakesTheGuessAway_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("binding");
    QTest::addColumn<QStringList>("questions");
    const auto row = [](const char* what, const QStringList& columns, const QStringList& answers,
                         const char* input, const char* binding, const QStringList& questions = {}) {
        QTest::newRow(what) << (columns + QStringList{kType, kUrl}) << answers << QString::fromLatin1(input)
                            << QString::fromLatin1(binding) << questions;
    };
    const QStringList phone{QStringLiteral("Phone"), QStringLiteral("Country")};
    row("a name that is none", {QStringLiteral("First name=Acme Ltd")}, {QStringLiteral("user.first_name=")},
        "user.first_name", "-");
    row("another column of a like name does not step in",
        {QStringLiteral("First name"), QStringLiteral("Billing first name")},
        {QStringLiteral("user.first_name=")}, "user.first_name", "-");
    row("phones do not take the row's country again", phone, {QStringLiteral("phone_country=")},
        "phone_country", "-");
    row("without a country phones have none to take", phone, {QStringLiteral("user.country=")},
        "phone_country", "-");
    row("the country stays when phones do not take it", phone, {QStringLiteral("phone_country=")},
        "user.country", "=Country");
    row("no consent is not asked about", {QStringLiteral("Consent=yes")}, {QStringLiteral("consent=")},
        "consent", "-");
    row("no amount has no unit", {QStringLiteral("Total=12999")}, {QStringLiteral("data.amount=")},
        "money_unit", "-");
    row("what these are is asked instead", {}, {QStringLiteral("type=")}, "type", ":=order_created",
        {QStringLiteral("event_type")});
    row("where they happened is asked instead", {}, {QStringLiteral("action_source=")}, "action_source",
        ":=other", {QStringLiteral("action_source")});
    row("no page address is no website", {}, {QStringLiteral("source_url=")}, "action_source", ":=other",
        {QStringLiteral("action_source")});
    row("a later answer counts", {QStringLiteral("Country")},
        {QStringLiteral("user.country="), QStringLiteral("user.country:=DE")}, "user.country", ":=DE");
    row("nothing as the later answer counts", {QStringLiteral("Country")},
        {QStringLiteral("user.country:=DE"), QStringLiteral("user.country=")}, "user.country", "-");
    row("nothing where nothing was guessed", {}, {QStringLiteral("user.city=")}, "user.city", "-");
}

void TestGuess::nothingByHandTakesTheGuessAway()
{
    QFETCH(QStringList, columns);
    QFETCH(QStringList, answers);
    QFETCH(QString, input);
    QFETCH(QString, binding);
    QFETCH(QStringList, questions);
    const Guess guess = guessRecipe(headOf(columns), answersOf(answers));
    QCOMPARE(bound(guess.recipe, toUtf8(input)), binding);
    QCOMPARE(codesOf(guess.questions), questions);
    // A column that a guess has lost is told as unused.
    const auto name = parseInputName(toUtf8(input));
    for (const auto& column : guess.columns)
        QVERIFY(!column || binding.startsWith(u'=') || column->input != name->input);
}

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
