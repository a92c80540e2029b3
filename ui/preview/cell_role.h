// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the models of the Preview say about a cell beyond its text, for CellDelegate. Values.
#pragma once

#include "common/state_look.h"

#include "check/finding.h"
#include "check/verdict.h"
#include "jobs/field_columns.h"

#include <Qt>

#include <span>

namespace convey::ui {

inline constexpr double kCellPad = 0.6; ///< em, from the edge of a cell to its text

enum CellRole
{
    VerdictCellRole = Qt::UserRole, ///< int: the cell shows the state of its row
    MarkCellRole, ///< int: a finding is about this cell; markOf() below
    MutedCellRole, ///< bool: second to the rest
    LoadingCellRole, ///< bool: still being read
    EditedCellRole, ///< bool: the text is a person's, not the file's
    RefusedCellRole, ///< bool: the cell shows that OpenAI refused its row
    CopyCellRole, ///< the text of Qt::DisplayRole, waited for however long the disk takes
    ReasonCellRole, ///< of a cell that shows a state: every reason for it, a sentence a line
};

/// How a finding is marked in a row of this verdict, as the verdict whose look it takes. What stays here
/// because of its age or by choice is nobody's error, so nothing in such a row is red; Ready stands for a
/// note.
[[nodiscard]] constexpr Verdict markOf(Verdict row, Severity severity)
{
    if (row == Verdict::Outside || row == Verdict::LeftOut)
        return row;
    return severity == Severity::Blocked ? Verdict::Blocked
        : severity == Severity::Warning  ? Verdict::Warned
                                         : Verdict::Ready;
}
[[nodiscard]] inline StateLook lookOfMark(Verdict mark)
{
    return mark == Verdict::Ready ? lookOf(Severity::Note) : lookOf(mark);
}

/// The most serious finding about a column, or null.
[[nodiscard]] inline const Finding* findingAt(
    std::span<const Finding> findings, const FieldColumns& columns, std::int32_t column)
{
    const Finding* mark = nullptr;
    for (const Finding& finding : findings) {
        if (columns.columnOf(finding.problem) == column && (!mark || finding.severity() < mark->severity()))
            mark = &finding;
    }
    return mark;
}

} // namespace convey::ui
