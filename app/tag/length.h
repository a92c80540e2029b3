// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// How long an image tag is, and what bears it: the limits that browsers, servers, proxies and mail programs
/// publish, each with its source, and what to leave out first when a tag is beyond one. `words/` has the
/// sentences. Tables and pure functions; safe on any thread.
#pragma once

#include "spec/source.h"
#include "tag/finding.h"
#include "tag/image_tag.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace convey {

/// What a limit counts.
enum class LengthOf : std::uint8_t
{
    Address, ///< the whole address, percent-encoded
    Query, ///< what follows the `?`
    RequestLine, ///< `GET /v1/sdk/events?… HTTP/1.1`
    Head, ///< the request line with all headers
    Html, ///< the tag as it stands in a page or mail, with its `&amp;`
};

struct TagLength
{
    std::size_t address = 0; ///< bytes; an address is ASCII, so characters too
    std::size_t query = 0;
    std::size_t requestLine = 0; ///< without its line end
    std::size_t head = 0; ///< as requestLine, plus kUsualHeaders
    std::size_t html = 0;

    [[nodiscard]] std::size_t of(LengthOf what) const;
    bool operator==(const TagLength&) const = default;
};

/// What the headers of an image request usually take, cookies none: the endpoint sets none. A careful guess
/// from what browsers send today (user agent with client hints, Accept, Referer of a long page).
inline constexpr std::size_t kUsualHeaders = 1'500;

namespace spec {

struct LengthLimit
{
    std::string_view name; ///< for a person: a product or standard, never translated
    std::string_view code; ///< what `--json` prints
    LengthOf counts;
    std::size_t bytes; ///< the most that still passes; defaults, where it can be configured
    bool isAdvice; ///< nothing fails beyond it by itself
    Source source;
};

/// All limits, the smallest first.
[[nodiscard]] std::span<const LengthLimit> lengthLimits();

} // namespace spec

/// The lengths of what tagUrl() and tagHtml() build. Cost: builds both.
[[nodiscard]] TagLength lengthOf(const ImageTag& tag);
/// The lengths of an address that was found. `htmlBytes`: what stands in the page.
[[nodiscard]] TagLength lengthOf(std::string_view url, std::size_t htmlBytes);

/// The limits that are passed, the smallest first.
[[nodiscard]] std::vector<const spec::LengthLimit*> limitsPassed(const TagLength& length);

/// What can be left out of a tag, in the order in which it is missed least.
enum class LengthStep : std::uint8_t
{
    ItemCurrencies, ///< of items, where they are that of the tag
    ItemNames, ///< where the item has an id
    ItemContentTypes,
    ItemAmounts, ///< the amount of the tag stays
    LaterItems, ///< all but the first ones that fit
    AllItems,
};

struct LengthAdvice
{
    LengthStep step = LengthStep::ItemCurrencies;
    std::size_t saves = 0; ///< bytes of the address, with the steps before it done
    std::size_t address = 0; ///< bytes that are left after it
    std::size_t itemsKept = 0; ///< with LaterItems: how many
    bool isEnough = false; ///< the address is within what was asked for after it
};

/// What to leave out until the address is within `most` bytes: steps that save nothing are passed over, the
/// last one is enough unless the tag is too long without items (then the Conversions API is the way). Empty
/// when it is short enough. Cost: some builds of the address.
[[nodiscard]] std::vector<LengthAdvice> lengthAdvice(
    const ImageTag& tag, std::size_t most = spec::kUsualTagAddress.value);

/// `tag` with the first `steps` of lengthAdvice() done.
[[nodiscard]] ImageTag shortened(
    const ImageTag& tag, std::span<const LengthAdvice> advice, std::size_t steps);

} // namespace convey
