// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Words of headers that are no names of inputs but change what a name means. Private to recipe/. Tables and
/// pure look-ups; safe on any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The words of a text of foldedHeader().
[[nodiscard]] std::vector<std::string> headerWords(std::string_view folded);

/// Stands beside a name without changing what it means: "customer", "billing", "EUR", "of".
[[nodiscard]] bool isFillerWord(const std::string& word);
/// One of these that means the person who buys: with it, "name" is a person's.
[[nodiscard]] bool isPersonWord(const std::string& word);

/// Holds a word of consent, whatever stands beside it, and none that would turn its meaning around ("opt
/// out").
[[nodiscard]] bool isAboutConsent(std::string_view folded);

} // namespace convey
