// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What is known of a refusal that came without a word of the API's. Safe on any thread.
#pragma once

#include <string_view>

namespace convey {

/// Of one conversion: by the name of the reason, which its code is then (see outcomeReasonName()). A source
/// text for the translator; empty for any other code.
[[nodiscard]] const char* wordsForRefusal(std::string_view code);

} // namespace convey
