// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The rules that look at values alone: shared by checkTag(), which has no text, and the parser, which adds
/// places. Internal to tag/. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/image_tag.h"

#include <string_view>
#include <vector>

namespace convey {

// spec::kTagParameters by name.
inline constexpr std::string_view kTagPid = spec::kTagParameters[0];
inline constexpr std::string_view kTagEvent = spec::kTagParameters[1];
inline constexpr std::string_view kTagCustomEventName = spec::kTagParameters[2];
inline constexpr std::string_view kTagEventId = spec::kTagParameters[3];
inline constexpr std::string_view kTagOppref = spec::kTagParameters[4];
inline constexpr std::string_view kTagDataType = spec::kTagParameters[5];
inline constexpr std::string_view kTagAmount = spec::kTagParameters[6];
inline constexpr std::string_view kTagCurrency = spec::kTagParameters[7];
inline constexpr std::string_view kTagPlanId = spec::kTagParameters[8];
inline constexpr std::string_view kTagContents = spec::kTagParameters[9];

/// A finding with the severity of its rule.
[[nodiscard]] TagFinding tagFinding(TagCode code, std::string_view parameter = {});

/// Every finding that follows from the values, in the order of spec::kTagParameters; positions are 0.
[[nodiscard]] std::vector<TagFinding> tagValueFindings(const ImageTag& tag);

} // namespace convey
