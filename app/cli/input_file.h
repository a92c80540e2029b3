// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the commands that work on a file have in common: opening it with the recipe, bindings and edits that
/// the options name, saved recipes, and checking it. Blocking; runs on a worker.
#pragma once

#include "base/clock.h"
#include "cli/arguments.h"
#include "cli/output.h"
#include "jobs/check_job.h"
#include "jobs/control.h"
#include "jobs/profile_job.h"
#include "jobs/upload.h"
#include "recipe/recipe_store.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace convey::cli {

/// Files that are read as one table: a year of daily exports, twice.
inline constexpr std::size_t kMaxFiles = 1'000;

/// The clock of a command: the system's, or the time of `--now`. Errors: UsageBadValue.
[[nodiscard]] Result<std::shared_ptr<const Clock>> clockFor(const Arguments& arguments);

/// How the file is read, by `--encoding`, `--sheet` and the dialect options. Errors: UsageBadValue,
/// UsageOptionConflict.
[[nodiscard]] Result<OpenOptions> openOptionsFor(const Arguments& arguments);

/// Opens the files that `arguments` names, as one table, and counts their rows. `--recipe` takes a saved
/// recipe by name or path; without it one is guessed; `--bind` and `--set` answer its questions or are laid
/// over it, and so do the words of `--word` and the filters of `--keep` and `--leave-out`. `--lookup` is
/// joined. The guess rests on the whole file; with `profile` that is profiled on the way, and every column is
/// looked at. `--edits` is laid over the rows. Errors: those of the file, the recipe, the edits and the
/// options.
[[nodiscard]] Result<Upload> openUpload(
    const Arguments& arguments, const JobControl& control, FileProfile* profile = nullptr);

/// All files that are read: those that `arguments` names, and the look-up file.
[[nodiscard]] std::vector<std::string> inputFiles(const Arguments& arguments);

/// Refuses an output that is one of the files being read, by whatever name. Errors: UsageWouldOverwrite
/// (subject is `out`).
[[nodiscard]] Result<> requireOtherFile(std::span<const std::string> inputs, std::string_view out);

/// Errors: QuestionsOpen (found = how many), unless `--accept-guesses`.
[[nodiscard]] Result<> requireAnswers(const Upload& upload, const Arguments& arguments);

/// An upload with its check.
struct CheckedUpload
{
    Upload upload;
    CheckRequest request;
    std::shared_ptr<const CheckResult> result;
};

struct CheckWishes
{
    EpochMs now = 0;
    std::size_t maxFindings = 0;
    std::string_view pixelId{}; ///< keys made ids; empty: they are made for the check alone
};

/// Errors: UsageMissingArgument, when ids are made and no pixel is given that keys them.
[[nodiscard]] Result<> requireIdKey(const Upload& upload, const Arguments& arguments);

/// Errors: those of Upload::boundRecipe().
[[nodiscard]] Result<CheckRequest> checkRequest(const Upload& upload, const CheckWishes& wishes);

[[nodiscard]] Result<CheckedUpload> checkUpload(
    Upload upload, const CheckWishes& wishes, const JobControl& control);

/// The saved recipe that `--recipe` names, or that it finds with `auto`. A path, or a word that is a file
/// here, is read as a file, of which nothing but the recipe is filled. Errors: RecipeMissing,
/// RecipeColumnMissing (`auto`: one fits but for this column), those of loadRecipe().
[[nodiscard]] Result<SavedRecipe> recipeFor(const Arguments& arguments, const Upload& upload);

/// Before anything of a file leaves: a saved recipe that came from elsewhere needs `--trust-recipe`, once.
/// Remembers that the recipe is used. Errors: RecipeStrangers.
[[nodiscard]] Result<> requireTrust(const Arguments& arguments, EpochMs now);

/// After a send for real with a saved recipe: its next files are held against what this one was worth. A
/// memory that can't be written is no reason to call a send failed.
void keepUsualAmounts(const Arguments& arguments, const CheckedUpload& sent);

/// What has changed so that a saved recipe needs a look, for people: "Paid at is gone, Created at is new."
[[nodiscard]] std::vector<std::string> driftLines(const RecipeDrift& drift);

/// The saved recipes that fit a file with a header, the best first; none where they can't be read.
[[nodiscard]] std::vector<FittingRecipe> fittingRecipes(const Upload& upload);

/// Says that a saved recipe could be used, and what would have to be looked at.
void noteFitting(const std::vector<FittingRecipe>& fitting, const Output& output);

} // namespace convey::cli
