// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which rows of an export are no conversions: refunds, cancelled orders, tests, deals not won. A filter
/// looks at one column and keeps the rows that match, or leaves them out; what it leaves out is counted with
/// its reason, never passed over in silence. Several filters: a row must get through all. Values; safe on any
/// thread.
///
/// In a recipe file:
///
///     "filters": [ {"column": "Financial Status", "leave_out": ["voided"], "reason": "voided"},
///                  {"column": "Status", "keep": ["Paid", ""], "reason": "pending"},
///                  {"column": "Cancelled at", "leave_out": "filled", "reason": "cancelled",
///                   "optional": true} ]
///
/// and on the command line `--keep "Status=Paid,Captured"`, `--leave-out "Cancelled at=is:filled"`.
#pragma once

#include "base/result.h"
#include "spec/rule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class FilterReason : std::uint8_t
{
    Voided,
    Refunded,
    Cancelled,
    Pending, ///< not paid, not settled yet
    Failed, ///< declined, expired
    TestMode,
    NotSale, ///< a withdrawal, a fee, a transfer, a gift card loaded
    Adjustment, ///< corrects a conversion that was told before
    Totals, ///< a row that sums up others
    NotWon, ///< a deal that is open or lost
    Chosen, ///< a person's own
};
inline constexpr std::size_t kFilterReasonCount = static_cast<std::size_t>(FilterReason::Chosen) + 1;

/// "voided", "test_mode", …: as the recipe file writes it.
[[nodiscard]] std::string_view filterReasonName(FilterReason reason);
[[nodiscard]] std::optional<FilterReason> filterReasonByName(std::string_view name);
/// The rule that a row is left out by.
[[nodiscard]] Rule ruleOf(FilterReason reason);

/// What is done with the rows that match; the others get through, or don't.
enum class FilterAct : std::uint8_t
{
    Keep,
    LeaveOut,
};

enum class FilterTest : std::uint8_t
{
    Words, ///< the cell is one of the words; the empty word is an empty cell
    Filled,
    Blank,
    AboveZero, ///< a number, however written, without a minus or brackets and not all zeroes
};
/// "filled", "blank", "above_zero"; empty for words.
[[nodiscard]] std::string_view filterTestName(FilterTest test);
[[nodiscard]] std::optional<FilterTest> filterTestByName(std::string_view name);

struct RowFilter
{
    std::string column{};
    FilterAct act = FilterAct::LeaveOut;
    FilterTest test = FilterTest::Words;
    std::vector<std::string> words{}; ///< only with FilterTest::Words; compared as foldedWord() makes them
    FilterReason reason = FilterReason::Chosen;
    /// A file without the column is none the worse for it: the filter is passed over, and that is said.
    bool optional = false;

    bool operator==(const RowFilter&) const = default;
};

inline constexpr std::size_t kMaxRowFilters = 50;
inline constexpr std::size_t kMaxFilterWords = 500;

/// Errors: RecipeFieldInvalid (subject = "filters:COLUMN"): no column or a long one, no words or too many,
/// words for a test that takes none.
[[nodiscard]] Result<> checkFilter(const RowFilter& filter);

/// Reads "COLUMN=WORD,WORD" or "COLUMN=is:filled" as `--keep` and `--leave-out` give it; the last `=` that
/// is not inside quotes counts. "COLUMN=" has no words: it takes the filters on this column away (see
/// Recipe::setFilter()). Errors: UsageBadValue.
[[nodiscard]] Result<RowFilter> parseFilter(std::string_view text, FilterAct act);
/// What parseFilter() reads.
[[nodiscard]] std::string filterText(const RowFilter& filter);

/// Does a cell get through? `words` of the filter are folded (see foldedFilter()).
[[nodiscard]] bool passes(const RowFilter& folded, std::string_view cell);
/// The filter with its words as foldedWord() makes them, for passes().
[[nodiscard]] RowFilter foldedFilter(RowFilter filter);

} // namespace convey
