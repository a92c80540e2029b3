// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/manual/man_page.h"

#include "cli/command.h"
#include "cli/exit_code.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace convey::cli {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::array kExitCodes = std::to_array<std::pair<ExitCode, std::string_view>>({
    {ExitCode::Fine, "all conversions are fine"},
    {ExitCode::SomeRowsBad, "done; some were blocked, too old or refused"},
    {ExitCode::Usage, "wrong use, an open question, or nothing to resume"},
    {ExitCode::BadFile, "the file can't be used"},
    {ExitCode::KeyOrPixel, "the key or the pixel was refused"},
    {ExitCode::Network, "gave up on the network, or outcomes are unknown"},
    {ExitCode::Storage, "the sending history or the disk can't be used"},
    {ExitCode::Interrupted, "interrupted; resume sends the rest"},
});

constexpr std::array kEnvironment = std::to_array<Entry>({
    {"CONVEY_API_KEY", "the API key, where neither --key-file nor the key store has it"},
    {"CONVEY_PROXY_PASSWORD", "the password of the proxy"},
    {"CONVEY_HOME", "a folder below which everything is kept that Convey keeps"},
    {"SSL_CERT_FILE", "certificates (PEM) to trust beside those of the system, like --ca-file"},
    {"TMPDIR", "where the copy of a file lies that is no UTF-8 text, while the program runs"},
});

constexpr std::array kFiles = std::to_array<Entry>({
    {"~/.local/share/convey", "the sending history, and changes of files that were not sent yet"},
    {"~/.config/convey", "preferences, destinations without their keys, saved setups"},
});

constexpr std::array kExamples = std::to_array<Entry>({
    {"convey-cli sample orders.csv", "A made-up order export to try everything with."},
    {"convey-cli check orders.csv --rejects rejects.csv", "Every problem, and the blocked rows in a file."},
    {"convey-cli send orders.csv --pixel ID --key-file key.txt",
        "A test with OpenAI; nothing is recorded. With --live it is sent for real."},
});

/// Plain text as roff shows it: no escape, no hyphen instead of a minus, no request at the start of a line.
std::string roff(std::string_view text)
{
    std::string out;
    char before = '\n';
    for (const char letter : text) {
        if (before == '\n' && (letter == '.' || letter == '\''))
            out += "\\&";
        if (letter == '\\')
            out += "\\e";
        else if (letter == '-')
            out += "\\-";
        else
            out += letter;
        before = letter;
    }
    return out;
}

template <typename Entries>
std::string described(std::string_view heading, const Entries& entries)
{
    std::string page = ".SH " + std::string(heading) + '\n';
    for (const auto& [name, text] : entries)
        page += ".TP\n.B " + roff(name) + '\n' + roff(text) + '\n';
    return page;
}

std::string commandPart(const Command& command)
{
    std::string page = ".SS " + roff(command.name) + "\n.B convey\\-cli " + roff(command.name) + "\n"
        + roff(command.arguments) + " [options]\n.PP\n" + roff(command.summary) + ".\n.PP\nOptions:";
    for (const std::string_view name : command.options) {
        page += name == command.options.front() ? "\n" : ",\n";
        page += roff("--" + std::string(name));
    }
    return page + ".\n";
}

std::string optionPart(const OptionSpec& option)
{
    std::string page = ".TP\n.B \\-\\-" + roff(option.name);
    if (!option.valueName.empty())
        page += " \\fI" + roff(option.valueName) + "\\fR";
    return page + '\n' + roff(option.help) + '\n';
}

} // namespace

std::string manPage(std::string_view version)
{
    std::string page = ".\\\" Made from the tables of convey-cli by its build.\n"
                       ".TH CONVEY\\-CLI 1 \"\" \"Convey "
        + std::string(version)
        + "\" \"User Commands\"\n"
          ".SH NAME\nconvey\\-cli \\- conversions from a file to the OpenAI Ads Conversions API\n"
          ".SH SYNOPSIS\n.B convey\\-cli\n.I COMMAND\n[options]\n.br\n.B convey\\-cli\n.I COMMAND\n.B "
          "\\-\\-help\n.br\n.B convey\\-cli \\-\\-version\n.br\n.B convey\\-cli \\-\\-licences\n"
          ".SH DESCRIPTION\n"
          "Reads the order export of a shop (CSV, a workbook or JSON lines), says every problem before "
          "anything\n"
          "leaves this computer, and delivers the conversions to the OpenAI Ads Conversions API, once each.\n"
          "It writes and checks image tags as well.\n.PP\n"
          "Nothing is recorded by OpenAI unless\n.B \\-\\-live\nis given.\n"
          "E\\-mail addresses, phone numbers and names leave as hashes only.\n"
          ".SH COMMANDS\n";
    std::vector<std::string_view> used;
    for (const Command& command : commands()) {
        page += commandPart(command);
        used.insert(used.end(), command.options.begin(), command.options.end());
    }
    page += ".SH OPTIONS\n";
    for (const OptionSpec& option : optionSpecs())
        page += optionPart(option);
    page += ".SH FORMS OF VALUES\n.nf\n" + roff(formsHelp(used)) + ".fi\n";

    page += ".SH EXIT STATUS\n";
    for (const auto& [code, text] : kExitCodes)
        page += ".TP\n.B " + std::to_string(static_cast<int>(code)) + '\n' + roff(text) + '\n';
    page += described("ENVIRONMENT", kEnvironment);
    page += described("FILES", kFiles);
    page += ".SH EXAMPLES\n";
    for (const auto& [line, text] : kExamples)
        page += ".PP\n" + roff(text) + "\n.PP\n.nf\n.RS\n" + roff(line) + "\n.RE\n.fi\n";
    return page + ".SH SEE ALSO\n.BR convey (1)\n";
}

} // namespace convey::cli
