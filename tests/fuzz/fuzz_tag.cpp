// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as a tag, an address, a page, a template or a HAR file. See README.md.
#include "tag/build.h"
#include "tag/har.h"
#include "tag/length.h"
#include "tag/line_index.h"
#include "tag/mend.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

void judgeTag(std::string_view text, const ParsedTag& tag)
{
    require(
        tag.position <= text.size() && tag.length <= text.size() - tag.position, "a tag lies in its text");
    require(tag.origins.empty() || tag.origins.size() == tag.url.size() + 1, "every byte has an origin");
    require(std::ranges::is_sorted(tag.origins), "origins ascend");
    require(tag.origins.empty() || tag.origins.back() <= text.size(), "origins lie in the text");
    for (const TagFinding& finding : tag.findings)
        require(finding.position <= text.size() && finding.length <= text.size() - finding.position,
            "a finding lies in its text");
    for (const ParsedParameter& parameter : tag.parameters) {
        require(parameter.valuePosition + parameter.valueLength <= text.size(), "a value lies in its text");
        require(parameter.urlBegin <= parameter.urlNameEnd && parameter.urlNameEnd <= parameter.urlEnd
                && parameter.urlEnd <= tag.url.size(),
            "a parameter lies in its address");
    }
    // What was read is built so that it is read the same.
    const ParsedTag again = parseTag(tagUrl(tag.tag));
    require(again.tag == tag.tag, "build, parse, build is the identity");
    require(parseTag(tagHtml(tag.tag)).tag == tag.tag, "in HTML as well");
    if (const auto advice = lengthAdvice(tag.tag, 200); !advice.empty())
        require(tagUrl(shortened(tag.tag, advice, advice.size())).size() == advice.back().address,
            "advice does what it says");

    const std::vector<TagMend> mends = mendsOf(text, tag);
    require(mends.size() == tag.findings.size(), "each finding has its mend");
    for (const TagMend& mend : mends) {
        std::size_t at = 0;
        for (const TagEdit& edit : mend.edits) {
            require(edit.position >= at, "edits ascend and do not overlap");
            at = edit.position + edit.length;
            require(at <= text.size(), "edits lie in the text");
        }
        require(mend.edits.empty() || mend.decision == TagDecision::None, "what is mended asks nothing");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const FoundTags found = findTags(bytes);
    require(found.isHar || found.documents.size() == 1, "a text is one document");
    for (const TagDocument& document : found.documents) {
        const std::string_view text = document.textOr(bytes);
        const LineIndex lines(text);
        for (const ParsedTag& tag : document.tags) {
            judgeTag(text, tag);
            const TextPlace place = lines.placeOf(tag.position);
            require(place.line > 0 && place.column > 0, "a tag has a line");
        }
    }
    static_cast<void>(parseTag(bytes));
    const MendedText mended = mendAll(bytes);
    require(mended.mended > 0 || mended.text == bytes, "what needs no mending stays byte for byte");
    return 0;
}
