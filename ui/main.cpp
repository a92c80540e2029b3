// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/send_desk.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/single_instance.h"
#include "shell/theme.h"
#include "shell/watched_application.h"

#include "base/text.h"
#include "delivery/curl_transport.h"
#include "settings/paths.h"
#include "settings/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <memory>
#include <string_view>

namespace {

bool hasOneOf(int argc, char* argv[], std::initializer_list<std::string_view> options)
{
    return std::find_first_of(argv, argv + argc, options.begin(), options.end()) != argv + argc;
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    // What only prints text needs no display: a QApplication without one would abort.
    if (hasOneOf(argc, argv, {"--help", "-h", "--version", "-v"}))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Qt's own options are known to a QApplication alone.
    if (hasOneOf(argc, argv, {"--help-all"}))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#if defined(CONVEY_WATCHDOG) || !defined(NDEBUG)
    return std::make_unique<convey::ui::WatchedApplication>(argc, argv,
        [](const convey::ui::Stall& stall) { std::fputs(qPrintable(describe(stall) + u'\n'), stderr); });
#else
    return std::make_unique<QApplication>(argc, argv);
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace convey;
    const CurlLibrary curl;
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("convey"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONVEY_VERSION));

    const Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    ui::applyLanguage(*app,
        preferences ? toQString(preferences->get<Preference::Language>()) : QString(ui::kSystemLanguage));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Conversions from a spreadsheet export to OpenAI Ads."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practiceOption(QStringLiteral("practice"),
        QCoreApplication::translate(
            "main", "Start with a practice endpoint inside the program; nothing leaves this computer."));
    parser.addOption(practiceOption);
    const QCommandLineOption windowOption(QStringLiteral("new-window"),
        QCoreApplication::translate("main", "Do not hand the files to a Convey that runs already."));
    parser.addOption(windowOption);
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("main", "The files to open."), QStringLiteral("[files…]"));
    parser.process(*app);

    QStringList files;
    for (const QString& file : parser.positionalArguments())
        files.append(QFileInfo(file).absoluteFilePath());
    using Role = ui::SingleInstance::Role;
    ui::SingleInstance instance;
    const Role role = parser.isSet(practiceOption) ? Role::Apart
        : parser.isSet(windowOption)               ? instance.startApart()
                                                   : instance.start(files);
    if (role == Role::HandedOver)
        return 0;

    auto* gui = qobject_cast<QApplication*>(app.get());
    // By this name desktops find the icon and the menu entry of a window.
    QGuiApplication::setDesktopFileName(QStringLiteral("convey"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/convey.svg")));
    ui::applyTheme(
        *gui, preferences ? toQString(preferences->get<Preference::Theme>()) : QStringLiteral("system"));

    auto desk = std::make_unique<ui::SendDesk>();
    desk->setPracticeFirst(parser.isSet(practiceOption));
    ui::MainWindow window(std::move(desk));
    if (role == Role::Apart)
        window.standApart();
    window.show();
    QObject::connect(&instance, &ui::SingleInstance::handedOver, &window, &ui::MainWindow::comeForward);
    // Between the last window and the end nobody would open what is handed over.
    QObject::connect(gui, &QGuiApplication::lastWindowClosed, &instance, &ui::SingleInstance::stopListening);
    QObject::connect(gui, &QCoreApplication::aboutToQuit, &instance, &ui::SingleInstance::stopListening);
    if (role == Role::First || files.isEmpty())
        window.welcome();
    for (const QString& file : files)
        window.open(file);
    return QCoreApplication::exec();
}
