// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "sandbox/formats.h"
#include "sandbox/judge.h"

#include <algorithm>
#include <array>
#include <string>

namespace convey::sandbox {

namespace {

struct EventShape
{
    std::string_view type;
    std::string_view shape;
    bool appOnly;
};

// Page supported-events, 2026-11-21.
constexpr std::array kEventShapes = std::to_array<EventShape>({
    {"page_viewed", "contents", false},
    {"contents_viewed", "contents", false},
    {"items_added", "contents", false},
    {"checkout_started", "contents", false},
    {"order_created", "contents", false},
    {"lead_created", "customer_action", false},
    {"registration_completed", "customer_action", false},
    {"appointment_scheduled", "customer_action", false},
    {"subscription_created", "plan_enrollment", false},
    {"trial_started", "plan_enrollment", false},
    {"custom", "custom", false},
    {"app_installed", "customer_action", true},
    {"app_opened", "customer_action", true},
});

// Page conversions-api, 2026-11-21.
constexpr std::array kEventFields = std::to_array<std::string_view>({"id", "type", "timestamp_ms",
    "custom_event_name", "action_source", "source_url", "oppref", "user", "opt_out", "data"});
constexpr std::array kActionSources = std::to_array<std::string_view>(
    {"web", "mobile_app", "offline", "physical_store", "phone_call", "email", "other"});

// One event under judgement; each step is one field and returns the first rule that it breaks.
class EventJudge
{
public:
    EventJudge(const Node& event, std::int64_t position, Channel channel, std::int64_t& ignored)
        : m_event(&event)
        , m_position(position)
        , m_channel(channel)
        , m_ignored(&ignored)
    { }

    std::optional<Refusal> judge();

private:
    std::optional<Refusal> keys();
    std::optional<Refusal> id();
    std::optional<Refusal> type();
    std::optional<Refusal> timestamp();
    std::optional<Refusal> customName();
    std::optional<Refusal> actionSource();
    std::optional<Refusal> sourceUrl();
    std::optional<Refusal> oppref();
    std::optional<Refusal> optOut();
    std::optional<Refusal> user();
    std::optional<Refusal> data();

    // The member, or nullptr when it is absent or null.
    [[nodiscard]] const Node* given(std::string_view key) const
    {
        const Node* node = m_event->member(key);
        return node != nullptr && node->kind != Kind::Null ? node : nullptr;
    }
    [[nodiscard]] Refusal broken(RuleId rule, std::string_view key = {}) const
    {
        return refusal(rule, m_position, -1, key);
    }

    const Node* m_event;
    std::int64_t m_position;
    Channel m_channel;
    std::int64_t* m_ignored;
    std::string_view m_type;
    std::string_view m_shape;
    bool m_appOnly = false;
};

std::optional<Refusal> EventJudge::judge()
{
    using Step = std::optional<Refusal> (EventJudge::*)();
    constexpr std::array kSteps = std::to_array<Step>({&EventJudge::keys, &EventJudge::id, &EventJudge::type,
        &EventJudge::timestamp, &EventJudge::customName, &EventJudge::actionSource, &EventJudge::sourceUrl,
        &EventJudge::oppref, &EventJudge::optOut, &EventJudge::user, &EventJudge::data});
    if (m_event->kind != Kind::Object)
        return broken(RuleId::EventNotObject);
    for (const Step step : kSteps)
        if (auto refused = (this->*step)())
            return refused;
    return std::nullopt;
}

std::optional<Refusal> EventJudge::keys()
{
    for (std::size_t at = 0; at < m_event->keys.size(); ++at) {
        const std::string& key = m_event->keys[at];
        if (std::find(kEventFields.begin(), kEventFields.end(), key) == kEventFields.end())
            return broken(RuleId::EventUnknownKey, key);
        if (m_event->items[at].kind == Kind::Null)
            ++*m_ignored;
    }
    return std::nullopt;
}

std::optional<Refusal> EventJudge::id()
{
    const Node* id = given("id");
    if (id == nullptr) {
        // An image tag may go without.
        if (m_channel == Channel::ImageTag)
            return std::nullopt;
        return broken(RuleId::IdMissing);
    }
    if (id->kind != Kind::String)
        return broken(RuleId::IdType);
    if (id->text.empty())
        return broken(RuleId::IdEmpty);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::type()
{
    const Node* type = given("type");
    if (type == nullptr)
        return broken(RuleId::TypeMissing);
    if (type->kind != Kind::String)
        return broken(RuleId::TypeType);
    m_type = type->text;
    m_shape = shapeOfEvent(m_type, m_appOnly);
    if (m_shape.empty())
        return broken(RuleId::TypeUnknown);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::timestamp()
{
    if (m_channel == Channel::ImageTag)
        return std::nullopt;
    const Node* timestamp = given("timestamp_ms");
    if (timestamp == nullptr)
        return broken(RuleId::TimestampMissing);
    if (timestamp->kind != Kind::Integer)
        return broken(RuleId::TimestampType);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::customName()
{
    const Node* name = given("custom_event_name");
    if (m_type != "custom") {
        if (name != nullptr)
            return broken(RuleId::CustomNameNotAllowed);
        return std::nullopt;
    }
    if (name == nullptr)
        return broken(RuleId::CustomNameMissing);
    if (name->kind != Kind::String)
        return broken(RuleId::CustomNameType);
    if (!isCustomEventName(name->text))
        return broken(RuleId::CustomNameForm);
    // The API lower-cases the name, so its spelling here does not matter.
    bool appOnly = false;
    const std::string lowered = asciiLowered(name->text);
    if (lowered != "custom" && !shapeOfEvent(lowered, appOnly).empty())
        return broken(RuleId::CustomNameStandard);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::actionSource()
{
    const Node* source = given("action_source");
    if (source != nullptr) {
        if (source->kind != Kind::String)
            return broken(RuleId::ActionSourceType);
        if (std::find(kActionSources.begin(), kActionSources.end(), source->text) == kActionSources.end())
            return broken(RuleId::ActionSourceUnknown);
    }
    if (m_appOnly && (source == nullptr || source->text != "mobile_app"))
        return broken(RuleId::ActionSourceApp);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::sourceUrl()
{
    const Node* url = given("source_url");
    if (url == nullptr) {
        const Node* source = given("action_source");
        if (source != nullptr && source->text == "web")
            return broken(RuleId::SourceUrlMissing);
        return std::nullopt;
    }
    if (url->kind != Kind::String)
        return broken(RuleId::SourceUrlType);
    if (!hasSchemeAndHost(url->text))
        return broken(RuleId::SourceUrlForm);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::oppref()
{
    const Node* oppref = given("oppref");
    if (oppref != nullptr && oppref->kind != Kind::String)
        return broken(RuleId::OpprefType);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::optOut()
{
    const Node* optOut = given("opt_out");
    if (optOut != nullptr && optOut->kind != Kind::Bool)
        return broken(RuleId::OptOutType);
    return std::nullopt;
}

std::optional<Refusal> EventJudge::user()
{
    const Node* user = given("user");
    if (user == nullptr)
        return std::nullopt;
    if (user->kind != Kind::Object)
        return broken(RuleId::UserType);
    return judgeUser(*user, m_position, *m_ignored);
}

std::optional<Refusal> EventJudge::data()
{
    const Node* data = given("data");
    if (data == nullptr)
        return broken(RuleId::DataMissing);
    if (data->kind != Kind::Object)
        return broken(RuleId::DataNotObject);
    return judgeData(*data, m_shape, m_position, m_channel, *m_ignored);
}

} // namespace

std::string_view shapeOfEvent(std::string_view type, bool& appOnly)
{
    const auto found = std::find_if(
        kEventShapes.begin(), kEventShapes.end(), [type](const EventShape& row) { return row.type == type; });
    appOnly = found != kEventShapes.end() && found->appOnly;
    return found == kEventShapes.end() ? std::string_view{} : found->shape;
}

std::optional<Refusal> judgeEvent(
    const Node& event, std::int64_t position, Channel channel, std::int64_t& ignored)
{
    return EventJudge(event, position, channel, ignored).judge();
}

} // namespace convey::sandbox
