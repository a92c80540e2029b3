// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/field.h"

#include <algorithm>
#include <string>

namespace convey {

namespace {

consteval bool fieldTableFollowsTheEnum()
{
    for (std::size_t i = 0; i < spec::kFields.size(); ++i) {
        if (static_cast<std::size_t>(spec::kFields[i].field) != i)
            return false;
    }
    return spec::kFields.size() == static_cast<std::size_t>(Field::ItemGroupId) + 1;
}
static_assert(fieldTableFollowsTheEnum());

} // namespace

const spec::FieldInfo& info(Field field)
{
    return spec::kFields.at(static_cast<std::size_t>(field));
}

std::optional<Field> fieldAtPath(std::string_view path)
{
    constexpr std::string_view kDigits = "0123456789";
    // "contents[2].name" and "contents.2.name" are written "contents[].name" in the table; the number behind
    // a list of plain values says which of them and is dropped.
    std::string general;
    for (std::size_t at = 0; at < path.size();) {
        const bool isBracketed = path[at] == '[';
        const bool isIndexed = isBracketed || path[at] == '.';
        const std::size_t end =
            isIndexed ? std::min(path.find_first_not_of(kDigits, at + 1), path.size()) : at;
        const bool isIndex = end > at + 1
            && (isBracketed ? path.substr(end).starts_with(']') : end == path.size() || path[end] == '.');
        if (!isIndex) {
            general += path[at++];
            continue;
        }
        at = end + (isBracketed ? 1 : 0);
        if (at < path.size())
            general += "[]";
    }
    const auto known = std::ranges::find_if(spec::kFields,
        [&](const spec::FieldInfo& field) { return !general.empty() && field.path == general; });
    if (known == spec::kFields.end())
        return std::nullopt;
    return known->field;
}

bool isPersonal(Field field)
{
    const FieldForm form = info(field).form;
    return form == FieldForm::Hashed || form == FieldForm::PlainPersonal;
}

} // namespace convey
