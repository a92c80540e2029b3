// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What each kind of conversion in the file still lacks, as the recipe stands: what it can't be sent without,
/// and what makes it worth more. Pure functions over an Upload; GUI thread only (the words are translated).
#pragma once

#include "columns/field_list.h"

#include "jobs/upload.h"
#include "spec/event_type.h"

#include <QString>

#include <vector>

namespace convey::ui {

struct EventNeeds
{
    EventType type = EventType::OrderCreated;
    std::vector<Input> needed{}; ///< without them none can be sent
    std::vector<Input> wished{}; ///< they are sent without, and tell less
    bool isAnonymous = false; ///< nothing says who it was, nor which ad was clicked
};

/// One entry for each kind of conversion in the first rows, in the API's order. Cost: builds kNeedsRows
/// events.
[[nodiscard]] std::vector<EventNeeds> eventNeeds(const Upload& upload);

/// "Purchase lacks: Currency. Would help: Items." Empty when nothing is lacking anywhere.
[[nodiscard]] QString needsText(const std::vector<EventNeeds>& needs);

} // namespace convey::ui
