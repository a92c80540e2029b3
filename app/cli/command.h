// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A command is data and a function to run it. Main thread; long work goes through jobs/runner.h.
#pragma once

#include "base/secret.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/output.h"
#include "jobs/control.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string_view>

class QObject;

namespace convey {
struct SendReport;
}

namespace convey::cli {

/// What a running command may use. Everything in it outlives the command.
struct Session
{
    QObject* context; ///< results of workers are handed to its thread
    const Output* output;
    std::stop_token stop; ///< asked for by SIGINT, SIGTERM and SIGHUP
    std::function<void(ExitCode)> finish; ///< called once, at the end
    std::function<void(const Error&)> failed{}; ///< hears of the error that ends a command, before its end
    std::shared_ptr<const Secret> key{}; ///< that was found before; null: each command looks for its own
    std::function<void(const SendReport&)> sent{}; ///< hears of a send or resume, before its end

    /// Prints the error and ends with its exit code.
    void failWith(const Error& error) const { failWith(error, wordsFor(error)); }

    /// The same in words that fit the command better than the usual ones.
    void failWith(const Error& error, const Words& words) const
    {
        output->error(error, words);
        if (failed)
            failed(error);
        finish(exitCodeFor(error.code));
    }

    /// Progress to standard error, stop by signal.
    [[nodiscard]] JobControl control(std::string_view what) const
    {
        return {.progress = [output = output, what](std::uint64_t done,
                                std::uint64_t total) { output->progress(what, done, total); },
            .stop = stop};
    }
};

struct Command
{
    std::string_view name; ///< one or two words
    std::string_view arguments;
    std::string_view summary;
    std::span<const std::string_view> options;
    void (*run)(const Arguments& arguments, const Session& session);
};

[[nodiscard]] std::span<const Command> commands();

/// The command that `words` begin with, the longer name first; null when there is none.
[[nodiscard]] const Command* findCommand(const QStringList& words);

[[nodiscard]] std::string helpText();
[[nodiscard]] std::string helpText(const Command& command);
/// What the values of these options may look like, where a line each does not say it: whole paragraphs, or
/// nothing.
[[nodiscard]] std::string formsHelp(std::span<const std::string_view> options);

// One function a command; each file holds the commands of one kind.
void runInspect(const Arguments& arguments, const Session& session);
void runCheckCommand(const Arguments& arguments, const Session& session);
void runPrepareCommand(const Arguments& arguments, const Session& session);
void runSendCommand(const Arguments& arguments, const Session& session);
void runResumeCommand(const Arguments& arguments, const Session& session);
void runHistoryCommand(const Arguments& arguments, const Session& session);
void runProxyCommand(const Arguments& arguments, const Session& session);
void runDestinationList(const Arguments& arguments, const Session& session);
void runDestinationAdd(const Arguments& arguments, const Session& session);
void runDestinationTest(const Arguments& arguments, const Session& session);
void runDestinationForget(const Arguments& arguments, const Session& session);
void runHistoryKeep(const Arguments& arguments, const Session& session);
void runHistoryWipe(const Arguments& arguments, const Session& session);
void runReceiptCommand(const Arguments& arguments, const Session& session);
void runResultsCommand(const Arguments& arguments, const Session& session);
void runSentWrong(const Arguments& arguments, const Session& session);
void runWatchCommand(const Arguments& arguments, const Session& session);
void runEditsWipe(const Arguments& arguments, const Session& session);
void runRecipeGuess(const Arguments& arguments, const Session& session);
void runRecipeList(const Arguments& arguments, const Session& session);
void runRecipeShow(const Arguments& arguments, const Session& session);
void runRecipeSave(const Arguments& arguments, const Session& session);
void runRecipeRename(const Arguments& arguments, const Session& session);
void runRecipeDuplicate(const Arguments& arguments, const Session& session);
void runRecipeDelete(const Arguments& arguments, const Session& session);
void runRecipeExport(const Arguments& arguments, const Session& session);
void runRecipeImport(const Arguments& arguments, const Session& session);
void runTagBuild(const Arguments& arguments, const Session& session);
void runTagFlavours(const Arguments& arguments, const Session& session);
void runTagCheck(const Arguments& arguments, const Session& session);
void runTagTry(const Arguments& arguments, const Session& session);
void runTagBulk(const Arguments& arguments, const Session& session);
void runSandbox(const Arguments& arguments, const Session& session);
void runSample(const Arguments& arguments, const Session& session);

} // namespace convey::cli
