// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One conversion as an image tag carries it. The tag takes less than the API: no `user`, no `opt_out`, no
/// time, no page address, no free fields, no `group_id` or `variant_dict`. Source: image-tag, 2026-11-21.
/// Values only, text is UTF-8; an empty text or list means that the parameter is absent. Safe on any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace convey {

/// One entry of `data[contents]`.
struct TagItem
{
    std::string id{};
    std::string name{};
    std::string contentType{};
    std::optional<std::int64_t> quantity{};
    std::optional<std::int64_t> amount{}; ///< of one unit, in minor units of `currency`, else of the tag's
    std::string currency{};

    bool operator==(const TagItem&) const = default;
};

struct ImageTag
{
    std::string pixelId{};
    std::string event{}; ///< the API's name; text, so that a wrong one can be held, shown and mended
    std::string customEventName{};
    std::string eventId{};
    std::string oppref{};
    std::optional<std::int64_t> amount{}; ///< in minor units of `currency`
    std::string currency{};
    std::string planId{};
    std::vector<TagItem> contents{};

    bool operator==(const ImageTag&) const = default;
};

} // namespace convey
