// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/recipe_store.h"

#include "base/atomic_file.h"
#include "base/own_folder.h"
#include "base/text.h"
#include "recipe/recipe_columns.h"
#include "recipe/recipe_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <tuple>

namespace convey {

namespace {

const QString kColumnsMember = QStringLiteral("columns");
const QString kKeptMember = QStringLiteral("kept");
const QString kSavedMember = QStringLiteral("saved_ms");
const QString kUsedMember = QStringLiteral("used_ms");
const QString kDestinationMember = QStringLiteral("destination");
const QString kElsewhereMember = QStringLiteral("from_elsewhere");
const QString kUsualMember = QStringLiteral("usual_amounts");

constexpr std::size_t kMaxDestinationBytes = 100; // settings/destinations.h
constexpr qsizetype kFileNameDigits = 24;

/// Names are the same without regard to case.
QString comparedName(std::string_view name)
{
    return toQString(trimmed(name)).toCaseFolded();
}

bool isSameName(std::string_view a, std::string_view b)
{
    return comparedName(a) == comparedName(b);
}

tl::unexpected<Error> unfitMember(std::string_view member)
{
    return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = std::string(member)});
}

constexpr qsizetype kCurrencyCodeLetters = 3; // ISO 4217

/// What is no amount of a currency is no memory: the file can be changed by hand.
void takeUsualAmounts(SavedRecipe& saved, const QJsonObject& usual)
{
    for (auto amount = usual.begin(); amount != usual.end(); ++amount) {
        const qint64 minorUnits = amount.value().toInteger();
        if (minorUnits > 0 && amount.key().size() == kCurrencyCodeLetters
            && saved.usualAmounts.size() < RecipeStore::kMostCurrencies)
            saved.usualAmounts.push_back({.currency = toUtf8(amount.key()), .minorUnits = minorUnits});
    }
}

/// The members that the store has added to the recipe's own. `saved.recipe` holds what was not known to
/// recipeFromJson(); what is ours is taken out of it.
Result<> takeStoreMembers(SavedRecipe& saved)
{
    QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromStdString(saved.recipe.unknownMembers)).object();
    const QJsonValue columns = root.take(kColumnsMember);
    if (!columns.isUndefined()) {
        const QJsonArray names = columns.toArray();
        if (!columns.isArray() || names.size() > static_cast<qsizetype>(RecipeStore::kMaxColumns))
            return unfitMember("columns");
        for (const QJsonValue& name : names) {
            std::string text = toUtf8(name.toString());
            if (text.empty() || text.size() > kMaxColumnNameBytes)
                return unfitMember("columns");
            saved.columns.push_back(std::move(text));
        }
    }
    const QJsonObject kept = root.take(kKeptMember).toObject();
    const auto timeOf = [&](const QString& member) {
        const qint64 time = kept.value(member).toInteger();
        return static_cast<EpochMs>(std::max<qint64>(time, 0));
    };
    saved.savedAt = timeOf(kSavedMember);
    saved.usedAt = timeOf(kUsedMember);
    saved.isStrangers = kept.value(kElsewhereMember).toBool();
    saved.destination = toUtf8(kept.value(kDestinationMember).toString());
    if (saved.destination.size() > kMaxDestinationBytes)
        saved.destination.clear();
    takeUsualAmounts(saved, kept.value(kUsualMember).toObject());
    saved.recipe.unknownMembers =
        root.isEmpty() ? std::string() : QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString();
    return {};
}

/// The recipe's JSON with the names of the columns; `kept` for the store's own files alone.
std::string storedJson(const SavedRecipe& saved, bool withKept)
{
    QJsonObject root =
        QJsonDocument::fromJson(QByteArray::fromStdString(recipeToJson(saved.recipe))).object();
    QJsonArray columns;
    for (const std::string& name : saved.columns)
        columns.append(toQString(name));
    if (!columns.isEmpty())
        root.insert(kColumnsMember, columns);
    if (withKept) {
        QJsonObject kept{{kSavedMember, static_cast<qint64>(saved.savedAt)}};
        if (saved.usedAt > 0)
            kept.insert(kUsedMember, static_cast<qint64>(saved.usedAt));
        if (!saved.destination.empty())
            kept.insert(kDestinationMember, toQString(saved.destination));
        QJsonObject usual;
        for (const UsualAmount& amount : saved.usualAmounts)
            usual.insert(toQString(amount.currency), static_cast<qint64>(amount.minorUnits));
        if (!usual.isEmpty())
            kept.insert(kUsualMember, usual);
        if (saved.isStrangers)
            kept.insert(kElsewhereMember, true);
        root.insert(kKeptMember, kept);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

Result<SavedRecipe> readStored(const std::string& path, const std::string& fileName)
{
    Result<Recipe> recipe = loadRecipe(path);
    if (!recipe)
        return fail(recipe.error());
    SavedRecipe saved{.recipe = *std::move(recipe), .fileName = fileName};
    if (const Result<> taken = takeStoreMembers(saved); !taken)
        return fail(taken.error());
    // Files laid there by hand are called as they are named.
    if (saved.recipe.name.empty())
        saved.recipe.name = toUtf8(QFileInfo(toQString(fileName)).completeBaseName());
    saved.recipe.name = trimmed(saved.recipe.name);
    if (!isRecipeName(saved.recipe.name))
        return unfitMember("name");
    return saved;
}

std::string digestName(std::string_view name, int number)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(comparedName(name).toUtf8());
    QString file = QString::fromLatin1(hash.result().toHex()).first(kFileNameDigits);
    if (number > 1)
        file += QStringLiteral("-%1").arg(number);
    return toUtf8(file) + ".json";
}

/// A key of the maker in a constant is a slip of the hand, and would be shared with the file.
/// Source of the prefix: settings/destinations.cpp.
const Binding* bindingLikeKey(const Recipe& recipe)
{
    const auto found = std::ranges::find_if(recipe.bindings, [](const Binding& binding) {
        return !binding.isFromRow() && asciiLowered(trimmed(binding.text)).starts_with("sk-");
    });
    return found == recipe.bindings.end() ? nullptr : &*found;
}

Error nameInvalid()
{
    return {.code = ErrorCode::RecipeNameInvalid, .expected = kMaxRecipeNameBytes};
}

/// What is kept of a file's columns: all that the recipe reads, and as many others as there is room for.
std::vector<std::string> keptColumns(const Recipe& recipe, std::span<const std::string> columns)
{
    const std::vector<std::string> read = columnsOf(recipe);
    std::vector<std::string> kept;
    std::size_t room = static_cast<std::size_t>(kMaxRecipeBytes) / 4; // of a file of at most that size
    for (const std::string& name : columns) {
        const bool isRead = std::ranges::find(read, name) != read.end();
        const bool fits = !name.empty() && name.size() <= kMaxColumnNameBytes && name.size() <= room;
        if (fits && kept.size() < RecipeStore::kMaxColumns
            && (isRead || kept.size() + read.size() < RecipeStore::kMaxColumns)) {
            kept.push_back(name);
            room -= name.size();
        }
    }
    return kept;
}

const SavedRecipe* named(const SavedRecipes& all, std::string_view name)
{
    const auto found = std::ranges::find_if(
        all.recipes, [&](const SavedRecipe& saved) { return isSameName(saved.name(), name); });
    return found == all.recipes.end() ? nullptr : &*found;
}

} // namespace

bool isRecipeName(std::string_view name)
{
    return !name.empty() && name.size() <= kMaxRecipeNameBytes && trimmed(name) == name
        && firstInvalidUtf8(name) == std::string_view::npos && withoutControls(name) == name;
}

Result<SavedRecipes> RecipeStore::list() const
{
    SavedRecipes all;
    const QDir folder(toQString(m_folder));
    const QFileInfo info(folder.path());
    if (!info.exists())
        return all;
    if (!info.isDir() || !info.isReadable())
        return fail({.code = ErrorCode::RecipeUnreadable, .subject = m_folder});
    QStringList files =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    files.resize(std::min(files.size(), static_cast<qsizetype>(kMost)));
    for (const QString& file : files) {
        const std::string fileName = toUtf8(file);
        Result<SavedRecipe> saved = readStored(m_folder + '/' + fileName, fileName);
        if (!saved) {
            all.unusable.push_back({.fileName = fileName, .error = saved.error()});
            continue;
        }
        if (named(all, saved->name()))
            all.unusable.push_back({.fileName = fileName,
                .error = {.code = ErrorCode::RecipeNameTaken, .subject = saved->name()}});
        else
            all.recipes.push_back(*std::move(saved));
    }
    std::ranges::sort(all.recipes, {}, [](const SavedRecipe& saved) { return comparedName(saved.name()); });
    return all;
}

Result<SavedRecipe> RecipeStore::find(std::string_view name) const
{
    const Result<SavedRecipes> all = list();
    if (!all)
        return fail(all.error());
    if (const SavedRecipe* saved = named(*all, name))
        return *saved;
    return fail({.code = ErrorCode::RecipeMissing, .subject = std::string(name)});
}

Result<std::vector<FittingRecipe>> RecipeStore::fitting(std::span<const std::string> columns) const
{
    Result<SavedRecipes> all = list();
    if (!all)
        return fail(all.error());
    std::vector<FittingRecipe> fitting;
    for (SavedRecipe& saved : all->recipes) {
        if (std::optional<RecipeMatch> match = matchRecipe(saved.recipe, saved.columns, columns))
            fitting.push_back({std::move(saved), *std::move(match)});
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), [](const FittingRecipe& one) {
        // Some columns more or less tell less than which one a person last used.
        constexpr int kStep = 5;
        return std::tuple(
            one.match.drift.isHarmless(), one.match.percent / kStep, one.saved.usedAt, one.saved.savedAt);
    });
    return fitting;
}

Result<> RecipeStore::write(const SavedRecipe& saved) const
{
    const std::string path = m_folder + '/' + saved.fileName;
    if (const Result<> made = makeFolderFor(path); !made)
        return made;
    const std::string json = storedJson(saved, true);
    if (static_cast<std::int64_t>(json.size()) > kMaxRecipeBytes)
        return fail({.code = ErrorCode::RecipeUnreadable,
            .subject = saved.name(),
            .expected = kMaxRecipeBytes,
            .found = static_cast<std::int64_t>(json.size())});
    return writeFileAtomically(path, json, true);
}

Result<SavedRecipe> RecipeStore::keepNew(SavedRecipe saved, const SavedRecipes& all) const
{
    if (!isRecipeName(saved.name()))
        return fail(nameInvalid());
    if (const Binding* binding = bindingLikeKey(saved.recipe))
        return unfitMember(info(binding->input).name);
    if (all.recipes.size() + all.unusable.size() >= kMost)
        return fail({.code = ErrorCode::RecipeTooMany, .found = static_cast<std::int64_t>(kMost)});
    int number = 1;
    do
        saved.fileName = digestName(saved.name(), number++);
    while (QFileInfo::exists(toQString(m_folder + '/' + saved.fileName)));
    return write(saved).map([&] { return std::move(saved); });
}

Result<SavedRecipe> RecipeStore::save(
    const Recipe& recipe, std::span<const std::string> columns, EpochMs now, bool mayReplace)
{
    const Result<SavedRecipes> all = list();
    if (!all)
        return fail(all.error());
    SavedRecipe saved{.recipe = recipe, .columns = keptColumns(recipe, columns), .savedAt = now};
    saved.recipe.name = trimmed(recipe.name);
    const SavedRecipe* before = named(*all, saved.name());
    if (!before)
        return keepNew(std::move(saved), *all);
    if (!mayReplace)
        return fail({.code = ErrorCode::RecipeNameTaken, .subject = before->name()});
    if (const Binding* binding = bindingLikeKey(recipe))
        return unfitMember(info(binding->input).name);
    saved.fileName = before->fileName;
    saved.destination = before->destination;
    saved.usedAt = before->usedAt;
    saved.usualAmounts = before->usualAmounts;
    saved.isStrangers = before->isStrangers;
    return write(saved).map([&] { return std::move(saved); });
}

Result<SavedRecipe> RecipeStore::rename(std::string_view name, std::string_view newName)
{
    Result<SavedRecipe> saved = find(name);
    if (!saved)
        return saved;
    const std::string_view wanted = trimmed(newName);
    if (!isRecipeName(wanted))
        return fail(nameInvalid());
    if (!isSameName(name, wanted) && find(wanted))
        return fail({.code = ErrorCode::RecipeNameTaken, .subject = std::string(wanted)});
    saved->recipe.name = wanted;
    return write(*saved).map([&] { return *std::move(saved); });
}

Result<SavedRecipe> RecipeStore::duplicate(std::string_view name, std::string_view newName, EpochMs now)
{
    const Result<SavedRecipes> all = list();
    if (!all)
        return fail(all.error());
    const SavedRecipe* source = named(*all, name);
    if (!source)
        return fail({.code = ErrorCode::RecipeMissing, .subject = std::string(name)});
    if (named(*all, newName))
        return fail({.code = ErrorCode::RecipeNameTaken, .subject = std::string(trimmed(newName))});
    SavedRecipe copy = *source;
    copy.recipe.name = trimmed(newName);
    copy.savedAt = now;
    copy.usedAt = 0;
    copy.usualAmounts.clear(); // a client's of its own
    return keepNew(std::move(copy), *all);
}

Result<> RecipeStore::remove(std::string_view name)
{
    const Result<SavedRecipe> saved = find(name);
    if (!saved)
        return fail(saved.error());
    const std::string path = m_folder + '/' + saved->fileName;
    errno = 0;
    if (QFile::remove(toQString(path)))
        return {};
    const int systemError = errno;
    return fail({.code = systemError == EACCES ? ErrorCode::WriteNoPermission : ErrorCode::WriteFailed,
        .subject = path,
        .detail = std::generic_category().message(systemError)});
}

Result<> RecipeStore::exportTo(std::string_view name, std::string_view path) const
{
    const Result<SavedRecipe> saved = find(name);
    if (!saved)
        return fail(saved.error());
    return writeFileAtomically(path, storedJson(*saved, false));
}

Result<SavedRecipe> RecipeStore::importFrom(std::string_view path, EpochMs now, std::string_view newName)
{
    Result<Recipe> recipe = loadRecipe(path);
    if (!recipe)
        return fail(recipe.error());
    SavedRecipe strangers{.recipe = *std::move(recipe)};
    if (const Result<> taken = takeStoreMembers(strangers); !taken)
        return fail(taken.error());
    // Nobody could show what an unknown member does, so none is taken in.
    strangers.recipe.unknownMembers.clear();
    std::string wanted(newName.empty() ? std::string_view(strangers.recipe.name) : newName);
    if (newName.empty()) {
        wanted = trimmed(withoutControls(wanted));
        if (!isRecipeName(wanted))
            wanted = trimmed(withoutControls(toUtf8(QFileInfo(toQString(path)).completeBaseName().left(60))));
    }
    const Result<std::string> name = freeName(wanted);
    if (!name)
        return fail(name.error());
    strangers.recipe.name = *name;
    const Result<SavedRecipes> all = list();
    if (!all)
        return fail(all.error());
    // A stranger's from the first byte: there is no moment in which it is trusted.
    return keepNew({.recipe = strangers.recipe,
                       .columns = keptColumns(strangers.recipe, strangers.columns),
                       .savedAt = now,
                       .isStrangers = true},
        *all);
}

Result<> RecipeStore::trust(std::string_view name)
{
    Result<SavedRecipe> saved = find(name);
    if (!saved)
        return fail(saved.error());
    if (!saved->isStrangers)
        return {};
    saved->isStrangers = false;
    return write(*saved);
}

Result<> RecipeStore::markUsed(std::string_view name, EpochMs now, std::string_view destination)
{
    Result<SavedRecipe> saved = find(name);
    if (!saved)
        return fail(saved.error());
    saved->usedAt = now;
    if (!destination.empty() && destination.size() <= kMaxDestinationBytes)
        saved->destination = destination;
    return write(*saved);
}

Result<> RecipeStore::keepUsualAmounts(std::string_view name, std::span<const UsualAmount> amounts)
{
    Result<SavedRecipe> saved = find(name);
    if (!saved)
        return fail(saved.error());
    for (const UsualAmount& amount : amounts) {
        std::erase_if(saved->usualAmounts,
            [&](const UsualAmount& before) { return before.currency == amount.currency; });
        saved->usualAmounts.push_back(amount);
    }
    return write(*saved);
}

Result<std::string> RecipeStore::freeName(std::string_view wanted) const
{
    const std::string_view base = trimmed(wanted);
    if (!isRecipeName(base))
        return fail(nameInvalid());
    const Result<SavedRecipes> all = list();
    if (!all)
        return fail(all.error());
    const auto isTaken = [&](std::string_view name) { return named(*all, name) != nullptr; };
    std::string name(base);
    for (int number = 2; isTaken(name); ++number) {
        constexpr qsizetype kStem = 40; // characters: with the number they fit in any case
        const bool isLong = base.size() + 8 > kMaxRecipeNameBytes;
        name = isLong ? toUtf8(toQString(base).left(kStem)) : std::string(base);
        name.append(" (").append(std::to_string(number)).append(")");
    }
    return name;
}

} // namespace convey
