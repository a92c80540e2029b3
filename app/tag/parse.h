// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads image tags back out of text that a person pasted, and tells what is wrong with them and where.
/// Two layers are undone in order: HTML character references, then percent-encoding. Nothing is loaded.
/// Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/image_tag.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// A parameter as it stands in the address, repeated and unknown ones included.
struct ParsedParameter
{
    std::string name; ///< decoded
    std::string value; ///< decoded
    std::size_t position = 0; ///< byte offset of the name in the text
    std::size_t valuePosition = 0; ///< byte offset of the value in the text
    std::size_t valueLength = 0; ///< bytes of the value in the text, encoded as it is there
};

struct ParsedTag
{
    ImageTag tag; ///< what could be read: builds a mended tag, and fills a form
    std::string url; ///< the address after the HTML layer, as a browser would load it
    std::vector<ParsedParameter> parameters; ///< in the order of the address
    bool inNoscript = false;
    std::size_t position = 0; ///< where the `<img>` or the address begins in the text
    std::size_t length = 0; ///< bytes
    std::vector<TagFinding> findings; ///< by position
};

/// Reads one tag: the first `<img …>` of the text, alone or inside `<noscript>`, or else the text as a bare
/// address (white space around it is dropped). Never fails: text that is neither has the finding TagMissing.
/// `text` is meant to be UTF-8; bytes that are not end in NotUtf8. Positions are 0-based byte offsets in
/// `text`. The first of repeated parameters counts. A `+` is read as a space, as servers read form encoding.
/// The values are judged as checkTag() judges them. Cost: linear.
/// Sources: image-tag, 2026-11-21; HTML Living Standard 13.2.5 for attributes and character references, URL
/// Living Standard 4.4 for the tabs and line breaks that browsers drop (both read 2026-11-21); RFC 3986 for
/// the encoding.
[[nodiscard]] ParsedTag parseTag(std::string_view text);

/// Reads every image tag of a page: each `<img>` outside HTML comments whose address names the endpoint's
/// host or path, or has a `pid` and an `event`. Other images are passed over. Empty when there is none. Cost:
/// linear.
[[nodiscard]] std::vector<ParsedTag> parseTags(std::string_view text);

} // namespace convey
