// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/har.h"

#include "base/text.h"
#include "tag/rules.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace convey {

namespace {

using HarJson = nlohmann::json;

/// What is kept of an entry while it is read.
struct HarEntry
{
    std::string url{};
    std::string method{};
    std::string text{}; ///< of the response
    bool isBase64 = false;
    int status = 0;
};

/// Reads entries one after another; a document tree of a recording would take several times its size.
class HarHandler final : public nlohmann::json_sax<HarJson>
{
public:
    explicit HarHandler(FoundTags& out)
        : m_out(out)
    { }

    bool null() override { return value(); }
    bool boolean(bool /*value*/) override { return value(); }
    bool number_integer(number_integer_t number) override { return takeNumber(number); }
    bool number_unsigned(number_unsigned_t number) override
    {
        constexpr number_unsigned_t kMostStatus = 999;
        return takeNumber(static_cast<number_integer_t>(std::min(number, kMostStatus)));
    }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return value(); }
    bool binary(binary_t& /*value*/) override { return value(); }

    bool string(string_t& text) override
    {
        if (isAt({"log", "entries", "", "request", "url"}))
            m_entry.url = std::move(text);
        else if (isAt({"log", "entries", "", "request", "method"}))
            m_entry.method = std::move(text);
        else if (isAt({"log", "entries", "", "response", "content", "text"}))
            m_entry.text = std::move(text);
        else if (isAt({"log", "entries", "", "response", "content", "encoding"}))
            m_entry.isBase64 = text == "base64";
        return value();
    }

    bool start_object(std::size_t /*size*/) override { return open(); }
    bool start_array(std::size_t /*size*/) override { return open(); }
    bool end_array() override { return close(); }

    bool end_object() override
    {
        close();
        if (isAt({"log", "entries", ""}))
            finishEntry();
        return !m_isFull;
    }

    bool key(string_t& name) override
    {
        if (m_depth > 0 && m_depth <= kDeepest)
            m_path[m_depth - 1] = std::move(name);
        return true;
    }

    bool parse_error(
        std::size_t /*position*/, const std::string& /*token*/, const HarJson::exception& /*error*/) override
    {
        m_out.isCutOff = true;
        return false;
    }

private:
    static constexpr std::size_t kDeepest = 8; ///< nothing that is wanted lies deeper

    /// Whether what comes now stands under these keys; an entry of a list has none.
    [[nodiscard]] bool isAt(std::initializer_list<std::string_view> keys) const
    {
        return m_depth == keys.size() && std::equal(keys.begin(), keys.end(), m_path.begin());
    }

    bool open()
    {
        if (++m_depth <= kDeepest)
            m_path[m_depth - 1].clear();
        return true;
    }
    bool close()
    {
        --m_depth;
        return true;
    }
    static bool value() { return true; }

    bool takeNumber(number_integer_t number)
    {
        if (isAt({"log", "entries", "", "response", "status"}))
            m_entry.status = static_cast<int>(std::clamp<number_integer_t>(number, 0, 999));
        return value();
    }

    void finishEntry()
    {
        const HarEntry entry = std::exchange(m_entry, {});
        const std::size_t index = m_out.entries++;
        takeRequest(entry, index);
        if (entry.text.empty() || m_isFull)
            return;
        TagDocument page{.kind = TagDocumentKind::Response,
            .name = entry.url,
            .entry = index,
            .status = entry.status,
            .text = entry.isBase64 ? decoded(entry.text) : entry.text};
        page.tags = parseTags(page.text);
        if (!page.tags.empty())
            keep(std::move(page));
    }

    void keep(TagDocument&& document)
    {
        m_isFull = m_tags >= kMostReadTags;
        if (m_isFull) {
            ParsedTag& last = m_out.documents.back().tags.back();
            TagFinding finding = tagFinding(TagCode::NotAllRead);
            finding.position = last.position + last.length;
            return last.findings.push_back(finding);
        }
        m_tags += document.tags.size();
        m_out.documents.push_back(std::move(document));
    }

    void takeRequest(const HarEntry& entry, std::size_t index)
    {
        const std::size_t query = std::min(entry.url.find('?'), entry.url.size());
        const std::string address = asciiLowered(std::string_view(entry.url).substr(0, query));
        if (address.find(spec::kTagHost) == std::string::npos
            && address.find(spec::kTagPath) == std::string::npos)
            return;
        ParsedTag tag = parseTag(entry.url);
        const auto has = [&](std::string_view name) {
            return std::ranges::find(tag.parameters, name, &ParsedParameter::name) != tag.parameters.end();
        };
        // The pixel sends to the same path, mostly by POST, and names itself in `st`.
        const bool isPixels = entry.method == "POST" || (has("st") && !has(kTagEvent));
        if (isPixels || entry.method == "OPTIONS") {
            m_out.pixelRequests += isPixels ? 1 : 0;
            return;
        }
        if (!has(kTagPid) && !has(kTagEvent))
            return;
        TagDocument request{.kind = TagDocumentKind::Request,
            .name = std::string(spec::kTagHost),
            .entry = index,
            .status = entry.status,
            .text = entry.url};
        request.tags.push_back(std::move(tag));
        keep(std::move(request));
    }

    static std::string decoded(const std::string& base64)
    {
        return QByteArray::fromBase64(
            QByteArray::fromRawData(base64.data(), static_cast<qsizetype>(base64.size())))
            .toStdString();
    }

    FoundTags& m_out;
    HarEntry m_entry{};
    std::size_t m_depth = 0;
    std::size_t m_tags = 0;
    bool m_isFull = false; ///< there are more tags than are kept
    std::array<std::string, kDeepest> m_path{}; ///< the key at each depth
};

/// Does the text begin like a HAR: `{"log"`, perhaps behind a byte order mark?
bool beginsLikeHar(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    const auto skip = [&](std::string_view piece) {
        const std::size_t begin = text.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos || !text.substr(begin).starts_with(piece))
            return false;
        text.remove_prefix(begin + piece.size());
        return true;
    };
    return skip("{") && skip("\"log\"") && skip(":");
}

} // namespace

FoundTags findTags(std::string_view text)
{
    FoundTags found;
    if (beginsLikeHar(text)) {
        found.isHar = true;
        HarHandler handler(found);
        HarJson::sax_parse(text.begin(), text.end(), &handler);
        return found;
    }
    TagDocument& document = found.documents.emplace_back();
    document.tags = tagsIn(text);
    return found;
}

} // namespace convey
