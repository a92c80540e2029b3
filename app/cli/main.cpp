// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/text.h"
#include "cli/command.h"
#include "cli/stop_signals.h"
#include "delivery/curl_transport.h"
#include "words/licences.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace {

using namespace convey;
using namespace convey::cli;

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
    QObject context;
    stopOnSignals(stop, &context);
    const Session session{
        .context = &context, .output = &output, .stop = stop.get_token(), .finish = [](ExitCode code) {
            QCoreApplication::exit(static_cast<int>(code));
        }};
    QTimer::singleShot(0, &context, [&] { command->run(*arguments, session); });
    return codeOf(output, QCoreApplication::exec());
}
