// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Applies a recipe to rows: cells and constants in, an event and what could not be read out.
///
/// It decides nothing about sending: that is check/. A Builder keeps a hash context and a cache of event
/// words, so it belongs to one thread; make one for each worker.
#pragma once

#include "event/bound_recipe.h"
#include "event/event.h"
#include "event/problem.h"
#include "recipe/event_words.h"
#include "value/hash.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace convey {

struct BuiltEvent
{
    Event event{};
    std::vector<Problem> problems{};

    /// Is something of this field already known to be wrong? Then its absence is no finding of its own.
    [[nodiscard]] bool hasProblem(Field field) const;
};

class Builder
{
public:
    explicit Builder(BoundRecipe recipe);

    /// Builds the event of one row. Never fails: what can't be read is a Problem, and the field stays empty.
    /// A row with too many or too few cells gives only that problem, since its cells can't be told apart.
    /// Cost: up to five hashes; a national phone number some ten microseconds more.
    [[nodiscard]] BuiltEvent build(const RowView& row);

private:
    struct Reading;

    [[nodiscard]] bool rowIsUsable(Reading& reading) const;
    void readWhat(Reading& reading);
    void readWhen(Reading& reading) const;
    void readWhere(Reading& reading) const;
    void readConsent(Reading& reading) const;
    void readMoney(Reading& reading) const;
    void readItem(Reading& reading) const;
    void readFreeFields(Reading& reading) const;
    void readHashed(Reading& reading);
    void readPhone(Reading& reading);
    void readPlaces(Reading& reading) const;

    /// The currency of `input`, in upper case; what can't be read is reported. Empty text gives none.
    [[nodiscard]] std::optional<Sealed> readCurrency(Reading& reading, Input input, Rule unknown) const;
    [[nodiscard]] std::optional<std::int64_t> readAmount(
        Reading& reading, Input input, std::string_view currency, Rule unreadable) const;

    [[nodiscard]] const std::optional<EventMeaning>& meaningOf(std::string_view word);

    BoundRecipe m_recipe;
    std::unordered_map<std::string, std::optional<EventMeaning>>
        m_meanings{}; ///< cache, by the cell's own text
    Hasher m_hasher{};
};

} // namespace convey
