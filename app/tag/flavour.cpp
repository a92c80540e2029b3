// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/flavour.h"

#include "base/json.h"
#include "base/text.h"
#include "spec/event_type.h"
#include "tag/address.h"
#include "tag/build.h"
#include "tag/rules.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

using Slot = FlavourPart::Slot;
using Escape = FlavourPart::Escape;

template <typename Value>
using Filled = tl::expected<Value, FlavourProblem>;

/// Stands for the page of the tag where nobody said which it is.
constexpr std::string_view kOpenPage = "<source_url>";

/// What a page calls a value when nothing else was said.
std::string_view plainNameOf(std::string_view parameter)
{
    if (parameter == kTagPid)
        return "pixel_id";
    if (parameter.starts_with("data[") && parameter.ends_with(']'))
        return parameter.substr(5, parameter.size() - 6);
    return parameter;
}

bool isPlainName(std::string_view code)
{
    return !code.empty() && !isAsciiDigit(code.front())
        && std::ranges::all_of(code, [](char c) { return isAsciiAlpha(c) || isAsciiDigit(c) || c == '_'; });
}

/// Every occurrence of `mark` in `pattern` replaced.
std::string withMark(std::string_view pattern, std::string_view mark, std::string_view text)
{
    std::string out;
    while (true) {
        const std::size_t at = pattern.find(mark);
        out += pattern.substr(0, at);
        if (at == std::string_view::npos)
            return out;
        out += text;
        pattern.remove_prefix(at + mark.size());
    }
}

/// For single quotes of a POSIX shell.
std::string shellQuotable(std::string_view text)
{
    return withMark(text, "'", R"('\'')");
}

std::string escapedFor(std::string_view text, Escape escape)
{
    switch (escape) {
    case Escape::Html:
        return attributeEscaped(text);
    case Escape::Shell:
        return shellQuotable(text);
    case Escape::None:
        break;
    }
    return std::string(text);
}

/// A JavaScript string in double quotes that survives what stands around it: an HTML page, another template
/// language. Everything but letters, digits, spaces and a few marks becomes \uXXXX, so that no `</script>`,
/// `{{`, `<?` or `${` is left in it, in any encoding of the page.
std::string scriptString(std::string_view utf8)
{
    constexpr std::string_view kHarmless = " _-.,:/";
    constexpr char32_t kFirstPair = 0x10000;
    std::string out = "\"";
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        at += point.size;
        if (point.value < 0x80
            && (isUnreserved(static_cast<char>(point.value))
                || kHarmless.find(static_cast<char>(point.value)) != std::string_view::npos)) {
            out += static_cast<char>(point.value);
            continue;
        }
        const auto unit = [&](char32_t value) {
            constexpr std::string_view kDigits = "0123456789abcdef";
            out += "\\u";
            for (const unsigned shift : {12U, 8U, 4U, 0U})
                out += kDigits[(value >> shift) & 0xFU];
        };
        if (point.value < kFirstPair) {
            unit(point.value);
        } else {
            unit(0xD800 + ((point.value - kFirstPair) >> 10U));
            unit(0xDC00 + ((point.value - kFirstPair) & 0x3FFU));
        }
    }
    return out + '"';
}

std::string jsonString(std::string_view utf8)
{
    std::string out;
    appendJsonString(out, utf8);
    return out;
}

/// An object of JSON or JavaScript, a member a line.
class ObjectText
{
public:
    using Quote = std::string (*)(std::string_view);

    ObjectText(Quote quote, std::string indent)
        : m_quote(quote)
        , m_indent(std::move(indent))
    { }

    [[nodiscard]] ObjectText inner() const { return {m_quote, m_indent + "  "}; }

    void code(std::string_view key, std::string_view code)
    {
        m_text += m_text.empty() ? "{\n" : ",\n";
        // JavaScript takes these names without quotes.
        m_text += m_indent + "  " + (m_quote == jsonString ? jsonString(key) : std::string(key)) + ": ";
        m_text += code;
    }
    void text(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            code(key, m_quote(value));
    }
    void number(std::string_view key, const std::optional<std::int64_t>& value)
    {
        if (value)
            code(key, std::to_string(*value));
    }
    [[nodiscard]] std::string take() const { return m_text.empty() ? "{}" : m_text + '\n' + m_indent + '}'; }

private:
    Quote m_quote;
    std::string m_indent;
    std::string m_text;
};

class FlavourWriter
{
public:
    FlavourWriter(const Flavour& flavour, const PageTag& tag, const FlavourContext& context)
        : m_flavour(flavour)
        , m_tag(tag.tag)
        , m_pageValues(tag.pageValues)
        , m_context(context)
    { }

    Filled<std::string> run()
    {
        for (const PageValue& value : m_pageValues) {
            Filled<std::string> code = pageCode(m_flavour, value);
            if (!code)
                return tl::unexpected(code.error());
            if (!m_codes.emplace(value.parameter, std::move(*code)).second)
                return tl::unexpected(
                    FlavourProblem{FlavourFault::PageValueRepeated, 0, std::string(value.parameter)});
        }
        for (TagParameter& parameter : tagParameters(m_tag))
            m_values.emplace(parameter.name, std::move(parameter.value));
        std::string out;
        for (const FlavourPart& part : m_flavour.body)
            out += filled(part);
        return out;
    }

private:
    [[nodiscard]] const std::string* codeOf(std::string_view parameter) const
    {
        const auto found = m_codes.find(parameter);
        return found == m_codes.end() ? nullptr : &found->second;
    }

    /// Conditions take no filters in some languages.
    [[nodiscard]] bool isPlainCondition(std::string_view code) const
    {
        return !m_flavour.pageOptional.empty() && code.find('|') == std::string_view::npos;
    }

    /// The code inside what the language needs to write it out.
    [[nodiscard]] std::string expression(std::string_view parameter) const
    {
        const bool isList = parameter == kTagContents && !m_flavour.pageJson.empty();
        return withMark(isList ? m_flavour.pageJson : m_flavour.pageValue, "@@code@@", *codeOf(parameter));
    }

    [[nodiscard]] std::string filled(const FlavourPart& part) const
    {
        switch (part.slot) {
        case Slot::Text:
            return part.text;
        case Slot::Url:
            return address(part.escape, true);
        case Slot::FixedUrl:
            return address(part.escape, false);
        case Slot::PageLines:
            return pageLines();
        case Slot::PageUrl:
            return escapedFor(m_context.pageUrl.empty() ? kOpenPage : m_context.pageUrl, part.escape);
        case Slot::PixelId:
            return scriptValue(kTagPid, m_tag.pixelId);
        case Slot::EventName:
            return scriptValue(kTagEvent, m_tag.event);
        case Slot::MeasureData:
            return eventData(ObjectText(scriptString, part.indent));
        case Slot::MeasureOptions:
            return measureOptions(ObjectText(scriptString, part.indent));
        case Slot::ApiBody:
            return apiBody(ObjectText(jsonString, part.indent));
        }
        return {};
    }

    [[nodiscard]] std::string address(Escape escape, bool withPageValues) const
    {
        std::string out = escapedFor("https://", escape);
        out += escapedFor(spec::kTagHost, escape);
        out += escapedFor(spec::kTagPath, escape);
        std::string_view separator = "?";
        for (const std::string_view parameter : spec::kTagParameters) {
            const auto value = m_values.find(parameter);
            const std::string* code = codeOf(parameter);
            if (code != nullptr ? !withPageValues : value == m_values.end())
                continue;
            std::string part = escapedFor(std::string(separator) + percentEncoded(parameter) + '=', escape);
            part +=
                code != nullptr ? expression(parameter) : escapedFor(percentEncoded(value->second), escape);
            // Few visitors have a click reference; an empty one is no value. image-tag, 2026-11-21.
            if (code != nullptr && parameter == kTagOppref && isPlainCondition(*code))
                part = withMark(withMark(m_flavour.pageOptional, "@@code@@", *code), "@@part@@", part);
            out += part;
            separator = "&";
        }
        return out;
    }

    [[nodiscard]] std::string pageLines() const
    {
        std::string out;
        for (const std::string_view parameter : spec::kTagParameters) {
            if (const std::string* code = codeOf(parameter))
                out += withMark(withMark(m_flavour.pageLine, "@@parameter@@", percentEncoded(parameter)),
                           "@@code@@", *code)
                    + '\n';
        }
        return out;
    }

    [[nodiscard]] std::string scriptValue(std::string_view parameter, std::string_view value) const
    {
        return codeOf(parameter) != nullptr ? expression(parameter) : scriptString(value);
    }

    void member(ObjectText& object, std::string_view key, std::string_view parameter) const
    {
        if (codeOf(parameter) != nullptr)
            object.code(key, expression(parameter));
        else if (const auto value = m_values.find(parameter); value != m_values.end())
            object.text(key, value->second);
    }

    [[nodiscard]] std::string eventData(ObjectText data) const
    {
        member(data, "type", kTagDataType);
        if (codeOf(kTagAmount) != nullptr)
            data.code("amount", expression(kTagAmount));
        else
            data.number("amount", m_tag.amount);
        member(data, "currency", kTagCurrency);
        member(data, "plan_id", kTagPlanId);
        if (codeOf(kTagContents) != nullptr)
            data.code("contents", expression(kTagContents));
        else if (!m_tag.contents.empty())
            data.code("contents", itemList(data.inner()));
        return data.take();
    }

    [[nodiscard]] std::string itemList(const ObjectText& place) const
    {
        std::string out = "[";
        for (const TagItem& item : m_tag.contents) {
            ObjectText object = place;
            object.text("id", item.id);
            object.text("name", item.name);
            object.text("content_type", item.contentType);
            object.number("quantity", item.quantity);
            object.number("amount", item.amount);
            object.text("currency", item.currency);
            out += (out.size() > 1 ? ", " : "") + object.take();
        }
        return out + ']';
    }

    [[nodiscard]] std::string measureOptions(ObjectText options) const
    {
        member(options, "event_id", kTagEventId);
        member(options, "custom_event_name", kTagCustomEventName);
        return options.take();
    }

    [[nodiscard]] std::string apiBody(ObjectText body) const
    {
        ObjectText event = body.inner();
        // The API asks for an id; the tag does not.
        if (!m_values.contains(kTagEventId) && codeOf(kTagEventId) == nullptr)
            event.code("id", withMark(m_flavour.pageValue, "@@code@@", plainNameOf(kTagEventId)));
        member(event, "id", kTagEventId);
        member(event, "type", kTagEvent);
        member(event, "custom_event_name", kTagCustomEventName);
        event.code("timestamp_ms",
            m_context.nowMs ? std::to_string(*m_context.nowMs)
                            : withMark(m_flavour.pageValue, "@@code@@", "timestamp_ms"));
        event.text("action_source", "web");
        if (m_context.pageUrl.empty())
            event.code("source_url", withMark(m_flavour.pageValue, "@@code@@", "source_url"));
        else
            event.text("source_url", m_context.pageUrl);
        member(event, "oppref", kTagOppref);
        event.code("data", eventData(event.inner()));
        body.code("validate_only", "true");
        body.code("events", '[' + event.take() + ']');
        return body.take();
    }

    const Flavour& m_flavour;
    const ImageTag& m_tag;
    const std::vector<PageValue>& m_pageValues;
    const FlavourContext& m_context;
    std::map<std::string_view, std::string> m_codes; ///< of what the page fills in, by parameter
    std::map<std::string_view, std::string> m_values; ///< of the tag, not encoded
};

} // namespace

Filled<std::string> pageCode(const Flavour& flavour, const PageValue& value)
{
    const auto fail = [&](FlavourFault fault) {
        return tl::unexpected(FlavourProblem{fault, 0, std::string(value.parameter)});
    };
    if (value.parameter == kTagEvent || value.parameter == kTagDataType)
        return fail(FlavourFault::PageValueDecides);
    if (tagParameterNamed(value.parameter).empty())
        return fail(FlavourFault::ParameterUnknown);
    if (!flavour.takesPageValues())
        return fail(FlavourFault::PageValueNotTaken);
    std::string code(trimmed(value.code));
    const auto proposed = flavour.proposed.find(value.parameter);
    if (code.empty())
        code =
            proposed != flavour.proposed.end() ? proposed->second : std::string(plainNameOf(value.parameter));
    if (isPlainName(code) && !flavour.variable.empty())
        code = withMark(flavour.variable, "@@name@@", code);
    const bool isUnfit = firstInvalidUtf8(code) != std::string_view::npos || withoutControls(code) != code
        || std::ranges::any_of(
            flavour.never, [&](const std::string& end) { return code.find(end) != std::string::npos; });
    if (isUnfit)
        return fail(FlavourFault::PageCodeUnfit);
    return code;
}

Filled<std::string> writeFlavour(const Flavour& flavour, const PageTag& tag, const FlavourContext& context)
{
    return FlavourWriter(flavour, tag, context).run();
}

} // namespace convey
