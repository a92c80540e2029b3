// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "sandbox/formats.h"
#include "sandbox/judge.h"

#include <algorithm>
#include <array>
#include <vector>

namespace convey::sandbox {

namespace {

// The API reads the first three valid, distinct entries of a list (page conversions-api, 2026-11-21).
constexpr std::size_t kEntriesRead = 3;

bool isNotBlank(std::string_view text)
{
    return !trimmed(text).empty();
}

struct UserField
{
    std::string_view key;
    bool list;
    bool hashed;
    bool (*valid)(std::string_view);
};

// Page conversions-api, 2026-11-21. The names of earlier versions (email_sha256, zip_code, …) are unknown
// today.
constexpr std::array kUserFields = std::to_array<UserField>({
    {"emails_sha256", true, true, isDigest},
    {"phone_numbers_sha256", true, true, isDigest},
    {"external_ids_sha256", true, true, isDigest},
    {"first_names_sha256", true, true, isDigest},
    {"last_names_sha256", true, true, isDigest},
    {"countries", true, false, isCountry},
    {"regions", true, false, isPlace},
    {"cities", true, false, isPlace},
    {"postal_codes", true, false, isPostalCode},
    {"ip_address", false, false, isIpAddress},
    {"user_agent", false, false, isNotBlank},
    {"obref", false, false, isNotBlank},
    {"android_advertising_id", false, false, isAdvertisingId},
});

std::optional<Refusal> judgeList(
    const UserField& field, const Node& list, std::int64_t position, std::int64_t& ignored)
{
    if (list.kind != Kind::Array)
        return refusal(RuleId::UserListType, position, -1, field.key);
    std::vector<std::string_view> read;
    for (std::size_t at = 0; at < list.items.size(); ++at) {
        const Node& entry = list.items[at];
        const auto place = static_cast<std::int64_t>(at);
        if (entry.kind != Kind::String)
            return refusal(RuleId::UserEntryType, position, place, field.key);
        const bool valid = field.valid(entry.text);
        if (!valid && field.hashed)
            return refusal(RuleId::UserHashForm, position, place, field.key);
        const bool repeated = std::find(read.begin(), read.end(), entry.text) != read.end();
        if (valid && !repeated && read.size() < kEntriesRead)
            read.push_back(entry.text);
        else
            ++ignored;
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> judgeUser(const Node& user, std::int64_t position, std::int64_t& ignored)
{
    for (std::size_t at = 0; at < user.keys.size(); ++at) {
        const std::string& key = user.keys[at];
        const Node& value = user.items[at];
        const auto field = std::find_if(
            kUserFields.begin(), kUserFields.end(), [&key](const UserField& row) { return row.key == key; });
        if (field == kUserFields.end())
            return refusal(RuleId::UserUnknownKey, position, -1, key);
        if (value.kind == Kind::Null) {
            ++ignored;
        } else if (field->list) {
            if (auto refused = judgeList(*field, value, position, ignored))
                return refused;
        } else if (value.kind != Kind::String) {
            return refusal(RuleId::UserTextType, position, -1, key);
        } else if (!field->valid(value.text)) {
            ++ignored;
        }
    }
    return std::nullopt;
}

} // namespace convey::sandbox
