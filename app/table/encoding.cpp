// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/encoding.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr std::array kEncodings = std::to_array<Encoding>({
    {"utf-8", "UTF-8", "utf-8-bom"},
    {"windows-1252", "CP1252", "ansi"},
    {"utf-16le", "UTF-16LE", "unicode", 2},
    {"utf-16be", "UTF-16BE", "", 2},
    {"windows-1250", "CP1250", ""},
    {"windows-1251", "CP1251", ""},
    {"windows-1253", "CP1253", ""},
    {"windows-1254", "CP1254", ""},
    {"windows-1255", "CP1255", ""},
    {"windows-1256", "CP1256", ""},
    {"windows-1257", "CP1257", ""},
    {"windows-1258", "CP1258", ""},
    {"windows-874", "CP874", "tis-620"},
    {"shift_jis", "CP932", "windows-31j"},
    {"euc-jp", "EUC-JP-MS", ""},
    {"gb18030", "GB18030", "gbk"},
    {"euc-kr", "CP949", "uhc"},
    {"big5", "BIG5-HKSCS", "cp950"},
    {"macintosh", "MACINTOSH", "mac-roman"},
    {"x-mac-cyrillic", "MAC-CYRILLIC", ""},
    {"iso-8859-1", "ISO-8859-1", "latin1"},
    {"iso-8859-2", "ISO-8859-2", "latin2"},
    {"iso-8859-3", "ISO-8859-3", ""},
    {"iso-8859-4", "ISO-8859-4", ""},
    {"iso-8859-5", "ISO-8859-5", ""},
    {"iso-8859-6", "ISO-8859-6", ""},
    {"iso-8859-7", "ISO-8859-7", ""},
    {"iso-8859-8", "ISO-8859-8", ""},
    {"iso-8859-9", "ISO-8859-9", "latin5"},
    {"iso-8859-10", "ISO-8859-10", ""},
    {"iso-8859-13", "ISO-8859-13", ""},
    {"iso-8859-14", "ISO-8859-14", ""},
    {"iso-8859-15", "ISO-8859-15", "latin9"},
    {"iso-8859-16", "ISO-8859-16", ""},
    {"koi8-r", "KOI8-R", ""},
    {"koi8-u", "KOI8-U", ""},
    {"ibm437", "CP437", ""},
    {"ibm850", "CP850", ""},
    {"ibm852", "CP852", ""},
    {"ibm866", "CP866", ""},
    {"utf-32le", "UTF-32LE", "", 4},
    {"utf-32be", "UTF-32BE", "", 4},
});

std::string folded(std::string_view name)
{
    std::string out = asciiLowered(trimmed(name));
    std::erase_if(out, [](char c) { return c == '-' || c == '_' || c == ' '; });
    return out;
}

} // namespace

std::span<const Encoding> encodings()
{
    return kEncodings;
}

const Encoding* findEncoding(std::string_view name)
{
    const std::string wanted = folded(name);
    if (wanted.empty())
        return nullptr;
    const auto found = std::ranges::find_if(kEncodings, [&](const Encoding& encoding) {
        return wanted == folded(encoding.name) || wanted == folded(encoding.systemName)
            || (!encoding.alias.empty() && wanted == folded(encoding.alias));
    });
    return found == kEncodings.end() ? nullptr : &*found;
}

std::string_view encodingByName(EncodingBy by)
{
    switch (by) {
    case EncodingBy::ByteOrderMark:
        return "byte_order_mark";
    case EncodingBy::ValidUtf8:
        return "valid_utf8";
    case EncodingBy::NulPattern:
        return "nul_pattern";
    case EncodingBy::Guess:
        return "guess";
    case EncodingBy::Person:
        return "person";
    case EncodingBy::Format:
        return "format";
    }
    return {};
}

} // namespace convey
