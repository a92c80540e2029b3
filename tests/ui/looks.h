// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The looks of the window that the programs which paint pages go through, and their main. One thread.
#pragma once

#include "shell/language.h"
#include "shell/theme.h"

#include "delivery/curl_transport.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QPixmap>
#include <QSize>
#include <QString>
#include <QTranslator>
#include <QWidget>

#include <cstdio>

namespace convey::ui {

struct Look
{
    const char* name;
    const char* theme;
    Qt::LayoutDirection direction;
    QSize size;
    bool isLong; ///< texts a third longer, as in German
    double type = 1.0; ///< how large the letters are
};

inline constexpr Look kLooks[]{
    {"light", "light", Qt::LeftToRight, {1280, 800}, false},
    {"dark", "dark", Qt::LeftToRight, {1280, 800}, false},
    {"contrast", "contrast", Qt::LeftToRight, {1280, 800}, false},
    {"narrow", "light", Qt::LeftToRight, {1024, 640}, false},
    {"wide", "light", Qt::LeftToRight, {1720, 960}, false},
    {"rtl", "light", Qt::RightToLeft, {1280, 800}, false},
    {"long", "light", Qt::LeftToRight, {1280, 800}, true},
    {"large", "light", Qt::LeftToRight, {1600, 1000}, false, 1.5},
};

/// Every text a third longer.
class Longer final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* text, const char* /*why*/, int /*n*/) const override
    {
        const QString english = QString::fromUtf8(text);
        return english + QStringLiteral(" äußerung überlang").repeated(9).left(english.size() / 3);
    }
};

/// Where pictures of one look go: FOLDER/NAME-LOOKSUFFIX.png.
class Pictures
{
public:
    Pictures(const Look& look, QDir folder, QString suffix)
        : m_look(look)
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    { }

    [[nodiscard]] const Look& look() const { return m_look; }
    /// Tells what can't be written.
    bool save(const QPixmap& picture, const char* name) const
    {
        const QString path = m_folder.filePath(
            QStringLiteral("%1-%2%3.png").arg(QLatin1String(name), QLatin1String(m_look.name), m_suffix));
        const bool isSaved = picture.save(path);
        if (!isSaved)
            std::fprintf(stderr, "can't write %s\n", qPrintable(path));
        return isSaved;
    }
    bool save(QWidget& widget, const char* name) const { return save(widget.grab(), name); }

private:
    Look m_look;
    QDir m_folder;
    QString m_suffix;
};

/// The main of a program that paints pages, `PROGRAM FOLDER [SUFFIX [LOOK]]`: calls `paint` with the Pictures
/// of every look, or of one alone, while the application looks like that. It says whether all went well.
template <typename Paint>
[[nodiscard]] int paintLooks(int argc, char** argv, Paint paint)
{
    const CurlLibrary curl;
    QApplication app(argc, argv);
    applyLanguage(app, QLocale(QLocale::English));
    if (argc < 2) {
        std::fprintf(stderr, "%s FOLDER [SUFFIX [LOOK]]\n", argv[0]);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const QString suffix = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const QFont font = QApplication::font();
    for (const Look& look : kLooks) {
        if (argc > 3 && QLatin1String(look.name) != QLatin1String(argv[3]))
            continue;
        applyTheme(app, QString::fromLatin1(look.theme));
        QApplication::setLayoutDirection(look.direction);
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * look.type);
        QApplication::setFont(larger);
        Longer longer;
        if (look.isLong) {
            QApplication::installTranslator(&longer);
            QLocale::setDefault(QLocale(QLocale::German));
        }
        const bool isPainted = paint(Pictures(look, folder, suffix));
        QApplication::removeTranslator(&longer);
        QLocale::setDefault(QLocale(QLocale::English));
        if (!isPainted)
            return 1;
    }
    return 0;
}

} // namespace convey::ui
