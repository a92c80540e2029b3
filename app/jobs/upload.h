// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a window tab and a command work on: a file, how it is read, the recipe and its open questions, the
/// edits.
///
/// A value with a revision: every change gives a number that no other state of any upload has, and work that
/// was done for an older one is dropped. Two Uploads know nothing of each other. Copy it to hand it to a
/// worker; the table behind it is shared and safe.
#pragma once

#include "base/result.h"
#include "event/bound_recipe.h"
#include "jobs/index_job.h"
#include "jobs/lookup_job.h"
#include "recipe/guess.h"
#include "recipe/usual_amount.h"
#include "table/edits.h"
#include "table/multi_table.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// How many rows a guess looks at.
inline constexpr std::uint64_t kGuessRows = 200;

enum class FirstGuess : bool
{
    Now,
    Later, ///< the caller goes on with guessWith() or useRecipe(); until then the recipe is empty
};

class Upload
{
public:
    /// Opens the file, reads its head and guesses a recipe. Blocks on the disk for some blocks, and for the
    /// whole file where it is not UTF-8 text: only then is `progress` (may be empty) called. The rows are
    /// counted by index() later. Errors: those of TextSource::open() and CsvTable::open().
    [[nodiscard]] static Result<Upload> open(
        std::string_view path, const OpenOptions& options = {}, const ReadProgress& progress = {});

    /// The same for several files of one shape (at least one). Errors: also FileColumnsDiffer.
    [[nodiscard]] static Result<Upload> open(std::span<const std::string> paths,
        const OpenOptions& options = {}, const ReadProgress& progress = {},
        FirstGuess guess = FirstGuess::Now);

    /// The same for a block that was pasted (UTF-8); `name` is what it is called instead of a path.
    /// Errors: those of TextSource::paste() and CsvTable::open().
    [[nodiscard]] static Result<Upload> openPasted(
        std::string_view bytes, std::string_view name, const OpenOptions& options = {});

    /// What a person said about how the files are read.
    [[nodiscard]] const OpenOptions& options() const { return m_options; }

    /// Of the first file.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    /// The first file as it is: its columns are those of all. Never null.
    [[nodiscard]] const std::shared_ptr<CsvTable>& file() const { return m_open.files.front(); }
    /// All files, in the order they were given.
    [[nodiscard]] std::span<const std::shared_ptr<CsvTable>> files() const { return m_open.files; }
    /// The rows of all files as they are. Never null.
    [[nodiscard]] const std::shared_ptr<const Table>& source() const { return m_open.table; }
    /// All files and their rows, for work on them.
    [[nodiscard]] const OpenFiles& openFiles() const { return m_open; }
    /// Counts the rows of all files on all cores (see runIndex()).
    [[nodiscard]] Result<> index(const JobControl& control = {}) const { return runIndex(m_open, control); }
    /// The rows with the edits laid over them, and the look-up file beside them. Never null.
    [[nodiscard]] std::shared_ptr<const Table> table() const;

    /// Joins a look-up file, or none any more (see openLookup()): its columns are there beside the file's
    /// own from now on. The recipe remembers the keys. Guess again afterwards, with evidence of the new
    /// columns: what there was is gone. Errors: those of Table::scan().
    [[nodiscard]] Result<> setLookup(std::optional<Lookup> lookup);
    /// Null without one.
    [[nodiscard]] const Lookup* lookup() const { return m_lookup.get(); }
    /// The columns that can be bound: the file's, then those of the look-up file ("lookup:Email").
    [[nodiscard]] std::span<const Column> columns() const { return m_columns; }
    /// Their names.
    [[nodiscard]] const std::vector<std::string>& columnNames() const { return m_head.columnNames; }

    [[nodiscard]] const Recipe& recipe() const { return m_recipe; }
    /// Whether the recipe was guessed for this file; else it is a saved one.
    [[nodiscard]] bool isGuess() const { return m_isGuess; }
    [[nodiscard]] std::span<const Question> questions() const { return m_questions; }
    /// One entry a column: why it was taken for what. Empty for a recipe that was loaded.
    [[nodiscard]] std::span<const std::optional<ColumnGuess>> columnGuesses() const
    {
        return m_columnGuesses;
    }
    /// The program whose export this is, or null; also where a saved recipe is used.
    [[nodiscard]] const SourceMatch* recognisedSource() const
    {
        return m_recognised ? &*m_recognised : nullptr;
    }
    /// What columns could also be, best first. Empty for a recipe that was loaded.
    [[nodiscard]] std::span<const ColumnAlternative> columnAlternatives() const
    {
        return m_columnAlternatives;
    }
    [[nodiscard]] const Edits& edits() const { return *m_edits; }
    /// The same, to be kept: never null.
    [[nodiscard]] const std::shared_ptr<const Edits>& sharedEdits() const { return m_edits; }

    /// What the values decided, with the line that proves it.
    [[nodiscard]] std::span<const InputProof> proofs() const { return m_proofs; }

    /// Guesses again with these answers made by hand; each closes the question it answers. `words` go into
    /// the recipe's value tables, a filter takes the place of the recipe's on its column.
    void guessWith(std::span<const Binding> answers, std::span<const ValueWord> words = {},
        std::span<const RowFilter> filters = {});

    /// What evidence of the whole file the guess in use would rest on; see evidencePlan().
    [[nodiscard]] EvidencePlan evidencePlan(bool forPeople) const
    {
        return convey::evidencePlan(m_head, m_recipe, forPeople);
    }
    /// The words for an empty cell of the recipe in use.
    [[nodiscard]] BlankWords blankWords() const;
    /// Takes the evidence of the whole file. The next guess rests on it.
    void setEvidence(TableEvidence evidence);
    /// setEvidence(), and where the recipe is a guess, guessWith(). Whether the recipe has changed by it; the
    /// revision is a new one only then.
    [[nodiscard]] bool learn(TableEvidence evidence, std::span<const Binding> answers,
        std::span<const ValueWord> words = {}, std::span<const RowFilter> filters = {});
    [[nodiscard]] const TableEvidence& evidence() const { return *m_evidence; }

    /// Takes a saved recipe: it has no questions. `usualAmounts` are what was sent with it before.
    void useRecipe(Recipe recipe, std::vector<UsualAmount> usualAmounts = {});
    /// What this file's amounts are held against. Empty for a recipe that was guessed.
    [[nodiscard]] const std::vector<UsualAmount>& usualAmounts() const { return m_usualAmounts; }
    /// Lays single bindings over the recipe in use.
    void bind(std::span<const Binding> bindings, std::span<const ValueWord> words = {},
        std::span<const RowFilter> filters = {});

    void setEdits(Edits edits) { setSharedEdits(std::make_shared<const Edits>(std::move(edits))); }
    /// Not null.
    void setSharedEdits(std::shared_ptr<const Edits> edits);

    /// The recipe resolved against the file's columns. Errors: RecipeColumnMissing, RecipeFieldInvalid.
    /// `pixelId` keys made ids.
    [[nodiscard]] Result<BoundRecipe> boundRecipe(std::string_view pixelId = {}) const;

private:
    Upload() = default;

    [[nodiscard]] static Result<Upload> over(OpenFiles files, const OpenOptions& options, FirstGuess guess);
    void takeLookupKeys();

    std::string m_path;
    std::uint64_t m_revision = 0;
    OpenFiles m_open;
    OpenOptions m_options;
    bool m_isGuess = true; ///< the recipe; false: a saved one
    std::vector<Column> m_columns;
    std::shared_ptr<const Lookup> m_lookup;
    TableHead m_head;
    Recipe m_recipe;
    std::vector<UsualAmount> m_usualAmounts;
    std::vector<Question> m_questions;
    std::vector<std::optional<ColumnGuess>> m_columnGuesses;
    std::vector<ColumnAlternative> m_columnAlternatives;
    std::vector<InputProof> m_proofs;
    std::optional<SourceMatch> m_recognised;
    std::shared_ptr<const TableEvidence> m_evidence = std::make_shared<const TableEvidence>();
    std::shared_ptr<const Edits> m_edits = std::make_shared<const Edits>();
};

} // namespace convey
