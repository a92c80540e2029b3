// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/mend.h"

#include "base/json.h"
#include "base/text.h"
#include "spec/currency.h"
#include "spec/event_type.h"
#include "tag/address.h"
#include "tag/build.h"
#include "tag/contents.h"
#include "tag/mend_rules.h"
#include "tag/rules.h"
#include "tag/template_span.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace convey {

namespace {

/// Finds the edits for the findings of one tag.
class TagMender
{
public:
    TagMender(std::string_view text, const ParsedTag& tag)
        : m_text(text)
        , m_tag(tag)
        , m_type(eventTypeByName(tag.tag.event))
        , m_isCovered(tag.url.size(), false)
    {
        TemplateFinder templates(tag.url);
        for (std::size_t at = 0; at < tag.url.size();) {
            const auto span = templates.at(at);
            for (const std::size_t end = span ? span->end : at + 1; at < end; ++at)
                m_isCovered[at] = span.has_value();
        }
        for (std::size_t i = 0; i < tag.parameters.size(); ++i) {
            if (!tag.parameters[i].known.empty())
                m_first.emplace(tag.parameters[i].known, i);
        }
    }

    TagMend mend(const TagFinding& finding)
    {
        m_edits.clear();
        edit(finding);
        TagMend mend{.edits = std::move(m_edits)};
        std::ranges::stable_sort(mend.edits, {}, &TagEdit::position);
        if (mend.edits.empty())
            mend.decision = decisionOf(finding);
        return mend;
    }

private:
    void edit(const TagFinding& finding)
    {
        switch (finding.code) {
        case TagCode::LazyLoading:
            dropLazy();
            break;
        case TagCode::SourceNotQuoted:
            quoteSource();
            break;
        case TagCode::AmpersandRaw:
            escapeAmpersands();
            break;
        case TagCode::LineBreak:
            dropBreaks();
            break;
        case TagCode::SchemeMissing:
            put(finding.position, finding.length, "https://");
            break;
        case TagCode::SchemeNotHttps:
            if (!has(TagCode::HostWrong))
                put(finding.position, finding.length, "https");
            break;
        case TagCode::HostWrong:
            mendHost(finding);
            break;
        case TagCode::PathWrong:
            if (!has(TagCode::HostWrong) && !has(TagCode::TemplateInAddress))
                replaceUrl(m_tag.pathBegin, m_tag.pathEnd, spec::kTagPath);
            break;
        case TagCode::PercentBroken:
        case TagCode::PlusSign:
        case TagCode::SpaceRaw:
        case TagCode::CharacterRaw:
            encodeRaw(finding);
            break;
        case TagCode::SpaceAtEdge:
            put(finding.position, finding.length, {});
            break;
        case TagCode::EscapedTwice:
            unescapeNames();
            break;
        case TagCode::EncodedTwice:
            decodeOnce(finding);
            break;
        default:
            editParameter(finding);
        }
    }

    void editParameter(const TagFinding& finding)
    {
        if (finding.code == TagCode::ParameterMissing) {
            addDataType(finding);
            return;
        }
        const ParsedParameter* parameter = parameterOf(finding);
        if (parameter == nullptr)
            return;
        switch (finding.code) {
        case TagCode::ParameterEmpty:
        case TagCode::PlanIdNotAllowed:
        case TagCode::ContentsNotAllowed:
        case TagCode::ContentsEmpty:
            // Without it another one of its name would begin to count.
            if (std::ranges::count(m_tag.parameters, parameter->known, &ParsedParameter::known) == 1)
                remove(*parameter);
            break;
        case TagCode::ParameterUnknown:
            mendUnknown(*parameter);
            break;
        case TagCode::ParameterApiOnly:
            mendApiOnly(*parameter);
            break;
        case TagCode::ParameterRepeated:
            if (const ParsedParameter* first = firstNamed(parameter->known);
                first != parameter && first != nullptr && first->value == parameter->value)
                remove(*parameter);
            break;
        case TagCode::DataPrefixMissing:
            rename(*parameter, parameter->known);
            break;
        case TagCode::ContentsBracketed:
            joinBracketed();
            break;
        case TagCode::DataTypeWrong:
            if (const auto shape = shapeName())
                replaceValue(*parameter, *shape);
            break;
        case TagCode::EventUnknown:
            for (const spec::EventTypeInfo& type : spec::kEventTypes) {
                // A custom event's name beside it leaves open which event is meant.
                const bool isClear = m_tag.tag.customEventName.empty();
                if (isClear && type.onImageTag && spellingOf(type.name) == spellingOf(parameter->value))
                    replaceValue(*parameter, type.name);
            }
            break;
        case TagCode::AmountDecimal:
            if (finding.item < 0) {
                if (const auto amount = minorUnits(parameter->value, m_tag.tag.currency))
                    replaceValue(*parameter, std::to_string(*amount));
            }
            break;
        case TagCode::CurrencyLowerCase:
            mendCurrency(finding, *parameter);
            break;
        case TagCode::ContentsNotArray:
        case TagCode::ItemFieldUnknown:
        case TagCode::ItemFieldApiOnly:
        case TagCode::ItemFieldWrongType:
        case TagCode::ItemContentTypeEmpty:
            mendItems(finding.code, *parameter);
            break;
        default:
            break;
        }
    }

    // Edits of the text.

    void put(std::size_t position, std::size_t length, std::string_view replacement)
    {
        m_edits.push_back({position, length, std::string(replacement)});
    }

    /// Replaces bytes of the address; `replacement` is escaped as its place asks for.
    void replaceUrl(std::size_t begin, std::size_t end, std::string_view replacement)
    {
        const std::size_t from = m_tag.origins[begin];
        put(from, m_tag.origins[end] - from,
            m_tag.isHtml ? attributeEscaped(replacement) : std::string(replacement));
    }

    [[nodiscard]] std::size_t valueBegin(const ParsedParameter& parameter) const
    {
        return std::min(parameter.urlNameEnd + 1, parameter.urlEnd);
    }

    void replaceValue(const ParsedParameter& parameter, std::string_view value)
    {
        put(parameter.valuePosition, parameter.valueLength, percentEncoded(value));
    }

    void rename(const ParsedParameter& parameter, std::string_view name)
    {
        std::size_t begin = parameter.urlBegin;
        while (begin < parameter.urlNameEnd && m_tag.url[begin] == ' ')
            ++begin;
        replaceUrl(begin, parameter.urlNameEnd, percentEncoded(name));
    }

    void remove(const ParsedParameter& parameter)
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
    [[nodiscard]] bool isWholeExpression(const ParsedParameter& parameter) const
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

    void dropLazy()
    {
        if (m_tag.lazyLength == 0)
            return;
        std::size_t begin = m_tag.lazyPosition;
        const bool isAfterSpace = begin > 0 && (m_text[begin - 1] == ' ' || m_text[begin - 1] == '\n');
        begin -= isAfterSpace ? 1 : 0;
        put(begin, m_tag.lazyPosition + m_tag.lazyLength - begin, {});
    }

    void quoteSource()
    {
        const std::string_view source = m_text.substr(m_tag.sourcePosition, m_tag.sourceLength);
        if (source.find('"') != std::string_view::npos)
            return;
        put(m_tag.sourcePosition, 0, "\"");
        put(m_tag.sourcePosition + m_tag.sourceLength, 0, "\"");
    }

    void escapeAmpersands()
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

    void dropBreaks()
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

    void mendHost(const TagFinding& finding)
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
    void encodeRaw(const TagFinding& finding)
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
    [[nodiscard]] std::size_t sourceEnd(std::size_t at, std::size_t next) const
    {
        const bool isReference = m_text[m_tag.origins[at]] == '&' || m_text[m_tag.origins[at]] == '\\';
        return isReference ? m_tag.origins[next] : m_tag.origins[at] + (next - at);
    }

    [[nodiscard]] bool isFault(TagCode code, std::size_t at, std::size_t end, bool isName) const
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

    void unescapeNames()
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

    void decodeOnce(const TagFinding& finding)
    {
        const ParsedParameter* parameter = parameterOf(finding);
        if (parameter == nullptr)
            return;
        // The finding stands on what was encoded again: the name, or the contents.
        if (finding.position == parameter->position)
            rename(*parameter, parameter->known);
        else
            replaceValue(
                *parameter, percentDecoded(MappedText(parameter->value, 0, parameter->value.size())).text());
    }

    void addDataType(const TagFinding& finding)
    {
        const auto shape = shapeName();
        if (finding.parameter != kTagDataType || !shape)
            return;
        if (const ParsedParameter* empty = firstNamed(kTagDataType)) {
            if (empty->urlNameEnd < empty->urlEnd)
                replaceValue(*empty, *shape);
            return;
        }
        // Behind a script's expression there is no string to put it into.
        if (m_tag.place == TagPlace::Script && m_tag.queryEnd > 0 && m_isCovered[m_tag.queryEnd - 1])
            return;
        const std::string_view query = std::string_view(m_tag.url).substr(0, m_tag.queryEnd);
        const bool isFirst = query.find('?') == std::string_view::npos;
        const bool isOpen = query.ends_with('?') || query.ends_with('&');
        const std::string added = (isFirst         ? "?"
                                          : isOpen ? ""
                                                   : "&")
            + percentEncoded(kTagDataType) + '=' + std::string(*shape);
        replaceUrl(m_tag.queryEnd, m_tag.queryEnd, added);
    }

    void mendUnknown(const ParsedParameter& parameter)
    {
        const std::string spelling = spellingOf(parameter.name);
        for (const std::string_view known : spec::kTagParameters) {
            if (spellingOf(known) != spelling)
                continue;
            const ParsedParameter* present = firstNamed(known);
            if (present == nullptr)
                rename(parameter, known);
            else if (present->value == parameter.value)
                remove(parameter);
            return;
        }
        remove(parameter);
    }

    void mendApiOnly(const ParsedParameter& parameter)
    {
        constexpr std::string_view kOptOut = "opt_out";
        if (parameter.name == "id") {
            const ParsedParameter* present = firstNamed(kTagEventId);
            if (present == nullptr)
                rename(parameter, kTagEventId);
            else if (present->value == parameter.value)
                remove(parameter);
        } else if (parameter.name != kOptOut || parameter.value == "false" || parameter.value == "0") {
            remove(parameter);
        }
    }

    /// `data[contents][0][id]=…` and its like as the one JSON array that they mean.
    void joinBracketed()
    {
        constexpr std::string_view kPrefix = "data[contents][";
        // The first piece mends them all.
        if (std::exchange(m_isJoined, true) || firstNamed(kTagContents) != nullptr)
            return;
        std::map<std::size_t, std::map<std::string, std::string>> items;
        std::vector<const ParsedParameter*> pieces;
        for (const ParsedParameter& parameter : m_tag.parameters) {
            const std::string_view name = parameter.name;
            if (!name.starts_with(kPrefix))
                continue;
            std::size_t index = 0;
            const std::string_view rest = name.substr(kPrefix.size());
            const auto [end, fault] = std::from_chars(rest.data(), rest.data() + rest.size(), index);
            const std::string_view field(end, rest.data() + rest.size());
            const bool isField = fault == std::errc() && field.starts_with("][") && field.ends_with(']');
            if (!isField || hasTemplateExpression(parameter.value))
                return;
            if (!items[index].emplace(field.substr(2, field.size() - 3), parameter.value).second)
                return;
            pieces.push_back(&parameter);
        }
        std::string json;
        JsonWriter writer(json);
        writer.beginArray();
        for (const auto& [index, fields] : items) {
            writer.beginObject();
            for (const auto& [field, value] : fields)
                writer.key(field).value(value);
            writer.endObject();
        }
        writer.endArray();
        const ParsedContents contents = mendedContents(json);
        if (pieces.empty() || !contents.findings.empty())
            return;
        const ParsedParameter& first = *pieces.front();
        replaceUrl(first.urlBegin, first.urlEnd,
            percentEncoded(kTagContents) + '=' + percentEncoded(contentsJson(contents.items)));
        for (std::size_t i = 1; i < pieces.size(); ++i)
            remove(*pieces[i]);
        if (m_edits.size() != pieces.size())
            m_edits.clear();
    }

    void mendCurrency(const TagFinding& finding, const ParsedParameter& parameter)
    {
        const auto upper = [](std::string text) {
            std::ranges::transform(text, text.begin(), asciiUpper);
            return text;
        };
        if (finding.item < 0) {
            replaceValue(parameter, upper(m_tag.tag.currency));
            return;
        }
        ParsedContents contents = parseContents(parameter.value);
        if (!contents.findings.empty())
            return;
        for (TagItem& item : contents.items) {
            const Currency* currency = findCurrency(item.currency);
            if (currency != nullptr && currency->isUsable())
                item.currency = upper(item.currency);
        }
        replaceValue(parameter, contentsJson(contents.items));
    }

    void mendItems(TagCode code, const ParsedParameter& parameter)
    {
        std::string json = parameter.value;
        if (code == TagCode::ContentsNotArray)
            json = '[' + json + ']';
        const ParsedContents contents =
            code == TagCode::ContentsNotArray && parseContents(json).findings.empty() ? parseContents(json)
                                                                                      : mendedContents(json);
        if (contents.findings.empty())
            replaceValue(parameter, contentsJson(contents.items));
    }

    // What the tag holds.

    [[nodiscard]] bool has(TagCode code) const
    {
        return std::ranges::find(m_tag.findings, code, &TagFinding::code) != m_tag.findings.end();
    }

    [[nodiscard]] const ParsedParameter* firstNamed(std::string_view known) const
    {
        const auto found = m_first.find(known);
        return found == m_first.end() ? nullptr : &m_tag.parameters[found->second];
    }

    /// The parameter that a finding is about: the one it stands on, else the first of its name. They stand in
    /// the order of the text.
    [[nodiscard]] const ParsedParameter* parameterOf(const TagFinding& finding) const
    {
        const auto named =
            std::ranges::lower_bound(m_tag.parameters, finding.position, {}, &ParsedParameter::position);
        if (named != m_tag.parameters.end() && named->position == finding.position)
            return &*named;
        if (named != m_tag.parameters.begin()) {
            const ParsedParameter& before = *std::prev(named);
            const std::size_t end = before.valuePosition + before.valueLength;
            if (finding.position <= end && (finding.parameter.empty() || finding.parameter == before.known))
                return &before;
        }
        return firstNamed(finding.parameter);
    }

    [[nodiscard]] std::optional<std::string_view> shapeName() const
    {
        if (!m_type || !info(*m_type).onImageTag)
            return std::nullopt;
        return info(info(*m_type).shape).name;
    }

    std::string_view m_text;
    const ParsedTag& m_tag;
    std::optional<EventType> m_type;
    std::map<std::string_view, std::size_t> m_first{}; ///< by name, the first of m_tag.parameters
    bool m_isJoined = false; ///< the pieces of items were looked at
    std::vector<bool> m_isCovered; ///< bytes of the address that a template fills in
    std::vector<TagEdit> m_edits{};
};

} // namespace

std::vector<TagMend> mendsOf(std::string_view text, const ParsedTag& tag)
{
    TagMender mender(text, tag);
    std::vector<TagMend> mends;
    mends.reserve(tag.findings.size());
    for (const TagFinding& finding : tag.findings)
        mends.push_back(mender.mend(finding));
    return mends;
}

} // namespace convey
