// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Whose work Convey stands on, and under which licences: for "About Convey", `convey-cli --licences` and the
/// bill of materials of a release (installer/sbom.py), so that these can't differ. What those libraries bring
/// with them in turn is in the bill of materials. Pure; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace convey {

struct ThirdParty
{
    std::string_view name;
    std::string_view version; ///< that it was built with; empty = the library does not say
    std::string_view licence; ///< an SPDX expression: what Convey uses it under
    std::string_view holder; ///< of the copyright
    std::string_view library; ///< how its file begins on Linux, "libQt6"; empty = compiled in
};

/// By name.
[[nodiscard]] std::span<const ThirdParty> thirdParty();

/// The list for people: a line for Convey, a line for each, and where the full texts are. Ends with a line
/// break.
[[nodiscard]] std::string licencesText();
/// The same as one JSON document:
/// {"name","version","licence","uses":[{"name","version","licence","holder","library"}]}.
[[nodiscard]] std::string licencesJson();

} // namespace convey
