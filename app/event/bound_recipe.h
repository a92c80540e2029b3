// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A recipe resolved against the columns of one table: names have become numbers, constants rules.
/// A value; const methods are safe on any thread.
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "event/cell_parts.h"
#include "recipe/recipe.h"
#include "table/table.h"
#include "value/blanks.h"
#include "value/money.h"
#include "value/name.h"
#include "value/time.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace convey {

inline constexpr std::int32_t kNoColumn = -1;

/// The text of an input in one row, untrimmed, and the column it came from (kNoColumn: a constant).
struct InputText
{
    std::string_view text{};
    std::int32_t column = kNoColumn;
    PartKind part = PartKind::Whole; ///< of the name or the addresses in `text` that is meant
    int number = 0; ///< of the address, 1-based; only with PartKind::Email
};

/// A row that a filter leaves out.
struct FilterHit
{
    Rule rule = Rule::RowFiltered;
    std::int32_t column = kNoColumn;
};

/// What a recipe is bound for, beside the table.
struct BindOptions
{
    /// Keys made ids: the pixel ID. Empty where ids are only compared with each other (a check before a pixel
    /// is chosen).
    std::string idSecret{};
    /// How many of the last columns come from a look-up file.
    std::size_t joinedColumns = 0;
};

class BoundRecipe
{
public:
    /// `columnNames` are the table's; of equal names the first wins.
    /// Errors: RecipeColumnMissing (subject = the column, of a filter too unless it is optional),
    /// RecipeFieldInvalid (a constant that its input does not understand, or a binding of the wrong kind).
    [[nodiscard]] static Result<BoundRecipe> bind(
        const Recipe& recipe, std::span<const std::string> columnNames, BindOptions options = {});

    [[nodiscard]] bool isBound(Input input) const { return origin(input).bound; }

    /// The text of `input` in `row`; empty when nothing is bound, or when the cell holds a blank word. Lives
    /// as long as the row, this object and what is in `room`.
    [[nodiscard]] InputText text(Input input, const RowView& row, TextRoom& room) const
    {
        return textOf(origin(input), row, room);
    }

    /// Calls `visit(const InputText&)` with every text of an input that takes several, in their order.
    template <typename Visit>
    void forEachText(Input input, const RowView& row, TextRoom& room, Visit visit) const
    {
        const Origin& from = origin(input);
        if (from.kind == BindingKind::FirstOf || from.kind == BindingKind::List
            || from.kind == BindingKind::Part) {
            for (const BoundPart& part : from.parts) {
                const bool isEmpty = !visitPart(part, row, visit);
                if (!isEmpty && from.kind == BindingKind::FirstOf)
                    return;
            }
        } else {
            visit(textOf(from, row, room));
        }
    }

    /// Calls `visit(std::string_view key, FreeKind, const InputText&)` for each bound `data.KEY`, in the
    /// recipe's order.
    template <typename Visit>
    void forEachFree(const RowView& row, TextRoom& room, Visit visit) const
    {
        for (const FreeOrigin& free : m_freeOrigins)
            visit(free.key, free.kind, textOf(free.origin, row, room));
    }

    /// The columns that feed anything, each once, ascending.
    [[nodiscard]] std::span<const std::int32_t> columns() const { return m_columns; }
    /// Of the file alone.
    [[nodiscard]] std::size_t ownColumnCount() const { return m_columnCount - m_joinedColumns; }
    /// With those of a look-up file.
    [[nodiscard]] std::size_t columnCount() const { return m_columnCount; }

    [[nodiscard]] const TimeRule& timeRule() const { return m_timeRule; }
    [[nodiscard]] const MoneyRule& moneyRule() const { return m_moneyRule; }
    /// How full names are cut.
    [[nodiscard]] const NameRule& nameRule() const { return m_nameRule; }
    /// The code that a person chose of those that `word` can mean (countriesByAmbiguousName()); else `word`.
    [[nodiscard]] std::string_view countryMeant(std::string_view word) const;
    [[nodiscard]] bool keepsQuery() const { return m_keepsQuery; }
    [[nodiscard]] std::string_view site() const { return m_site; }
    /// What an empty cell of consent means; none = nobody decided.
    [[nodiscard]] std::optional<ConsentMeaning> blankConsent() const { return m_blankConsent; }

    /// The columns whose cells tell which rows are one order, in the recipe's order; none: each row is an
    /// event.
    [[nodiscard]] std::span<const std::int32_t> foldColumns() const { return m_foldColumns; }
    [[nodiscard]] bool folds() const { return !m_foldColumns.empty(); }
    [[nodiscard]] IdenticalRows identicalRows() const { return m_identicalRows; }
    /// The columns that are read line by line, each once, ascending; all others are the order's.
    [[nodiscard]] std::span<const std::int32_t> itemColumns() const { return m_itemColumns; }
    /// The columns of which all lines of an order have one value: all but those read for items alone. Each
    /// once, ascending.
    [[nodiscard]] std::span<const std::int32_t> orderColumns() const { return m_orderColumns; }
    /// The field that the column feeds, a personal one before others; Field::Event when it feeds none. Cost:
    /// one pass over the bindings.
    [[nodiscard]] Field fieldOf(std::int32_t column) const;

    /// What the recipe's own value table says about a word, or null. The built-in words come after it.
    [[nodiscard]] const std::string* meaning(Input input, std::string_view word) const;
    [[nodiscard]] bool hasWords(Input input) const { return !wordsOf(input).empty(); }

    /// The first filter that the rows of one event do not get through; none = it is a conversion. Of each
    /// column the first cell that is not empty counts (a blank word is an empty cell), so that an order stays
    /// whole. Without any filter the header once more (two exports joined) and a line of sums, which has a
    /// word like "Total" for its id, are left out.
    [[nodiscard]] std::optional<FilterHit> filteredOut(std::span<const RowView> rows) const;
    /// The columns of optional filters that the file has not: those filters do nothing.
    [[nodiscard]] std::span<const std::string> missingFilterColumns() const { return m_missingFilters; }

    /// The words for nothing: the recipe's, or those of value/blanks.h.
    [[nodiscard]] const BlankWords& blankWords() const { return m_blankWords; }

private:
    struct BoundPart
    {
        std::int32_t column = kNoColumn;
        ColumnPart part{};
    };
    struct Piece
    {
        std::int32_t column = kNoColumn; ///< kNoColumn: text
        std::string text{};
    };
    struct Origin
    {
        BindingKind kind = BindingKind::Constant;
        bool bound = false;
        std::int32_t column = kNoColumn;
        std::string constant{};
        std::vector<BoundPart> parts{};
        std::vector<Piece> pieces{};
    };
    struct FreeOrigin
    {
        std::string key;
        FreeKind kind = FreeKind::Text;
        Origin origin;
    };
    struct BoundFilter
    {
        std::int32_t column = kNoColumn;
        RowFilter folded{};
    };
    struct ColumnUse
    {
        std::int32_t column = kNoColumn;
        Input input = Input::Id;
    };
    using Words = std::unordered_map<std::string, std::string>; ///< folded word -> meaning

    [[nodiscard]] const Origin& origin(Input input) const
    {
        return m_origins[static_cast<std::size_t>(input)];
    }
    [[nodiscard]] const Words& wordsOf(Input input) const { return m_words[static_cast<std::size_t>(input)]; }
    [[nodiscard]] Result<Origin> originOf(const Binding& binding, std::span<const std::string> columnNames);
    [[nodiscard]] Result<> takeFilters(const Recipe& recipe, std::span<const std::string> columnNames);
    void takeRules(const Recipe& recipe);
    void takeFold(const Fold& fold);

    [[nodiscard]] InputText textOf(const Origin& origin, const RowView& row, TextRoom& room) const
    {
        if (origin.kind == BindingKind::Column)
            return cellOf(origin.column, row);
        if (origin.kind == BindingKind::Constant)
            return {origin.constant, kNoColumn, PartKind::Whole};
        return madeTextOf(origin, row, room);
    }
    [[nodiscard]] InputText cellOf(std::int32_t column, const RowView& row) const
    {
        const std::string_view text = row.cells[static_cast<std::size_t>(column)].text;
        return {m_blankWords.isBlank(text) ? std::string_view() : text, column, PartKind::Whole};
    }
    [[nodiscard]] InputText partText(const BoundPart& part, const RowView& row) const
    {
        return {partOf(cellOf(part.column, row).text, part.part), part.column, part.part.kind,
            part.part.kind == PartKind::Email ? part.part.number : 0};
    }
    [[nodiscard]] InputText madeTextOf(const Origin& origin, const RowView& row, TextRoom& room) const;
    [[nodiscard]] InputText templateText(const Origin& origin, const RowView& row, TextRoom& room) const;
    [[nodiscard]] InputText madeId(const Origin& origin, const RowView& row, TextRoom& room) const;

    /// Whether there was a text that is not blank.
    template <typename Visit>
    bool visitPart(const BoundPart& part, const RowView& row, Visit& visit) const
    {
        const InputText text = partText(part, row);
        if (trimmed(text.text).empty())
            return false;
        visit(text);
        return true;
    }

    std::array<Origin, kInputCount> m_origins{};
    std::array<Words, kInputCount> m_words{};
    std::vector<FreeOrigin> m_freeOrigins{};
    std::vector<std::int32_t> m_columns{};
    std::vector<BoundFilter> m_filters{};
    std::vector<std::string> m_missingFilters{};
    std::vector<std::string> m_header{}; ///< the names of the file's own columns
    std::size_t m_columnCount = 0;
    std::size_t m_joinedColumns = 0;
    std::string m_idSecret{};
    BlankWords m_blankWords{};
    TimeRule m_timeRule{};
    MoneyRule m_moneyRule{};
    NameRule m_nameRule{};
    std::vector<std::string> m_countryChoices{}; ///< alpha-2 codes, upper case
    bool m_keepsQuery = false;
    std::string m_site{};
    std::optional<ConsentMeaning> m_blankConsent{};
    std::vector<ColumnUse> m_uses{};
    std::vector<std::int32_t> m_foldColumns{};
    std::vector<std::int32_t> m_itemColumns{};
    std::vector<std::int32_t> m_orderColumns{};
    IdenticalRows m_identicalRows = IdenticalRows::Ask;
};

} // namespace convey
