// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/page.h"

#include "base/text.h"
#include "tag/html.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

constexpr auto kNone = std::string_view::npos;
/// What is looked at before an address, and in the element that it stands in: nothing real is longer.
constexpr std::size_t kFarthestBack = 256;
constexpr std::size_t kLongestElement = 4'096;
constexpr std::size_t kLongestScriptExpression = 1'024;

bool isPageSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

bool isQuoteSign(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/// May this byte stand before the endpoint's name in its address: scheme, credentials, another host?
bool mayPrecede(char c)
{
    constexpr std::string_view kOthers = "-._~:/@%\\";
    return isAsciiAlpha(c) || isAsciiDigit(c) || kOthers.find(c) != kNone;
}

/// Is this attribute a `src` whose value is code: Vue, Alpine, Angular?
bool isBoundSource(std::string_view attribute)
{
    constexpr std::array kBound = std::to_array<std::string_view>(
        {":src", "v-bind:src", "x-bind:src", "[src]", "[attr.src]", "bind:src"});
    return std::ranges::find(kBound, attribute) != kBound.end();
}

} // namespace

std::size_t readableEnd(std::string_view text, std::size_t begin, std::size_t end)
{
    if (end - begin <= kLongestReadAddress)
        return end;
    const std::size_t most = begin + kLongestReadAddress;
    const std::size_t last = text.rfind('&', most);
    return last != kNone && last > begin ? last : most;
}

std::size_t AddressFinder::nextName(std::size_t from)
{
    if (!m_isHostKnown || (m_host != kNone && m_host < from)) {
        m_host = findLowered(m_text, spec::kTagHost, from);
        m_isHostKnown = true;
    }
    if (!m_isPathKnown || (m_path != kNone && m_path < from)) {
        m_path = m_text.find(spec::kTagPath, from);
        m_isPathKnown = true;
    }
    return std::min(m_host, m_path);
}

/// Where the address begins that has the endpoint's name at `name`.
std::size_t AddressFinder::startOf(std::size_t name, std::size_t least) const
{
    std::size_t begin = name;
    least = std::max(least, name > kFarthestBack ? name - kFarthestBack : 0);
    while (begin > least && mayPrecede(m_text[begin - 1]))
        --begin;
    // `\"` before it is a quote, `\/\/` a part of it.
    while (begin < name && m_text[begin] == '\\' && m_text[begin + 1] != '/')
        ++begin;
    std::string_view before = m_text.substr(begin, name - begin);
    for (const std::string_view mark : {std::string_view("://"), std::string_view(":\\/\\/")}) {
        const std::size_t at = before.rfind(mark);
        if (at == kNone)
            continue;
        std::size_t scheme = at;
        while (scheme > 0 && isAsciiAlpha(before[scheme - 1]))
            --scheme;
        return begin + scheme;
    }
    for (const std::string_view mark : {std::string_view("//"), std::string_view("\\/\\/")}) {
        if (const std::size_t at = before.rfind(mark); at != kNone)
            return begin + at;
    }
    const std::size_t last = before.find_last_of(":%\\");
    return last == kNone ? begin : begin + last + 1;
}

const HtmlStretch* AddressFinder::stretchAt(std::size_t at)
{
    while (m_stretch < m_stretches.size() && m_stretches[m_stretch].end <= at)
        ++m_stretch;
    const bool isIn = m_stretch < m_stretches.size() && m_stretches[m_stretch].begin <= at;
    return isIn ? &m_stretches[m_stretch] : nullptr;
}

/// Whether the text is inside an element at `to`, in m_element.
void AddressFinder::followElements(std::size_t to)
{
    for (; m_followed < to; ++m_followed) {
        const char c = m_text[m_followed];
        if (c == '>')
            m_element.reset();
        else if (c == '<' && m_followed + 1 < m_text.size() && isAsciiAlpha(m_text[m_followed + 1]))
            m_element = m_followed;
    }
}

std::optional<FoundAddress> AddressFinder::next(std::size_t from)
{
    const std::size_t least = from;
    for (std::size_t name = nextName(from); name != kNone; name = nextName(name + 1)) {
        FoundAddress found;
        found.begin = startOf(name, least);
        const HtmlStretch* stretch = stretchAt(found.begin);
        followElements(found.begin);
        const char before = found.begin > 0 ? m_text[found.begin - 1] : '\n';
        const bool isQuoted = isQuoteSign(before);
        // A path alone is an address only where nothing else can be meant.
        if (m_text[found.begin] == '/' && !m_text.substr(found.begin).starts_with("//") && !isQuoted)
            continue;
        const bool isScript = stretch != nullptr && stretch->kind == HtmlStretch::Kind::Script;
        const bool isStyle = stretch != nullptr && stretch->kind == HtmlStretch::Kind::Style;
        if (stretch == nullptr && m_element && found.begin - *m_element < kLongestElement
            && readAttribute(found))
            return found;
        if (isAfterUrl(found.begin)) {
            found.place = TagPlace::Style;
            if (isQuoted)
                readString(found, 1);
            else
                readBare(found, ")\"'");
        } else if (isQuoted) {
            const bool isEscaped = found.begin > 1 && m_text[found.begin - 2] == '\\';
            if (isScript || isAfterScript(found.begin - (isEscaped ? 2 : 1)))
                found.place = TagPlace::Script;
            readString(found, isEscaped ? 2 : 1);
        } else {
            found.place = isScript ? TagPlace::Script : TagPlace::Text;
            readBare(found, before == '(' ? ")" : "");
        }
        if (isStyle)
            found.place = TagPlace::Style;
        if (stretch != nullptr && stretch->kind == HtmlStretch::Kind::Comment)
            found.place = TagPlace::Comment;
        return found;
    }
    return std::nullopt;
}

/// The attribute of m_element around the address. False when it stands in none.
bool AddressFinder::readAttribute(FoundAddress& found)
{
    char quote = 0;
    std::size_t name = *m_element;
    std::size_t nameEnd = name;
    for (std::size_t at = *m_element + 1; at < found.begin; ++at) {
        const char c = m_text[at];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '=') {
            nameEnd = at;
            while (nameEnd > *m_element && isPageSpace(m_text[nameEnd - 1]))
                --nameEnd;
            name = nameEnd;
            while (name > *m_element && !isPageSpace(m_text[name - 1]) && !isQuoteSign(m_text[name - 1])
                && m_text[name - 1] != '/')
                --name;
        }
    }
    if (quote == 0 && m_text[found.begin - 1] != '=')
        return false;
    const std::string attribute = asciiLowered(m_text.substr(name, nameEnd - name));
    found.isHtml = true;
    found.place = TagPlace::Attribute;
    std::string stops = quote != 0 ? std::string(1, quote) : std::string(" \t\n\f\r>");
    if (attribute == "srcset" || attribute == "imagesrcset" || attribute == "data-srcset") {
        found.place = TagPlace::Srcset;
        stops += " \t\n\f\r";
    } else if (isAfterUrl(found.begin)) {
        found.place = TagPlace::Style;
        stops += ")'\"";
    } else if ((attribute.starts_with("on") || isBoundSource(attribute))
        && isQuoteSign(m_text[found.begin - 1])) {
        found.place = TagPlace::Script;
        stops += m_text[found.begin - 1];
    }
    const bool isCode = found.place == TagPlace::Script;
    std::size_t end = found.begin;
    while (end < m_text.size()) {
        // In code a quote may close and open again around an expression.
        const bool isStop = stops.find(m_text[end]) != std::string::npos;
        const auto span = isStop && !(isCode && m_text[end] != quote) ? std::nullopt : m_templates.at(end);
        if (isStop && !span)
            break;
        end = span ? span->end : end + 1;
    }
    if (found.place == TagPlace::Srcset && end > found.begin && m_text[end - 1] == ',')
        --end;
    found.end = end;
    found.text = MappedText(m_text, found.begin, readableEnd(m_text, found.begin, end));
    if (isCode && quote != 0)
        appendJoined(found, quote);
    return true;
}

/// What the code of an attribute joins to the end of its string: a value that nobody knows yet.
void AddressFinder::appendJoined(FoundAddress& found, char quote)
{
    std::size_t at = std::min(found.end + 1, m_text.size());
    while (at < m_text.size() && isPageSpace(m_text[at]))
        ++at;
    if (at >= m_text.size() || m_text[at] != '+')
        return;
    const std::size_t begin = at + 1;
    const std::size_t end = std::min(m_text.find(quote, begin), m_text.size());
    const std::string_view code = trimmed(m_text.substr(begin, end - begin));
    if (code.empty() || code.size() > kLongestScriptExpression || code.find_first_of("{}") != kNone)
        return;
    const auto place = static_cast<std::size_t>(code.data() - m_text.data());
    found.text.appendFrom("${" + std::string(code) + "}", place);
    found.text.setEnd(place);
}

std::size_t AddressFinder::endOfString(std::size_t from, char quote, bool isEscaped)
{
    for (std::size_t at = from; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '\\') {
            if (isEscaped && at + 1 < m_text.size() && m_text[at + 1] == quote)
                return at;
            ++at;
        } else if (c == quote || (c == '\n' && quote != '`')) {
            return at;
        } else if (const auto span = c == '\'' || c == '"' ? std::nullopt : m_templates.at(at)) {
            at = span->end - 1;
        }
    }
    return m_text.size();
}

/// A string of a script, and those that are joined to it: `"…&event_id=" + id + "&…"`.
void AddressFinder::readString(FoundAddress& found, std::size_t quoteSize)
{
    const char quote = m_text[found.begin - 1];
    const bool isEscaped = quoteSize > 1;
    std::size_t begin = found.begin;
    MappedText whole;
    for (;;) {
        const std::size_t end = endOfString(begin, quote, isEscaped);
        const MappedText piece = scriptUnescaped(MappedText(m_text, begin, readableEnd(m_text, begin, end)));
        for (std::size_t at = 0; at < piece.size(); ++at)
            whole.append(piece.text()[at], piece.origin(at));
        whole.setEnd(end);
        found.end = end;
        if (end - found.begin > kLongestReadAddress)
            break;
        // What is joined to it stands for a value that nobody knows yet.
        std::size_t at = end + quoteSize;
        const std::size_t last = std::min(m_text.size(), at + kLongestScriptExpression);
        const auto skipSpaces = [&] {
            while (at < last && isPageSpace(m_text[at]))
                ++at;
        };
        skipSpaces();
        if (at >= last || end >= m_text.size() || (m_text[at] != '+' && m_text[at] != '.'))
            break;
        const char sign = m_text[at];
        ++at;
        skipSpaces();
        const std::size_t expression = at;
        int depth = 0;
        bool isJoined = false;
        std::string shown;
        for (; at < last; ++at) {
            const char c = m_text[at];
            if (depth == 0 && c == quote && !trimmed(shown).empty() && trimmed(shown).back() == sign) {
                isJoined = true;
                break;
            }
            if (depth == 0 && (c == ';' || c == ',' || c == ')' || c == '>'))
                break;
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            shown += c == '{' || c == '}' || isQuoteSign(c) ? ' ' : c;
        }
        if (trimmed(shown).empty())
            break;
        whole.appendFrom("${" + std::string(trimmed(shown)) + "}", expression);
        whole.setEnd(isJoined ? at + quoteSize : expression);
        if (!isJoined)
            break;
        begin = at + 1;
    }
    found.text = std::move(whole);
}

void AddressFinder::readBare(FoundAddress& found, std::string_view stops)
{
    constexpr std::string_view kStops = " \t\n\f\r\"'`<>\\";
    constexpr std::size_t kLongestName = 40;
    std::size_t end = found.begin;
    while (end < m_text.size()) {
        const char c = m_text[end];
        if (const auto span = m_templates.at(end)) {
            end = span->end;
            continue;
        }
        if (c == '<') {
            // `<PIXEL-ID>`, as instructions write it.
            const std::size_t close =
                m_text.substr(0, std::min(m_text.size(), end + kLongestName)).find('>', end);
            const bool isName = close != kNone
                && std::ranges::all_of(m_text.substr(end + 1, close - end - 1),
                    [](char n) { return (n >= 'A' && n <= 'Z') || n == '-' || n == '_'; });
            if (isName && close > end + 1) {
                end = close + 1;
                continue;
            }
        }
        const bool isEscape = c == '\\' && end + 1 < m_text.size() && m_text[end + 1] == '/';
        if (stops.find(c) != kNone || (kStops.find(c) != kNone && !isEscape))
            break;
        ++end;
    }
    // The end of a sentence is not part of the address.
    while (end > found.begin && (m_text[end - 1] == '.' || m_text[end - 1] == ',' || m_text[end - 1] == ';'))
        --end;
    found.end = end;
    found.text = scriptUnescaped(MappedText(m_text, found.begin, readableEnd(m_text, found.begin, end)));
}

/// Does `url(`, perhaps with a quote, stand before the address?
bool AddressFinder::isAfterUrl(std::size_t before) const
{
    if (before > 0 && (m_text[before - 1] == '"' || m_text[before - 1] == '\''))
        --before;
    while (before > 0 && isPageSpace(m_text[before - 1]))
        --before;
    constexpr std::string_view kUrl = "url(";
    return before >= kUrl.size()
        && equalsIgnoringAsciiCase(m_text.substr(before - kUrl.size(), kUrl.size()), kUrl);
}

/// Does a script assign or hand over the string whose quote stands at `before`?
bool AddressFinder::isAfterScript(std::size_t before) const
{
    const std::size_t least = before > kFarthestBack ? before - kFarthestBack : 0;
    while (before > least && isPageSpace(m_text[before - 1]))
        --before;
    if (before == 0)
        return false;
    if (m_text[before - 1] == '(')
        return true;
    if (m_text[before - 1] != '=')
        return false;
    --before;
    while (before > least && isPageSpace(m_text[before - 1]))
        --before;
    constexpr std::string_view kSource = "src";
    return before >= kSource.size() && m_text.substr(before - kSource.size(), kSource.size()) == kSource;
}

} // namespace convey
