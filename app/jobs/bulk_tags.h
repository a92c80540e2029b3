// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Many image tags from a file: a tag for each conversion, made by the same recipe and the same event builder
/// as what is sent. What a tag can't carry is left out of it and counted; a row that can't be a tag is handed
/// out with its reason. Nothing is loaded and nothing is sent.
/// A plain function; runs on any thread and brings its own helpers. The result does not depend on how many.
#pragma once

#include "check/finding.h"
#include "event/bound_recipe.h"
#include "event/event.h"
#include "jobs/control.h"
#include "jobs/row_groups.h"
#include "recipe/question.h"
#include "table/table.h"
#include "tag/finding.h"
#include "tag/image_tag.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace convey {

/// The text of a tag in some flavour; called on several threads at once.
using TagText = std::function<std::string(const ImageTag&)>;

/// What an image tag has no place for. Source: image-tag, 2026-11-21.
enum class TagLoss : std::uint8_t
{
    User, ///< e-mail, phone, name, place, device …
    Time, ///< the tag counts when it is loaded
    ActionSource,
    SourceUrl, ///< the page that shows the tag
    GroupIds, ///< `group_id` of items
    FreeFields, ///< free keys of a custom event
    Count_, ///< how many there are; not a loss
};
inline constexpr std::size_t kTagLossCount = static_cast<std::size_t>(TagLoss::Count_);

/// The name that `--json` prints ("user", "time", "action_source", "source_url", "group_id", "free_fields").
[[nodiscard]] std::string_view tagLossName(TagLoss loss);

struct TagLosses
{
    std::uint8_t bits = 0;

    [[nodiscard]] constexpr bool has(TagLoss loss) const
    {
        return (bits & (1U << static_cast<unsigned>(loss))) != 0;
    }
    constexpr void set(TagLoss loss)
    {
        bits = static_cast<std::uint8_t>(bits | (1U << static_cast<unsigned>(loss)));
    }
    bool operator==(const TagLosses&) const = default;
};

/// An event as an image tag carries it, and what it loses on the way. `data[type]` follows from the event
/// name; a tag of an event without a type has none. An opted-out event must not become a tag: the caller
/// looks at Event::optOut.
struct TagOfEvent
{
    ImageTag tag{};
    TagLosses losses{};
};
[[nodiscard]] TagOfEvent tagOf(const Event& event, std::string_view pixelId);

/// Why a row is no tag: a rule of the file, or one of tags (TagCode::OptedOut: the person opted out, which a
/// tag can't say).
using NoTagReason = std::variant<Finding, TagFinding>;

enum class BulkState : std::uint8_t
{
    Made,
    Blocked,
    LeftOut, ///< by a filter, by consent or by a person
};

/// What became of one conversion.
struct BulkTag
{
    BulkState state = BulkState::Made;
    std::uint64_t row = 0; ///< its first one, 0-based after the header
    std::int64_t line = 0; ///< where it begins, 1-based in its file
    std::uint32_t source = 0; ///< index into Table::sources()
    ImageTag tag{}; ///< what could be read, also where it is blocked
    std::string text{}; ///< of TagText; empty unless it is made
    std::size_t address = 0; ///< bytes of the address; 0 unless it is made
    std::vector<TagFinding> findings{}; ///< warnings and notes of a made tag
    TagLosses losses{}; ///< of a made tag
    bool isRepeat = false; ///< an earlier made tag has the same event and event ID
    std::optional<NoTagReason> reason{}; ///< unless it is made, or was left out by a person
    std::vector<std::uint64_t> rows{}; ///< all rows of a blocked one, `row` first
};

/// Must this question be answered before tags are made? What a tag does not carry asks nothing. O(1).
[[nodiscard]] bool stopsTags(QuestionCode code);

struct BulkTagRequest
{
    std::shared_ptr<const Table> table; ///< indexed: its row count is complete
    BoundRecipe recipe; ///< bound with the pixel ID where ids are made
    std::string pixelId{};
    TagText text{}; ///< empty: tagHtml()
    std::uint64_t seed = 0; ///< of the keys that find repeats and lines of one order: random in use
    std::uint64_t most = 0; ///< ends after so many conversions: the first ones, to look at; 0 = all
    unsigned threads = 0; ///< 0: the cores, at most eight
};

/// The name of its rule ("amount_unreadable", "opted_out"). O(1).
[[nodiscard]] std::string_view noTagCode(const NoTagReason& reason);

struct BulkTagReason
{
    NoTagReason first{}; ///< of the first conversion that has it
    std::int64_t line = 0; ///< where that one begins
    std::uint64_t count = 0;
};

/// Why conversions are no tags, each counted by its one reason.
struct BulkTagReasons
{
    std::vector<BulkTagReason> rules{}; ///< in the order of the file; one a rule
    std::uint64_t byPerson = 0; ///< without a rule: a person left the row out

    void add(const BulkTag& made);
    [[nodiscard]] std::uint64_t total() const;
    [[nodiscard]] std::vector<BulkTagReason> mostFirst() const;
};

/// In lines of the file: rows = tags + blocked + leftOut + merged, always (with `most`: of those looked at).
struct BulkTagSummary
{
    std::uint64_t rows = 0;
    std::uint64_t tags = 0;
    std::uint64_t blocked = 0;
    std::uint64_t leftOut = 0;
    std::uint64_t merged = 0; ///< further lines of one order
    std::uint64_t warned = 0; ///< tags with a warning
    std::uint64_t repeated = 0; ///< tags that have the event and event ID of an earlier one
    std::array<std::uint64_t, kTagLossCount> lost{}; ///< tags that lose something, by what
    BulkTagReasons blockedBy{}; ///< adds up to `blocked`
    BulkTagReasons leftOutBy{}; ///< adds up to `leftOut`
    /// Warnings and notes of the tags that were made, by TagCode; 0-based by the enum.
    std::vector<std::uint64_t> byCode{};
    std::size_t longest = 0; ///< bytes of the longest address
    std::int64_t longestLine = 0;

    [[nodiscard]] std::uint64_t lostOf(TagLoss loss) const { return lost[static_cast<std::size_t>(loss)]; }
};

/// Gets the conversions in the order of the file, on any thread but one at a time; an Error ends the work.
using BulkTagSink = std::function<Result<>(const BulkTag&)>;

/// Errors: Cancelled, those of Table::scan() and of `take`. Cost: one pass on all cores, two where rows are
/// folded; 8 bytes a tag for the repeats, and some thousand tags in memory.
[[nodiscard]] Result<BulkTagSummary> makeBulkTags(
    const BulkTagRequest& request, const BulkTagSink& take, const JobControl& control = {});

} // namespace convey
