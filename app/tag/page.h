// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Finds the addresses of a text that are no `src` of an image, by the endpoint's name: where each begins and
/// ends, and what it stands in. Internal to tag/. One object, one text, one thread.
#pragma once

#include "tag/html.h"
#include "tag/mapped_text.h"
#include "tag/parse.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace convey {

/// An address as it stands, its own layer still to be undone but for the escapes of scripts.
struct FoundAddress
{
    MappedText text{};
    TagPlace place = TagPlace::Text;
    bool isHtml = false; ///< character references are still in it
    std::size_t begin = 0; ///< in the page
    std::size_t end = 0;
};

/// Where the part of an address ends that is read: `end`, or what is left of it within kLongestReadAddress,
/// whole parameters where there are any.
[[nodiscard]] std::size_t readableEnd(std::string_view text, std::size_t begin, std::size_t end);

class AddressFinder
{
public:
    /// `stretches` in the order of the text.
    AddressFinder(std::string_view text, const std::vector<HtmlStretch>& stretches)
        : m_text(text)
        , m_stretches(stretches)
        , m_templates(text)
    { }

    /// The next one that begins at `from` or behind it. Cost: linear over all calls with ascending `from`.
    [[nodiscard]] std::optional<FoundAddress> next(std::size_t from);

private:
    [[nodiscard]] std::size_t nextName(std::size_t from);
    [[nodiscard]] std::size_t startOf(std::size_t name, std::size_t least) const;
    [[nodiscard]] const HtmlStretch* stretchAt(std::size_t at);
    void followElements(std::size_t to);
    [[nodiscard]] bool readAttribute(FoundAddress& found);
    void appendJoined(FoundAddress& found, char quote);
    void readString(FoundAddress& found, std::size_t quoteSize);
    void readBare(FoundAddress& found, std::string_view stops);
    [[nodiscard]] std::size_t endOfString(std::size_t from, char quote, bool isEscaped);
    [[nodiscard]] bool isAfterUrl(std::size_t before) const;
    [[nodiscard]] bool isAfterScript(std::size_t before) const;

    std::string_view m_text;
    const std::vector<HtmlStretch>& m_stretches;
    TemplateFinder m_templates;
    std::size_t m_stretch = 0;
    std::size_t m_host = 0; ///< the next occurrence of the host, from where it was looked for last
    std::size_t m_path = 0;
    bool m_isHostKnown = false;
    bool m_isPathKnown = false;
    std::size_t m_followed = 0; ///< elements were looked at so far
    std::optional<std::size_t> m_element{}; ///< where the one begins that has not ended there
};

} // namespace convey
