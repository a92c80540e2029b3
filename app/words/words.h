// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The English sentence and the remedy of every code. The command line prints them as they are; the window
/// passes them through the translator (context "words") first.
///
/// A text may hold {subject}, {detail}, {line}, {column}, {expected}, {found}, {date}: what an Error or a
/// Finding carries. Tables and pure functions; safe on any thread.
#pragma once

#include "base/error.h"
#include "check/finding.h"
#include "check/fix.h"
#include "check/verdict.h"
#include "delivery/outcome.h"
#include "recipe/guess.h"
#include "recipe/question.h"
#include "spec/rule.h"
#include "table/file_finding.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace convey {

/// `sentence` says what happened, `remedy` how to mend it (may be empty). Source texts for the translator.
struct Words
{
    const char* sentence = "";
    const char* remedy = "";
};

[[nodiscard]] Words wordsFor(ErrorCode code);
/// Where the detail says more than the code: what a file is instead of text, and how to export it again.
[[nodiscard]] Words wordsFor(const Error& error);
/// Empty when there are none for this kind of file (see table/file_kind.h).
[[nodiscard]] Words wordsForFileKind(std::string_view kind);
[[nodiscard]] Words wordsFor(Rule rule);
/// About a file as a whole ({subject} = the column, {found} = how many, {line} = the first).
[[nodiscard]] Words wordsFor(FileFindingCode code);
/// `sentence` is the question, `remedy` says what is assumed meanwhile ({detail} = the assumption).
[[nodiscard]] Words wordsFor(QuestionCode code);
[[nodiscard]] Words wordsFor(OutcomeReason reason);
[[nodiscard]] const char* wordsFor(Verdict verdict);
/// What a proposed fix does, as an order: "Read the comma as decimal sign".
[[nodiscard]] const char* wordsFor(FixKind kind);
/// Why a column was taken for an input ({subject} = the column).
[[nodiscard]] const char* wordsFor(GuessReason reason);
/// Completes "because …".
[[nodiscard]] const char* wordsFor(ProofCode code);
/// Why a text could not be read as a value: completes a finding's sentence.
[[nodiscard]] const char* wordsFor(ValueFault fault);

/// What the placeholders stand for.
struct WordValues
{
    std::string_view subject{};
    std::string_view detail{};
    std::int64_t line = 0;
    std::int64_t column = 0;
    std::int64_t expected = 0;
    std::int64_t found = 0;
    EpochMs date = 0; ///< shown to the minute, in UTC
    /// Stands for {line} unless it is empty: a line and the file that it is in.
    std::string_view lineText{};
};

/// Puts the values in. Unknown {names} stay as they are. Control characters in the values become spaces, so
/// that a file name can't write escapes to a terminal.
[[nodiscard]] std::string filled(std::string_view text, const WordValues& values);

[[nodiscard]] WordValues valuesOf(const Error& error);
[[nodiscard]] WordValues valuesOf(const Proof& proof);
[[nodiscard]] WordValues valuesOf(const FileFinding& finding, std::string_view columnName);
/// `columnName` fills {subject}.
[[nodiscard]] WordValues valuesOf(const Finding& finding, std::string_view columnName);

} // namespace convey
