// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Writes the tags of an upload to where a person wants them. A plain function that blocks; any thread.
#pragma once

#include "jobs/bulk_tags.h"
#include "tag/flavour.h"

#include <cstdint>
#include <string>
#include <vector>

namespace convey::ui {

enum class BulkForm : std::uint8_t
{
    Csv,
    Folder,
    Sheet, ///< one page
};

struct BulkWish
{
    std::shared_ptr<const Table> table{};
    BoundRecipe recipe;
    std::string pixelId{};
    Flavour flavour{};
    BulkForm form = BulkForm::Csv;
    std::string path{}; ///< of the file, or of the folder
    std::string fileName{}; ///< of the upload, for the head of a sheet
    std::uint64_t seed = 0;
};

/// A conversion that is no tag.
struct NoTag
{
    std::int64_t line = 0;
    BulkState state = BulkState::Blocked;
    std::optional<NoTagReason> reason{};
};

struct BulkDone
{
    BulkTagSummary summary{};
    std::vector<NoTag> noTags{}; ///< the first kMostNoTags
};
inline constexpr std::size_t kMostNoTags = 10'000;

/// Nothing is there under its name before all is made. Then a file is replaced whole, and the files of a
/// folder one after the other: an error between two of them leaves those before it. Errors: those of
/// makeBulkTags(), AtomicFile and BulkTagFolder.
[[nodiscard]] Result<BulkDone> makeTags(const BulkWish& wish, const JobControl& control);

} // namespace convey::ui
