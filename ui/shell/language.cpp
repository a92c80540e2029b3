// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace convey::ui {

void applyLanguage(QCoreApplication& app, const QLocale& locale)
{
    const QString folder = QStringLiteral(":/translations");
    auto* english = new QTranslator(&app);
    if (english->load(QStringLiteral("convey_en"), folder))
        QCoreApplication::installTranslator(english);
    // Asked first, being installed last.
    auto* own = new QTranslator(&app);
    if (own->load(locale, QStringLiteral("convey"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(own);
}

} // namespace convey::ui
