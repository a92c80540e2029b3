// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "recipe/event_words.h"
#include "recipe/question.h"
#include "recipe/recipe.h"

#include <QTest>

#include <set>
#include <string>

using namespace convey;
using convey::test::text;

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputReadsBack();
    void inputNamesAreExact_data();
    void inputNamesAreExact();
    void bindingsAreParsed_data();
    void bindingsAreParsed();
    void formsAreWrittenAsTheyAreRead_data();
    void formsAreWrittenAsTheyAreRead();
    void badBindingsAreRefused_data();
    void badBindingsAreRefused();
    void constantsAreChecked_data();
    void constantsAreChecked();
    void aBindingReplacesTheOneBeforeAndNothingTakesItAway();
    void freeKeysAreBindingsOfTheirOwn();
    void questionsNameTheOptionThatAnswersThem_data();
    void questionsNameTheOptionThatAnswersThem();
    void eventWordsAreUnderstood_data();
    void eventWordsAreUnderstood();
    void recipeMeaningsAreExact();
};

void TestRecipe::everyInputReadsBack()
{
    std::set<std::string_view> names;
    for (const InputInfo& input : inputs()) {
        QVERIFY2(names.insert(input.name).second, input.name.data());
        QVERIFY2(input.takesColumn || input.takesConstant, input.name.data());
        if (input.input == Input::DataFree)
            continue;
        const auto parsed = parseInputName(input.name);
        QVERIFY2(parsed.has_value(), input.name.data());
        QCOMPARE(parsed->input, input.input);
        QVERIFY(parsed->freeKey.empty());
    }
}

void TestRecipe::inputNamesAreExact_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("freeKey");
    const auto good = [](const char* name, const char* freeKey = "") {
        QTest::newRow(name) << true << QString::fromLatin1(freeKey);
    };
    const auto bad = [](const char* name) { QTest::newRow(name) << false << QString(); };
    good("user.email");
    good("timestamp_ms");
    good("data.contents[].id");
    good("data.contents");
    good("data.order_id", "order_id");
    good("data.Größe", "Größe");
    good("data.a.b", "a.b");
    bad("User.Email");
    bad("user.emails_sha256");
    bad("email");
    bad(" id");
    bad("data.");
    bad("data");
    bad("data.type");
    bad("data.contents[]");
    bad("data.contents[].colour");
}

void TestRecipe::inputNamesAreExact()
{
    QFETCH(bool, known);
    QFETCH(QString, freeKey);
    const std::string name = QTest::currentDataTag();
    const auto parsed = parseInputName(name);
    QCOMPARE(parsed.has_value(), known);
    if (!known)
        return;
    // The tag is Latin-1 text of UTF-8 bytes, and so is the expected key.
    QCOMPARE(
        QString::fromLatin1(parsed->freeKey.data(), static_cast<qsizetype>(parsed->freeKey.size())), freeKey);
    QCOMPARE(parsed->input == Input::DataFree, !freeKey.isEmpty());
}

void TestRecipe::bindingsAreParsed_data()
{
    QTest::addColumn<BindingKind>("kind");
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("text");
    using K = BindingKind;
    const auto row = [](const char* option, K kind, Input input, const char* value) {
        QTest::newRow(option) << kind << input << QString::fromLatin1(value);
    };
    row("user.email=Email", K::Column, Input::UserEmail, "Email");
    row("id=Order = Number", K::Column, Input::Id, "Order = Number");
    row("id= Order ", K::Column, Input::Id, " Order ");
    row("data.plan=Plan", K::Column, Input::DataFree, "Plan");
    row("consent=Accepts Marketing", K::Column, Input::Consent, "Accepts Marketing");
    row("user.email=", K::Column, Input::UserEmail, "");
    row("time_zone=Europe/Berlin", K::Constant, Input::TimeZone, "Europe/Berlin");
    row("type=Order Placed", K::Constant, Input::Type, "Order Placed");
    row("type=custom:quiz_done", K::Constant, Input::Type, "custom:quiz_done");
    row("source_url=https://shop.example.com/?a=b", K::Constant, Input::SourceUrl,
        "https://shop.example.com/?a=b");
}

void TestRecipe::bindingsAreParsed()
{
    QFETCH(BindingKind, kind);
    QFETCH(Input, input);
    QFETCH(QString, text);
    const Result<Binding> binding = parseBinding(QTest::currentDataTag(), kind);
    QVERIFY(binding.has_value());
    QCOMPARE(binding->input, input);
    QCOMPARE(binding->kind, kind);
    QCOMPARE(test::text(binding->text), text);
}

void TestRecipe::formsAreWrittenAsTheyAreRead_data()
{
    QTest::addColumn<BindingKind>("kind");
    QTest::addColumn<QStringList>("columns");
    using K = BindingKind;
    const auto row = [](const char* option, K kind, const QStringList& columns) {
        QTest::newRow(option) << kind << columns;
    };
    const auto names = [](const char* a, const char* b) {
        return QStringList{QString::fromLatin1(a), QString::fromLatin1(b)};
    };
    row("id=Order, ID", K::Column, {QStringLiteral("Order, ID")});
    row("id=column:first:A", K::Column, {QStringLiteral("first:A")});
    row("id=column:column:A", K::Column, {QStringLiteral("column:A")});
    row("user.email=column:emails:A", K::Column, {QStringLiteral("emails:A")});
    row("timestamp_ms=first:Paid at,Created at", K::FirstOf, names("Paid at", "Created at"));
    row("id=first:\"Order, ID\",\"a \"\"b\"\"\"", K::FirstOf, names("Order, ID", "a \"b\""));
    row("user.phone_number=list:Phone,Billing Phone", K::List, names("Phone", "Billing Phone"));
    row("user.email=list:Email,emails:Guests", K::List, names("Email", "Guests"));
    row("id=template:evt_{Order ID}", K::Template, {QStringLiteral("Order ID")});
    row("id=template:{{{A}}}-{B}", K::Template, names("A", "B"));
    row("id=made:Order ID,Email", K::Made, names("Order ID", "Email"));
    row("user.first_name=first_name:Name", K::Part, {QStringLiteral("Name")});
    row("user.last_name=last_name:Name", K::Part, {QStringLiteral("Name")});
    row("user.email=email_2:Guests", K::Part, {QStringLiteral("Guests")});
    row("oppref=value(oppref):Note Attributes", K::Part, {QStringLiteral("Note Attributes")});
    row("oppref=value(a:b):Notes", K::Part, {QStringLiteral("Notes")});
    row("oppref=first:oppref,value(oppref):Notes", K::FirstOf, names("oppref", "Notes"));
    row("data.score:number=Score", K::Column, {QStringLiteral("Score")});
    row("data.vip:boolean=first:VIP,Old VIP", K::FirstOf, names("VIP", "Old VIP"));
}

void TestRecipe::formsAreWrittenAsTheyAreRead()
{
    QFETCH(BindingKind, kind);
    QFETCH(QStringList, columns);
    const std::string option = QTest::currentDataTag();
    const Result<Binding> binding = parseBinding(option, BindingKind::Column);
    QVERIFY(binding.has_value());
    QCOMPARE(binding->kind, kind);
    QStringList names;
    for (const std::string& name : columnsOf(*binding))
        names << text(name);
    QCOMPARE(names, columns);
    QCOMPARE(text(bindingName(*binding) + '=' + bindingText(*binding)), text(option));
}

void TestRecipe::badBindingsAreRefused_data()
{
    QTest::addColumn<BindingKind>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    using K = BindingKind;
    using E = ErrorCode;
    const auto row = [](const char* option, K kind, E code, const char* subject) {
        QTest::newRow(option) << kind << code << QString::fromLatin1(subject);
    };
    row("user.email", K::Column, E::UsageBadValue, "user.email");
    row("=Email", K::Column, E::UsageBadValue, "=Email");
    row("user.mail=Email", K::Column, E::RecipeInputUnknown, "user.mail");
    row("data.type=Kind", K::Column, E::RecipeInputUnknown, "data.type");
    row("date_format=", K::Column, E::RecipeFieldInvalid, "date_format");
    row("date_format=Form", K::Column, E::RecipeFieldInvalid, "date_format");
    row("id=list:A,B", K::Column, E::RecipeFieldInvalid, "id");
    row("user.email=made:A", K::Column, E::RecipeFieldInvalid, "user.email");
    row("id=made:first_name:A", K::Column, E::RecipeFieldInvalid, "id");
    row("id=template:evt_", K::Column, E::RecipeFieldInvalid, "id");
    row("id=template:{A", K::Column, E::RecipeFieldInvalid, "id");
    row("id=template:A}", K::Column, E::RecipeFieldInvalid, "id");
    row("id=template:{}", K::Column, E::RecipeFieldInvalid, "id");
    row("id=first:", K::Column, E::RecipeFieldInvalid, "id");
    row("id=first:A,,B", K::Column, E::RecipeFieldInvalid, "id");
    row("id=first:\"A", K::Column, E::UsageBadValue, "\"A");
    row("id=first:A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q", K::Column, E::RecipeFieldInvalid, "id");
    row("phone_country=template:{A}", K::Column, E::RecipeFieldInvalid, "phone_country");
    row("data.contents=template:[{A}]", K::Column, E::RecipeFieldInvalid, "data.contents");
    row("user.email:number=A", K::Column, E::RecipeFieldInvalid, "user.email");
    row("data.score:number=ten", K::Constant, E::RecipeFieldInvalid, "data.score");
    row("data.score:number=01", K::Constant, E::RecipeFieldInvalid, "data.score");
    row("data.score:boolean=yes", K::Constant, E::RecipeFieldInvalid, "data.score");
    row("site=https://shop.example.com/path", K::Constant, E::RecipeFieldInvalid, "site");
    row("site=https://user:word@shop.example.com", K::Constant, E::RecipeFieldInvalid, "site");
    row("keep_query=yes", K::Constant, E::RecipeFieldInvalid, "keep_query");
    row("consent_blank=denied", K::Constant, E::RecipeFieldInvalid, "consent_blank");
    row("id=fixed", K::Constant, E::RecipeFieldInvalid, "id");
    row("user.email=ada@example.com", K::Constant, E::RecipeFieldInvalid, "user.email");
    row("consent=granted", K::Constant, E::RecipeFieldInvalid, "consent");
    row("data.currency=EURO", K::Constant, E::RecipeFieldInvalid, "data.currency");
    row("data.colour=", K::Constant, E::RecipeFieldInvalid, "data.colour");
}

void TestRecipe::badBindingsAreRefused()
{
    QFETCH(BindingKind, kind);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    const Result<Binding> binding = parseBinding(QTest::currentDataTag(), kind);
    QVERIFY(!binding.has_value());
    QCOMPARE(text(errorCodeName(binding.error().code)), text(errorCodeName(code)));
    QCOMPARE(text(binding.error().subject), subject);
}

void TestRecipe::constantsAreChecked_data()
{
    QTest::addColumn<bool>("understood");
    for (const char* good :
        {"type=order_created", "type=Purchase", "action_source=phone_call", "opt_out=true", "opt_out=false",
            "user.country=DE", "user.country=Germany", "phone_country=gb", "data.currency=eur",
            "time_zone=UTC", "time_zone=+05:45", "time_zone=America/New_York", "date_format=dmy",
            "money_unit=minor", "decimal_sign=,", "source_url=https://shop.example.com/done",
            "data.contents[].currency=JPY", "custom_event_name=quiz"})
        QTest::newRow(good) << true;
    for (const char* bad : {"type=banana", "type=custom:-", "action_source=website", "opt_out=maybe",
             "user.country=Atlantis", "phone_country=+49", "data.currency=XYZ", "time_zone=EST",
             "time_zone=Berlin", "time_zone=", "date_format=ddmmyyyy", "money_unit=cents", "decimal_sign=;",
             "source_url=shop.example.com", "source_url=ftp://example.com/x",
             "source_url=https://ada:secret@example.com/"})
        QTest::newRow(bad) << false;
}

void TestRecipe::constantsAreChecked()
{
    QFETCH(bool, understood);
    const Result<Binding> binding = parseBinding(QTest::currentDataTag(), BindingKind::Constant);
    QCOMPARE(binding.has_value(), understood);
    if (understood)
        QVERIFY(checkBinding(*binding).has_value());
    else
        QCOMPARE(binding.error().code, ErrorCode::RecipeFieldInvalid);
}

void TestRecipe::aBindingReplacesTheOneBeforeAndNothingTakesItAway()
{
    Recipe recipe;
    recipe.bind({.input = Input::DataCurrency, .text = "Currency"});
    recipe.bind({.input = Input::DataCurrency, .kind = BindingKind::Constant, .text = "EUR"});
    QCOMPARE(recipe.bindings.size(), std::size_t{1});
    QCOMPARE(text(recipe.constant(Input::DataCurrency)), QStringLiteral("EUR"));
    recipe.bind({.input = Input::DataCurrency});
    QVERIFY(recipe.find(Input::DataCurrency) == nullptr);
    QVERIFY(recipe.constant(Input::DataCurrency).empty());
    QVERIFY(recipe.bindings.empty());
}

void TestRecipe::freeKeysAreBindingsOfTheirOwn()
{
    Recipe recipe;
    recipe.bind({.input = Input::DataFree, .freeKey = "size", .text = "Size"});
    recipe.bind({.input = Input::DataFree, .freeKey = "colour", .text = "Colour"});
    QCOMPARE(recipe.bindings.size(), std::size_t{2});
    QCOMPARE(text(recipe.find(Input::DataFree, "size")->text), QStringLiteral("Size"));
    QVERIFY(recipe.find(Input::DataFree) == nullptr);
    recipe.unbind(Input::DataFree, "size");
    QCOMPARE(text(recipe.find(Input::DataFree, "colour")->text), QStringLiteral("Colour"));
}

void TestRecipe::questionsNameTheOptionThatAnswersThem_data()
{
    QTest::addColumn<QuestionCode>("code");
    QTest::addColumn<Input>("input");
    QTest::addColumn<BindingKind>("kind");
    QTest::addColumn<QString>("assumed");
    using K = BindingKind;
    const auto row = [](const char* option, QuestionCode code, Input input, K kind, const char* assumed) {
        QTest::newRow(option) << code << input << kind << QString::fromUtf8(assumed);
    };
    row("--set time_zone=UTC", QuestionCode::TimeZone, Input::TimeZone, K::Constant, "UTC");
    row("--bind consent=Consent", QuestionCode::Consent, Input::Consent, K::Column, "Consent");
    row("--bind \"consent=Accepts Marketing\"", QuestionCode::Consent, Input::Consent, K::Column,
        "Accepts Marketing");
}

void TestRecipe::questionsNameTheOptionThatAnswersThem()
{
    QFETCH(QuestionCode, code);
    QFETCH(Input, input);
    QFETCH(BindingKind, kind);
    QFETCH(QString, assumed);
    const Question question{.code = code, .assumed = {.input = input, .kind = kind, .text = toUtf8(assumed)}};
    QCOMPARE(text(question.option()), QString::fromLatin1(QTest::currentDataTag()));
}

void TestRecipe::eventWordsAreUnderstood_data()
{
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* word, const char* meaning) {
        QTest::newRow(word) << QString::fromLatin1(meaning);
    };
    row("order_created", "order_created");
    row(" Order Created ", "order_created");
    row("PURCHASE", "order_created");
    row("order-placed", "order_created");
    row("Closed Won", "order_created");
    row("generate_lead", "lead_created");
    row("Sign  Up", "registration_completed");
    row("Demo booked", "appointment_scheduled");
    row("add.to.cart", "items_added");
    row("custom:quiz_done", "custom:quiz_done");
    row("custom", "custom");
    row("custom:", "");
    row("custom:order_created", "");
    row("refund", "");
    row(" ", "");
}

void TestRecipe::eventWordsAreUnderstood()
{
    QFETCH(QString, meaning);
    const auto found = meaningOfEventWord(QTest::currentDataTag());
    QCOMPARE(found.has_value(), !meaning.isEmpty());
    if (!found)
        return;
    const std::string name(info(found->type).name);
    QCOMPARE(text(found->customName.empty() ? name : name + ':' + found->customName), meaning);
}

void TestRecipe::recipeMeaningsAreExact()
{
    QVERIFY(eventMeaningFromText("lead_created").has_value());
    QVERIFY(eventMeaningFromText("custom:quiz").has_value());
    QVERIFY(!eventMeaningFromText("Lead Created").has_value());
    QVERIFY(!eventMeaningFromText("purchase").has_value());
}

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
