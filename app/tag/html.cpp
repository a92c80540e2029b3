// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/html.h"

#include "base/text.h"
#include "tag/rules.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace convey {

namespace {

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

void appendUtf8(std::string& out, char32_t c)
{
    const auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

struct Reference
{
    std::string text; ///< what it stands for; empty = not a reference
    std::size_t size = 0; ///< bytes taken, `&` and `;` included
    bool isUnknown = false; ///< looks like one, with its `;`, of a name that is not in our list
};

Reference numericReference(std::string_view at)
{
    std::size_t digits = 2;
    int base = 10;
    if (at.size() > digits && asciiLower(at[digits]) == 'x') {
        base = 16;
        ++digits;
    }
    std::uint64_t value = 0;
    const char* first = at.data() + digits;
    const char* last = at.data() + at.size();
    const auto [end, fault] = std::from_chars(first, last, value, base);
    if (end == first)
        return {};
    Reference reference;
    reference.size = static_cast<std::size_t>(end - at.data());
    if (reference.size < at.size() && at[reference.size] == ';')
        ++reference.size;
    const bool isCharacter =
        fault == std::errc() && value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    appendUtf8(reference.text, isCharacter ? static_cast<char32_t>(value) : U'\uFFFD');
    return reference;
}

/// The reference at the `&` that `at` begins with.
Reference referenceAt(std::string_view at)
{
    struct Named
    {
        std::string_view name;
        std::string_view text;
        bool worksBare; ///< HTML takes it without `;` for old pages' sake
    };
    constexpr std::array kNamed = std::to_array<Named>({{"amp", "&", true}, {"lt", "<", true},
        {"gt", ">", true}, {"quot", "\"", true}, {"apos", "'", false}});

    if (at.size() > 2 && at[1] == '#')
        return numericReference(at);
    const auto isNameByte = [](char c) { return isAsciiAlpha(c) || isAsciiDigit(c); };
    const auto nameEnd = std::find_if_not(at.begin() + 1, at.end(), isNameByte);
    const std::string_view name(at.begin() + 1, nameEnd);
    if (name.empty())
        return {};
    const bool hasSemicolon = nameEnd != at.end() && *nameEnd == ';';
    const auto known = std::ranges::find(kNamed, name, &Named::name);
    if (known == kNamed.end())
        return {{}, 0, hasSemicolon};
    const bool isBeforeEquals = nameEnd != at.end() && *nameEnd == '=';
    if (!hasSemicolon && (!known->worksBare || isBeforeEquals))
        return {};
    return {std::string(known->text), name.size() + (hasSemicolon ? 2U : 1U), false};
}

} // namespace

bool HtmlImages::nameAt(std::string_view name) const
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest.size() < name.size() || !equalsIgnoringAsciiCase(rest.substr(0, name.size()), name))
        return false;
    return rest.size() == name.size() || isHtmlSpace(rest[name.size()]) || rest[name.size()] == '/'
        || rest[name.size()] == '>';
}

std::optional<HtmlImage> HtmlImages::next()
{
    constexpr std::string_view kComment = "<!--";
    while ((m_at = m_text.find('<', m_at)) != std::string_view::npos) {
        if (nameAt("<img"))
            return readImage();
        if (m_text.substr(m_at).starts_with(kComment)) {
            const std::size_t end = m_text.find("-->", m_at + kComment.size());
            m_at = end == std::string_view::npos ? m_text.size() : end;
        } else if (nameAt("<noscript")) {
            m_inNoscript = true;
        } else if (nameAt("</noscript")) {
            m_inNoscript = false;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }
    m_at = m_text.size();
    return std::nullopt;
}

HtmlImage HtmlImages::readImage()
{
    HtmlImage image;
    image.begin = m_at;
    image.inNoscript = m_inNoscript;
    m_at += std::string_view("<img").size();
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '>') {
            ++m_at;
            image.isClosed = true;
            break;
        }
        if (isHtmlSpace(c) || c == '/')
            ++m_at;
        else
            readAttribute(image);
    }
    image.end = m_at;
    return image;
}

void HtmlImages::readAttribute(HtmlImage& image)
{
    const auto skipSpaces = [&] {
        while (m_at < m_text.size() && isHtmlSpace(m_text[m_at]))
            ++m_at;
    };
    const auto endOf = [&](std::string_view stops, std::size_t from) {
        return std::min(m_text.find_first_of(stops, from), m_text.size());
    };
    // An `=` at the start belongs to the name, so that every call takes at least one byte.
    const std::size_t nameEnd = endOf(" \t\n\f\r/>=", m_at + 1);
    const std::string name = asciiLowered(m_text.substr(m_at, nameEnd - m_at));
    m_at = nameEnd;
    skipSpaces();
    if (m_at >= m_text.size() || m_text[m_at] != '=')
        return;
    ++m_at;
    skipSpaces();
    const bool isQuoted = m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'');
    const std::size_t begin = isQuoted ? m_at + 1 : m_at;
    const std::size_t end =
        isQuoted ? std::min(m_text.find(m_text[m_at], begin), m_text.size()) : endOf(" \t\n\f\r>", begin);
    m_at = isQuoted ? std::min(end + 1, m_text.size()) : end;
    if (name == "src" && !image.hasSource) {
        image.hasSource = true;
        image.isQuoted = isQuoted;
        image.sourceBegin = begin;
        image.sourceEnd = end;
    }
    if (name == "loading" && equalsIgnoringAsciiCase(m_text.substr(begin, end - begin), "lazy"))
        image.isLazy = true;
}

MappedText decodedAttribute(
    std::string_view text, std::size_t begin, std::size_t end, std::vector<TagFinding>& findings)
{
    bool hasRawAmpersand = false;
    const auto add = [&](TagCode code, std::size_t at, std::size_t length) {
        TagFinding finding = tagFinding(code);
        finding.position = at;
        finding.length = length;
        findings.push_back(finding);
    };
    const std::string_view value = text.substr(0, end);
    MappedText out;
    for (std::size_t at = begin; at < end;) {
        if (value[at] != '&') {
            out.append(value[at], at);
            ++at;
            continue;
        }
        const Reference reference = referenceAt(value.substr(at));
        if (reference.size > 0) {
            out.appendFrom(reference.text, at);
            at += reference.size;
            continue;
        }
        if (reference.isUnknown)
            add(TagCode::EntityUnknown, at, value.find(';', at) + 1 - at);
        else if (!hasRawAmpersand)
            add(TagCode::AmpersandRaw, at, 1);
        hasRawAmpersand = hasRawAmpersand || !reference.isUnknown;
        out.append('&', at);
        ++at;
    }
    out.setEnd(end);
    return out;
}

} // namespace convey
