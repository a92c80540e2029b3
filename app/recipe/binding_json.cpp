// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/binding_json.h"

#include "base/text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct KindKey
{
    BindingKind kind;
    QLatin1String key;
};

const QLatin1String kColumnMember("column");
const QLatin1String kPartMember("part");
const QLatin1String kAsMember("as");

const std::array kKindKeys = std::to_array<KindKey>({
    {BindingKind::Column, kColumnMember},
    {BindingKind::Constant, QLatin1String("constant")},
    {BindingKind::FirstOf, QLatin1String("first_of")},
    {BindingKind::List, QLatin1String("list")},
    {BindingKind::Template, QLatin1String("template")},
    {BindingKind::Made, QLatin1String("made_from")},
});

QJsonObject partToJson(const ColumnPart& part)
{
    QJsonObject object{{kColumnMember, toQString(part.column)}};
    if (part.kind != PartKind::Whole)
        object.insert(kPartMember, toQString(partName(part)));
    return object;
}

/// Reads {"column": …, "part": …}; takes both out of `object`.
bool takePart(QJsonObject& object, ColumnPart& part)
{
    const QJsonValue column = object.take(kColumnMember);
    const QJsonValue name = object.take(kPartMember);
    part.column = toUtf8(column.toString());
    const bool isNamed = column.isString() && !part.column.empty();
    return isNamed
        && (name.isUndefined() || (name.isString() && parsePartName(toUtf8(name.toString()), part)));
}

bool readParts(const QJsonValue& value, std::vector<ColumnPart>& parts)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > static_cast<qsizetype>(kMaxBindingColumns))
        return false;
    for (const QJsonValue& entry : array) {
        ColumnPart& part = parts.emplace_back();
        QJsonObject object = entry.toObject();
        if (entry.isString())
            part.column = toUtf8(entry.toString());
        else if (!takePart(object, part) || !object.isEmpty())
            return false;
    }
    return true;
}

/// Reads the members into `binding`; false for what is no binding.
bool readMembers(QJsonObject object, Binding& binding)
{
    if (const QJsonValue as = object.take(kAsMember); !as.isUndefined()) {
        const auto kind = freeKindByName(toUtf8(as.toString()));
        if (!kind)
            return false;
        binding.freeKind = *kind;
    }
    const auto found =
        std::ranges::find_if(kKindKeys, [&](const KindKey& row) { return object.contains(row.key); });
    if (found == kKindKeys.end())
        return false;
    binding.kind = found->kind;
    if (binding.kind == BindingKind::Column) {
        ColumnPart part;
        if (!takePart(object, part) || !object.isEmpty())
            return false;
        if (part.kind == PartKind::Whole) {
            binding.text = std::move(part.column);
        } else {
            binding.kind = BindingKind::Part;
            binding.columns.push_back(std::move(part));
        }
        return true;
    }
    const QJsonValue value = object.take(found->key);
    if (!object.isEmpty())
        return false;
    if (binding.kind == BindingKind::Constant || binding.kind == BindingKind::Template) {
        binding.text = toUtf8(value.toString());
        return value.isString();
    }
    return readParts(value, binding.columns);
}

} // namespace

QJsonObject bindingToJson(const Binding& binding)
{
    QJsonObject object;
    if (binding.kind == BindingKind::Part) {
        object = partToJson(binding.columns.front());
    } else {
        const QLatin1String key = std::ranges::find(kKindKeys, binding.kind, &KindKey::kind)->key;
        if (binding.columns.empty()) {
            object.insert(key, toQString(binding.text));
        } else {
            QJsonArray parts;
            for (const ColumnPart& part : binding.columns) {
                if (part.kind == PartKind::Whole)
                    parts.append(toQString(part.column));
                else
                    parts.append(partToJson(part));
            }
            object.insert(key, parts);
        }
    }
    if (binding.freeKind != FreeKind::Text)
        object.insert(kAsMember, toQString(freeKindName(binding.freeKind)));
    return object;
}

Result<Binding> bindingFromJson(const QString& name, const QJsonValue& value)
{
    const std::string inputText = toUtf8(name);
    const auto input = parseInputName(inputText);
    if (!input)
        return fail({.code = ErrorCode::RecipeInputUnknown, .subject = inputText});
    Binding binding{.input = input->input, .freeKey = std::string(input->freeKey)};
    if (!readMembers(value.toObject(), binding))
        return fail({.code = ErrorCode::RecipeFieldInvalid, .subject = inputText});
    return checkBinding(binding).map([&] { return std::move(binding); });
}

} // namespace convey
