// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "event/builder.h"
#include "event/builder_reading.h"
#include "recipe/constant.h"
#include "value/number.h"

#include <algorithm>

namespace convey {

Value<Sealed> Builder::sealFree(FreeKind kind, std::string_view cell, TextRoom& room) const
{
    const std::string_view text = trimmed(cell);
    switch (kind) {
    case FreeKind::Text:
        break;
    case FreeKind::Number: {
        std::string& number = room.next();
        number = text;
        if (m_recipe.moneyRule().decimalSign == ',' && text.find('.') == std::string_view::npos)
            std::ranges::replace(number, ',', '.');
        if (!freeTextIsUnderstood(kind, number))
            return faulty(ValueFault::Unreadable);
        return sealOpen(OpenKind::FreeText, number);
    }
    case FreeKind::Boolean: {
        const Value<bool> truth = parseBool(text);
        if (!truth)
            return faulty(truth.error());
        return sealOpen(OpenKind::FreeText, *truth ? "true" : "false");
    }
    }
    return sealOpen(OpenKind::FreeText, cell);
}

void Builder::readFreeFields(Reading& reading) const
{
    Event& event = reading.built.event;
    const bool takesFree = event.type && info(info(*event.type).shape).takesFreeFields;
    m_recipe.forEachFree(
        reading.row, reading.room, [&](std::string_view key, FreeKind kind, const InputText& text) {
            if (trimmed(text.text).empty())
                return;
            if (!takesFree) {
                if (event.type)
                    reading.report(Rule::FreeFieldLeftOut, text.column);
                return;
            }
            Value<Sealed> value = sealFree(kind, text.text, reading.room);
            if (value)
                event.freeFields.push_back({std::string(key), kind, *std::move(value)});
            else
                reading.report(Rule::FreeFieldUnreadable, text.column, value.error());
        });

    const InputText plan = reading.text(Input::DataPlanId);
    const bool takesPlan = event.type && info(info(*event.type).shape).takesPlanId;
    if (takesPlan)
        event.planId = sealedUnlessEmpty(OpenKind::PlanId, plan.text);
    else if (event.type && !trimmed(plan.text).empty())
        reading.report(Rule::PlanIdLeftOut, plan.column);
}

} // namespace convey
