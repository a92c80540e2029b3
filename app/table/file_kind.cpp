// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/file_kind.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace convey {

namespace {

using namespace std::string_view_literals;

struct Magic
{
    std::string_view bytes;
    FileKindGuess guess;
};

// UTF-32 stands before UTF-16: its mark begins with the same two bytes.
constexpr std::array kMagic{
    Magic{"\xFF\xFE\0\0"sv, {FileKind::UnsupportedText, "utf-32le"}},
    Magic{"\0\0\xFE\xFF"sv, {FileKind::UnsupportedText, "utf-32be"}},
    Magic{"\xFF\xFE"sv, {FileKind::UnsupportedText, "utf-16le"}},
    Magic{"\xFE\xFF"sv, {FileKind::UnsupportedText, "utf-16be"}},
    Magic{"PK\x03\x04"sv, {FileKind::NotText, "zip"}},
    Magic{"PK\x05\x06"sv, {FileKind::NotText, "zip"}},
    Magic{"\x1F\x8B"sv, {FileKind::NotText, "gzip"}},
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
    Magic{"GIF8"sv, {FileKind::NotText, "gif"}},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, {FileKind::NotText, "xls"}},
    Magic{"SQLite format 3\0"sv, {FileKind::NotText, "sqlite"}},
    Magic{"PAR1"sv, {FileKind::NotText, "parquet"}},
    Magic{R"({\rtf)"sv, {FileKind::NotText, "rtf"}},
};

/// Spreadsheets are zip files; the names of their parts stand in the first bytes as they are.
std::string_view nameOfZip(std::string_view head)
{
    if (head.find("[Content_Types].xml") != std::string_view::npos
        || head.find("xl/") != std::string_view::npos)
        return "xlsx";
    if (head.find("application/vnd.oasis.opendocument.spreadsheet") != std::string_view::npos)
        return "ods";
    return "zip";
}

bool startsLikeMarkup(std::string_view head, std::string_view tag)
{
    return head.size() >= tag.size() && equalsIgnoringAsciiCase(head.substr(0, tag.size()), tag);
}

/// A control character that no text file has for a reason of its own, NUL left aside.
bool isNoText(char c)
{
    const auto code = static_cast<unsigned char>(c);
    const bool isSeparator = code == 0x01 || code == 0x1F;
    const bool isLayout = (code >= 0x09 && code <= 0x0D) || code == 0x1B;
    return code > 0 && code < 0x20 && !isSeparator && !isLayout;
}

/// Text of one byte a character, widened: every second byte is NUL.
FileKindGuess guessFromNuls(std::string_view head)
{
    constexpr std::size_t kLook = 4096;
    std::array<std::size_t, 2> nuls{};
    const std::string_view start = head.substr(0, kLook);
    for (std::size_t i = 0; i < start.size(); ++i)
        nuls[i % 2] += start[i] == '\0' ? 1U : 0U;
    const auto all = static_cast<std::size_t>(std::ranges::count(head, '\0'));
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(head, isNoText));
    if (all * 20 <= head.size() && controls * 100 <= head.size())
        return {}; // text with a few bytes broken, which are kept and told
    const std::size_t many = start.size() / 5; // two fifths of one side: some scripts have no NULs
    const std::size_t few = start.size() / 50;
    if (nuls[1] > many && nuls[0] <= few)
        return {FileKind::UnsupportedText, "utf-16le"};
    if (nuls[0] > many && nuls[1] <= few)
        return {FileKind::UnsupportedText, "utf-16be"};
    return {FileKind::NotText, "nul"};
}

} // namespace

FileKindGuess guessFileKind(std::string_view head)
{
    const auto magic =
        std::ranges::find_if(kMagic, [&](const Magic& known) { return head.starts_with(known.bytes); });
    if (magic != kMagic.end()) {
        FileKindGuess guess = magic->guess;
        if (guess.name == "zip")
            guess.name = nameOfZip(head);
        return guess;
    }
    if (head.find('\0') != std::string_view::npos)
        return guessFromNuls(head);

    const std::string_view text = trimmed(head.substr(0, 1024));
    if (startsLikeMarkup(text, "<!doctype html") || startsLikeMarkup(text, "<html"))
        return {FileKind::NotText, "html"};
    if (startsLikeMarkup(text, "<?xml"))
        return {FileKind::NotText, "xml"};
    return {};
}

} // namespace convey
