// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The HTML layer: finds `<img>` elements, comments, scripts and styles, and undoes the character references
/// of an attribute value. Internal to tag/. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/mapped_text.h"
#include "tag/template_span.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace convey {

struct HtmlImage
{
    std::size_t begin = 0; ///< of `<`
    std::size_t end = 0; ///< past `>`
    std::size_t sourceBegin = 0; ///< of the value of `src`
    std::size_t sourceEnd = 0;
    bool hasSource = false;
    bool isQuoted = false; ///< the value of `src`
    bool isClosed = false;
    bool isLazy = false; ///< loading="lazy"
    std::size_t lazyBegin = 0; ///< of that attribute
    std::size_t lazyEnd = 0;
    bool inNoscript = false;
    bool isCode = false; ///< the value is a string of JSX: `src={"…"}`
    bool isEscaped = false; ///< the quotes are `\"`: the element stands in a string of a script
};

/// A stretch of a page that is no markup.
struct HtmlStretch
{
    enum class Kind : std::uint8_t
    {
        Comment,
        Script,
        Style,
    };
    Kind kind = Kind::Comment;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Walks through the `<img>` elements of a text in order, comments passed over. Quotes and `>` inside
/// template expressions do not end an attribute or an element. Cost: linear over all calls.
class HtmlImages
{
public:
    explicit HtmlImages(std::string_view text)
        : m_text(text)
        , m_templates(text)
    { }

    [[nodiscard]] std::optional<HtmlImage> next();

    /// What was passed so far, by place; after next() has said that there are no more, all of it.
    [[nodiscard]] const std::vector<HtmlStretch>& stretches() const { return m_stretches; }

private:
    [[nodiscard]] bool nameAt(std::string_view name) const;
    [[nodiscard]] HtmlImage readImage();
    void readAttribute(HtmlImage& image);
    [[nodiscard]] bool passMarkup();
    [[nodiscard]] std::size_t endOf(std::string_view stops, std::size_t from);

    std::string_view m_text;
    TemplateFinder m_templates;
    std::size_t m_at = 0;
    bool m_inNoscript = false;
    bool m_isOpen = false; ///< the last stretch, a script or style, has not ended
    std::vector<HtmlStretch> m_stretches{};
};

/// Where `lower` stands in `text` from `from` on, in upper or lower case; npos when it does not. Cost:
/// linear.
[[nodiscard]] std::size_t findLowered(std::string_view text, std::string_view lower, std::size_t from = 0);

/// An attribute value with its character references undone (tag/character_reference.h); template expressions
/// stay as they are. Adds AmpersandRaw (the first one) and EntityUnknown to `findings`.
[[nodiscard]] MappedText decodedAttribute(const MappedText& value, std::vector<TagFinding>& findings);

} // namespace convey
