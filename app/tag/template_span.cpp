// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/template_span.h"

#include "base/text.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kScriptOpen = "${";

constexpr std::array kTemplateDelimiters = std::to_array<TemplateDelimiters>({
    {"{{{", "}}}"}, // Handlebars, unescaped
    {"{{", "}}"}, // Liquid, Twig, Jinja, Handlebars, Google Tag Manager
    {"{%", "%}"}, // Liquid, Twig, Jinja
    {kScriptOpen, "}"}, // JavaScript and Java templates
    {"#{", "}"}, // Ruby, Pug
    {"<%", "%>"}, // ERB, EJS, JSP
    {"<?", "?>"}, // PHP
    {"*|", "|*"}, // Mailchimp
    {"%%=", "=%%"}, // AMPscript of Salesforce
    {"%%[", "]%%"}, // AMPscript, its statements
    {"%%", "%%"}, // Salesforce, Braze
});

/// Beyond it an opening is taken for chance: no expression of an address is that long.
constexpr std::size_t kLongestExpression = 4'096;
constexpr std::size_t kLongestJoined = 1'024;

/// The brace that closes what was opened before `from`, others inside counted; npos when there is none near.
/// The depth is bounded, so that a text of opening braces is not read again for each of them.
std::size_t braceAfter(std::string_view text, std::size_t from)
{
    constexpr int kDeepest = 8;
    const std::size_t last = std::min(text.size(), from + kLongestExpression);
    int depth = 1;
    for (std::size_t at = from; at < last && depth <= kDeepest; ++at) {
        if (text[at] == '{')
            ++depth;
        else if (text[at] == '}' && --depth == 0)
            return at;
    }
    return std::string_view::npos;
}

/// The first word of a stretch, without the signs that trim white space.
std::string_view firstWordOf(std::string_view inside)
{
    const auto isSign = [](char c) {
        return c == '-' || c == '~' || c == '+' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    };
    const auto begin = std::ranges::find_if_not(inside, isSign);
    const auto end =
        std::find_if_not(begin, inside.end(), [](char c) { return isAsciiAlpha(c) || c == '_'; });
    return {begin, end};
}

TemplateKind kindOfWord(std::string_view word, TemplateKind other)
{
    constexpr std::array kBranches = std::to_array<std::string_view>({"else", "elsif", "elif", "elseif",
        "for", "foreach", "each", "case", "when", "switch", "while", "loop", "cycle", "tablerow"});
    constexpr std::array kControls = std::to_array<std::string_view>(
        {"if", "unless", "endif", "endunless", "endfor", "endforeach", "endwhile", "endcase", "endswitch",
            "end", "assign", "set", "capture", "endcapture", "with", "endwith", "comment", "endcomment",
            "liquid", "spaceless", "endspaceless", "autoescape", "endautoescape", "apply", "endapply"});
    if (std::ranges::find(kBranches, word) != kBranches.end())
        return TemplateKind::Branch;
    return std::ranges::find(kControls, word) != kControls.end() ? TemplateKind::Control : other;
}

TemplateKind kindOf(std::string_view open, std::string_view inside)
{
    if (open == "{%")
        return kindOfWord(firstWordOf(inside), TemplateKind::Expression);
    if (open == "<%") {
        const bool isOutput = inside.starts_with('=') || inside.starts_with('-');
        return isOutput ? TemplateKind::Expression : kindOfWord(firstWordOf(inside), TemplateKind::Control);
    }
    if (open == "<?") {
        inside.remove_prefix(inside.starts_with("php") ? 3 : 0);
        return kindOfWord(firstWordOf(inside), TemplateKind::Expression);
    }
    if (open == "%%[")
        return kindOfWord(asciiLowered(firstWordOf(inside)), TemplateKind::Control);
    if (open == "{{" && !inside.empty()) {
        if (inside.front() == '#' || inside.front() == '^') {
            const TemplateKind kind = kindOfWord(firstWordOf(inside.substr(1)), TemplateKind::Control);
            return inside.front() == '^' ? TemplateKind::Branch : kind;
        }
        if (inside.front() == '/' || inside.front() == '!')
            return TemplateKind::Control;
        if (trimmed(inside) == "else")
            return TemplateKind::Branch;
    }
    return TemplateKind::Expression;
}

bool mayBeExpression(std::string_view open, std::string_view inside)
{
    constexpr std::size_t kLongestName = 64;
    if (open == "<?")
        return inside.starts_with('=') || inside.starts_with("php");
    if (open == "%%")
        return !inside.empty() && inside.size() <= kLongestName && std::ranges::all_of(inside, [](char c) {
            return isAsciiAlpha(c) || isAsciiDigit(c) || c == '_' || c == '.' || c == '-';
        });
    return true;
}

bool isJoinSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

std::size_t TemplateFinder::closeOf(std::size_t delimiter, std::size_t from)
{
    std::size_t& next = m_next[delimiter];
    if (!m_isKnown[delimiter] || next < from) {
        next = m_text.find(kTemplateDelimiters[delimiter].close, from);
        m_isKnown[delimiter] = true;
    }
    return next;
}

std::optional<TemplateSpan> TemplateFinder::at(std::size_t at)
{
    static_assert(kTemplateDelimiters.size() == kDelimiterCount);
    if (at + 1 >= m_text.size())
        return std::nullopt;
    const char first = m_text[at];
    if (first == '\'' || first == '"')
        return joinedAt(at);
    constexpr std::string_view kFirst = "{$#<*%";
    if (kFirst.find(first) == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = m_text.substr(at);
    for (std::size_t i = 0; i < kDelimiterCount; ++i) {
        const auto& [open, close] = kTemplateDelimiters[i];
        if (!rest.starts_with(open))
            continue;
        const std::size_t begin = at + open.size();
        const std::size_t end = open == kScriptOpen ? braceAfter(m_text, begin) : closeOf(i, begin);
        if (end == std::string_view::npos || end - at > kLongestExpression)
            continue;
        const std::string_view inside = m_text.substr(begin, end - begin);
        if (mayBeExpression(open, inside))
            return TemplateSpan{end + close.size(), kindOf(open, inside)};
    }
    return std::nullopt;
}

/// A quote that a script closes and opens again around an expression: `' + id + '`, `" . $id . "`.
std::optional<TemplateSpan> TemplateFinder::joinedAt(std::size_t at) const
{
    const char quote = m_text[at];
    const std::size_t last = std::min(m_text.size(), at + kLongestJoined);
    std::size_t begin = at + 1;
    while (begin < last && isJoinSpace(m_text[begin]))
        ++begin;
    if (begin >= last || (m_text[begin] != '+' && m_text[begin] != '.'))
        return std::nullopt;
    const char sign = m_text[begin];
    for (std::size_t end = begin + 1; end < last; ++end) {
        if (m_text[end] != quote)
            continue;
        std::size_t before = end - 1;
        while (before > begin && isJoinSpace(m_text[before]))
            --before;
        if (before > begin && m_text[before] == sign)
            return TemplateSpan{end + 1, TemplateKind::Expression};
        return std::nullopt;
    }
    return std::nullopt;
}

namespace {

/// `{{Order ID}}`, as Tag Manager writes its variables: no spaces at the edges, no filter, no member.
bool mayBeTagManagers(std::string_view inside)
{
    return !inside.empty() && inside.front() != ' ' && inside.back() != ' '
        && inside.find_first_of("|.({") == std::string_view::npos;
}

bool namesEncoding(std::string_view inside)
{
    constexpr std::array kEncoders = std::to_array<std::string_view>({"urlencode", "url_encode",
        "encodeuricomponent", "encode_www_form_component", "cgi.escape", "uri.escape", "urlescape",
        "url_escape", "encodeforurl", "urlquote", "quote_plus", "to_query", "http_build_query",
        "urlsearchparams", "escape('url", "escape(\"url", "e('url", "e(\"url", "sha256", "sha1", "md5"});
    const std::string lower = asciiLowered(inside);
    if (std::ranges::any_of(
            kEncoders, [&](std::string_view word) { return lower.find(word) != std::string::npos; }))
        return true;
    // The short name of ERB's own: `u(id)`, `u id`.
    const std::string_view word =
        firstWordOf(lower.starts_with('=') ? std::string_view(lower).substr(1) : lower);
    return word == "u";
}

/// Is what stands in this stretch encoded, or none of our business?
bool stretchEncodes(std::string_view stretch)
{
    const auto isFrom = [&](std::string_view open) { return stretch.starts_with(open); };
    if (isFrom("{%") || isFrom("*|") || (isFrom("%%") && !isFrom("%%=")))
        return true;
    constexpr std::size_t kBraces = 2;
    if (isFrom("{{") && !isFrom("{{{") && stretch.size() > 2 * kBraces
        && mayBeTagManagers(stretch.substr(kBraces, stretch.size() - 2 * kBraces)))
        return true;
    for (const TemplateDelimiters& delimiters : kTemplateDelimiters) {
        if (isFrom(delimiters.open))
            return namesEncoding(stretch.substr(delimiters.open.size()));
    }
    return namesEncoding(stretch);
}

} // namespace

bool templatesEncode(std::string_view text)
{
    TemplateFinder finder(text);
    for (std::size_t at = 0; at < text.size();) {
        const auto span = finder.at(at);
        if (span && span->kind == TemplateKind::Expression
            && !stretchEncodes(text.substr(at, span->end - at)))
            return false;
        at = span ? span->end : at + 1;
    }
    return true;
}

std::span<const TemplateDelimiters> templateDelimiters()
{
    return kTemplateDelimiters;
}

bool hasTemplateExpression(std::string_view value)
{
    TemplateFinder finder(value);
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (finder.at(at))
            return true;
    }
    return false;
}

} // namespace convey
