// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a guess could not know. Each question carries the binding that is assumed meanwhile; answering it,
/// with an option or in the window, is to bind the same input by hand. A saved recipe has none. Values; safe
/// on any thread.
#pragma once

#include "recipe/proof.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace convey {

enum class QuestionCode : std::uint8_t
{
    TimeZone, ///< times without a zone: which one?
    DateOrder, ///< 03/04/2026: which comes first?
    MoneyUnit, ///< whole numbers: 12999 or 129.99?
    Consent, ///< a column looks like consent: what do its words mean?
    EventType, ///< no column says what these are
    ActionSource, ///< no column says where they happened
    SourceUrl, ///< on the web, but no page address
    DecimalSign, ///< 1.234: a thousand, or one and a bit?
    DayTime, ///< days without a time: which time of day?
    Century, ///< years of two digits
    DateSerials, ///< day numbers of a spreadsheet: from when do they count?
    ConsentBlank, ///< cells of consent are empty
    Currency, ///< amounts, and nothing that names their currency, or a "$" that may be of many countries
    AmountColumn, ///< two columns may be the amount: net or in all
    AmountLess, ///< a part was paid back: is it taken off the amount?
    IdenticalLines, ///< lines of one order that are the same: two items, or doubled?
    MiddleNames, ///< full names have middle words: part of which name?
    EventId, ///< the column of ids can't tell events apart: which does?
    MarketingConsent, ///< a column of who agreed to marketing messages: does it stand for ads as well?
    CountryNames, ///< names of several countries: which one is meant?
};
inline constexpr std::size_t kQuestionCount = static_cast<std::size_t>(QuestionCode::CountryNames) + 1;

/// The code that `--json` prints.
[[nodiscard]] std::string_view questionName(QuestionCode code);

struct Question
{
    QuestionCode code = QuestionCode::TimeZone;
    Binding assumed{}; ///< already in the guessed recipe; an empty text = nothing can be assumed
    std::optional<Proof> because{}; ///< what in the file makes it a question
    std::string among{}; ///< the codes that can answer it, with blanks between; empty: they are not few

    /// The option that answers it, with the assumption as its value: `--set time_zone=UTC`.
    [[nodiscard]] std::string option() const;
};

} // namespace convey
