// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/upload.h"

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

Result<TableHead> headOf(const OpenFiles& open)
{
    TableHead head{.columnNames = open.table->columnNames(), .samples = {}, .timeZone = timeZoneOf(open)};
    return open.table
        ->scan(0, kGuessRows,
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

Result<Upload> Upload::open(
    std::span<const std::string> paths, const OpenOptions& options, const ReadProgress& progress)
{
    return convey::openFiles(paths, options, progress).and_then([&](OpenFiles&& files) {
        return over(std::move(files), options);
    });
}

Result<Upload> Upload::openPasted(std::string_view bytes, std::string_view name, const OpenOptions& options)
{
    return TextSource::paste(bytes, name, options.text)
        .and_then([&](TextSource&& source) { return CsvTable::open(std::move(source), options.dialect); })
        .and_then([&](std::shared_ptr<CsvTable>&& table) {
            return over({.files = {table}, .table = table}, options);
        });
}

Result<Upload> Upload::over(OpenFiles files, const OpenOptions& options)
{
    Result<TableHead> head = headOf(files);
    if (!head)
        return fail(head.error());

    Upload upload;
    upload.m_path = files.files.front()->sources().front().path;
    upload.m_open = std::move(files);
    upload.m_options = options;
    upload.m_head = *std::move(head);
    upload.guessWith({});
    return upload;
}

std::shared_ptr<const Table> Upload::table() const
{
    if (m_edits->isEmpty())
        return m_open.table;
    return std::make_shared<const EditedTable>(m_open.table, m_edits);
}

void Upload::guessWith(
    std::span<const Binding> answers, std::span<const ValueWord> words, std::span<const RowFilter> filters)
{
    Guess guess = guessRecipe(m_head, answers, *m_evidence, words);
    m_proofs = std::move(guess.proofs);
    m_recipe = std::move(guess.recipe);
    m_questions = std::move(guess.questions);
    m_columnGuesses = std::move(guess.columns);
    m_recognised = std::move(guess.source);
    for (const RowFilter& filter : filters)
        m_recipe.setFilter(filter);
    m_revision = nextRevision();
}

void Upload::useRecipe(Recipe recipe)
{
    m_recipe = std::move(recipe);
    m_questions.clear();
    m_columnGuesses.clear();
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

void Upload::bind(
    std::span<const Binding> bindings, std::span<const ValueWord> words, std::span<const RowFilter> filters)
{
    for (const ValueWord& word : words)
        m_recipe.setWord(word);
    for (const Binding& binding : bindings)
        m_recipe.bind(binding);
    for (const RowFilter& filter : filters)
        m_recipe.setFilter(filter);
    m_revision = nextRevision();
}

void Upload::setEdits(Edits edits)
{
    m_edits = std::make_shared<const Edits>(std::move(edits));
    m_revision = nextRevision();
}

Result<BoundRecipe> Upload::boundRecipe(std::string_view pixelId) const
{
    return BoundRecipe::bind(m_recipe, file()->columnNames(), {.idSecret = std::string(pixelId)});
}

} // namespace convey
