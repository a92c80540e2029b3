// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "spec/field.h"

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

bool isPersonal(Field field)
{
    const FieldForm form = info(field).form;
    return form == FieldForm::Hashed || form == FieldForm::PlainPersonal;
}

} // namespace convey
