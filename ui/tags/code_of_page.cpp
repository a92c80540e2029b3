// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/code_of_page.h"

#include "base/text.h"
#include "tag/rules.h"
#include "tag/template_span.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace convey::ui {

namespace {

constexpr std::string_view kCodeSlot = "@@code@@";

/// What stands for the slot of `pattern` in `value`.
std::optional<std::string> codeBetween(std::string_view pattern, std::string_view value)
{
    const std::size_t slot = pattern.find(kCodeSlot);
    if (slot == std::string_view::npos)
        return std::nullopt;
    const std::string_view before = pattern.substr(0, slot);
    const std::string_view behind = pattern.substr(slot + kCodeSlot.size());
    // A form that writes bare code would take any text.
    if (before.empty() || value.size() <= before.size() + behind.size() || !value.starts_with(before)
        || !value.ends_with(behind))
        return std::nullopt;
    value.remove_prefix(before.size());
    value.remove_suffix(behind.size());
    return std::string(trimmed(value));
}

/// A name with its parts: a filter or a call behind it would be written a second time.
bool isPlainCode(std::string_view code)
{
    return !code.empty() && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '.' || c == '$' || c == '-' || c == '>' || c == '@';
    });
}

/// Code as people write it, without the encoding that a form adds.
std::optional<std::string> plainCodeOf(std::string_view value)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kPlain{
        {{"{{", "}}"}, {"<?=", "?>"}, {"<%=", "%>"}, {"${", "}"}, {"*|", "|*"}}};
    for (const auto& [begin, end] : kPlain) {
        if (!value.starts_with(begin) || !value.ends_with(end) || value.size() <= begin.size() + end.size())
            continue;
        const std::string_view code =
            trimmed(value.substr(begin.size(), value.size() - begin.size() - end.size()));
        if (isPlainCode(code))
            return std::string(code);
    }
    return std::nullopt;
}

void wipe(ImageTag& tag, std::string_view parameter)
{
    if (parameter == kTagPid)
        tag.pixelId.clear();
    else if (parameter == kTagCustomEventName)
        tag.customEventName.clear();
    else if (parameter == kTagEventId)
        tag.eventId.clear();
    else if (parameter == kTagOppref)
        tag.oppref.clear();
    else if (parameter == kTagAmount)
        tag.amount.reset();
    else if (parameter == kTagCurrency)
        tag.currency.clear();
    else if (parameter == kTagPlanId)
        tag.planId.clear();
    else if (parameter == kTagContents)
        tag.contents.clear();
}

} // namespace

std::optional<FormTag> formTagOf(const ParsedTag& parsed, std::span<const Flavour> flavours)
{
    if (std::ranges::find(parsed.findings, TagCode::TemplateInAddress, &TagFinding::code)
        != parsed.findings.end())
        return std::nullopt;
    FormTag form{.tag = {.tag = parsed.tag}};
    std::vector<std::string_view> seen;
    for (const ParsedParameter& parameter : parsed.parameters) {
        const bool isFirst = std::ranges::find(seen, parameter.known) == seen.end();
        seen.push_back(parameter.known);
        if (!hasTemplateExpression(parameter.value))
            continue;
        if (parameter.known.empty() || !isFirst || parameter.known == kTagEvent
            || parameter.known == kTagDataType)
            return std::nullopt;
        const std::string_view value = trimmed(parameter.value);
        // What gives a list has to become JSON once: only a form knows whether it does already.
        const bool isList = parameter.known == kTagContents;
        std::optional<std::string> code = isList ? std::nullopt : plainCodeOf(value);
        for (const Flavour& flavour : flavours) {
            if (code)
                break;
            code = codeBetween(isList ? flavour.pageJson : flavour.pageValue, value);
            if (code && !isPlainCode(*code))
                code.reset(); // a filter or a call more than the form has
            if (code && form.flavour.empty())
                form.flavour = flavour.name;
        }
        if (!code)
            return std::nullopt;
        wipe(form.tag.tag, parameter.known);
        form.tag.pageValues.push_back({.parameter = parameter.known, .code = *std::move(code)});
    }
    return form;
}

} // namespace convey::ui
