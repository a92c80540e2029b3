// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/number_text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace convey::ui {

QString numberText(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

int pluralOf(std::uint64_t number)
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(number, kMost));
}

QString isolated(const QString& text)
{
    return u'\u2066' + text + u'\u2069';
}

} // namespace convey::ui
