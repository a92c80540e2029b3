// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe_file.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "recipe/binding_json.h"
#include "recipe/row_filter_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace convey {

namespace {

const QString kSchemaKey = QStringLiteral("schema");
const QString kNameKey = QStringLiteral("name");
const QString kBindingsKey = QStringLiteral("bindings");
const QString kEventWordsKey = QStringLiteral("event_words");
const QString kColumnKey = QStringLiteral("column");
const QString kKeyKey = QStringLiteral("key");
const QString kWordsKey = QStringLiteral("words");
const QString kLookupKey = QStringLiteral("lookup");
const QString kFiltersKey = QStringLiteral("filters");
const QString kFoldKey = QStringLiteral("fold");
const QString kFoldByKey = QStringLiteral("by");
const QString kFoldRepeatsKey = QStringLiteral("repeats");

tl::unexpected<Error> invalidMember(const QString& member)
{
    return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = toUtf8(member)});
}

/// {"WORD": "MEANING", …} of one input into `recipe`.
Result<> readWords(Input input, const QJsonValue& value, const QString& member, Recipe& recipe)
{
    if (!value.isObject())
        return invalidMember(member);
    const QJsonObject words = value.toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        ValueWord word{.input = input, .word = toUtf8(it.key()), .meaning = toUtf8(it.value().toString())};
        if (recipe.words.size() == kMaxValueWords || !checkWord(word))
            return invalidMember(member + u'.' + it.key());
        recipe.words.push_back(std::move(word));
    }
    return {};
}

/// The words of all inputs; files of the first version have those of the event alone, under a name of their
/// own.
Result<> takeWords(QJsonObject& root, Recipe& recipe)
{
    if (const QJsonValue words = root.take(kEventWordsKey); !words.isUndefined()) {
        if (const Result<> read = readWords(Input::Type, words, kEventWordsKey, recipe); !read)
            return read;
    }
    const QJsonValue words = root.take(kWordsKey);
    if (words.isUndefined())
        return {};
    if (!words.isObject())
        return invalidMember(kWordsKey);
    const QJsonObject inputs = words.toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        const QString member = kWordsKey + u'.' + it.key();
        const std::string name = toUtf8(it.key());
        const auto input = parseInputName(name);
        if (!input || !takesWords(input->input))
            return invalidMember(member);
        if (const Result<> read = readWords(input->input, it.value(), member, recipe); !read)
            return read;
    }
    return {};
}

Result<> takeLookup(QJsonObject& root, Recipe& recipe)
{
    const QJsonValue lookup = root.take(kLookupKey);
    if (lookup.isUndefined())
        return {};
    const QJsonObject object = lookup.toObject();
    LookupKeys keys{.column = toUtf8(object.value(kColumnKey).toString()),
        .lookupColumn = toUtf8(object.value(kKeyKey).toString())};
    const auto isName = [](const std::string& name) {
        return !name.empty() && name.size() <= kMaxColumnNameBytes;
    };
    if (object.size() != 2 || !isName(keys.column) || !isName(keys.lookupColumn))
        return invalidMember(kLookupKey);
    recipe.lookup = std::move(keys);
    return {};
}

Result<> takeFilters(QJsonObject& root, Recipe& recipe)
{
    const QJsonValue filters = root.take(kFiltersKey);
    if (filters.isUndefined())
        return {};
    const QJsonArray list = filters.toArray();
    if (!filters.isArray() || list.size() > static_cast<qsizetype>(kMaxRowFilters))
        return invalidMember(kFiltersKey);
    for (const QJsonValue& entry : list) {
        Result<RowFilter> filter = rowFilterFromJson(entry);
        if (!filter)
            return fail(filter.error());
        recipe.filters.push_back(*std::move(filter));
    }
    return {};
}

/// {"by": ["Name"], "repeats": "drop"}, either alone too: what decides about identical rows may be known
/// before anything is folded.
Result<> takeFold(QJsonObject& root, Recipe& recipe)
{
    const QJsonValue fold = root.take(kFoldKey);
    if (fold.isUndefined())
        return {};
    QJsonObject object = fold.toObject();
    const QJsonValue by = object.take(kFoldByKey);
    const QJsonValue repeats = object.take(kFoldRepeatsKey);
    if (!fold.isObject() || !object.isEmpty())
        return invalidMember(kFoldKey);
    if (!by.isUndefined()) {
        Binding key{.input = Input::FoldBy, .kind = BindingKind::List};
        if (by.toArray().size() > static_cast<qsizetype>(kMaxBindingColumns))
            return invalidMember(kFoldKey + u'.' + kFoldByKey);
        for (const QJsonValue column : by.toArray())
            key.columns.push_back({.column = toUtf8(column.toString())});
        if (!checkBinding(key))
            return invalidMember(kFoldKey + u'.' + kFoldByKey);
        recipe.bind(std::move(key));
    }
    if (!repeats.isUndefined()) {
        Binding constant{
            .input = Input::FoldRepeats, .kind = BindingKind::Constant, .text = toUtf8(repeats.toString())};
        if (!checkBinding(constant))
            return invalidMember(kFoldKey + u'.' + kFoldRepeatsKey);
        recipe.bind(std::move(constant));
    }
    return {};
}

QJsonObject foldToJson(const Fold& fold)
{
    QJsonObject object;
    QJsonArray by;
    for (const std::string& column : fold.by)
        by.append(toQString(column));
    if (!by.isEmpty())
        object.insert(kFoldByKey, by);
    if (fold.identical != IdenticalRows::Ask)
        object.insert(kFoldRepeatsKey,
            fold.identical == IdenticalRows::Drop ? QStringLiteral("drop") : QStringLiteral("keep"));
    return object;
}

} // namespace

std::string recipeToJson(const Recipe& recipe)
{
    QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(recipe.unknownMembers)).object();
    root.insert(kSchemaKey, kRecipeSchema);
    root.insert(kNameKey, toQString(recipe.name));

    QJsonObject bindings;
    for (const Binding& binding : recipe.bindings) {
        if (binding.input != Input::FoldBy && binding.input != Input::FoldRepeats)
            bindings.insert(
                toQString(std::string(info(binding.input).name) + binding.freeKey), bindingToJson(binding));
    }
    root.insert(kBindingsKey, bindings);

    QJsonObject words;
    for (const ValueWord& word : recipe.words) {
        const QString input = toQString(info(word.input).name);
        QJsonObject table = words.value(input).toObject();
        table.insert(toQString(word.word), toQString(word.meaning));
        words.insert(input, table);
    }
    if (!words.isEmpty())
        root.insert(kWordsKey, words);
    QJsonArray filters;
    for (const RowFilter& filter : recipe.filters)
        filters.append(rowFilterToJson(filter));
    if (!filters.isEmpty())
        root.insert(kFiltersKey, filters);
    if (recipe.lookup)
        root.insert(kLookupKey,
            QJsonObject{{kColumnKey, toQString(recipe.lookup->column)},
                {kKeyKey, toQString(recipe.lookup->lookupColumn)}});
    if (const QJsonObject fold = foldToJson(recipe.fold()); !fold.isEmpty())
        root.insert(kFoldKey, fold);
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
    if (recipe.name.size() > kMaxRecipeNameBytes)
        return invalidMember(kNameKey);

    const QJsonValue bindings = root.take(kBindingsKey);
    if (!bindings.isObject() || bindings.toObject().size() > static_cast<qsizetype>(kMaxBindings))
        return invalidMember(kBindingsKey);
    const QJsonObject bindingObject = bindings.toObject();
    for (auto it = bindingObject.begin(); it != bindingObject.end(); ++it) {
        Result<Binding> binding = bindingFromJson(it.key(), it.value());
        if (!binding)
            return fail(binding.error());
        recipe.bind(std::move(*binding));
    }

    if (const Result<> words = takeWords(root, recipe); !words)
        return fail(words.error());
    if (const Result<> filters = takeFilters(root, recipe); !filters)
        return fail(filters.error());
    if (const Result<> lookup = takeLookup(root, recipe); !lookup)
        return fail(lookup.error());
    if (const Result<> fold = takeFold(root, recipe); !fold)
        return fail(fold.error());

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
