// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/finding.h"

#include <algorithm>

namespace convey {

namespace {

// A namespace of its own, because the enumerators it names are short words.
namespace tag_table {

using spec::kConvey;
using spec::kImageTagPage;
using spec::kSupportedEvents;
using spec::kUnpublished;
using spec::Source;
using enum spec::RuleBasis;
using enum Severity;

constexpr Source kHtmlStandard{"html.spec.whatwg.org", spec::Sureness::Inferred, "2026-11-21"};
constexpr Source kUrlStandard{"url.spec.whatwg.org", spec::Sureness::Inferred, "2026-11-21"};
constexpr Source kUriStandard{"RFC 3986", spec::Sureness::Inferred, "2026-11-21"};

constexpr std::array kRows = std::to_array<spec::TagRule>({
    {TagCode::TagMissing, "tag_missing", Blocked, NoRightValue, kConvey},
    {TagCode::TagNotClosed, "tag_not_closed", Blocked, NoRightValue, kConvey},
    {TagCode::SourceMissing, "source_missing", Blocked, NoRightValue, kImageTagPage},
    {TagCode::SourceNotQuoted, "source_not_quoted", Warning, Advice, kHtmlStandard},
    {TagCode::LazyLoading, "lazy_loading", Warning, Advice, kHtmlStandard},
    {TagCode::InNoscript, "in_noscript", Note, Advice, kImageTagPage},
    {TagCode::NoscriptWithoutPixel, "noscript_without_pixel", Warning, Advice, kImageTagPage},
    {TagCode::InComment, "in_comment", Note, Advice, kHtmlStandard},
    {TagCode::InScript, "in_script", Note, Advice, kImageTagPage},
    {TagCode::InStyle, "in_style", Warning, Advice, kHtmlStandard},
    {TagCode::InSrcset, "in_srcset", Warning, Advice, kHtmlStandard},
    {TagCode::NotInSource, "not_in_source", Warning, Advice, kImageTagPage},
    {TagCode::AmpersandRaw, "ampersand_raw", Note, Advice, kHtmlStandard},
    {TagCode::EntityUnknown, "entity_unknown", Warning, Advice, kHtmlStandard},
    {TagCode::LineBreak, "line_break", Warning, Advice, kUrlStandard},

    {TagCode::SchemeMissing, "scheme_missing", Warning, Advice, kImageTagPage},
    {TagCode::SchemeNotHttps, "scheme_not_https", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::HostWrong, "host_wrong", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::PathWrong, "path_wrong", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::FragmentCutsAddress, "fragment_cuts_address", Blocked, NoRightValue, kImageTagPage},
    {TagCode::AddressTooLong, "address_too_long", Warning, ApiUnknown, kUnpublished},
    {TagCode::NotAllRead, "not_all_read", Blocked, NoRightValue, kConvey},

    {TagCode::PercentBroken, "percent_broken", Blocked, NoRightValue, kImageTagPage},
    {TagCode::PlusSign, "plus_sign", Warning, Advice, kImageTagPage},
    {TagCode::SpaceRaw, "space_raw", Warning, Advice, kImageTagPage},
    {TagCode::SpaceAtEdge, "space_at_edge", Blocked, NoRightValue, kImageTagPage},
    {TagCode::CharacterRaw, "character_raw", Warning, Advice, kUriStandard},
    {TagCode::EscapedTwice, "escaped_twice", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::EncodedTwice, "encoded_twice", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::NotUtf8, "not_utf8", Blocked, NoRightValue, kConvey},

    {TagCode::ParameterMissing, "parameter_missing", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::ParameterEmpty, "parameter_empty", Warning, ApiUnknown, kUnpublished},
    {TagCode::ParameterUnknown, "parameter_unknown", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::ParameterRepeated, "parameter_repeated", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::ParameterApiOnly, "parameter_api_only", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::DataPrefixMissing, "data_prefix_missing", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::ContentsBracketed, "contents_bracketed", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::PlaceholderPixel, "placeholder_pixel", Blocked, NoRightValue, kImageTagPage},
    {TagCode::PlaceholderEventId, "placeholder_event_id", Blocked, NoRightValue, kImageTagPage},
    {TagCode::PlaceholderLeft, "placeholder_left", Warning, Advice, kImageTagPage},
    {TagCode::TemplateExpression, "template_expression", Note, Advice, kConvey},
    {TagCode::TemplateNotEncoded, "template_not_encoded", Warning, Advice, kImageTagPage},
    {TagCode::TemplateInAddress, "template_in_address", Note, Advice, kConvey},

    {TagCode::EventUnknown, "event_unknown", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::EventAppOnly, "event_app_only", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::DataTypeWrong, "data_type_wrong", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CustomNameInvalid, "custom_name_invalid", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CustomNameIsStandard, "custom_name_is_standard", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CustomNameNotAllowed, "custom_name_not_allowed", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CustomNameUpperCase, "custom_name_upper_case", Note, Advice, kImageTagPage},
    {TagCode::AmountDecimal, "amount_decimal", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::AmountNegative, "amount_negative", Warning, ApiUnknown, kUnpublished},
    {TagCode::NumberUnreadable, "number_unreadable", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CurrencyMissing, "currency_missing", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CurrencyUnknown, "currency_unknown", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CurrencyWithdrawn, "currency_withdrawn", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::CurrencyLowerCase, "currency_lower_case", Note, Advice, kImageTagPage},
    {TagCode::PlanIdNotAllowed, "plan_id_not_allowed", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ContentsNotAllowed, "contents_not_allowed", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ContentsNotJson, "contents_not_json", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::ContentsNotArray, "contents_not_array", Blocked, ApiRefuses, kImageTagPage},
    {TagCode::ContentsEmpty, "contents_empty", Warning, ApiUnknown, kUnpublished},
    {TagCode::ItemNotObject, "item_not_object", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ItemFieldUnknown, "item_field_unknown", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ItemFieldApiOnly, "item_field_api_only", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ItemFieldRepeated, "item_field_repeated", Blocked, NoRightValue, kConvey},
    {TagCode::ItemFieldWrongType, "item_field_wrong_type", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ItemContentTypeEmpty, "item_content_type_empty", Blocked, ApiRefuses, kSupportedEvents},
    {TagCode::ItemFieldEmpty, "item_field_empty", Warning, ApiUnknown, kUnpublished},
    {TagCode::ItemEmpty, "item_empty", Warning, ApiUnknown, kUnpublished},

    {TagCode::EmailInTag, "email_in_tag", Blocked, Privacy, kImageTagPage},
    {TagCode::PhoneInTag, "phone_in_tag", Blocked, Privacy, kImageTagPage},
    {TagCode::CardNumberInTag, "card_number_in_tag", Blocked, Privacy, kImageTagPage},
    {TagCode::SecretInTag, "secret_in_tag", Blocked, Privacy, kImageTagPage},
    {TagCode::EventIdLooksLikeOrder, "event_id_looks_like_order", Warning, Privacy, kImageTagPage},
    {TagCode::OptedOut, "opted_out", Blocked, Privacy, kImageTagPage},
});

constexpr bool rowsFollowTheEnum()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].code != static_cast<TagCode>(i))
            return false;
    }
    return kRows.back().code == TagCode::OptedOut;
}
static_assert(rowsFollowTheEnum());

} // namespace tag_table

} // namespace

std::span<const spec::TagRule> spec::tagRules()
{
    return tag_table::kRows;
}

const spec::TagRule& info(TagCode code)
{
    return tag_table::kRows.at(static_cast<std::size_t>(code));
}

std::string_view tagCodeName(TagCode code)
{
    return info(code).name;
}

bool isPrivate(TagCode code)
{
    return code == TagCode::EmailInTag || code == TagCode::PhoneInTag || code == TagCode::CardNumberInTag
        || code == TagCode::SecretInTag;
}

bool isUsable(std::span<const TagFinding> findings)
{
    return std::ranges::none_of(
        findings, [](const TagFinding& finding) { return finding.severity == Severity::Blocked; });
}

bool canBeTried(std::span<const TagFinding> findings)
{
    return isUsable(findings) && std::ranges::none_of(findings, [](const TagFinding& finding) {
        return finding.code == TagCode::PlaceholderLeft || finding.code == TagCode::TemplateExpression
            || finding.code == TagCode::TemplateNotEncoded || finding.code == TagCode::TemplateInAddress;
    });
}

} // namespace convey
