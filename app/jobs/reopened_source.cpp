// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/reopened_source.h"

#include "base/text.h"
#include "jobs/index_job.h"
#include "jobs/job_edits.h"
#include "jobs/lookup_job.h"
#include "jobs/source_facts.h"
#include "recipe/header_names.h"
#include "recipe/recipe_file.h"
#include "table/edits.h"
#include "table/open_options_json.h"

#include <QFileInfo>

namespace convey {

namespace {

/// The look-up file that a job was planned with, as it was then.
Result<std::optional<Lookup>> reopenLookup(const JobHeader& header, const std::optional<LookupKeys>& keys,
    const ReopenOrder& order, const Table& table, const JobControl& control)
{
    const std::optional<SourceFacts> planned = lookupOfReading(header.readingJson);
    if (!planned || !keys)
        return std::nullopt;
    if (planned->contentHash.empty())
        return fail({.code = ErrorCode::JobInputGone, .subject = planned->path});
    const std::string& path = order.lookupPath.empty() ? planned->path : order.lookupPath;
    const Result<SourceFacts> facts = sourceFactsOf(path);
    if (!facts)
        return fail(facts.error());
    if (const Result<> same = requireSameSource(*planned, *facts); !same)
        return fail(same.error());
    return openLookup(path, table, *keys, control).map([](Lookup&& lookup) {
        return std::optional(std::move(lookup));
    });
}

} // namespace

Result<ReopenedSource> reopenSource(
    const JobHeader& header, const ReopenOrder& order, const JobControl& control)
{
    const std::vector<std::string> paths =
        order.sourcePath.empty() ? pathsOf(header.source) : std::vector{order.sourcePath};
    // What was no file left no trace but the fingerprints of its events: where it is given again, these are
    // compared before anything is sent, as they always are.
    const bool wasNoFile = header.source.contentHash.empty();
    if (wasNoFile && order.sourcePath.empty())
        return fail({.code = ErrorCode::JobInputGone, .subject = header.source.path});
    if (!wasNoFile) {
        std::vector<Source> sources;
        for (const std::string& path : paths)
            sources.push_back({.path = path});
        const Result<SourceFacts> facts = sourceFactsOf(sources);
        if (!facts)
            return fail(facts.error());
        if (Result<> same = requireSameSource(header.source, *facts); !same)
            return fail(same.error());
    }

    const Result<Recipe> recipe = recipeFromJson(header.recipeJson);
    if (!recipe)
        return fail(recipe.error());
    const std::optional<OpenOptions> planned = openOptionsFromJson(header.readingJson);
    if (!planned)
        return fail({.code = ErrorCode::LedgerDamaged,
            .subject = order.ledgerPath,
            .detail = "how the file of a job was read can't be told any more"});
    // What nobody said of the dialect is sniffed anew: from the same bytes it comes out the same, and were it
    // not so the fingerprints of the first batch would tell before anything is sent.
    const ReadProgress progress = [&control](std::uint64_t done, std::uint64_t total) {
        control.report(done, total);
        return !control.isStopped();
    };
    OpenOptions options = laidOver(*planned, order.options);
    options.text.headerWorth = inputsNamedIn; // nor which sheet
    const Result<OpenFiles> open = openFiles(paths, options, progress);
    if (!open)
        return fail(open.error());
    if (Result<> indexed = runIndex(*open, control); !indexed)
        return fail(indexed.error());
    const Result<std::optional<Lookup>> lookup =
        reopenLookup(header, recipe->lookup, order, *open->table, control);
    if (!lookup)
        return fail(lookup.error());
    const Lookup* const joined = *lookup ? &**lookup : nullptr;
    std::shared_ptr<const Table> table = tableOf(open->table, {}, joined);
    Result<BoundRecipe> bound = BoundRecipe::bind(*recipe, table->columnNames(),
        {.idSecret = header.pixelId, .joinedColumns = joinedColumnsOf(joined)});
    if (!bound)
        return fail(bound.error());

    std::string editsHash;
    std::string editsPath = order.editsPath;
    if (editsPath.empty()) {
        editsPath = jobEditsPath(order.editsFolder, header.editsHash);
        if (!QFileInfo::exists(toQString(editsPath))) // wiped, or of another computer
            editsPath.clear();
    }
    if (!editsPath.empty()) {
        Result<Edits> edits = loadEdits(editsPath, table->columns());
        if (!edits)
            return fail(edits.error());
        editsHash = editsHashOf(*edits, table->columns());
        table = tableOf(open->table, std::make_shared<const Edits>(*std::move(edits)), joined);
    }
    const bool isWithoutEdits = editsHash != header.editsHash;
    if (isWithoutEdits && (order.needsEdits || !editsPath.empty()))
        return fail(
            {.code = ErrorCode::JobFileChanged, .subject = editsPath.empty() ? paths.front() : editsPath});
    ReopenedSource source{.table = std::move(table),
        .recipe = *std::move(bound),
        .fileColumns = open->table->columnCount(),
        .isWithoutEdits = isWithoutEdits};
    if (!source.recipe.folds())
        return source;
    return RowGroups::of(*source.table, source.recipe, order.seed, control)
        .map([&](std::shared_ptr<const RowGroups> groups) {
            source.groups = std::move(groups);
            return std::move(source);
        });
}

} // namespace convey
