// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "cli/xray_text.h"
#include "jobs/runner.h"
#include "recipe/recipe_columns.h"
#include "recipe/recipe_file.h"
#include "recipe/recipe_store.h"
#include "settings/paths.h"

namespace convey::cli {

namespace {

RecipeStore store()
{
    return RecipeStore(defaultRecipeFolder());
}

void writeSaved(JsonWriter& json, const SavedRecipe& saved)
{
    json.beginObject().key("name").value(saved.name());
    json.key("saved_ms").value(saved.savedAt).key("used_ms").value(saved.usedAt);
    json.key("destination").value(saved.destination);
    json.key("from_elsewhere").value(saved.isStrangers);
    json.key("what_leaves");
    writeXray(json, xrayOf(saved.recipe, saved.columns));
    json.endObject();
}

void finishSaved(const Session& session, const Result<SavedRecipe>& saved)
{
    if (!saved)
        return session.failWith(saved.error());
    std::string text;
    JsonWriter json(text);
    writeSaved(json, *saved);
    session.output->document(text);
    session.output->line(saved->name());
    session.finish(ExitCode::Fine);
}

} // namespace

void runRecipeGuess(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, kMaxFiles, "FILE"); !words)
        return session.failWith(words.error());
    runJob(
        session.context,
        [arguments, control = session.control("read")] { return openUpload(arguments, control); },
        [session, arguments](const Result<Upload>& upload) {
            if (!upload)
                return session.failWith(upload.error());
            const std::string json = recipeToJson(upload->recipe());
            if (arguments.has("out") && arguments.value("out") != "-") {
                // A saved recipe asks nothing any more, so what it assumes must have been said.
                if (const Result<> answered = requireAnswers(*upload, arguments); !answered) {
                    session.output->questions(upload->questions());
                    return session.failWith(answered.error());
                }
                if (const Result<> other = requireOtherFile(inputFiles(arguments), arguments.value("out"));
                    !other)
                    return session.failWith(other.error());
                if (const Result<> saved = saveRecipe(upload->recipe(), arguments.value("out")); !saved)
                    return session.failWith(saved.error());
                std::string text;
                JsonWriter writer(text);
                writer.beginObject().key("file").value(arguments.value("out")).key("questions");
                writeQuestions(writer, upload->questions());
                writer.endObject();
                session.output->document(text);
            } else {
                session.output->data(json);
            }
            session.output->questions(upload->questions());
            session.finish(ExitCode::Fine);
        });
}

void runRecipeList(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(0, 0, ""); !words)
        return session.failWith(words.error());
    const Result<SavedRecipes> all = store().list();
    if (!all)
        return session.failWith(all.error());
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("recipes").beginArray();
    for (const SavedRecipe& saved : all->recipes) {
        json.value(saved.name());
        session.output->line(saved.name() + (saved.isStrangers ? "  (from elsewhere; not used yet)" : ""));
    }
    json.endArray().key("details").beginArray();
    for (const SavedRecipe& saved : all->recipes)
        writeSaved(json, saved);
    json.endArray().key("unusable").beginArray();
    for (const UnusableRecipe& unusable : all->unusable) {
        json.beginObject().key("file").value(unusable.fileName).key("code");
        json.value(errorCodeName(unusable.error.code)).endObject();
        session.output->note(unusable.fileName + " is no usable recipe; it is left alone.");
    }
    json.endArray().endObject();
    session.output->document(text);
    session.finish(ExitCode::Fine);
}

void runRecipeShow(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "NAME"); !words)
        return session.failWith(words.error());
    const std::string_view name = arguments.word(0);
    const Result<SavedRecipe> kept = store().find(name);
    const Result<Recipe> recipe = kept ? Result<Recipe>(kept->recipe) : loadRecipe(name);
    if (!recipe) {
        const bool isNoFile = recipe.error().code == ErrorCode::RecipeMissing;
        return session.failWith(isNoFile ? kept.error() : recipe.error());
    }
    session.output->data(recipeToJson(*recipe));
    noteXray(xrayOf(*recipe, kept ? kept->columns : std::vector<std::string>()), *session.output);
    session.finish(ExitCode::Fine);
}

void runRecipeSave(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(2, kMaxFiles, "NAME FILE"); !words)
        return session.failWith(words.error());
    const std::string name(arguments.word(0));
    runJob(
        session.context,
        [arguments, control = session.control("read")]() -> Result<Upload> {
            return openUpload(arguments.withoutFirstWord(), control);
        },
        [session, arguments, name](const Result<Upload>& upload) {
            if (!upload)
                return session.failWith(upload.error());
            // A saved recipe asks nothing any more, so what it assumes must have been said.
            if (const Result<> answered = requireAnswers(*upload, arguments); !answered) {
                session.output->questions(upload->questions());
                return session.failWith(answered.error());
            }
            Recipe recipe = upload->recipe();
            recipe.name = name;
            const bool hasHeader = upload->file()->dialect().hasHeader;
            finishSaved(session,
                store().save(recipe, hasHeader ? upload->file()->columnNames() : std::vector<std::string>(),
                    SystemClock().nowMs(), arguments.has("replace")));
        });
}

void runRecipeRename(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(2, 2, "NAME NEW"); !words)
        return session.failWith(words.error());
    finishSaved(session, store().rename(arguments.word(0), arguments.word(1)));
}

void runRecipeDuplicate(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(2, 2, "NAME NEW"); !words)
        return session.failWith(words.error());
    finishSaved(session, store().duplicate(arguments.word(0), arguments.word(1), SystemClock().nowMs()));
}

void runRecipeDelete(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "NAME"); !words)
        return session.failWith(words.error());
    const Result<SavedRecipe> saved = store().find(arguments.word(0));
    if (!saved)
        return session.failWith(saved.error());
    if (const Result<> removed = store().remove(saved->name()); !removed)
        return session.failWith(removed.error());
    finishSaved(session, saved);
}

void runRecipeExport(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(2, 2, "NAME OUT.json"); !words)
        return session.failWith(words.error());
    if (const Result<> written = store().exportTo(arguments.word(0), arguments.word(1)); !written)
        return session.failWith(written.error());
    finishSaved(session, store().find(arguments.word(0)));
}

void runRecipeImport(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "FILE.json"); !words)
        return session.failWith(words.error());
    const Result<SavedRecipe> saved =
        store().importFrom(arguments.word(0), SystemClock().nowMs(), arguments.value("name"));
    if (saved)
        noteXray(xrayOf(saved->recipe, saved->columns), *session.output);
    finishSaved(session, saved);
}

} // namespace convey::cli
