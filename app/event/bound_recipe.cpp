// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/bound_recipe.h"

#include "base/text.h"
#include "recipe/constant.h"
#include "recipe/event_words.h"
#include "recipe/template_text.h"
#include "spec/country.h"
#include "table/odd_row.h"
#include "value/made_id.h"
#include "value/number.h"

#include <algorithm>
#include <iterator>

namespace convey {

namespace {

DateOrder dateOrderOf(std::string_view constant)
{
    if (constant == "ymd")
        return DateOrder::YearFirst;
    if (constant == "mdy")
        return DateOrder::MonthFirst;
    if (constant == "dmy")
        return DateOrder::DayFirst;
    return DateOrder::Unknown;
}

/// Is the input read line by line where rows are folded? A cell of JSON is not: it holds the whole list.
bool isOfItem(Input input)
{
    return input >= Input::ItemId && input <= Input::ItemGroupId;
}

/// The field of which an input says how it is read.
Field fieldReadWith(Input input)
{
    switch (input) {
    case Input::PhoneCountry:
        return Field::UserPhoneNumbers;
    case Input::TimeZone:
    case Input::TimeOfDay:
        return Field::TimestampMs;
    case Input::Consent:
        return Field::OptOut;
    default:
        return Field::Event;
    }
}

void sortOnce(std::vector<std::int32_t>& columns)
{
    std::ranges::sort(columns);
    const auto repeated = std::ranges::unique(columns);
    columns.erase(repeated.begin(), repeated.end());
}

} // namespace

Result<BoundRecipe> BoundRecipe::bind(
    const Recipe& recipe, std::span<const std::string> columnNames, BindOptions options)
{
    BoundRecipe bound;
    bound.m_columnCount = columnNames.size();
    bound.m_joinedColumns = options.joinedColumns;
    bound.m_idSecret = std::move(options.idSecret);
    const auto own = columnNames.first(bound.ownColumnCount());
    bound.m_header.assign(own.begin(), own.end());
    for (const Binding& binding : recipe.bindings) {
        if (const Result<> understood = checkBinding(binding); !understood)
            return fail(understood.error());
        const auto before = static_cast<std::ptrdiff_t>(bound.m_columns.size());
        Result<Origin> origin = bound.originOf(binding, columnNames);
        if (!origin)
            return fail(origin.error());
        if (binding.input == Input::FoldBy)
            bound.m_foldColumns.assign(bound.m_columns.begin() + before, bound.m_columns.end());
        for (auto column = bound.m_columns.begin() + before; column != bound.m_columns.end(); ++column)
            bound.m_uses.push_back({*column, binding.input});
        if (binding.input == Input::DataFree)
            bound.m_freeOrigins.push_back({binding.freeKey, binding.freeKind, *std::move(origin)});
        else
            bound.m_origins[static_cast<std::size_t>(binding.input)] = *std::move(origin);
    }
    sortOnce(bound.m_columns);

    if (const Result<> filters = bound.takeFilters(recipe, columnNames); !filters)
        return fail(filters.error());
    bound.takeFold(recipe.fold());
    for (const ValueWord& word : recipe.words)
        bound.m_words[static_cast<std::size_t>(word.input)].emplace(foldedWord(word.word), word.meaning);
    bound.takeRules(recipe);
    return bound;
}

Result<BoundRecipe::Origin> BoundRecipe::originOf(
    const Binding& binding, std::span<const std::string> columnNames)
{
    std::string missing;
    const auto numberOf = [&](const std::string& name) {
        const auto found = std::ranges::find(columnNames, name);
        if (found == columnNames.end()) {
            missing = name;
            return kNoColumn;
        }
        const auto column = static_cast<std::int32_t>(found - columnNames.begin());
        m_columns.push_back(column);
        return column;
    };
    Origin origin{.kind = binding.kind, .bound = true};
    switch (binding.kind) {
    case BindingKind::Column:
        origin.column = numberOf(binding.text);
        break;
    case BindingKind::Constant:
        origin.constant = binding.text;
        break;
    case BindingKind::Template: {
        std::vector<TemplatePiece> pieces = *templatePieces(binding.text); // checked above
        for (TemplatePiece& piece : pieces)
            origin.pieces.push_back({piece.isColumn ? numberOf(piece.text) : kNoColumn,
                piece.isColumn ? std::string() : std::move(piece.text)});
        break;
    }
    case BindingKind::FirstOf:
    case BindingKind::List:
    case BindingKind::Made:
    case BindingKind::Part:
        for (const ColumnPart& part : binding.columns)
            origin.parts.push_back({numberOf(part.column), part});
        break;
    }
    if (!missing.empty())
        return fail({.code = ErrorCode::RecipeColumnMissing, .subject = missing});
    return origin;
}

Result<> BoundRecipe::takeFilters(const Recipe& recipe, std::span<const std::string> columnNames)
{
    for (const RowFilter& filter : recipe.filters) {
        if (const Result<> fits = checkFilter(filter); !fits)
            return fits;
        const auto found = std::ranges::find(columnNames, filter.column);
        if (found != columnNames.end())
            m_filters.push_back(
                {static_cast<std::int32_t>(found - columnNames.begin()), foldedFilter(filter)});
        else if (filter.optional)
            m_missingFilters.push_back(filter.column);
        else
            return fail({.code = ErrorCode::RecipeColumnMissing, .subject = filter.column});
    }
    return {};
}

std::optional<FilterHit> BoundRecipe::filteredOut(std::span<const RowView> rows) const
{
    for (const BoundFilter& filter : m_filters) {
        std::string_view cell;
        for (const RowView& row : rows) {
            cell = cellOf(filter.column, row).text;
            if (!trimmed(cell).empty())
                break;
        }
        if (!passes(filter.folded, cell))
            return FilterHit{ruleOf(filter.folded.reason), filter.column};
    }
    const RowView& first = rows.front();
    if (isHeaderAgain(first.cells.first(m_header.size()), m_header))
        return FilterHit{Rule::RowHeaderAgain, kNoColumn};
    const Origin& id = origin(Input::Id);
    if (id.kind == BindingKind::Column && id.bound
        && totalWordIn(cellOf(id.column, first).text) != TotalWord::None)
        return FilterHit{Rule::RowTotals, id.column};
    return std::nullopt;
}

void BoundRecipe::takeRules(const Recipe& recipe)
{
    if (const std::string_view zone = recipe.constant(Input::TimeZone); !zone.empty())
        m_timeRule.zone = Zone::fromName(zone);
    m_timeRule.order = dateOrderOf(recipe.constant(Input::DateFormat));
    if (recipe.constant(Input::MoneyUnit) == "minor")
        m_moneyRule.unit = MoneyUnit::Minor;
    if (const std::string_view sign = recipe.constant(Input::DecimalSign); !sign.empty())
        m_moneyRule.decimalSign = sign.front();
    if (const std::string_view middle = recipe.constant(Input::MiddleNames); !middle.empty())
        m_nameRule.middle = middle == "last" ? MiddleWords::ToLast : MiddleWords::ToFirst;
    if (recipe.constant(Input::NameOrder) == "family_first")
        m_nameRule.order = NameOrder::FamilyFirst;
    for (const std::string& code :
        splitAtCommas(recipe.constant(Input::CountryNames)).value_or(std::vector<std::string>())) {
        if (const Country* country = countryByAlpha2(code))
            m_countryChoices.emplace_back(country->alpha2Text());
    }
    m_keepsQuery = recipe.constant(Input::KeepQuery) == "true";
    m_site = recipe.constant(Input::Site);
    m_blankConsent = consentMeaningByName(recipe.constant(Input::ConsentBlank));
    if (const Binding* words = recipe.find(Input::BlankWords))
        m_blankWords = BlankWords(splitAtCommas(words->text).value_or(std::vector<std::string>()));
    m_timeRule.minuteOfDay = minuteOfDay(recipe.constant(Input::DateOnlyTime));
    if (const auto year = parseInteger(recipe.constant(Input::TwoDigitYears)))
        m_timeRule.firstYear = static_cast<std::int32_t>(*year);
    const std::string_view serials = recipe.constant(Input::DateSerials);
    if (!serials.empty())
        m_timeRule.serials = serials == "1904" ? SerialSystem::From1904 : SerialSystem::From1900;
}

std::string_view BoundRecipe::countryMeant(std::string_view word) const
{
    if (m_countryChoices.empty())
        return word;
    const std::string_view several = countriesByAmbiguousName(trimmed(word));
    const auto chosen = std::ranges::find_if(m_countryChoices,
        [&](const std::string& code) { return several.find(code) != std::string_view::npos; });
    return chosen == m_countryChoices.end() ? word : std::string_view(*chosen);
}

void BoundRecipe::takeFold(const Fold& fold)
{
    m_identicalRows = fold.identical;
    std::vector<std::int32_t> ofOrder;
    for (const ColumnUse& use : m_uses) {
        if (isOfItem(use.input))
            m_itemColumns.push_back(use.column);
        else
            ofOrder.push_back(use.column);
    }
    sortOnce(m_itemColumns);
    std::ranges::copy_if(m_columns, std::back_inserter(m_orderColumns), [&](std::int32_t column) {
        return !std::ranges::binary_search(m_itemColumns, column)
            || std::ranges::find(ofOrder, column) != ofOrder.end();
    });
    // A filter decides about the whole order, by the first of its lines that says something.
    for (const BoundFilter& filter : m_filters)
        m_orderColumns.push_back(filter.column);
    sortOnce(m_orderColumns);
}

Field BoundRecipe::fieldOf(std::int32_t column) const
{
    Field field = Field::Event;
    for (const ColumnUse& use : m_uses) {
        if (use.column != column)
            continue;
        const Field fed = info(use.input).field.value_or(fieldReadWith(use.input));
        if (isPersonal(fed))
            return fed;
        field = field == Field::Event ? fed : field;
    }
    return field;
}

InputText BoundRecipe::madeTextOf(const Origin& origin, const RowView& row, TextRoom& room) const
{
    if (origin.kind == BindingKind::Template)
        return templateText(origin, row, room);
    if (origin.kind == BindingKind::Made)
        return madeId(origin, row, room);
    InputText text;
    for (const BoundPart& part : origin.parts) {
        text = partText(part, row);
        if (!trimmed(text.text).empty())
            return text;
    }
    return text;
}

InputText BoundRecipe::templateText(const Origin& origin, const RowView& row, TextRoom& room) const
{
    std::string& text = room.next();
    std::int32_t first = kNoColumn;
    for (const Piece& piece : origin.pieces) {
        if (piece.column == kNoColumn) {
            text += piece.text;
            continue;
        }
        first = first == kNoColumn ? piece.column : first;
        const std::string_view cell = trimmed(cellOf(piece.column, row).text);
        if (cell.empty())
            return {{}, piece.column, PartKind::Whole};
        text += cell;
    }
    return {text, first, PartKind::Whole};
}

InputText BoundRecipe::madeId(const Origin& origin, const RowView& row, TextRoom& room) const
{
    std::array<std::string_view, kMaxBindingColumns> cells;
    std::size_t count = 0;
    for (const BoundPart& part : origin.parts)
        cells.at(count++) = cellOf(part.column, row).text;
    const std::int32_t first = origin.parts.front().column;
    Value<std::string> made = makeEventId(m_idSecret, std::span(cells).first(count));
    if (!made)
        return {{}, first, PartKind::Whole};
    std::string& id = room.next();
    id = *std::move(made);
    return {id, first, PartKind::Whole};
}

const std::string* BoundRecipe::meaning(Input input, std::string_view word) const
{
    const Words& words = wordsOf(input);
    if (words.empty())
        return nullptr;
    const auto found = words.find(foldedWord(word));
    return found == words.end() ? nullptr : &found->second;
}

} // namespace convey
