// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/fix.h"

#include "check/judge.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr int kMostFixesOfEvent = 8;

/// The rows with the text of one cell replaced.
class Patched
{
public:
    explicit Patched(std::span<const RowView> rows)
        : m_rows(rows.begin(), rows.end())
        , m_cells(rows.size())
    { }

    /// `text` must outlive this. False where the row has no such cell.
    bool set(std::size_t part, std::size_t column, std::string_view text)
    {
        if (column >= m_rows[part].cells.size())
            return false;
        if (m_cells[part].empty())
            m_cells[part].assign(m_rows[part].cells.begin(), m_rows[part].cells.end());
        m_cells[part][column] = {.text = text, .edited = true};
        m_rows[part].cells = m_cells[part];
        return true;
    }

    [[nodiscard]] std::span<const RowView> rows() const { return m_rows; }

private:
    std::vector<RowView> m_rows;
    std::vector<std::vector<Cell>> m_cells;
};

bool isSameProblem(const Problem& a, const Problem& b)
{
    return a.rule == b.rule && a.field == b.field && a.column == b.column && a.part == b.part;
}

} // namespace

std::string_view fixKindName(FixKind kind)
{
    constexpr std::array kNames = std::to_array<std::string_view>(
        {"comma_is_decimal", "point_is_decimal", "number_alone", "currency_code", "address_alone",
            "without_extension", "without_trunk_zero", "first_of_several", "whole_address", "without_login",
            "blanks_encoded", "without_port", "whole_number", "allowed_name", "unwrapped", "empty_cell"});
    static_assert(kNames.size() == static_cast<std::size_t>(FixKind::Count_));
    return kNames.at(static_cast<std::size_t>(kind));
}

std::optional<Input> recipeInputOf(Rule rule)
{
    switch (rule) {
    case Rule::IdMissing:
    case Rule::IdLooksPersonal:
    case Rule::IdsAreRowNumbers:
        return Input::Id;
    case Rule::TypeMissing:
    case Rule::TypeUnknown:
        return Input::Type;
    case Rule::CustomNameMissing:
        return Input::CustomEventName;
    case Rule::TimestampMissing:
    case Rule::TimesInOneHour:
        return Input::TimestampMs;
    case Rule::TimestampZoneMissing:
    case Rule::TimestampInZoneGap:
    case Rule::TimestampInZoneOverlap:
    case Rule::TimestampTooFarAhead:
        return Input::TimeZone;
    case Rule::TimestampUnreadable:
    case Rule::TimestampOrderUnknown:
        return Input::DateFormat;
    case Rule::ActionSourceUnknown:
    case Rule::ActionSourceNotMobileApp:
        return Input::ActionSource;
    case Rule::SourceUrlMissing:
    case Rule::SourceUrlLooksPersonal:
        return Input::SourceUrl;
    case Rule::OptOutUnreadable:
    case Rule::OptOutAssumed:
    case Rule::ConsentLeavesOut:
        return Input::Consent;
    case Rule::IdentityMissing:
        return Input::UserEmail;
    case Rule::PhoneCountryMissing:
        return Input::PhoneCountry;
    case Rule::AmountDecimalSignUnknown:
        return Input::DecimalSign;
    case Rule::AmountTooManyDecimals:
    case Rule::AmountsFarAboveUsual:
        return Input::MoneyUnit;
    case Rule::AmountsAllOne:
        return Input::DataAmount;
    case Rule::AmountWithoutCurrency:
    case Rule::CurrencyUnknown:
    case Rule::CurrencyWithdrawn:
        return Input::DataCurrency;
    case Rule::ItemNamesCustomer:
        return Input::ItemName;
    case Rule::OrderTooManyLines:
    case Rule::OrderLinesDiffer:
    case Rule::OrderLinesIdentical:
    case Rule::RepeatedInFileDiffers:
        return Input::FoldBy;
    default:
        return std::nullopt;
    }
}

FixFinder::Findings FixFinder::judged(std::span<const RowView> rows)
{
    Findings findings;
    const BuiltEvent built = m_builder.build(rows);
    static_cast<void>(judge(built, m_now, findings));
    return findings;
}

bool FixFinder::isProved(const Problem& mended, const Findings& before, const Findings& after)
{
    const Severity was = info(mended.rule).severity;
    return std::ranges::all_of(after, [&](const Finding& left) {
        if (isSameProblem(left.problem, mended))
            return false;
        const auto isSame = [&](const Finding& other) { return isSameProblem(other.problem, left.problem); };
        const bool isOfCell = left.problem.field == mended.field
            || (left.problem.column != kNoColumn && left.problem.column == mended.column);
        // What is wrong elsewhere was there before, hidden: an amount is read when its currency is known.
        return !isOfCell || left.severity() > was || std::ranges::any_of(before, isSame);
    });
}

FixFinder::FixFinder(const BoundRecipe& recipe, EpochMs now)
    : m_money(recipe.moneyRule())
    , m_builder(recipe)
    , m_now(now)
{
    for (const std::int32_t column : recipe.columns())
        m_columns.emplace_back(recipe.fieldOf(column), column);
}

std::optional<CellFix> FixFinder::findInCell(
    std::span<const RowView> rows, const Problem& problem, std::size_t column)
{
    if (problem.part >= rows.size() || column >= rows[problem.part].cells.size())
        return std::nullopt;
    std::optional<Findings> before;
    for (FixCandidate& candidate : fixCandidates(problem, rows[problem.part].text(column), m_money)) {
        Patched patched(rows);
        if (!patched.set(problem.part, column, candidate.text))
            continue;
        if (!before)
            before = judged(rows);
        if (isProved(problem, *before, judged(patched.rows())))
            return CellFix{.kind = candidate.kind,
                .row = rows[problem.part].row,
                .column = static_cast<std::uint32_t>(column),
                .text = std::move(candidate.text)};
    }
    return std::nullopt;
}

std::optional<CellFix> FixFinder::find(std::span<const RowView> rows, const Finding& finding)
{
    const Problem& problem = finding.problem;
    if (problem.column != kNoColumn)
        return findInCell(rows, problem, static_cast<std::size_t>(problem.column));
    for (const auto& [field, column] : m_columns) {
        if (field != problem.field)
            continue;
        if (std::optional<CellFix> fix = findInCell(rows, problem, static_cast<std::size_t>(column)))
            return fix;
    }
    return std::nullopt;
}

std::vector<CellFix> FixFinder::findAll(std::span<const RowView> rows)
{
    std::vector<CellFix> fixes;
    fixes.reserve(kMostFixesOfEvent); // the patched rows point into them
    Patched patched(rows);
    bool isBlocked = true;
    while (fixes.size() < kMostFixesOfEvent) {
        const Findings findings = judged(patched.rows());
        const auto blocked = std::ranges::find(findings, Severity::Blocked, &Finding::severity);
        isBlocked = blocked != findings.end();
        const Finding* mended = nullptr;
        std::optional<CellFix> fix;
        for (const Finding& finding : findings) {
            if (finding.severity() != (isBlocked ? Severity::Blocked : Severity::Warning))
                continue;
            mended = &finding;
            fix = find(patched.rows(), finding);
            if (fix || isBlocked)
                break;
        }
        if (!fix)
            break;
        fixes.push_back(*std::move(fix));
        patched.set(mended->problem.part, fixes.back().column, fixes.back().text);
    }
    return isBlocked ? std::vector<CellFix>() : fixes;
}

} // namespace convey
