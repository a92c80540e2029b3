// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/image_tag.h"

#include "base/text.h"
#include "sandbox/formats.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace convey::sandbox {

namespace {

// Page image-tag, 2026-11-21. "data[type]" to "data[contents]" are those that some data type documents; which
// of them fits is judged as on the server.
constexpr std::array kPlainParameters =
    std::to_array<std::string_view>({"pid", "event", "custom_event_name", "event_id", "oppref"});

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            out += text[at] == '+' ? ' ' : text[at];
            continue;
        }
        unsigned value = 0;
        const std::string_view digits = text.substr(at + 1, 2);
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (problem != std::errc{} || digits.size() != 2 || end != digits.data() + 2)
            return std::nullopt;
        out += static_cast<char>(value);
        at += 2;
    }
    if (firstInvalidUtf8(out) != std::string_view::npos)
        return std::nullopt;
    return out;
}

// "amount" of "data[amount]"; empty for a name of another form.
std::string_view dataField(std::string_view name)
{
    constexpr std::string_view kPrefix = "data[";
    if (!name.starts_with(kPrefix) || !name.ends_with(']'))
        return {};
    return name.substr(kPrefix.size(), name.size() - kPrefix.size() - 1);
}

// The server's words for a place in those of the tag.
std::string tagParam(std::string_view param)
{
    constexpr std::string_view kEvent = "events[i].";
    constexpr std::string_view kData = "data.";
    if (param.starts_with(kEvent))
        param.remove_prefix(kEvent.size());
    if (param == "id")
        return "event_id";
    if (param == "type")
        return "event";
    if (!param.starts_with(kData))
        return std::string(param);
    param.remove_prefix(kData.size());
    const std::size_t field = std::min(param.find_first_of(".["), param.size());
    return "data[" + std::string(param.substr(0, field)) + ']' + std::string(param.substr(field));
}

Node textNode(std::string_view text)
{
    Node node;
    node.kind = Kind::String;
    node.text = text;
    return node;
}

void addMember(Node& object, std::string_view key, Node value)
{
    object.kind = Kind::Object;
    object.keys.emplace_back(key);
    object.items.push_back(std::move(value));
}

// The value of data[field] as the JSON value that the server's event would have.
std::optional<Refusal> addDataField(Node& data, std::string_view field, const std::string& value)
{
    if (field == "amount") {
        Node amount;
        amount.kind = Kind::Integer;
        if (!isIntegerText(value))
            return refusal(RuleId::TagNumberForm, -1, -1, field);
        std::from_chars(value.data(), value.data() + value.size(), amount.integer);
        addMember(data, field, std::move(amount));
        return std::nullopt;
    }
    if (field != "contents") {
        addMember(data, field, textNode(value));
        return std::nullopt;
    }
    JsonReading reading = readJson(value);
    if (reading.problem && reading.problem->rule == RuleId::RepeatedKey) {
        Refusal repeated = refusal(RuleId::RepeatedKey);
        repeated.param = "data[contents]" + reading.problem->path;
        return repeated;
    }
    if (reading.problem || reading.root.kind != Kind::Array)
        return refusal(RuleId::TagContentsNotJson);
    addMember(data, field, std::move(reading.root));
    return std::nullopt;
}

std::optional<Refusal> judgeParameters(const Query& query)
{
    if (query.badParameter)
        return refusal(RuleId::TagEncoding, -1, -1, *query.badParameter);
    for (const auto& [name, value] : query.parameters) {
        const bool plain =
            std::find(kPlainParameters.begin(), kPlainParameters.end(), name) != kPlainParameters.end();
        const std::string_view field = dataField(name);
        if (!plain && (field.empty() || field.find_first_of("[]") != std::string_view::npos))
            return refusal(RuleId::TagParameterUnknown, -1, -1, name);
        if (query.count(name) > 1)
            return refusal(RuleId::TagParameterRepeated, -1, -1, name);
    }
    return std::nullopt;
}

std::optional<Refusal> judgeEventName(const Query& query)
{
    if (query.count("event") == 0)
        return refusal(RuleId::TagEventMissing);
    bool appOnly = false;
    if (shapeOfEvent(query.first("event"), appOnly).empty())
        return refusal(RuleId::TagEventUnknown);
    if (appOnly)
        return refusal(RuleId::TagAppEvent);
    return std::nullopt;
}

} // namespace

std::size_t Query::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::count_if(
        parameters.begin(), parameters.end(), [name](const auto& pair) { return pair.first == name; }));
}

std::string_view Query::first(std::string_view name) const
{
    const auto found = std::find_if(
        parameters.begin(), parameters.end(), [name](const auto& pair) { return pair.first == name; });
    return found == parameters.end() ? std::string_view{} : std::string_view(found->second);
}

Query parseQuery(std::string_view target)
{
    Query query;
    const std::size_t mark = target.find('?');
    std::string_view rest = mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view rawName = pair.substr(0, equals);
        auto name = percentDecoded(rawName);
        auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value) {
            query.badParameter = std::string(rawName);
            break;
        }
        query.parameters.emplace_back(std::move(*name), std::move(*value));
    }
    return query;
}

TagVerdict judgeTag(const Query& query, std::string_view target)
{
    TagVerdict verdict;
    verdict.refused = judgeParameters(query);
    if (!verdict.refused)
        verdict.refused = judgeEventName(query);
    Node event;
    Node data;
    data.kind = Kind::Object;
    for (const auto& [name, value] : query.parameters) {
        if (verdict.refused)
            return verdict;
        if (name == "event")
            addMember(event, "type", textNode(value));
        else if (name == "event_id")
            addMember(event, "id", textNode(value));
        else if (const std::string_view field = dataField(name); !field.empty())
            verdict.refused = addDataField(data, field, value);
        else if (name != "pid")
            addMember(event, name, textNode(value));
    }
    if (verdict.refused)
        return verdict;
    addMember(event, "data", std::move(data));
    verdict.refused = judgeEvent(event, -1, Channel::ImageTag, verdict.ignoredEntries);
    if (verdict.refused) {
        verdict.refused->param = tagParam(verdict.refused->param);
        return verdict;
    }
    const std::string_view name = query.first("event");
    verdict.event.key.name =
        name == "custom" ? asciiLowered(query.first("custom_event_name")) : std::string(name);
    verdict.event.key.id = query.first("event_id");
    verdict.event.raw = target.substr(std::min(target.find('?'), target.size()));
    return verdict;
}

} // namespace convey::sandbox
