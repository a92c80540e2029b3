// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a person said about how files are read, as text that can be kept: a job that is resumed opens its
/// files as they were opened when it was planned. Pure functions; any thread.
#pragma once

#include "table/multi_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace convey {

/// {"separator":";","encoding":"windows-1252"}: what was said and nothing else; empty when nothing was.
/// Characters that can't be seen are JSON escapes.
[[nodiscard]] std::string openOptionsToJson(const OpenOptions& options);

/// Reads what openOptionsToJson() wrote; an empty text says nothing. Unknown keys are ignored. Nothing when
/// it is not JSON, a known key has a value that can't be, or the dialect would not be usable.
[[nodiscard]] std::optional<OpenOptions> openOptionsFromJson(std::string_view json);

/// `older`, with what `newer` says laid over it.
[[nodiscard]] OpenOptions laidOver(const OpenOptions& older, const OpenOptions& newer);

} // namespace convey
