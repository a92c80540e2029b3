// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tag/contents.h"

#include "base/json.h"
#include "base/text.h"
#include "tag/rules.h"
#include "tag/suspicion.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace convey {

namespace {

using TagJson = nlohmann::json;

/// Builds items from the reader's events. SAX, because a document tree drops repeated keys and hides whether
/// a number was written with decimals.
class ContentsHandler final : public nlohmann::json_sax<TagJson>
{
public:
    explicit ContentsHandler(bool mends)
        : m_mends(mends)
    { }

    bool null() override { return m_mends && where() == Where::Field ? true : refuseValue(); }
    bool boolean(bool /*value*/) override { return refuseValue(); }
    bool binary(binary_t& /*value*/) override { return refuseValue(); }
    bool number_integer(number_integer_t value) override { return takeNumber(value); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_mends && textField() != nullptr) {
            *textField() = std::to_string(value);
            return true;
        }
        if (value <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return takeNumber(static_cast<std::int64_t>(value));
        return numberField() != nullptr ? add(TagCode::NumberUnreadable) : refuseValue();
    }

    bool number_float(number_float_t /*value*/, const string_t& text) override
    {
        if (numberField() == nullptr)
            return refuseValue();
        const bool isDecimal = text.find('.') != string_t::npos && text.find_first_of("eE") == string_t::npos;
        return add(isDecimal && m_field == "amount" ? TagCode::AmountDecimal : TagCode::NumberUnreadable);
    }

    bool string(string_t& value) override
    {
        std::string* field = textField();
        if (field == nullptr && m_mends && numberField() != nullptr) {
            std::int64_t number = 0;
            const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
            if (fault == std::errc() && end == value.data() + value.size())
                return takeNumber(number);
        }
        if (field == nullptr) {
            // It is not kept, yet the page would send it.
            appendPrivacyFindings(m_findings, value, place());
            return refuseValue();
        }
        if (value.empty() && !m_mends)
            return add(m_field == "content_type" ? TagCode::ItemContentTypeEmpty : TagCode::ItemFieldEmpty);
        *field = std::move(value);
        return true;
    }

    bool start_array(std::size_t /*size*/) override
    {
        if (where() != Where::Root)
            return enterForeign();
        m_isInArray = true;
        return true;
    }

    bool start_object(std::size_t /*size*/) override
    {
        if (where() != Where::Entry)
            return enterForeign();
        m_items.emplace_back();
        m_findingsBefore = m_findings.size();
        m_seen.fill(false);
        m_field = {};
        m_isInItem = true;
        return true;
    }

    bool key(string_t& name) override
    {
        if (m_foreignDepth > 0)
            return true;
        m_field = {};
        const auto known = std::ranges::find(spec::kTagItemFields, name);
        if (known == spec::kTagItemFields.end()) {
            if (m_mends)
                return true;
            const bool isApiOnly = name == "group_id" || name == "variant_dict";
            return add(isApiOnly ? TagCode::ItemFieldApiOnly : TagCode::ItemFieldUnknown);
        }
        bool& isSeen = m_seen.at(static_cast<std::size_t>(known - spec::kTagItemFields.begin()));
        m_field = *known;
        if (isSeen) {
            add(TagCode::ItemFieldRepeated);
            m_field = {};
        }
        isSeen = true;
        return true;
    }

    bool end_object() override
    {
        if (leaveForeign())
            return true;
        m_isInItem = false;
        m_field = {};
        // What else is wrong with the item says more.
        if (m_items.back() == TagItem{} && m_findings.size() == m_findingsBefore)
            add(TagCode::ItemEmpty);
        return true;
    }

    bool end_array() override
    {
        leaveForeign();
        return true;
    }

    bool parse_error(
        std::size_t position, const std::string& /*token*/, const TagJson::exception& /*error*/) override
    {
        m_items.clear();
        m_findings.clear();
        TagFinding finding = tagFinding(TagCode::ContentsNotJson, kTagContents);
        finding.position = position == 0 ? 0 : position - 1; // the reader counts the bytes it took
        m_findings.push_back(finding);
        return false;
    }

    [[nodiscard]] ParsedContents take() && { return {std::move(m_items), std::move(m_findings)}; }

private:
    enum class Where : std::uint8_t
    {
        Root,
        Entry,
        Field,
        Ignored
    };

    [[nodiscard]] Where where() const
    {
        if (m_foreignDepth > 0 || (m_isInItem && m_field.empty()))
            return Where::Ignored;
        if (m_isInItem)
            return Where::Field;
        return m_isInArray ? Where::Entry : Where::Root;
    }

    [[nodiscard]] TagFinding place() const
    {
        TagFinding finding = tagFinding(TagCode::ContentsNotJson, kTagContents);
        finding.item = static_cast<int>(m_items.size()) - 1;
        finding.itemField = m_field;
        return finding;
    }

    bool add(TagCode code)
    {
        TagFinding finding = place();
        finding.code = code;
        finding.severity = info(code).severity;
        m_findings.push_back(finding);
        return true;
    }

    std::string* textField()
    {
        if (where() != Where::Field)
            return nullptr;
        TagItem& item = m_items.back();
        return m_field == "id"          ? &item.id
            : m_field == "name"         ? &item.name
            : m_field == "content_type" ? &item.contentType
            : m_field == "currency"     ? &item.currency
                                        : nullptr;
    }

    std::optional<std::int64_t>* numberField()
    {
        if (where() != Where::Field)
            return nullptr;
        TagItem& item = m_items.back();
        return m_field == "quantity" ? &item.quantity : m_field == "amount" ? &item.amount : nullptr;
    }

    bool takeNumber(std::int64_t value)
    {
        std::optional<std::int64_t>* field = numberField();
        if (field == nullptr)
            return refuseValue();
        *field = value;
        return true;
    }

    /// A value that does not belong here. The reading goes on: text that is no JSON further on is the worse
    /// fault.
    bool refuseValue()
    {
        switch (where()) {
        case Where::Root:
            return add(TagCode::ContentsNotArray);
        case Where::Entry:
            m_items.emplace_back();
            m_field = {};
            return add(TagCode::ItemNotObject);
        case Where::Field:
            return add(TagCode::ItemFieldWrongType);
        case Where::Ignored:
            break;
        }
        return true;
    }

    bool enterForeign()
    {
        refuseValue();
        ++m_foreignDepth;
        return true;
    }

    bool leaveForeign()
    {
        if (m_foreignDepth == 0)
            return false;
        --m_foreignDepth;
        return true;
    }

    bool m_mends;
    std::vector<TagItem> m_items;
    std::vector<TagFinding> m_findings;
    std::array<bool, spec::kTagItemFields.size()> m_seen{};
    std::string_view m_field; ///< the field whose value comes next; empty: one that is not kept
    std::size_t m_findingsBefore = 0; ///< the item that is read now
    std::size_t m_foreignDepth = 0; ///< lists and objects that are passed over
    bool m_isInArray = false;
    bool m_isInItem = false;
};

} // namespace

std::string contentsJson(const std::vector<TagItem>& items)
{
    std::string out;
    JsonWriter json(out);
    json.beginArray();
    const auto text = [&](std::string_view key, std::string_view value) {
        if (!value.empty())
            json.key(key).value(value);
    };
    const auto number = [&](std::string_view key, const std::optional<std::int64_t>& value) {
        if (value)
            json.key(key).value(*value);
    };
    for (const TagItem& item : items) {
        json.beginObject();
        text("id", item.id);
        text("name", item.name);
        text("content_type", item.contentType);
        number("quantity", item.quantity);
        number("amount", item.amount);
        text("currency", item.currency);
        json.endObject();
    }
    json.endArray();
    return out;
}

namespace {

ParsedContents readContents(std::string_view json, bool mends)
{
    ContentsHandler handler(mends);
    TagJson::sax_parse(json.begin(), json.end(), &handler);
    ParsedContents parsed = std::move(handler).take();
    if (parsed.items.empty() && parsed.findings.empty())
        parsed.findings.push_back(tagFinding(TagCode::ContentsEmpty, kTagContents));
    return parsed;
}

} // namespace

ParsedContents parseContents(std::string_view json)
{
    return readContents(json, false);
}

ParsedContents mendedContents(std::string_view json)
{
    return readContents(json, true);
}

} // namespace convey
