// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The sandbox's own table of what the Ads Conversions API refuses, and of what nobody has published.
///
/// It is a second opinion: it was written from the official pages without looking at `spec/`, and shares
/// nothing with it. Where the two disagree, one of them is wrong and a test shows it.
/// Of the codes below only `invalid_event`, `missing_event_data_type` and `event_timestamp_too_old` were
/// ever seen on a real answer; the others are the sandbox's own words for rules that the pages state.
/// Constant data; safe on any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace convey::sandbox {

/// How a rule is known.
enum class Basis : std::uint8_t
{
    Official, ///< the named official page states it
    Recorded, ///< an answer of the live endpoint, published by one integration, shows it
    Reported, ///< several integrations agree
    Format, ///< the page asks for JSON over HTTP, and their own standards (RFC 8259, RFC 9110) say the rest
    Own, ///< not published: the sandbox is strict so that a mistake can't pass unseen
};

enum class RuleId : std::uint8_t
{
    KeyRefused,
    KeyScope,
    PidMissing,
    PidRepeated,
    PidUnknown,
    ContentType,
    BodyTooLarge,

    BodyEncoding,
    BodyNotJson,
    BodyTooDeep,
    BodyTooManyValues,
    BodyNotObject,
    BodyUnknownKey,
    RepeatedKey,
    EventsMissing,
    EventsNotArray,
    EventsEmpty,
    EventsTooMany,
    ValidateOnlyType,
    IntegrationSourceType,
    IntegrationSourceForm,

    EventNotObject,
    EventUnknownKey,
    IdMissing,
    IdType,
    IdEmpty,
    TypeMissing,
    TypeType,
    TypeUnknown,
    TimestampMissing,
    TimestampType,
    TimestampTooOld,
    TimestampTooFarAhead,
    CustomNameMissing,
    CustomNameType,
    CustomNameForm,
    CustomNameStandard,
    CustomNameNotAllowed,
    ActionSourceType,
    ActionSourceUnknown,
    ActionSourceApp,
    SourceUrlMissing,
    SourceUrlType,
    SourceUrlForm,
    OpprefType,
    OptOutType,

    UserType,
    UserUnknownKey,
    UserListType,
    UserEntryType,
    UserHashForm,
    UserTextType,

    DataMissing,
    DataNotObject,
    DataUnknownKey,
    DataTypeMissing,
    DataTypeType,
    DataTypeUnknown,
    DataTypeMismatch,
    AmountType,
    AmountNeedsCurrency,
    CurrencyType,
    CurrencyForm,
    CurrencyUnknown,
    PlanIdType,
    PlanIdNotAllowed,
    ContentsType,
    ContentsNotAllowed,

    ItemNotObject,
    ItemUnknownKey,
    ItemTextType,
    ItemContentTypeEmpty,
    ItemQuantityType,
    ItemAmountType,
    ItemAmountNeedsCurrency,
    ItemVariantsType,
    ItemVariantType,

    TagParameterUnknown,
    TagParameterRepeated,
    TagEncoding,
    TagEventMissing,
    TagEventUnknown,
    TagAppEvent,
    TagNumberForm,
    TagContentsNotJson,

    Count_, ///< how many there are; not a rule
};

struct Rule
{
    RuleId id;
    std::string_view name; ///< what is demanded, "place.demand"; unique
    std::string_view param; ///< where the answer points; `i`, `j` stand for positions, `{key}` for a name
    int status; ///< HTTP status of the refusal
    std::string_view code; ///< empty: the answer says null
    std::string_view message; ///< the answer's text; `{param}` is filled in
    Basis basis;
    std::string_view page; ///< the official page that states it, or that it was read together with
    std::string_view date; ///< when that page was read, ISO 8601
};

/// All rules in the order of RuleId.
[[nodiscard]] std::span<const Rule> rules();

/// The row of `id`. O(1).
[[nodiscard]] const Rule& rule(RuleId id);

/// Behaviour that no official page settles. The sandbox is lenient here but where the row says otherwise, so
/// passing it proves nothing.
struct Unknown
{
    std::string_view name;
    std::string_view leniency; ///< what the sandbox does
    std::string_view page; ///< the page that is silent about it
    std::string_view date;
};

[[nodiscard]] std::span<const Unknown> unknowns();

} // namespace convey::sandbox
