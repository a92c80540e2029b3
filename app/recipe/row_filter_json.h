// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A row filter as it stands in a recipe file (see row_filter.h). Pure functions; safe on any thread.
#pragma once

#include "recipe/row_filter.h"

#include <QJsonObject>
#include <QJsonValue>

namespace convey {

[[nodiscard]] QJsonObject rowFilterToJson(const RowFilter& filter);

/// Errors: RecipeFieldInvalid (subject = "filters" or "filters:COLUMN"), also for a member too many.
[[nodiscard]] Result<RowFilter> rowFilterFromJson(const QJsonValue& value);

} // namespace convey
