// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "event/builder.h"

#include "base/text.h"
#include "event/builder_reading.h"

#include <algorithm>
#include <functional>

namespace convey {

namespace {

// The cache would grow with the file if every cell held a word of its own.
constexpr std::size_t kMaxCachedWords = 1'000;

Rule timeRuleOf(ValueFault fault)
{
    switch (fault) {
    case ValueFault::NoZone:
    case ValueFault::ZoneUnknown:
    case ValueFault::ZoneAmbiguous:
        return Rule::TimestampZoneMissing;
    case ValueFault::DateOrderUnknown:
        return Rule::TimestampOrderUnknown;
    case ValueFault::ZoneGap:
        return Rule::TimestampInZoneGap;
    case ValueFault::ZoneOverlap:
        return Rule::TimestampInZoneOverlap;
    default:
        return Rule::TimestampUnreadable;
    }
}

/// Are all cells UTF-8? Looks at the row's bytes in one go, where its cells stand in one piece, as the reader
/// hands them out. False may mean that they do not.
bool isUtf8AsAWhole(const RowView& row)
{
    constexpr std::ptrdiff_t kMostBetween = 3; // a quote, the separator, a quote
    const char* end = nullptr;
    for (const Cell& cell : row.cells) {
        const char* const begin = cell.text.data();
        if (end && (std::less<>()(begin, end) || begin - end > kMostBetween))
            return false;
        end = begin + cell.text.size();
    }
    if (!end)
        return true;
    const char* const begin = row.cells.front().text.data();
    return firstInvalidUtf8({begin, static_cast<std::size_t>(end - begin)}) == std::string_view::npos;
}

} // namespace

bool BuiltEvent::hasProblem(Field field) const
{
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return problem.field == field && problem.rule != Rule::OrderLinesDiffer;
    });
}

Builder::Builder(BoundRecipe recipe)
    : m_recipe(std::move(recipe))
    , m_timeRule(m_recipe.timeRule())
{ }

void BuiltEvent::clear()
{
    event.clear();
    problems.clear();
}

BuiltEvent Builder::build(const RowView& row)
{
    return build(std::span(&row, 1));
}

BuiltEvent Builder::build(std::span<const RowView> rows)
{
    BuiltEvent built;
    build(rows, built);
    return built;
}

void Builder::readOrder(Reading& reading)
{
    readWhat(reading);
    readWhen(reading);
    readWhere(reading);
    readConsent(reading);
    readHashed(reading);
    readPhone(reading);
    readPlaces(reading);
    readMoney(reading);
}

bool Builder::rowIsUsable(Reading& reading) const
{
    const RowView& row = reading.row;
    // Cut comes first: where a quote is open as well, the size is what has to be mended.
    if (row.flags.has(RowFlag::TooLong)) {
        reading.report(Rule::RowTooLong, kNoColumn);
        return false;
    }
    if (row.flags.has(RowFlag::UnclosedQuote)) {
        reading.report(Rule::RowQuoteOpen, kNoColumn);
        return false;
    }
    const bool wasCut = row.flags.has(RowFlag::TooManyCells);
    if (row.cells.size() != m_recipe.columnCount() || wasCut) {
        const bool tooMany = wasCut || row.cells.size() > m_recipe.columnCount();
        reading.report(tooMany ? Rule::RowTooManyCells : Rule::RowTooFewCells, kNoColumn);
        reading.built.problems.back().expected = static_cast<std::int64_t>(m_recipe.ownColumnCount());
        // A row that is long enough has the cells of the look-up file too.
        const std::size_t joined = row.cells.size() < m_recipe.ownColumnCount()
            ? 0
            : m_recipe.columnCount() - m_recipe.ownColumnCount();
        reading.built.problems.back().found = static_cast<std::int64_t>(row.cells.size() - joined);
        return false;
    }
    if (isUtf8AsAWhole(row))
        return true;
    bool usable = true;
    for (const std::int32_t column : m_recipe.columns()) {
        if (!row.cells[static_cast<std::size_t>(column)].isUtf8()) {
            reading.report(Rule::CellNotUtf8, column);
            usable = false;
        }
    }
    return usable;
}

const std::optional<EventMeaning>& Builder::meaningOf(std::string_view word)
{
    const auto cached = m_meanings.find(std::string(word));
    if (cached != m_meanings.end())
        return cached->second;
    if (m_meanings.size() >= kMaxCachedWords)
        m_meanings.clear();
    const std::string* own = m_recipe.meaning(Input::Type, word);
    std::optional<EventMeaning> meaning = own ? eventMeaningFromText(*own) : meaningOfEventWord(word);
    if (const std::string* any = m_recipe.meaning(Input::Type, kAnyWord); !meaning && any) {
        meaning = eventMeaningFromText(*any);
        if (meaning && meaning->type == EventType::Custom && meaning->customName.empty())
            meaning->customName = customNameFrom(word);
    }
    return m_meanings.emplace(word, std::move(meaning)).first->second;
}

void Builder::readWhat(Reading& reading)
{
    Event& event = reading.built.event;
    event.id = sealedUnlessEmpty(OpenKind::EventId, reading.text(Input::Id).text);

    const InputText word = reading.text(Input::Type);
    std::string customName;
    if (!trimmed(word.text).empty()) {
        const std::optional<EventMeaning>& meaning = meaningOf(word.text);
        if (meaning) {
            event.type = meaning->type;
            customName = meaning->customName;
        } else {
            reading.report(Rule::TypeUnknown, word.column);
        }
    }

    const InputText name = reading.text(Input::CustomEventName);
    const std::string_view given = trimmed(name.text);
    if (customName.empty())
        customName = given;
    if (event.type == EventType::Custom && !customName.empty())
        event.customEventName = sealOpen(OpenKind::EventName, asciiLowered(customName));
    else if (event.type && event.type != EventType::Custom && !given.empty())
        reading.report(Rule::CustomNameLeftOut, name.column);
}

Value<EpochMs> Builder::timeOf(const RowView& row)
{
    m_room.clear();
    BuiltEvent built;
    Reading reading{.recipe = m_recipe, .row = row, .room = m_room, .built = built};
    if (!rowIsUsable(reading))
        return faulty(ValueFault::Empty);
    const InputText cell = reading.text(Input::TimestampMs);
    if (trimmed(cell.text).empty())
        return faulty(ValueFault::Empty);
    return timeOf(reading, cell.text);
}

Value<EpochMs> Builder::timeOf(Reading& reading, std::string_view cell)
{
    m_timeRule.zones = &m_zones; // anew: a builder may have been moved
    const bool hasZones = m_recipe.isBound(Input::TimeZone) && !m_timeRule.zone;
    if (!hasZones && !m_recipe.isBound(Input::TimeOfDay))
        return parseTime(cell, m_timeRule);
    const std::string_view time = reading.text(Input::TimeOfDay).text;
    const std::string_view zone = hasZones ? reading.text(Input::TimeZone).text : std::string_view();
    return joinTime(cell, time, zone, m_timeRule);
}

void Builder::readWhen(Reading& reading)
{
    const InputText cell = reading.text(Input::TimestampMs);
    // A time without a date is no date that can't be read.
    if (trimmed(cell.text).empty())
        return;
    const Value<EpochMs> time = timeOf(reading, cell.text);
    if (time)
        reading.built.event.timestampMs = *time;
    else if (time.error() != ValueFault::Empty)
        reading.report(timeRuleOf(time.error()), cell.column, time.error());
}

} // namespace convey
