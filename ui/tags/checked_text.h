// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A text with the image tags in it, what is wrong with them, and how each thing is mended; with the places
/// as an editor counts them. Values; any thread.
#pragma once

#include "tag/line_index.h"
#include "tag/mend.h"
#include "tag/parse.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convey::ui {

/// Where the bytes of a UTF-8 text stand when it is shown, in UTF-16 units.
class ShownPlaces
{
public:
    ShownPlaces() = default;
    explicit ShownPlaces(std::string_view utf8);

    /// Bytes behind the end are the end. Cost: at most some hundred bytes.
    [[nodiscard]] int placeOf(std::size_t byte) const;

private:
    std::string m_text{};
    std::vector<int> m_marks{}; ///< every kStep bytes; empty: all is ASCII
};

struct CheckedText
{
    std::string text{};
    std::vector<ParsedTag> tags{};
    std::vector<std::vector<TagMend>> mends{}; ///< for each tag, one a finding
    std::vector<std::size_t> tagLines{}; ///< for each tag, 1-based
    std::vector<std::vector<TextPlace>> findingPlaces{}; ///< for each tag, one a finding
    MendedText mended{}; ///< all at once
    ShownPlaces places{};
};

/// Reads a text. Without a tag in it the whole is taken for one, so that there is something to say; an empty
/// text has none. Cost: some passes over the text.
[[nodiscard]] CheckedText checkText(std::string text);

/// Does the text begin as a HAR does, a JSON object with the key "log"? Templates begin with `{` too. O(1).
[[nodiscard]] bool looksLikeHar(std::string_view text);

struct HarTags
{
    std::string lines{}; ///< one tag a line, with what it stood in
    std::size_t pixelRequests = 0; ///< of the JavaScript pixel: they are no tags
};

/// The tags of a HAR; nothing when the text is no HAR.
[[nodiscard]] std::optional<HarTags> tagsOfHar(std::string_view text);

} // namespace convey::ui
