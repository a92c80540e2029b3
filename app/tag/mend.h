// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Mends image tags where they stand: for each finding that has one right answer the edits of the text that
/// give it, for every other one what a person has to decide first. Only tags are touched; all else stays byte
/// for byte. Values that were right arrive as they did before. Pure functions; safe on any thread.
#pragma once

#include "tag/parse.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// Puts `replacement` in the place of `length` bytes at `position`.
struct TagEdit
{
    std::size_t position = 0; ///< 0-based byte offset in the text
    std::size_t length = 0; ///< 0 = only puts something in
    std::string replacement{};

    bool operator==(const TagEdit&) const = default;
};

/// What has to be known before a finding can be mended. `words/` has the question.
enum class TagDecision : std::uint8_t
{
    None, ///< nothing: it has edits, or there is nothing to mend
    WholeTag, ///< where the whole tag is
    Pixel, ///< the pixel ID
    Event, ///< which event it is
    CustomName,
    EventId, ///< an opaque ID, or none
    Oppref, ///< the value, or none
    Amount,
    Currency,
    Value, ///< what the value should be
    WhichOne, ///< which of two values counts
    Items,
    Item, ///< what the text beside the items means
    PersonalData, ///< what stands in its place
    ApiKey, ///< take it out and replace the key
    Host, ///< whether this is an endpoint of one's own
    Fragment, ///< whether the # is part of a value
    Place, ///< where in the page the tag belongs
    Encoding, ///< in which encoding the text was
    Length, ///< what to leave out (see tag/length.h)
    OptOut, ///< whether the tag is shown to who opted out
    Count_, ///< how many there are; not a decision
};

/// How one finding is mended.
struct TagMend
{
    std::vector<TagEdit> edits{}; ///< all together mend it; by position; empty: see `decision`
    TagDecision decision = TagDecision::None;

    [[nodiscard]] bool isMendable() const { return !edits.empty(); }
};

/// One entry a finding of `tag`, in their order. `text` is what `tag` was read from (see TagDocument). Cost:
/// linear in the tag, for each finding.
[[nodiscard]] std::vector<TagMend> mendsOf(std::string_view text, const ParsedTag& tag);

/// `text` with the edits done. They are in ascending order and do not overlap.
[[nodiscard]] std::string withEdits(std::string_view text, const std::vector<TagEdit>& edits);

struct MendedText
{
    std::string text;
    std::size_t mended = 0; ///< findings that were mended
    std::size_t left = 0; ///< findings that a person has to decide, notes that ask for nothing left out
};

/// Mends everything that can be, in all tags of the text. Mending one thing can show another (an address that
/// was escaped twice), so it goes over the text again while something is mended, at most
/// kMostMendRounds times. Cost: linear for each round.
[[nodiscard]] MendedText mendAll(std::string_view text);
inline constexpr int kMostMendRounds = 16;

} // namespace convey
