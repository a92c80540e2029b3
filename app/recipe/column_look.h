// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the first cells of a column look like: what a guess weighs a header against, or has alone. Private to
/// recipe/. Values and pure functions; safe on any thread.
#pragma once

#include "recipe/guess.h"
#include "value/id_evidence.h"
#include "value/identity_evidence.h"

#include <cstddef>
#include <cstdint>

namespace convey {

/// How many cells of a column a guess looks at.
inline constexpr std::size_t kLookedAt = 60;

/// Counts of filled cells. A cell can be several.
struct ColumnLook
{
    std::size_t filled = 0;
    std::size_t blank = 0;
    std::size_t countries = 0; ///< a code or a name
    std::size_t countryNames = 0; ///< a name of more than three letters
    std::size_t currencies = 0; ///< a code in use
    std::size_t ips = 0;
    std::size_t urls = 0; ///< http or https
    std::size_t paths = 0; ///< begins with "/"
    std::size_t agents = 0; ///< a browser's name of itself
    std::size_t zones = 0;
    std::size_t events = 0; ///< a word that means an event
    std::size_t sources = 0; ///< a word that says where
    std::size_t consents = 0;
    std::size_t uuids = 0;
    std::size_t wholes = 0; ///< "2", "1.0", "-1": a number of pieces
    std::size_t decimals = 0; ///< an amount with decimals, or with a currency's sign or code
    std::size_t codes = 0; ///< one word with a digit, of letters, digits, "-", "_", "#", "/"
    std::size_t longCells = 0; ///< over 60 bytes
    std::size_t clickIds = 0; ///< begins like another ad network's
    IdentityEvidence identity{};
    IdEvidence id{};
    TimeEvidence times{};
    MoneyEvidence money{};

    [[nodiscard]] std::size_t of(IdentityForm form) const
    {
        return static_cast<std::size_t>(identity.of(form).count);
    }
    [[nodiscard]] std::size_t timesOf(TimeTrait trait) const
    {
        return static_cast<std::size_t>(times.seen(trait).cells);
    }
};

/// Of the first kLookedAt filled cells. Cost: about ten looks at each.
[[nodiscard]] ColumnLook lookAt(const TableHead& head, std::size_t column);

/// How the values of a column fit an input.
enum class Fit : std::uint8_t
{
    Untold, ///< no values
    None, ///< not one fits
    Some, ///< fewer than most
    Any, ///< the input takes any text, and nothing speaks against it
    Most, ///< four in five or more, of `type` and `action_source` half
};
[[nodiscard]] Fit fitOf(const ColumnLook& look, Input input);
/// Of a column that only may be about consent: granted or denied, yes or no.
[[nodiscard]] Fit fitOfConsent(const ColumnLook& look);
/// Of first and last name in one cell.
[[nodiscard]] Fit fitOfFullName(const ColumnLook& look);

} // namespace convey
