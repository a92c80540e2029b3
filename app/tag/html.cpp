// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/html.h"

#include "base/text.h"
#include "tag/character_reference.h"
#include "tag/rules.h"

#include <algorithm>

namespace convey {

namespace {

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
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
    while ((m_at = m_text.find('<', m_at)) != std::string_view::npos) {
        if (nameAt("<img"))
            return readImage();
        if (!passMarkup())
            ++m_at;
    }
    m_at = m_text.size();
    if (m_isOpen)
        m_stretches.back().end = m_at;
    m_isOpen = false;
    return std::nullopt;
}

/// Looks at the markup at m_at that is no image. True when it is passed.
bool HtmlImages::passMarkup()
{
    constexpr std::string_view kComment = "<!--";
    constexpr std::string_view kCommentEnd = "-->";
    if (m_isOpen) {
        const bool isScript = m_stretches.back().kind == HtmlStretch::Kind::Script;
        if (nameAt(isScript ? "</script" : "</style")) {
            m_stretches.back().end = m_at;
            m_isOpen = false;
        }
        return false;
    }
    if (m_text.substr(m_at).starts_with(kComment)) {
        const std::size_t end = m_text.find(kCommentEnd, m_at + kComment.size());
        const std::size_t past = end == std::string_view::npos ? m_text.size() : end + kCommentEnd.size();
        m_stretches.push_back({HtmlStretch::Kind::Comment, m_at, past});
        m_at = past;
        return true;
    }
    if (nameAt("<script") || nameAt("<style")) {
        const auto kind = nameAt("<script") ? HtmlStretch::Kind::Script : HtmlStretch::Kind::Style;
        m_stretches.push_back({kind, std::min(m_text.find('>', m_at), m_text.size()), m_text.size()});
        m_isOpen = true;
    } else if (nameAt("<noscript")) {
        m_inNoscript = true;
    } else if (nameAt("</noscript")) {
        m_inNoscript = false;
    }
    return false;
}

/// The first of `stops` from `from` on that is not part of a template expression, else the end of the text.
std::size_t HtmlImages::endOf(std::string_view stops, std::size_t from)
{
    constexpr std::string_view kTemplateFirst = "{$#<*%'\"";
    for (std::size_t at = from; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (kTemplateFirst.find(c) != std::string_view::npos) {
            // A quote that is looked for ends the value, whatever follows it.
            const bool isQuote = c == '\'' || c == '"';
            if (!isQuote || stops.find(c) == std::string_view::npos) {
                if (const auto span = m_templates.at(at)) {
                    at = span->end - 1;
                    continue;
                }
            }
        }
        if (stops.find(c) != std::string_view::npos)
            return at;
    }
    return m_text.size();
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
    const std::size_t start = m_at;
    if (const auto span = m_templates.at(m_at)) {
        m_at = span->end;
        return;
    }
    // An `=` at the start belongs to the name, so that every call takes at least one byte.
    const std::size_t nameEnd = std::min(m_text.find_first_of(" \t\n\f\r/>=", m_at + 1), m_text.size());
    const std::string_view name = m_text.substr(m_at, nameEnd - m_at);
    m_at = nameEnd;
    skipSpaces();
    if (m_at >= m_text.size() || m_text[m_at] != '=')
        return;
    ++m_at;
    skipSpaces();
    const auto isQuoteAt = [&](std::size_t at) {
        return at < m_text.size() && (m_text[at] == '"' || m_text[at] == '\'');
    };
    const auto isAt = [&](char c) { return m_at < m_text.size() && m_text[m_at] == c; };
    const bool isEscaped = isAt('\\') && isQuoteAt(m_at + 1);
    const bool isCode =
        isAt('{') && (isQuoteAt(m_at + 1) || (m_at + 1 < m_text.size() && m_text[m_at + 1] == '`'));
    const bool isQuoted = isEscaped || isCode || isQuoteAt(m_at);
    const std::size_t begin = isEscaped || isCode ? m_at + 2 : isQuoted ? m_at + 1 : m_at;
    std::size_t end = isQuoted ? endOf(m_text.substr(begin - 1, 1), begin) : endOf(" \t\n\f\r>", begin);
    m_at = isQuoted ? std::min(end + 1, m_text.size()) : end;
    if (isCode && isAt('}'))
        ++m_at;
    if (isEscaped && end > begin && m_text[end - 1] == '\\')
        --end;
    if (!image.hasSource && equalsIgnoringAsciiCase(name, "src")) {
        image.hasSource = true;
        image.isQuoted = isQuoted;
        image.isEscaped = isEscaped;
        image.isCode = isCode;
        image.sourceBegin = begin;
        image.sourceEnd = end;
    }
    if (equalsIgnoringAsciiCase(name, "loading")
        && equalsIgnoringAsciiCase(m_text.substr(begin, end - begin), "lazy")) {
        image.isLazy = true;
        image.lazyBegin = start;
        image.lazyEnd = m_at;
    }
}

std::size_t findLowered(std::string_view text, std::string_view lower, std::size_t from)
{
    const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())),
        text.end(), lower.begin(), lower.end(), [](char a, char b) { return asciiLower(a) == b; });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

MappedText decodedAttribute(const MappedText& value, std::vector<TagFinding>& findings)
{
    bool hasRawAmpersand = false;
    const auto add = [&](TagCode code, std::size_t begin, std::size_t end) {
        TagFinding finding = tagFinding(code);
        finding.position = value.origin(begin);
        finding.length = value.origin(end) - finding.position;
        findings.push_back(finding);
    };
    const std::string_view text = value.text();
    TemplateFinder templates(text);
    MappedText out;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto span = templates.at(at)) {
            for (; at < span->end; ++at)
                out.append(text[at], value.origin(at));
            continue;
        }
        if (text[at] != '&') {
            out.append(text[at], value.origin(at));
            ++at;
            continue;
        }
        const CharacterReference reference = characterReferenceAt(text.substr(at));
        if (reference.size > 0) {
            out.appendFrom(reference.text, value.origin(at));
            at += reference.size;
            continue;
        }
        if (reference.isUnknown)
            add(TagCode::EntityUnknown, at, text.find(';', at) + 1);
        else if (!hasRawAmpersand)
            add(TagCode::AmpersandRaw, at, at + 1);
        hasRawAmpersand = hasRawAmpersand || !reference.isUnknown;
        out.append('&', value.origin(at));
        ++at;
    }
    out.setEnd(value.origin(text.size()));
    return out;
}

} // namespace convey
