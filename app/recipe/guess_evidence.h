// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The evidence that a guess rests on: of the samples where the whole file has not been read. Private to
/// recipe/. Values and pure functions; safe on any thread.
#pragma once

#include "recipe/guess.h"

namespace convey {

/// What the samples of one column say.
[[nodiscard]] ColumnEvidence evidenceInSamples(
    const TableHead& head, std::size_t column, const BlankWords& blanks);

/// Does the input take a part of full names?
[[nodiscard]] bool cutsNames(const Recipe& recipe, Input input);

/// What several columns that feed one thing say together.
struct Together
{
    TimeEvidence times{};
    MoneyEvidence money{};
    IdEvidence ids{};
    LineTally middleNames{};
    std::map<std::string_view, LineTally> ambiguousCountries{};
    std::uint64_t blank = 0;
    std::int64_t firstBlankLine = 0;
    bool any = false;

    void add(const ColumnEvidence& column)
    {
        any = true;
        if (column.times())
            times.merge(*column.times());
        if (column.money())
            money.merge(*column.money());
        if (column.ids())
            ids.merge(*column.ids());
        if (column.middleNames())
            middleNames.merge(*column.middleNames());
        for (const auto& [codes, seen] : column.ambiguousCountries())
            ambiguousCountries[codes].merge(seen);
        blank += column.blank();
        firstBlankLine = firstBlankLine == 0 ? column.firstBlankLine() : firstBlankLine;
    }
};

} // namespace convey
