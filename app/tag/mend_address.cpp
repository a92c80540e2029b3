// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "tag/address.h"
#include "tag/build.h"
#include "tag/mender.h"
#include "tag/template_span.h"

#include <algorithm>

// A part of TagMender: the markup around an address, and how its names and values are written.
namespace convey {

void TagMender::put(std::size_t position, std::size_t length, std::string_view replacement)
{
    m_edits.push_back({position, length, std::string(replacement)});
}

/// Replaces bytes of the address; `replacement` is escaped as its place asks for.
void TagMender::replaceUrl(std::size_t begin, std::size_t end, std::string_view replacement)
{
    const std::size_t from = m_tag.origins[begin];
    put(from, m_tag.origins[end] - from,
        m_tag.isHtml ? attributeEscaped(replacement) : std::string(replacement));
}

void TagMender::replaceValue(const ParsedParameter& parameter, std::string_view value)
{
    put(parameter.valuePosition, parameter.valueLength, percentEncoded(value));
}

void TagMender::rename(const ParsedParameter& parameter, std::string_view name)
{
    std::size_t begin = parameter.urlBegin;
    while (begin < parameter.urlNameEnd && m_tag.url[begin] == ' ')
        ++begin;
    replaceUrl(begin, parameter.urlNameEnd, percentEncoded(name));
}

void TagMender::remove(const ParsedParameter& parameter)
{
    std::size_t begin = parameter.urlBegin;
    std::size_t end = parameter.urlEnd;
    const bool isFirst = begin == 0 || m_tag.url[begin - 1] != '&';
    if (!isFirst)
        --begin;
    else if (end < m_tag.url.size() && m_tag.url[end] == '&')
        ++end;
    for (std::size_t at = begin; at < end; ++at) {
        // Half of a script's expression, or the one end of a template's choice, would be left.
        if (m_isCovered[at] && (m_tag.place == TagPlace::Script || !isWholeExpression(parameter)))
            return;
    }
    replaceUrl(begin, end, {});
}

/// Is everything that a template fills in there a value, and no control that begins or ends elsewhere?
bool TagMender::isWholeExpression(const ParsedParameter& parameter) const
{
    TemplateFinder templates(m_tag.url);
    for (std::size_t at = parameter.urlBegin; at < parameter.urlEnd;) {
        const auto span = templates.at(at);
        if (span && span->kind != TemplateKind::Expression)
            return false;
        at = span ? span->end : at + 1;
    }
    return true;
}

void TagMender::dropLazy()
{
    if (m_tag.lazyLength == 0)
        return;
    std::size_t begin = m_tag.lazyPosition;
    const bool isAfterSpace = begin > 0 && (m_text[begin - 1] == ' ' || m_text[begin - 1] == '\n');
    begin -= isAfterSpace ? 1 : 0;
    put(begin, m_tag.lazyPosition + m_tag.lazyLength - begin, {});
}

void TagMender::quoteSource()
{
    const std::string_view source = m_text.substr(m_tag.sourcePosition, m_tag.sourceLength);
    if (source.find('"') != std::string_view::npos)
        return;
    put(m_tag.sourcePosition, 0, "\"");
    put(m_tag.sourcePosition + m_tag.sourceLength, 0, "\"");
}

void TagMender::escapeAmpersands()
{
    for (std::size_t at = 0; at < m_tag.url.size(); ++at) {
        const std::size_t origin = m_tag.origins[at];
        if (m_tag.url[at] != '&' || m_isCovered[at] || m_text[origin] != '&')
            continue;
        const std::string_view after = m_text.substr(origin + 1, 3);
        if (!equalsIgnoringAsciiCase(after, "amp") && !after.starts_with('#'))
            put(origin, 1, "&amp;");
    }
}

void TagMender::dropBreaks()
{
    std::size_t kept = 0;
    for (std::size_t at = m_tag.origins.front(); at < m_tag.origins.back(); ++at) {
        while (kept < m_tag.origins.size() && m_tag.origins[kept] < at)
            ++kept;
        const char c = m_text[at];
        const bool isKept = kept < m_tag.origins.size() && m_tag.origins[kept] == at;
        if ((c == '\n' || c == '\r' || c == '\t') && !isKept)
            put(at, 1, {});
    }
}

void TagMender::mendHost(const TagFinding& finding)
{
    const std::string_view url = m_tag.url;
    const std::size_t scheme = url.find("//");
    const bool hasScheme = scheme != std::string_view::npos && scheme < m_tag.pathBegin;
    std::string_view host =
        hasScheme ? url.substr(scheme + 2, m_tag.pathBegin - scheme - 2) : url.substr(0, m_tag.pathBegin);
    host = host.substr(0, host.rfind(':'));
    const std::string lower = asciiLowered(host);
    constexpr std::string_view kDomain = ".openai.com";
    const bool isOpenAi = lower.ends_with(kDomain);
    if (!isOpenAi && !(host.empty() && !hasScheme))
        return;
    const std::string name = (hasScheme ? "" : "https://") + std::string(spec::kTagHost);
    put(finding.position, finding.length, name);
}

/// All bytes of the same name or value that need it.
void TagMender::encodeRaw(const TagFinding& finding)
{
    const auto at = static_cast<std::size_t>(
        std::ranges::lower_bound(m_tag.origins, finding.position) - m_tag.origins.begin());
    auto part = std::ranges::upper_bound(m_tag.parameters, at, {}, &ParsedParameter::urlBegin);
    if (part == m_tag.parameters.begin() || at >= (--part)->urlEnd)
        return;
    const bool isName = at < part->urlNameEnd;
    std::size_t end = isName ? part->urlNameEnd : part->urlEnd;
    while (end > at && m_tag.url[end - 1] == ' ')
        --end; // what stands at the edge is no part of it
    for (std::size_t i = at; i < end;) {
        // A character reference may stand for several bytes.
        std::size_t next = i + 1;
        while (next < end && m_tag.origins[next] == m_tag.origins[i])
            ++next;
        const std::string_view bytes = std::string_view(m_tag.url).substr(i, next - i);
        if (!m_isCovered[i] && isFault(finding.code, i, end, isName))
            put(m_tag.origins[i], sourceEnd(i, next) - m_tag.origins[i],
                bytes == "+" ? "%20" : percentEncoded(bytes));
        i = next;
    }
}

/// Where the source of the byte at `at` ends: line breaks behind it are not its own.
std::size_t TagMender::sourceEnd(std::size_t at, std::size_t next) const
{
    const bool isReference = m_text[m_tag.origins[at]] == '&' || m_text[m_tag.origins[at]] == '\\';
    return isReference ? m_tag.origins[next] : m_tag.origins[at] + (next - at);
}

bool TagMender::isFault(TagCode code, std::size_t at, std::size_t end, bool isName) const
{
    const char c = m_tag.url[at];
    if (code == TagCode::PercentBroken)
        return c == '%' && !percentByte(std::string_view(m_tag.url).substr(0, end), at);
    if (code == TagCode::PlusSign)
        return c == '+';
    if (code == TagCode::SpaceRaw)
        return c == ' ';
    return !mayStandRaw(c, isName);
}

void TagMender::unescapeNames()
{
    constexpr std::string_view kEscapedAgain = "amp;";
    for (const ParsedParameter& parameter : m_tag.parameters) {
        std::size_t begin = parameter.urlBegin;
        while (begin < parameter.urlEnd && m_tag.url[begin] == ' ')
            ++begin;
        std::size_t end = begin;
        while (std::string_view(m_tag.url).substr(end).starts_with(kEscapedAgain))
            end += kEscapedAgain.size();
        if (end > begin)
            replaceUrl(begin, end, {});
    }
}

} // namespace convey
