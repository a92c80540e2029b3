// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the help window in its states into PNG files. For looking at, not a test.
///
///     help_pictures FOLDER [SUFFIX [LOOK]]
#include "help/help_browser.h"
#include "help/help_window.h"
#include "looks.h"
#include "shell/language.h"
#include "shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

#include <cstdio>

using namespace convey::ui;

namespace {

bool paint(const Look& look, const QDir& folder, const QString& suffix)
{
    HelpWindow window;
    window.setKeys(
        {{.group = QStringLiteral("File"), .keys = {{QStringLiteral("Open…"), QStringLiteral("Ctrl+O")}}}});
    // The window of the help is smaller than that of the program.
    window.resize(look.size * 3 / 4);
    for (const HelpTopic& topic : window.library().topics()) {
        window.showPlace(topic.name);
        QTest::qWait(50);
        if (!window.grab().save(folder.filePath(
                QStringLiteral("help-%1-%2%3.png").arg(topic.name, QLatin1String(look.name), suffix))))
            return false;
    }
    window.findChild<QLineEdit*>(QStringLiteral("helpSearch"))->setText(QStringLiteral("time zone"));
    window.findChild<QLineEdit*>(QStringLiteral("helpSearch"))->returnPressed();
    Q_EMIT window.browser()->outsideLink(
        QUrl(QStringLiteral("https://developers.openai.com/ads/conversions-api")));
    QTest::qWait(50);
    return window.grab().save(
        folder.filePath(QStringLiteral("help-search-%1%2.png").arg(QLatin1String(look.name), suffix)));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    applyLanguage(app, QLocale(QLocale::English));
    if (argc < 2) {
        std::fputs("help_pictures FOLDER [SUFFIX [LOOK]]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    Longer longer;
    for (const Look& look : kLooks) {
        if (argc > 3 && QLatin1String(look.name) != QLatin1String(argv[3]))
            continue;
        applyTheme(app, QString::fromLatin1(look.theme));
        QApplication::setLayoutDirection(look.direction);
        if (look.isLong)
            QCoreApplication::installTranslator(&longer);
        if (!paint(look, folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString()))
            return 1;
        QCoreApplication::removeTranslator(&longer);
    }
    return 0;
}
