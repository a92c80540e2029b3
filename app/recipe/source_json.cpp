// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "recipe/binding_json.h"
#include "recipe/event_words.h"
#include "recipe/recipe_file.h"
#include "recipe/source.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// A static library's resources are not registered by themselves; the macro must stand outside of any
// namespace.
static void registerRecipes()
{
    Q_INIT_RESOURCE(recipes);
}

namespace convey {

namespace {

std::vector<std::string> textsOf(const QJsonValue& value)
{
    std::vector<std::string> texts;
    if (value.isString())
        texts.push_back(toUtf8(value.toString()));
    for (const QJsonValue text : value.toArray())
        texts.push_back(toUtf8(text.toString()));
    return texts;
}

std::vector<std::vector<std::string>> listsOf(const QJsonValue& value)
{
    std::vector<std::vector<std::string>> lists;
    for (const QJsonValue entry : value.toArray())
        lists.push_back(textsOf(entry));
    return lists;
}

/// {"INPUT": BINDING}; null is a constant that nobody knows yet.
Result<std::vector<Binding>> bindingsOf(const QJsonObject& object)
{
    std::vector<Binding> bindings;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull()) {
            const std::string name = toUtf8(it.key());
            const auto input = parseInputName(name);
            if (!input)
                return fail({.code = ErrorCode::RecipeInputUnknown, .subject = name});
            bindings.push_back({.input = input->input, .kind = BindingKind::Constant});
            continue;
        }
        Result<Binding> binding = bindingFromJson(it.key(), it.value());
        if (!binding)
            return fail(binding.error());
        bindings.push_back(*std::move(binding));
    }
    return bindings;
}

std::optional<QuestionCode> questionByName(std::string_view name)
{
    for (std::size_t i = 0; i < kQuestionCount; ++i) {
        if (questionName(static_cast<QuestionCode>(i)) == name)
            return static_cast<QuestionCode>(i);
    }
    return std::nullopt;
}

Result<SourceQuestion> sourceQuestionOf(const QJsonObject& object)
{
    const auto code = questionByName(toUtf8(object.value(QLatin1String("question")).toString()));
    Result<std::vector<Binding>> assumed = bindingsOf(object.value(QLatin1String("assume")).toObject());
    if (!assumed)
        return fail(assumed.error());
    if (!code || assumed->size() != 1)
        return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = "source.ask"});
    SourceQuestion question{.code = *code, .assumed = assumed->front()};
    const QJsonObject when = object.value(QLatin1String("when")).toObject();
    question.whenColumn = toUtf8(when.value(QLatin1String("column")).toString());
    for (const std::string& word : textsOf(when.value(QLatin1String("has"))))
        question.whenWords.push_back(foldedWord(word));
    return question;
}

std::vector<KnownSource> readSources()
{
    registerRecipes();
    std::vector<KnownSource> sources;
    const QDir folder(QStringLiteral(":/recipes"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // built into the program: a test reads each of them
        const QByteArray json = file.readAll();
        Result<KnownSource> source = sourceFromJson(
            toUtf8(name.chopped(5)), {json.constData(), static_cast<std::size_t>(json.size())});
        if (source)
            sources.push_back(*std::move(source));
    }
    return sources;
}

} // namespace

Result<KnownSource> sourceFromJson(std::string_view id, std::string_view json)
{
    Result<Recipe> recipe = recipeFromJson(json);
    if (!recipe)
        return fail(recipe.error());
    KnownSource source{.id = std::string(id), .recipe = *std::move(recipe)};
    QJsonObject members =
        QJsonDocument::fromJson(QByteArray::fromStdString(source.recipe.unknownMembers)).object();
    const QJsonObject object = members.take(QStringLiteral("source")).toObject();
    source.recipe.unknownMembers.clear();
    source.columns = listsOf(object.value(QLatin1String("columns")));
    source.sparse = object.value(QLatin1String("sparse")).toBool();
    source.telling = textsOf(object.value(QLatin1String("telling")));
    source.require = listsOf(object.value(QLatin1String("require")));
    source.without = textsOf(object.value(QLatin1String("without")));
    if (source.columns.empty() || source.telling.empty() || !members.isEmpty())
        return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = "source"});

    Result<std::vector<Binding>> otherwise = bindingsOf(object.value(QLatin1String("otherwise")).toObject());
    if (!otherwise)
        return fail(otherwise.error());
    source.otherwise = *std::move(otherwise);
    for (const QJsonValue entry : object.value(QLatin1String("ask")).toArray()) {
        Result<SourceQuestion> question = sourceQuestionOf(entry.toObject());
        if (!question)
            return fail(question.error());
        source.questions.push_back(*std::move(question));
    }
    return source;
}

std::span<const KnownSource> sources()
{
    static const std::vector<KnownSource> all = readSources();
    return all;
}

} // namespace convey
