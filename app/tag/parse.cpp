// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/parse.h"

#include "base/text.h"
#include "tag/address.h"
#include "tag/build.h"
#include "tag/html.h"
#include "tag/page.h"
#include "tag/rules.h"
#include "tag/template_span.h"

#include <algorithm>

namespace convey {

namespace {

TagFinding placedFinding(TagCode code, std::size_t begin, std::size_t end)
{
    TagFinding finding = tagFinding(code);
    finding.position = begin;
    finding.length = end - begin;
    return finding;
}

/// Says so where an address is longer than what was read of it; what looks missing may stand in the rest.
void judgeReading(ParsedTag& parsed)
{
    if (parsed.sourceLength <= kLongestReadAddress)
        return;
    std::erase_if(parsed.findings, [](const TagFinding& finding) {
        return finding.code == TagCode::ParameterMissing || finding.code == TagCode::CurrencyMissing;
    });
    const std::size_t end = parsed.origins.empty() ? parsed.sourcePosition : parsed.origins.back();
    parsed.findings.push_back(
        placedFinding(TagCode::NotAllRead, end, parsed.sourcePosition + parsed.sourceLength));
}

/// The findings that a place has by itself.
void judgePlace(ParsedTag& parsed)
{
    const auto add = [&](TagCode code) {
        parsed.findings.push_back(placedFinding(code, parsed.position, parsed.position + parsed.length));
    };
    switch (parsed.place) {
    case TagPlace::Srcset:
        add(TagCode::InSrcset);
        break;
    case TagPlace::Attribute:
        add(TagCode::NotInSource);
        break;
    case TagPlace::Style:
        add(TagCode::InStyle);
        break;
    case TagPlace::Script:
        add(TagCode::InScript);
        break;
    case TagPlace::Comment:
        // It is not loaded, but whoever reads the page's source sees what is in it.
        std::erase_if(parsed.findings, [](const TagFinding& finding) { return !isPrivate(finding.code); });
        add(TagCode::InComment);
        break;
    case TagPlace::Image:
    case TagPlace::Text:
        break;
    }
}

ParsedTag readImage(std::string_view text, const HtmlImage& image)
{
    ParsedTag parsed;
    parsed.place = TagPlace::Image;
    parsed.inNoscript = image.inNoscript;
    parsed.position = image.begin;
    parsed.length = image.end - image.begin;
    parsed.isHtml = true;
    parsed.isQuoted = image.isQuoted;
    parsed.sourcePosition = image.sourceBegin;
    parsed.sourceLength = image.sourceEnd - image.sourceBegin;
    const auto add = [&](TagCode code, std::size_t begin, std::size_t end) {
        parsed.findings.push_back(placedFinding(code, begin, end));
    };
    if (image.inNoscript)
        add(TagCode::InNoscript, image.begin, image.end);
    if (!image.isClosed)
        add(TagCode::TagNotClosed, image.begin, image.end);
    if (image.isLazy) {
        add(TagCode::LazyLoading, image.begin, image.end);
        parsed.lazyPosition = image.lazyBegin;
        parsed.lazyLength = image.lazyEnd - image.lazyBegin;
    }
    if (!image.hasSource) {
        add(TagCode::SourceMissing, image.begin, image.end);
        return parsed;
    }
    if (!image.isQuoted)
        add(TagCode::SourceNotQuoted, image.sourceBegin, image.sourceEnd);
    MappedText source(text, image.sourceBegin, readableEnd(text, image.sourceBegin, image.sourceEnd));
    if (image.isEscaped || image.isCode)
        source = scriptUnescaped(source);
    parsed.isHtml = !image.isCode;
    if (parsed.isHtml)
        source = decodedAttribute(source, parsed.findings);
    AddressReader(std::move(source), true, parsed).run();
    judgeReading(parsed);
    std::ranges::stable_sort(parsed.findings, {}, &TagFinding::position);
    return parsed;
}

/// Does a curl line give parameters beside the address that begins at `begin`?
bool isCurlLine(std::string_view text, std::size_t begin)
{
    constexpr std::size_t kLongestCommand = 1'500;
    const std::size_t from = begin - std::min(begin, kLongestCommand);
    return text.substr(from, begin - from).find("--data-urlencode") != std::string_view::npos;
}

ParsedTag readFound(std::string_view text, FoundAddress&& found)
{
    ParsedTag parsed;
    parsed.place = found.place;
    parsed.isHtml = found.isHtml;
    parsed.position = found.begin;
    parsed.length = found.end - found.begin;
    parsed.sourcePosition = parsed.position;
    parsed.sourceLength = parsed.length;
    MappedText address = found.isHtml ? decodedAttribute(found.text, parsed.findings) : std::move(found.text);
    const bool isInPage = found.place != TagPlace::Text && found.place != TagPlace::Script;
    AddressReader(std::move(address), isInPage, parsed).run();
    judgeReading(parsed);
    if (parsed.place == TagPlace::Text && isCurlLine(text, parsed.position))
        std::erase_if(parsed.findings,
            [](const TagFinding& finding) { return finding.code == TagCode::ParameterMissing; });
    judgePlace(parsed);
    std::ranges::stable_sort(parsed.findings, {}, &TagFinding::position);
    return parsed;
}

bool startsLikeAddress(std::string_view text)
{
    const std::size_t schemeEnd =
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return (schemeEnd != std::string_view::npos && schemeEnd > 0 && text.substr(schemeEnd).starts_with("://"))
        || text.starts_with("//") || text.starts_with(spec::kTagPath)
        || equalsIgnoringAsciiCase(text.substr(0, spec::kTagHost.size()), spec::kTagHost);
}

ParsedTag readBareAddress(std::string_view text)
{
    ParsedTag parsed;
    std::string_view address = trimmed(text);
    const bool isQuoted = address.size() > 1 && address.front() == address.back()
        && (address.front() == '"' || address.front() == '\'');
    if (isQuoted)
        address = trimmed(address.substr(1, address.size() - 2));
    if (!startsLikeAddress(address)) {
        parsed.findings.push_back(placedFinding(TagCode::TagMissing, 0, text.size()));
        return parsed;
    }
    parsed.position = static_cast<std::size_t>(address.data() - text.data());
    parsed.length = address.size();
    parsed.sourcePosition = parsed.position;
    parsed.sourceLength = parsed.length;
    const std::size_t end = readableEnd(text, parsed.position, parsed.position + parsed.length);
    AddressReader(MappedText(text, parsed.position, end), false, parsed).run();
    judgeReading(parsed);
    std::ranges::stable_sort(parsed.findings, {}, &TagFinding::position);
    return parsed;
}

bool hasParameter(const ParsedTag& parsed, std::string_view name)
{
    return std::ranges::find(parsed.parameters, name, &ParsedParameter::name) != parsed.parameters.end();
}

/// Is this image meant to be ours? Judged by what is left when host, path or parameters are wrong.
bool isImageTag(const ParsedTag& parsed)
{
    const auto has = [&parsed](std::string_view part) {
        return findLowered(parsed.url, part) != std::string_view::npos;
    };
    return has(spec::kTagHost) || has(spec::kTagPath)
        || (hasParameter(parsed, kTagPid) && hasParameter(parsed, kTagEvent));
}

/// Is this address, which is no image, meant to be a tag? A page names the endpoint elsewhere, too: in a
/// policy of its security, as the address of the Conversions API, as that of the JavaScript pixel's own
/// requests.
bool isAddressOfTag(const ParsedTag& parsed)
{
    if (hasParameter(parsed, kTagEvent) && hasParameter(parsed, kTagPid))
        return true;
    const std::string_view path =
        std::string_view(parsed.url).substr(parsed.pathBegin, parsed.pathEnd - parsed.pathBegin);
    const bool hasQuery = parsed.pathEnd < parsed.queryEnd;
    const bool isPixels = hasParameter(parsed, "st") && !hasParameter(parsed, kTagEvent);
    return path == spec::kTagPath && hasQuery && !isPixels;
}

/// A whole page without the JavaScript pixel shows a tag inside `<noscript>` to nearly nobody.
void judgeNoscript(std::string_view text, std::vector<ParsedTag>& tags)
{
    constexpr std::string_view kPixelCall = "oaiq";
    if (std::ranges::none_of(tags, &ParsedTag::inNoscript) || text.find(kPixelCall) != std::string_view::npos)
        return;
    constexpr std::string_view kBody = "<body";
    if (findLowered(text, kBody) == std::string_view::npos)
        return;
    for (ParsedTag& tag : tags) {
        for (TagFinding& finding : tag.findings) {
            if (finding.code != TagCode::InNoscript)
                continue;
            finding.code = TagCode::NoscriptWithoutPixel;
            finding.severity = info(finding.code).severity;
        }
    }
}

} // namespace

ParsedTag parseTag(std::string_view text)
{
    if (const auto image = HtmlImages(text).next())
        return readImage(text, *image);
    return readBareAddress(text);
}

std::vector<ParsedTag> parseTags(std::string_view text)
{
    std::vector<ParsedTag> found;
    HtmlImages images(text);
    bool isFull = false;
    while (const auto image = images.next()) {
        // Pictures inside the page can be megabytes of text.
        if (text.substr(image->sourceBegin).starts_with("data:"))
            continue;
        ParsedTag parsed = readImage(text, *image);
        if (!isImageTag(parsed))
            continue;
        isFull = found.size() == kMostReadTags;
        if (isFull)
            break;
        found.push_back(std::move(parsed));
    }
    const std::size_t imageCount = found.size();
    AddressFinder addresses(text, images.stretches());
    std::size_t image = 0;
    for (std::size_t from = 0; !isFull;) {
        std::optional<FoundAddress> address = addresses.next(from);
        if (!address)
            break;
        from = std::max(address->end, address->begin + 1);
        while (image < imageCount && found[image].position + found[image].length <= address->begin)
            ++image;
        // The other attributes of a tag say nothing more, but for srcset.
        const bool isOfImage = image < imageCount && found[image].position < address->end
            && (address->place != TagPlace::Srcset || found[image].sourcePosition == address->begin);
        if (isOfImage)
            continue;
        ParsedTag parsed = readFound(text, *std::move(address));
        if (!isAddressOfTag(parsed))
            continue;
        isFull = found.size() == kMostReadTags;
        if (!isFull)
            found.push_back(std::move(parsed));
    }
    judgeNoscript(text, found);
    std::ranges::stable_sort(found, {}, &ParsedTag::position);
    if (isFull) {
        const std::size_t end = found.back().position + found.back().length;
        found.back().findings.push_back(placedFinding(TagCode::NotAllRead, end, text.size()));
    }
    return found;
}

std::vector<ParsedTag> tagsIn(std::string_view text)
{
    constexpr std::string_view kMark = "://";
    const std::string_view address = trimmed(text);
    const std::size_t first = address.find(kMark);
    const bool isOne = startsLikeAddress(address)
        && (first == std::string_view::npos || address.find(kMark, first + 1) == std::string_view::npos)
        && address.find("<img") == std::string_view::npos;
    std::vector<ParsedTag> tags;
    if (!isOne)
        tags = parseTags(text);
    if (tags.empty())
        tags.push_back(parseTag(text));
    return tags;
}

bool canBeTried(const ParsedTag& parsed)
{
    return canBeTried(std::span(parsed.findings)) && canBeTried(checkTag(parsed.tag))
        && !hasTemplateExpression(parsed.url);
}

} // namespace convey
