// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Paints the window in all of its states in one theme and one language into PNG files, for the contact
/// sheets. For looking at, not a test.
///
///     sheet_pictures FOLDER THEME LANGUAGE SUFFIX [WIDTHxHEIGHT]
///
/// A picture is FOLDER/STATE@THEME-LANGUAGESUFFIX.png. A language without a translation is painted in
/// English, mirrored where it is written from right to left.
#include "everyone/window_states.h"
#include "shell/language.h"
#include "shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>

#include <cstdio>

int main(int argc, char* argv[])
{
    using namespace convey::ui;
    using namespace convey::ui::test;
    if (argc < 5) {
        std::fputs("sheet_pictures FOLDER THEME LANGUAGE SUFFIX [WIDTHxHEIGHT]\n", stderr);
        return 2;
    }
    QApplication app(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const QString theme = QString::fromLatin1(argv[2]);
    const QString language = QString::fromLatin1(argv[3]);
    applyLanguage(app, language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    applyTheme(app, theme);
    const QStringList size = QString::fromLatin1(argc > 5 ? argv[5] : "1280x800").split(u'x');
    bool isWhole = true;
    for (const Situation situation : {Situation::Empty, Situation::Normal, Situation::Errors}) {
        const QString missed = showStates(
            {.situation = situation, .size = {size.constFirst().toInt(), size.constLast().toInt()}},
            [&](const QString& name, QWidget& shown) {
                const QString path =
                    folder.filePath(QStringLiteral("%1@%2-%3%4.png")
                                        .arg(name, theme, language, QString::fromLatin1(argv[4])));
                if (!shown.grab().save(path)) {
                    std::fprintf(stderr, "can't write %s\n", qPrintable(path));
                    isWhole = false;
                }
            });
        if (!missed.isEmpty()) {
            std::fprintf(stderr, "%s was not reached\n", qPrintable(missed));
            isWhole = false;
        }
    }
    return isWhole ? 0 : 1;
}
