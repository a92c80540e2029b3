// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What can be wrong with an image tag: one row a rule, with its severity, why it has that severity and where
/// the rule comes from. `words/` has a sentence and a remedy for each. A finding holds no text of the tag:
/// the place in the text tells what it is about. Tables and pure look-ups; safe on any thread.
#pragma once

#include "spec/limits.h"
#include "spec/rule.h"
#include "spec/source.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace convey {

enum class TagCode : std::uint8_t
{
    // The HTML around the address
    TagMissing, ///< neither an `<img>` nor an address in the text
    TagNotClosed,
    SourceMissing,
    SourceNotQuoted,
    LazyLoading,
    InNoscript,
    NoscriptWithoutPixel, ///< a page without the JavaScript pixel whose tag is its fallback
    InComment,
    InScript,
    InStyle,
    InSrcset,
    NotInSource, ///< in another attribute than `src`
    AmpersandRaw,
    EntityUnknown,
    LineBreak,

    // The address
    SchemeMissing,
    SchemeNotHttps,
    HostWrong,
    PathWrong,
    FragmentCutsAddress,
    AddressTooLong,
    NotAllRead, ///< beyond kLongestReadAddress or kMostReadTags (tag/parse.h)

    // How values are written
    PercentBroken,
    PlusSign,
    SpaceRaw,
    SpaceAtEdge, ///< indentation that became part of a name or value
    CharacterRaw,
    EscapedTwice,
    EncodedTwice,
    NotUtf8,

    // Which parameters there are
    ParameterMissing,
    ParameterEmpty,
    ParameterUnknown,
    ParameterRepeated,
    ParameterApiOnly,
    DataPrefixMissing,
    ContentsBracketed,
    PlaceholderPixel,
    PlaceholderEventId,
    PlaceholderLeft,
    TemplateExpression,
    TemplateNotEncoded, ///< that does not percent-encode what it writes into the address
    TemplateInAddress, ///< the host, or whole parameters, come from a template

    // What they say
    EventUnknown,
    EventAppOnly,
    DataTypeWrong,
    CustomNameInvalid,
    CustomNameIsStandard,
    CustomNameNotAllowed,
    CustomNameUpperCase,
    AmountDecimal,
    AmountNegative,
    NumberUnreadable,
    CurrencyMissing,
    CurrencyUnknown,
    CurrencyWithdrawn,
    CurrencyLowerCase,
    PlanIdNotAllowed,
    ContentsNotAllowed,
    ContentsNotJson,
    ContentsNotArray,
    ContentsEmpty,
    ItemNotObject,
    ItemFieldUnknown,
    ItemFieldApiOnly,
    ItemFieldRepeated,
    ItemFieldWrongType,
    ItemContentTypeEmpty,
    ItemFieldEmpty, ///< another text of an item
    ItemEmpty, ///< an item that says nothing at all

    // What must not be in it
    EmailInTag,
    PhoneInTag,
    CardNumberInTag,
    SecretInTag,
    EventIdLooksLikeOrder,
    OptedOut, ///< of a conversion, not of a tag: a tag can't say it
};

struct TagFinding
{
    TagCode code = TagCode::TagMissing;
    Severity severity = Severity::Blocked;
    std::size_t position =
        0; ///< 0-based byte offset in the parsed text; 0 when a tag was checked, not a text
    std::size_t length = 0; ///< bytes of the text that it is about; 0 = just this place
    std::string_view parameter{}; ///< a name of kTagParameters, or empty; never text of the tag
    int item = -1; ///< 0-based entry of `data[contents]`, or -1
    std::string_view itemField{}; ///< a name of kTagItemFields, or empty

    bool operator==(const TagFinding&) const = default;
};

namespace spec {

/// Every parameter that the tag takes, in the order Convey writes them. Source: image-tag, 2026-11-21.
inline constexpr std::array kTagParameters =
    std::to_array<std::string_view>({"pid", "event", "custom_event_name", "event_id", "oppref", "data[type]",
        "data[amount]", "data[currency]", "data[plan_id]", "data[contents]"});

/// What an entry of `data[contents]` may hold on a tag. Sources: supported-events, 2026-11-21; that
/// `group_id` and `variant_dict` are for the server alone is said there too.
inline constexpr std::array kTagItemFields =
    std::to_array<std::string_view>({"id", "name", "content_type", "quantity", "amount", "currency"});

/// The address of the endpoint. Source: image-tag, 2026-11-21.
inline constexpr std::string_view kTagHost = "bzr.openai.com";
inline constexpr std::string_view kTagPath = "/v1/sdk/events";

/// The page asks for addresses "within browser and server limits" and names no number: longer ones are warned
/// about.
inline constexpr Limit<std::size_t> kUsualTagAddress{2'000, kUnpublished};

struct TagRule
{
    TagCode code;
    std::string_view name; ///< what `--json` prints
    Severity severity;
    RuleBasis basis;
    Source source;
};

/// All rules, in the order of the enum.
[[nodiscard]] std::span<const TagRule> tagRules();

} // namespace spec

[[nodiscard]] const spec::TagRule& info(TagCode code);

/// The stable name of a code as `--json` prints it ("parameter_unknown"). O(1).
[[nodiscard]] std::string_view tagCodeName(TagCode code);

/// Is this finding about personal data or a key? A tag with one is not shown or kept. O(1).
[[nodiscard]] bool isPrivate(TagCode code);

/// May a tag with these findings be handed out? False when one of them is Blocked.
[[nodiscard]] bool isUsable(std::span<const TagFinding> findings);

/// May a tag with these findings be loaded as it stands? False when it is not usable, and when a placeholder
/// or a template's code is still in it: OpenAI would count it with that for a value.
[[nodiscard]] bool canBeTried(std::span<const TagFinding> findings);

} // namespace convey
