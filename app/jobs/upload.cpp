// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/upload.h"

namespace convey {

namespace {

Result<TableHead> headOf(const Table& table)
{
    TableHead head{.columnNames = table.columnNames(), .samples = {}};
    return table
        .scan(0, kGuessRows,
            [&](const RowView& row) {
                std::vector<std::string>& cells = head.samples.emplace_back();
                for (const Cell& cell : row.cells)
                    cells.emplace_back(cell.text);
                return true;
            })
        .map([&] { return std::move(head); });
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
    Result<OpenFiles> files = openFiles(paths, options, progress);
    if (!files)
        return fail(files.error());
    Result<TableHead> head = headOf(*files->table);
    if (!head)
        return fail(head.error());

    Upload upload;
    upload.m_path = paths.front();
    upload.m_open = *std::move(files);
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

void Upload::guessWith(std::span<const Binding> answers)
{
    Guess guess = guessRecipe(m_head, answers);
    m_recipe = std::move(guess.recipe);
    m_questions = std::move(guess.questions);
    m_columnGuesses = std::move(guess.columns);
    ++m_revision;
}

void Upload::useRecipe(Recipe recipe)
{
    m_recipe = std::move(recipe);
    m_questions.clear();
    m_columnGuesses.clear();
    ++m_revision;
}

void Upload::bind(std::span<const Binding> bindings)
{
    for (const Binding& binding : bindings)
        m_recipe.bind(binding);
    ++m_revision;
}

void Upload::setEdits(Edits edits)
{
    m_edits = std::make_shared<const Edits>(std::move(edits));
    ++m_revision;
}

Result<BoundRecipe> Upload::boundRecipe() const
{
    return BoundRecipe::bind(m_recipe, file()->columnNames());
}

} // namespace convey
