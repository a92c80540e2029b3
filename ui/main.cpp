// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/translated.h"
#include "shell/main_window.h"
#include "shell/practice.h"

#include "base/text.h"
#include "delivery/curl_transport.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

// The parser that has only text to print needs no display: a QApplication without one would abort.
bool isAboutTextOnly(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--help" || word == "-h" || word == "--version" || word == "-v")
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace convey;
    const CurlLibrary curl;
    const std::unique_ptr<QCoreApplication> app = isAboutTextOnly(argc, argv)
        ? std::make_unique<QCoreApplication>(argc, argv)
        : std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("convey"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVEY_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Conversions from a spreadsheet export to OpenAI Ads."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practiceOption(QStringLiteral("practice"),
        QCoreApplication::translate(
            "main", "Start with a practice endpoint inside the program; nothing leaves this computer."));
    parser.addOption(practiceOption);
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("main", "The file to open."), QStringLiteral("[file]"));
    parser.process(*app);

    std::unique_ptr<ui::Practice> practice;
    if (parser.isSet(practiceOption)) {
        Result<std::unique_ptr<ui::Practice>> started = ui::Practice::start();
        if (!started) {
            std::fprintf(stderr, "convey: %s\n", qUtf8Printable(ui::translated(started.error())));
            return 2;
        }
        practice = *std::move(started);
    }
    ui::MainWindow window(std::move(practice));
    window.show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.open(files.first());
    return QCoreApplication::exec();
}
