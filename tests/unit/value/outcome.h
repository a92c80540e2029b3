// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A Value in one string that QCOMPARE can print: the value, or "!" and the name of the fault.
#pragma once

#include "support/test_text.h"

#include "value/fault.h"
#include "value/sealed.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace convey::test {

[[nodiscard]] inline QString shown(std::string_view value)
{
    return text(value);
}
[[nodiscard]] inline QString shown(std::int64_t value)
{
    return QString::number(value);
}
[[nodiscard]] inline QString shown(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
[[nodiscard]] inline QString shown(const Sealed& value)
{
    return text(value.text());
}
[[nodiscard]] inline QString shown(const SealedHash& value)
{
    return text(value.text()) + (value.alreadyHashed() ? QStringLiteral(" already") : QString());
}

template <typename T>
[[nodiscard]] QString outcome(const Value<T>& value)
{
    return value ? shown(*value) : QStringLiteral("!") + text(faultName(value.error()));
}

} // namespace convey::test
