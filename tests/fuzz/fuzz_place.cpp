// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as a country, a place, an IP address, and the address of a page. See README.md.
#include "base/text.h"
#include "spec/country.h"
#include "value/place.h"
#include "value/url.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace convey;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

void checkPage(std::string_view cell, bool keepQuery)
{
    const auto page = sourceUrl(cell, keepQuery);
    if (!page)
        return;
    require(sourceUrl(*page, keepQuery) == page, "what is sent is read as itself");
    require(firstInvalidUtf8(*page) == std::string_view::npos, "what is sent is UTF-8");
    require(page->find('#') == std::string::npos, "no fragment is sent");
    require(keepQuery || page->find('?') == std::string::npos, "no query is sent unasked");
    const std::size_t host = page->find("//") + 2;
    const std::string_view authority =
        std::string_view(*page).substr(host, page->find_first_of("/?", host) - host);
    require(authority.find('@') == std::string_view::npos, "no credentials are sent");
    require(page->find_first_of("\\ \t\r\n") == std::string::npos, "no blanks and backslashes are sent");
}

void checkSite(std::string_view site, std::string_view path)
{
    const auto page = joinSite(site, path, false);
    if (!page)
        return;
    const auto own = sourceUrl(path, false);
    const auto origin = sourceUrl(site, false);
    require(origin.has_value(), "a site is an address");
    const std::string_view bare = origin->ends_with('/')
        ? std::string_view(*origin).substr(0, origin->size() - 1)
        : std::string_view(*origin);
    require(own == page || page->starts_with(bare), "a page is of its site, or is its own");
    require(own == page || page->size() == bare.size() || (*page)[bare.size()] == '/',
        "a host ends where it ends");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = std::min(bytes.find('\n'), bytes.size());
    const std::string_view first = bytes.substr(0, cut);
    const std::string_view second = bytes.substr(std::min(cut + 1, bytes.size()));
    for (const std::string_view cell : {bytes, first, second}) {
        if (const auto country = sealCountry(cell)) {
            require(countryByAlpha2(country->text()) != nullptr, "a country has a code");
            require(!isAmbiguousCountry(trimmed(cell)) || trimmed(cell).size() <= 3, "a country is one");
        }
        if (const auto code = sealPostalCode(cell))
            require(code->text().size() <= 32 && sealPostalCode(code->text())->text() == code->text(),
                "a postal code is read as itself");
        if (const auto address = sealIpAddress(cell))
            require(
                sealIpAddress(address->text())->text() == address->text(), "an address is read as itself");
        for (const auto& seal : {sealCity, sealRegion, sealUserAgent, sealAdvertisingId, sealObref}) {
            if (const auto sealed = seal(cell))
                require(firstInvalidUtf8(sealed->text()) == std::string_view::npos, "what is sent is UTF-8");
        }
        checkPage(cell, true);
        checkPage(cell, false);
    }
    checkSite(first, second);
    checkSite("https://shop.example.com", bytes);
    return 0;
}
