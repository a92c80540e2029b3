// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The tags that each engine gets: values that are hostile to HTML, addresses and template languages, written
/// into a tag or filled in by its page, and what has to arrive. One thread.
#pragma once

#include "tag/image_tag.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace convey::test {

inline constexpr std::string_view kEnginePixel = "px_engines";

/// QString::fromUtf8() takes a byte order mark at the beginning for no text; this does not.
[[nodiscard]] QString exactText(const std::string& utf8);

[[nodiscard]] QByteArray contentOf(const QString& file);

/// The values that everything has to carry, without empty ones: these mean "absent" in a tag.
/// CONVEY_CONFORMANCE adds the public list of naughty strings.
[[nodiscard]] std::vector<std::string> hostileValues();

/// Attribute values and addresses of the public collections in CONVEY_CONFORMANCE; none without it.
[[nodiscard]] std::vector<std::string> markupValues();

struct Case
{
    PageTag tag{}; ///< to be written
    QJsonObject values{}; ///< what the page fills in
    ImageTag expected{}; ///< what has to arrive
};

/// The values written into tags; `custom_event_name` is the name of the case.
[[nodiscard]] std::vector<Case> literalCases(const std::vector<std::string>& values);

/// Some template languages make no JSON: the page has it made.
enum class Lists
{
    AsTheyAre,
    AsJsonText
};

/// The name of the case whose page has no click reference: then the address has none either.
inline constexpr std::string_view kCaseWithout = "case_without";

/// The same values given to the engine. `code` is what reaches the value of a name.
[[nodiscard]] std::vector<Case> pageCases(const std::vector<std::string>& values,
    const std::function<std::string(std::string_view)>& code, Lists lists = Lists::AsTheyAre);

} // namespace convey::test
