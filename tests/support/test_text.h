// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Text in tests: QCOMPARE prints QStrings, so std::string values are shown through these.
#pragma once

#include "base/text.h"

#include <QString>
#include <QTest>

#include <string_view>

namespace convey::test {

/// std::string_view as something QCOMPARE can print.
[[nodiscard]] inline QString text(std::string_view utf8)
{
    return toQString(utf8);
}

/// A file of tests/data by its path there.
[[nodiscard]] inline std::string dataFile(std::string_view name)
{
    return std::string(CONVEY_SOURCE_DIR "/tests/data/") + std::string(name);
}

} // namespace convey::test
