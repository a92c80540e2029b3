// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/guess_evidence.h"

#include "recipe/guess_fold.h"

#include <algorithm>

namespace convey {

ColumnEvidence evidenceInSamples(const TableHead& head, std::size_t column, const BlankWords& blanks)
{
    constexpr std::int64_t kFirstLine = 2; // behind a header
    ColumnEvidence evidence(
        {.times = true, .money = true, .words = true, .ids = true, .people = true, .fullNames = true});
    for (std::size_t row = 0; row < head.samples.size(); ++row) {
        const auto& cells = head.samples[row];
        const std::int64_t line =
            row < head.lines.size() ? head.lines[row] : static_cast<std::int64_t>(row) + kFirstLine;
        evidence.add(column < cells.size() ? std::string_view(cells[column]) : std::string_view(), line,
            blanks, static_cast<std::int64_t>(row));
    }
    return evidence;
}

bool cutsNames(const Recipe& recipe, Input input)
{
    const Binding* binding = recipe.find(input);
    return binding && std::ranges::any_of(binding->columns, [](const ColumnPart& part) {
        return part.kind == PartKind::FirstName || part.kind == PartKind::LastName;
    });
}

EvidencePlan evidencePlan(const TableHead& head, const Recipe& recipe, bool forPeople)
{
    std::vector<EvidenceKinds> plan(head.columnNames.size());
    const auto wantColumn = [&](const std::string& name, auto set) {
        const auto found = std::ranges::find(head.columnNames, name);
        if (found != head.columnNames.end())
            set(plan[static_cast<std::size_t>(found - head.columnNames.begin())]);
    };
    const auto want = [&](Input input, auto set) {
        const Binding* binding = recipe.find(input);
        if (!binding)
            return;
        for (const std::string& name : columnsOf(*binding))
            wantColumn(name, set);
    };
    want(Input::TimestampMs, [](EvidenceKinds& kinds) { kinds.times = true; });
    want(Input::DataAmount, [](EvidenceKinds& kinds) { kinds.money = true; });
    want(Input::ItemAmount, [](EvidenceKinds& kinds) { kinds.money = true; });
    want(Input::Consent, [](EvidenceKinds& kinds) { kinds.words = true; });
    // A ready-made recipe asks by the words of the columns that it filters by, or says where from.
    for (const RowFilter& filter : recipe.filters)
        wantColumn(filter.column, [](EvidenceKinds& kinds) { kinds.words = true; });
    want(Input::ActionSource, [](EvidenceKinds& kinds) { kinds.words = true; });
    want(Input::Id, [](EvidenceKinds& kinds) { kinds.ids = true; });
    for (const Input input : {Input::UserEmail, Input::UserPhoneNumber, Input::UserExternalId,
             Input::UserFirstName, Input::UserLastName})
        want(input, [](EvidenceKinds& kinds) { kinds.people = true; });
    for (const Input input : {Input::UserFirstName, Input::UserLastName}) {
        if (cutsNames(recipe, input))
            want(input, [](EvidenceKinds& kinds) { kinds.fullNames = true; });
    }
    EvidencePlan whole;
    whole.lines = linePlanOf(head, recipe, foldKeyToTry(recipe));
    if (!forPeople) {
        whole.columns = std::move(plan);
        return whole;
    }
    const BlankWords blanks;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const ColumnEvidence samples = evidenceInSamples(head, i, blanks);
        const auto isMost = [&](std::int64_t count) {
            return count > 0 && static_cast<std::uint64_t>(count) * 2 >= samples.filled();
        };
        plan[i].words = true;
        plan[i].times = plan[i].times || isMost(samples.times()->seen(TimeTrait::Readable).cells);
        plan[i].money = plan[i].money
            || (!plan[i].times && isMost(static_cast<std::int64_t>(samples.money()->numbers())));
    }
    whole.columns = std::move(plan);
    return whole;
}

} // namespace convey
