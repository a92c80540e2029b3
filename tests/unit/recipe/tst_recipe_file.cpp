// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "recipe/recipe_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
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
    recipe.bind(*parseBinding("fold_by=list:Order \"No\",Shop", BindingKind::Column));
    recipe.bind(*parseBinding("fold_repeats=drop", BindingKind::Constant));
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
    void anyRecipeReadsBack();
    void sizesAndCountsHaveLimits_data();
    void sizesAndCountsHaveLimits();
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

/// Recipes of every kind of binding with names of any characters, from a fixed seed.
void TestRecipeFile::anyRecipeReadsBack()
{
    QRandomGenerator random(20261121);
    const auto below = [&](std::size_t bound) {
        return static_cast<std::size_t>(random.bounded(static_cast<quint32>(bound)));
    };
    const std::vector<std::string> pieces{"a", "Order", " ", ",", "\"", ":", "{", "}",
        "first:", "emails:", "=", "é", "(", ")", "\n", "lookup:", "column:"};
    const auto name = [&] {
        std::string text = "N";
        for (std::size_t i = below(6); i > 0; --i)
            text += pieces[below(pieces.size())];
        return text;
    };
    const auto part = [&](Input input) {
        ColumnPart one{.column = name()};
        const bool isName = input == Input::UserFirstName || input == Input::UserLastName;
        switch (below(4)) {
        case 0:
            one.kind = isName ? PartKind::LastName : PartKind::Emails;
            break;
        case 1:
            one.kind = PartKind::Email;
            one.number = 2;
            break;
        case 2:
            one.kind = PartKind::Value;
            one.key = "k:(" + std::to_string(below(100));
            break;
        default:
            break;
        }
        return one;
    };
    for (int round = 0; round < 500; ++round) {
        Recipe recipe;
        recipe.name = name();
        for (const InputInfo& input : inputs()) {
            Binding binding{.input = input.input, .kind = static_cast<BindingKind>(below(7))};
            if (binding.input == Input::DataFree) {
                binding.freeKey = "key" + std::to_string(round);
                binding.freeKind = static_cast<FreeKind>(below(3));
            }
            if (binding.kind == BindingKind::Column || binding.kind == BindingKind::Constant)
                binding.text = name();
            if (binding.kind == BindingKind::Template)
                binding.text = "x{A" + std::to_string(below(9)) + "}{{";
            const bool isMade = binding.kind == BindingKind::Made;
            const std::size_t columns = binding.kind == BindingKind::Part ? 1 : 1 + below(3);
            for (std::size_t i = 0; i < columns && binding.text.empty(); ++i)
                binding.columns.push_back(isMade ? ColumnPart{.column = name()} : part(binding.input));
            if (binding.kind == BindingKind::Part && binding.columns.front().kind == PartKind::Whole)
                continue;
            if (checkBinding(binding))
                recipe.bind(std::move(binding));
        }
        const Result<Recipe> back = recipeFromJson(recipeToJson(recipe));
        QVERIFY(back.has_value());
        QVERIFY(sorted(*back) == sorted(recipe));
        // What the command line shows, it reads.
        for (const Binding& binding : recipe.bindings) {
            const BindingKind kind =
                binding.kind == BindingKind::Constant ? BindingKind::Constant : BindingKind::Column;
            const Result<Binding> read =
                parseBinding(bindingName(binding) + '=' + bindingText(binding), kind);
            QVERIFY2(read.has_value(), bindingText(binding).c_str());
            QVERIFY2(*read == binding, bindingText(binding).c_str());
        }
    }
}

void TestRecipeFile::sizesAndCountsHaveLimits_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto bound = [](const char* what, const QByteArray& bindings) {
        QTest::newRow(what) << QByteArray(R"({"schema":1,"bindings":)" + bindings + "}");
    };
    QByteArray many = "{";
    for (int i = 0; i < 501; ++i)
        many += (i > 0 ? "," : "") + QByteArray("\"data.k") + QByteArray::number(i)
            + QByteArray("\":{\"column\":\"C\"}");
    bound("501 bindings", many + "}");
    bound(
        "a column of 5,000 characters", R"({"id":{"column":")" + QByteArray(5'000, 'c') + QByteArray("\"}}"));
    bound("a constant of 11,000",
        R"({"data.plan_id":{"constant":")" + QByteArray(11'000, 'c') + QByteArray("\"}}"));
    QByteArray columns = R"("C")";
    for (int i = 0; i < 16; ++i)
        columns += R"(,"C")";
    bound("17 columns", R"({"id":{"first_of":[)" + columns + "]}}");
    bound("columns in columns", R"({"id":{"first_of":[["C"]]}})");
    bound("a part of a part", R"({"id":{"first_of":[{"first_of":["C"]}]}})");
    bound("a part that is none", R"({"id":{"column":"C","part":"eval"}})");
    bound("a name cut out where it would not be hashed", R"({"id":{"column":"C","part":"first_name"}})");
    bound("a template without a column", R"({"id":{"template":"always"}})");
    bound("an id made of nothing", R"({"id":{"made_from":[]}})");
    bound("a kind nobody knows", R"({"data.k":{"column":"C","as":"script"}})");
    QTest::newRow("a name of 300 characters")
        << QByteArray(R"({"schema":1,"bindings":{},"name":")" + QByteArray(300, 'n') + QByteArray("\"}"));
    QTest::newRow("a path in the look-up")
        << QByteArray(R"({"schema":1,"bindings":{},"lookup":{"column":"C","key":"K","file":"/etc/passwd"}})");
    const auto fold = [](const char* what, const QByteArray& json) {
        QTest::newRow(what) << QByteArray(R"({"schema":1,"bindings":{},"fold":)" + json + "}");
    };
    fold("a fold that is no object", R"("Name")");
    fold("a fold by a text", R"({"by":"Name"})");
    fold("a fold by nothing", R"({"by":[]})");
    fold("a fold by a number", R"({"by":[3]})");
    fold("a fold by 17 columns", R"({"by":[)" + columns + "]}");
    fold("a fold with a member of its own", R"({"by":["Name"],"script":"x"})");
    fold("identical lines that are eaten", R"({"by":["Name"],"repeats":"eat"})");
    QTest::newRow("words of an input without any")
        << QByteArray(R"({"schema":1,"bindings":{},"words":{"id":{"a":"b"}}})");
    QTest::newRow("consent that means nothing")
        << QByteArray(R"({"schema":1,"bindings":{},"words":{"consent":{"ja":"maybe"}}})");
}

void TestRecipeFile::sizesAndCountsHaveLimits()
{
    QFETCH(QByteArray, json);
    const Result<Recipe> recipe = recipeFromJson(json.toStdString());
    QVERIFY(!recipe.has_value());
    QCOMPARE(text(errorCodeName(recipe.error().code)), text(errorCodeName(ErrorCode::RecipeFieldInvalid)));
}

void TestRecipeFile::unknownMembersAreKept()
{
    const Result<Recipe> recipe = recipeFromJson(
        R"({"schema":1,"name":"n","bindings":{},"later":{"by":"Order"},"author":["a",1,null]})");
    QVERIFY(recipe.has_value());
    const QJsonObject written =
        QJsonDocument::fromJson(QByteArray::fromStdString(recipeToJson(*recipe))).object();
    QCOMPARE(written.value(QLatin1String("later")).toObject().value(QLatin1String("by")).toString(),
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
