// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/atomic_file.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/input_file.h"
#include "jobs/runner.h"
#include "recipe/recipe_file.h"

#include <QDir>

namespace convey::cli {

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
    const QDir folder(toQString(recipeFolder()));
    const QStringList files =
        folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    std::string text;
    JsonWriter json(text);
    json.beginObject().key("recipes").beginArray();
    for (const QString& file : files) {
        const std::string name = toUtf8(file.chopped(5));
        json.value(name);
        session.output->line(name);
    }
    json.endArray().endObject();
    session.output->document(text);
    session.finish(ExitCode::Fine);
}

void runRecipeShow(const Arguments& arguments, const Session& session)
{
    if (const Result<> words = arguments.expectWords(1, 1, "NAME"); !words)
        return session.failWith(words.error());
    const Result<Recipe> recipe = loadRecipe(recipePath(arguments.word(0)));
    if (!recipe)
        return session.failWith(recipe.error());
    session.output->data(recipeToJson(*recipe));
    session.finish(ExitCode::Fine);
}

} // namespace convey::cli
