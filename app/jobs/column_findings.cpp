// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobs/column_findings.h"

#include "table/file_line.h"

#include <algorithm>

namespace convey {

namespace {

class ColumnFindings
{
public:
    explicit ColumnFindings(std::size_t column)
        : m_column(static_cast<std::int32_t>(column))
    { }

    void takeIds(const IdEvidence& ids)
    {
        if (ids.isRowNumber())
            add(FileFindingCode::IdCountsRows, {.count = ids.filled()});
        else if (ids.repeats())
            add(FileFindingCode::IdRepeats, {.count = ids.filled()},
                static_cast<std::int64_t>(ids.distinct()));
        if (ids.scientific().count > 0)
            add(FileFindingCode::IdLostDigits, ids.scientific());
        else if (ids.lostDigits())
            add(FileFindingCode::IdLostDigits, ids.fifteenDigits());
    }

    void takePeople(const IdentityEvidence& people)
    {
        const LineTally& hashed = people.of(IdentityForm::Sha256);
        if (people.isMixedWithHashes() && hashed.count > 0)
            add(FileFindingCode::HashesMixed, hashed);
        else if (hashed.count > 0)
            add(FileFindingCode::HashedAlready, hashed);
        LineTally others = people.of(IdentityForm::OtherHash);
        others.merge(people.of(IdentityForm::Base64Hash));
        if (others.count > 0)
            add(FileFindingCode::HashesOther, others);
        if (people.typoDomains().count > 0)
            add(FileFindingCode::TypoDomains, people.typoDomains());
    }

    void takeBlanks(const LineTally& words)
    {
        if (words.count > 0)
            add(FileFindingCode::BlankWords, words);
    }

    std::vector<FileFinding> found{};

private:
    void add(FileFindingCode code, const LineTally& seen, std::int64_t expected = 0)
    {
        found.push_back({.code = code,
            .column = m_column,
            .line = lineOf(seen.firstLine),
            .source = sourceOf(seen.firstLine),
            .count = seen.count,
            .expected = expected});
    }

    std::int32_t m_column;
};

bool feeds(const Recipe& recipe, std::string_view column, std::initializer_list<Input> inputs)
{
    return std::ranges::any_of(inputs, [&](Input input) {
        const Binding* binding = recipe.find(input);
        return binding && std::ranges::count(columnsOf(*binding), column) > 0;
    });
}

/// What the export of a known program lacks, as long as nothing else was chosen for it. A saved recipe was
/// made for the columns that there are.
std::vector<FileFinding> lackingColumns(const Upload& upload)
{
    std::vector<FileFinding> lacking;
    const SourceMatch* source = upload.recognisedSource();
    if (!source || !upload.isGuess())
        return lacking;
    for (const LackingColumn& column : source->lacking) {
        if (column.input == Input::Oppref)
            continue; // no shop's own export has it; how it gets there is told elsewhere
        const bool isTold = std::ranges::count(lacking, column.column, &FileFinding::name) > 0;
        if (!isTold && !upload.recipe().find(column.input, column.freeKey))
            lacking.push_back(
                {.code = FileFindingCode::SourceColumnLacks, .count = 1, .name = column.column});
    }
    return lacking;
}

} // namespace

std::vector<FileFinding> columnFindingsOf(const Upload& upload)
{
    std::vector<FileFinding> all = lackingColumns(upload);
    const TableEvidence& evidence = upload.evidence();
    const auto columns = upload.columns();
    for (std::size_t i = 0; i < std::min(columns.size(), evidence.size()); ++i) {
        if (!evidence[i] || columns[i].repeated)
            continue;
        ColumnFindings findings(i);
        const Binding* id = upload.recipe().find(Input::Id);
        const bool isId = id && id->kind == BindingKind::Column && id->text == columns[i].name;
        if (isId && evidence[i]->ids())
            findings.takeIds(*evidence[i]->ids());
        const bool isPerson = feeds(upload.recipe(), columns[i].name,
            {Input::UserEmail, Input::UserPhoneNumber, Input::UserExternalId, Input::UserFirstName,
                Input::UserLastName});
        if (isPerson && evidence[i]->people())
            findings.takePeople(*evidence[i]->people());
        const bool isRead = std::ranges::any_of(upload.recipe().bindings, [&](const Binding& binding) {
            return std::ranges::count(columnsOf(binding), columns[i].name) > 0;
        });
        if (isRead)
            findings.takeBlanks(evidence[i]->blankWords());
        all.insert(all.end(), findings.found.begin(), findings.found.end());
    }
    return all;
}

} // namespace convey
