// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The list of items as the JSON text of `data[contents]`, and back.
/// Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/image_tag.h"

#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// A JSON array of objects without white space, keys in the order of spec::kTagItemFields, absent fields left
/// out.
[[nodiscard]] std::string contentsJson(const std::vector<TagItem>& items);

struct ParsedContents
{
    std::vector<TagItem> items; ///< what could be read; an entry that is no object is an empty item
    std::vector<TagFinding>
        findings; ///< positions: byte offsets in the JSON where it ends being JSON, else 0
};

/// Reads a JSON array of items strictly: integers only, no unknown or repeated fields, no `null`. What can't
/// be read is left out and told; ContentsNotJson leaves no items at all. Values are not judged here, see
/// checkTag(). Cost: linear; nesting costs no stack.
[[nodiscard]] ParsedContents parseContents(std::string_view json);

/// The same, mending what has one right answer: unknown fields and empty `content_type`s are dropped without
/// a finding, a number in quotes is taken as number where one belongs, and the other way round.
[[nodiscard]] ParsedContents mendedContents(std::string_view json);

} // namespace convey
