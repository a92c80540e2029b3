// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Proposed fixes: another text for the cell that a finding is about. Nothing is fixed by itself: a person
/// says yes, to one row or to all with the same cause.
///
/// A fix is proved before it is proposed: with it the event is built and judged once more, and must have lost
/// this finding without getting another about the cell that weighs as much. Times are never touched: a date
/// is not made to fit. One object, one thread.
#pragma once

#include "check/finding.h"
#include "event/builder.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace convey {

/// What a fix does. Words are in words/.
enum class FixKind : std::uint8_t
{
    CommaIsDecimal, ///< 129,99 in a column of points
    PointIsDecimal,
    NumberAlone, ///< "129.99 incl. VAT"
    CurrencyCode, ///< "€"
    AddressAlone, ///< "mailto:ada@example.com"
    WithoutExtension, ///< of a phone number
    WithoutTrunkZero, ///< +49 (0)30 …
    FirstOfSeveral, ///< numbers or addresses in one cell
    WholeAddress, ///< shop.example.com/thanks
    WithoutLogin, ///< https://user:password@…
    BlanksEncoded, ///< in an address
    WithoutPort, ///< 192.0.2.1:443
    WholeNumber, ///< "2 pcs"
    AllowedName, ///< of a custom event
    Unwrapped, ///< ="01067", '01067, "…"
    EmptyCell, ///< the value is not sent
    Count_, ///< how many there are; not a kind
};

/// The name that `--json` prints ("comma_is_decimal").
[[nodiscard]] std::string_view fixKindName(FixKind kind);

struct CellFix
{
    FixKind kind = FixKind::EmptyCell;
    std::uint64_t row = 0; ///< of the cell, 0-based
    std::uint32_t column = 0; ///< 0-based
    std::string text{}; ///< UTF-8, instead of what stands there

    bool operator==(const CellFix&) const = default;
};

/// A text that may mend a cell, not proved yet.
struct FixCandidate
{
    FixKind kind = FixKind::EmptyCell;
    std::string text{};
};

/// What could mend the cell that `problem` is about, the likeliest first; empty for rules that no other text
/// can mend for certain. Pure. Cost: some passes over the cell.
[[nodiscard]] std::vector<FixCandidate> fixCandidates(
    const Problem& problem, std::string_view cell, const MoneyRule& money);

/// The input of the recipe in which the cause lies when all rows have it: choosing another column or
/// answering a question mends them at once. None: it is in the rows.
[[nodiscard]] std::optional<Input> recipeInputOf(Rule rule);

class FixFinder
{
public:
    FixFinder(const BoundRecipe& recipe, EpochMs now);

    /// The fix of one finding about the event of `rows` (all rows of one, in their order), as check_job
    /// reports it. Cost: the event is built and judged once for each candidate, of which there are few.
    [[nodiscard]] std::optional<CellFix> find(std::span<const RowView> rows, const Finding& finding);

    /// One fix after another until nothing that blocks is left, then those of warnings; empty when the first
    /// can't be reached. Warnings without a known fix stay.
    [[nodiscard]] std::vector<CellFix> findAll(std::span<const RowView> rows);

private:
    using Findings = std::vector<Finding>;

    [[nodiscard]] Findings judged(std::span<const RowView> rows);
    [[nodiscard]] std::optional<CellFix> findInCell(
        std::span<const RowView> rows, const Problem& problem, std::size_t column);
    [[nodiscard]] static bool isProved(const Problem& mended, const Findings& before, const Findings& after);

    MoneyRule m_money;
    std::vector<std::pair<Field, std::int32_t>> m_columns{}; ///< what each bound column feeds
    Builder m_builder;
    EpochMs m_now;
};

/// A fix as the rejects file has it in its fix column: `Total=129.99`, several with "; " between. A name or
/// text that holds =, ; or " stands in double quotes.
void appendFixText(std::string& out, std::string_view columnName, std::string_view text);

/// Reads what appendFixText() wrote: column name and text of each; none when it is something else.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, std::string>>> parseFixText(
    std::string_view text);

} // namespace convey
