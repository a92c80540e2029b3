// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Image tags: many from a file, and one while it is typed. Each figure stands beside a bare loop of the same
/// run that does the least that could be done: percent-encoding and escaping the same values. See README.md.
#include "contestants.h"

#include "base/atomic_file.h"
#include "base/text.h"
#include "jobs/bulk_tag_files.h"
#include "jobs/bulk_tags.h"
#include "jobs/upload.h"
#include "tag/build.h"
#include "tag/flavour.h"
#include "tag/har.h"
#include "tag/mend.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace convey;

constexpr int kUsualRows = 10'000;

std::string valueOf(int row)
{
    return "Mug & \"cup\" " + std::to_string(row) + " caf\xC3\xA9";
}

std::string orders(int rows)
{
    std::string csv = "id,type,timestamp_ms,user.email,oppref,data.amount,data.currency,data.contents[].id,"
                      "data.contents[].name,data.contents[].quantity\n";
    for (int i = 0; i < rows; ++i)
        csv += "evt_7F3K" + std::to_string(i * 7'919) + "q,order_created,1790000000000,person"
            + std::to_string(i) + "@example.com,ref/" + std::to_string(i) + ",129.99,EUR,sku-"
            + std::to_string(i) + ",\"Mug & \"\"cup\"\" " + std::to_string(i) + " caf\xC3\xA9\",2\n";
    return csv;
}

/// Seconds; the least of the runs, which is the one that was disturbed least.
double seconds(int runs, const std::function<void()>& work)
{
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        least = std::min(least, took.count());
    }
    return least;
}

/// The least that could be done for a tag: its values encoded and escaped, put one behind another.
std::size_t bareTag(int row)
{
    std::string url = "https://bzr.openai.com/v1/sdk/events?pid=px_1&event=order_created&event_id=evt_7F3K"
        + std::to_string(row * 7'919) + "q&oppref=" + percentEncoded("ref/" + std::to_string(row))
        + "&data%5Btype%5D=contents&data%5Bamount%5D=12999&data%5Bcurrency%5D=EUR&data%5Bcontents%5D="
        + percentEncoded("[{\"id\":\"sku-" + std::to_string(row) + "\",\"name\":\"" + valueOf(row)
            + "\",\"quantity\":2}]");
    return ("<img src=\"" + attributeEscaped(url)
        + "\" width=\"1\" height=\"1\" style=\"display:none\" alt=\"\">")
        .size();
}

void benchBulk(int rows, int runs)
{
    const QTemporaryDir folder;
    const std::string path = toUtf8(folder.filePath(QStringLiteral("orders.csv")));
    if (!writeFileAtomically(path, orders(rows)))
        std::abort();
    Upload upload = Upload::open(path).value();
    if (!upload.index())
        std::abort();
    std::size_t bytes = 0;
    const auto make = [&](unsigned threads) {
        const BulkTagRequest request{.table = upload.table(),
            .recipe = upload.boundRecipe("px_1").value(),
            .pixelId = "px_1",
            .threads = threads};
        BulkTagCsv csv(*upload.table(),
            {.finding = [](const TagFinding&) { return std::string(); },
                .reason = [](const NoTagReason&) { return std::string(); }},
            [&](std::string_view piece) -> Result<> {
                bytes += piece.size();
                return {};
            });
        const auto made = makeBulkTags(request, [&](const BulkTag& one) { return csv.add(one); });
        if (!made || made->tags != static_cast<std::uint64_t>(rows))
            std::abort();
    };
    const double one = seconds(runs, [&] { make(1); });
    const double all = seconds(runs, [&] { make(0); });
    const double bare = seconds(runs, [&] {
        for (int i = 0; i < rows; ++i)
            bytes += bareTag(i);
    });
    std::printf("%d tags from a file, one core: %.3f s (%.1f us a tag)\n", rows, one, one * 1e6 / rows);
    std::printf("%d tags from a file, all cores: %.3f s\n", rows, all);
    std::printf("the same values encoded and escaped, nothing else: %.3f s; ratio %.1f\n", bare, one / bare);
    if (bytes == 0)
        std::abort();
}

void benchTyping(int runs)
{
    constexpr int kKeys = 200;
    const std::vector<Flavour> flavours = builtInFlavours();
    std::size_t bytes = 0;
    std::size_t worst = 0;
    const auto tagAt = [](int row) {
        return ImageTag{.pixelId = "px_1",
            .event = "order_created",
            .eventId = "evt_7F3K" + std::to_string(row),
            .oppref = "ref/" + std::to_string(row),
            .amount = 12'999,
            .currency = "EUR",
            .contents = {
                {.id = "sku", .name = valueOf(row), .quantity = 2}, {.id = "b", .name = valueOf(row + 1)}}};
    };
    const auto key = [&](int row) {
        const ImageTag tag = tagAt(row);
        worst = std::max(worst, checkTag(tag).size());
        for (const Flavour& flavour : flavours)
            bytes += writeFlavour(flavour, {tag, {}}).value_or("").size();
    };
    const double all = seconds(runs, [&] {
        for (int row = 0; row < kKeys; ++row)
            key(row);
    });
    const double bare = seconds(runs, [&] {
        for (int row = 0; row < kKeys; ++row)
            bytes += bareTag(row) * flavours.size();
    });
    std::printf(
        "a key in the form, %zu flavours built and checked: %.3f ms\n", flavours.size(), all * 1e3 / kKeys);
    std::printf(
        "the same values encoded and escaped once: %.4f ms; ratio %.1f\n", bare * 1e3 / kKeys, all / bare);
    if (bytes == 0)
        std::abort();
}

void benchLint(int runs)
{
    constexpr std::size_t kPage = 1'000'000;
    std::string page = "<html><body>";
    int row = 0;
    while (page.size() < kPage) {
        page += "<p class=\"x\">Some words of a page, &amp; a picture <img src=\"/a.png\" alt=\"\"></p>\n";
        if (++row % 200 == 0)
            page +=
                "<img "
                "src=\"https://bzr.openai.com/v1/sdk/events?pid=px_1&event=page_viewed&data[type]=contents&"
                "oppref=a+b\">\n";
    }
    std::size_t found = 0;
    const double search = seconds(runs, [&] { found += findTags(page).documents.front().tags.size(); });
    const double mend = seconds(runs, [&] { found += mendAll(page).mended; });
    const double bare =
        seconds(runs, [&] { found += static_cast<std::size_t>(std::ranges::count(page, '<')); });
    std::printf("a page of %zu bytes searched and judged: %.2f ms (%.0f MB/s); mended: %.2f ms\n",
        page.size(), search * 1e3, static_cast<double>(page.size()) / search / 1e6, mend * 1e3);
    std::printf("its brackets counted: %.3f ms; ratio %.0f\n", bare * 1e3, search / bare);
    if (found == 0)
        std::abort();
}

/// Hostile text of a size, searched once: for a program that counts instructions, run with two sizes.
int searchHostile(const std::string& piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    std::size_t tags = 0;
    for (const TagDocument& document : findTags(text).documents)
        tags += document.tags.size();
    std::printf("%zu bytes, %zu tags\n", text.size(), tags);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string what = argc > 1 ? argv[1] : "all";
    if (what == "hostile" && argc > 3)
        return searchHostile(argv[2], static_cast<std::size_t>(std::atoll(argv[3])));
    const int rows = argc > 2 ? std::max(1, std::atoi(argv[2])) : kUsualRows;
    const int runs = argc > 3 ? std::max(1, std::atoi(argv[3])) : 5;
    std::printf("load before: %s\n", bench::loadAverage().c_str());
    if (what == "bulk" || what == "all")
        benchBulk(rows, runs);
    if (what == "typing" || what == "all")
        benchTyping(runs);
    if (what == "lint" || what == "all")
        benchLint(runs);
    std::printf("load after: %s\n", bench::loadAverage().c_str());
    return 0;
}
