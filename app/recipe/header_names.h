// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The names under which real exports keep what an input needs, in English, German, French, Spanish,
/// Portuguese, Italian, Dutch, Polish and Japanese. Adding a name is adding it to a row. Tables and pure
/// look-ups; safe on any thread.
#pragma once

#include "recipe/confidence.h"
#include "recipe/input.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// One input and its names in one language, the more telling ones first.
struct HeaderNames
{
    Input input;
    Confidence confidence;
    std::string_view names; ///< as foldedHeader() makes them, "|" between two
    bool isFullName = false; ///< first and last name in one cell; `input` is the first
};

/// By languages; split into files by where they are spoken.
[[nodiscard]] std::span<const HeaderNames> englishHeaderNames();
[[nodiscard]] std::span<const HeaderNames> germanicHeaderNames();
[[nodiscard]] std::span<const HeaderNames> romanceHeaderNames();
[[nodiscard]] std::span<const HeaderNames> easternHeaderNames();

/// The form in which headers are compared: small letters without accents, everything that is no letter or
/// digit as one blank. "E-Mail-Adresse" is "e mail adresse", "N.º Pedido" is "n o pedido". Blanks are not
/// compared: "OrderNumber" is "order number".
[[nodiscard]] std::string foldedHeader(std::string_view header);

/// What a header may name.
struct HeaderHit
{
    Input input = Input::Id;
    Confidence confidence = Confidence::Low;
    bool isFullName = false;
    bool isWhole = false; ///< else words like "customer" or "EUR" stand beside the name
    std::uint16_t rank = 0; ///< the place of the name among those of its input; less tells more

    bool operator==(const HeaderHit&) const = default;
};

/// All inputs that the header may name, whole names alone where there are any. Click ids of other ad networks
/// name none, whatever stands beside them. Cost: some look-ups; the first call builds the index.
[[nodiscard]] std::vector<HeaderHit> headerHits(std::string_view header);

/// How many different inputs the names of a row name, weak names aside: what tells a header of conversions
/// from a title or a row of values.
[[nodiscard]] std::size_t inputsNamedIn(std::span<const std::string> names);

/// Names the click id of another ad network: never `oppref`, and never an id of the conversion.
[[nodiscard]] bool isForeignClickId(std::string_view header);

/// The header says that the values are somebody else's than the customer's (owner, seller, guest), or another
/// address than that of the person (return, tracking).
[[nodiscard]] bool isOfSomeoneElse(std::string_view header);

/// Whether a column of this name holds something about a person, sent or not: names, addresses, birthdays,
/// cards, in all the languages. Countries are no such thing.
[[nodiscard]] bool isPersonalHeader(std::string_view header);

} // namespace convey
