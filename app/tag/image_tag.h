// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One conversion as an image tag carries it. The tag takes less than the API: no `user`, no `opt_out`, no
/// time, no page address, no free fields, no `group_id` or `variant_dict`. Source: image-tag, 2026-11-21.
/// Values only, text is UTF-8; an empty text or list means that the parameter is absent. Safe on any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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

/// What people call its event: the custom name, else the API's.
[[nodiscard]] inline std::string_view eventNameOf(const ImageTag& tag)
{
    return tag.customEventName.empty() ? tag.event : tag.customEventName;
}

/// A value that the page fills in when it is made: code of the page's template language (`order.currency`),
/// or a plain name (`currency`), which each flavour writes as a variable of its own. Code is no value: it is
/// neither encoded nor judged, and never stands in an ImageTag.
struct PageValue
{
    std::string_view
        parameter{}; ///< of spec::kTagParameters; not `event` and `data[type]`, which decide the rest
    std::string code{}; ///< empty: what the flavour proposes for this parameter

    bool operator==(const PageValue&) const = default;
};

/// A tag of which the page fills in some values; the same ones of `tag` do not count.
struct PageTag
{
    ImageTag tag{};
    std::vector<PageValue> pageValues{};

    bool operator==(const PageTag&) const = default;
};

} // namespace convey
