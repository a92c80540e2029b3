// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/build.h"

#include "base/text.h"
#include "spec/event_type.h"
#include "tag/contents.h"
#include "tag/rules.h"

namespace convey {

std::vector<TagFinding> checkTag(const ImageTag& tag)
{
    std::vector<TagFinding> findings = tagValueFindings(tag);
    if (tagUrl(tag).size() > spec::kUsualTagAddress.value)
        findings.push_back(tagFinding(TagCode::AddressTooLong));
    return findings;
}

std::vector<TagFinding> checkTag(const PageTag& tag)
{
    // Values that no rule minds: what is left are the rules about which parameters go together.
    ImageTag filled = tag.tag;
    for (const PageValue& value : tag.pageValues) {
        if (value.parameter == kTagPid)
            filled.pixelId = "p";
        else if (value.parameter == kTagCustomEventName)
            filled.customEventName = "n";
        else if (value.parameter == kTagEventId)
            filled.eventId = "i";
        else if (value.parameter == kTagOppref)
            filled.oppref = "o";
        else if (value.parameter == kTagAmount)
            filled.amount = 1;
        else if (value.parameter == kTagCurrency)
            filled.currency = "USD";
        else if (value.parameter == kTagPlanId)
            filled.planId = "p";
        else if (value.parameter == kTagContents)
            filled.contents = {{.id = "i"}};
    }
    return checkTag(filled);
}

std::vector<TagParameter> tagParameters(const ImageTag& tag)
{
    std::vector<TagParameter> parameters;
    const auto add = [&](std::string_view name, std::string value) {
        if (!value.empty())
            parameters.push_back({name, std::move(value)});
    };
    const auto type = eventTypeByName(tag.event);
    add(kTagPid, tag.pixelId);
    add(kTagEvent, tag.event);
    add(kTagCustomEventName, tag.customEventName);
    add(kTagEventId, tag.eventId);
    add(kTagOppref, tag.oppref);
    add(kTagDataType, type ? std::string(info(info(*type).shape).name) : std::string());
    add(kTagAmount, tag.amount ? std::to_string(*tag.amount) : std::string());
    add(kTagCurrency, tag.currency);
    add(kTagPlanId, tag.planId);
    add(kTagContents, tag.contents.empty() ? std::string() : contentsJson(tag.contents));
    return parameters;
}

std::string tagUrl(const ImageTag& tag)
{
    std::string url = "https://";
    url += spec::kTagHost;
    url += spec::kTagPath;
    char separator = '?';
    for (const TagParameter& parameter : tagParameters(tag)) {
        url += separator;
        url += percentEncoded(parameter.name);
        url += '=';
        url += percentEncoded(parameter.value);
        separator = '&';
    }
    return url;
}

std::string attributeEscaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;"; // HTML 4 programs, mail clients among them, do not know &apos;
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string tagHtml(const ImageTag& tag)
{
    return "<img src=\"" + attributeEscaped(tagUrl(tag))
        + R"(" width="1" height="1" style="display:none" alt="">)";
}

} // namespace convey
