// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/parse.h"

#include "base/text.h"
#include "tag/address.h"
#include "tag/html.h"
#include "tag/rules.h"

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

ParsedTag readImage(std::string_view text, const HtmlImage& image)
{
    ParsedTag parsed;
    parsed.inNoscript = image.inNoscript;
    parsed.position = image.begin;
    parsed.length = image.end - image.begin;
    const auto add = [&](TagCode code, std::size_t begin, std::size_t end) {
        parsed.findings.push_back(placedFinding(code, begin, end));
    };
    if (image.inNoscript)
        add(TagCode::InNoscript, image.begin, image.end);
    if (!image.isClosed)
        add(TagCode::TagNotClosed, image.begin, image.end);
    if (image.isLazy)
        add(TagCode::LazyLoading, image.begin, image.end);
    if (!image.hasSource) {
        add(TagCode::SourceMissing, image.begin, image.end);
        return parsed;
    }
    if (!image.isQuoted)
        add(TagCode::SourceNotQuoted, image.sourceBegin, image.sourceEnd);
    AddressReader(decodedAttribute(text, image.sourceBegin, image.sourceEnd, parsed.findings), true, parsed)
        .run();
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
    AddressReader(MappedText(text, parsed.position, parsed.position + parsed.length), false, parsed).run();
    std::ranges::stable_sort(parsed.findings, {}, &TagFinding::position);
    return parsed;
}

/// Is this image meant to be ours? Judged by what is left when host, path or parameters are wrong.
bool isImageTag(const ParsedTag& parsed)
{
    const auto has = [&](std::string_view name) {
        return std::ranges::find(parsed.parameters, name, &ParsedParameter::name) != parsed.parameters.end();
    };
    const std::string url = asciiLowered(parsed.url);
    return url.find(spec::kTagHost) != std::string::npos || url.find(spec::kTagPath) != std::string::npos
        || (has(kTagPid) && has(kTagEvent));
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
    while (const auto image = images.next()) {
        // Pictures inside the page can be megabytes of text.
        if (text.substr(image->sourceBegin).starts_with("data:"))
            continue;
        ParsedTag parsed = readImage(text, *image);
        if (isImageTag(parsed))
            found.push_back(std::move(parsed));
    }
    return found;
}

} // namespace convey
