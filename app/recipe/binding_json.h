// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A binding as it stands in a recipe file:
///
///     {"column": "Order ID"}                                  {"constant": "EUR"}
///     {"column": "Billing Name", "part": "last_name"}         {"template": "evt_{Order ID}"}
///     {"first_of": ["Paid at", {"column": "Notes", "part": "value(paid)"}]}
///     {"list": ["Email", "Second email"]}                     {"made_from": ["Order ID", "Email"]}
///
/// and `"as": "number"` or `"boolean"` beside any of them for a free key. Pure functions; safe on any thread.
#pragma once

#include "recipe/binding.h"

#include <QJsonObject>
#include <QJsonValue>

namespace convey {

[[nodiscard]] QJsonObject bindingToJson(const Binding& binding);

/// `name` is the member's name, the input. Errors: RecipeInputUnknown, RecipeFieldInvalid (subject = the
/// input), also for a member too many.
[[nodiscard]] Result<Binding> bindingFromJson(const QString& name, const QJsonValue& value);

} // namespace convey
