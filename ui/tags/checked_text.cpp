// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/checked_text.h"

#include "base/text.h"
#include "tag/har.h"

#include <algorithm>

namespace convey::ui {

namespace {

constexpr std::size_t kPlaceStep = 256; // bytes
constexpr std::size_t kHarHead = 4096; // bytes: white space before the first key

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// UTF-16 units of what `utf8` shows; each byte that starts a character counts, four-byte ones twice.
int unitsOf(std::string_view utf8)
{
    int units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80U)
            units += byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

} // namespace

ShownPlaces::ShownPlaces(std::string_view utf8)
{
    if (isAscii(utf8))
        return;
    m_text = utf8;
    int units = 0;
    for (std::size_t at = 0; at <= m_text.size(); at += kPlaceStep) {
        m_marks.push_back(units);
        units += unitsOf(utf8.substr(at, kPlaceStep));
    }
}

int ShownPlaces::placeOf(std::size_t byte) const
{
    if (m_marks.empty())
        return static_cast<int>(byte);
    const std::size_t at = std::min(byte, m_text.size());
    const std::size_t mark = at / kPlaceStep;
    const std::string_view rest = m_text;
    return m_marks[mark] + unitsOf(rest.substr(mark * kPlaceStep, at - mark * kPlaceStep));
}

CheckedText checkText(std::string text)
{
    CheckedText checked;
    checked.text = std::move(text);
    checked.places = ShownPlaces(checked.text);
    if (trimmed(checked.text).empty())
        return checked;
    checked.tags = tagsIn(checked.text);
    const LineIndex lines(checked.text);
    for (const ParsedTag& tag : checked.tags) {
        checked.mends.push_back(mendsOf(checked.text, tag));
        checked.tagLines.push_back(lines.placeOf(tag.position).line);
        std::vector<TextPlace>& places = checked.findingPlaces.emplace_back();
        for (const TagFinding& finding : tag.findings)
            places.push_back(lines.placeOf(finding.position));
    }
    checked.mended = mendAll(checked.text);
    return checked;
}

bool looksLikeHar(std::string_view text)
{
    text = trimmed(text);
    if (!text.starts_with('{'))
        return false;
    text.remove_prefix(1);
    return trimmed(text.substr(0, kHarHead)).starts_with(R"("log")");
}

std::optional<HarTags> tagsOfHar(std::string_view text)
{
    if (!looksLikeHar(text))
        return std::nullopt;
    const FoundTags found = findTags(text);
    if (!found.isHar)
        return std::nullopt;
    HarTags tags{.pixelRequests = found.pixelRequests};
    for (const TagDocument& document : found.documents) {
        for (const ParsedTag& tag : document.tags) {
            tags.lines += document.textOr(text).substr(tag.position, tag.length);
            tags.lines += '\n';
        }
    }
    return tags;
}

} // namespace convey::ui
