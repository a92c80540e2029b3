// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/file_finding.h"

#include <array>
#include <cstddef>

namespace convey {

namespace {

// In the order of the enum.
constexpr std::array kNames = std::to_array<std::string_view>({
    "scientific_notation",
    "digits_lost",
    "leading_zeros_lost",
    "leading_apostrophe",
    "text_formula",
    "hash_marks",
    "date_serial",
    "formula_error",
    "total_row",
    "footer_row",
    "header_again",
    "other_table",
    "rows_ragged",
    "rows_cut",
    "quotes_open",
    "nul_bytes",
    "mixed_line_ends",
    "comment_lines",
    "other_sheets",
    "id_repeats",
    "id_counts_rows",
    "id_lost_digits",
    "hashed_already",
    "hashes_mixed",
    "hashes_other",
    "typo_domains",
    "source_column_lacks",
    "blank_words",
});
static_assert(kNames.size() == static_cast<std::size_t>(FileFindingCode::Count_));

} // namespace

std::string_view fileFindingName(FileFindingCode code)
{
    return kNames.at(static_cast<std::size_t>(code));
}

} // namespace convey
