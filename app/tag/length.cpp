// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/length.h"

#include "tag/build.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

// A namespace of its own, because the enumerators it names are short words.
namespace length_table {

using spec::Source;
using spec::Sureness;
using enum LengthOf;

constexpr std::size_t kKilobyte = 1'024;

/// What a product's or standard's own page says.
constexpr Source official(std::string_view page)
{
    return {page, Sureness::Official, "2026-11-21"};
}
/// What others report of it.
constexpr Source reported(std::string_view page)
{
    return {page, Sureness::Inferred, "2026-11-21"};
}

constexpr std::array kRows = std::to_array<spec::LengthLimit>({
    {"RFC 5322: a line of a mail", "mail_line", Html, 998, false, official("RFC 5322 section 2.1.1")},
    {"Convey's own advice", "usual", Address, spec::kUsualTagAddress.value, true,
        spec::kUsualTagAddress.source},
    {"Microsoft IIS, query (maxQueryString)", "iis_query", Query, 2'048, false,
        official("learn.microsoft.com IIS requestLimits")},
    {"Internet Explorer, and Windows programs built on it", "internet_explorer", Address, 2'083, false,
        official("support.microsoft.com KB 208427, revision 2007-10-27")},
    {"RFC 9110: what everything should bear", "rfc9110", Address, 8'000, true,
        official("RFC 9110 section 4.1")},
    {"Apache httpd (LimitRequestLine)", "apache", RequestLine, 8'190, false,
        official("httpd.apache.org LimitRequestLine, 2.4")},
    {"Amazon CloudFront", "cloudfront", Address, 8'192, false,
        official("docs.aws.amazon.com CloudFront quotas")},
    {"nginx (large_client_header_buffers)", "nginx", RequestLine, 8 * kKilobyte, false,
        official("nginx.org ngx_http_core_module")},
    {"ASP.NET Core Kestrel (MaxRequestLineSize)", "kestrel", RequestLine, 8 * kKilobyte, false,
        official("learn.microsoft.com KestrelServerLimits")},
    {"HAProxy (tune.bufsize less tune.maxrewrite)", "haproxy", Head, 15 * kKilobyte, false,
        reported("netdata.cloud guide to tune.bufsize; docs.haproxy.org 3.2")},
    {"Gmail cuts a mail off", "gmail", Html, 102 * kKilobyte, false,
        reported("help.metorik.com 287; spamresource.com 2022-01 measured about 105 KB")},
    {"Chrome and what is built on it", "chromium", Address, 2 * kKilobyte* kKilobyte, false,
        official("Chromium, Guidelines for URL Display")},
});
static_assert(std::ranges::is_sorted(kRows, {}, &spec::LengthLimit::bytes));

} // namespace length_table

constexpr std::string_view kRequestMethod = "GET ";
constexpr std::string_view kRequestVersion = " HTTP/1.1";

void dropFromItems(ImageTag& tag, LengthStep step)
{
    for (TagItem& item : tag.contents) {
        switch (step) {
        case LengthStep::ItemCurrencies:
            if (item.currency == tag.currency)
                item.currency.clear();
            break;
        case LengthStep::ItemNames:
            if (!item.id.empty())
                item.name.clear();
            break;
        case LengthStep::ItemContentTypes:
            item.contentType.clear();
            break;
        case LengthStep::ItemAmounts:
            item.amount.reset();
            item.currency.clear();
            break;
        case LengthStep::LaterItems:
        case LengthStep::AllItems:
            break;
        }
    }
}

/// How many of the first items still fit. Bisected: the address grows with each.
std::size_t itemsThatFit(const ImageTag& tag, std::size_t most)
{
    std::size_t fits = 0;
    std::size_t beyond = tag.contents.size();
    ImageTag tried = tag;
    while (fits + 1 < beyond) {
        const std::size_t middle = fits + (beyond - fits) / 2;
        tried.contents.assign(
            tag.contents.begin(), tag.contents.begin() + static_cast<std::ptrdiff_t>(middle));
        (tagUrl(tried).size() <= most ? fits : beyond) = middle;
    }
    return fits;
}

void applyStep(ImageTag& tag, const LengthAdvice& advice)
{
    if (advice.step == LengthStep::AllItems)
        tag.contents.clear();
    else if (advice.step == LengthStep::LaterItems)
        tag.contents.resize(std::min(advice.itemsKept, tag.contents.size()));
    else
        dropFromItems(tag, advice.step);
}

} // namespace

std::size_t TagLength::of(LengthOf what) const
{
    switch (what) {
    case LengthOf::Address:
        return address;
    case LengthOf::Query:
        return query;
    case LengthOf::RequestLine:
        return requestLine;
    case LengthOf::Head:
        return head;
    case LengthOf::Html:
        break;
    }
    return html;
}

std::span<const spec::LengthLimit> spec::lengthLimits()
{
    return length_table::kRows;
}

TagLength lengthOf(std::string_view url, std::size_t htmlBytes)
{
    url = url.substr(0, url.find('#'));
    const std::size_t scheme = url.find("//");
    const std::size_t path = url.find_first_of("/?", scheme == std::string_view::npos ? 0 : scheme + 2);
    const std::size_t question = url.find('?');
    TagLength length;
    length.address = url.size();
    length.query = question == std::string_view::npos ? 0 : url.size() - question - 1;
    const std::size_t target = path == std::string_view::npos ? 1 : url.size() - path;
    length.requestLine = kRequestMethod.size() + target + kRequestVersion.size();
    length.head = length.requestLine + kUsualHeaders;
    length.html = htmlBytes;
    return length;
}

TagLength lengthOf(const ImageTag& tag)
{
    const std::string url = tagUrl(tag);
    return lengthOf(url, tagHtml(tag).size());
}

std::vector<const spec::LengthLimit*> limitsPassed(const TagLength& length)
{
    std::vector<const spec::LengthLimit*> passed;
    for (const spec::LengthLimit& limit : spec::lengthLimits()) {
        if (length.of(limit.counts) > limit.bytes)
            passed.push_back(&limit);
    }
    return passed;
}

std::vector<LengthAdvice> lengthAdvice(const ImageTag& tag, std::size_t most)
{
    std::vector<LengthAdvice> advice;
    ImageTag rest = tag;
    std::size_t size = tagUrl(rest).size();
    const auto take = [&](LengthAdvice next) {
        ImageTag tried = rest;
        applyStep(tried, next);
        next.address = tagUrl(tried).size();
        if (next.address >= size)
            return;
        next.saves = size - next.address;
        next.isEnough = next.address <= most;
        size = next.address;
        rest = std::move(tried);
        advice.push_back(next);
    };
    for (const LengthStep step : {LengthStep::ItemCurrencies, LengthStep::ItemNames,
             LengthStep::ItemContentTypes, LengthStep::ItemAmounts}) {
        if (size > most)
            take({.step = step});
    }
    if (size > most) {
        const std::size_t kept = itemsThatFit(rest, most);
        take({.step = kept > 0 ? LengthStep::LaterItems : LengthStep::AllItems, .itemsKept = kept});
    }
    return advice;
}

ImageTag shortened(const ImageTag& tag, std::span<const LengthAdvice> advice, std::size_t steps)
{
    ImageTag out = tag;
    for (const LengthAdvice& step : advice.first(std::min(steps, advice.size())))
        applyStep(out, step);
    return out;
}

} // namespace convey
