// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Which part of a cell a binding takes: the whole of it, a name out of a full name, an e-mail address out of
/// several, the value behind a key. The reading itself is event/cell_reader.h. Values; safe on any thread.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

enum class PartKind : std::uint8_t
{
    Whole,
    FirstName, ///< of a full name
    LastName, ///< of a full name
    Emails, ///< all addresses of a cell that holds several
    Email, ///< one of them, by its number
    Value, ///< what stands behind `key:` in a cell of such lines
};

/// A column and the part of its cells.
struct ColumnPart
{
    std::string column{};
    PartKind kind = PartKind::Whole;
    int number = 1; ///< of the address, 1-based; only with PartKind::Email
    std::string key{}; ///< only with PartKind::Value; compared without regard to case

    bool operator==(const ColumnPart&) const = default;
};

/// The addresses of one cell that can be asked for by number.
inline constexpr int kMaxEmailNumber = 3;
inline constexpr std::size_t kMaxColumnNameBytes = 4'000;
inline constexpr std::size_t kMaxPartKeyBytes = 200;
/// Columns of one binding.
inline constexpr std::size_t kMaxBindingColumns = 16;

/// "first_name", "last_name", "emails", "email_2", "value(oppref)"; empty for the whole cell.
[[nodiscard]] std::string partName(const ColumnPart& part);
/// Reads partName() into `part`; false for what is none.
[[nodiscard]] bool parsePartName(std::string_view name, ColumnPart& part);

/// "Billing Name", "last_name:Billing Name", "value(oppref):Note Attributes", as the command line writes one
/// column. "column:" in front takes all behind it for the name.
[[nodiscard]] ColumnPart columnPartFromText(std::string_view text);
[[nodiscard]] std::string columnPartText(const ColumnPart& part);

/// Texts with commas between them; one with a comma or a quote stands in double quotes, a quote inside is
/// doubled. Blanks around a text are not part of it unless it is quoted.
[[nodiscard]] std::string joinedByCommas(const std::vector<std::string>& texts);
/// Errors: UsageBadValue (a quote that is not closed or followed by text).
[[nodiscard]] Result<std::vector<std::string>> splitAtCommas(std::string_view text);

} // namespace convey
