// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/file_kind.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace convey {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    FileKindGuess guess;
};

constexpr std::array kMagic{
    Magic{"PK\x03\x04"sv, {FileKind::Zip, "zip"}},
    Magic{"PK\x05\x06"sv, {FileKind::Zip, "zip"}},
    Magic{"\x1F\x8B"sv, {FileKind::Gzip, "gzip"}},
    Magic{"BZh"sv, {FileKind::NotText, "bzip2"}},
    Magic{"\xFD"
          "7zXZ\0"sv,
        {FileKind::NotText, "xz"}},
    Magic{"\x28\xB5\x2F\xFD"sv, {FileKind::NotText, "zstd"}},
    Magic{"7z\xBC\xAF\x27\x1C"sv, {FileKind::NotText, "7z"}},
    Magic{"Rar!\x1A\x07"sv, {FileKind::NotText, "rar"}},
    Magic{"%PDF-"sv, {FileKind::NotText, "pdf"}},
    Magic{"\x89PNG\r\n\x1A\n"sv, {FileKind::NotText, "png"}},
    Magic{"\xFF\xD8\xFF"sv, {FileKind::NotText, "jpeg"}},
    Magic{"GIF87a"sv, {FileKind::NotText, "gif"}},
    Magic{"GIF89a"sv, {FileKind::NotText, "gif"}},
    Magic{"II*\0"sv, {FileKind::NotText, "tiff"}},
    Magic{"MM\0*"sv, {FileKind::NotText, "tiff"}},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, {FileKind::NotText, "xls"}},
    Magic{"SQLite format 3\0"sv, {FileKind::NotText, "sqlite"}},
    Magic{"PAR1"sv, {FileKind::NotText, "parquet"}},
    Magic{R"({\rtf)"sv, {FileKind::NotText, "rtf"}},
    Magic{"ID;P"sv, {FileKind::NotText, "sylk"}},
};

bool startsLikeMarkup(std::string_view head, std::string_view tag)
{
    return head.size() >= tag.size() && equalsIgnoringAsciiCase(head.substr(0, tag.size()), tag);
}

/// Kinds whose mark does not stand at the start.
FileKindGuess guessByPlace(std::string_view head)
{
    constexpr std::size_t kTarMarkAt = 257;
    if (head.size() > kTarMarkAt && head.substr(kTarMarkAt).starts_with("ustar"))
        return {FileKind::NotText, "tar"};
    if (head.starts_with("RIFF") && head.substr(0, 12).ends_with("WEBP"))
        return {FileKind::NotText, "webp"};
    if (head.size() > 12 && head.substr(4).starts_with("ftyp"))
        return {FileKind::NotText, "heic"};
    if (head.starts_with("BM") && head.size() > 10 && head.substr(6, 4) == "\0\0\0\0"sv)
        return {FileKind::NotText, "bmp"};
    return {};
}

/// Damaged text has a few bytes that are no characters; those are kept and told.
bool isBinary(std::string_view head)
{
    const auto nuls = static_cast<std::size_t>(std::ranges::count(head, '\0'));
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        // 0x01 and 0x1F are separators of some exports, 0x1B begins the colours of a terminal.
        const bool hasAUse = (byte >= 0x09 && byte <= 0x0D) || byte == 0x01 || byte == 0x1B || byte == 0x1F;
        return (byte > 0 && byte < 0x20 && !hasAUse) || byte == 0x7F;
    }));
    return nuls * 20 > head.size() || (nuls > 0 && controls * 100 > head.size())
        || controls * 3 > head.size();
}

/// The first thing in `text` behind `at` that is no white space.
std::string_view behind(std::string_view text, std::size_t at)
{
    return trimmed(text.substr(std::min(at, text.size())));
}

/// An object whose first key is followed by a colon, or a list of objects. A CSV cell that begins like this
/// would be quoted.
bool startsLikeJson(std::string_view text)
{
    if (text.starts_with('[')) {
        text = behind(text, 1);
        if (!text.starts_with('{'))
            return false;
    }
    if (!text.starts_with('{'))
        return false;
    const std::string_view key = behind(text, 1);
    const std::size_t close = key.find('"', 1);
    return key.starts_with('"') && close != std::string_view::npos && behind(key, close + 1).starts_with(':');
}

FileKindGuess guessByWords(std::string_view head)
{
    constexpr std::size_t kLook = 4096;
    const std::string_view text = trimmed(head.substr(0, kLook));
    for (const std::string_view tag : {"<!doctype html", "<html", "<table", "<head", "<meta", "<body"}) {
        if (startsLikeMarkup(text, tag))
            return {FileKind::NotText, "html"};
    }
    if (startsLikeMarkup(text, "<?xml") || startsLikeMarkup(text, "<svg"))
        return {FileKind::NotText, text.find("<html") != std::string_view::npos ? "html" : "xml"};
    if (startsLikeJson(text))
        return {FileKind::NotText, "json"};
    return {};
}

} // namespace

std::uint64_t placeOfCompoundDirectory(std::string_view head)
{
    constexpr std::size_t kHeaderBytes = 512;
    if (head.size() < kHeaderBytes)
        return 0;
    const auto number = [&](std::size_t at, std::size_t bytes) {
        std::uint64_t value = 0;
        for (std::size_t i = bytes; i > 0; --i)
            value = value << 8U | static_cast<unsigned char>(head[at + i - 1]);
        return value;
    };
    const std::uint64_t shift = number(30, 2);
    constexpr std::uint64_t kLargestShift = 12; // sectors of 4 kB
    return shift > kLargestShift ? 0 : (number(48, 4) + 1) << shift;
}

bool namesEncryptedPackage(std::string_view bytes)
{
    static constexpr std::string_view kName = "EncryptedPackage";
    std::string wide;
    for (const char c : kName)
        wide.append(1, c).append(1, '\0');
    return bytes.find(wide) != std::string_view::npos;
}

FileKindGuess guessFileKind(std::string_view head)
{
    const auto magic =
        std::ranges::find_if(kMagic, [&](const Magic& known) { return head.starts_with(known.bytes); });
    if (magic != kMagic.end())
        return magic->guess;
    if (const FileKindGuess guess = guessByPlace(head); guess.kind != FileKind::Text)
        return guess;
    if (isBinary(head))
        return {FileKind::NotText, "binary"};
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    return guessByWords(head);
}

} // namespace convey
