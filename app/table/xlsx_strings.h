// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The texts of a workbook, which its cells name by number.
/// Internal to table/. One object, one thread; const afterwards.
#pragma once

#include "base/result.h"
#include "table/xlsx_archive.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace convey {

/// The most text that a cell may have; Excel's limit is 32,767 characters.
inline constexpr std::size_t kMaxXlsxText = std::size_t{1} * 1024 * 1024;

class XlsxStrings
{
public:
    /// More texts than a sheet of a million rows and ten columns of text has; what the part says about their
    /// number is not believed.
    static constexpr std::size_t kMaxStrings = 10'000'000;

    /// Errors: those of XlsxXml; FileUnpacksTooLarge (more than kMaxStrings); FileDamaged (a text beyond
    /// kMaxXlsxText). Cost: all texts in memory, plus 8 bytes each.
    [[nodiscard]] static Result<XlsxStrings> read(const Archive& archive, std::string_view part);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// Precondition: `index` < size().
    [[nodiscard]] std::string_view at(std::size_t index) const;

private:
    std::string m_text;
    std::vector<std::uint64_t> m_ends;
};

/// Appends `text` with its escapes undone: `_x000D_` is what XML has no character for (ECMA-376 part 1
/// section 22.9.2.19).
void appendXlsxText(std::string& out, QStringView text);

} // namespace convey
