// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What stands for a character in an HTML attribute: `&amp;`, `&eacute;`, `&#233;`. Internal to tag/. Pure
/// functions over a table; safe on any thread.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace convey {

struct CharacterReference
{
    std::string text{}; ///< what it stands for, UTF-8; empty = none
    std::size_t size = 0; ///< bytes taken, `&` and `;` included
    bool isUnknown = false; ///< looks like one, with its `;`, of a name that HTML does not know
};

/// The reference at the `&` that `at` begins with, as browsers read it in an attribute: a name without `;`
/// before `=`, a letter or a digit is plain text. Cost: a search in the table. Source: HTML Living Standard
/// 13.2.5.72 to 13.2.5.80 and 13.5 (read 2026-11-21).
[[nodiscard]] CharacterReference characterReferenceAt(std::string_view at);

struct NamedCharacter
{
    std::string_view name; ///< without `&` and `;`
    char32_t first;
    char32_t second = 0; ///< of the few that stand for two
    bool worksBare = false; ///< HTML takes it without `;` for old pages' sake
};

/// All names of HTML, in the order of their bytes.
[[nodiscard]] std::span<const NamedCharacter> namedCharacters();

} // namespace convey
