// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds image tags in whatever a person pasted or opened: a tag, an address, the source of a page, a
/// template, or a HAR file, the recording of a browser's network panel, with its requests to the endpoint and
/// the pages that came with it. Nothing is loaded. Pure functions; safe on any thread. Source: HAR 1.2
/// (w3c.github.io/web-performance, "HTTP Archive format"), read 2026-11-21.
#pragma once

#include "tag/parse.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class TagDocumentKind : std::uint8_t
{
    Pasted, ///< the text itself
    Request, ///< the address that a browser asked for
    Response, ///< what a server sent, as text
};

/// A text with the tags in it. Their positions are offsets in it.
struct TagDocument
{
    TagDocumentKind kind = TagDocumentKind::Pasted;
    std::string name{}; ///< of a response: its address; may hold personal data in its query
    std::size_t entry = 0; ///< 0-based in the HAR's `log.entries`
    int status = 0; ///< of the answer to the request; 0 = none was recorded
    std::string text{}; ///< empty for Pasted: the caller has it
    std::vector<ParsedTag> tags{};

    /// The text that the positions are in; `pasted` is what findTags() was given.
    [[nodiscard]] std::string_view textOr(std::string_view pasted) const
    {
        return kind == TagDocumentKind::Pasted ? pasted : std::string_view(text);
    }
};

struct FoundTags
{
    std::vector<TagDocument> documents{}; ///< those with tags, in order; of a HAR there may be none
    bool isHar = false;
    bool isCutOff = false; ///< a HAR that ends too early; what came before counts
    std::size_t entries = 0; ///< of the HAR
    std::size_t pixelRequests = 0; ///< of the JavaScript pixel: they are no tags
};

/// As tagsIn(), or for a HAR its documents. A HAR is JSON whose first key is `log`. Cost: linear; deep
/// nesting costs no stack.
[[nodiscard]] FoundTags findTags(std::string_view text);

} // namespace convey
