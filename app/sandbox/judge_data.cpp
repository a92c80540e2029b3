// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/formats.h"
#include "sandbox/judge.h"

#include <algorithm>
#include <array>
#include <span>

namespace convey::sandbox {

namespace {

constexpr std::array kShapes =
    std::to_array<std::string_view>({"contents", "customer_action", "plan_enrollment", "custom"});

// Page supported-events, 2026-11-21. The last two are for the server alone.
constexpr std::array kItemFields = std::to_array<std::string_view>(
    {"id", "name", "content_type", "quantity", "amount", "currency", "group_id", "variant_dict"});
constexpr std::size_t kItemFieldsOfTag = 6;

bool isIn(std::span<const std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

const Node* givenMember(const Node& object, std::string_view key)
{
    const Node* node = object.member(key);
    return node != nullptr && node->kind != Kind::Null ? node : nullptr;
}

// `key` is the path within data: "currency" or "contents[2].currency".
std::optional<Refusal> judgeCurrency(const Node& currency, std::int64_t position, std::string_view key)
{
    if (currency.kind != Kind::String)
        return refusal(RuleId::CurrencyType, position, -1, key);
    if (!isThreeLetters(currency.text))
        return refusal(RuleId::CurrencyForm, position, -1, key);
    if (!isCurrency(currency.text))
        return refusal(RuleId::CurrencyUnknown, position, -1, key);
    return std::nullopt;
}

class ItemJudge
{
public:
    ItemJudge(const Node& item, std::int64_t event, std::int64_t position)
        : m_item(&item)
        , m_event(event)
        , m_position(position)
    { }

    std::optional<Refusal> judge(Channel channel, bool eventHasCurrency, std::int64_t& ignored)
    {
        if (m_item->kind != Kind::Object)
            return broken(RuleId::ItemNotObject);
        const std::span<const std::string_view> known(
            kItemFields.data(), channel == Channel::Server ? kItemFields.size() : kItemFieldsOfTag);
        for (std::size_t at = 0; at < m_item->keys.size(); ++at) {
            if (!isIn(known, m_item->keys[at]))
                return broken(RuleId::ItemUnknownKey, m_item->keys[at]);
            if (m_item->items[at].kind == Kind::Null)
                ++ignored;
        }
        if (auto refused = texts())
            return refused;
        if (auto refused = numbers(eventHasCurrency))
            return refused;
        return variants();
    }

private:
    std::optional<Refusal> texts() const
    {
        for (const std::string_view key : {"id", "name", "content_type", "group_id"}) {
            const Node* text = givenMember(*m_item, key);
            if (text == nullptr)
                continue;
            if (text->kind != Kind::String)
                return broken(RuleId::ItemTextType, key);
            if (key == "content_type" && text->text.empty())
                return broken(RuleId::ItemContentTypeEmpty);
        }
        return std::nullopt;
    }

    std::optional<Refusal> numbers(bool eventHasCurrency) const
    {
        const Node* quantity = givenMember(*m_item, "quantity");
        const Node* amount = givenMember(*m_item, "amount");
        const Node* currency = givenMember(*m_item, "currency");
        if (quantity != nullptr && quantity->kind != Kind::Integer)
            return broken(RuleId::ItemQuantityType);
        if (amount != nullptr && amount->kind != Kind::Integer)
            return broken(RuleId::ItemAmountType);
        if (currency != nullptr)
            return judgeCurrency(*currency, m_event, "contents[" + std::to_string(m_position) + "].currency");
        if (amount != nullptr && !eventHasCurrency)
            return broken(RuleId::ItemAmountNeedsCurrency);
        return std::nullopt;
    }

    std::optional<Refusal> variants() const
    {
        const Node* variants = givenMember(*m_item, "variant_dict");
        if (variants == nullptr)
            return std::nullopt;
        if (variants->kind != Kind::Object)
            return broken(RuleId::ItemVariantsType);
        for (std::size_t at = 0; at < variants->keys.size(); ++at)
            if (variants->items[at].kind != Kind::String)
                return broken(RuleId::ItemVariantType, variants->keys[at]);
        return std::nullopt;
    }

    [[nodiscard]] Refusal broken(RuleId rule, std::string_view key = {}) const
    {
        return refusal(rule, m_event, m_position, key);
    }

    const Node* m_item;
    std::int64_t m_event;
    std::int64_t m_position;
};

std::optional<Refusal> judgeDataType(const Node& data, std::string_view shape, std::int64_t position)
{
    const Node* type = givenMember(data, "type");
    if (type == nullptr)
        return refusal(RuleId::DataTypeMissing, position);
    if (type->kind != Kind::String)
        return refusal(RuleId::DataTypeType, position);
    if (!isIn(kShapes, type->text))
        return refusal(RuleId::DataTypeUnknown, position);
    if (type->text != shape)
        return refusal(RuleId::DataTypeMismatch, position);
    return std::nullopt;
}

std::optional<Refusal> judgeDataKeys(
    const Node& data, std::string_view shape, std::int64_t position, Channel channel, std::int64_t& ignored)
{
    constexpr std::array kCommon = std::to_array<std::string_view>({"type", "amount", "currency"});
    const bool mayHoldContents = shape != "customer_action";
    const bool mayHoldPlan = shape == "plan_enrollment" || shape == "custom";
    const bool mayHoldAnything = shape == "custom" && channel == Channel::Server;
    for (std::size_t at = 0; at < data.keys.size(); ++at) {
        const std::string& key = data.keys[at];
        if (key == "contents" && !mayHoldContents)
            return refusal(RuleId::ContentsNotAllowed, position);
        if (key == "plan_id" && !mayHoldPlan)
            return refusal(RuleId::PlanIdNotAllowed, position);
        const bool documented = isIn(kCommon, key) || key == "contents" || key == "plan_id";
        if (!documented && !mayHoldAnything)
            return refusal(RuleId::DataUnknownKey, position, -1, key);
        // Null is a value of a free field.
        if (documented && data.items[at].kind == Kind::Null)
            ++ignored;
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> judgeData(
    const Node& data, std::string_view shape, std::int64_t position, Channel channel, std::int64_t& ignored)
{
    if (auto refused = judgeDataType(data, shape, position))
        return refused;
    if (auto refused = judgeDataKeys(data, shape, position, channel, ignored))
        return refused;

    const Node* amount = givenMember(data, "amount");
    const Node* currency = givenMember(data, "currency");
    if (amount != nullptr && amount->kind != Kind::Integer)
        return refusal(RuleId::AmountType, position);
    if (currency != nullptr) {
        if (auto refused = judgeCurrency(*currency, position, "currency"))
            return refused;
    } else if (amount != nullptr) {
        return refusal(RuleId::AmountNeedsCurrency, position);
    }
    const Node* plan = givenMember(data, "plan_id");
    if (plan != nullptr && plan->kind != Kind::String)
        return refusal(RuleId::PlanIdType, position);
    const Node* contents = givenMember(data, "contents");
    if (contents == nullptr)
        return std::nullopt;
    if (contents->kind != Kind::Array)
        return refusal(RuleId::ContentsType, position);
    for (std::size_t at = 0; at < contents->items.size(); ++at) {
        ItemJudge item(contents->items[at], position, static_cast<std::int64_t>(at));
        if (auto refused = item.judge(channel, currency != nullptr, ignored))
            return refused;
    }
    return std::nullopt;
}

} // namespace convey::sandbox
