// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What Convey says of a conversion that OpenAI refused: which field its answer names. OpenAI's own words are
/// never mixed into it. GUI thread only.
#pragma once

#include "jobs/send_job.h"
#include "spec/field.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace convey::ui {

/// "data.amount" of "events[3].data.amount": the number is that of the request and says nothing to a person.
/// Empty where the answer names no field.
[[nodiscard]] QString placeOfRefusal(const RefusedRow& row);

/// The field that the answer names; nothing where it names none that an event has.
[[nodiscard]] std::optional<Field> fieldOfRefusal(const RefusedRow& row);

/// "It is about data.amount."; where nothing is said, what is known, or that no field is named.
[[nodiscard]] QString refusalWords(const RefusedRow& row);

/// What is said of a refusal that came without words, by its code; what is returned may be called on any
/// thread.
[[nodiscard]] std::function<std::string(std::string_view code)> wordlessRefusals();

} // namespace convey::ui
