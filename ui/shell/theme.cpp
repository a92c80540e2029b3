// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/theme.h"

#include "shell/house_style.h"

#include <QApplication>
#include <QVariant>

namespace convey::ui {

namespace {

constexpr const char* kSystemTheme = "conveySystemTheme";

/// The system's theme, looked at once, before our own palette covers it.
ThemeKind systemTheme(QApplication& app)
{
    QVariant known = app.property(kSystemTheme);
    if (!known.isValid()) {
        known = static_cast<int>(themeOf(QApplication::palette()));
        app.setProperty(kSystemTheme, known);
    }
    return static_cast<ThemeKind>(known.toInt());
}

} // namespace

void applyTheme(QApplication& app, const QString& choice)
{
    const ThemeKind system = systemTheme(app);
    const ThemeKind theme = choice == QLatin1String("light") ? ThemeKind::Light
        : choice == QLatin1String("dark")                    ? ThemeKind::Dark
        : choice == QLatin1String("contrast")                ? ThemeKind::Contrast
                                                             : system;
    // Once: a style that changes takes the margins from every label (seen with Qt 6.4).
    if (!qobject_cast<HouseStyle*>(QApplication::style()))
        QApplication::setStyle(new HouseStyle); // the application owns it
    QApplication::setPalette(paletteFor(theme));
}

} // namespace convey::ui
