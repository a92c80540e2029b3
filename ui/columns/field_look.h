// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How a field looks in the cells of the Columns page: words, and where they are a state, icon and colour
/// with them. Personal values are masked unless `personal`. Pure functions; GUI thread only (the words are
/// translated).
#pragma once

#include "columns/field_state.h"
#include "common/tokens.h"

#include <QString>

namespace convey::ui {

/// What a value looks like in a cell: its words, and where it is more than words, an icon and a colour.
struct ValueLook
{
    QString text{};
    QString icon{};
    Token colour = Token::Text;
    Token mark = Token::Text;
    bool isValue = false; ///< a value of the file or of the request, not words of ours
};

[[nodiscard]] ValueLook rawLook(const FieldState& field, const FieldSample& sample, bool personal);
[[nodiscard]] ValueLook sentLook(const FieldState& field, const FieldSample& sample, bool personal);

/// A cell behind the chooser, by ColumnsModel::ColumnOf: the sample that tells most, how it leaves, why.
[[nodiscard]] ValueLook fieldLook(const FieldState& field, int column, bool personal);

/// The entry of the chooser that takes a guess away.
[[nodiscard]] QString nothingText(Input input);

/// What stands in the chooser: the column, "Always: Purchase", or that nothing is chosen.
[[nodiscard]] QString chosenText(const FieldState& field);

} // namespace convey::ui
