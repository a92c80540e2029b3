// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The HTML layer: finds `<img>` elements and undoes the character references of an attribute value.
/// Internal to tag/. Pure functions; safe on any thread.
#pragma once

#include "tag/finding.h"
#include "tag/mapped_text.h"

#include <cstddef>
#include <optional>
#include <string_view>

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
    bool inNoscript = false;
};

/// Walks through the `<img>` elements of a text in order, comments passed over. Cost: linear over all calls.
class HtmlImages
{
public:
    explicit HtmlImages(std::string_view text)
        : m_text(text)
    { }

    [[nodiscard]] std::optional<HtmlImage> next();

private:
    [[nodiscard]] bool nameAt(std::string_view name) const;
    [[nodiscard]] HtmlImage readImage();
    void readAttribute(HtmlImage& image);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_inNoscript = false;
};

/// The attribute value `text[begin, end)` with its character references undone: amp, lt, gt, quot, apos and
/// numbers. Adds AmpersandRaw (the first one) and EntityUnknown to `findings`. Source: HTML Living
/// Standard 13.2.5.72 to 13.2.5.80 (read 2026-11-21): in an attribute a name without `;` before
/// `=` or a letter or digit is plain text.
[[nodiscard]] MappedText decodedAttribute(
    std::string_view text, std::size_t begin, std::size_t end, std::vector<TagFinding>& findings);

} // namespace convey
