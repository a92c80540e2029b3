// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/mend_rules.h"
#include "tag/mender.h"
#include "tag/rules.h"
#include "tag/template_span.h"

#include <algorithm>
#include <iterator>

namespace convey {

TagMender::TagMender(std::string_view text, const ParsedTag& tag)
    : m_text(text)
    , m_tag(tag)
    , m_type(eventTypeByName(tag.tag.event))
    , m_isCovered(tag.url.size(), false)
{
    TemplateFinder templates(tag.url);
    for (std::size_t at = 0; at < tag.url.size();) {
        const auto span = templates.at(at);
        for (const std::size_t end = span ? span->end : at + 1; at < end; ++at)
            m_isCovered[at] = span.has_value();
    }
    for (std::size_t i = 0; i < tag.parameters.size(); ++i) {
        if (!tag.parameters[i].known.empty())
            m_first.emplace(tag.parameters[i].known, i);
    }
}

TagMend TagMender::mend(const TagFinding& finding)
{
    m_edits.clear();
    edit(finding);
    TagMend mend{.edits = std::move(m_edits)};
    std::ranges::stable_sort(mend.edits, {}, &TagEdit::position);
    if (mend.edits.empty())
        mend.decision = decisionOf(finding);
    return mend;
}

void TagMender::edit(const TagFinding& finding)
{
    switch (finding.code) {
    case TagCode::LazyLoading:
        dropLazy();
        break;
    case TagCode::SourceNotQuoted:
        quoteSource();
        break;
    case TagCode::AmpersandRaw:
        escapeAmpersands();
        break;
    case TagCode::LineBreak:
        dropBreaks();
        break;
    case TagCode::SchemeMissing:
        put(finding.position, finding.length, "https://");
        break;
    case TagCode::SchemeNotHttps:
        if (!has(TagCode::HostWrong))
            put(finding.position, finding.length, "https");
        break;
    case TagCode::HostWrong:
        mendHost(finding);
        break;
    case TagCode::PathWrong:
        if (!has(TagCode::HostWrong) && !has(TagCode::TemplateInAddress))
            replaceUrl(m_tag.pathBegin, m_tag.pathEnd, spec::kTagPath);
        break;
    case TagCode::PercentBroken:
    case TagCode::PlusSign:
    case TagCode::SpaceRaw:
    case TagCode::CharacterRaw:
        encodeRaw(finding);
        break;
    case TagCode::SpaceAtEdge:
        put(finding.position, finding.length, {});
        break;
    case TagCode::EscapedTwice:
        unescapeNames();
        break;
    case TagCode::EncodedTwice:
        decodeOnce(finding);
        break;
    default:
        editParameter(finding);
    }
}

void TagMender::editParameter(const TagFinding& finding)
{
    if (finding.code == TagCode::ParameterMissing) {
        addDataType(finding);
        return;
    }
    const ParsedParameter* parameter = parameterOf(finding);
    if (parameter == nullptr)
        return;
    switch (finding.code) {
    case TagCode::ParameterEmpty:
    case TagCode::PlanIdNotAllowed:
    case TagCode::ContentsNotAllowed:
    case TagCode::ContentsEmpty:
        // Without it another one of its name would begin to count.
        if (std::ranges::count(m_tag.parameters, parameter->known, &ParsedParameter::known) == 1)
            remove(*parameter);
        break;
    case TagCode::ParameterUnknown:
        mendUnknown(*parameter);
        break;
    case TagCode::ParameterApiOnly:
        mendApiOnly(*parameter);
        break;
    case TagCode::ParameterRepeated:
        if (const ParsedParameter* first = firstNamed(parameter->known);
            first != parameter && first != nullptr && first->value == parameter->value)
            remove(*parameter);
        break;
    case TagCode::DataPrefixMissing:
        rename(*parameter, parameter->known);
        break;
    case TagCode::ContentsBracketed:
        joinBracketed();
        break;
    case TagCode::DataTypeWrong:
        if (const auto shape = shapeName())
            replaceValue(*parameter, *shape);
        break;
    case TagCode::EventUnknown:
        for (const spec::EventTypeInfo& type : spec::kEventTypes) {
            // A custom event's name beside it leaves open which event is meant.
            const bool isClear = m_tag.tag.customEventName.empty();
            if (isClear && type.onImageTag && spellingOf(type.name) == spellingOf(parameter->value))
                replaceValue(*parameter, type.name);
        }
        break;
    case TagCode::AmountDecimal:
        if (finding.item < 0) {
            if (const auto amount = minorUnits(parameter->value, m_tag.tag.currency))
                replaceValue(*parameter, std::to_string(*amount));
        }
        break;
    case TagCode::CurrencyLowerCase:
        mendCurrency(finding, *parameter);
        break;
    case TagCode::ContentsNotArray:
    case TagCode::ItemFieldUnknown:
    case TagCode::ItemFieldApiOnly:
    case TagCode::ItemFieldWrongType:
    case TagCode::ItemContentTypeEmpty:
    case TagCode::ItemFieldEmpty:
        mendItems(finding.code, *parameter);
        break;
    default:
        break;
    }
}

bool TagMender::has(TagCode code) const
{
    return std::ranges::find(m_tag.findings, code, &TagFinding::code) != m_tag.findings.end();
}

const ParsedParameter* TagMender::firstNamed(std::string_view known) const
{
    const auto found = m_first.find(known);
    return found == m_first.end() ? nullptr : &m_tag.parameters[found->second];
}

/// The parameter that a finding is about: the one it stands on, else the first of its name. They stand in
/// the order of the text.
const ParsedParameter* TagMender::parameterOf(const TagFinding& finding) const
{
    const auto named =
        std::ranges::lower_bound(m_tag.parameters, finding.position, {}, &ParsedParameter::position);
    if (named != m_tag.parameters.end() && named->position == finding.position)
        return &*named;
    if (named != m_tag.parameters.begin()) {
        const ParsedParameter& before = *std::prev(named);
        const std::size_t end = before.valuePosition + before.valueLength;
        if (finding.position <= end && (finding.parameter.empty() || finding.parameter == before.known))
            return &before;
    }
    return firstNamed(finding.parameter);
}

std::optional<std::string_view> TagMender::shapeName() const
{
    if (!m_type || !info(*m_type).onImageTag)
        return std::nullopt;
    return info(info(*m_type).shape).name;
}

std::vector<TagMend> mendsOf(std::string_view text, const ParsedTag& tag)
{
    TagMender mender(text, tag);
    std::vector<TagMend> mends;
    mends.reserve(tag.findings.size());
    for (const TagFinding& finding : tag.findings)
        mends.push_back(mender.mend(finding));
    return mends;
}

} // namespace convey
