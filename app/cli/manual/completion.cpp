// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/manual/completion.h"

#include "cli/command.h"

#include <algorithm>
#include <vector>

namespace convey::cli {

namespace {

/// The parts of a text between the places where `sign` stands.
std::vector<std::string> partsOf(std::string_view text, char sign)
{
    std::vector<std::string> parts(1);
    for (const char letter : text) {
        if (letter == sign)
            parts.emplace_back();
        else
            parts.back() += letter;
    }
    return parts;
}

bool isLowerWord(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What can be typed for a value or an argument: "N|all" has the word all, "FILE…" takes files.
struct Wanted
{
    bool files = false;
    bool folders = false;
    std::vector<std::string> words;
};

Wanted wanted(std::string_view pattern)
{
    Wanted wanted;
    wanted.files =
        pattern.find("FILE") != std::string_view::npos || pattern.find("OUT.") != std::string_view::npos;
    wanted.folders = pattern.find("FOLDER") != std::string_view::npos;
    std::string inner(pattern);
    std::erase_if(inner, [](char c) { return c == '[' || c == ']'; });
    for (std::string& part : partsOf(inner, '|')) {
        if (isLowerWord(part))
            wanted.words.push_back(std::move(part));
    }
    return wanted;
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : std::string(between)) + word;
    return text;
}

/// Within single quotes of a shell.
std::string quoted(std::string_view text, std::string_view quoteInside)
{
    std::string out = "'";
    for (const char letter : text) {
        if (letter == '\'')
            out += quoteInside;
        else
            out += letter;
    }
    return out + "'";
}

constexpr std::string_view kPosixQuote = R"('\'')";
constexpr std::string_view kFishQuote = R"(\')";

/// The first words of all commands, each once, in the order of the help.
std::vector<std::string> firstWords()
{
    std::vector<std::string> words;
    for (const Command& command : commands()) {
        std::string first = partsOf(command.name, ' ').front();
        if (std::ranges::find(words, first) == words.end())
            words.push_back(std::move(first));
    }
    return words;
}

/// The second words that a command's first one may have.
std::vector<std::string> secondWords(std::string_view first)
{
    std::vector<std::string> words;
    for (const Command& command : commands()) {
        std::vector<std::string> parts = partsOf(command.name, ' ');
        if (parts.size() == 2 && parts.front() == first)
            words.push_back(std::move(parts.back()));
    }
    return words;
}

std::vector<std::string> twoWordNames()
{
    std::vector<std::string> names;
    for (const Command& command : commands()) {
        if (command.name.find(' ') != std::string_view::npos)
            names.push_back(quoted(command.name, kPosixQuote));
    }
    return names;
}

std::string summaryOfFirst(std::string_view first)
{
    const auto all = commands();
    const auto found = std::ranges::find(all, first, &Command::name);
    return found != all.end() ? std::string(found->summary) : joined(secondWords(first), ", ");
}

std::vector<std::string> dashed(std::span<const std::string_view> options)
{
    std::vector<std::string> words;
    for (const std::string_view option : options)
        words.push_back("--" + std::string(option));
    return words;
}

/// A branch of bash's `case` for the options whose value is like this.
std::string bashValues()
{
    std::string script;
    std::vector<std::string> files;
    std::vector<std::string> folders;
    std::vector<std::string> others;
    for (const OptionSpec& option : optionSpecs()) {
        if (option.valueName.empty())
            continue;
        const Wanted value = wanted(option.valueName);
        const std::string name = "--" + std::string(option.name);
        if (value.files)
            files.push_back(name);
        else if (value.folders)
            folders.push_back(name);
        else if (!value.words.empty())
            script += "    " + name + ") mapfile -t COMPREPLY < <(compgen -W '" + joined(value.words, " ")
                + "' -- \"$word\"); return ;;\n";
        else
            others.push_back(name);
    }
    script +=
        "    " + joined(files, "|") + ") mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); return ;;\n";
    script +=
        "    " + joined(folders, "|") + ") mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); return ;;\n";
    return script + "    " + joined(others, "|") + ") return ;;\n";
}

/// An entry of zsh's _arguments: what it is called stands in square brackets, colons part it.
std::string zshText(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        if (letter == '[' || letter == ']' || letter == ':' || letter == '\\')
            out += '\\';
        out += letter;
    }
    return out;
}

std::string zshAction(std::string_view pattern)
{
    const Wanted value = wanted(pattern);
    if (value.files)
        return "_files";
    if (value.folders)
        return "_files -/";
    return value.words.empty() ? " " : "(" + joined(value.words, " ") + ")";
}

std::string zshEntry(std::string_view name)
{
    const OptionSpec& option = optionSpec(name);
    std::string entry = "*--" + std::string(name) + '[' + zshText(option.help) + ']';
    if (!option.valueName.empty())
        entry += ':' + zshText(option.valueName) + ':' + zshAction(option.valueName);
    return quoted(entry, kPosixQuote);
}

} // namespace

std::string bashCompletion()
{
    std::string script = "# shellcheck shell=bash\n"
                         "# Made from the tables of convey-cli by its build.\n"
                         "_convey_cli() {\n"
                         "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
                         "  local name=${COMP_WORDS[1]} second= words= files=\n"
                         "  COMPREPLY=()\n"
                         "  if ((COMP_CWORD > 2)); then\n"
                         "    case \"$name ${COMP_WORDS[2]}\" in\n      "
        + joined(twoWordNames(), "|")
        + ") name=\"$name ${COMP_WORDS[2]}\" ;;\n"
          "    esac\n"
          "  fi\n"
          "  ((COMP_CWORD == 2)) && second=1\n"
          "  case $before in\n"
        + bashValues()
        + "  esac\n"
          "  if ((COMP_CWORD == 1)); then\n"
          "    mapfile -t COMPREPLY < <(compgen -W '"
        + joined(firstWords(), " ")
        + " help --help --version --licences' -- \"$word\")\n"
          "    return\n"
          "  fi\n"
          "  case $name in\n";
    for (const Command& command : commands()) {
        const Wanted argument = wanted(command.arguments);
        const std::vector<std::string> second = secondWords(command.name);
        std::vector<std::string> words = dashed(command.options);
        words.insert(words.end(), argument.words.begin(), argument.words.end());
        script += "    " + quoted(command.name, kPosixQuote) + ") words='" + joined(words, " ") + " --help'";
        if (!second.empty())
            script += " && [ -n \"$second\" ] && words=\"" + joined(second, " ") + " $words\"";
        if (argument.files || argument.folders)
            script += argument.files ? " && files=-f" : " && files=-d";
        script += " ;;\n";
    }
    for (const std::string& first : firstWords()) {
        const auto all = commands();
        if (std::ranges::find(all, first, &Command::name) == all.end())
            script += "    " + first + ") [ -n \"$second\" ] && words='" + joined(secondWords(first), " ")
                + "' ;;\n";
    }
    return script
        + "  esac\n"
          "  mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
          "  if [ -n \"$files\" ] && [[ $word != -* ]]; then\n"
          "    mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen \"$files\" -- \"$word\")\n"
          "  fi\n"
          "}\n"
          "complete -o filenames -F _convey_cli convey-cli\n";
}

std::string zshCompletion()
{
    std::string script = "#compdef convey-cli\n"
                         "# Made from the tables of convey-cli by its build.\n"
                         "_convey_cli() {\n"
                         "  local name=${words[2]}\n"
                         "  local -a names\n"
                         "  if ((CURRENT == 2)); then\n"
                         "    names=(\n";
    for (const std::string& first : firstWords())
        script += "      " + quoted(first + ':' + zshText(summaryOfFirst(first)), kPosixQuote) + '\n';
    script += "    )\n    _describe -t commands command names\n    return\n  fi\n"
              "  if ((CURRENT == 3)); then\n    case $name in\n";
    for (const std::string& first : firstWords()) {
        if (const std::vector<std::string> second = secondWords(first); !second.empty())
            script += "      " + first + ") names=(" + joined(second, " ") + ") ;;\n";
    }
    script += "    esac\n    ((${#names})) && _describe -t commands command names\n  fi\n"
              "  shift words\n  ((CURRENT--))\n"
              "  case \"$name ${words[2]}\" in\n    ("
        + joined(twoWordNames(), "|")
        + ") name=\"$name ${words[2]}\"; shift words; ((CURRENT--)) ;;\n  esac\n"
          "  case $name in\n";
    for (const Command& command : commands()) {
        script += "    (" + quoted(command.name, kPosixQuote) + ") _arguments -S";
        for (const std::string_view name : command.options)
            script += " \\\n      " + zshEntry(name);
        if (!command.arguments.empty())
            script += " \\\n      " + quoted("*:argument:" + zshAction(command.arguments), kPosixQuote);
        script += " ;;\n";
    }
    return script + "  esac\n}\n_convey_cli \"$@\"\n";
}

std::string fishCompletion()
{
    std::string script =
        "# Made from the tables of convey-cli by its build.\n"
        "function __convey_cli_is --description 'Is one of these the command that was typed?'\n"
        "  set --local typed (commandline --tokenize --current-process --cut-at-cursor)\n"
        "  set --erase typed[1]\n"
        "  contains -- \"$typed[1] $typed[2]\" $argv; and return 0\n"
        "  contains -- \"$typed[1] $typed[2]\" "
        + joined(twoWordNames(), " ")
        + "; and return 1\n"
          "  contains -- \"$typed[1]\" $argv\n"
          "end\n"
          "function __convey_cli_first --description 'Is nothing but this typed so far?'\n"
          "  test (commandline --tokenize --current-process --cut-at-cursor | string join ' ') = \"$argv\"\n"
          "end\n"
          "complete -c convey-cli -f\n";
    for (const std::string& first : firstWords()) {
        script += "complete -c convey-cli -n '__convey_cli_first convey-cli' -a " + first + " -d "
            + quoted(summaryOfFirst(first), kFishQuote) + '\n';
        if (const std::vector<std::string> second = secondWords(first); !second.empty())
            script += "complete -c convey-cli -n '__convey_cli_first convey-cli " + first + "' -a '"
                + joined(second, " ") + "'\n";
    }
    for (const OptionSpec& option : optionSpecs()) {
        std::vector<std::string> takers;
        for (const Command& command : commands()) {
            if (std::ranges::find(command.options, option.name) != command.options.end())
                takers.push_back('"' + std::string(command.name) + '"');
        }
        const Wanted value = wanted(option.valueName);
        script += "complete -c convey-cli -n '__convey_cli_is " + joined(takers, " ") + "' -l "
            + std::string(option.name);
        if (value.files || value.folders)
            script += " -r -F";
        else if (!option.valueName.empty())
            script += " -x -a '" + joined(value.words, " ") + "'";
        script += " -d " + quoted(option.help, kFishQuote) + '\n';
    }
    std::vector<std::string> takers;
    for (const Command& command : commands()) {
        const Wanted argument = wanted(command.arguments);
        if (argument.files || argument.folders)
            takers.push_back('"' + std::string(command.name) + '"');
    }
    return script + "complete -c convey-cli -n '__convey_cli_is " + joined(takers, " ") + "' -F\n";
}

} // namespace convey::cli
