// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// JSON for people: the compact text of a request, a member a line, in its own order (a document tree would
/// sort it). And an event as that text, with personal values masked and what is missing said. Pure; any
/// thread.
#pragma once

#include "event/event.h"

#include <QString>

#include <functional>
#include <optional>
#include <string_view>

namespace convey::ui {

/// What stands for the value at `path` ("data.contents[].id", "user.countries[]"), quotes included; none =
/// the value as it is. `value` is the value's own JSON text.
using JsonValueText = std::function<std::optional<QString>(const QString& path, const QString& value)>;

/// Lays out compact JSON. Precondition: it is valid, as JsonWriter writes it. A list of plain values stays on
/// one line. Cost: one pass.
[[nodiscard]] QString prettyJson(std::string_view compact, const JsonValueText& replace = {});

/// "b4c9…5514" of a SHA-256 in hex digits; other text as it is.
[[nodiscard]] QString shortHash(const QString& hex);

/// An event as it will be sent. Without `showPersonal`, hashes are shortened ("b4c9…5514") and personal
/// values that leave as they are, are masked; with it, every byte is the one that is sent. A field that
/// OpenAI needs and the event lacks stands as the bare word "missing" (translated), which CodeView
/// underlines.
[[nodiscard]] QString eventText(const Event& event, bool showPersonal);

} // namespace convey::ui
