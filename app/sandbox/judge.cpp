// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/judge.h"

#include "base/text.h"
#include "sandbox/formats.h"

#include <algorithm>

namespace convey::sandbox {

namespace {

constexpr std::size_t kMaxEvents = 1'000; // page conversions-api, "batches of up to 1,000 events"
constexpr EpochMs kOldestMs = 7LL * 24 * 60 * 60 * 1000; // the same page: the last 7 days
constexpr EpochMs kFurthestMs = 10LL * 60 * 1000; // … and no more than 10 minutes ahead

void replaceOnce(std::string& text, std::string_view from, std::string_view to)
{
    if (const std::size_t at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
}

// The members of the root but for the events.
std::optional<Refusal> judgeRoot(const Node& root, Verdict& verdict)
{
    for (std::size_t at = 0; at < root.keys.size(); ++at) {
        const Node& value = root.items[at];
        const std::string& key = root.keys[at];
        if (key == "events")
            continue;
        if (key != "validate_only" && key != "integration_source")
            return refusal(RuleId::BodyUnknownKey, -1, -1, key);
        if (value.kind == Kind::Null)
            ++verdict.ignoredEntries;
        else if (key == "validate_only" && value.kind != Kind::Bool)
            return refusal(RuleId::ValidateOnlyType);
        else if (key == "integration_source" && value.kind != Kind::String)
            return refusal(RuleId::IntegrationSourceType);
        else if (key == "integration_source" && !isIntegrationSource(value.text))
            return refusal(RuleId::IntegrationSourceForm);
    }
    const Node* events = root.member("events");
    if (events == nullptr || events->kind == Kind::Null)
        return refusal(RuleId::EventsMissing);
    if (events->kind != Kind::Array)
        return refusal(RuleId::EventsNotArray);
    if (events->items.empty())
        return refusal(RuleId::EventsEmpty);
    if (events->items.size() > kMaxEvents)
        return refusal(RuleId::EventsTooMany);
    return std::nullopt;
}

std::optional<Refusal> judgeTime(const Node& event, std::int64_t position, EpochMs now)
{
    const Node& timestamp = *event.member("timestamp_ms");
    // Both edges belong to the window. Neither sum can overflow: only `now` is added to.
    if (timestamp.integer < now - kOldestMs)
        return refusal(RuleId::TimestampTooOld, position);
    if (timestamp.integer > now + kFurthestMs)
        return refusal(RuleId::TimestampTooFarAhead, position);
    return std::nullopt;
}

StoredEvent stored(const Node& event, std::string_view body)
{
    StoredEvent out;
    const std::string& type = event.member("type")->text;
    out.key.name = type == "custom" ? asciiLowered(event.member("custom_event_name")->text) : type;
    out.key.id = event.member("id")->text;
    out.raw = body.substr(event.begin, event.end - event.begin);
    return out;
}

} // namespace

Refusal refusal(RuleId id, std::int64_t event, std::int64_t position, std::string_view key)
{
    Refusal out{.rule = id, .param = std::string(rule(id).param), .event = event};
    // A key goes in last: it comes from outside and may look like a place holder.
    if (event >= 0)
        replaceOnce(out.param, "[i]", '[' + std::to_string(event) + ']');
    if (position >= 0)
        replaceOnce(out.param, "[j]", '[' + std::to_string(position) + ']');
    replaceOnce(out.param, "{key}", printableName(key));
    return out;
}

Verdict judgeBody(std::string_view body, EpochMs now, bool everyBadEvent)
{
    Verdict verdict;
    const JsonReading reading = readJson(body);
    const Node& root = reading.root;
    const bool whole = !reading.problem || reading.problem->rule == RuleId::RepeatedKey;
    if (whole && root.kind == Kind::Object) {
        verdict.readable = true;
        const Node* validateOnly = root.member("validate_only");
        verdict.validateOnly = validateOnly != nullptr && validateOnly->truth;
    }
    if (reading.problem) {
        const JsonProblem& problem = *reading.problem;
        Refusal refused = refusal(problem.rule, problem.event);
        if (problem.rule == RuleId::RepeatedKey)
            refused.param = problem.path;
        verdict.refusals.push_back(std::move(refused));
        return verdict;
    }
    if (root.kind != Kind::Object) {
        verdict.refusals.push_back(refusal(RuleId::BodyNotObject));
        return verdict;
    }
    if (auto refused = judgeRoot(root, verdict)) {
        verdict.refusals.push_back(std::move(*refused));
        return verdict;
    }

    const std::vector<Node>& events = root.member("events")->items;
    const auto judgeAll = [&](auto judgeOne) {
        for (std::size_t at = 0; at < events.size(); ++at) {
            if (auto refused = judgeOne(events[at], static_cast<std::int64_t>(at))) {
                verdict.refusals.push_back(std::move(*refused));
                if (!everyBadEvent)
                    return;
            }
        }
    };
    judgeAll([&](const Node& event, std::int64_t position) {
        return judgeEvent(event, position, Channel::Server, verdict.ignoredEntries);
    });
    if (verdict.refusals.empty())
        judgeAll([&](const Node& event, std::int64_t position) { return judgeTime(event, position, now); });
    if (!verdict.refusals.empty())
        return verdict;
    verdict.events.reserve(events.size());
    for (const Node& event : events)
        verdict.events.push_back(stored(event, body));
    return verdict;
}

} // namespace convey::sandbox
