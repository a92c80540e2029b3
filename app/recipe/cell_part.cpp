// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/cell_part.h"

#include "base/text.h"
#include "recipe/binding.h"

#include <algorithm>

namespace convey {

namespace {

constexpr std::string_view kFirstName = "first_name";
constexpr std::string_view kLastName = "last_name";
constexpr std::string_view kEmails = "emails";
constexpr std::string_view kEmailPrefix = "email_";
constexpr std::string_view kValueStart = "value(";
constexpr std::string_view kColumnPrefix = "column:";

/// Where the name of a part ends: the colon behind it, or npos. The key of a value may hold colons.
std::size_t endOfPartName(std::string_view text)
{
    if (!text.starts_with(kValueStart))
        return text.find(':');
    const std::size_t close = text.find("):");
    return close == std::string_view::npos ? close : close + 1;
}

bool needsQuotes(std::string_view text)
{
    return text.empty() || text.find_first_of(",\"") != std::string_view::npos || trimmed(text) != text;
}

} // namespace

std::string partName(const ColumnPart& part)
{
    switch (part.kind) {
    case PartKind::Whole:
        return {};
    case PartKind::FirstName:
        return std::string(kFirstName);
    case PartKind::LastName:
        return std::string(kLastName);
    case PartKind::Emails:
        return std::string(kEmails);
    case PartKind::Email:
        return std::string(kEmailPrefix) + std::to_string(part.number);
    case PartKind::Value:
        return std::string(kValueStart) + part.key + ')';
    }
    return {};
}

bool parsePartName(std::string_view name, ColumnPart& part)
{
    if (name == kFirstName || name == kLastName || name == kEmails) {
        part.kind = name == kFirstName ? PartKind::FirstName
            : name == kLastName        ? PartKind::LastName
                                       : PartKind::Emails;
        return true;
    }
    if (name.size() == kEmailPrefix.size() + 1 && name.starts_with(kEmailPrefix)) {
        part.kind = PartKind::Email;
        part.number = name.back() - '0';
        return part.number >= 1 && part.number <= kMaxEmailNumber;
    }
    if (name.starts_with(kValueStart) && name.ends_with(')')) {
        part.kind = PartKind::Value;
        part.key = name.substr(kValueStart.size(), name.size() - kValueStart.size() - 1);
        // "):" would end the key early when it is read back.
        return !trimmed(part.key).empty() && part.key.size() <= kMaxPartKeyBytes
            && part.key.find("):") == std::string::npos;
    }
    return false;
}

ColumnPart columnPartFromText(std::string_view text)
{
    if (text.starts_with(kColumnPrefix))
        return {.column = std::string(text.substr(kColumnPrefix.size()))};
    ColumnPart part;
    const std::size_t colon = endOfPartName(text);
    if (colon != std::string_view::npos && parsePartName(text.substr(0, colon), part)) {
        part.column = text.substr(colon + 1);
        return part;
    }
    return {.column = std::string(text)};
}

std::string columnPartText(const ColumnPart& part)
{
    if (part.kind != PartKind::Whole)
        return partName(part) + ':' + part.column;
    // A name that reads like something else says that it is none.
    const bool isPlain = columnPartFromText(part.column) == part && !readsLikeForm(part.column);
    return isPlain ? part.column : std::string(kColumnPrefix) + part.column;
}

std::string joinedByCommas(const std::vector<std::string>& texts)
{
    std::string out;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            out += ',';
        if (!needsQuotes(texts[i])) {
            out += texts[i];
            continue;
        }
        out += '"';
        for (const char c : texts[i])
            out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }
    return out;
}

Result<std::vector<std::string>> splitAtCommas(std::string_view text)
{
    std::vector<std::string> texts;
    std::size_t at = 0;
    while (true) {
        const std::size_t start = std::min(text.find_first_not_of(' ', at), text.size());
        if (start < text.size() && text[start] == '"') {
            std::string quoted;
            std::size_t i = start + 1;
            for (; i < text.size(); ++i) {
                if (text[i] != '"')
                    quoted += text[i];
                else if (i + 1 < text.size() && text[i + 1] == '"')
                    quoted += text[i++];
                else
                    break;
            }
            const std::size_t next = text.find_first_not_of(' ', std::min(i + 1, text.size()));
            if (i >= text.size() || (next != std::string_view::npos && text[next] != ','))
                return fail({.code = ErrorCode::UsageBadValue, .subject = std::string(text)});
            texts.push_back(std::move(quoted));
            at = next;
        } else {
            at = text.find(',', start);
            texts.emplace_back(trimmed(text.substr(start, at == std::string_view::npos ? at : at - start)));
        }
        if (at == std::string_view::npos)
            return texts;
        ++at;
    }
}

} // namespace convey
