// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// An image tag as text, right at both layers: each value percent-encoded for the address, then the address
/// escaped for the HTML attribute. What is built is what the tag holds, even if it is wrong: ask checkTag()
/// before handing it out. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/image_tag.h"

#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// Everything that is wrong with a tag's values, and the length of its address. Positions are 0; `parameter`,
/// `item` and `itemField` tell the field of a form. In the order of spec::kTagParameters. Cost: linear in the
/// text. Sources: spec::tagRules().
[[nodiscard]] std::vector<TagFinding> checkTag(const ImageTag& tag);

/// The same for a tag of which the page fills in values: these count as given and right, and what does not go
/// with them is told as it is for a value (an amount without a currency, a plan on an order).
[[nodiscard]] std::vector<TagFinding> checkTag(const PageTag& tag);

struct TagParameter
{
    std::string_view name; ///< a name of spec::kTagParameters
    std::string value; ///< not encoded
};

/// The parameters of the address in the order of spec::kTagParameters, absent ones left out. `data[type]`
/// follows from the event and is left out when the event is unknown; contents are one JSON array.
[[nodiscard]] std::vector<TagParameter> tagParameters(const ImageTag& tag);

/// The address alone, in ASCII; image-tag asks for the encoding of all dynamic values (read 2026-11-21).
/// Names are encoded too (`data%5Btype%5D`): the brackets are not allowed in a query by RFC 3986 section 3.4,
/// and mail programs and template engines break them.
[[nodiscard]] std::string tagUrl(const ImageTag& tag);

/// Escapes `& < > " '` for an HTML attribute value in double or single quotes; other bytes stay as they are.
/// Source: HTML Living Standard, 13.1.2.3 and 13.3 (read 2026-11-21).
[[nodiscard]] std::string attributeEscaped(std::string_view text);

/// `<img src="…" width="1" height="1" style="display:none" alt="">` on one line. Source: image-tag,
/// 2026-11-21.
[[nodiscard]] std::string tagHtml(const ImageTag& tag);

} // namespace convey
