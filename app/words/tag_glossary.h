// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What each part of an image tag means, for people: parameters, fields of items, events, data types, limits
/// of length and what to leave out. Source texts for the translator (context "words"). Tables and pure
/// functions; safe on any thread.
#pragma once

#include "spec/event_type.h"
#include "tag/length.h"

#include <string_view>

namespace convey {

/// What a parameter of spec::kTagParameters says; empty for other names.
[[nodiscard]] const char* wordsForTagParameter(std::string_view parameter);
/// What a field of spec::kTagItemFields says; empty for other names.
[[nodiscard]] const char* wordsForTagItemField(std::string_view field);
/// When an event is to be sent.
[[nodiscard]] const char* wordsFor(EventType type);
/// What a data type holds.
[[nodiscard]] const char* wordsFor(DataShape shape);

[[nodiscard]] const char* wordsFor(LengthOf what);
[[nodiscard]] const char* wordsFor(LengthStep step);

/// That a tag of a file has the event and the event ID of an earlier one.
[[nodiscard]] const char* wordsForTagRepeat();
/// What a tag has no place for, by the name of jobs/bulk_tags.h: "user", "time" …; empty for other names.
[[nodiscard]] const char* wordsForTagLoss(std::string_view loss);

} // namespace convey
