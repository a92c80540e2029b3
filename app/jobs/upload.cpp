// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/upload.h"

#include "recipe/header_names.h"
#include "table/returned_table.h"

#include <algorithm>
#include <atomic>

namespace convey {

namespace {

/// The zone that the files name above their tables; none where they differ, so that it is asked.
std::string timeZoneOf(const OpenFiles& open)
{
    const std::string& zone = open.files.front()->sniffReport().preamble.timeZone;
    const bool isOfAll = std::ranges::all_of(
        open.files, [&](const auto& file) { return file->sniffReport().preamble.timeZone == zone; });
    return isOfAll ? zone : std::string();
}

/// `table` has the rows of `open`, perhaps with more columns.
Result<TableHead> headOf(const OpenFiles& open, const Table& table)
{
    TableHead head{.columnNames = table.columnNames(),
        .samples = {},
        .timeZone = timeZoneOf(open),
        .ownColumns = open.table->columnCount()};
    return table
        .scan(0, kGuessRows,
            [&](const RowView& row) {
                std::vector<std::string>& cells = head.samples.emplace_back();
                head.lines.push_back(row.line);
                for (const Cell& cell : row.cells)
                    cells.emplace_back(cell.text);
                return true;
            })
        .map([&] { return std::move(head); });
}

/// No two states of any uploads share a number: what was done for one is never taken for another's.
std::uint64_t nextRevision()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

} // namespace

Result<Upload> Upload::open(std::string_view path, const OpenOptions& options, const ReadProgress& progress)
{
    const std::string one(path);
    return open(std::span(&one, 1), options, progress);
}

Result<Upload> Upload::open(std::span<const std::string> paths, const OpenOptions& options,
    const ReadProgress& progress, FirstGuess guess)
{
    OpenOptions opened = options;
    opened.text.headerWorth = inputsNamedIn;
    return convey::openFiles(paths, opened, progress).and_then([&](OpenFiles&& files) {
        return over(std::move(files), options, guess);
    });
}

Result<Upload> Upload::openPasted(std::string_view bytes, std::string_view name, const OpenOptions& options)
{
    return TextSource::paste(bytes, name, options.text)
        .and_then([&](TextSource&& source) { return CsvTable::open(std::move(source), options.dialect); })
        .and_then([&](std::shared_ptr<CsvTable>&& table) {
            return over({.files = {table}, .table = withoutGuards(table)}, options, FirstGuess::Now);
        });
}

Result<Upload> Upload::over(OpenFiles files, const OpenOptions& options, FirstGuess guess)
{
    Result<TableHead> head = headOf(files, *files.table);
    if (!head)
        return fail(head.error());

    Upload upload;
    upload.m_path = files.files.front()->sources().front().path;
    upload.m_open = std::move(files);
    upload.m_options = options;
    upload.m_head = *std::move(head);
    upload.m_recognised = recogniseSource(upload.m_head.columnNames);
    const auto columns = upload.m_open.table->columns();
    upload.m_columns.assign(columns.begin(), columns.end());
    if (guess == FirstGuess::Now)
        upload.guessWith({});
    return upload;
}

std::shared_ptr<const Table> Upload::table() const
{
    return tableOf(m_open.table, m_edits, m_lookup.get());
}

Result<> Upload::setLookup(std::optional<Lookup> lookup)
{
    const std::shared_ptr<const Table> all = tableOf(m_open.table, {}, lookup ? &*lookup : nullptr);
    Result<TableHead> head = headOf(m_open, *all);
    if (!head)
        return fail(head.error());
    m_head = *std::move(head);
    m_columns.assign(all->columns().begin(), all->columns().end());
    m_lookup = lookup ? std::make_shared<const Lookup>(*std::move(lookup)) : nullptr;
    m_evidence = std::make_shared<const TableEvidence>();
    takeLookupKeys();
    m_revision = nextRevision();
    return {};
}

void Upload::takeLookupKeys()
{
    m_recipe.lookup = m_lookup ? std::optional(m_lookup->keys) : std::nullopt;
}

void Upload::guessWith(
    std::span<const Binding> answers, std::span<const ValueWord> words, std::span<const RowFilter> filters)
{
    Guess guess = guessRecipe(m_head, answers, *m_evidence, words, recognisedSource());
    m_proofs = std::move(guess.proofs);
    m_recipe = std::move(guess.recipe);
    m_usualAmounts.clear();
    m_isGuess = true;
    m_questions = std::move(guess.questions);
    m_columnGuesses = std::move(guess.columns);
    m_recipe.setFilters(filters);
    m_columnAlternatives = std::move(guess.alternatives);
    takeLookupKeys();
    m_revision = nextRevision();
}

void Upload::useRecipe(Recipe recipe, std::vector<UsualAmount> usualAmounts)
{
    m_recipe = std::move(recipe);
    m_usualAmounts = std::move(usualAmounts);
    m_isGuess = false;
    m_questions.clear();
    m_columnGuesses.clear();
    m_columnAlternatives.clear();
    m_proofs.clear();
    m_revision = nextRevision();
}

BlankWords Upload::blankWords() const
{
    const Binding* words = m_recipe.find(Input::BlankWords);
    if (!words)
        return {};
    return BlankWords(splitAtCommas(words->text).value_or(std::vector<std::string>()));
}

void Upload::setEvidence(TableEvidence evidence)
{
    m_evidence = std::make_shared<const TableEvidence>(std::move(evidence));
}

bool Upload::learn(TableEvidence evidence, std::span<const Binding> answers, std::span<const ValueWord> words,
    std::span<const RowFilter> filters)
{
    setEvidence(std::move(evidence));
    if (!m_isGuess)
        return false;
    const Recipe before = m_recipe;
    const std::uint64_t revision = m_revision;
    guessWith(answers, words, filters);
    if (m_recipe != before)
        return true;
    m_revision = revision;
    return false;
}

void Upload::bind(
    std::span<const Binding> bindings, std::span<const ValueWord> words, std::span<const RowFilter> filters)
{
    for (const ValueWord& word : words)
        m_recipe.setWord(word);
    for (const Binding& binding : bindings)
        m_recipe.bind(binding);
    m_recipe.setFilters(filters);
    m_revision = nextRevision();
}

void Upload::setSharedEdits(std::shared_ptr<const Edits> edits)
{
    m_edits = std::move(edits);
    m_revision = nextRevision();
}

Result<BoundRecipe> Upload::boundRecipe(std::string_view pixelId) const
{
    return BoundRecipe::bind(m_recipe, columnNames(),
        {.idSecret = std::string(pixelId), .joinedColumns = joinedColumnsOf(lookup())});
}

} // namespace convey
