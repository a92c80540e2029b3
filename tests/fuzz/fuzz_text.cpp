// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Any bytes as a file: what kind it is, what encoding, and its conversion. See README.md.
#include "base/text.h"
#include "table/csv_table.h"
#include "table/text_converter.h"

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

std::string converted(const Encoding& encoding, std::string_view bytes, std::size_t piece)
{
    auto converter = TextConverter::create(encoding).value();
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        converter.convert(bytes.substr(at, piece), at + piece >= bytes.size(), out);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The last byte chooses the encoding.
    const std::string_view bytes(reinterpret_cast<const char*>(data), size - 1);
    const Encoding& encoding = encodings()[data[size - 1] % encodings().size()];
    const std::string whole = converted(encoding, bytes, std::max<std::size_t>(bytes.size(), 1));
    require(bytes.empty() == whole.empty() || encoding.unitBytes > 1, "bytes give text");
    for (const std::size_t piece : {1U, 3U, 7U})
        require(converted(encoding, bytes, piece) == whole, "pieces give the same as the whole");

    for (const std::string_view name : {std::string_view(), encoding.name}) {
        auto source = TextSource::paste(bytes, "input", {.encoding = std::string(name)});
        if (!source)
            continue;
        require(findEncoding(source->encoding.name) != nullptr, "the encoding has a name that is known");
        require(source->encoding.confidence >= 0 && source->encoding.confidence <= 100,
            "a confidence is a percent");
        require(
            (source->encoding.badBytes > 0) == !source->encoding.badLines.empty(), "bad bytes have lines");
        const bool isConverted = source->encoding.name != "utf-8" && !source->workbook;
        std::string text(static_cast<std::size_t>(source->file.identity().size), '\0');
        require(source->file.readAt(0, text).value() == text.size(), "the copy is whole");
        if (isConverted)
            require((firstInvalidUtf8(text) != std::string_view::npos) == (source->encoding.badBytes > 0),
                "text is UTF-8 unless bytes were bad");
        const auto table = CsvTable::open(*std::move(source));
        if (table)
            require((*table)->index().has_value(), "what opens can be counted");
    }
    return 0;
}
