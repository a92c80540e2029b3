// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "tag/address.h"
#include "tag/flavour.h"
#include "tag/rules.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <tuple>

namespace convey {

namespace {

using Part = FlavourPart;

constexpr std::array kFlavourFaultNames = std::to_array<std::string_view>({"too_large", "not_text",
    "line_unreadable", "key_unknown", "key_repeated", "key_missing", "key_empty", "name_invalid",
    "number_invalid", "body_missing", "slot_unknown", "slot_not_closed", "parameter_unknown",
    "page_value_not_taken", "page_value_decides", "page_value_repeated", "page_code_unfit"});
static_assert(kFlavourFaultNames.size() == static_cast<std::size_t>(FlavourFault::Count_));

constexpr std::string_view kSlotMark = "@@";

struct SlotName
{
    std::string_view name;
    Part::Slot slot;
    Part::Escape escape = Part::Escape::None;
};

// A slot that would need another escape does not exist: a file can't ask for what was not thought of.
constexpr std::array kSlotNames = std::to_array<SlotName>({
    {"url", Part::Slot::Url},
    {"url|html", Part::Slot::Url, Part::Escape::Html},
    {"fixed-url|shell", Part::Slot::FixedUrl, Part::Escape::Shell},
    {"page-lines", Part::Slot::PageLines},
    {"page-url|shell", Part::Slot::PageUrl, Part::Escape::Shell},
    {"pixel-id", Part::Slot::PixelId},
    {"event-name", Part::Slot::EventName},
    {"measure-data", Part::Slot::MeasureData},
    {"measure-options", Part::Slot::MeasureOptions},
    {"api-body", Part::Slot::ApiBody},
});

struct TextKey
{
    std::string_view key;
    std::string Flavour::*field;
};

constexpr std::array kTextKeys = std::to_array<TextKey>({
    {"name", &Flavour::name},
    {"title", &Flavour::title},
    {"paste", &Flavour::paste},
    {"layers", &Flavour::layers},
    {"extension", &Flavour::extension},
    {"variable", &Flavour::variable},
    {"page-value", &Flavour::pageValue},
    {"page-json", &Flavour::pageJson},
    {"page-optional", &Flavour::pageOptional},
    {"page-line", &Flavour::pageLine},
});

tl::unexpected<FlavourProblem> flavourProblem(FlavourFault fault, int line, std::string_view subject = {})
{
    return tl::unexpected(FlavourProblem{fault, line, std::string(subject)});
}

bool isFlavourName(std::string_view name)
{
    return !name.empty() && name.front() != '-' && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || isAsciiDigit(c) || c == '-';
    });
}

bool isPlainText(std::string_view text)
{
    return firstInvalidUtf8(text) == std::string_view::npos && std::ranges::none_of(text, [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == '\x7F';
    });
}

class FlavourReader
{
public:
    explicit FlavourReader(std::string_view text)
        : m_rest(text)
    { }

    tl::expected<Flavour, FlavourProblem> run() &&
    {
        bool hasBody = false;
        while (!hasBody && !m_rest.empty()) {
            const std::string_view line = nextLine();
            if (line == "---")
                hasBody = true;
            else if (const auto bad = readHeadLine(line))
                return tl::unexpected(*bad);
        }
        for (const std::string_view key : {"name", "order", "title", "paste", "layers", "extension"}) {
            if (!m_seen.contains(key))
                return flavourProblem(FlavourFault::KeyMissing, 0, key);
        }
        if (m_rest.ends_with('\n'))
            m_rest.remove_suffix(1);
        if (!hasBody || m_rest.empty())
            return flavourProblem(FlavourFault::BodyMissing, m_line);
        if (const auto bad = readBody())
            return tl::unexpected(*bad);
        return std::move(m_flavour);
    }

private:
    using Bad = std::optional<FlavourProblem>;

    std::string_view nextLine()
    {
        ++m_line;
        const std::size_t end = m_rest.find('\n');
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        return line;
    }

    [[nodiscard]] Bad bad(FlavourFault fault, std::string_view subject = {}) const
    {
        return FlavourProblem{fault, m_line, std::string(subject)};
    }

    Bad readHeadLine(std::string_view line)
    {
        if (line.empty() || line.starts_with('#'))
            return {};
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos)
            return bad(FlavourFault::LineUnreadable);
        const std::string_view key = line.substr(0, colon);
        const std::string_view text = line.substr(colon + 2);
        if (trimmed(text).empty())
            return bad(FlavourFault::KeyEmpty, key);
        const bool mayRepeat = key == "note" || key == "never" || key == "proposed";
        if (!m_seen.emplace(key).second && !mayRepeat)
            return bad(FlavourFault::KeyRepeated, key);
        if (key == "note")
            m_flavour.notes.emplace_back(text);
        else if (key == "never")
            m_flavour.never.emplace_back(text);
        else if (key == "proposed")
            return readProposal(text);
        else if (key == "order")
            return readOrder(text);
        else if (std::string* field = fieldOf(key))
            *field = text;
        else
            return bad(FlavourFault::KeyUnknown, key);
        if ((key == "name" || key == "extension") && !isFlavourName(text))
            return bad(FlavourFault::NameInvalid, key);
        return {};
    }

    std::string* fieldOf(std::string_view key)
    {
        const auto found = std::ranges::find(kTextKeys, key, &TextKey::key);
        return found == kTextKeys.end() ? nullptr : &(m_flavour.*found->field);
    }

    Bad readOrder(std::string_view text)
    {
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), m_flavour.order);
        if (fault != std::errc() || end != text.data() + text.size())
            return bad(FlavourFault::NumberInvalid, "order");
        return {};
    }

    Bad readProposal(std::string_view text)
    {
        const std::string_view parameter = text.substr(0, text.find(' '));
        const std::string_view code = trimmed(text.substr(parameter.size()));
        if (tagParameterNamed(parameter).empty())
            return bad(FlavourFault::ParameterUnknown, parameter);
        if (code.empty())
            return bad(FlavourFault::KeyEmpty, "proposed");
        if (!m_flavour.proposed.emplace(parameter, code).second)
            return bad(FlavourFault::KeyRepeated, parameter);
        return {};
    }

    Bad readBody()
    {
        ++m_line;
        while (!m_rest.empty()) {
            const std::size_t begin = m_rest.find(kSlotMark);
            addText(m_rest.substr(0, begin));
            if (begin == std::string_view::npos)
                return {};
            m_rest.remove_prefix(begin + kSlotMark.size());
            const std::size_t end = m_rest.find(kSlotMark);
            const std::string_view name = m_rest.substr(0, end);
            if (end == std::string_view::npos || name.find('\n') != std::string_view::npos)
                return bad(FlavourFault::SlotNotClosed);
            const auto slot = std::ranges::find(kSlotNames, name, &SlotName::name);
            if (slot == kSlotNames.end())
                return bad(FlavourFault::SlotUnknown, name);
            m_flavour.body.push_back({.slot = slot->slot, .escape = slot->escape, .indent = m_indent});
            m_rest.remove_prefix(end + kSlotMark.size());
        }
        return {};
    }

    void addText(std::string_view text)
    {
        m_line += static_cast<int>(std::ranges::count(text, '\n'));
        if (const std::size_t lineStart = text.rfind('\n'); lineStart != std::string_view::npos)
            m_indent =
                text.substr(lineStart + 1, text.find_first_not_of(" \t", lineStart + 1) - lineStart - 1);
        if (!text.empty())
            m_flavour.body.push_back({.text = std::string(text)});
    }

    std::string_view m_rest;
    std::string m_indent; ///< white space at the start of the body's current line
    int m_line = 0;
    std::set<std::string, std::less<>> m_seen;
    Flavour m_flavour;
};

} // namespace

std::string_view flavourFaultName(FlavourFault fault)
{
    return kFlavourFaultNames.at(static_cast<std::size_t>(fault));
}

tl::expected<Flavour, FlavourProblem> readFlavour(std::string_view text)
{
    if (text.size() > kMaxFlavourBytes)
        return flavourProblem(FlavourFault::TooLarge, 0);
    if (!isPlainText(text))
        return flavourProblem(FlavourFault::NotText, 0);
    return FlavourReader(text).run();
}

std::vector<Flavour> builtInFlavours()
{
    std::vector<Flavour> flavours;
    const QDir folder(QStringLiteral(":/flavours"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // compiled in: a test reads every one of them
        if (auto flavour = readFlavour(file.readAll().toStdString()))
            flavours.push_back(std::move(*flavour));
    }
    std::ranges::sort(flavours, {}, [](const Flavour& f) { return std::tie(f.order, f.name); });
    return flavours;
}

} // namespace convey
