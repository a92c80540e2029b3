// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A tag with template code in it, as the form holds it: what the page fills in are page values there, never
/// text, since text would be the same for each visitor. Pure functions; any thread.
#pragma once

#include "tag/flavour.h"
#include "tag/parse.h"

#include <optional>
#include <span>
#include <string>

namespace convey::ui {

struct FormTag
{
    PageTag tag{};
    std::string flavour{}; ///< the name of the form whose way of writing code it has; empty: no certain one
};

/// Nothing where code stands in the tag that can't be a page value: mixed with text, in the event, in the
/// host or in place of whole parameters. Cost: linear in the tag for each flavour.
[[nodiscard]] std::optional<FormTag> formTagOf(const ParsedTag& parsed, std::span<const Flavour> flavours);

} // namespace convey::ui
