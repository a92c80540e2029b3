// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/dialect_options.h"

#include <algorithm>
#include <array>

namespace convey::cli {

namespace {

template <std::size_t Size>
consteval auto withDialect(const std::array<std::string_view, Size>& options)
{
    std::array<std::string_view, Size + kDialectOptions.size()> all;
    std::ranges::copy(kDialectOptions, std::ranges::copy(options, all.begin()).out);
    return all;
}

constexpr std::array kInspectOptions = withDialect(std::to_array<std::string_view>({"bind", "set", "word",
    "keep", "leave-out", "lookup", "lookup-key", "recipe", "rows", "json", "quiet", "progress"}));
constexpr std::array kCheckOptions = withDialect(std::to_array<std::string_view>({"bind", "set", "word",
    "keep", "leave-out", "lookup", "lookup-key", "recipe", "edits", "now", "pixel", "endpoint", "ledger",
    "rejects", "findings", "reminder", "fix", "change", "whole-cell", "ignore-case", "leave-out-lines",
    "only", "sort", "save-edits", "xray", "max-findings", "accept-guesses", "json", "quiet", "progress"}));
constexpr std::array kPrepareOptions = withDialect(std::to_array<std::string_view>(
    {"out", "live", "pixel", "bind", "set", "word", "keep", "leave-out", "lookup", "lookup-key", "recipe",
        "trust-recipe", "edits", "now", "accept-guesses", "json", "quiet", "progress"}));
constexpr std::array kSendOptions = withDialect(
    std::to_array<std::string_view>({"pixel", "live", "endpoint", "key-file", "bind", "set", "word", "keep",
        "leave-out", "lookup", "lookup-key", "recipe", "trust-recipe", "edits", "accept-guesses", "ledger",
        "ca-file", "proxy", "proxy-user", "proxy-password-file", "stop-on-refusal", "now", "json", "quiet",
        "progress", "destination", "first", "pilot", "refused-in", "without-history"}));
constexpr std::array kDestinationAddOptions = std::to_array<std::string_view>({"pixel", "endpoint", "colour",
    "consent", "consent-by", "key-file", "ca-file", "untested", "json", "quiet"});
constexpr std::array kDestinationTestOptions =
    std::to_array<std::string_view>({"key-file", "ca-file", "json", "quiet"});
constexpr std::array kDestinationForgetOptions =
    std::to_array<std::string_view>({"key-only", "json", "quiet"});
constexpr std::array kResumeOptions = withDialect(std::to_array<std::string_view>({"endpoint", "key-file",
    "file", "edits", "lookup", "ledger", "ca-file", "proxy", "proxy-user", "proxy-password-file",
    "stop-on-refusal", "give-up", "without-history", "now", "json", "quiet", "progress"}));
constexpr std::array kProxyOptions =
    std::to_array<std::string_view>({"proxy-user", "proxy-password-file", "json", "quiet"});
constexpr std::array kWatchOptions = withDialect(std::to_array<std::string_view>({"pixel", "live", "endpoint",
    "key-file", "bind", "set", "word", "keep", "leave-out", "lookup", "lookup-key", "recipe", "trust-recipe",
    "accept-guesses", "ledger", "ca-file", "proxy", "proxy-user", "proxy-password-file", "destination",
    "stop-on-refusal", "without-history", "now", "settle", "once", "receipts", "json", "quiet", "progress"}));
constexpr std::array kHistoryOptions =
    std::to_array<std::string_view>({"id", "event", "ledger", "json", "quiet"});
constexpr std::array kLedgerOptions = std::to_array<std::string_view>({"ledger", "json", "quiet"});
constexpr std::array kWipeOptions = std::to_array<std::string_view>({"yes", "ledger", "json", "quiet"});
constexpr std::array kReceiptOptions =
    std::to_array<std::string_view>({"html", "out", "ledger", "json", "quiet"});
constexpr std::array kResultsOptions = std::to_array<std::string_view>({"accepted", "refused", "no-answer",
    "left-out", "not-sent", "tick", "untick", "file", "lookup", "ledger", "json", "quiet", "progress"});
constexpr std::array kGuessOptions = withDialect(std::to_array<std::string_view>({"bind", "set", "word",
    "keep", "leave-out", "lookup", "lookup-key", "out", "accept-guesses", "json", "quiet"}));
constexpr std::array kRecipeSaveOptions = withDialect(std::to_array<std::string_view>(
    {"bind", "set", "word", "keep", "leave-out", "recipe", "replace", "accept-guesses", "json", "quiet"}));
constexpr std::array kImportOptions = std::to_array<std::string_view>({"name", "json", "quiet"});
constexpr std::array kPlainOptions = std::to_array<std::string_view>({"json", "quiet"});
constexpr std::array kTagBuildOptions =
    std::to_array<std::string_view>({"event", "pixel", "custom-event-name", "event-id", "oppref", "amount",
        "currency", "plan-id", "contents", "dynamic", "flavour", "page", "out-page", "now", "json", "quiet"});
constexpr std::array kTagCheckOptions =
    std::to_array<std::string_view>({"mend", "out", "in-place", "explain", "strict", "json", "quiet"});
constexpr std::array kTagBulkOptions = withDialect(std::to_array<std::string_view>({"pixel", "flavour", "out",
    "out-folder", "out-page", "rejects", "bind", "set", "word", "keep", "leave-out", "lookup", "lookup-key",
    "recipe", "edits", "accept-guesses", "json", "quiet", "progress"}));
constexpr std::array kTagTryOptions = std::to_array<std::string_view>({"referer", "live", "endpoint",
    "ca-file", "proxy", "proxy-user", "proxy-password-file", "json", "quiet"});
constexpr std::array kSandboxOptions = std::to_array<std::string_view>(
    {"port", "tls", "fault", "pixel", "key-file", "ca-out", "now", "json", "quiet"});
constexpr std::array kSampleOptions =
    std::to_array<std::string_view>({"template", "separator", "now", "json", "quiet"});

constexpr std::array kCommands = std::to_array<Command>({
    {"inspect", "FILE…", "what the file is, its columns, the recipe it would use, the open questions",
        kInspectOptions, runInspect},
    {"check", "FILE…", "every problem, before anything leaves this computer", kCheckOptions, runCheckCommand},
    {"prepare", "FILE… --out BODIES.ndjson", "the request bodies, one a line, hashed", kPrepareOptions,
        runPrepareCommand},
    {"send", "FILE… --pixel ID", "test with OpenAI (nothing is recorded); with --live send for real",
        kSendOptions, runSendCommand},
    {"resume", "[JOB]", "send what an interrupted job has left, with the same ids", kResumeOptions,
        runResumeCommand},
    {"watch", "FOLDER --pixel ID", "send each finished file that is put into a folder, once", kWatchOptions,
        runWatchCommand},
    {"history", "[JOB]", "what was sent, when and how it ended; with --id whether one conversion was",
        kHistoryOptions, runHistoryCommand},
    {"proxy", "[ADDRESS|system|none]",
        "which proxy sends go through; its password is kept in the system's key store", kProxyOptions,
        runProxyCommand},
    {"destination list", "", "the saved destinations: pixel, address, consent; never the key", kPlainOptions,
        runDestinationList},
    {"destination add", "NAME --pixel ID", "save or change one; its key is tried, then kept in the key store",
        kDestinationAddOptions, runDestinationAdd},
    {"destination test", "NAME", "try its key with one made-up event; nothing is recorded",
        kDestinationTestOptions, runDestinationTest},
    {"destination forget", "NAME", "take it and its key out", kDestinationForgetOptions,
        runDestinationForget},
    {"history keep", "[DAYS|forever]", "how long it is kept; older jobs are forgotten at once",
        kLedgerOptions, runHistoryKeep},
    {"history wipe", "--yes", "forget all of it, and the copies that were set aside", kWipeOptions,
        runHistoryWipe},
    {"receipt", "JOB", "figures, times, batches and hashes of a job to hand over; nothing personal",
        kReceiptOptions, runReceiptCommand},
    {"results", "JOB", "the lines by what became of them, and what to look at in Ads Manager",
        kResultsOptions, runResultsCommand},
    {"sent-wrong", "", "what can and can't be done when something wrong was sent", kPlainOptions,
        runSentWrong},
    {"edits wipe", "", "forget what was changed in files in the window; it is raw personal data",
        kPlainOptions, runEditsWipe},
    {"recipe guess", "FILE…", "print the guessed recipe as JSON", kGuessOptions, runRecipeGuess},
    {"recipe list", "", "the saved recipes", kPlainOptions, runRecipeList},
    {"recipe show", "NAME|FILE", "one recipe, and what it sends of which column", kPlainOptions,
        runRecipeShow},
    {"recipe save", "NAME FILE…", "keep what is guessed for a file, or what --recipe and --bind say",
        kRecipeSaveOptions, runRecipeSave},
    {"recipe rename", "NAME NEW", "call a saved recipe something else", kPlainOptions, runRecipeRename},
    {"recipe duplicate", "NAME NEW", "a copy of a saved recipe", kPlainOptions, runRecipeDuplicate},
    {"recipe delete", "NAME", "forget a saved recipe", kPlainOptions, runRecipeDelete},
    {"recipe export", "NAME OUT.json", "write a saved recipe to a file, to pass it on", kPlainOptions,
        runRecipeExport},
    {"recipe import", "FILE.json", "take in a recipe from elsewhere; it sends nothing before a yes",
        kImportOptions, runRecipeImport},
    {"tag build", "--event NAME --pixel ID", "an image tag, right at every layer", kTagBuildOptions,
        runTagBuild},
    {"tag flavours", "", "the forms of a tag that --flavour takes, and where each is pasted", kPlainOptions,
        runTagFlavours},
    {"tag check", "FILE…|FOLDER|'<img …>'|-",
        "what is wrong with the tags of pages and templates, and where; --mend mends what it can",
        kTagCheckOptions, runTagCheck},
    {"tag bulk", "FILE… --pixel ID --out TAGS.csv", "a tag for each conversion of a file", kTagBulkOptions,
        runTagBulk},
    {"tag try", "'<img …>'",
        "load a tag once and tell the answer: in practice mode, or with --live for real (it may be recorded)",
        kTagTryOptions, runTagTry},
    {"sandbox", "", "a practice endpoint on this computer, until it is interrupted", kSandboxOptions,
        runSandbox},
    {"sample", "[OUT.csv]", "a made-up order export with fresh times, or --template", kSampleOptions,
        runSample},
});

/// What --only understands.
std::string onlyHelp()
{
    return "\nForms of --only WHAT=VALUE (all that are given must fit; the counts stay those of the whole "
           "file):\n"
           "  verdict=blocked           or ready, warned, outside, left_out, merged\n"
           "  severity=warning          or blocked, note\n"
           "  cause=amount_unreadable   the code of a finding\n"
           "  column=Email              a finding about this column\n"
           "  type=order_created        the event type\n"
           "  currency=EUR              of the conversion\n"
           "  amount=10..99.50          in whole units; either side may be missing\n"
           "  text=WORDS                in any cell, in any case\n";
}

/// What --bind, --set and --word understand.
std::string bindingHelp()
{
    return "\nForms of --bind INPUT=FORM:\n"
           "  COLUMN                    the column; column:NAME where the name reads like another form\n"
           "  first:A,B                 the first of these columns that is not empty\n"
           "  list:A,B                  the values of all (e-mails, phones, names, places; three are sent)\n"
           "  template:evt_{Order ID}   text with columns in it; {{ is a brace; empty when a cell is\n"
           "  made:A,B                  an id made of these cells, keyed by the pixel (id only)\n"
           "  first_name:A last_name:A  a part of a full name\n"
           "  emails:A email_2:A        all addresses of a cell, or one of them\n"
           "  value(KEY):A              what stands behind KEY: in a cell of notes\n"
           "A name with a comma stands in double quotes within first:, list: and made:.\n"
           "data.KEY:number and data.KEY:boolean say how a field of a custom event is sent.\n"
           "time_of_day and time_zone take columns where a time stands in several cells; data.contents "
           "takes\n"
           "JSON; site stands before a source_url that is a path; keep_query=true keeps its query.\n"
           "--word consent:no=opt_out (or send, leave_out), --word type:Paid=order_created,\n"
           "--word action_source:POS=physical_store, --word user.country:Korea=KR.\n"
           "--set consent_blank=opt_out says what empty consent means, --set blank_words=NULL,- what is "
           "empty.\n"
           "--keep Status=Paid,Captured sends these rows alone, --leave-out \"Test=is:filled\" all but "
           "these\n"
           "(is:filled, is:blank, is:above_zero or words); --keep Status= takes the filters on it away.\n"
           "Those given take the place of the recipe's on their column; several on one all count.\n";
}

std::string padded(std::string_view text, std::size_t width)
{
    std::string out(text);
    out.resize(std::max(width, out.size() + 1), ' ');
    return out;
}

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command* findCommand(const QStringList& words)
{
    const auto named = [](const QStringList& name) {
        return std::ranges::find(
            kCommands, toUtf8(name.join(u' ')), [](const Command& c) { return std::string(c.name); });
    };
    for (const qsizetype count : {2, 1}) {
        if (words.size() < count)
            continue;
        const auto found = named(words.first(count));
        if (found != kCommands.end())
            return &*found;
    }
    return nullptr;
}

std::string helpText()
{
    std::string text = "convey-cli: conversions from a file to the OpenAI Ads Conversions API\n\nCommands:\n";
    for (const Command& command : kCommands) {
        std::string usage(command.name);
        if (!command.arguments.empty())
            usage += ' ' + std::string(command.arguments);
        text += "  " + padded(usage, 34) + std::string(command.summary) + '\n';
    }
    text += "\nconvey-cli COMMAND --help tells the options of a command; convey-cli --licences whose work it "
            "uses.\n"
            "Exit codes: 0 fine, 1 some rows blocked, outside or refused, 2 wrong use or an open question, 3 "
            "the file\n"
            "can't be used, 4 key or pixel refused, 5 network or unknown outcomes, 6 ledger or disk, 130 "
            "interrupted.\n";
    return text;
}

std::string helpText(const Command& command)
{
    std::string text = "Usage: convey-cli " + std::string(command.name) + ' ' + std::string(command.arguments)
        + " [options]\n" + std::string(command.summary) + "\n\nOptions:\n";
    for (const std::string_view name : command.options) {
        const OptionSpec& option = optionSpec(name);
        const std::string usage =
            "--" + std::string(name) + (option.valueName.empty() ? "" : ' ' + std::string(option.valueName));
        text += "  " + padded(usage, 26) + std::string(option.help) + '\n';
    }
    return text + formsHelp(command.options);
}

std::string formsHelp(std::span<const std::string_view> options)
{
    std::string text;
    if (std::ranges::find(options, "only") != options.end())
        text += onlyHelp();
    if (std::ranges::find(options, "bind") != options.end())
        text += bindingHelp();
    return text;
}

} // namespace convey::cli
