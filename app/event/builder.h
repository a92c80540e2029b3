// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Applies a recipe to rows: cells and constants in, an event and what could not be read out.
///
/// It decides nothing about sending: that is check/. A Builder keeps a hash context and a cache of event
/// words, so it belongs to one thread; make one for each worker.
#pragma once

#include "event/bound_recipe.h"
#include "event/event.h"
#include "event/fold.h"
#include "event/problem.h"
#include "recipe/event_words.h"
#include "value/hash.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace convey {

struct BuiltEvent
{
    Event event{};
    std::vector<Problem> problems{};

    /// Is something of this field already known to be wrong? Then its absence is no finding of its own. Lines
    /// of an order that differ say nothing of what is missing.
    [[nodiscard]] bool hasProblem(Field field) const;

    /// Empties it; its lists keep their room.
    void clear();
};

class Builder
{
public:
    explicit Builder(BoundRecipe recipe);

    /// Builds the event of one row. Never fails: what can't be read is a Problem, and the field stays empty.
    /// A row with too many or too few cells gives only that problem, since its cells can't be told apart; one
    /// that a filter leaves out (isFilters()) only that.
    /// Cost: up to five hashes; a national phone number some ten microseconds more.
    [[nodiscard]] BuiltEvent build(const RowView& row);

    /// Builds the one event of the rows of an order (at least one, in the order of the file), by the rules of
    /// event/fold.h. The amount is that of the order, else the sum of quantity × price over the items, if all
    /// have a price in one currency; where there are both and they differ, that is a problem to tell. Rows
    /// with too many or too few cells spoil the event; so do more rows than kMaxRowsOfOrder.
    [[nodiscard]] BuiltEvent build(std::span<const RowView> rows);
    /// The same into `built`, which may hold an event that was built before: who builds many spares a dozen
    /// allocations for each.
    void build(std::span<const RowView> rows, BuiltEvent& built);

    /// The time of one row alone, read as build() reads it. Faults: those of parseTime(); Empty also for a
    /// row whose cells can't be told apart.
    [[nodiscard]] Value<EpochMs> timeOf(const RowView& row);

private:
    struct Reading;
    struct ItemTexts;
    struct Amount
    {
        const InputText& cell;
        const MoneyRule& rule;
    };

    [[nodiscard]] bool rowIsUsable(Reading& reading) const;
    void readWhat(Reading& reading);
    void readWhen(Reading& reading);
    void readWhere(Reading& reading) const;
    void readConsent(Reading& reading) const;
    void readMoney(Reading& reading) const;
    void readItem(Reading& reading) const;
    void readContents(Reading& reading) const;
    void addItem(Reading& reading, const ItemTexts& texts) const;
    void lookForCustomer(Reading& reading, const InputText& itemName) const;
    void readFreeFields(Reading& reading) const;
    void readOrder(Reading& reading);
    void readLines(Reading& reading, std::span<const RowView> rows);
    void compareSums(Reading& reading) const;
    /// Is the conversion without a value though a column has those of the file?
    void lookForAmount(Reading& reading) const;
    void readHashed(Reading& reading);
    void readEmails(Reading& reading);
    void readPhone(Reading& reading);
    void readPlaces(Reading& reading) const;
    template <typename T>
    static bool keepInList(
        Reading& reading, const InputText& cell, Field field, T value, std::vector<T>& list);
    static void keepHashed(Reading& reading, const InputText& cell, Rule unreadable, Value<SealedHash> hash,
        std::vector<SealedHash>& list);
    template <typename Seal>
    void readHashedList(
        Reading& reading, Input input, Rule unreadable, std::vector<SealedHash>& list, Seal seal);

    /// The currency in `cell`, in upper case; what can't be read is reported. Empty text gives none.
    [[nodiscard]] std::optional<Sealed> readCurrency(
        Reading& reading, const InputText& cell, Rule unknown) const;
    /// Of a row: the currency that is bound, or where none is, the one that the amount's cell names.
    [[nodiscard]] std::optional<Sealed> currencyOf(
        Reading& reading, const InputText& amount, Rule unknown) const;
    [[nodiscard]] std::optional<std::int64_t> readAmount(
        Reading& reading, const Amount& amount, std::string_view currency, Rule unreadable) const;
    [[nodiscard]] Value<Sealed> sealFree(FreeKind kind, std::string_view cell, TextRoom& room) const;
    [[nodiscard]] Value<EpochMs> timeOf(Reading& reading, std::string_view cell);
    [[nodiscard]] std::optional<ConsentMeaning> consentOf(std::string_view text) const;
    /// The word of a country as the recipe's table has it, or as it is.
    [[nodiscard]] std::string_view countryOf(std::string_view word) const;

    [[nodiscard]] const std::optional<EventMeaning>& meaningOf(std::string_view word);

    BoundRecipe m_recipe;
    LaidOrder m_order{};
    TextRoom m_room{};
    std::unordered_map<std::string, std::optional<EventMeaning>>
        m_meanings{}; ///< cache, by the cell's own text
    TimeRule m_timeRule{};
    ZoneCache m_zones{};
    Hasher m_hasher{};
};

} // namespace convey
