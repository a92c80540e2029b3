// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Works out what the Columns page says of each field: what is chosen, how it leaves and why it was taken.
/// Pure functions; GUI thread only (the words are translated).
#pragma once

#include "columns/field_list.h"
#include "columns/samples.h"

#include "jobs/upload.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace convey::ui {

/// How the value of a field leaves this computer.
enum class Leaving : std::uint8_t
{
    Nothing, ///< nothing is chosen
    AsItIs,
    Converted,
    Hashed,
    AlreadyHashed,
    Always, ///< the same value for every line
    NotSent, ///< it says how others are read
};

/// One field, ready to be shown.
struct FieldState
{
    FieldKey key{};
    std::optional<Binding> binding{};
    bool needed = false;
    bool byHand = false; ///< without a binding: a person chose nothing
    bool guessed = false; ///< by its column's name or values
    bool assumed = false; ///< until its question is answered
    Leaving leaving = Leaving::Nothing;
    QString why{};
    QStringList notes{}; ///< what is odd about its columns
    std::vector<FieldSample> samples{};

    [[nodiscard]] bool isMissing() const { return needed && !binding; }
};

/// A field that few files need: shown when it is used, needed or asked for.
[[nodiscard]] bool isRare(const FieldState& field);

/// The fields of a group, in the order of the page; free fields of the recipe come last under "How much".
[[nodiscard]] std::vector<FieldState> fieldStates(
    FieldGroup group, const Upload& upload, const SampleMap& samples, const std::vector<FieldKey>& byHand);

/// The columns of the file that the recipe uses for nothing, in the file's order.
[[nodiscard]] QStringList unusedColumns(const Upload& upload);

/// "hashed".
[[nodiscard]] QString leavingText(Leaving leaving);
[[nodiscard]] QString leavingIcon(Leaving leaving);

} // namespace convey::ui
