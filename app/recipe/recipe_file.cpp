// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe_file.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "recipe/event_words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace convey {

namespace {

const QString kSchemaKey = QStringLiteral("schema");
const QString kNameKey = QStringLiteral("name");
const QString kBindingsKey = QStringLiteral("bindings");
const QString kEventWordsKey = QStringLiteral("event_words");
const QString kColumnKey = QStringLiteral("column");
const QString kConstantKey = QStringLiteral("constant");

tl::unexpected<Error> invalidMember(const QString& member)
{
    return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = toUtf8(member)});
}

Result<Binding> bindingFromJson(const QString& name, const QJsonValue& value)
{
    const std::string inputText = toUtf8(name);
    const auto input = parseInputName(inputText);
    if (!input)
        return fail({.code = ErrorCode::RecipeInputUnknown, .subject = inputText});
    const QJsonObject object = value.toObject();
    const bool isColumn = object.contains(kColumnKey);
    const QJsonValue text = object.value(isColumn ? kColumnKey : kConstantKey);
    if (object.size() != 1 || !text.isString())
        return invalidMember(name);
    Binding binding{.input = input->input,
        .freeKey = std::string(input->freeKey),
        .kind = isColumn ? BindingKind::Column : BindingKind::Constant,
        .text = toUtf8(text.toString())};
    // A recipe says nothing of an input by leaving it out.
    if (binding.isNothing())
        return invalidMember(name);
    return checkBinding(binding).map([&] { return std::move(binding); });
}

} // namespace

std::string recipeToJson(const Recipe& recipe)
{
    QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(recipe.unknownMembers)).object();
    root.insert(kSchemaKey, kRecipeSchema);
    root.insert(kNameKey, toQString(recipe.name));

    QJsonObject bindings;
    for (const Binding& binding : recipe.bindings) {
        const QString name = toQString(std::string(info(binding.input).name) + binding.freeKey);
        const QString& kind = binding.kind == BindingKind::Column ? kColumnKey : kConstantKey;
        bindings.insert(name, QJsonObject{{kind, toQString(binding.text)}});
    }
    root.insert(kBindingsKey, bindings);

    QJsonObject words;
    for (const EventWord& word : recipe.eventWords)
        words.insert(toQString(word.word), toQString(word.meaning));
    if (!words.isEmpty())
        root.insert(kEventWordsKey, words);
    return QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

Result<Recipe> recipeFromJson(std::string_view json)
{
    QJsonParseError problem;
    const auto size = static_cast<qsizetype>(json.size());
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), size), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail({.code = ErrorCode::RecipeNotJson,
            .detail = toUtf8(problem.errorString()),
            .column = problem.offset + 1});
    if (!document.isObject())
        return fail({.code = ErrorCode::RecipeNotJson});

    QJsonObject root = document.object();
    const QJsonValue schema = root.take(kSchemaKey);
    if (schema.toInt(-1) != kRecipeSchema)
        return fail(
            {.code = ErrorCode::RecipeSchemaUnknown, .expected = kRecipeSchema, .found = schema.toInt(-1)});

    Recipe recipe;
    const QJsonValue name = root.take(kNameKey);
    if (!name.isString() && !name.isUndefined())
        return invalidMember(kNameKey);
    recipe.name = toUtf8(name.toString());

    const QJsonValue bindings = root.take(kBindingsKey);
    if (!bindings.isObject())
        return invalidMember(kBindingsKey);
    const QJsonObject bindingObject = bindings.toObject();
    for (auto it = bindingObject.begin(); it != bindingObject.end(); ++it) {
        Result<Binding> binding = bindingFromJson(it.key(), it.value());
        if (!binding)
            return fail(binding.error());
        recipe.bind(std::move(*binding));
    }

    const QJsonValue words = root.take(kEventWordsKey);
    if (!words.isObject() && !words.isUndefined())
        return invalidMember(kEventWordsKey);
    const QJsonObject wordObject = words.toObject();
    for (auto it = wordObject.begin(); it != wordObject.end(); ++it) {
        std::string meaning = toUtf8(it.value().toString());
        if (!eventMeaningFromText(meaning))
            return invalidMember(kEventWordsKey + u'.' + it.key());
        recipe.eventWords.push_back({toUtf8(it.key()), std::move(meaning)});
    }

    if (!root.isEmpty())
        recipe.unknownMembers = QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
    return recipe;
}

Result<Recipe> loadRecipe(std::string_view path)
{
    Result<std::string> text = readSmallFile(path, kMaxRecipeBytes);
    if (!text) {
        Error error = text.error();
        error.code =
            error.code == ErrorCode::FileMissing ? ErrorCode::RecipeMissing : ErrorCode::RecipeUnreadable;
        return fail(std::move(error));
    }
    return recipeFromJson(*text).map_error([&](Error error) {
        if (error.subject.empty())
            error.subject = path;
        return error;
    });
}

Result<> saveRecipe(const Recipe& recipe, std::string_view path)
{
    return writeFileAtomically(path, recipeToJson(recipe));
}

} // namespace convey
