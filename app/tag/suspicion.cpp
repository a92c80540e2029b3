// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/suspicion.h"

#include "base/text.h"
#include "tag/mapped_text.h"
#include "tag/template_span.h"
#include "value/personal.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace convey {

namespace {

bool isAsciiAlphanumeric(char c)
{
    return isAsciiAlpha(c) || isAsciiDigit(c);
}

/// Both keys of OpenAI begin so, alone or behind `Bearer`; in "risk-averse" letters stand before it, and what
/// follows here is long. Prefix as integrations show it, 2026-11-21.
bool holdsSecretKey(std::string_view value)
{
    constexpr std::string_view kPrefix = "sk-";
    constexpr std::size_t kShortestKey = 20;
    for (std::size_t at = value.find(kPrefix); at != std::string_view::npos;
         at = value.find(kPrefix, at + 1)) {
        if (at > 0 && isAsciiAlphanumeric(value[at - 1]))
            continue;
        const std::string_view rest = value.substr(at);
        const auto end = std::ranges::find_if_not(
            rest, [](char c) { return isAsciiAlphanumeric(c) || c == '-' || c == '_'; });
        if (end - rest.begin() >= static_cast<std::ptrdiff_t>(kShortestKey))
            return true;
    }
    return false;
}

std::optional<TagCode> privateCode(std::string_view text, bool isOpaque)
{
    if (holdsSecretKey(text))
        return TagCode::SecretInTag;
    switch (looksPersonal(text)) {
    case PersonalKind::None:
        break;
    case PersonalKind::Email:
        return TagCode::EmailInTag;
    case PersonalKind::Phone:
        return isOpaque ? std::nullopt : std::optional(TagCode::PhoneInTag);
    case PersonalKind::CardNumber:
        return isOpaque ? std::nullopt : std::optional(TagCode::CardNumberInTag);
    }
    return std::nullopt;
}

/// `value` without what encloses it, if it is enclosed.
std::optional<std::string_view> inside(std::string_view value, char open, char close)
{
    if (value.size() < 3 || value.front() != open || value.back() != close)
        return std::nullopt;
    return value.substr(1, value.size() - 2);
}

bool isNameLike(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return isAsciiAlphanumeric(c) || c == '-' || c == '_' || c == ' ' || c == '.';
    });
}

bool isUpperCaseName(std::string_view text)
{
    return isNameLike(text) && std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; })
        && std::ranges::any_of(text, isAsciiAlpha);
}

} // namespace

void appendPrivacyFindings(
    std::vector<TagFinding>& findings, std::string_view value, const TagFinding& place, bool isOpaque)
{
    const auto first = static_cast<std::ptrdiff_t>(findings.size());
    const auto add = [&](TagCode code) {
        TagFinding finding = place;
        finding.code = code;
        finding.severity = info(code).severity;
        if (std::find(findings.begin() + first, findings.end(), finding) == findings.end())
            findings.push_back(finding);
    };
    TemplateFinder templates(value);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= value.size();) {
        const auto span = at < value.size() ? templates.at(at) : std::nullopt;
        if (at < value.size() && !span) {
            ++at;
            continue;
        }
        // Beside a template's code the text is still as the address has it.
        const bool isWhole = begin == 0 && at == value.size();
        const std::string_view piece = value.substr(begin, at - begin);
        if (const auto code = isWhole
                ? privateCode(piece, isOpaque)
                : privateCode(percentDecoded(MappedText(piece, 0, piece.size())).text(), isOpaque))
            add(*code);
        at = span ? span->end : at + 1;
        begin = at;
    }
}

bool isPlaceholder(std::string_view value)
{
    constexpr std::array kKnown = std::to_array<std::string_view>(
        {"pixel-id", "pixel_id", "pixelid", "oppref", "event-id", "event_id", "order-id", "order_id"});
    if (const auto name = inside(value, '<', '>'))
        return isNameLike(*name);
    if (const auto name = inside(value, '[', ']'))
        return isUpperCaseName(*name);
    const std::string lower = asciiLowered(value);
    if ((lower.starts_with("your-") || lower.starts_with("your_")) && isNameLike(lower))
        return true;
    const bool isAllX = value.size() >= 3 && lower.find_first_not_of('x') == std::string::npos;
    return isAllX || std::ranges::find(kKnown, lower) != kKnown.end();
}

bool looksLikeOrderNumber(std::string_view eventId)
{
    constexpr std::array kOrderWords = std::to_array<std::string_view>({"order", "orderno", "orderid", "ord",
        "invoice", "inv", "purchase", "po", "so", "receipt", "basket", "cart"});
    // Short letters before digits are a prefix of running numbers; longer ones may be words of an opaque id.
    constexpr std::size_t kLongestPrefix = 4;
    constexpr std::size_t kUsualDigits = 3;
    // Beyond this many digits a number is drawn at random rather than counted.
    constexpr std::size_t kMostDigits = 20;

    std::string_view rest = trimmed(eventId);
    const bool hasHash = rest.starts_with('#');
    if (hasHash)
        rest.remove_prefix(1);
    const auto digitsBegin = std::ranges::find_if_not(rest, isAsciiAlpha);
    const std::string prefix = asciiLowered({rest.begin(), digitsBegin});
    const bool isOrderWord = std::ranges::find(kOrderWords, prefix) != kOrderWords.end();
    if (prefix.size() > kLongestPrefix && !isOrderWord)
        return false;
    rest.remove_prefix(prefix.size());
    constexpr std::string_view kSeparators = "-_/.:# ";
    if (!std::ranges::all_of(
            rest, [&](char c) { return isAsciiDigit(c) || kSeparators.find(c) != std::string_view::npos; }))
        return false;
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(rest, isAsciiDigit));
    return digits >= (hasHash || isOrderWord ? 1U : kUsualDigits) && digits <= kMostDigits;
}

} // namespace convey
