// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/address.h"

#include "base/text.h"
#include "spec/field.h"
#include "tag/rules.h"
#include "tag/suspicion.h"
#include "tag/template_span.h"

#include <algorithm>
#include <utility>

namespace convey {

namespace {

constexpr auto kNowhere = std::string_view::npos;

std::string_view firstSegment(std::string_view path)
{
    return path.substr(0, path.find_first_of(".["));
}

/// The API has it, the tag does not: `user`, `opt_out`, `timestamp_ms`, `source_url` …
bool isApiOnlyName(std::string_view name)
{
    const std::string_view segment = firstSegment(name);
    return !segment.empty() && segment != "data"
        && std::ranges::any_of(
            spec::kFields, [&](const spec::FieldInfo& field) { return firstSegment(field.path) == segment; });
}

} // namespace

bool mayStandRaw(char c, bool isName)
{
    constexpr std::string_view kAllowed = "-._~!$&'()*,;=:@/?%+ ";
    return isAsciiAlpha(c) || isAsciiDigit(c) || kAllowed.find(c) != kNowhere
        || (isName && (c == '[' || c == ']'));
}

AddressReader::AddressReader(MappedText address, bool isInPage, ParsedTag& out)
    : m_address(std::move(address))
    , m_isInPage(isInPage)
    , m_out(&out)
{ }

void AddressReader::run()
{
    coverTemplates();
    dropLineBreaks();
    const std::string& text = m_address.text();
    m_out->url = text;
    m_out->origins.reserve(text.size() + 1);
    for (std::size_t at = 0; at <= text.size(); ++at)
        m_out->origins.push_back(m_address.origin(at));
    const std::size_t pathBegin = readHost(readScheme());
    const std::size_t fragment = findOutside("#", pathBegin, text.size());
    const std::size_t query = findOutside("?", pathBegin, fragment);
    readPath(pathBegin, query);
    if (fragment + 1 < text.size()) {
        add(TagCode::FragmentCutsAddress, fragment, text.size());
        judgeLiterals(fragment + 1, text.size());
    }
    readQuery(std::min(query + 1, fragment), fragment);
    judgeDataType();
    judgeValues();
    if (m_isOpenEnded)
        std::erase_if(m_out->findings,
            [](const TagFinding& finding) { return finding.code == TagCode::ParameterMissing; });
    if (text.size() > spec::kUsualTagAddress.value)
        add(TagCode::AddressTooLong, 0, text.size());
}

void AddressReader::coverTemplates()
{
    const std::string& text = m_address.text();
    m_cover.assign(text.size(), Cover::None);
    TemplateFinder templates(text);
    for (std::size_t at = 0; at < text.size();) {
        const auto span = templates.at(at);
        if (!span) {
            ++at;
            continue;
        }
        const Cover cover = span->kind == TemplateKind::Expression ? Cover::Expression
            : span->kind == TemplateKind::Control                  ? Cover::Control
                                                                   : Cover::Branch;
        std::fill(m_cover.begin() + static_cast<std::ptrdiff_t>(at),
            m_cover.begin() + static_cast<std::ptrdiff_t>(span->end), cover);
        m_hasBranch = m_hasBranch || cover == Cover::Branch;
        coverTrimmed(at, span->end);
        at = span->end;
    }
}

/// `{%-` and `-%}` take the white space beside them away.
void AddressReader::coverTrimmed(std::size_t begin, std::size_t end)
{
    constexpr std::size_t kDelimiter = 2;
    const std::string_view text = m_address.text();
    const std::string_view open = text.substr(begin, kDelimiter);
    if (open != "{%" && open != "{{" && open != "<%")
        return;
    const auto isSpace = [&](std::size_t at) {
        return m_cover[at] == Cover::None && static_cast<unsigned char>(text[at]) <= 0x20;
    };
    if (text[begin + kDelimiter] == '-') {
        for (std::size_t at = begin; at > 0 && isSpace(at - 1); --at)
            m_cover[at - 1] = Cover::Control;
    }
    if (text[end - kDelimiter - 1] == '-') {
        for (std::size_t at = end; at < text.size() && isSpace(at); ++at)
            m_cover[at] = Cover::Control;
    }
}

void AddressReader::dropLineBreaks()
{
    // URL Living Standard 4.4: white space at the ends, tabs and line breaks anywhere are dropped by
    // browsers.
    const std::string_view text = m_address.text();
    const auto isEdge = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    const auto first = static_cast<std::size_t>(std::ranges::find_if_not(text, isEdge) - text.begin());
    std::size_t last = text.size();
    while (last > first && isEdge(text[last - 1]))
        --last;
    MappedText kept;
    std::vector<Cover> cover;
    for (std::size_t at = first; at < last; ++at) {
        const bool isBreak = text[at] == '\n' || text[at] == '\r' || text[at] == '\t';
        if (isBreak && m_cover[at] == Cover::None) {
            addOnce(TagCode::LineBreak, at, at + 1);
        } else {
            kept.append(text[at], m_address.origin(at));
            cover.push_back(m_cover[at]);
        }
    }
    kept.setEnd(m_address.origin(last));
    m_address = std::move(kept);
    m_cover = std::move(cover);
}

std::size_t AddressReader::findOutside(std::string_view characters, std::size_t from, std::size_t end) const
{
    const std::string& text = m_address.text();
    for (std::size_t at = from; at < end; ++at) {
        if (m_cover[at] == Cover::None && characters.find(text[at]) != kNowhere)
            return at;
    }
    return end;
}

bool AddressReader::isCovered(std::size_t begin, std::size_t end, Cover cover) const
{
    for (std::size_t at = begin; at < end; ++at) {
        if (m_cover[at] == cover)
            return true;
    }
    return false;
}

MappedText AddressReader::plainPart(std::size_t begin, std::size_t end, bool keepsBranches) const
{
    MappedText part;
    for (std::size_t at = begin; at < end; ++at) {
        if (m_cover[at] != Cover::Control && (keepsBranches || m_cover[at] != Cover::Branch))
            part.append(m_address.text()[at], m_address.origin(at));
    }
    part.setEnd(m_address.origin(end));
    return part;
}

void AddressReader::noteTemplate(std::size_t begin, std::size_t end)
{
    addOnce(TagCode::TemplateInAddress, begin, end);
}

std::size_t AddressReader::readScheme()
{
    const std::string_view text = m_address.text();
    constexpr std::string_view kMark = "://";
    if (text.starts_with("//")) {
        add(TagCode::SchemeMissing, 0, 2);
        return 2;
    }
    const std::size_t end = findOutside(":/?#", 0, text.size());
    if (text.substr(end).starts_with(kMark)) {
        if (!isCovered(0, end, Cover::Expression) && !equalsIgnoringAsciiCase(text.substr(0, end), "https"))
            add(TagCode::SchemeNotHttps, 0, end);
        return end + kMark.size();
    }
    // In a page such an address is relative and leads to the page's own server: the host is wrong, not the
    // scheme.
    if (!m_isInPage && equalsIgnoringAsciiCase(text.substr(0, end), spec::kTagHost))
        add(TagCode::SchemeMissing, 0, 0);
    return 0;
}

std::size_t AddressReader::readHost(std::size_t at)
{
    const std::string_view text = m_address.text();
    const std::size_t end = findOutside("/?#", at, text.size());
    judgeAuthority(at, end);
    if (isCovered(at, end, Cover::Expression)) {
        noteTemplate(at, end);
        return end;
    }
    const std::string_view authority = text.substr(at, end - at);
    const bool isRelative = at == 0 && m_isInPage;
    constexpr std::string_view kDefaultPort = ":443";
    std::string_view host = authority;
    if (host.ends_with(kDefaultPort))
        host.remove_suffix(kDefaultPort.size());
    if (isRelative || !equalsIgnoringAsciiCase(host, spec::kTagHost))
        add(TagCode::HostWrong, at, end);
    return end;
}

void AddressReader::readPath(std::size_t at, std::size_t end)
{
    trimSpaces(at, end, {});
    m_out->pathBegin = at;
    m_out->pathEnd = end;
    const std::string_view path = std::string_view(m_address.text()).substr(at, end - at);
    const bool isOfTemplate = isCovered(at, end, Cover::Expression)
        || (path.empty() && at > 0 && m_cover[at - 1] == Cover::Expression);
    if (isOfTemplate)
        noteTemplate(at, end);
    else if (path != spec::kTagPath)
        add(TagCode::PathWrong, at, end);
    if (path != spec::kTagPath)
        judgeLiterals(at, end);
}

void AddressReader::readQuery(std::size_t at, std::size_t end)
{
    m_out->queryEnd = end;
    while (at < end) {
        const std::size_t next = findOutside("&", at, end);
        readPart(at, next);
        at = next + 1;
    }
}

void AddressReader::readPart(std::size_t begin, std::size_t end)
{
    const std::size_t partBegin = begin;
    const std::size_t partEnd = end;
    trimSpaces(begin, end, {});
    if (trimmed(plainPart(begin, end, false).text()).empty())
        return;
    const std::size_t nameEnd = findOutside("=", begin, end);
    std::size_t valueBegin = std::min(nameEnd + 1, end);
    if (isCovered(begin, nameEnd, Cover::Expression)) {
        noteTemplate(begin, end);
        judgeLiterals(begin, end);
        m_isOpenEnded = true;
        return;
    }
    const MappedText name = readName(begin, nameEnd);
    const std::string_view parameter = knownParameter(name.text(), begin, nameEnd);
    trimSpaces(valueBegin, end, parameter);
    const MappedText value = decoded(valueBegin, end, false, parameter);

    const std::size_t index = m_out->parameters.size();
    ParsedParameter& parsed = m_out->parameters.emplace_back();
    parsed.name = parameter.empty() ? name.text() : std::string(parameter);
    parsed.value = value.text();
    parsed.position = m_address.origin(begin);
    parsed.valuePosition = m_address.origin(valueBegin);
    parsed.valueLength = m_address.origin(end) - parsed.valuePosition;
    parsed.known = parameter;
    parsed.urlBegin = partBegin;
    parsed.urlNameEnd = nameEnd;
    parsed.urlEnd = partEnd;
    if (parameter.empty()) {
        judgeForeignText(name);
        judgeForeignText(value);
        return;
    }
    if (isTaken(parameter)) {
        if (!m_hasBranch)
            add(TagCode::ParameterRepeated, begin, end, parameter);
        judgeForeignText(value);
        return;
    }
    takeParameter(parameter, index, value);
}

MappedText AddressReader::readName(std::size_t begin, std::size_t end)
{
    constexpr std::string_view kEscapedAgain = "amp;";
    const std::string_view text = m_address.text();
    while (text.substr(begin, end - begin).starts_with(kEscapedAgain)) {
        addOnce(TagCode::EscapedTwice, begin, begin + kEscapedAgain.size());
        begin += kEscapedAgain.size();
    }
    MappedText name = decoded(begin, end, true, {});
    MappedText again = percentDecoded(name);
    if (again.text() != name.text() && !tagParameterNamed(again.text()).empty()) {
        add(TagCode::EncodedTwice, begin, end, tagParameterNamed(again.text()));
        return again;
    }
    return name;
}

/// The table's parameter that a decoded name means. Empty, with a finding, when it means none.
std::string_view AddressReader::knownParameter(std::string_view name, std::size_t begin, std::size_t end)
{
    if (const std::string_view known = tagParameterNamed(name); !known.empty())
        return known;
    constexpr std::array kBareData =
        std::to_array<std::string_view>({"amount", "currency", "plan_id", "contents"});
    if (std::ranges::find(kBareData, name) != kBareData.end()) {
        const std::string_view known = tagParameterNamed("data[" + std::string(name) + "]");
        add(TagCode::DataPrefixMissing, begin, end, known);
        return known;
    }
    if (name.starts_with("data[contents]["))
        add(TagCode::ContentsBracketed, begin, end, kTagContents);
    else if (isApiOnlyName(name))
        add(TagCode::ParameterApiOnly, begin, end);
    else
        add(TagCode::ParameterUnknown, begin, end);
    return {};
}

MappedText AddressReader::decoded(std::size_t begin, std::size_t end, bool isName, std::string_view parameter)
{
    const MappedText raw = plainPart(begin, end, !isName);
    // Nobody encoded these: they are replaced before the address is used.
    if (isPlaceholder(raw.text()) || isCovered(begin, end, Cover::Expression)
        || (!isName && isCovered(begin, end, Cover::Branch)))
        return raw;
    noteRawCharacters(begin, end, isName, parameter);
    return percentDecoded(raw);
}

/// The first of each kind of badly encoded characters between `begin` and `end`.
void AddressReader::noteRawCharacters(
    std::size_t begin, std::size_t end, bool isName, std::string_view parameter)
{
    const std::string_view text = m_address.text();
    bool isNoted[4]{};
    const auto note = [&](std::size_t kind, TagCode code, std::size_t at) {
        if (!isNoted[kind])
            add(code, at, at + 1, parameter);
        isNoted[kind] = true;
    };
    for (std::size_t at = begin; at < end; ++at) {
        const char c = text[at];
        if (m_cover[at] != Cover::None)
            continue;
        if (c == '%' && !percentByte(text.substr(0, end), at))
            note(0, TagCode::PercentBroken, at);
        else if (c == '+')
            note(1, TagCode::PlusSign, at);
        else if (c == ' ')
            note(2, TagCode::SpaceRaw, at);
        else if (!mayStandRaw(c, isName))
            note(3, TagCode::CharacterRaw, at);
    }
}

void AddressReader::trimSpaces(std::size_t& begin, std::size_t& end, std::string_view parameter)
{
    const std::string_view text = m_address.text();
    const std::size_t oldBegin = begin;
    const std::size_t oldEnd = end;
    const auto isSpace = [&](std::size_t at) { return text[at] == ' ' && m_cover[at] == Cover::None; };
    while (begin < end && isSpace(begin))
        ++begin;
    while (end > begin && isSpace(end - 1))
        --end;
    if (begin > oldBegin)
        add(TagCode::SpaceAtEdge, oldBegin, begin, parameter);
    if (end < oldEnd)
        add(TagCode::SpaceAtEdge, end, oldEnd, parameter);
}

void AddressReader::add(TagCode code, std::size_t begin, std::size_t end, std::string_view parameter)
{
    TagFinding finding = tagFinding(code, parameter);
    finding.position = m_address.origin(begin);
    finding.length = m_address.origin(end) - finding.position;
    m_out->findings.push_back(finding);
}

void AddressReader::addOnce(TagCode code, std::size_t begin, std::size_t end)
{
    if (!std::exchange(m_isNoted.at(static_cast<std::size_t>(code)), true))
        add(code, begin, end);
}

} // namespace convey
