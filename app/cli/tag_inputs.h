// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What `tag check` is given: texts on the command line, standard input, files, and folders with all that is
/// text in them. Blocking; runs on a worker.
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey::cli {

struct TagInput
{
    enum class Kind
    {
        Text, ///< on the command line
        StandardInput,
        File,
        FileOfFolder, ///< that was not named itself
    };
    Kind kind = Kind::Text;
    std::string name{}; ///< the path; "text" and "-" else
    std::string text{}; ///< of Kind::Text; else read by readTagInput()
};

/// Does this word hold a tag or an address, rather than name a file?
[[nodiscard]] bool isTagText(std::string_view word);

/// Why something in a folder is not looked at.
enum class Skipped : std::uint8_t
{
    Hidden, ///< a file or folder whose name begins with a dot
    NodeModules, ///< what npm brought is not the site's own
    Link, ///< may lead out of the folder, or round in it
    NoText,
    TooLarge, ///< more than kMaxTagFileBytes; its error names it
    Count_, ///< how many there are; not a reason
};
inline constexpr std::size_t kSkippedCount = static_cast<std::size_t>(Skipped::Count_);
/// How many by reason; a folder counts as one.
using SkippedCounts = std::array<std::size_t, kSkippedCount>;

/// The name that `--json` prints ("hidden", "node_modules", "link", "no_text", "too_large"). O(1).
[[nodiscard]] std::string_view skippedName(Skipped reason);

struct TagInputs
{
    std::vector<TagInput> inputs{};
    SkippedCounts skipped{}; ///< those that need no look into the file
};

/// The inputs in the order of the words; of a folder every regular file below it, by path, but what is
/// skipped. Errors: FileMissing (subject = the path).
[[nodiscard]] Result<TagInputs> tagInputs(std::span<const std::string> words);

/// Largest file that is read.
inline constexpr std::int64_t kMaxTagFileBytes = std::int64_t{1} << 30U;

/// What is read, as UTF-8, and how to give it back.
struct TagText
{
    enum class Encoding : std::uint8_t
    {
        Utf8,
        Utf16Le,
        Utf16Be,
    };
    std::string text{};
    Encoding encoding = Encoding::Utf8;
    bool hasMark = false; ///< a byte order mark was taken off (of UTF-16)
    std::optional<Skipped> skipped{}; ///< of a folder's file that is no text; then the rest is empty

    /// The text in the encoding that it came in.
    [[nodiscard]] std::string bytes() const;
};

/// The text of an input, at most kMaxTagFileBytes. UTF-16 is known by its byte order mark, or by every other
/// byte of its beginning being NUL; what has NULs otherwise is no text. Errors: those of readSmallFile(); a
/// folder's file that is too large is FileReadFailed with `expected` and `found`.
[[nodiscard]] Result<TagText> readTagInput(const TagInput& input);

} // namespace convey::cli
