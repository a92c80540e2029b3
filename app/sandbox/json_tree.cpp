// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/json_tree.h"

#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>

namespace convey::sandbox {

namespace {

// The SAX interface tells no positions; this iterator does. The parser reads exactly to the end of a bracket
// before it reports it.
struct CountingIterator
{
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    std::size_t* consumed = nullptr;

    reference operator*() const { return *at; }
    CountingIterator& operator++()
    {
        ++at;
        ++*consumed;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at == other.at; }
};

class TreeBuilder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit TreeBuilder(JsonReading& reading)
        : m_reading(&reading)
    { }

    std::size_t consumed = 0;

    bool null() override { return add(Kind::Null) != nullptr; }
    bool boolean(bool value) override
    {
        Node* node = add(Kind::Bool);
        if (node == nullptr)
            return false;
        node->truth = value;
        return true;
    }
    bool number_integer(number_integer_t value) override
    {
        Node* node = add(Kind::Integer);
        if (node == nullptr)
            return false;
        node->integer = value;
        return true;
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return add(Kind::HugeInteger) != nullptr;
        return number_integer(static_cast<number_integer_t>(value));
    }
    // Integers beyond 64 bits come here too; their spelling tells.
    bool number_float(number_float_t /*value*/, const string_t& spelling) override
    {
        const bool integer =
            std::all_of(spelling.begin(), spelling.end(), [](char c) { return isAsciiDigit(c) || c == '-'; });
        return add(integer ? Kind::HugeInteger : Kind::Real) != nullptr;
    }
    bool string(string_t& value) override
    {
        Node* node = add(Kind::String);
        if (node == nullptr)
            return false;
        node->text = std::move(value);
        return true;
    }
    bool binary(binary_t& /*value*/) override { return false; } // not in JSON text
    bool start_object(std::size_t /*size*/) override { return open(Kind::Object); }
    bool start_array(std::size_t /*size*/) override { return open(Kind::Array); }
    bool key(string_t& value) override
    {
        m_open.back()->keys.push_back(std::move(value));
        return true;
    }
    bool end_object() override
    {
        noteRepeatedKey();
        return end_array();
    }
    bool end_array() override
    {
        m_open.back()->end = consumed;
        m_open.pop_back();
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
        const nlohmann::json::exception& /*why*/) override
    {
        return stop(RuleId::BodyNotJson);
    }

    [[nodiscard]] const std::optional<JsonProblem>& repeated() const { return m_repeated; }

private:
    bool stop(RuleId rule)
    {
        m_reading->problem = JsonProblem{.rule = rule};
        return false;
    }

    Node* add(Kind kind)
    {
        if (++m_values > kMaxValues) {
            stop(RuleId::BodyTooManyValues);
            return nullptr;
        }
        // Only the innermost open container grows, so the pointers to the outer ones stay good.
        Node& node = m_open.empty() ? m_reading->root : m_open.back()->items.emplace_back();
        node.kind = kind;
        return &node;
    }

    bool open(Kind kind)
    {
        if (m_open.size() == kMaxDepth)
            return stop(RuleId::BodyTooDeep);
        Node* node = add(kind);
        if (node == nullptr)
            return false;
        node->begin = consumed - 1;
        m_open.push_back(node);
        return true;
    }

    void noteRepeatedKey()
    {
        if (m_repeated)
            return;
        std::vector<std::string_view> names(m_open.back()->keys.begin(), m_open.back()->keys.end());
        std::sort(names.begin(), names.end());
        const auto twice = std::adjacent_find(names.begin(), names.end());
        if (twice == names.end())
            return;
        JsonProblem problem{.rule = RuleId::RepeatedKey};
        for (std::size_t level = 0; level + 1 < m_open.size(); ++level) {
            const Node& node = *m_open[level];
            if (node.kind == Kind::Array) {
                problem.path += '[' + std::to_string(node.items.size() - 1) + ']';
                if (level == 1 && m_open[0]->kind == Kind::Object && m_open[0]->keys.back() == "events")
                    problem.event = static_cast<std::int64_t>(node.items.size() - 1);
            } else {
                problem.path += (problem.path.empty() ? "" : ".") + printableName(node.keys.back());
            }
        }
        problem.path += (problem.path.empty() ? "" : ".") + printableName(*twice);
        m_repeated = std::move(problem);
    }

    JsonReading* m_reading;
    std::vector<Node*> m_open; // from the root inwards
    std::size_t m_values = 0;
    std::optional<JsonProblem> m_repeated;
};

} // namespace

const Node* Node::member(std::string_view key) const
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

JsonReading readJson(std::string_view text)
{
    JsonReading reading;
    if (firstInvalidUtf8(text) != std::string_view::npos) {
        reading.problem = JsonProblem{.rule = RuleId::BodyEncoding};
        return reading;
    }
    // The parser would skip the mark in silence.
    if (text.starts_with("\xEF\xBB\xBF")) {
        reading.problem = JsonProblem{.rule = RuleId::BodyNotJson};
        return reading;
    }
    TreeBuilder builder(reading);
    const CountingIterator first{text.data(), &builder.consumed};
    const CountingIterator last{text.data() + text.size(), &builder.consumed};
    const bool whole = nlohmann::json::sax_parse(first, last, &builder);
    if (!whole && !reading.problem)
        reading.problem = JsonProblem{.rule = RuleId::BodyNotJson};
    if (!reading.problem)
        reading.problem = builder.repeated();
    return reading;
}

std::string printableName(std::string_view key)
{
    constexpr std::size_t kLongest = 64;
    std::string name(key.substr(0, kLongest));
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return name;
}

} // namespace convey::sandbox
