// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"
#include "base/text.h"
#include "spec/currency.h"
#include "tag/build.h"
#include "tag/contents.h"
#include "tag/mapped_text.h"
#include "tag/mend_rules.h"
#include "tag/mender.h"
#include "tag/rules.h"
#include "tag/template_span.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

// A part of TagMender: which parameters there are, and what they say.
namespace convey {

void TagMender::decodeOnce(const TagFinding& finding)
{
    const ParsedParameter* parameter = parameterOf(finding);
    if (parameter == nullptr)
        return;
    // The finding stands on what was encoded again: the name, or the contents.
    if (finding.position == parameter->position)
        rename(*parameter, parameter->known);
    else
        replaceValue(
            *parameter, percentDecoded(MappedText(parameter->value, 0, parameter->value.size())).text());
}

void TagMender::addDataType(const TagFinding& finding)
{
    const auto shape = shapeName();
    if (finding.parameter != kTagDataType || !shape)
        return;
    if (const ParsedParameter* empty = firstNamed(kTagDataType)) {
        if (empty->urlNameEnd < empty->urlEnd)
            replaceValue(*empty, *shape);
        return;
    }
    // Behind a script's expression there is no string to put it into.
    if (m_tag.place == TagPlace::Script && m_tag.queryEnd > 0 && m_isCovered[m_tag.queryEnd - 1])
        return;
    const std::string_view query = std::string_view(m_tag.url).substr(0, m_tag.queryEnd);
    const bool isFirst = query.find('?') == std::string_view::npos;
    const bool isOpen = query.ends_with('?') || query.ends_with('&');
    const std::string added = (isFirst         ? "?"
                                      : isOpen ? ""
                                               : "&")
        + percentEncoded(kTagDataType) + '=' + std::string(*shape);
    replaceUrl(m_tag.queryEnd, m_tag.queryEnd, added);
}

void TagMender::mendUnknown(const ParsedParameter& parameter)
{
    const std::string spelling = spellingOf(parameter.name);
    for (const std::string_view known : spec::kTagParameters) {
        if (spellingOf(known) != spelling)
            continue;
        const ParsedParameter* present = firstNamed(known);
        if (present == nullptr)
            rename(parameter, known);
        else if (present->value == parameter.value)
            remove(parameter);
        return;
    }
    remove(parameter);
}

void TagMender::mendApiOnly(const ParsedParameter& parameter)
{
    constexpr std::string_view kOptOut = "opt_out";
    if (parameter.name == "id") {
        const ParsedParameter* present = firstNamed(kTagEventId);
        if (present == nullptr)
            rename(parameter, kTagEventId);
        else if (present->value == parameter.value)
            remove(parameter);
    } else if (parameter.name != kOptOut || parameter.value == "false" || parameter.value == "0") {
        remove(parameter);
    }
}

/// `data[contents][0][id]=…` and its like as the one JSON array that they mean.
void TagMender::joinBracketed()
{
    constexpr std::string_view kPrefix = "data[contents][";
    // The first piece mends them all.
    if (std::exchange(m_isJoined, true) || firstNamed(kTagContents) != nullptr)
        return;
    std::map<std::size_t, std::map<std::string, std::string>> items;
    std::vector<const ParsedParameter*> pieces;
    for (const ParsedParameter& parameter : m_tag.parameters) {
        const std::string_view name = parameter.name;
        if (!name.starts_with(kPrefix))
            continue;
        std::size_t index = 0;
        const std::string_view rest = name.substr(kPrefix.size());
        const auto [end, fault] = std::from_chars(rest.data(), rest.data() + rest.size(), index);
        const std::string_view field(end, rest.data() + rest.size());
        const bool isField = fault == std::errc() && field.starts_with("][") && field.ends_with(']');
        if (!isField || hasTemplateExpression(parameter.value))
            return;
        if (!items[index].emplace(field.substr(2, field.size() - 3), parameter.value).second)
            return;
        pieces.push_back(&parameter);
    }
    std::string json;
    JsonWriter writer(json);
    writer.beginArray();
    for (const auto& [index, fields] : items) {
        writer.beginObject();
        for (const auto& [field, value] : fields)
            writer.key(field).value(value);
        writer.endObject();
    }
    writer.endArray();
    const ParsedContents contents = mendedContents(json);
    if (pieces.empty() || !contents.findings.empty())
        return;
    const ParsedParameter& first = *pieces.front();
    replaceUrl(first.urlBegin, first.urlEnd,
        percentEncoded(kTagContents) + '=' + percentEncoded(contentsJson(contents.items)));
    for (std::size_t i = 1; i < pieces.size(); ++i)
        remove(*pieces[i]);
    if (m_edits.size() != pieces.size())
        m_edits.clear();
}

void TagMender::mendCurrency(const TagFinding& finding, const ParsedParameter& parameter)
{
    const auto upper = [](std::string text) {
        std::ranges::transform(text, text.begin(), asciiUpper);
        return text;
    };
    if (finding.item < 0) {
        replaceValue(parameter, upper(m_tag.tag.currency));
        return;
    }
    ParsedContents contents = parseContents(parameter.value);
    if (!contents.findings.empty())
        return;
    for (TagItem& item : contents.items) {
        const Currency* currency = findCurrency(item.currency);
        if (currency != nullptr && currency->isUsable())
            item.currency = upper(item.currency);
    }
    replaceValue(parameter, contentsJson(contents.items));
}

void TagMender::mendItems(TagCode code, const ParsedParameter& parameter)
{
    std::string json = parameter.value;
    if (code == TagCode::ContentsNotArray)
        json = '[' + json + ']';
    const ParsedContents contents = code == TagCode::ContentsNotArray && parseContents(json).findings.empty()
        ? parseContents(json)
        : mendedContents(json);
    if (contents.findings.empty())
        replaceValue(parameter, contentsJson(contents.items));
}

} // namespace convey
