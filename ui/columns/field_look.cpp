// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/field_look.h"

#include "columns/binding_words.h"
#include "columns/columns_model.h"
#include "columns/constants.h"
#include "common/json_text.h"
#include "common/masked_text.h"
#include "common/state_look.h"

#include "base/text.h"

#include <algorithm>

namespace convey::ui {

namespace {

/// Line breaks and tabs inside a cell would tear the row apart.
QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    return text;
}

const FieldSample* tellingSample(const FieldState& field)
{
    if (field.samples.empty())
        return nullptr;
    const auto good =
        std::ranges::find_if(field.samples, [](const FieldSample& sample) { return !sample.fault; });
    return good == field.samples.end() ? &field.samples.front() : &*good;
}

} // namespace

ValueLook rawLook(const FieldState& field, const FieldSample& sample, bool personal)
{
    const QString raw = onOneLine(sample.raw);
    const bool hidden = isShownMasked(field.key.input) && !personal;
    const QString text = sample.alreadyHashed ? shortHash(raw.trimmed()) : raw;
    return {.text = hidden && !sample.alreadyHashed ? maskedText(text) : text, .isValue = true};
}

ValueLook sentLook(const FieldState& field, const FieldSample& sample, bool personal)
{
    if (sample.fault && sample.sent.isEmpty()) {
        const StateLook look = lookOf(info(*sample.fault).severity);
        return {.text = ColumnsModel::tr("not usable"),
            .icon = look.icon,
            .colour = look.text,
            .mark = look.mark};
    }
    if (sample.sent.isEmpty())
        return {.text = ColumnsModel::tr("nothing"), .colour = Token::Muted};
    const QString line = onOneLine(sample.sent);
    const QString text = shortHash(line);
    const bool isHash = text.size() != line.size();
    const bool hidden = isShownMasked(field.key.input) && !personal && !isHash;
    return {.text = hidden ? maskedText(text) : text, .isValue = true};
}

ValueLook fieldLook(const FieldState& field, int column, bool personal)
{
    const FieldSample* sample = tellingSample(field);
    const bool isSetting = field.leaving == Leaving::NotSent;
    if (column == ColumnsModel::RawColumn)
        return sample ? rawLook(field, *sample, personal) : ValueLook();
    if (column == ColumnsModel::SentColumn && field.isMissing()) {
        const StateLook blocked = lookOf(Severity::Blocked);
        return {.text = ColumnsModel::tr("missing"),
            .icon = blocked.icon,
            .colour = blocked.text,
            .mark = blocked.mark};
    }
    if (column == ColumnsModel::SentColumn)
        return sample && !isSetting ? sentLook(field, *sample, personal) : ValueLook();
    if (column == ColumnsModel::HowColumn)
        return {leavingText(field.leaving), leavingIcon(field.leaving), Token::Muted, Token::Muted};
    if (column == ColumnsModel::WhyColumn)
        return {.text = field.why, .colour = Token::Muted};
    return {};
}

QString nothingText(Input input)
{
    return info(input).field ? ColumnsModel::tr("Nothing: don't send")
                             : ColumnsModel::tr("Nothing: don't use");
}

QString chosenText(const FieldState& field)
{
    if (!field.binding && field.byHand && !field.needed)
        return nothingText(field.key.input);
    if (!field.binding)
        return field.needed ? ColumnsModel::tr("Choose…") : ColumnsModel::tr("—", "no column");
    if (field.binding->kind == BindingKind::Column)
        return onOneLine(toQString(field.binding->text));
    if (field.binding->isFromRow())
        return onOneLine(bindingWords(*field.binding));
    return ColumnsModel::tr("Always: %1").arg(onOneLine(constantName(field.key.input, field.binding->text)));
}

} // namespace convey::ui
