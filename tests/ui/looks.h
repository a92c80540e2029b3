// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The looks of the window that the programs which paint pages go through. One thread.
#pragma once

#include <QSize>
#include <QString>
#include <QTranslator>

namespace convey::ui {

struct Look
{
    const char* name;
    const char* theme;
    Qt::LayoutDirection direction;
    QSize size;
    bool isLong; ///< texts a third longer, as in German
};

inline constexpr Look kLooks[]{
    {"light", "light", Qt::LeftToRight, {1280, 800}, false},
    {"dark", "dark", Qt::LeftToRight, {1280, 800}, false},
    {"contrast", "contrast", Qt::LeftToRight, {1280, 800}, false},
    {"narrow", "light", Qt::LeftToRight, {1024, 640}, false},
    {"wide", "light", Qt::LeftToRight, {1720, 960}, false},
    {"rtl", "light", Qt::RightToLeft, {1280, 800}, false},
    {"long", "light", Qt::LeftToRight, {1280, 800}, true},
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

} // namespace convey::ui
