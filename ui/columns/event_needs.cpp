// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/event_needs.h"

#include "columns/constants.h"

#include "event/builder.h"
#include "jobs/still_needed.h"
#include "recipe/needed_inputs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace convey::ui {

namespace {

constexpr std::uint64_t kNeedsRows = 24; // as many as the samples look at

bool identifies(Input input)
{
    constexpr std::array kTelling{Input::UserEmail, Input::UserPhoneNumber, Input::UserExternalId,
        Input::Oppref, Input::UserObref, Input::UserAndroidAdvertisingId};
    return std::ranges::find(kTelling, input) != kTelling.end();
}

/// What makes a conversion of this kind worth more. Source: supported-events, 2026-11-21.
std::vector<Input> wishesOf(EventType type)
{
    switch (type) {
    case EventType::OrderCreated:
        return {Input::DataAmount, Input::ItemId};
    case EventType::ContentsViewed:
    case EventType::ItemsAdded:
    case EventType::CheckoutStarted:
        return {Input::ItemId};
    case EventType::SubscriptionCreated:
    case EventType::TrialStarted:
        return {Input::DataPlanId};
    default:
        return {};
    }
}

std::set<EventType> typesIn(const Upload& upload)
{
    std::set<EventType> types;
    const Result<BoundRecipe> bound = upload.boundRecipe();
    if (!bound)
        return types;
    const std::shared_ptr<const Table> table = upload.table();
    Builder builder(*bound);
    static_cast<void>(table->scan(0, kNeedsRows, [&](const RowView& row) {
        if (row.cells.size() == table->columnCount()) {
            if (const std::optional<EventType> type = builder.build(row).event.type)
                types.insert(*type);
        }
        return true;
    }));
    return types;
}

QString namesOf(const std::vector<Input>& inputs)
{
    QStringList names;
    for (const Input input : inputs)
        names << fieldName({.input = input});
    return QLocale().createSeparatedList(names);
}

QString told(const EventNeeds& needs)
{
    const QString type = constantName(Input::Type, info(needs.type).name);
    QStringList sentences;
    if (!needs.needed.empty())
        sentences << QCoreApplication::translate("convey::ui::EventNeeds", "%1 lacks: %2.")
                         .arg(type, namesOf(needs.needed));
    if (!needs.wished.empty())
        sentences << QCoreApplication::translate("convey::ui::EventNeeds", "%1 would tell more with: %2.")
                         .arg(type, namesOf(needs.wished));
    if (needs.isAnonymous)
        sentences << QCoreApplication::translate("convey::ui::EventNeeds",
            "%1: nothing identifies the customer, so OpenAI can hardly connect it to an ad.")
                         .arg(type);
    return sentences.join(QChar(u' '));
}

} // namespace

std::vector<EventNeeds> eventNeeds(const Upload& upload)
{
    const Recipe& recipe = upload.recipe();
    std::vector<Input> missing = missingInputs(recipe);
    if (amountsNameCurrency(upload))
        std::erase(missing, Input::DataCurrency);
    const bool anonymous = std::ranges::none_of(
        recipe.bindings, [](const Binding& binding) { return identifies(binding.input); });
    std::vector<EventNeeds> all;
    for (const EventType type : typesIn(upload)) {
        EventNeeds needs{.type = type, .needed = missing, .isAnonymous = anonymous};
        const bool isCustom = type == EventType::Custom;
        std::erase_if(
            needs.needed, [&](Input input) { return input == Input::CustomEventName && !isCustom; });
        const bool hasContents = recipe.find(Input::Contents) != nullptr;
        for (const Input input : wishesOf(type)) {
            if (!recipe.find(input) && !(hasContents && input == Input::ItemId))
                needs.wished.push_back(input);
        }
        if (!needs.needed.empty() || !needs.wished.empty() || needs.isAnonymous)
            all.push_back(std::move(needs));
    }
    return all;
}

QString needsText(const std::vector<EventNeeds>& needs)
{
    QStringList sentences;
    for (const EventNeeds& one : needs)
        sentences << told(one);
    return sentences.join(QChar(u' '));
}

} // namespace convey::ui
