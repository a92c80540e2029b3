// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "recipe/binding.h"

#include "base/text.h"
#include "recipe/constant.h"
#include "recipe/template_text.h"

#include <algorithm>
#include <array>

namespace convey {

namespace {

struct FormRow
{
    BindingKind kind;
    std::string_view prefix;
};

constexpr std::array kForms = std::to_array<FormRow>({
    {BindingKind::FirstOf, "first:"},
    {BindingKind::List, "list:"},
    {BindingKind::Template, "template:"},
    {BindingKind::Made, "made:"},
});

constexpr std::array kFreeKindNames = std::to_array<std::string_view>({"text", "number", "boolean"});

const FormRow* formOf(std::string_view text)
{
    const auto found =
        std::ranges::find_if(kForms, [&](const FormRow& row) { return text.starts_with(row.prefix); });
    return found == kForms.end() ? nullptr : &*found;
}

/// Reads what stands behind the `=` of `--bind`.
Result<> readSource(std::string_view text, Binding& binding)
{
    const FormRow* form = formOf(text);
    if (!form) {
        ColumnPart part = columnPartFromText(text);
        binding.kind = part.kind == PartKind::Whole ? BindingKind::Column : BindingKind::Part;
        if (binding.kind == BindingKind::Column)
            binding.text = std::move(part.column);
        else
            binding.columns.push_back(std::move(part));
        return {};
    }
    binding.kind = form->kind;
    text.remove_prefix(form->prefix.size());
    if (form->kind == BindingKind::Template) {
        binding.text = text;
        return {};
    }
    return splitAtCommas(text).map([&](const std::vector<std::string>& names) {
        for (const std::string& name : names)
            binding.columns.push_back(columnPartFromText(name));
    });
}

bool columnIsUnderstood(const ColumnPart& part)
{
    ColumnPart again;
    return !part.column.empty() && part.column.size() <= kMaxColumnNameBytes
        && (part.kind == PartKind::Whole || parsePartName(partName(part), again));
}

/// A name is cut only where it is hashed.
bool partFitsInput(const ColumnPart& part, Input input)
{
    const bool isName = part.kind == PartKind::FirstName || part.kind == PartKind::LastName;
    return !isName || input == Input::UserFirstName || input == Input::UserLastName;
}

bool columnsAreUnderstood(const Binding& binding)
{
    const auto fits = [&](const ColumnPart& part) { return partFitsInput(part, binding.input); };
    return std::ranges::all_of(binding.columns, fits) && !binding.columns.empty()
        && binding.columns.size() <= kMaxBindingColumns
        && std::ranges::all_of(binding.columns, columnIsUnderstood);
}

/// Is a text made of columns of use here? An input that says how others are read takes a column as it is.
bool takesMadeText(Input input)
{
    return info(input).field.has_value() && input != Input::Contents;
}

bool kindFitsInput(const Binding& binding)
{
    const InputInfo& input = info(binding.input);
    if (binding.input != Input::DataFree && (binding.freeKind != FreeKind::Text || !binding.freeKey.empty()))
        return false;
    if (binding.freeKey.size() > kMaxPartKeyBytes)
        return false;
    switch (binding.kind) {
    case BindingKind::Column:
    case BindingKind::FirstOf:
    case BindingKind::Part:
        return input.takesColumn;
    case BindingKind::Constant:
        return input.takesConstant;
    case BindingKind::List:
        return takesList(binding.input);
    case BindingKind::Template:
        return input.takesColumn && takesMadeText(binding.input);
    case BindingKind::Made:
        return binding.input == Input::Id;
    }
    return false;
}

/// The key of an order is made of whole cells of one or more columns, all of them.
bool foldKeyIsUnderstood(const Binding& binding)
{
    const bool isColumns = binding.kind == BindingKind::Column || binding.kind == BindingKind::List;
    return isColumns && std::ranges::all_of(binding.columns, [](const ColumnPart& part) {
        return part.kind == PartKind::Whole;
    });
}

bool textFitsKind(const Binding& binding)
{
    if (binding.input == Input::FoldBy && !foldKeyIsUnderstood(binding))
        return false;
    switch (binding.kind) {
    case BindingKind::Column:
        return binding.text.size() <= kMaxColumnNameBytes;
    case BindingKind::Constant:
        return constantIsUnderstood(binding.input, binding.text)
            && (binding.freeKind == FreeKind::Text || freeTextIsUnderstood(binding.freeKind, binding.text));
    case BindingKind::Template:
        return templatePieces(binding.text).has_value();
    case BindingKind::FirstOf:
    case BindingKind::List:
        return columnsAreUnderstood(binding);
    case BindingKind::Made:
        return columnsAreUnderstood(binding)
            && std::ranges::all_of(
                binding.columns, [](const ColumnPart& part) { return part.kind == PartKind::Whole; });
    case BindingKind::Part:
        return columnsAreUnderstood(binding) && binding.columns.size() == 1;
    }
    return false;
}

} // namespace

std::string_view freeKindName(FreeKind kind)
{
    return kFreeKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<FreeKind> freeKindByName(std::string_view name)
{
    const auto found = std::ranges::find(kFreeKindNames, name);
    if (found == kFreeKindNames.end())
        return std::nullopt;
    return static_cast<FreeKind>(found - kFreeKindNames.begin());
}

std::vector<std::string> columnsOf(const Binding& binding)
{
    std::vector<std::string> names;
    if (binding.kind == BindingKind::Column && !binding.text.empty())
        names.push_back(binding.text);
    if (binding.kind == BindingKind::Template) {
        for (TemplatePiece& piece : templatePieces(binding.text).value_or(std::vector<TemplatePiece>())) {
            if (piece.isColumn)
                names.push_back(std::move(piece.text));
        }
    }
    for (const ColumnPart& part : binding.columns)
        names.push_back(part.column);
    return names;
}

std::string bindingText(const Binding& binding)
{
    switch (binding.kind) {
    case BindingKind::Constant:
        return binding.text;
    case BindingKind::Column:
        return binding.text.empty() ? std::string() : columnPartText({.column = binding.text});
    case BindingKind::Part:
        return binding.columns.empty() ? std::string() : columnPartText(binding.columns.front());
    case BindingKind::Template:
        return "template:" + binding.text;
    case BindingKind::FirstOf:
    case BindingKind::List:
    case BindingKind::Made:
        break;
    }
    std::vector<std::string> names;
    for (const ColumnPart& part : binding.columns)
        names.push_back(columnPartText(part));
    return std::string(std::ranges::find(kForms, binding.kind, &FormRow::kind)->prefix)
        + joinedByCommas(names);
}

std::string bindingName(const Binding& binding)
{
    std::string name = std::string(info(binding.input).name) + binding.freeKey;
    if (binding.freeKind != FreeKind::Text)
        name.append(":").append(freeKindName(binding.freeKind));
    return name;
}

bool readsLikeForm(std::string_view columnName)
{
    return formOf(columnName) != nullptr;
}

Result<Binding> parseBinding(std::string_view text, BindingKind kind)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return fail({.code = ErrorCode::UsageBadValue, .subject = std::string(text)});
    std::string_view written = text.substr(0, equals);
    FreeKind freeKind = FreeKind::Text;
    if (const std::size_t colon = written.rfind(':'); colon != std::string_view::npos) {
        if (const auto as = freeKindByName(written.substr(colon + 1))) {
            freeKind = *as;
            written = written.substr(0, colon);
        }
    }
    const auto name = parseInputName(written);
    if (!name)
        return fail({.code = ErrorCode::RecipeInputUnknown, .subject = std::string(written)});
    Binding binding{
        .input = name->input, .freeKey = std::string(name->freeKey), .kind = kind, .freeKind = freeKind};
    if (kind == BindingKind::Constant) {
        binding.text = text.substr(equals + 1);
    } else if (const Result<> read = readSource(text.substr(equals + 1), binding); !read) {
        return fail(read.error());
    }
    return checkBinding(binding).map([&] { return std::move(binding); });
}

Result<> checkBinding(const Binding& binding)
{
    const bool kindFits = kindFitsInput(binding);
    if (kindFits && textFitsKind(binding))
        return {};
    return fail({.code = ErrorCode::RecipeFieldInvalid,
        .subject = std::string(info(binding.input).name) + binding.freeKey,
        .detail = kindFits ? bindingText(binding) : std::string()});
}

bool takesList(Input input)
{
    switch (input) {
    case Input::UserEmail:
    case Input::UserPhoneNumber:
    case Input::UserExternalId:
    case Input::UserFirstName:
    case Input::UserLastName:
    case Input::UserCountry:
    case Input::UserRegion:
    case Input::UserCity:
    case Input::UserPostalCode:
    case Input::FoldBy:
        return true;
    default:
        return false;
    }
}

} // namespace convey
