// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Samples of the first lines, before and after: made with the Builder that also makes what is sent, so that
/// what is shown is what is sent. Pure functions over an Upload; any thread.
#pragma once

#include "columns/field_list.h"

#include "event/builder.h"
#include "jobs/upload.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace convey {
class RowGroups;
}

namespace convey::ui {

struct FieldSample
{
    QString raw{}; ///< the cell as it stands; empty for a constant
    QString sent{}; ///< empty: nothing is sent for it
    std::optional<Rule> fault{}; ///< why the cell could not be read
    bool alreadyHashed = false; ///< the cell held the hash
};

/// Up to three samples of each input that the recipe binds, from the first lines that have something in the
/// cell; one of a constant. Empty while the recipe does not fit the file. Where lines are joined, of the
/// orders that `groups` tell; while these are not known, of lines that stand together.
using SampleMap = std::map<FieldKey, std::vector<FieldSample>>;
[[nodiscard]] SampleMap sampleFields(const Upload& upload, const RowGroups* groups = nullptr);

/// The value of an input as its event has it, in one line: hashes whole, times as "2026-11-21 20:12:56 UTC".
[[nodiscard]] QString sentText(const Event& event, const FieldKey& key);

} // namespace convey::ui
