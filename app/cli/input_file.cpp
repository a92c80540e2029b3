// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/input_file.h"

#include "base/system_path.h"
#include "base/text.h"
#include "cli/dialect_options.h"
#include "delivery/endpoint.h"
#include "jobs/ledger_history.h"
#include "recipe/recipe_file.h"
#include "settings/paths.h"
#include "settings/preferences.h"
#include "table/edits.h"
#include "value/time.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace convey::cli {

namespace {

Result<std::vector<Binding>> bindingsFor(const Arguments& arguments)
{
    std::vector<Binding> bindings;
    const auto read = [&](std::string_view option, BindingKind kind) -> Result<> {
        for (const std::string& text : arguments.values(option)) {
            Result<Binding> binding = parseBinding(text, kind);
            if (!binding)
                return fail(binding.error());
            bindings.push_back(*std::move(binding));
        }
        return {};
    };
    return read("bind", BindingKind::Column)
        .and_then([&] { return read("set", BindingKind::Constant); })
        .map([&] { return std::move(bindings); });
}

Result<std::vector<ValueWord>> valueWordsFor(const Arguments& arguments)
{
    std::vector<ValueWord> words;
    for (const std::string& text : arguments.values("word")) {
        Result<ValueWord> word = parseWord(text);
        if (!word)
            return fail(word.error());
        words.push_back(*std::move(word));
    }
    return words;
}

Result<std::vector<RowFilter>> filtersFor(const Arguments& arguments)
{
    std::vector<RowFilter> filters;
    const auto read = [&](std::string_view option, FilterAct act) -> Result<> {
        for (const std::string& text : arguments.values(option)) {
            Result<RowFilter> filter = parseFilter(text, act);
            if (!filter)
                return fail(filter.error());
            filters.push_back(*std::move(filter));
        }
        return {};
    };
    return read("keep", FilterAct::Keep)
        .and_then([&] { return read("leave-out", FilterAct::LeaveOut); })
        .map([&] { return std::move(filters); });
}

/// `COLUMN` or `COLUMN=COLUMN`. A name may hold "=" itself: the first cut that both tables know counts.
Result<LookupKeys> lookupKeysFrom(std::string_view text, const Upload& upload, const Table& lookup)
{
    if (upload.source()->columnNamed(text) && lookup.columnNamed(text))
        return LookupKeys{std::string(text), std::string(text)};
    for (std::size_t cut = text.find('='); cut != std::string_view::npos; cut = text.find('=', cut + 1)) {
        const std::string_view own = text.substr(0, cut);
        const std::string_view other = text.substr(cut + 1);
        if (upload.source()->columnNamed(own) && lookup.columnNamed(other))
            return LookupKeys{std::string(own), std::string(other)};
    }
    return fail({.code = ErrorCode::RecipeColumnMissing, .subject = std::string(text)});
}

/// Joins the file of `--lookup` by the keys of `--lookup-key`, or by those of the recipe.
Result<> joinLookupOf(const Arguments& arguments, Upload& upload, const JobControl& control)
{
    const std::optional<LookupKeys> known = upload.recipe().lookup;
    if (!arguments.has("lookup")) {
        const bool isMissing = known || arguments.has("lookup-key");
        return isMissing ? fail({.code = ErrorCode::UsageMissingArgument, .subject = "--lookup"})
                         : Result<>();
    }
    if (!known && !arguments.has("lookup-key"))
        return fail({.code = ErrorCode::UsageMissingArgument, .subject = "--lookup-key"});
    const Result<std::shared_ptr<CsvTable>> table = openLookupTable(arguments.value("lookup"), control);
    if (!table)
        return fail(table.error());
    const Result<LookupKeys> keys = arguments.has("lookup-key")
        ? lookupKeysFrom(arguments.value("lookup-key"), upload, **table)
        : Result<LookupKeys>(*known);
    if (!keys)
        return fail(keys.error());
    Result<Lookup> lookup = joinLookup(*table, *upload.source(), *keys, control);
    if (!lookup)
        return fail(lookup.error());
    return upload.setLookup(*std::move(lookup));
}

/// Takes the evidence of the whole file; with `profile` that is filled on the way.
Result<> learnFrom(Upload& upload, FileProfile* profile, const JobControl& control)
{
    if (profile) {
        return profileUpload(upload, true, control).map([&](FileProfile&& found) {
            upload.setEvidence(std::move(found.evidence));
            *profile = std::move(found);
        });
    }
    return runEvidence(*upload.table(), upload.evidencePlan(false), upload.blankWords(), control)
        .map([&](TableEvidence&& evidence) { upload.setEvidence(std::move(evidence)); });
}

bool isRecipePath(std::string_view name)
{
    return name.find('/') != std::string_view::npos || name.ends_with(".json")
        || QFileInfo::exists(toQString(name));
}

/// The best of those that fit and are nobody else's. One that fits but for some columns is told, not used.
Result<SavedRecipe> fittingRecipe(const Upload& upload)
{
    std::vector<FittingRecipe> fitting = fittingRecipes(upload);
    std::erase_if(fitting, [](const FittingRecipe& one) { return one.saved.isStrangers; });
    if (fitting.empty())
        return fail({.code = ErrorCode::RecipeMissing, .subject = "that fits this file"});
    FittingRecipe& best = fitting.front();
    const RecipeDrift& drift = best.match.drift;
    if (!drift.gone.empty())
        return fail({.code = ErrorCode::RecipeColumnMissing, .subject = drift.gone.front()});
    if (!drift.addedConsent.empty())
        return fail({.code = ErrorCode::RecipeMissing,
            .subject = "that fits this file without a question: " + driftLines(drift).front()});
    return std::move(best.saved);
}

} // namespace

std::vector<std::string> driftLines(const RecipeDrift& drift)
{
    std::vector<std::string> lines;
    for (const std::string& gone : drift.gone) {
        const auto renamed = std::ranges::find(drift.renamed, gone, &RenamedColumn::from);
        lines.push_back(
            gone + " is gone" + (renamed == drift.renamed.end() ? "." : ", " + renamed->to + " is new."));
    }
    for (const std::string& consent : drift.addedConsent)
        lines.push_back(consent + " is new and looks like consent.");
    return lines;
}

Result<std::shared_ptr<const Clock>> clockFor(const Arguments& arguments)
{
    if (!arguments.has("now"))
        return std::shared_ptr<const Clock>(std::make_shared<SystemClock>());
    const Value<EpochMs> time = parseTime(arguments.value("now"), {.zone = Zone()});
    if (!time)
        return fail({.code = ErrorCode::UsageBadValue,
            .subject = "--now",
            .detail = "It is a time with its zone, such as 2026-11-21T12:00:00Z, or epoch milliseconds."});
    return std::shared_ptr<const Clock>(std::make_shared<FixedClock>(*time));
}

Result<SavedRecipe> recipeFor(const Arguments& arguments, const Upload& upload)
{
    const std::string_view name = arguments.value("recipe");
    if (name == "auto")
        return fittingRecipe(upload);
    if (isRecipePath(name))
        return loadRecipe(name).map([](Recipe&& recipe) { return SavedRecipe{.recipe = std::move(recipe)}; });
    return RecipeStore(defaultRecipeFolder()).find(name);
}

void keepUsualAmounts(const Arguments& arguments, const CheckedUpload& sent)
{
    const std::string_view name = arguments.value("recipe");
    if (name.empty() || (name != "auto" && isRecipePath(name)))
        return; // nowhere to remember it
    static_cast<void>(RecipeStore(defaultRecipeFolder())
                          .keepUsualAmounts(sent.upload.recipe().name, sent.result->evidence.usualAmounts()));
}

Result<> requireTrust(const Arguments& arguments, EpochMs now)
{
    const std::string_view name = arguments.value("recipe");
    if (name.empty() || name == "auto" || isRecipePath(name))
        return {}; // auto takes none from elsewhere
    RecipeStore store(defaultRecipeFolder());
    const Result<SavedRecipe> saved = store.find(name);
    if (!saved)
        return fail(saved.error());
    if (saved->isStrangers && !arguments.has("trust-recipe"))
        return fail({.code = ErrorCode::RecipeStrangers, .subject = saved->name()});
    if (const Result<> trusted = store.trust(name); !trusted)
        return trusted;
    return store.markUsed(name, now);
}

std::vector<FittingRecipe> fittingRecipes(const Upload& upload)
{
    // Names that Convey gave to columns without any tell nothing.
    if (!upload.file()->dialect().hasHeader)
        return {};
    return RecipeStore(defaultRecipeFolder())
        .fitting(upload.file()->columnNames())
        .value_or(std::vector<FittingRecipe>());
}

Result<OpenOptions> openOptionsFor(const Arguments& arguments)
{
    const Result<DialectHints> hints = dialectHintsFrom(arguments);
    if (!hints)
        return fail(hints.error());
    OpenOptions options{.dialect = *hints};
    if (arguments.has("encoding")) {
        options.text.encoding = arguments.value("encoding");
        if (findEncoding(options.text.encoding) == nullptr) {
            std::string known = "It takes one of:";
            for (const Encoding& encoding : encodings())
                known.append(" ").append(encoding.name);
            return fail({.code = ErrorCode::UsageBadValue, .subject = "--encoding", .detail = known + '.'});
        }
    }
    options.text.sheet = arguments.value("sheet");
    return options;
}

void noteFitting(const std::vector<FittingRecipe>& fitting, const Output& output)
{
    if (fitting.empty())
        return;
    const FittingRecipe& best = fitting.front();
    if (best.match.drift.isHarmless()) {
        output.note("The saved setup " + best.saved.name()
            + (best.saved.isStrangers ? " (from elsewhere) fits this file; --recipe with its name uses it."
                                      : " fits this file; --recipe auto uses it."));
        return;
    }
    output.note("The saved setup " + best.saved.name() + " would fit this file, but:");
    for (const std::string& line : driftLines(best.match.drift))
        output.note("  " + line);
}

Result<Upload> openUpload(const Arguments& arguments, const JobControl& control, FileProfile* profile)
{
    Result<std::vector<Binding>> bindings = bindingsFor(arguments);
    if (!bindings)
        return fail(bindings.error());
    Result<std::vector<ValueWord>> words = valueWordsFor(arguments);
    if (!words)
        return fail(words.error());
    Result<std::vector<RowFilter>> filters = filtersFor(arguments);
    if (!filters)
        return fail(filters.error());
    Result<OpenOptions> options = openOptionsFor(arguments);
    if (!options)
        return fail(options.error());
    const ReadProgress progress = [&](std::uint64_t done, std::uint64_t total) {
        control.report(done, total);
        return !control.isStopped();
    };
    Result<Upload> upload = Upload::open(arguments.words(), *options, progress, FirstGuess::Later);
    if (!upload)
        return upload;
    if (const Result<> indexed = upload->index(control); !indexed)
        return fail(indexed.error());

    const bool isSaved = arguments.has("recipe");
    if (isSaved) {
        Result<SavedRecipe> saved = recipeFor(arguments, *upload);
        if (!saved)
            return fail(saved.error());
        upload->useRecipe(std::move(saved->recipe), std::move(saved->usualAmounts));
    }
    if (const Result<> joined = joinLookupOf(arguments, *upload, control); !joined)
        return fail(joined.error());
    if (isSaved) {
        upload->bind(*bindings, *words, *filters);
    } else {
        // The head says which columns there are to look at; all rows then say what is in them.
        upload->guessWith(*bindings, *words, *filters);
    }
    if (profile || !isSaved) {
        if (const Result<> learned = learnFrom(*upload, profile, control); !learned)
            return fail(learned.error());
    }
    if (!isSaved)
        upload->guessWith(*bindings, *words, *filters);
    if (arguments.has("edits")) {
        Result<Edits> edits = loadEdits(arguments.value("edits"), upload->columns());
        if (!edits)
            return fail(edits.error());
        upload->setEdits(*std::move(edits));
    }
    return upload;
}

std::vector<std::string> inputFiles(const Arguments& arguments)
{
    std::vector<std::string> files = arguments.words();
    if (arguments.has("lookup"))
        files.emplace_back(arguments.value("lookup"));
    return files;
}

Result<> requireOtherFile(std::span<const std::string> inputs, std::string_view out)
{
    for (const std::string& input : inputs) {
        std::error_code none;
        if (std::filesystem::equivalent(systemPath(input), systemPath(out), none))
            return fail({.code = ErrorCode::UsageWouldOverwrite, .subject = std::string(out)});
    }
    return {};
}

Result<> requireAnswers(const Upload& upload, const Arguments& arguments)
{
    if (upload.questions().empty() || arguments.has("accept-guesses"))
        return {};
    return fail(
        {.code = ErrorCode::QuestionsOpen, .found = static_cast<std::int64_t>(upload.questions().size())});
}

Result<> requireIdKey(const Upload& upload, const Arguments& arguments)
{
    const Binding* id = upload.recipe().find(Input::Id);
    if (!id || id->kind != BindingKind::Made || arguments.has("pixel"))
        return {};
    return fail({.code = ErrorCode::UsageMissingArgument, .subject = "--pixel"});
}

Result<std::string> ledgerPathFor(const Arguments& arguments)
{
    if (arguments.has("ledger"))
        return std::string(arguments.value("ledger"));
    return Preferences::open(defaultPreferencesPath()).map([](const Preferences& preferences) {
        std::string path = preferences.get<Preference::LedgerPath>();
        return path.empty() ? defaultLedgerPath() : path;
    });
}

Result<LoadedHistory> historyFor(const Arguments& arguments, EpochMs now)
{
    const Result<std::string> path = ledgerPathFor(arguments);
    if (!path)
        return fail(path.error());
    const Result<Endpoint> endpoint =
        Endpoint::parse(arguments.has("endpoint") ? arguments.value("endpoint") : kDefaultEndpoint);
    if (!endpoint)
        return fail(endpoint.error());
    return loadHistory(
        {.ledgerPath = *path, .endpoint = endpoint->base(), .pixelId = std::string(arguments.value("pixel"))},
        now);
}

Result<CheckRequest> checkRequest(const Upload& upload, const CheckWishes& wishes)
{
    Result<BoundRecipe> bound = upload.boundRecipe(wishes.pixelId);
    if (!bound)
        return fail(bound.error());
    return CheckRequest{.table = upload.table(),
        .recipe = *std::move(bound),
        .now = wishes.now,
        .maxFindings = wishes.maxFindings,
        .seed = QRandomGenerator::system()->generate64(),
        .revision = upload.revision(),
        .usualAmounts = upload.usualAmounts(),
        .history = wishes.history};
}

Result<CheckedUpload> checkUpload(Upload upload, const CheckWishes& wishes, const JobControl& control)
{
    Result<CheckRequest> asked = checkRequest(upload, wishes);
    if (!asked)
        return fail(asked.error());
    CheckRequest& request = *asked;
    Result<CheckResult> result = runCheck(request, control);
    if (!result)
        return fail(result.error());
    return CheckedUpload{.upload = std::move(upload),
        .request = std::move(request),
        .result = std::make_shared<const CheckResult>(*std::move(result))};
}

} // namespace convey::cli
