// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Reads image tags back out of text that a person pasted, and tells what is wrong with them and where: a
/// tag, an address, the source of a page, a template, a script or a style sheet. Two layers are undone in
/// order: HTML character references, then percent-encoding; in a script's string its escapes come first.
/// Nothing is loaded. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/image_tag.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// What is looked at, at most: no browser or server bears addresses that come near, and a page has a few
/// tags. What goes beyond is told with the finding NotAllRead. Reading takes about twenty bytes of memory for
/// each byte of an address and five kilobytes for a usual tag.
inline constexpr std::size_t kLongestReadAddress = std::size_t{256}
    << 10U; ///< bytes as they stand in the text
inline constexpr std::size_t kMostReadTags = 20'000; ///< of one text, or of all of a HAR

/// Where an address stands.
enum class TagPlace : std::uint8_t
{
    Image, ///< the `src` of an `<img>`
    Srcset,
    Attribute, ///< another attribute
    Style, ///< `url()`
    Script, ///< a string of a script
    Text, ///< bare
    Comment, ///< of HTML
};

/// A parameter as it stands in the address, repeated and unknown ones included.
struct ParsedParameter
{
    std::string name; ///< decoded
    std::string value; ///< decoded
    std::size_t position = 0; ///< byte offset of the name in the text
    std::size_t valuePosition = 0; ///< byte offset of the value in the text
    std::size_t valueLength = 0; ///< bytes of the value in the text, encoded as it is there
    std::string_view known{}; ///< a name of spec::kTagParameters, or empty
    std::size_t urlBegin = 0; ///< offset in ParsedTag::url of what stands between two `&`
    std::size_t urlNameEnd = 0; ///< offset of its `=`, or urlEnd
    std::size_t urlEnd = 0;
};

struct ParsedTag
{
    ImageTag tag; ///< what could be read: builds a mended tag, and fills a form
    std::string url; ///< the address after the HTML layer, as a browser would load it
    std::vector<ParsedParameter> parameters; ///< in the order of the address
    bool inNoscript = false;
    TagPlace place = TagPlace::Text;
    std::size_t position = 0; ///< where the `<img>` or the address begins in the text
    std::size_t length = 0; ///< bytes
    /// For each byte of `url`, and for its end, where it came from in the text.
    std::vector<std::size_t> origins;
    bool isHtml = false; ///< the address stands in an attribute: `&` is written `&amp;`
    bool isQuoted = true; ///< or needs no quotes where it stands
    std::size_t sourcePosition = 0; ///< of the whole value of `src`, or of the address
    std::size_t sourceLength = 0;
    std::size_t lazyPosition = 0; ///< of loading="lazy"
    std::size_t lazyLength = 0; ///< 0 = there is none
    std::size_t pathBegin = 0; ///< of the path, in `url`
    std::size_t pathEnd = 0;
    std::size_t queryEnd = 0; ///< where another parameter can be added, in `url`
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

/// Reads every tag of a page, a template, a script or a style sheet, in the order of the text: each `<img>`
/// whose address names the endpoint's host or path, or has a `pid` and an `event`; and each address that
/// names the endpoint with parameters wherever else it stands (`srcset`, other attributes, `url()`, strings
/// of scripts, bare). What stands in an HTML comment is found and has the finding InComment beside those
/// about personal data and keys alone. Other images are passed over. Expressions of templates are one piece
/// and are not judged; what stands beside them is, for personal data. Empty when there is none.
/// Cost: linear.
[[nodiscard]] std::vector<ParsedTag> parseTags(std::string_view text);

/// What a person pasted, whatever it is: one address alone is read by parseTag(), white space and all; else
/// parseTags(), and where that finds nothing parseTag() again, so that there is at least one. Cost: linear.
[[nodiscard]] std::vector<ParsedTag> tagsIn(std::string_view text);

/// As canBeTried() of its findings, and of what a place keeps quiet about: templates that only choose, and
/// the values of a tag in a comment.
[[nodiscard]] bool canBeTried(const ParsedTag& parsed);

} // namespace convey
