// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "table/text_converter.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <utility>

namespace convey {

namespace {

/// The general form of UTF-8, which surrogates have too.
void appendThreeBytes(std::string& out, unsigned codePoint)
{
    out += static_cast<char>(0xE0U | (codePoint >> 12U));
    out += static_cast<char>(0x80U | ((codePoint >> 6U) & 0x3FU));
    out += static_cast<char>(0x80U | (codePoint & 0x3FU));
}

constexpr bool isSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit <= 0xDFFF;
}

} // namespace

void LineCounter::feed(std::string_view text)
{
    if (text.empty())
        return;
    // The LF of a pair that was cut between two pieces was counted with its CR.
    if (m_endsWithCr && text.front() == '\n')
        --m_line;
    m_line += std::ranges::count(text, '\n');
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        m_line += at + 1 < text.size() && text[at + 1] == '\n' ? 0 : 1;
    m_endsWithCr = text.back() == '\r';
}

void TextConverter::Closer::operator()(void* descriptor) const
{
    ::iconv_close(descriptor);
}

TextConverter::TextConverter(void* descriptor, std::uint8_t unitBytes, bool isBigEndian)
    : m_descriptor(descriptor)
    , m_unitBytes(unitBytes)
    , m_isBigEndian(isBigEndian)
{ }

Result<TextConverter> TextConverter::create(const Encoding& encoding)
{
    const iconv_t descriptor = ::iconv_open("UTF-8", std::string(encoding.systemName).c_str());
    if (descriptor == reinterpret_cast<iconv_t>(-1)) // POSIX's own way to say that there is none
        return fail({.code = ErrorCode::FileEncodingUnsupported, .detail = std::string(encoding.name)});
    return TextConverter(descriptor, encoding.unitBytes, encoding.name.ends_with("be"));
}

void TextConverter::keepBad(std::string_view unit, std::string& out)
{
    m_lines.feed(std::string_view(out).substr(m_counted));
    m_counted = out.size();
    m_badBytes += unit.size();
    const bool isListed = !m_badLines.empty() && m_badLines.back() == m_lines.line();
    if (!isListed && m_badLines.size() < EncodingReport::kMaxBadLines)
        m_badLines.push_back(m_lines.line());

    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(unit[i]); };
    if (unit.size() == 2) {
        const unsigned high = byteAt(m_isBigEndian ? 0 : 1);
        const unsigned value = (high << 8U) | byteAt(m_isBigEndian ? 1 : 0);
        if (isSurrogate(value))
            return appendThreeBytes(out, value);
    }
    for (std::size_t i = 0; i < unit.size(); ++i)
        appendThreeBytes(out, 0xDC00U + byteAt(i));
}

void TextConverter::convertWhole(std::string_view bytes, bool atEnd, std::string& out)
{
    std::array<char, 16384> room{};
    // iconv() takes a char** for history's sake and does not write there.
    char* from = const_cast<char*>(bytes.data());
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = room.data();
        std::size_t space = room.size();
        const std::size_t done = ::iconv(m_descriptor.get(), &from, &left, &to, &space);
        const int reason = errno;
        out.append(room.data(), room.size() - space);
        if (done != static_cast<std::size_t>(-1) || reason == E2BIG)
            continue;
        if (reason == EINVAL && !atEnd) {
            m_rest.assign(from, left);
            return;
        }
        // EILSEQ, or a character that the end of the file cuts.
        flush(out);
        const std::size_t unit = std::min(left, m_unitBytes);
        keepBad({from, unit}, out);
        from += unit;
        left -= unit;
    }
}

void TextConverter::flush(std::string& out)
{
    std::array<char, 64> room{};
    char* to = room.data();
    std::size_t space = room.size();
    ::iconv(m_descriptor.get(), nullptr, nullptr, &to, &space);
    out.append(room.data(), room.size() - space);
}

void TextConverter::convert(std::string_view bytes, bool atEnd, std::string& out)
{
    m_counted = out.size();
    if (m_rest.empty()) {
        convertWhole(bytes, atEnd, out);
    } else {
        const std::string joined = std::exchange(m_rest, {}).append(bytes);
        convertWhole(joined, atEnd, out);
    }
    if (atEnd)
        flush(out);
    m_lines.feed(std::string_view(out).substr(m_counted));
}

} // namespace convey
