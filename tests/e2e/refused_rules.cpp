// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/refused_rules.h"

namespace convey::test {

namespace {

using sandbox::test::inQuotes;
using sandbox::test::kNow;
using sandbox::test::object;

constexpr EpochMs kSevenDays = 7LL * 24 * 60 * 60 * 1'000;
constexpr EpochMs kTenMinutes = 10LL * 60 * 1'000;

/// The good order's JSON with changes to its members, to its data and to its item; an empty text takes a
/// member out.
std::string event(const sandbox::test::Members& changes, const sandbox::test::Members& data = {},
    const sandbox::test::Members& item = {})
{
    const std::string itemJson = object(
        {{"id", inQuotes("sku_1")}, {"quantity", "2"}, {"amount", "1299"}, {"currency", inQuotes("EUR")}},
        item);
    std::string contents = "[";
    contents += itemJson;
    contents += ']';
    const std::string dataJson = object({{"type", inQuotes("contents")}, {"amount", "2599"},
                                            {"currency", inQuotes("EUR")}, {"contents", contents}},
        data);
    sandbox::test::Members all{{"oppref", inQuotes("opp_made_up")}, {"data", dataJson}};
    all.insert(all.end(), changes.begin(), changes.end());
    return sandbox::test::order(all);
}

std::string customEvent(const std::string& name)
{
    return event(
        {{"type", inQuotes("custom")}, {"custom_event_name", name}, {"data", R"({"type":"custom"})"}});
}

Cells customCells(const std::string& name)
{
    return {{"type", "custom"}, {"custom_event_name", name}, {"item_id", ""}, {"item_quantity", ""},
        {"item_amount", ""}, {"item_currency", ""}};
}

std::vector<RefusedRule> rulesOfWhatAndWhen()
{
    const std::string tooOld = std::to_string(kNow - kSevenDays - 1);
    const std::string tooFar = std::to_string(kNow + kTenMinutes + 1);
    return {
        {Rule::IdMissing, {{"id", ""}}, event({{"id", ""}})},
        {Rule::TypeMissing, {{"type", ""}}, event({{"type", ""}})},
        {Rule::TypeUnknown, {{"type", "Frobnicated"}}, event({{"type", inQuotes("Frobnicated")}})},
        {Rule::CustomNameMissing, customCells(""), customEvent("")},
        {Rule::CustomNameInvalid, customCells("quote requested!"), customEvent(inQuotes("quote requested!"))},
        {Rule::CustomNameIsStandard, customCells("order_created"), customEvent(inQuotes("order_created"))},
        {Rule::TimestampMissing, {{"timestamp_ms", ""}}, event({{"timestamp_ms", ""}})},
        {Rule::TimestampUnreadable, {{"timestamp_ms", "yesterday"}},
            event({{"timestamp_ms", inQuotes("yesterday")}})},
        {Rule::TimestampTooOld, {{"timestamp_ms", tooOld}}, event({{"timestamp_ms", tooOld}})},
        {Rule::TimestampTooFarAhead, {{"timestamp_ms", tooFar}}, event({{"timestamp_ms", tooFar}})},
    };
}

std::vector<RefusedRule> rulesOfWhereAndWho()
{
    const std::string appData = R"({"type":"customer_action"})";
    return {
        {Rule::ActionSourceUnknown, {{"action_source", "billboard"}},
            event({{"action_source", inQuotes("billboard")}})},
        {Rule::ActionSourceNotMobileApp,
            {{"type", "app_opened"}, {"action_source", "web"}, {"item_id", ""}, {"item_quantity", ""},
                {"item_amount", ""}, {"item_currency", ""}},
            event({{"type", inQuotes("app_opened")}, {"data", appData}})},
        {Rule::SourceUrlMissing, {{"source_url", ""}}, event({{"source_url", ""}})},
        {Rule::SourceUrlInvalid, {{"source_url", "shop/thanks"}},
            event({{"source_url", inQuotes("shop/thanks")}})},
        {Rule::OptOutUnreadable, {{"opt_out", "perhaps"}}, event({{"opt_out", inQuotes("perhaps")}})},
    };
}

std::vector<RefusedRule> rulesOfMoney()
{
    return {
        {Rule::AmountUnreadable, {{"amount", "a lot"}}, event({}, {{"amount", inQuotes("a lot")}})},
        {Rule::AmountWithoutCurrency, {{"currency", ""}}, event({}, {{"currency", ""}})},
        {Rule::CurrencyUnknown, {{"currency", "XQZ"}}, event({}, {{"currency", inQuotes("XQZ")}})},
        {Rule::CurrencyWithdrawn, {{"currency", "DEM"}}, event({}, {{"currency", inQuotes("DEM")}})},
        {Rule::ItemQuantityUnreadable, {{"item_quantity", "1.5"}}, event({}, {}, {{"quantity", "1.5"}})},
        {Rule::ItemAmountUnreadable, {{"item_amount", "a lot"}},
            event({}, {}, {{"amount", inQuotes("a lot")}})},
        // No currency anywhere, so the order itself has no amount.
        {Rule::ItemAmountWithoutCurrency, {{"amount", ""}, {"currency", ""}, {"item_currency", ""}},
            event({}, {{"amount", ""}, {"currency", ""}}, {{"currency", ""}})},
        {Rule::ItemCurrencyUnknown, {{"item_currency", "XQZ"}},
            event({}, {}, {{"currency", inQuotes("XQZ")}})},
    };
}

} // namespace

Cells goodCells()
{
    return {{"id", "order_1"}, {"type", "order_created"}, {"timestamp_ms", std::to_string(kNow)},
        {"custom_event_name", ""}, {"action_source", "web"},
        {"source_url", "https://shop.example.com/thanks"}, {"oppref", "opp_made_up"}, {"opt_out", ""},
        {"amount", "25.99"}, {"currency", "EUR"}, {"item_id", "sku_1"}, {"item_quantity", "2"},
        {"item_amount", "12.99"}, {"item_currency", "EUR"}};
}

std::string goodEvent()
{
    return event({});
}

std::vector<RefusedRule> refusedRules()
{
    std::vector<RefusedRule> all = rulesOfWhatAndWhen();
    for (const std::vector<RefusedRule>& part : {rulesOfWhereAndWho(), rulesOfMoney()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace convey::test
