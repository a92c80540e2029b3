// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "spec/event_type.h"
#include "tag/address.h"
#include "tag/contents.h"
#include "tag/rules.h"
#include "tag/suspicion.h"
#include "tag/template_span.h"

#include <algorithm>
#include <array>
#include <charconv>

// The second half of AddressReader: what the decoded values mean.
namespace convey {

namespace {

bool hasDecimals(std::string_view number)
{
    if (number.starts_with('-'))
        number.remove_prefix(1);
    const std::size_t sign = number.find_first_of(".,");
    return sign != std::string_view::npos && number.size() > 1 && sign == number.find_last_of(".,")
        && std::ranges::all_of(number, [](char c) { return isAsciiDigit(c) || c == '.' || c == ','; });
}

std::size_t indexOfParameter(std::string_view parameter)
{
    return static_cast<std::size_t>(
        std::ranges::find(spec::kTagParameters, parameter) - spec::kTagParameters.begin());
}

} // namespace

void AddressReader::takeParameter(std::string_view parameter, std::size_t index, const MappedText& value)
{
    m_first.at(indexOfParameter(parameter)) = index;
    ImageTag& tag = m_out->tag;
    const bool isRequired = parameter == kTagPid || parameter == kTagEvent || parameter == kTagDataType;
    if (value.text().empty()) {
        if (!isRequired)
            addForValue(TagCode::ParameterEmpty, parameter);
    } else if (parameter == kTagPid) {
        tag.pixelId = value.text();
    } else if (parameter == kTagEvent) {
        tag.event = value.text();
    } else if (parameter == kTagCustomEventName) {
        tag.customEventName = value.text();
    } else if (parameter == kTagEventId) {
        tag.eventId = value.text();
    } else if (parameter == kTagOppref) {
        tag.oppref = value.text();
    } else if (parameter == kTagDataType) {
        m_dataType = value.text();
        judgeForeignText(value);
    } else if (parameter == kTagAmount) {
        takeAmount(value);
    } else if (parameter == kTagCurrency) {
        tag.currency = value.text();
    } else if (parameter == kTagPlanId) {
        tag.planId = value.text();
    } else {
        takeContents(value);
    }
}

bool AddressReader::isTaken(std::string_view parameter) const
{
    return m_first.at(indexOfParameter(parameter)).has_value();
}

void AddressReader::takeAmount(const MappedText& value)
{
    const std::string& text = value.text();
    std::int64_t amount = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (fault == std::errc() && end == text.data() + text.size()) {
        m_out->tag.amount = amount;
        return;
    }
    if (!judgeUnfilled(kTagAmount, text))
        addForValue(hasDecimals(text) ? TagCode::AmountDecimal : TagCode::NumberUnreadable, kTagAmount);
    judgeForeignText(value);
}

void AddressReader::takeContents(const MappedText& value)
{
    const bool isEncodedAgain = value.text().starts_with("%5B") || value.text().starts_with("%5b");
    if (isEncodedAgain)
        addForValue(TagCode::EncodedTwice, kTagContents);
    const MappedText json = isEncodedAgain ? percentDecoded(value) : value;
    if (const std::size_t bad = firstInvalidUtf8(json.text()); bad != std::string_view::npos) {
        addForValue(TagCode::NotUtf8, kTagContents);
        m_out->findings.back().position = json.origin(bad);
        m_out->findings.back().length = 0;
        return;
    }
    ParsedContents parsed = parseContents(json.text());
    const bool isJson = parsed.findings.empty() || parsed.findings.front().code != TagCode::ContentsNotJson;
    if (!isJson) {
        judgeForeignText(json);
        if (judgeUnfilled(kTagContents, json.text()))
            return;
    }
    for (TagFinding& finding : parsed.findings) {
        if (finding.code == TagCode::ContentsNotJson)
            finding.position = json.origin(finding.position);
        else
            placeFinding(finding);
        m_out->findings.push_back(finding);
    }
    m_out->tag.contents = std::move(parsed.items);
}

/// A value that is still to be filled in can't be judged. True when it is one, told with a finding.
bool AddressReader::judgeUnfilled(std::string_view parameter, std::string_view value)
{
    if (isPlaceholder(value))
        addForValue(TagCode::PlaceholderLeft, parameter);
    else if (hasTemplateExpression(value))
        addForValue(TagCode::TemplateExpression, parameter);
    else
        return false;
    return true;
}

/// Text that the tag does not keep, yet the page would send.
void AddressReader::judgeForeignText(const MappedText& text)
{
    TagFinding place;
    place.position = text.origin(0);
    place.length = text.origin(text.size()) - place.position;
    appendPrivacyFindings(m_out->findings, text.text(), place);
    if (const std::size_t bad = firstInvalidUtf8(text.text()); bad != std::string_view::npos) {
        m_out->findings.push_back(tagFinding(TagCode::NotUtf8));
        m_out->findings.back().position = text.origin(bad);
    }
}

/// What stands as text between `begin` and `end`, beside the code of templates.
void AddressReader::judgeLiterals(std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin; at < end;) {
        std::size_t last = at;
        while (last < end && m_cover[last] == Cover::None)
            ++last;
        if (last > at)
            judgeForeignText(percentDecoded(m_address.part(at, last)));
        at = std::max(last, at + 1);
    }
}

/// A user name or a password before the host: browsers drop them, the page shows them.
void AddressReader::judgeAuthority(std::size_t begin, std::size_t end)
{
    const std::string_view authority = std::string_view(m_address.text()).substr(begin, end - begin);
    const std::size_t sign = authority.rfind('@');
    if (sign == std::string_view::npos || sign == 0 || isCovered(begin, begin + sign, Cover::Expression))
        return judgeLiterals(begin, end);
    const std::size_t before = m_out->findings.size();
    judgeForeignText(percentDecoded(m_address.part(begin, begin + sign)));
    if (m_out->findings.size() == before && authority.substr(0, sign).find(':') != std::string_view::npos)
        add(TagCode::SecretInTag, begin, begin + sign);
}

void AddressReader::judgeDataType()
{
    if (m_dataType.empty()) {
        addForValue(TagCode::ParameterMissing, kTagDataType);
        return;
    }
    if (judgeUnfilled(kTagDataType, m_dataType))
        return;
    const auto type = eventTypeByName(m_out->tag.event);
    const bool isRight = type ? info(info(*type).shape).name == m_dataType
                              : std::ranges::find(spec::kDataShapes, m_dataType, &spec::DataShapeInfo::name)
            != spec::kDataShapes.end();
    if (!isRight)
        addForValue(TagCode::DataTypeWrong, kTagDataType);
}

void AddressReader::judgeValues()
{
    for (TagFinding& finding : tagValueFindings(m_out->tag)) {
        placeFinding(finding);
        m_out->findings.push_back(finding);
    }
    // An amount that a template fills in needs a currency like any other.
    const auto& amount = m_first.at(indexOfParameter(kTagAmount));
    if (amount && !m_hasBranch && !m_isOpenEnded && !isTaken(kTagCurrency)
        && hasTemplateExpression(m_out->parameters[*amount].value))
        addForValue(TagCode::CurrencyMissing, kTagCurrency);
    judgeEncoding();
}

/// What a template fills in has to be encoded like anything else in an address; numbers and codes need none.
void AddressReader::judgeEncoding()
{
    constexpr std::array kFreeText = std::to_array<std::string_view>(
        {kTagEventId, kTagOppref, kTagCustomEventName, kTagPlanId, kTagContents});
    const std::string_view url = m_address.text();
    for (TagFinding& finding : m_out->findings) {
        if (finding.code != TagCode::TemplateExpression
            || std::ranges::find(kFreeText, finding.parameter) == kFreeText.end())
            continue;
        const auto& index = m_first.at(indexOfParameter(finding.parameter));
        if (!index)
            continue;
        const ParsedParameter& parameter = m_out->parameters[*index];
        if (templatesEncode(url.substr(parameter.urlNameEnd, parameter.urlEnd - parameter.urlNameEnd)))
            continue;
        finding.code = TagCode::TemplateNotEncoded;
        finding.severity = info(finding.code).severity;
    }
}

void AddressReader::addForValue(TagCode code, std::string_view parameter)
{
    TagFinding finding = tagFinding(code, parameter);
    placeFinding(finding);
    m_out->findings.push_back(finding);
}

/// Sets the place of a finding about a value: that value, else the parameter that makes it necessary, else
/// the beginning of the address.
void AddressReader::placeFinding(TagFinding& finding) const
{
    const auto valueOf = [&](std::string_view parameter) -> const ParsedParameter* {
        const auto& index = m_first.at(indexOfParameter(parameter));
        return index ? &m_out->parameters[*index] : nullptr;
    };
    const ParsedParameter* found = valueOf(finding.parameter);
    if (found == nullptr && finding.parameter == kTagCurrency)
        found = valueOf(kTagAmount);
    if (found == nullptr && finding.parameter == kTagCustomEventName)
        found = valueOf(kTagEvent);
    finding.position = found == nullptr ? m_address.origin(0) : found->valuePosition;
    finding.length = found == nullptr ? 0 : found->valueLength;
}

std::string_view tagParameterNamed(std::string_view name)
{
    const auto known = std::ranges::find(spec::kTagParameters, name);
    return known == spec::kTagParameters.end() ? std::string_view() : *known;
}

} // namespace convey
