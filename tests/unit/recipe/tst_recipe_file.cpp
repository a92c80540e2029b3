// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "recipe/recipe_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>
#include <utility>

using namespace convey;
using convey::test::text;

namespace {

Recipe weeklyOrders()
{
    Recipe recipe;
    recipe.name = "Weekly orders";
    recipe.bind({.input = Input::Id, .text = "Order \"No\""});
    recipe.bind({.input = Input::UserEmail, .text = "E-Mail-Adresse für Rückfragen"});
    recipe.bind({.input = Input::DataCurrency, .kind = BindingKind::Constant, .text = "EUR"});
    recipe.bind({.input = Input::DataFree, .freeKey = "colour", .text = "Farbe"});
    recipe.words = {{Input::Type, "Bezahlt", "order_created"}, {Input::Type, "Quiz", "custom:quiz_done"},
        {Input::Consent, "nein", "leave_out"}};
    recipe.lookup = LookupKeys{.column = "Contact", .lookupColumn = "Record ID"};
    return recipe;
}

/// Order is nothing a recipe means.
Recipe sorted(Recipe recipe)
{
    std::ranges::sort(recipe.bindings, {}, [](const Binding& b) { return std::pair(b.input, b.freeKey); });
    std::ranges::sort(recipe.words, {}, &ValueWord::word);
    return recipe;
}

} // namespace

class TestRecipeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack();
    void anEmptyRecipeReadsBack();
    void unknownMembersAreKept();
    void hostileTextIsRefused_data();
    void hostileTextIsRefused();
    void whatIsNoRecipeFileIsRefused();
    void aSavedFileIsReplacedWhole();
};

void TestRecipeFile::whatIsWrittenReadsBack()
{
    const std::string json = recipeToJson(weeklyOrders());
    QVERIFY(json.ends_with("}\n"));
    const Result<Recipe> back = recipeFromJson(json);
    QVERIFY(back.has_value());
    QVERIFY(sorted(*back) == sorted(weeklyOrders()));
    QCOMPARE(text(recipeToJson(*back)), text(json));
}

void TestRecipeFile::anEmptyRecipeReadsBack()
{
    const Result<Recipe> back = recipeFromJson(recipeToJson({}));
    QVERIFY(back.has_value());
    QVERIFY(*back == Recipe());
}

void TestRecipeFile::unknownMembersAreKept()
{
    const Result<Recipe> recipe = recipeFromJson(
        R"({"schema":1,"name":"n","bindings":{},"fold":{"by":"Order"},"author":["a",1,null]})");
    QVERIFY(recipe.has_value());
    const QJsonObject written =
        QJsonDocument::fromJson(QByteArray::fromStdString(recipeToJson(*recipe))).object();
    QCOMPARE(written.value(QLatin1String("fold")).toObject().value(QLatin1String("by")).toString(),
        QStringLiteral("Order"));
    QCOMPARE(written.value(QLatin1String("author")).toVariant().toList().size(), 3);
    QCOMPARE(written.value(QLatin1String("schema")).toInt(), kRecipeSchema);
}

void TestRecipeFile::hostileTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    using E = ErrorCode;
    const auto row = [](const char* what, const QByteArray& json, E code, const char* subject = "") {
        QTest::newRow(what) << json << code << QString::fromLatin1(subject);
    };
    const auto bound = [&](const char* what, const QByteArray& bindings, E code, const char* subject) {
        row(what, R"({"schema":1,"bindings":)" + bindings + "}", code, subject);
    };
    row("no byte", "", E::RecipeNotJson);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), E::RecipeNotJson);
    row("a list", "[]", E::RecipeNotJson);
    row("cut off", R"({"schema":1,"bindings":{"id":)", E::RecipeNotJson);
    row("nested a thousand times", QByteArray(1'500, '[') + QByteArray(1'500, ']'), E::RecipeNotJson);
    row("no schema", R"({"bindings":{}})", E::RecipeSchemaUnknown);
    row("a later schema", R"({"schema":2,"bindings":{}})", E::RecipeSchemaUnknown);
    row("a schema in words", R"({"schema":"1","bindings":{}})", E::RecipeSchemaUnknown);
    row("half a schema", R"({"schema":1.5,"bindings":{}})", E::RecipeSchemaUnknown);
    row("a name that is a number", R"({"schema":1,"name":7,"bindings":{}})", E::RecipeFieldInvalid, "name");
    row("no bindings", R"({"schema":1})", E::RecipeFieldInvalid, "bindings");
    bound("bindings in a list", "[]", E::RecipeFieldInvalid, "bindings");
    bound("bindings that are null", "null", E::RecipeFieldInvalid, "bindings");
    bound("an input nobody knows", R"({"user.shoe_size":{"column":"S"}})", E::RecipeInputUnknown,
        "user.shoe_size");
    bound("a wire name", R"({"data.type":{"constant":"contents"}})", E::RecipeInputUnknown, "data.type");
    bound("a binding in plain text", R"({"id":"Order"})", E::RecipeFieldInvalid, "id");
    bound("a column that is a number", R"({"id":{"column":3}})", E::RecipeFieldInvalid, "id");
    bound("neither column nor constant", R"({"id":{}})", E::RecipeFieldInvalid, "id");
    bound("both column and constant", R"({"data.currency":{"column":"C","constant":"EUR"}})",
        E::RecipeFieldInvalid, "data.currency");
    bound("a member too many", R"({"id":{"column":"C","path":"/etc/passwd"}})", E::RecipeFieldInvalid, "id");
    bound("a constant for an id", R"({"id":{"constant":"always"}})", E::RecipeFieldInvalid, "id");
    bound("a zone that is none", R"({"time_zone":{"constant":"../../etc/passwd"}})", E::RecipeFieldInvalid,
        "time_zone");
    bound("a column without a name", R"({"id":{"column":""}})", E::RecipeFieldInvalid, "id");
    row("words in a list", R"({"schema":1,"bindings":{},"event_words":[]})", E::RecipeFieldInvalid,
        "event_words");
    row("a word that means nothing", R"({"schema":1,"bindings":{},"event_words":{"Paid":"purchase"}})",
        E::RecipeFieldInvalid, "event_words.Paid");
    row("a word that means a number", R"({"schema":1,"bindings":{},"event_words":{"Paid":1}})",
        E::RecipeFieldInvalid, "event_words.Paid");
    row("a custom name that is not allowed",
        R"({"schema":1,"bindings":{},"event_words":{"Paid":"custom:order_created"}})", E::RecipeFieldInvalid,
        "event_words.Paid");
}

void TestRecipeFile::hostileTextIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    const Result<Recipe> recipe = recipeFromJson(json.toStdString());
    QVERIFY(!recipe.has_value());
    QCOMPARE(text(errorCodeName(recipe.error().code)), text(errorCodeName(code)));
    QCOMPARE(text(recipe.error().subject), subject);
}

void TestRecipeFile::whatIsNoRecipeFileIsRefused()
{
    const QTemporaryDir dir;
    const std::string missing = toUtf8(dir.filePath(QStringLiteral("gone.json")));
    QCOMPARE(loadRecipe(missing).error().code, ErrorCode::RecipeMissing);
    QCOMPARE(text(loadRecipe(missing).error().subject), text(missing));
    QCOMPARE(loadRecipe(toUtf8(dir.path())).error().code, ErrorCode::RecipeUnreadable);

    const std::string huge = toUtf8(dir.filePath(QStringLiteral("huge.json")));
    QVERIFY(writeFileAtomically(huge, std::string(kMaxRecipeBytes + 1, ' ')).has_value());
    QCOMPARE(loadRecipe(huge).error().code, ErrorCode::RecipeUnreadable);

    const std::string broken = toUtf8(dir.filePath(QStringLiteral("broken.json")));
    QVERIFY(writeFileAtomically(broken, R"({"schema":1,})").has_value());
    const Error error = loadRecipe(broken).error();
    QCOMPARE(error.code, ErrorCode::RecipeNotJson);
    QCOMPARE(text(error.subject), text(broken));
    QVERIFY(error.column > 1);
}

void TestRecipeFile::aSavedFileIsReplacedWhole()
{
    const QTemporaryDir dir;
    const std::string path = toUtf8(dir.filePath(QStringLiteral("weekly.json")));
    QVERIFY(writeFileAtomically(path, std::string(50'000, 'x')).has_value());
    QVERIFY(saveRecipe(weeklyOrders(), path).has_value());
    const Result<Recipe> back = loadRecipe(path);
    QVERIFY(back.has_value());
    QVERIFY(sorted(*back) == sorted(weeklyOrders()));

    const Result<> nowhere = saveRecipe({}, toUtf8(dir.filePath(QStringLiteral("no/folder/r.json"))));
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, ErrorCode::WriteFailed);
}

QTEST_GUILESS_MAIN(TestRecipeFile)
#include "tst_recipe_file.moc"
