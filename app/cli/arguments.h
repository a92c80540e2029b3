// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The options of all commands, in one table, and what a command line said.
/// Main thread.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace convey::cli {

struct OptionSpec
{
    std::string_view name; ///< without the dashes
    std::string_view valueName; ///< empty = a switch
    std::string_view help;
};

/// Every option there is; a command names the ones it takes.
[[nodiscard]] const OptionSpec& optionSpec(std::string_view name);
[[nodiscard]] std::span<const OptionSpec> optionSpecs();

class Arguments
{
public:
    /// `words` are what follows the command's name. Options may stand anywhere; `--` ends them; `-` is a
    /// word. Errors: UsageUnknownOption, UsageMissingValue,
    /// UsageBadValue (a value for an option that takes none); subject is the option.
    [[nodiscard]] static Result<Arguments> parse(
        const QStringList& words, std::span<const std::string_view> allowedOptions);

    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }
    /// The same command line without its first word (at least one): what follows a name.
    [[nodiscard]] Arguments withoutFirstWord() const;
    /// The same command line with this option given once more.
    [[nodiscard]] Arguments withOption(std::string_view option, std::string_view value) const;
    /// The same options with other words.
    [[nodiscard]] Arguments withWords(std::vector<std::string> words) const;
    /// The word at `index`, or empty.
    [[nodiscard]] std::string_view word(std::size_t index) const;
    [[nodiscard]] bool has(std::string_view option) const { return m_options.contains(option); }
    /// The last value given, or empty.
    [[nodiscard]] std::string_view value(std::string_view option) const;
    [[nodiscard]] std::span<const std::string> values(std::string_view option) const;

    /// A whole number within limits. Errors: UsageBadValue.
    [[nodiscard]] Result<std::int64_t> number(
        std::string_view option, std::int64_t fallback, std::int64_t least, std::int64_t most) const;

    /// Errors: UsageMissingArgument (named `name`), UsageTooManyArguments (more than `most` words).
    [[nodiscard]] Result<> expectWords(std::size_t least, std::size_t most, std::string_view name) const;

private:
    std::vector<std::string> m_words;
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
};

} // namespace convey::cli
