// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the command line prints: data on standard output, everything else on standard error. With `--json`
/// standard output carries one JSON document and nothing else. Main thread, but for progress(), which any
/// thread may call.
#pragma once

#include "base/error.h"
#include "base/json.h"
#include "recipe/question.h"
#include "words/words.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace convey::cli {

struct OutputOptions
{
    bool json = false;
    bool quiet = false;
    bool progress = false;
};

/// The subject of a WriteFailed about what goes to a pipe or terminal.
inline constexpr std::string_view kStandardOutput = "standard output";

class Output
{
public:
    explicit Output(OutputOptions options)
        : m_options(options)
    { }

    [[nodiscard]] bool isJson() const { return m_options.json; }
    /// Whether something meant for standard output did not get there (a full disk, a closed pipe).
    [[nodiscard]] bool isLost() const { return m_isLost; }
    [[nodiscard]] bool wantsProgress() const { return m_options.progress; }

    /// A line for people on standard output, control characters made spaces; nothing with `--json` or
    /// `--quiet`.
    void line(std::string_view text) const;
    /// The JSON document; nothing without `--json`.
    void document(std::string_view json) const;
    /// Data as it is (a recipe, a CSV file), whatever the options say.
    void data(std::string_view bytes) const;
    /// A line for people on standard error; nothing with `--quiet`.
    void note(std::string_view text) const;
    void progress(std::string_view what, std::uint64_t done, std::uint64_t total) const;

    /// The error in words: on standard error, and with `--json` as the document.
    void error(const Error& error) const;
    void error(const Error& error, const Words& words) const; ///< in words of its own

    /// The open questions with the options that answer them, on standard error; nothing with `--json`.
    void questions(std::span<const Question> questions) const;

private:
    void keep(bool written) const;

    OutputOptions m_options;
    mutable bool m_isLost = false; ///< main thread
};

/// Says on standard error that a damaged history was set aside; nothing for an empty path.
void tellSetAside(std::string_view path, const Output& output);

/// "1 request", "2 requests": `one` with an s where it is not one.
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view one);

/// Writes the members of {"error":{…}} (the inner object).
void writeError(JsonWriter& json, const Error& error);
void writeError(JsonWriter& json, const Error& error, const Words& words);

/// Writes {code, text, line, count, other_line}; numbers that say nothing are left out.
void writeProof(JsonWriter& json, const Proof& proof);

/// Writes the array of questions: code, question, option, assumed, because.
void writeQuestions(JsonWriter& json, std::span<const Question> questions);

} // namespace convey::cli
