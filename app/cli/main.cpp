// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "delivery/curl_transport.h"
#include "words/licences.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace {

using namespace convey;
using namespace convey::cli;

// A signal handler may do next to nothing: it writes one byte, the event loop reads it.
int g_signalPipe[2] = {-1, -1};

void onSignal(int /*number*/)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_signalPipe[1], &byte, 1);
}

/// Asks `stop` to stop at the first SIGINT, SIGTERM or SIGHUP; the second one ends the program the system's
/// way.
std::unique_ptr<QSocketNotifier> stopOnSignals(std::stop_source stop)
{
    if (::pipe2(g_signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return nullptr;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGHUP, &action, nullptr);
    auto notifier = std::make_unique<QSocketNotifier>(g_signalPipe[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
        [stop](QSocketDescriptor socket) mutable {
            char bytes[16];
            [[maybe_unused]] const ssize_t size = ::read(static_cast<int>(socket), bytes, sizeof bytes);
            stop.request_stop();
        });
    return notifier;
}

/// What the program ends with: `code`, unless what it had to say was lost.
int codeOf(const Output& output, int code)
{
    if (!output.isLost())
        return code;
    output.error({.code = ErrorCode::WriteFailed, .subject = std::string(kStandardOutput)});
    return static_cast<int>(ExitCode::Storage);
}

int help(const QStringList& words)
{
    const Output output({});
    const Command* command = findCommand(words);
    output.data(command ? helpText(*command) : helpText());
    return codeOf(output, static_cast<int>(ExitCode::Fine));
}

} // namespace

int main(int argc, char* argv[])
{
    const CurlLibrary curl;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("convey"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVEY_VERSION));

    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.contains(QStringLiteral("--version"))) {
        Output({}).line("convey-cli " CONVEY_VERSION);
        return 0;
    }
    if (words.contains(QStringLiteral("--licences"))) {
        const Output output({.json = words.contains(QStringLiteral("--json"))});
        output.data(output.isJson() ? licencesJson() + '\n' : licencesText());
        return codeOf(output, static_cast<int>(ExitCode::Fine));
    }
    if (words.isEmpty() || words.contains(QStringLiteral("--help"))
        || words.first() == QStringLiteral("help")) {
        if (!words.isEmpty() && words.first() == QStringLiteral("help"))
            words.removeFirst();
        return help(words);
    }

    const Output output({.json = words.contains(QStringLiteral("--json")),
        .quiet = words.contains(QStringLiteral("--quiet")),
        .progress = words.contains(QStringLiteral("--progress"))});
    // Qt would put U+FFFD there without a word, and no file of such a name could be opened through it.
    for (int i = 1; i < argc; ++i) {
        if (firstInvalidUtf8(argv[i]) != std::string_view::npos) {
            output.error({.code = ErrorCode::UsageBadValue,
                .subject = "Argument " + std::to_string(i),
                .detail = "It is not UTF-8 text; a file of such a name has to be renamed first."});
            return static_cast<int>(ExitCode::Usage);
        }
    }
    const Command* command = findCommand(words);
    if (!command) {
        output.error({.code = ErrorCode::UsageUnknownCommand, .subject = toUtf8(words.mid(0, 2).join(u' '))});
        return static_cast<int>(ExitCode::Usage);
    }
    const auto nameWords = std::ranges::count(command->name, ' ') + 1;
    const Result<Arguments> arguments = Arguments::parse(words.mid(nameWords), command->options);
    if (!arguments) {
        output.error(arguments.error());
        return static_cast<int>(ExitCode::Usage);
    }

    std::stop_source stop;
    const auto notifier = stopOnSignals(stop);
    QObject context;
    const Session session{
        .context = &context, .output = &output, .stop = stop.get_token(), .finish = [](ExitCode code) {
            QCoreApplication::exit(static_cast<int>(code));
        }};
    QTimer::singleShot(0, &context, [&] { command->run(*arguments, session); });
    return codeOf(output, QCoreApplication::exec());
}
