// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What `tag check` is given: texts on the command line, standard input, files, and folders with all that is
/// text in them. Blocking; runs on a worker.
#pragma once

#include "base/result.h"

#include <cstddef>
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

/// The inputs in the order of the words; of a folder every regular file below it, by path, but what is hidden
/// and `node_modules`. Links are not followed. Errors: FileMissing (subject = the path).
[[nodiscard]] Result<std::vector<TagInput>> tagInputs(std::span<const std::string> words);

/// Largest file that is read.
inline constexpr std::int64_t kMaxTagFileBytes = std::int64_t{1} << 30U;

/// The text of an input, at most kMaxTagFileBytes. Of a folder's file that is no text (a NUL in its first
/// bytes): empty. Errors: those of readSmallFile().
[[nodiscard]] Result<std::string> readTagInput(const TagInput& input);

} // namespace convey::cli
