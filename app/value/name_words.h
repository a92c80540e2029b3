// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The words of full names that are no name themselves, for value/name.cpp. Pure functions; safe on any
/// thread.
#pragma once

#include <string_view>

namespace convey {

/// All of them take one word, any case (ASCII), with or without the dot or comma behind it.
[[nodiscard]] bool isNameTitle(std::string_view word);
/// The field behind a doctor's title ("Dr. med."): no title by itself.
[[nodiscard]] bool isDegreeField(std::string_view word);
[[nodiscard]] bool isNameSuffix(std::string_view word);
[[nodiscard]] bool isNameParticle(std::string_view word);
/// A Vietnamese family name that is written without marks and stands before "Van" or "Thi".
[[nodiscard]] bool isVietnameseFamilyName(std::string_view word);
/// Exact case where the lower-case word is a name or a word as well ("AS", "SA").
[[nodiscard]] bool isLegalForm(std::string_view word);

} // namespace convey
